// A style that an answer can switch on may change how something looks, never how much room it takes: no width that a
// page gives the guide then tells of an answer. The whole style sheet is read, so no width has to be tried.
import { press, section } from "../support/deeds";
import { expect, type Guide, open, test } from "../support/guide";
import { type Choices, MUCH, NOTHING, tour } from "../support/tour";

/** The classes and attributes that answers switch; a test below finds others. */
const SWITCHED = [".off", "[data-words]", "[aria-disabled]", "[aria-invalid]"];

/** What a selector can ask of an element that a visitor's acts change. */
const STATES = [
  ...["active", "blank", "checked", "default", "disabled", "empty", "enabled", "focus", "focus-visible"],
  ...["focus-within", "hover", "indeterminate", "in-range", "invalid", "out-of-range", "placeholder-shown"],
  ...["read-only", "read-write", "required", "user-invalid", "user-valid", "valid"],
].map((name) => `:${name}(?![-\\w])`);
const escaped = SWITCHED.map((name) => name.replace(/[.[]/, "\\$&").replace("]", ""));
/** A class is asked for by its name alone, or `[class="variant"]` would ask for what is not `.off`. */
const SWITCH = new RegExp([...STATES, ...escaped.map((name) => `${name}(?![-\\w])`), "\\[class"].join("|"));

/** What takes no room. */
const LOOKS =
  /^(accent-color|forced-color-adjust|text-decoration-thickness|background-.+|border-.+-color|border-image-.+|box-shadow|color|cursor|fill|outline-.+|stroke|visibility: (visible|hidden)$)(:|$)/;

/**
 * What takes the same room all the same. Alternatives keep their words, which take what they would take if they were
 * shown: crates/html/src/doors.rs. And a border of another style is as wide where there is one either way.
 */
const ALIKE = [
  ".off::after content",
  ".off > .words display",
  "html:has(font) .off::after content",
  "html:has(font) .off > .words display",
  ...["top", "right", "bottom", "left"].map((side) => `.chip:has([aria-disabled]) border-${side}-style`),
];

type Declaration = [selector: string, property: string, value: string];

/** Each declaration of the frame's style sheets. What is nested asks for all that is around it. */
const declarations = (guide: Guide) =>
  guide.frame.evaluate(() => {
    const read = (rule: CSSRule, around: string): [string, string, string][] => {
      const { selectorText = "", start = "", end = "" } = rule as CSSStyleRule & { start?: string; end?: string };
      const selector = [around, selectorText, start, end].filter(Boolean).join(" ");
      const { style } = rule as CSSStyleRule;
      const own = [...(style ?? [])].map((name): [string, string, string] => [
        selector,
        name,
        style.getPropertyValue(name),
      ]);
      const inner = [...((rule as CSSGroupingRule).cssRules ?? [])].flatMap((inner) => read(inner, selector));
      return [...own, ...inner];
    };
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
    return sheets.flatMap((sheet) => [...sheet.cssRules].flatMap((rule) => read(rule, "")));
  });

/**
 * The selectors whose elements depend on the order of rows that answers turn, or that ask for words which are there
 * only when they are said.
 */
const unsteady = (guide: Guide, selectors: string[]) =>
  guide.frame.evaluate((selectors) => {
    const rows = document.querySelector(".rows");
    const found = (selector: string) => {
      try {
        return [...document.querySelectorAll(selector.replace(/::[-\w]+(\([^)]*\))?/g, ""))];
      } catch {
        return [];
      }
    };
    const turned = [...(rows?.children ?? document.body.children)].map(() => {
      rows?.append(rows.firstElementChild!);
      return selectors.map((selector) => new Set(found(selector)));
    });
    const said = [...document.querySelectorAll("[role=status], [role=alert]")].map((live) => {
      const words = document.createElement("span");
      live.append(words);
      return words;
    });
    const wrong = selectors.filter((selector, place) => {
      const [first, ...others] = turned.map((all) => all[place]!);
      const moves = others.some((other) => other.size !== first!.size || [...other].some((one) => !first!.has(one)));
      return moves || found(selector).some((element) => said.includes(element as HTMLSpanElement));
    });
    for (const words of said) words.remove();
    return wrong;
  }, selectors);

/** The declarations that an answer could switch and that could take room. */
const leaks = async (guide: Guide, all: Declaration[]): Promise<string[]> => {
  const wide = all.filter(
    ([selector, name, value]) => !LOOKS.test(`${name}: ${value}`) && !ALIKE.includes(`${selector} ${name}`),
  );
  const moving = await unsteady(guide, [...new Set(wide.map(([selector]) => selector))]);
  const wrong = wide.filter(([selector]) => SWITCH.test(selector) || moving.includes(selector));
  return wrong.map(([selector, name]) => `${selector} ${name}`);
};

test("no style that an answer switches takes room", async ({ page }) => {
  const guide = await open(page, "/pages/placeholder.html");
  const all = await declarations(guide);
  expect(all.length).toBeGreaterThan(700);
  expect(all.filter(([selector]) => selector.includes(":checked")).length).toBeGreaterThan(5);
  const screens: string[] = [];
  await tour(guide, NOTHING, async (name) => {
    if (!/^(question 1|result|repeat|compare|sheet)$/.test(name)) return;
    screens.push(name);
    expect.soft(await leaks(guide, all), name).toEqual([]);
  });
  expect(screens).toHaveLength(5);
});

test("a style that could tell of an answer is noticed", async ({ page }) => {
  const guide = await open(page, "/pages/placeholder.html");
  await guide.perform(section("Compare"));
  for (const css of [
    ".choice:has(:checked) { letter-spacing: 1px }",
    "@media (min-width: 392px) and (max-width: 400px) { .choice:has(:checked) { letter-spacing: 1px } }",
    ".choice:has(:checked) { & > span { padding-top: 1px } }",
    "@scope (.off) { p { margin-top: 1px } }",
    ".choice:has(:checked) { border-top-style: solid }",
    ".row:has(:checked) { visibility: collapse }",
    '[class="variant"] { padding-top: 1px }',
    "[aria-invalid] { margin-top: 1px }",
    ".small span span { padding-top: 1px }",
    ".rows > :first-child { padding-top: 1px }",
    ".row.short + .row { margin-top: 1px }",
  ]) {
    await guide.frame.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets.slice(0, 1), sheet];
    }, css);
    const planted = (await declarations(guide)).slice(-1);
    expect.soft(await leaks(guide, planted), css).toHaveLength(1);
  }
});

test("answers switch these classes and attributes, and no others", async ({ page }) => {
  test.setTimeout(90_000);
  const guide = await open(page, "/pages/placeholder.html");
  const visit = async (choices: Choices) => {
    const screens: Record<string, string[]> = {};
    await tour(guide, choices, async (name) => {
      screens[name] = await guide.frame.evaluate(() => {
        // What is on the sheet is in a box of one size.
        const elements = [...document.querySelectorAll("body *:not(.preview *)")];
        const classes = elements.flatMap(({ classList }) => [...classList].map((name) => `.${name}`));
        const attributes = elements.flatMap((element) => element.getAttributeNames().map((name) => `[${name}]`));
        return [...classes, ...attributes].sort();
      });
    });
    await guide.perform(press("Start again"));
    return screens;
  };
  const [nothing, much] = [await visit(NOTHING), await visit(MUCH)];
  const others = (names: string[]) => names.filter((name) => !SWITCHED.includes(name));
  for (const [name, names] of Object.entries(nothing)) {
    expect.soft(others(much[name]!), name).toEqual(others(names));
  }
  expect(nothing).not.toEqual(much);
});
