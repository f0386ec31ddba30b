// Scripts of others on the page that measure visitors, by where they come from.
import { type Finding, know } from "./finding";

const KNOWN: readonly [name: string, pattern: RegExp][] = [
  ["Google Tag Manager or Analytics", /googletagmanager\.com|google-analytics\.com/],
  ["Google Ads", /googleadservices\.com|doubleclick\.net/],
  ["Meta Pixel", /connect\.facebook\.net|\bfbq\s*\(/],
  ["Microsoft Clarity", /clarity\.ms/],
  ["Microsoft Advertising", /bat\.bing\.com/],
  ["Hotjar", /static\.hotjar\.com/],
  ["TikTok Pixel", /analytics\.tiktok\.com/],
  ["LinkedIn Insight", /snap\.licdn\.com/],
  ["Pinterest Tag", /s\.pinimg\.com\/ct/],
  ["Snap Pixel", /sc-static\.net/],
  ["FullStory", /fullstory\.com/],
  ["LogRocket", /logrocket\.(com|io)|lr-in-prod\.com/],
  ["Mouseflow", /mouseflow\.com/],
  ["Lucky Orange", /luckyorange\.(com|net)/],
  ["Crazy Egg", /crazyegg\.com/],
  ["Smartlook", /smartlook\.com/],
  ["Inspectlet", /inspectlet\.com/],
  ["Mixpanel", /mxpnl\.com|mixpanel/],
  ["PostHog", /posthog/],
  ["Amplitude", /amplitude\.com/],
  ["Heap", /heapanalytics\.com/],
  ["Segment", /cdn\.segment\.com/],
  ["HubSpot", /js\.hs-(scripts|analytics)\.(com|net)/],
  ["Matomo", /(matomo|piwik)\.(js|php)/],
  ["Plausible", /plausible\.io/],
  ["Cloudflare Web Analytics", /static\.cloudflareinsights\.com/],
  ["Sentry", /(browser\.)?sentry-cdn\.com/],
  ["Datadog", /datadoghq-browser-agent\.com/],
  ["New Relic", /newrelic\.com|nr-data\.net/],
];

/** The known ones among the scripts of a page and what it asked for. */
export function judgeTrackers(document: Document, asked: readonly string[]): Finding[] {
  const sources = [...document.querySelectorAll("script, img, iframe")].map(
    (element) => `${element.getAttribute("src") ?? ""} ${element instanceof HTMLScriptElement ? element.text : ""}`,
  );
  const all = [...sources, ...asked];
  const names = KNOWN.filter(([, pattern]) => all.some((text) => pattern.test(text))).map(([name]) => name);
  if (names.length === 0) return [];
  return [
    know(
      "trackers",
      `On this page: ${names.join(", ")}. They learn that someone opened the page, with its address and title, and pass it on. Of the guide they can see that it started, when another screen of it opens, how tall that is, and when something is tapped. They can see no answer, no mark and no score.`,
    ),
  ];
}
