// What a content security policy lets a page do.
import { equal } from "node:assert/strict";
import { test } from "node:test";
import { allows, allowsFrame, type Destination, mayBeFramed, policies } from "./policy";

const page = new URL("https://clinic.example/anxiety/");
const script = new URL("https://clinic.example/care-guide/care-guide.js?v=1");

test("sources of a kind, and which of them hold", () => {
  const cases: [policy: string, kind: Destination, address: string, isAllowed: boolean][] = [
    ["", "script", script.href, true],
    ["img-src 'none'", "script", script.href, true],
    ["default-src 'none'", "script", script.href, false],
    ["default-src 'self'", "script", script.href, true],
    ["DEFAULT-SRC 'SELF'", "script", script.href, true],
    ["default-src 'self'; script-src https://cdn.example", "script", script.href, false],
    ["script-src 'none'; script-src-elem 'self'", "script", script.href, true],
    ["script-src 'self'; script-src *", "script", "https://other.example/a.js", false],
    ["script-src https:", "script", script.href, true],
    ["script-src http:", "script", script.href, true],
    ["script-src *", "script", script.href, true],
    ["script-src clinic.example", "script", script.href, true],
    ["script-src *.clinic.example", "script", script.href, false],
    ["script-src *.clinic.example", "script", "https://files.clinic.example/a.js", true],
    ["script-src https://clinic.example/care-guide/", "script", script.href, true],
    ["script-src https://clinic.example/other/", "script", script.href, false],
    ["script-src https://clinic.example/care-guide/care-guide.js", "script", script.href, true],
    ["script-src https://clinic.example:8443", "script", script.href, false],
    ["script-src https://clinic.example:*", "script", script.href, true],
    ["script-src 'self' 'strict-dynamic' 'nonce-a'", "script", script.href, false],
    ["script-src 'self', script-src 'none'", "script", script.href, false],
    ["script-src 'self'; child-src 'none'", "frame", script.href, false],
    ["child-src 'none'; frame-src 'self'", "frame", script.href, true],
    ["frame-src https://www.youtube.com", "frame", script.href, false],
    ["connect-src https://api.example", "connect", script.href, false],
  ];
  for (const [policy, kind, address, isAllowed] of cases)
    equal(allows(policies(policy), kind, new URL(address), page), isAllowed, `${policy} on ${address}`);
});

test("a nonce or a digest lets a script run", () => {
  const all = policies("script-src 'strict-dynamic' 'nonce-a' 'sha384-b'");
  equal(allows(all, "script", script, page, { nonce: "a" }), true);
  equal(allows(all, "script", script, page, { integrity: "sha384-b" }), true);
  equal(allows(all, "script", script, page, { nonce: "b" }), false);
});

test("the frame needs inline scripts, inline styles and WebAssembly", () => {
  for (const [policy, isAllowed] of [
    ["", true],
    ["frame-ancestors 'self'", true],
    ["default-src 'self'", false],
    ["default-src 'self' 'unsafe-inline'", false],
    ["default-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'", true],
    ["default-src 'self' 'unsafe-inline' 'unsafe-eval'", true],
    ["script-src 'unsafe-inline' 'nonce-a' 'wasm-unsafe-eval'", false],
    ["style-src 'self'", false],
    ["sandbox", false],
    ["sandbox allow-scripts", true],
  ] as const)
    equal(allowsFrame(policies(policy)), isAllowed, policy);
});

test("who may frame a file", () => {
  for (const [headers, isAllowed] of [
    [{}, true],
    [{ "x-frame-options": "SAMEORIGIN" }, true],
    [{ "x-frame-options": "DENY" }, false],
    [{ "x-frame-options": "DENY", "content-security-policy": "frame-ancestors 'self'" }, true],
    [{ "content-security-policy": "frame-ancestors 'none'" }, false],
    [{ "content-security-policy": "frame-ancestors https://other.example" }, false],
  ] as const)
    equal(
      mayBeFramed(new Headers(headers as Record<string, string>), page, script),
      isAllowed,
      JSON.stringify(headers),
    );
  for (const [headers, isAllowed] of [
    [{}, true],
    [{ "x-frame-options": "SAMEORIGIN" }, false],
    [{ "content-security-policy": "frame-ancestors 'self'" }, false],
    [{ "content-security-policy": "frame-ancestors https://clinic.example" }, true],
  ] as const) {
    const elsewhere = new URL("https://files.example/frame.html");
    equal(
      mayBeFramed(new Headers(headers as Record<string, string>), page, elsewhere),
      isAllowed,
      JSON.stringify(headers),
    );
  }
});
