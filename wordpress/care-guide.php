<?php
/**
 * Plugin Name:       Care Guide
 * Description:       A private guide to anxiety and its care. Visitors read, check their own symptoms and compare treatments; what they answer stays in their browser.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The care-guide project
 * License:           MIT OR Apache-2.0
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       care-guide
 * Domain Path:       /languages
 * Update URI:        false
 *
 * @package care-guide
 */

defined( 'ABSPATH' ) || exit;

/** The one row of the options table that this plugin writes. */
const CARE_GUIDE_OPTION = 'care_guide';

/** This file, by which WordPress knows the plugin. */
const CARE_GUIDE_FILE = __FILE__;

require __DIR__ . '/includes/values.php';
require __DIR__ . '/includes/place.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/deliver.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/health.php';
