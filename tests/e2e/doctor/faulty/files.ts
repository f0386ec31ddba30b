// The guide's files are not as they were built, or not sent as they should be.
import { LOADER, OLD, VERSION } from "../site";
import { TAG } from "../tags";
import { type Case, header } from "./case";

const edited = (before: string | RegExp, after: string) => (file: Buffer) => ({
  body: file.toString("utf8").replaceAll(before as string, after),
});

export const FILES: Record<string, Case> = {
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
