<?php
/**
 * Runs when the plugin is deleted: takes its one row out of every site.
 *
 * @package care-guide
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( ! is_multisite() ) {
	delete_option( 'care_guide' );
	return;
}
$care_guide_sites = get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
);
foreach ( $care_guide_sites as $care_guide_site ) {
	switch_to_blog( $care_guide_site );
	delete_option( 'care_guide' );
	restore_current_blog();
}
