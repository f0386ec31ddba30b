<?php
/**
 * The block, and what its editor has to know.
 *
 * @package care-guide
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		$version = care_guide_release()['version'];
		$needs   = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
		wp_register_script( 'care-guide-preview', plugins_url( 'block/preview.js', CARE_GUIDE_FILE ), array(), $version, true );
		wp_register_script( 'care-guide-block', plugins_url( 'block/edit.js', CARE_GUIDE_FILE ), array_merge( $needs, array( 'care-guide-preview' ) ), $version, true );
		wp_set_script_translations( 'care-guide-block', 'care-guide', dirname( __DIR__ ) . '/languages' );
		register_block_type(
			dirname( __DIR__ ) . '/block',
			array(
				'description'     => __( 'A private guide to anxiety and its care, with your name, phone and contact page.', 'care-guide' ),
				'render_callback' => function ( $own ) {
					return care_guide_place( $own, get_block_wrapper_attributes() );
				},
			)
		);
	}
);

add_action( 'enqueue_block_editor_assets', 'care_guide_tell_preview' );

/** Tells the preview of the settings and of the files; once for each page. */
function care_guide_tell_preview() {
	if ( wp_scripts()->get_data( 'care-guide-preview', 'before' ) ) {
		return;
	}
	$release = care_guide_release();
	$kept    = array();
	foreach ( array_keys( $release['said'] ) as $lang ) {
		$kept[ $lang ] = care_guide_help( care_guide_attributes( array( 'lang' => $lang ) ) );
	}
	$known = array(
		'folder'     => care_guide_folder(),
		'script'     => add_query_arg( 'ver', $release['version'], care_guide_folder() . 'care-guide.js' ),
		'settings'   => care_guide_attributes(),
		'attributes' => $release['attributes'],
		'kept'       => $kept,
		'language'   => array_search( care_guide_said( care_guide_attributes() ), $release['said'], true ),
	);
	wp_add_inline_script( 'care-guide-preview', 'window.careGuide = ' . wp_json_encode( $known ) . ';', 'before' );
}
