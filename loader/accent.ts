// How a clinic's color becomes readable: the program's own rule (crates/core/src/color.rs), held to the same answers by
// tests/vectors/accent.json. The frame needs it before the program has come, the kit without one.

/** Red, green and blue, 0 to 255. */
export type Color = readonly number[];

/** Contrast that text in the color keeps to its ground (WCAG 1.4.6). */
const TEXT_CONTRAST = 7;

/** Of the grounds in crates/core/src/color.rs those on which text reads worst: the darkest light and the lightest dark. */
const LIGHT = [0xee, 0xee, 0xea];
const DARK = [0x1c, 0x25, 0x27];

/** Reads `#rgb` or `#rrggbb`. */
export function readColor(value: string): Color | undefined {
  const long = value.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
  if (!/^#[\da-f]{6}$/i.test(long)) return undefined;
  return [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16));
}

/** Relative luminance (WCAG 2.2), and what the contrast of two colors adds to it. */
function light([red, green, blue]: Color): number {
  const linear = (channel: number) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red!) + 0.7152 * linear(green!) + 0.0722 * linear(blue!) + 0.05;
}

/** The first color on the way to black or white that is readable on the ground. */
function readable(color: Color, end: number, ground: Color): Color {
  for (let share = 0; ; share += 1) {
    const mixed = color.map((from) => Math.floor((from * (64 - share) + end * share) / 64));
    const contrast = light(mixed) / light(ground);
    if ((end ? contrast : 1 / contrast) >= TEXT_CONTRAST) return mixed;
  }
}

/** What the guide makes of the clinic's color: darker or lighter just as far as text in it needs. */
export function accent(value: string): [light: Color, dark: Color] | undefined {
  const color = readColor(value);
  return color && [readable(color, 0, LIGHT), readable(color, 255, DARK)];
}
