// What the tests' server puts into each host page: see `WATCH` in server.mjs.

interface Watched {
  /** The shadow roots of the guides, in the order in which they were made. */
  roots: ShadowRoot[];
  /** The errors that the page heard of. */
  trouble: string[];
  /** Whether the browser kept the page as it was left, and showed that again. */
  kept: boolean;
}
declare var watched: Watched;
