// What translators of the WordPress plugin start from: its sentences, as gettext has them.

/** A call that names a sentence, in PHP and in JavaScript, with what is said to translators before it. */
const CALL =
  /(?:\/[/*] (translators: .*?)(?: \*\/)?\n[^\n]*?)?\b(?:esc_html|esc_attr)?_[_e]\(\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'),\s*["']care-guide["']/g;

/** @param {Record<string, string>} files @returns {string} */
export function template(files) {
  /** @type {Map<string, { notes: Set<string>, places: Set<string> }>} */
  const found = new Map();
  for (const name of Object.keys(files).sort()) {
    for (const [, note, quoted] of files[name].matchAll(CALL)) {
      const sentence = quoted.slice(1, -1).replace(/\\(.)/g, "$1");
      const entry = found.get(sentence) ?? { notes: new Set(), places: new Set() };
      found.set(sentence, entry);
      entry.places.add(name);
      if (note) entry.notes.add(note);
    }
  }
  const entries = [...found].map(([sentence, { notes, places }]) => {
    const comments = [...notes].map((note) => `#. ${note}\n`).join("");
    return `\n${comments}#: ${[...places].join(" ")}\nmsgid ${JSON.stringify(sentence)}\nmsgstr ""\n`;
  });
  return `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n"X-Domain: care-guide\\n"\n${entries.join("")}`;
}
