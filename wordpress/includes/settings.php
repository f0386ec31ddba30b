<?php
/**
 * Settings > Care Guide: a field for each attribute of the tag, and the guide as it will be.
 *
 * @package care-guide
 */

defined( 'ABSPATH' ) || exit;

/** The page of the settings, and their group. */
const CARE_GUIDE_PAGE = 'care-guide';

add_action(
	'admin_menu',
	function () {
		$hook = add_options_page( __( 'Care Guide', 'care-guide' ), __( 'Care Guide', 'care-guide' ), 'manage_options', CARE_GUIDE_PAGE, 'care_guide_show_settings' );
		add_action( "admin_print_scripts-$hook", 'care_guide_enqueue_settings' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( CARE_GUIDE_FILE ),
	function ( $links ) {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . CARE_GUIDE_PAGE ) ), esc_html__( 'Settings', 'care-guide' ) );
		return array_merge( array( $link ), $links );
	}
);

add_action(
	'admin_init',
	function () {
		register_setting(
			CARE_GUIDE_PAGE,
			CARE_GUIDE_OPTION,
			array(
				'type'              => 'object',
				'sanitize_callback' => 'care_guide_sanitize',
				'default'           => array(),
			)
		);
		wp_add_privacy_policy_content(
			__( 'Care Guide', 'care-guide' ),
			'<p>' . esc_html__( 'Some pages of this site have a guide to anxiety and its care in them. What visitors answer and choose in it stays in their browser: it is not sent to us or to anyone else, and is gone when they leave the page. The guide sets no cookies.', 'care-guide' ) . '</p>'
		);
	}
);

/**
 * Takes in what was entered. A value that cannot be used is named, and the one from before stays.
 *
 * @param mixed $entered by the names of the attributes.
 */
function care_guide_sanitize( $entered ) {
	$entered = is_array( $entered ) ? $entered : array();
	$before  = care_guide_settings();
	$kept    = array();
	foreach ( care_guide_release()['attributes'] as $name => $rule ) {
		$value  = is_string( $entered[ $name ] ?? null ) ? trim( $entered[ $name ] ) : '';
		$usable = care_guide_usable( $rule, $value );
		if ( '' !== $value && '' === $usable ) {
			/* translators: 1: what a field is called. 2: what can be used in it. */
			$sentence = sprintf( __( '%1$s: this cannot be used, so what was there before stays. Enter %2$s.', 'care-guide' ), $rule['label'], $rule['allowed'] );
			add_settings_error( CARE_GUIDE_OPTION, "care-guide-$name", $sentence . care_guide_edition( $rule ) );
			$usable = $before[ $name ] ?? '';
		}
		if ( '' !== $usable ) {
			$kept[ $name ] = $usable;
		}
	}
	if ( care_guide_is_own_line( $kept ) ) {
		$rule = care_guide_release()['attributes']['crisis'];
		/* translators: %s: what can be entered. */
		$sentence = sprintf( __( 'A number of your own is no crisis line, so none is kept. Enter %s.', 'care-guide' ), $rule['allowed'] );
		add_settings_error( CARE_GUIDE_OPTION, 'care-guide-crisis', $sentence );
		unset( $kept['crisis'] );
	}
	if ( ! empty( $entered[ CARE_GUIDE_DELIVERED ] ) ) {
		$kept[ CARE_GUIDE_DELIVERED ] = '1';
	}
	return $kept;
}

/**
 * Of which edition the words are, where that is asked for.
 *
 * @param array $rule of the attribute.
 */
function care_guide_edition( array $rule ) {
	/* translators: %s: an edition, such as 2026.11-0123abcd. */
	return 'review' === $rule['kind'] ? ' ' . sprintf( __( 'The words that are here are edition %s.', 'care-guide' ), care_guide_release()['edition'] ) : '';
}

/** The scripts of the page. */
function care_guide_enqueue_settings() {
	$version = care_guide_release()['version'];
	wp_enqueue_script( 'care-guide-settings', plugins_url( 'block/settings.js', CARE_GUIDE_FILE ), array( 'care-guide-preview' ), $version, true );
	care_guide_tell_preview();
}

/** Prints the page. */
function care_guide_show_settings() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Care Guide', 'care-guide' ); ?></h1>
		<p><?php esc_html_e( 'Fill in your name, phone and contact page, and save. Then add the block "Care Guide" to a page, or write [care_guide] where there are no blocks.', 'care-guide' ); ?></p>
		<p><?php esc_html_e( 'Before you publish: a clinician reads and signs the packet in the folder review of the kit; its last page says how to state that here. Unsigned, Talk tells visitors "No clinician has reviewed this guide yet."', 'care-guide' ); ?></p>
		<form action="options.php" method="post" id="care-guide-settings">
			<?php settings_fields( CARE_GUIDE_PAGE ); ?>
			<table class="form-table" role="presentation">
				<?php
				foreach ( care_guide_release()['attributes'] as $name => $rule ) {
					care_guide_show_field( $name, $rule );
				}
				care_guide_show_delivery();
				?>
			</table>
			<datalist id="care-guide-pages">
				<?php
				foreach ( get_pages( array( 'number' => 100 ) ) as $page ) {
					printf( '<option value="%s">%s</option>', esc_attr( wp_make_link_relative( get_permalink( $page ) ) ), esc_html( $page->post_title ) );
				}
				?>
			</datalist>
			<?php submit_button(); ?>
		</form>
		<p><a href="<?php echo esc_url( care_guide_folder() . 'doctor.html' ); ?>"><?php esc_html_e( 'Look for faults on a page', 'care-guide' ); ?></a></p>
		<h2><?php esc_html_e( 'Preview', 'care-guide' ); ?></h2>
		<p><?php esc_html_e( 'This is the real guide with what you entered above. Nothing you choose in it is kept.', 'care-guide' ); ?></p>
		<iframe id="care-guide-preview" title="<?php esc_attr_e( 'Preview of the guide', 'care-guide' ); ?>" style="width:100%;max-width:645px;height:700px;border:1px solid #c3c4c7;background:#fff"></iframe>
	</div>
	<?php
}

/**
 * Prints a field with its help.
 *
 * @param string $name of the attribute.
 * @param array  $rule of the attribute.
 */
function care_guide_show_field( $name, array $rule ) {
	$value = care_guide_settings()[ $name ] ?? '';
	$id    = "care-guide-$name";
	$field = sprintf( 'id="%1$s" name="%2$s[%3$s]" data-attribute="%3$s" aria-describedby="%1$s-help"', esc_attr( $id ), esc_attr( CARE_GUIDE_OPTION ), esc_attr( $name ) );
	$is_choice = $rule['values'] && 'list' !== $rule['kind'];
	if ( $is_choice ) {
		$options = sprintf( '<option value="">%s</option>', esc_html__( '(not chosen)', 'care-guide' ) );
		foreach ( $rule['values'] as $choice ) {
			$options .= sprintf( '<option value="%1$s"%2$s>%1$s</option>', esc_attr( $choice ), selected( $value, $choice, false ) );
		}
		$control = "<select $field>$options</select>";
	} else {
		$type    = 'phone' === $rule['kind'] ? 'tel' : 'text';
		$more    = $rule['longest'] ? sprintf( ' maxlength="%d"', $rule['longest'] ) : '';
		$more   .= 'link' === $rule['kind'] ? ' list="care-guide-pages"' : '';
		$control = sprintf( '<input type="%s" class="regular-text" %s value="%s"%s>', $type, $field, esc_attr( $value ), $more );
	}
	$sentence = $is_choice
		/* translators: 1: what can be chosen. 2: what holds when nothing is chosen. */
		? __( 'Choose %1$s. Not chosen: %2$s.', 'care-guide' )
		/* translators: 1: what can be entered. 2: what holds when nothing is entered. */
		: __( 'Enter %1$s. Left empty: %2$s.', 'care-guide' );
	$help = sprintf( $sentence, 'link' === $rule['kind'] ? $rule['allowed'] : $rule['value'], $rule['without'] ) . care_guide_edition( $rule );
	printf(
		'<tr><th scope="row"><label for="%1$s">%2$s</label></th><td>%3$s<p class="description" id="%1$s-help">%4$s</p></td></tr>',
		esc_attr( $id ),
		esc_html( $rule['label'] ),
		$control, // phpcs:ignore WordPress.Security.EscapeOutput -- each part of it is escaped above.
		esc_html( $help )
	);
}

/** Prints the one setting that is about this server. */
function care_guide_show_delivery() {
	printf(
		'<tr><th scope="row">%1$s</th><td><label><input type="checkbox" name="%2$s[%3$s]" value="1"%4$s> %5$s</label><p class="description">%6$s</p></td></tr>',
		esc_html__( 'Files', 'care-guide' ),
		esc_attr( CARE_GUIDE_OPTION ),
		esc_attr( CARE_GUIDE_DELIVERED ),
		checked( ! empty( care_guide_settings()[ CARE_GUIDE_DELIVERED ] ), true, false ),
		esc_html__( 'Let WordPress hand out the files of the guide', 'care-guide' ),
		esc_html__( 'Only if your server refuses some of them, such as .wasm files, so that visitors see the crisis lines alone. It needs permalinks that are not plain.', 'care-guide' )
	);
}
