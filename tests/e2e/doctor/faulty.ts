// Sites on which something is wrong, as servers, editors and tools bring it about, and what the doctor must say first.
import { FOLDER, LOADER, OLD, type Site, VERSION } from "./site";
import { INTEGRITY, pinned, place, SOURCE, script, TAG, tag, WORDS, without } from "./tags";

export interface Case extends Site {
  finds: string;
}

const header = (name: string, value: string) => ({ headers: { [name]: value } });
const policy = (value: string) => ({ page: header("content-security-policy", value) });
const edited = (before: string | RegExp, after: string) => (file: Buffer) => ({
  body: file.toString("utf8").replaceAll(before as string, after),
});
const around = (style: string, within = TAG) => `<div class="fusion-builder-row" style="${style}">${within}</div>`;

const FILES: Record<string, Case> = {
  "the script was not uploaded": { body: TAG, files: { "care-guide.js": { status: 404 } }, finds: "must file-missing" },
  "the frame was not uploaded": { body: TAG, files: { "frame.html": { status: 404 } }, finds: "must file-missing" },
  "a missing file answers with the site's own page": {
    body: TAG,
    files: {
      "words-es.txt": { body: "<!DOCTYPE html><title>Not here</title>", headers: { "content-type": "text/html" } },
    },
    finds: "must file-missing",
  },
  "the server refuses the program": {
    body: TAG,
    files: { "care-guide_bg.wasm": { status: 403 } },
    finds: "must file-refused",
  },
  "uploaded in text mode": {
    body: TAG,
    files: { "care-guide.js": edited("\n", "\r\n") },
    finds: "must file-text-mode",
  },
  "the frame uploaded in text mode": {
    body: TAG,
    files: { "frame.html": edited("\n", "\r\n") },
    finds: "must file-text-mode",
  },
  "a host shrinks pages": {
    body: TAG,
    files: { "frame.html": edited(/>\n+</g as never, "><") },
    finds: "must file-changed",
  },
  "a CDN shrinks scripts": {
    body: TAG,
    files: { "care-guide.js": () => ({ body: LOADER.replace(/^.*\n/, "") }) },
    finds: "must file-changed",
  },
  "a CDN writes a beacon into pages": {
    body: TAG,
    files: { "frame.html": edited("</body>", '<script src="/beacon.js"></script></body>') },
    finds: "must file-changed",
  },
  "the program of another version": {
    body: TAG,
    files: { "care-guide_bg.wasm": (file) => ({ body: Buffer.concat([file, Buffer.from([0, 2, 1, 65])]) }) },
    finds: "must file-changed",
  },
  "a cache keeps an old script": {
    body: TAG,
    files: { "care-guide.js": edited(VERSION, OLD) },
    finds: "must files-mixed",
  },
  "a cache keeps an old frame": { body: TAG, files: { "frame.html": edited(VERSION, OLD) }, finds: "must files-mixed" },
  "the script is sent as plain text": {
    body: TAG,
    files: { "care-guide.js": { headers: { "content-type": "text/plain", "x-content-type-options": "nosniff" } } },
    finds: "must script-type",
  },
  "the frame is sent as plain text": {
    body: TAG,
    files: { "frame.html": header("content-type", "text/plain") },
    finds: "must frame-type",
  },
  "the frame is sent as a download": {
    body: TAG,
    files: { "frame.html": header("content-disposition", "attachment") },
    finds: "must frame-download",
  },
  "the server forbids frames": {
    body: TAG,
    files: { "frame.html": header("x-frame-options", "DENY") },
    finds: "must frame-denied",
  },
  "the server's policy forbids frames": {
    body: TAG,
    files: { "frame.html": header("content-security-policy", "frame-ancestors 'none'") },
    finds: "must frame-denied",
  },
  "the server sends its policy with every file": {
    body: TAG,
    page: header("content-security-policy", "default-src 'self' 'unsafe-inline'"),
    files: { "frame.html": header("content-security-policy", "default-src 'self' 'unsafe-inline'") },
    finds: "must frame-policy",
  },
};

const EDITORS: Record<string, Case> = {
  "a page that is not there": { page: { status: 404 }, finds: "must page-missing" },
  "a page behind a login": { page: { status: 403 }, finds: "must page-closed" },
  "an address that is no page": { page: header("content-type", "application/pdf"), finds: "must page-type" },
  "a page without a guide": { body: "<p>Soon.</p>", finds: "must no-guide" },
  "pasted into a text block": { body: WORDS, finds: "must only-words" },
  "pasted in the visual tab": {
    body: `<p>${TAG.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`,
    finds: "must code-shown",
  },
  "commented out": { body: `<!-- ${TAG} -->`, finds: "must held-back" },
  "in a template for later": { body: `<template>${TAG}</template>`, finds: "must held-back" },
  "in noscript": { body: `<noscript>${TAG}</noscript>`, finds: "must held-back" },
  "an editor removed the script": { body: place(), finds: "must script-removed" },
  "an editor removed the place": { head: pinned, body: WORDS, finds: "must no-place" },
  "curly quotes on the place": {
    body: TAG.replace('"Example Clinic"', "“Example Clinic”"),
    finds: "must curly-quotes",
  },
  "curly quotes on the script": {
    body: place() + `<script async src=“${SOURCE}”></script>`,
    finds: "must curly-quotes",
  },
  "a wrong path": { body: place() + script("", "/wp-content/care-guide.js"), finds: "must script-lost" },
  "a path without its slash": { body: place() + script("", "care-guide/care-guide.js"), finds: "must script-lost" },
  "the other name of the site": {
    body: place() + script("", `https://www.clinic.example${SOURCE}`),
    finds: "must script-www",
  },
  "a site that browsers do not let the page read": {
    body: place() + script(`integrity="${INTEGRITY}"`, `https://files.clinic.example${SOURCE}`),
    finds: "must script-elsewhere",
  },
  "a page from before an update": {
    body: place() + script(`integrity="sha384-${"A".repeat(64)}"`, `${FOLDER}care-guide.js?v=${OLD}`),
    finds: "must tag-old",
  },
  "a tag from before an update, which lets any script run": {
    body: place() + script("", `${FOLDER}care-guide.js?v=${OLD}`),
    finds: "look tag-old",
  },
  "another integrity": {
    body: place() + script(`integrity="sha384-${"A".repeat(64)}"`),
    finds: "must integrity-wrong",
  },
  "the integrity of the example": { body: place() + script('integrity="sha384-…"'), finds: "look integrity-example" },
  "two versions on one page": { body: TAG + script("", `${FOLDER}care-guide.js`), finds: "look double" },
  "a folder that is a script": {
    body: tag("").replace("data-care-guide ", 'data-care-guide="javascript:alert(1)//" '),
    finds: "must folder-refused",
  },
  "a folder of another site": {
    body: TAG.replace("data-care-guide ", 'data-care-guide="https://evil.example/" '),
    finds: "must folder-refused",
  },
  "a folder without the files": {
    body: TAG.replace("data-care-guide ", 'data-care-guide="/guide/" '),
    finds: "must folder-wrong",
  },
  "a phone number that is none": { body: TAG.replace("+1 818 555 0100", "818-555-CALM"), finds: "look bad-value" },
  "a color by its name": { body: tag('data-accent="teal"'), finds: "look bad-value" },
  "a contact without its scheme": {
    body: TAG.replace('"/contact/"', '"www.clinic.example/contact"'),
    finds: "look bad-value",
  },
  "a name that is too long": {
    body: TAG.replace('"Example Clinic"', `"${"Clinic ".repeat(20)}"`),
    finds: "look bad-value",
  },
  "a misspelt attribute": { body: tag('data-colour="#0b5a5e" data-acent="#0b5a5e"'), finds: "look unknown-attribute" },
  "an attribute without data-": { body: tag('hours="9 to 5"'), finds: "look unknown-attribute" },
  "no way to the clinic": { body: without("phone").replace(/ data-contact-url="[^"]*"/, ""), finds: "look no-contact" },
};

const TOOLS: Record<string, Case> = {
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

const INNER = `<!doctype html><html lang="en"><title>Box</title>${TAG}`;

const PLACES: Record<string, Case> = {
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

export const FAULTY: Record<string, Case> = { ...FILES, ...EDITORS, ...TOOLS, ...PLACES };
