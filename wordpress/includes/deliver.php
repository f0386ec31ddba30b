<?php
/**
 * Hands out the guide's files through WordPress, for servers that refuse some of them or send them as something else.
 *
 * @package care-guide
 */

defined( 'ABSPATH' ) || exit;

/** The folder in which WordPress answers. */
const CARE_GUIDE_DELIVERY = '/care-guide-files/';

/** The setting, beside those of the tag. */
const CARE_GUIDE_DELIVERED = 'through-wordpress';

/** What each kind of file is sent as. */
const CARE_GUIDE_TYPES = array(
	'html' => 'text/html; charset=utf-8',
	'js'   => 'text/javascript; charset=utf-8',
	'txt'  => 'text/plain; charset=utf-8',
	'wasm' => 'application/wasm',
);

/** Whether the clinic asked for it. It needs addresses without a question mark. */
function care_guide_is_delivered() {
	return ! empty( care_guide_settings()[ CARE_GUIDE_DELIVERED ] ) && get_option( 'permalink_structure' );
}

add_action(
	'parse_request',
	function () {
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- compared with known addresses, and never printed.
		$path   = wp_parse_url( $_SERVER['REQUEST_URI'] ?? '', PHP_URL_PATH );
		$folder = wp_parse_url( home_url( CARE_GUIDE_DELIVERY ), PHP_URL_PATH );
		foreach ( array_keys( care_guide_release()['files'] ) as $name ) {
			if ( $folder . $name === $path && care_guide_is_delivered() ) {
				care_guide_deliver( $name );
			}
		}
	}
);

/**
 * Sends a file and ends.
 *
 * @param string $name one of the release's files.
 */
function care_guide_deliver( $name ) {
	$file = dirname( __DIR__ ) . '/guide/' . $name;
	status_header( 200 );
	header( 'Content-Type: ' . CARE_GUIDE_TYPES[ pathinfo( $name, PATHINFO_EXTENSION ) ] );
	header( 'Content-Length: ' . filesize( $file ) );
	header( 'X-Content-Type-Options: nosniff' );
	// The guide asks for its files by their version.
	header( 'Cache-Control: public, max-age=604800' );
	// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this plugin, sent as it is.
	readfile( $file );
	exit;
}
