<?php
/**
 * What a clinic may set, and which values can be used. The guide itself has the same rules and the last word.
 *
 * @package care-guide
 */

defined( 'ABSPATH' ) || exit;

/** What the release knows of the guide's files: version, attributes, words of the fallback, digests. */
function care_guide_release() {
	static $release = null;
	if ( null === $release ) {
		$release = require __DIR__ . '/release.php';
	}
	return $release;
}

/** The clinic's settings, by the names of the tag's attributes. */
function care_guide_settings() {
	$settings = get_option( CARE_GUIDE_OPTION, array() );
	return is_array( $settings ) ? $settings : array();
}

/**
 * What a place says: its own choices, else the settings. What cannot be used is left out.
 *
 * @param array $own by the names of the attributes.
 */
function care_guide_attributes( array $own = array() ) {
	$settings = care_guide_settings();
	$said     = array();
	// All else is the clinic's to say, not an author's.
	$own = array_intersect_key( $own, array_flip( array( 'lang', 'start' ) ) );
	foreach ( care_guide_release()['attributes'] as $name => $rule ) {
		$usable = care_guide_usable( $rule, $own[ $name ] ?? '' );
		if ( '' === $usable ) {
			$usable = care_guide_usable( $rule, $settings[ $name ] ?? '' );
		}
		if ( '' !== $usable ) {
			$said[ $name ] = $usable;
		}
	}
	return care_guide_is_own_line( $said ) ? array_diff_key( $said, array( 'crisis' => '' ) ) : $said;
}

/**
 * What was entered, in one line and without markup. What would reorder the letters that a reader sees is nothing.
 *
 * @param array  $rule  of the attribute.
 * @param string $value as somebody entered it.
 */
function care_guide_line( array $rule, $value ) {
	if ( preg_match( '/[\x{202A}-\x{202E}\x{2066}-\x{2069}]/u', $value ) ) {
		return '';
	}
	// In an address, %20 is no mistake, and sanitize_text_field takes it away.
	return 'link' === $rule['kind'] ? trim( wp_strip_all_tags( $value ) ) : sanitize_text_field( $value );
}

/**
 * A value as it can be used, or nothing.
 *
 * @param array $rule  of the attribute.
 * @param mixed $value as somebody entered it.
 */
function care_guide_usable( array $rule, $value ) {
	$value = is_string( $value ) ? care_guide_line( $rule, $value ) : '';
	switch ( $rule['kind'] ) {
		case 'text':
			return mb_strlen( $value ) <= $rule['longest'] ? $value : '';
		case 'label':
			return mb_strlen( $value ) <= $rule['longest'] && ! care_guide_reads_as_help( $value ) ? $value : '';
		case 'phone':
			return '' === care_guide_call_link( $value ) ? '' : $value;
		case 'named-phone':
			return mb_strlen( $value ) <= $rule['longest'] && '' !== care_guide_named_call_link( $value ) ? $value : '';
		case 'list':
			return care_guide_unknown( $rule, $value ) ? '' : $value;
		case 'link':
			return care_guide_is_contact( $value ) ? $value : '';
		case 'color':
			return (string) sanitize_hex_color( $value );
		case 'review':
			return care_guide_is_review( $value, care_guide_release()['edition'], time() ) ? $value : '';
		default:
			return in_array( $value, $rule['values'], true ) ? $value : '';
	}
}

/**
 * Whether the words of a link to the clinic read as crisis help, which never sells: by a number or by a name of it.
 *
 * @param string $value in one line.
 */
function care_guide_reads_as_help( $value ) {
	return 1 === preg_match( '/[0-9]|crisis|emergenc|suicid|lifeline|hotline|urgen|help now|ayuda ahora/i', $value );
}

/**
 * Whether a value says who reviewed these very words, and when: NAME; DAY; EDITION, of a day that can have come.
 *
 * @param string $value   in one line.
 * @param string $edition of the words.
 * @param int    $now     in seconds since 1970.
 */
function care_guide_is_review( $value, $edition, $now ) {
	if ( ! preg_match( '/^.{1,80}; ([1-9][0-9]{3})-([0-9]{2})-([0-9]{2}); (\S+)$/Du', $value, $parts ) ) {
		return false;
	}
	list( , $year, $month, $day, $given ) = $parts;
	// By the day where it is latest now.
	$has_come = "$year-$month-$day" <= gmdate( 'Y-m-d', $now + 14 * HOUR_IN_SECONDS );
	return $given === $edition && $has_come && checkdate( (int) $month, (int) $day, (int) $year );
}

/**
 * The link to call a phone number of 7 to 15 digits, or nothing.
 *
 * @param string $value with an optional plus and the usual separators.
 */
function care_guide_call_link( $value ) {
	$line     = trim( (string) preg_replace( '/[\p{Z}\p{Cc}]+/u', ' ', $value ) );
	$number   = preg_replace( '/[^+0-9]/', '', $line );
	$is_phone = preg_match( '/^(?=.{7,30}$)\+?[0-9 ().\/\x{2010}-\x{2013}-]+$/Du', $line ) && preg_match( '/^\+?[0-9]{7,15}$/D', $number );
	return $is_phone ? "tel:$number" : '';
}

/**
 * The link to call a phone number with a name before it, or nothing.
 *
 * @param string $value a name, a colon and a phone number.
 */
function care_guide_named_call_link( $value ) {
	$is_named = preg_match( '/^(.*):(.*)$/us', $value, $parts );
	// The lines of the whole country stand beside a clinic's own: nothing else may go by their names.
	$is_own = $is_named && '' !== trim( $parts[1] ) && ! preg_match( '/911|988|741741/', $parts[1] );
	return $is_own ? care_guide_call_link( $parts[2] ) : '';
}

/**
 * The words of a list that mean nothing to the guide.
 *
 * @param array  $rule  of the attribute.
 * @param string $value words with spaces or commas between.
 */
function care_guide_unknown( array $rule, $value ) {
	$words = preg_split( '/[,\p{Z}\p{Cc}]+/u', strtolower( $value ), -1, PREG_SPLIT_NO_EMPTY );
	return array_diff( $words ? $words : array(), $rule['values'] );
}

/**
 * Whether a visitor can be led there: a page of this site by its path, or an address with a scheme that is known.
 *
 * @param string $value an address.
 */
function care_guide_is_contact( $value ) {
	if ( strlen( $value ) > 2000 || preg_match( '/[\s<>"\\\\]/', $value ) ) {
		return false;
	}
	if ( preg_match( '/^(#|\/(?!\/))/', $value ) ) {
		return true;
	}
	$parts  = wp_parse_url( $value );
	$scheme = strtolower( $parts['scheme'] ?? '' );
	if ( in_array( $scheme, array( 'mailto', 'tel', 'sms' ), true ) ) {
		return '' !== ( $parts['path'] ?? '' );
	}
	$is_plain = isset( $parts['host'] ) && ! isset( $parts['user'] ) && preg_match( '/^[\p{L}\p{N}.-]+$/u', $parts['host'] );
	return $is_plain && ( 'https' === $scheme || ( 'http' === $scheme && care_guide_is_own( $value ) ) );
}

/**
 * Whether an address is one of this site.
 *
 * @param string $value an address.
 */
function care_guide_is_own( $value ) {
	$own   = wp_parse_url( home_url() );
	$other = wp_parse_url( $value );
	foreach ( array( 'scheme', 'host', 'port' ) as $part ) {
		if ( ( $own[ $part ] ?? '' ) !== ( $other[ $part ] ?? '' ) ) {
			return false;
		}
	}
	return true;
}

/**
 * Whether the number of the crisis line is one of the clinic's own, with or without the code of the country.
 *
 * @param array $attributes of a place.
 */
function care_guide_is_own_line( array $attributes ) {
	$digits  = function ( $number ) {
		return (string) preg_replace( '/\D/', '', $number );
	};
	$line    = $digits( preg_replace( '/.*:/s', '', $attributes['crisis'] ?? '' ) );
	$contact = preg_match( '/^(tel|sms):[^?]*/i', $attributes['contact-url'] ?? '', $parts ) ? $parts[0] : '';
	foreach ( array( care_guide_call_link( $attributes['phone'] ?? '' ), $contact ) as $own ) {
		$own = $digits( $own );
		if ( '' !== $own && '' !== $line && ( substr( $line, -strlen( $own ) ) === $own || substr( $own, -strlen( $line ) ) === $line ) ) {
			return true;
		}
	}
	return false;
}
