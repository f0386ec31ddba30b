// Sites on which the guide stands well, however odd they look.
import type { Site } from "./site";
import { pinned, place, SOURCE, script, TAG, tag, WORDS } from "./tags";

export const HEALTHY: Record<string, Site> = {
  "the tag as it is pasted": { body: TAG },
  "without integrity": { body: place() + script() },
  "with a place without words": { body: place("", "") + pinned },
  "with the script in the head": { head: script("").replace("async", "defer"), body: place() },
  "the script alone, where the guide should stand": {
    body: `<script async src="${SOURCE}" data-phone="818 555 0100" data-clinic="Example Clinic"></script>`,
  },
  "two guides and one script": { body: place() + TAG },
  "far down a page": { body: `<div style="height:9000px">Words.</div>${TAG}` },
  "the script twice": { body: TAG + script() },
  "a page in Spanish, and every attribute": {
    body: tag(
      'data-lang="es" data-theme="dark" data-corners="soft" data-font="serif" data-accent="#0b5a5e" data-start="learn" data-heading-level="3" data-hours="Mon to Fri" data-hours-es="De lunes a viernes" data-address="1 Main St" data-talk-label="Book a call" data-talk-label-es="Pida una llamada" data-offers="evaluation, therapy spravato" data-telehealth="California" data-cost-url="/costs/" data-privacy-url="/privacy/" data-crisis="County line: 818 555 0199" data-events="on" data-loading="eager"',
    ),
  },
  "brought by a tag manager": {
    head: `<script>addEventListener("load", () => { const s = document.createElement("script"); s.src = "/care-guide/care-guide.js"; document.head.append(s); });</script>`,
    body: place(),
  },
  "place and script brought by the page's own script": {
    body: `<div id="later"></div><script>later.innerHTML = '<div data-care-guide data-phone="818 555 0100"></div>'; const s = document.createElement("script"); s.src = "/care-guide/care-guide.js"; document.head.append(s);</script>`,
  },
  "a name with quotation marks of its own": { body: TAG.replace("Example Clinic", "The “Example” Clinic") },
  "a name in quotation marks": { body: TAG.replace("Example Clinic", "“Example Clinic”") },
  "as JSX writes it": { body: TAG.replace("data-care-guide ", 'data-care-guide="true" ') },
  "with the folder named": { body: TAG.replace("data-care-guide ", 'data-care-guide="/care-guide/" ') },
  "a strict policy of the page": {
    body: TAG.replace(/ style="[^"]*"/, ""),
    page: {
      headers: {
        "content-security-policy": "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'",
      },
    },
  },
  "a policy with nonces": {
    body: place() + script('nonce="abc"'),
    page: {
      headers: {
        "content-security-policy":
          "script-src 'nonce-abc' 'strict-dynamic'; frame-src https://www.youtube.com https://clinic.example; connect-src https:",
      },
    },
  },
  "isolated pages, and so is the frame": {
    body: TAG,
    page: { headers: { "cross-origin-embedder-policy": "require-corp" } },
    files: { "frame.html": { headers: { "cross-origin-embedder-policy": "require-corp" } } },
  },
  "frames of its own site allowed": {
    body: TAG,
    page: { headers: { "x-frame-options": "SAMEORIGIN" } },
    files: { "frame.html": { headers: { "x-frame-options": "SAMEORIGIN" } } },
  },
  "a program that is sent as text": {
    body: TAG,
    files: {
      "care-guide_bg.wasm": { headers: { "content-type": "text/plain", "x-content-type-options": "nosniff" } },
    },
  },
  "a header that stays at the top, and a small consent bar": {
    body: `<div style="position:fixed;inset:0 0 auto;height:90px;background:#fff;z-index:9">Menu</div><div style="position:fixed;inset:auto 0 0;height:120px;background:#fff;z-index:9">Cookies?</div>${TAG}`,
  },
  "far below other things, in a row": {
    body: `<div style="height:5000px"></div><div style="display:flex"><div style="flex:1;min-width:0">${TAG}</div></div>`,
  },
  "in a part that hides what sticks out sideways": {
    body: `<section style="overflow-x:hidden;overflow-y:visible"><div style="overflow:hidden">${TAG}</div></section>`,
  },
  "with a frame of another site, and crisis lines of its own": {
    body: `${WORDS}<iframe src="https://www.youtube.com/embed/x" title="A film"></iframe>${TAG}`,
  },
  "with attributes that page builders add": {
    body: tag('data-aos="fade" data-wp-context="{}" data-element_type="widget" data-id="7" data-category="necessary"'),
  },
  "with a name that a consent tool gives its scripts": { body: place() + script('data-name="care-guide"') },
  "with every link of the words": {
    body: place("", `${WORDS}<p><a href="/care-guide/guide.html">Read</a> <a href="#top">Up</a></p>`) + pinned,
  },
  "beside trackers": {
    head: `<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script><script>window.fbq = window.fbq || function () {}; fbq("init", "1");</script>`,
    body: TAG,
  },
};
