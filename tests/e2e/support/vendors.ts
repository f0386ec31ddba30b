// Session recorders with all masking off, as a careless site could set them up, and what they sent.
import { constants, gunzipSync, inflateSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { build } from "esbuild";

/**
 * Each recorder's own script; what is not sent anywhere goes to `recorded`. `isRecording` tells, by the recorder's own
 * interface, when it has begun; `flush` has it send what it would hold back for long.
 */
export const RECORDERS: Record<string, string> = {
  rrweb: `
    import { record } from "rrweb";
    record({
      emit: (event) => recorded.push(JSON.stringify(event)),
      maskAllInputs: false, recordCrossOriginIframes: true, recordCanvas: true, collectFonts: true, inlineStylesheet: true, inlineImages: true,
    });
    window.isRecording = () => recorded.length > 0;`,
  PostHog: `
    import posthog from "posthog-js/dist/module.full.no-external.js";
    const recording = { endpoint: "/s/", version: "v2", consoleLogRecordingEnabled: true, recorderVersion: "v2" };
    window._POSTHOG_REMOTE_CONFIG = { phc_test: { config: {
      supportedCompression: [], hasFeatureFlags: false, sessionRecording: recording, heatmaps: true,
      capturePerformance: { network_timing: true, web_vitals: true }, captureDeadClicks: true,
    }, siteApps: [] } };
    posthog.init("phc_test", {
      api_host: "https://posthog.example", persistence: "memory", autocapture: true, rageclick: true, enable_heatmaps: true, opt_out_useragent_filter: true,
      mask_all_text: false, mask_all_element_attributes: false, capture_pageleave: true, request_batching: false,
      session_recording: { maskAllInputs: false, maskInputOptions: { password: false }, maskTextSelector: null, recordCrossOriginIframes: true },
    });
    window.isRecording = () => posthog.sessionRecordingStarted();`,
  Sentry: `
    import * as Sentry from "@sentry/browser";
    Sentry.init({
      dsn: "https://abc@sentry.example/1", sampleRate: 1, tracesSampleRate: 1, sendDefaultPii: true, replaysSessionSampleRate: 1, replaysOnErrorSampleRate: 1,
      integrations: [
        Sentry.browserTracingIntegration(),
        Sentry.replayIntegration({ maskAllText: false, maskAllInputs: false, blockAllMedia: false, useCompression: true, minReplayDuration: 0, recordCrossOriginIframes: true, networkCaptureBodies: true }),
        Sentry.replayCanvasIntegration(),
      ],
    });
    window.isRecording = () => Sentry.getReplay().getReplayId() !== undefined;
    window.flush = () => Sentry.getReplay().flush();`,
  Datadog: `
    import { datadogRum } from "@datadog/browser-rum";
    datadogRum.init({
      applicationId: "00000000-0000-0000-0000-000000000000", clientToken: "pub0", site: "datadoghq.com", service: "clinic",
      sessionSampleRate: 100, sessionReplaySampleRate: 100, defaultPrivacyLevel: "allow", enablePrivacyForActionName: false,
      trackUserInteractions: true, trackResources: true, trackLongTasks: true, sessionPersistence: "local-storage",
    });
    datadogRum.startSessionReplayRecording({ force: true });
    window.flush = () => {
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    };
    window.isRecording = () => datadogRum.getSessionReplayLink()?.includes("error-type") === false;`,
  Mixpanel: `
    import mixpanel from "mixpanel-browser";
    mixpanel.init("token", {
      api_host: "https://mixpanel.example", persistence: "localStorage", track_pageview: true, ignore_dnt: true,
      autocapture: { pageview: "full-url", click: true, input: true, scroll: true, submit: true, capture_text_content: true, rage_click: true, dead_click: true },
      record_sessions_percent: 100, record_min_ms: 0, record_mask_all_text: false, record_mask_all_inputs: false, record_mask_inputs: false,
      record_block_selector: "", record_block_class: "none", record_mask_text_selector: "", record_mask_text_class: "none",
      record_allowed_iframe_origins: ["null", location.origin], record_canvas: true, record_collect_fonts: true, record_heatmap_data: true,
    });
    window.isRecording = () => mixpanel.get_session_recording_properties().$mp_replay_id !== undefined;
    // What it saw waits up to 250 ms before it lies in the queue that this empties, once and for all.
    window.flush = () => setTimeout(() => mixpanel.stop_session_recording(), 300);`,
  Clarity: `
    import { clarity } from "clarity-js";
    clarity.start({
      projectId: "test", upload: (payload) => recorded.push(payload), track: true, content: true, unmask: ["html", "body", "input"],
      delay: 500, fraud: false, throttleDom: false, cookies: [],
    });
    window.isRecording = () => recorded.length > 0;`,
};

/** The body of a beacon cannot be read from outside; that of an ordinary request can. */
const PRELUDE = `
  window.recorded = [];
  navigator.sendBeacon = (address, body) => (fetch(address, { method: "POST", mode: "no-cors", body }), true);`;

/** What a recorder had to tell, unpacked. */
export interface Recording {
  all(): Promise<string>;
  /** Addresses of requests whose body could not be read. */
  unread: string[];
}

/** Puts a recorder into the page, as its first script; call it before the page opens. */
export async function recordWith(page: Page, script: string): Promise<Recording> {
  const sent: string[] = [];
  const unread: string[] = [];
  const bundled = await build({
    stdin: { contents: script, resolveDir: "." },
    bundle: true,
    write: false,
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const body = `${PRELUDE}\n${bundled.outputFiles[0]!.text}`;
  await page.route("**/recorder.js", (route) => route.fulfill({ contentType: "text/javascript", body }));
  await page.route(
    (address) => address.hostname !== "127.0.0.1",
    async (route) => {
      const request = route.request();
      const body = request.postDataBuffer();
      if (request.method() === "POST" && !body?.length) unread.push(request.url());
      sent.push(request.url(), ...unpacked(body ?? new Uint8Array()));
      await route.fulfill({
        status: 200,
        headers: { "access-control-allow-origin": "*", "access-control-allow-headers": "*" },
        contentType: "application/json",
        body: "{}",
      });
    },
  );
  return {
    unread,
    async all() {
      const recorded = await page.evaluate(() => (window as unknown as { recorded: string[] }).recorded);
      return [...sent, ...recorded].join("\n");
    },
  };
}

/** A body, and everything that is packed in it: gzip, zlib, base64, and text in text. */
function unpacked(body: Uint8Array, depth = 0): string[] {
  if (depth > 6 || body.length === 0) return [];
  const text = new TextDecoder().decode(body);
  const found = [text];
  for (let at = 0; at + 2 < body.length; at += 1) {
    const isGzip = body[at] === 0x1f && body[at + 1] === 0x8b && body[at + 2] === 8;
    const isZlib = body[at] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(body[at + 1]!);
    if (!isGzip && !isZlib) continue;
    try {
      // Some close their stream with the page, or never.
      const inflate = isGzip ? gunzipSync : inflateSync;
      const inner = inflate(body.slice(at), { finishFlush: constants.Z_SYNC_FLUSH });
      if (inner.length > 0) found.push(...unpacked(inner, depth + 1));
    } catch {
      // Two bytes that only looked like the start of something packed.
    }
  }
  for (const inner of strings(text)) found.push(inner, ...unpacked(bytes(inner), depth + 1));
  return found;
}

/** The strings in a text of JSON, or of several lines of it, or in a form, that could hold something packed. */
function strings(text: string): string[] {
  const found: string[] = [];
  const parse = (json: string) => {
    try {
      JSON.parse(json, (_, value) => {
        if (
          typeof value === "string" &&
          (/^\x1f\x8b/.test(value) || /^[[{]/.test(value) || /^[\w+/=-]{40,}$/.test(value))
        )
          found.push(value);
        return value;
      });
    } catch {
      // Not JSON.
    }
  };
  for (const line of /^[[{]/.test(text) ? [text, ...text.split("\n").slice(0, 50)] : []) parse(line);
  if (/^\w+=/.test(text)) found.push(...new URLSearchParams(text).values());
  else if (/^[\w+/-]{40,}=*$/.test(text)) found.push(atob(text.replace(/-/g, "+").replace(/_/g, "/")));
  return found;
}

/** A string's bytes: one for each character where it holds nothing but bytes. */
function bytes(text: string): Uint8Array {
  const isBinary = /[\x00-\x08\x0e-\x1f\x80-\xff]/.test(text) && !/[^\x00-\xff]/.test(text);
  return isBinary ? Uint8Array.from(text, (letter) => letter.charCodeAt(0)) : new TextEncoder().encode(text);
}
