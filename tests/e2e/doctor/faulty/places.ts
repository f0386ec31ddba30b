// The guide stands where it cannot be seen whole.
import { TAG } from "../tags";
import type { Case } from "./case";

const around = (style: string, within = TAG) => `<div class="fusion-builder-row" style="${style}">${within}</div>`;

const INNER = `<!doctype html><html lang="en"><title>Box</title>${TAG}`;

export const PLACES: Record<string, Case> = {
  "a code box that runs no scripts": {
    body: '<iframe title="Box" sandbox="" src="/box.html"></iframe>',
    others: { "/box.html": INNER },
    finds: "must sandboxed",
  },
  "a sandboxed code box": {
    body: `<iframe title="Box" sandbox="allow-scripts" srcdoc="${INNER.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`,
    finds: "must sandboxed",
  },
  "a code box": {
    body: '<iframe title="Box" src="/box.html" height="400"></iframe>',
    others: { "/box.html": INNER },
    finds: "look framed",
  },
  "in a part that is not shown": { body: around("display:none"), finds: "look hidden" },
  "in a closed accordion": { body: `<details><summary>Guide</summary>${TAG}</details>`, finds: "look hidden" },
  "a theme that fades in what never comes": { body: around("opacity:0"), finds: "must invisible" },
  "hidden by visibility": { body: around("visibility:hidden"), finds: "must invisible" },
  "in a narrow column": { body: around("width:120px;overflow:hidden"), finds: "must narrow" },
  "in a cramped column": { body: around("width:220px"), finds: "look narrow" },
  "in an accordion with a fixed height": { body: around("max-height:400px;overflow:hidden"), finds: "must cut" },
  "in a part that is laid out apart": { body: around("height:500px;contain:strict"), finds: "must cut" },
  "in a box that scrolls": { body: around("height:400px;overflow:auto"), finds: "look scrolls" },
  "a guide that never comes, for no reason that the page tells": {
    head: `<script>window.MessageChannel = class { port1 = {}; port2 = {}; };</script>`,
    body: TAG,
    finds: "must not-started",
  },
  "under a consent window": {
    body: `${TAG}<div id="consent" style="position:fixed;inset:0;background:#fffd;z-index:99">We value your privacy.</div>`,
    finds: "look covered",
  },
};
