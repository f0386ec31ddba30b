// The frame's policy is what keeps the network out. Where it is not in force, the guide does not start.
import { createHash } from "node:crypto";
import { FRAME, headed, rewritten } from "../support/files";
import { expect, guideIn, test } from "../support/guide";
import { expectFallback, expectGuide, OWN, visit } from "../support/host";

test.use({ allowed: /^care-guide:|Content Security Policy|^Refused to|^Failed to load resource|violates/ });

const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** What servers, hosts and proxies do to the file so that the browser heeds no policy, or another. */
const fallen: [string, (text: string) => string][] = [
  ["a notice stands before the document", (text) => `Notice: something in line 7\n${text}`],
  ["a notice with elements stands before the document", (text) => `<br><b>Warning</b>: something\n${text}`],
  ["a comment stands before the mark of the encoding, which is text then", (text) => `<!-- cached -->\n${text}`],
  ["the policy is dropped", (text) => text.replace(META, "")],
  ["the policy only reports", (text) => text.replace("Content-Security-Policy", "Content-Security-Policy-Report-Only")],
  ["the policy is commented out", (text) => text.replace(META, (meta) => `<!--${meta}-->`)],
  [
    "the policy stands in the body",
    (text) => text.replace(META, "").replace("<body>", () => `<body>${META.exec(text)![0]}`),
  ],
  ["the policy stands after a script", (text) => text.replace("<head>", "<head><script>var early</script>")],
  ["the policy lets the network in", (text) => text.replace("connect-src 'none'", "connect-src *")],
  [
    "the policy lets all scripts run",
    (text) => text.replace(/script-src [^;]*/, "script-src 'unsafe-inline' 'unsafe-eval'"),
  ],
  ["the policy has no default", (text) => text.replace("default-src 'none'; ", "")],
  [
    "a minifier took a space out of the styles, which the policy refuses then",
    (text) => text.replace(/--ink: ?/, "--ink:  "),
  ],
  ["the policy is for another name", (text) => text.replace("http-equiv", "data-http-equiv")],
];

for (const [name, change] of fallen) {
  test(`${name}: the guide does not start, and help stands`, async ({ page }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.route(FRAME, rewritten(change));
    await visit(page, { place: OWN });
    await expectFallback(page, false);
    expect(said.filter((words) => /of frame\.html (is|are) not in force/.test(words))).toHaveLength(1);
  });
}

/** What leaves the policy in force. */
const standing: [string, (text: string) => string][] = [
  ["a comment before the document", (text) => text.replace("\ufeff", "\ufeff<!-- cached -->\n")],
  [
    "a second, stricter policy",
    (text) =>
      text.replace(META, (meta) => `<meta http-equiv="content-security-policy" content="img-src 'none'">${meta}`),
  ],
  [
    "a counter's script at the end, which the policy refuses",
    (text) => text.replace("</body>", "<script>var counted = 1</script></body>"),
  ],
  ["no mark of the encoding", (text) => text.replace("\ufeff", "")],
];

for (const [name, change] of standing) {
  test(`${name}: the guide starts`, async ({ page }) => {
    await page.route(FRAME, rewritten(change));
    await visit(page, { place: OWN });
    await expectGuide(page);
  });
}

for (const type of [
  "text/html; charset=windows-1252",
  "text/html; charset=iso-8859-1",
  "text/html; charset=utf-16",
  "text/html",
]) {
  test(`a server that sends the frame as ${type}: its styles are whole, and so are its words`, async ({ page }) => {
    await page.route(FRAME, headed({ "content-type": type }));
    await visit(page, { place: OWN.replace("data-care-guide", 'data-care-guide data-lang="es"') });
    const { frame } = await guideIn(page);
    await expect(frame.locator("#title")).toHaveText(/preocupación/);
    expect(await frame.evaluate(() => [document.characterSet, document.styleSheets.length])).toEqual(["UTF-8", 1]);
    expect(
      await frame
        .locator("nav button")
        .first()
        .evaluate((button) => getComputedStyle(button).minHeight),
    ).toBe("54px");
  });
}

test("frame.html begins with the mark of UTF-8, and its scripts and styles are ASCII", async ({ request }) => {
  const bytes = await (await request.get("/frame.html")).body();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString("utf8");
  const parts = [...text.matchAll(/<(?:script|style)>([^]*?)<\/(?:script|style)>/g)].map((match) => match[1]!);
  expect(parts).toHaveLength(3);
  for (const part of parts) {
    expect(part).toMatch(/^\p{ASCII}*$/u);
    expect(text).toContain(`'sha256-${createHash("sha256").update(part).digest("base64")}'`);
  }
  expect(await (await request.get("/care-guide.js")).text()).toMatch(/^\p{ASCII}*$/u);
});
