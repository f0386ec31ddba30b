<?php
/**
 * The place of a guide on a page, and the script that opens it.
 *
 * @package care-guide
 */

defined( 'ABSPATH' ) || exit;

/** Where a browser finds the guide's files. */
function care_guide_folder() {
	return care_guide_is_delivered() ? home_url( CARE_GUIDE_DELIVERY ) : plugins_url( 'guide/', CARE_GUIDE_FILE );
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'care-guide', false, dirname( plugin_basename( CARE_GUIDE_FILE ) ) . '/languages' );
		// A classic script: the guide finds its own tag by it. Its address changes with its content.
		wp_register_script( 'care-guide', care_guide_folder() . 'care-guide.js', array(), care_guide_release()['version'], true );
		wp_register_style( 'care-guide', plugins_url( 'block/place.css', CARE_GUIDE_FILE ), array(), care_guide_release()['version'] );
		add_shortcode(
			'care_guide',
			function ( $own ) {
				return care_guide_place( is_array( $own ) ? $own : array() );
			}
		);
	}
);

/**
 * A place as HTML. Every value is escaped here.
 *
 * @param array  $own     choices of this place alone, by the names of the attributes.
 * @param string $wrapper attributes of a block's wrapper, already escaped.
 */
function care_guide_place( array $own, $wrapper = 'class="wp-block-care-guide-guide"' ) {
	$attributes = care_guide_attributes( $own );
	// A reader of feeds runs no scripts, and has no pages of its own.
	if ( is_feed() ) {
		return care_guide_fallback( $attributes );
	}
	wp_enqueue_script( 'care-guide' );
	wp_enqueue_style( 'care-guide' );
	$data = '';
	foreach ( $attributes as $name => $value ) {
		$data .= sprintf( ' data-%s="%s"', esc_attr( $name ), esc_attr( $value ) );
	}
	// The words in it are in the language that it names, whichever the page is in.
	if ( isset( $attributes['lang'] ) ) {
		$data .= sprintf( ' lang="%s"', esc_attr( $attributes['lang'] ) );
	}
	return sprintf(
		'<div %s data-care-guide="%s"%s style="display:flow-root;min-height:%dpx">%s</div>',
		$wrapper,
		// Without the site's name: a page under another one, as with or without www, finds the files too.
		esc_attr( wp_make_link_relative( care_guide_folder() ) ),
		$data,
		care_guide_said( $attributes )['rooms'][ $attributes['start'] ?? 'start' ] ?? 0,
		care_guide_fallback( $attributes )
	);
}

/**
 * The words of the loader in the language of a place.
 *
 * @param array $attributes of the place.
 */
function care_guide_said( array $attributes ) {
	$said = care_guide_release()['said'];
	$lang = $attributes['lang'] ?? strtolower( substr( get_bloginfo( 'language' ), 0, 2 ) );
	return $said[ $lang ] ?? $said['en'];
}

/**
 * What stands in a place until the guide does, and where it cannot: crisis lines, the clinic, the plain page.
 *
 * @param array $attributes of the place.
 */
function care_guide_fallback( array $attributes ) {
	list( $page, $words ) = care_guide_said( $attributes )['plain'];
	return care_guide_help( $attributes ) . care_guide_link( care_guide_folder() . $page, $words );
}

/**
 * Crisis lines and the clinic: what helps without the plugin too.
 *
 * @param array $attributes of the place.
 */
function care_guide_help( array $attributes ) {
	$said = care_guide_said( $attributes );
	$html = $said['crisis'];
	if ( isset( $attributes['crisis'] ) ) {
		$html .= care_guide_link( care_guide_named_call_link( $attributes['crisis'] ), $attributes['crisis'] );
	}
	if ( isset( $attributes['phone'] ) ) {
		$html .= care_guide_link( care_guide_call_link( $attributes['phone'] ), $said['call'] );
	}
	if ( isset( $attributes['contact-url'] ) ) {
		$html .= care_guide_link( $attributes['contact-url'], $said['contact'] );
	}
	return $html;
}

/**
 * A line with a link.
 *
 * @param string $address where it leads.
 * @param string $words   what it says.
 */
function care_guide_link( $address, $words ) {
	return sprintf( '<p><a href="%s">%s</a></p>', esc_url( $address, array( 'http', 'https', 'mailto', 'tel', 'sms' ) ), esc_html( $words ) );
}

/*
 * Tools that speed up pages or ask for consent must leave the script as and where it is: it stores nothing, is small,
 * and does not hold up a page.
 */
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		$marks = 'async data-no-optimize="1" data-no-defer="1" data-cfasync="false" data-category="necessary"';
		return 'care-guide' === $handle ? str_replace( '<script ', "<script $marks ", $tag ) : $tag;
	},
	10,
	2
);
foreach ( array( 'rocket_exclude_js', 'rocket_exclude_defer_js', 'rocket_delay_js_exclusions', 'litespeed_optimize_js_excludes', 'litespeed_optm_js_defer_exc' ) as $care_guide_list ) {
	add_filter(
		$care_guide_list,
		function ( $left_out ) {
			return array_merge( (array) $left_out, array( 'care-guide.js' ) );
		}
	);
}
add_filter(
	'autoptimize_filter_js_exclude',
	function ( $left_out ) {
		return is_array( $left_out ) ? $left_out + array( 'care-guide.js' => '' ) : "$left_out, care-guide.js";
	}
);
