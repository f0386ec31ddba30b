<?php
// php -S ADDRESS -t SITE router.php: files as they are, everything else through WordPress, as servers are set up for it.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = urldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( is_file( $root . $path ) ) {
	return false;
}
if ( is_file( "$root$path/index.php" ) && '/' !== substr( $path, -1 ) ) {
	header( "Location: $path/", true, 301 );
	return true;
}
$script                     = is_file( $root . $path . 'index.php' ) ? $path . 'index.php' : '/index.php';
$_SERVER['SCRIPT_NAME']     = $script;
$_SERVER['PHP_SELF']        = $script;
$_SERVER['SCRIPT_FILENAME'] = $root . $script;
chdir( dirname( $root . $script ) );
require $root . $script;
