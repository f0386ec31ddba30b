// Tools and servers rewrite, delay, hold back or forbid.
import { LOADER } from "../site";
import { pinned, place, SOURCE, script, TAG } from "../tags";
import { type Case, header, policy } from "./case";

export const TOOLS: Record<string, Case> = {
  "a speed tool inlines the script": {
    body: `${place()}<script>${LOADER}</script>`,
    finds: "must script-joined",
  },
  "a speed tool joins scripts": {
    body: `${place()}<script src="/wp-content/cache/autoptimize/js/all.js" defer></script>`,
    others: { "/wp-content/cache/autoptimize/js/all.js": `/* theme */ window.x = 1;\n${LOADER}` },
    finds: "must script-joined",
  },
  "a speed tool joins scripts of a tag that names its folder": {
    body: `${TAG.replace("data-care-guide ", 'data-care-guide="/care-guide/" ').replace(pinned, "")}<script src="/min/all.js"></script>`,
    others: { "/min/all.js": LOADER },
    finds: "look script-joined",
  },
  "a speed tool serves a copy": {
    body: place() + script("", "/wp-content/cache/min/1/care-guide.js"),
    others: { "/wp-content/cache/min/1/care-guide.js": LOADER.replace(/^.*\n/, "") },
    finds: "must script-copied",
  },
  "a speed tool delays scripts, one way": {
    body: `${place()}<script type="rocketlazyloadscript" data-rocket-src="${SOURCE}" async></script>`,
    finds: "look script-delayed",
  },
  "a speed tool delays scripts, another way": {
    body: `${place()}<script type="litespeed/javascript" data-src="${SOURCE}"></script>`,
    finds: "look script-delayed",
  },
  "a CDN delays scripts": {
    body: `${place()}<script type="1f3c-text/javascript" async src="${SOURCE}"></script>`,
    finds: "look script-delayed",
  },
  "a consent tool, one way": {
    body: `${place()}<script type="text/plain" data-cookiecategory="analytics" src="${SOURCE}"></script>`,
    finds: "must consent-holds",
  },
  "a consent tool, another way": {
    body: `${place()}<script type="text/plain" class="cmplz-script" data-cmplz-src="${SOURCE}"></script>`,
    finds: "must consent-holds",
  },
  "a script that brings the text of the guide's": {
    body: `${place()}<script>fetch("${SOURCE}").then((answer) => answer.blob()).then((blob) => { const s = document.createElement("script"); s.src = URL.createObjectURL(blob); document.head.append(s); });</script>`,
    finds: "must script-moved",
  },
  "a consent tool that holds frames back": {
    head: `<script>{ const plain = document.createElement.bind(document); document.createElement = (name, options) => { const made = plain(name, options); if (name === "iframe") Object.defineProperty(made, "src", { set() {}, get: () => "" }); return made; }; }</script>`,
    body: TAG,
    finds: "must frame-held",
  },
  "a consent tool that has an answer already": {
    body: `${place()}<script type="text/plain" data-category="analytics" src="${SOURCE}"></script><script>{ const s = document.createElement("script"); s.src = "${SOURCE}"; document.head.append(s); }</script>`,
    finds: "look consent-holds",
  },
  "a policy that names other scripts": {
    body: TAG,
    ...policy("script-src https://cdn.example"),
    finds: "must policy-script",
  },
  "a policy that trusts nonces alone": {
    body: TAG,
    ...policy("script-src 'nonce-abc' 'strict-dynamic'"),
    finds: "must policy-script",
  },
  "a policy that names other frames": {
    body: TAG,
    ...policy("frame-src https://www.youtube.com"),
    finds: "must policy-frame",
  },
  "a policy that names other servers": {
    body: TAG,
    ...policy("connect-src https://api.example"),
    finds: "must policy-connect",
  },
  "a policy in the page": {
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline'; child-src 'none'">`,
    body: TAG,
    finds: "must policy-frame",
  },
  "a page without scripts": { body: TAG, ...policy("sandbox allow-same-origin"), finds: "must page-sandboxed" },
  "an isolated page": {
    body: TAG,
    page: header("cross-origin-embedder-policy", "require-corp"),
    finds: "must page-isolated",
  },
};
