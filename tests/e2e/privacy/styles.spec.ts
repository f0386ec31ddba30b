// A style that an answer can switch on may change how something looks, never how much room it takes: no width that a
// page gives the guide then tells of an answer. The whole style sheet is read, so no width has to be tried.
import { press } from "../support/deeds";
import { expect, type Guide, open, test } from "../support/guide";
import { type Choices, MUCH, NOTHING, tour } from "../support/tour";

/** The classes and attributes that answers switch; a test below finds others. */
const SWITCHED = [".off", "[data-words]", "[disabled]"];

/** What a selector can ask of an element that a visitor's acts change. */
const STATES = [
  ...["active", "blank", "checked", "default", "disabled", "empty", "enabled", "focus", "focus-visible"],
  ...["focus-within", "hover", "indeterminate", "in-range", "invalid", "out-of-range", "placeholder-shown"],
  ...["read-only", "read-write", "required", "user-invalid", "user-valid", "valid"],
].map((name) => `:${name}(?![-\\w])`);
const escaped = SWITCHED.map((name) => name.replace(/[.[]/, "\\$&").replace("]", ""));
const SWITCH = new RegExp([...STATES, ...escaped.map((name) => `${name}(?![-\\w])`)].join("|"));

/** What takes no room. A border of another style is as wide, unless it is none. */
const LOOKS =
  /^(accent-color|forced-color-adjust|text-decoration-thickness|background-.+|border-.+-color|border-image-.+|box-shadow|color|cursor|fill|outline-.+|stroke|visibility|border-.+-style: (?!none|hidden).+)(:|$)/;

/** Alternatives keep their words, which take the room that they would take if they were shown: view/pictures.rs. */
const ALTERNATIVES = [
  ".off::after content",
  ".off > .words display",
  "html:has(font) .off::after content",
  "html:has(font) .off > .words display",
];

/** Each declaration of the frame's style sheets: the selector, the property and its value. */
const declarations = (guide: Guide) =>
  guide.frame.evaluate(() => {
    const read = (rule: CSSRule): [string, string, string][] => {
      const own =
        rule instanceof CSSStyleRule
          ? [...rule.style].map((name): [string, string, string] => [
              rule.selectorText,
              name,
              rule.style.getPropertyValue(name),
            ])
          : [];
      const inner = "cssRules" in rule ? [...(rule as CSSGroupingRule).cssRules].flatMap(read) : [];
      return [...own, ...inner];
    };
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
    return sheets.flatMap((sheet) => [...sheet.cssRules].flatMap(read));
  });

test("no style that an answer switches takes room", async ({ page }) => {
  const all = await declarations(await open(page, "/pages/placeholder.html"));
  const switched = all.filter(([selector]) => SWITCH.test(selector));
  expect(all.length).toBeGreaterThan(700);
  expect(switched.filter(([selector]) => selector.includes(":checked")).length).toBeGreaterThan(5);
  const wrong = switched
    .filter(([, name, value]) => !LOOKS.test(`${name}: ${value}`))
    .filter(([selector, name]) => !ALTERNATIVES.includes(`${selector} ${name}`));
  expect(wrong).toEqual([]);
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
