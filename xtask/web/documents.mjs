// The documents whose content security policy names the hash of each text in them.
import { createHash } from "node:crypto";

/**
 * Fills each `{{name}}` of a template. A value is never searched for placeholders.
 * @param {string} template
 * @param {Record<string, string>} values
 */
export function fill(template, values) {
  const open = new Set(Object.keys(values));
  const filled = template.replace(/\{\{(.*?)\}\}/g, (_, name) => {
    if (!open.delete(name)) throw new Error(`the template has an unknown or repeated placeholder {{${name}}}`);
    return values[name];
  });
  if (open.size > 0) throw new Error(`the template lacks a placeholder for ${[...open].join(", ")}`);
  // A script or style of the template's own would be blocked, and so would one with a space more.
  for (const element of ["style", "script"]) {
    const all = template.match(new RegExp(`<${element}\\b`, "gi")) ?? [];
    const filled = template.match(new RegExp(`<${element}>\\{\\{[^{}]+\\}\\}</${element}>`, "g")) ?? [];
    if (all.length !== filled.length) throw new Error(`each <${element}> must hold one placeholder, and nothing else`);
  }
  return filled;
}

/**
 * What search engines and previews of links are told: in schema.org's words as microdata, which needs no script.
 * @param {{ file: string, lang: string, subject: string, about: string, version: string }} page
 * @param {{ file: string, lang: string }[]} pages the same in every language
 */
export function about({ file, lang, subject, about, version }, pages) {
  const description = `${subject}. ${about}`;
  const [first] = pages.filter(({ lang }) => lang.startsWith("en"));
  const lines = [
    meta({ name: "description", content: description }),
    link({ rel: "canonical", href: file }),
    ...pages.map(({ file, lang }) => link({ rel: "alternate", hreflang: lang, href: file })),
    link({ rel: "alternate", hreflang: "x-default", href: first.file }),
    meta({ property: "og:type", content: "article" }),
    meta({ property: "og:title", content: subject }),
    meta({ property: "og:description", content: description }),
    meta({ property: "og:locale", content: lang.replace("-", "_") }),
    meta({ itemprop: "name", content: subject }),
    meta({ itemprop: "description", content: description }),
    meta({ itemprop: "inLanguage", content: lang }),
    meta({ itemprop: "version", content: version }),
  ];
  return lines.join("\n");
}

/** @param {Record<string, string>} attributes */
const meta = (attributes) => `<meta${written(attributes)}>`;

/** @param {Record<string, string>} attributes */
const link = (attributes) => `<link${written(attributes)}>`;

/** @param {Record<string, string>} attributes */
const written = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${quoted(value)}"`)
    .join("");

/** @param {string} value of an attribute */
const quoted = (value) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Refuses a text that an HTML parser would not read as the one it is. @param {string} text */
export function inline(text) {
  const wrong = text.match(/<\/script|<\/style|<!--|[\r\0]/i);
  if (wrong) throw new Error(`an inlined text must not contain ${JSON.stringify(wrong[0])}`);
  return text;
}

/** What the policy says of a text. @param {string} text */
export function policyHash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
