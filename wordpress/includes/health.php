<?php
/**
 * Tools > Site Health: whether the guide's files are whole, and whether visitors can reach the clinic.
 *
 * @package care-guide
 */

defined( 'ABSPATH' ) || exit;

add_filter(
	'site_status_tests',
	function ( $tests ) {
		$tests['direct']['care_guide_files']   = array(
			'label' => __( 'Files of the Care Guide', 'care-guide' ),
			'test'  => 'care_guide_test_files',
		);
		$tests['direct']['care_guide_contact'] = array(
			'label' => __( 'Contact in the Care Guide', 'care-guide' ),
			'test'  => 'care_guide_test_contact',
		);
		$tests['direct']['care_guide_review']  = array(
			'label' => __( 'Review of the Care Guide', 'care-guide' ),
			'test'  => 'care_guide_test_review',
		);
		return $tests;
	}
);

/** Whether each file is the one that was released. */
function care_guide_test_files() {
	$wrong = array();
	foreach ( care_guide_release()['files'] as $name => $digest ) {
		$file = dirname( __DIR__ ) . '/guide/' . $name;
		if ( ! is_readable( $file ) || hash_file( 'sha256', $file ) !== $digest ) {
			$wrong[] = $name;
		}
	}
	if ( ! $wrong ) {
		return care_guide_finding( 'care_guide_files', 'good', __( 'The files of the Care Guide are whole', 'care-guide' ), __( 'Each is the one that was released.', 'care-guide' ) );
	}
	/* translators: %s: names of files. */
	$sentence = sprintf( __( 'These are missing or not as they were released: %s. Visitors may see the crisis lines alone. Install the plugin again, and leave its files out of any tool that rewrites files.', 'care-guide' ), implode( ', ', $wrong ) );
	return care_guide_finding( 'care_guide_files', 'critical', __( 'Files of the Care Guide are missing or changed', 'care-guide' ), $sentence );
}

/** Whether the guide ends at a way to the clinic. */
function care_guide_test_contact() {
	$said = care_guide_attributes();
	if ( isset( $said['phone'] ) || isset( $said['contact-url'] ) ) {
		return care_guide_finding( 'care_guide_contact', 'good', __( 'Visitors of the Care Guide can reach you', 'care-guide' ), __( 'It shows your phone number or your contact page.', 'care-guide' ) );
	}
	return care_guide_finding( 'care_guide_contact', 'recommended', __( 'The Care Guide shows no way to reach you', 'care-guide' ), __( 'Enter your phone number or your contact page in Settings > Care Guide.', 'care-guide' ) );
}

/** Whether visitors read of a clinician's review in each language, and of none of other words. */
function care_guide_test_review() {
	$release = care_guide_release();
	$held    = care_guide_attributes();
	$kept    = care_guide_settings();
	$nobody  = array();
	foreach ( $release['reviews'] as $lang => list( $name, $is_signed ) ) {
		if ( ! empty( $kept[ $name ] ) && ! isset( $held[ $name ] ) ) {
			/* translators: %s: an edition, such as 2026.11-0123abcd. */
			$sentence = sprintf( __( 'The words are edition %s now, so visitors do not read of your review. Ask your reviewer to read what changed, then name this edition in Settings > Care Guide.', 'care-guide' ), $release['edition'] );
			return care_guide_finding( 'care_guide_review', 'recommended', __( 'The review that the Care Guide states is of other words', 'care-guide' ), $sentence );
		}
		if ( ! $is_signed && ! isset( $held[ $name ] ) ) {
			$nobody[] = $lang;
		}
	}
	if ( ! $nobody ) {
		return care_guide_finding( 'care_guide_review', 'good', __( 'A clinician reviewed the words of the Care Guide', 'care-guide' ), __( 'Talk names who it was, in each language.', 'care-guide' ) );
	}
	/* translators: %s: codes of languages. */
	$sentence = sprintf( __( 'No clinician has reviewed these words (%s). Visitors read that on Talk. Have the packet in the folder review of the kit read and signed; its last page says how to state that here.', 'care-guide' ), implode( ', ', $nobody ) );
	return care_guide_finding( 'care_guide_review', 'recommended', __( 'No clinician has reviewed the words of the Care Guide', 'care-guide' ), $sentence );
}

/**
 * A finding as Site Health shows it.
 *
 * @param string $test     its name.
 * @param string $status   good, recommended or critical.
 * @param string $label    what holds.
 * @param string $sentence what to do.
 */
function care_guide_finding( $test, $status, $label, $sentence ) {
	return array(
		'test'        => $test,
		'status'      => $status,
		'label'       => $label,
		'description' => '<p>' . esc_html( $sentence ) . '</p>',
		'badge'       => array(
			'label' => __( 'Care Guide', 'care-guide' ),
			'color' => 'blue',
		),
		'actions'     => '',
	);
}
