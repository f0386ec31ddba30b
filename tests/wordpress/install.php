<?php
// php install.php SITE: what a clinic has before the plugin: an administrator, and somebody who writes pages.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']   = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Spring Clinic', 'admin', 'admin@example.test', true, '', 'admin' );
wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'author',
		'user_email' => 'author@example.test',
		'role'       => 'author',
	)
);
foreach ( get_users() as $user ) {
	// The editor opens without its tour, and without a choice of patterns, which comes some time later.
	$seen = array(
		'core'           => array( 'enableChoosePatternModal' => false ),
		'core/edit-post' => array( 'welcomeGuide' => false ),
		'_modified'      => gmdate( 'c' ),
	);
	update_user_meta( $user->ID, 'wp_persisted_preferences', $seen );
}
global $wp_rewrite;
$wp_rewrite->set_permalink_structure( '/%postname%/' );
flush_rewrite_rules( false );
