// How long the loader and the frame wait, and the sizes that they go by. A module without imports: the bundler then writes each
// number where it is used, which is shorter.

/** Milliseconds in which the files should come, the frame answer, and the guide stand. */
export const LATE = 20_000;
export const BOOTING = 1_500;
export const READY = 15_000;

/** Milliseconds before a lost request is made again. */
export const PAUSE = 500;

/** Longer values of the tag are cut: they are refused anyway, and to copy megabytes would take seconds. */
export const LONGEST = 4000;

/** The narrowest place, in CSS pixels, in which the guide can be read. */
export const NARROWEST = 160;
/** The width for which all screens are made. */
export const COMFORTABLE = 320;

/** The guide's own header and heading, in CSS pixels from its top. */
export const HEADER = 224;
export const GAP = 16;
