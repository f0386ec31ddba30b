"""Reads passages from standard input and fails when our own words are too hard.

Each line is a JSON object with a language, a screen's name and a text. English is measured by its
Flesch-Kincaid grade and Spanish by the ease of Fernández Huerta, both by textstat, with the names of drugs
and of conditions replaced by one short word, since nobody can choose easier ones.
"""

import json
import re
import sys

import textstat

LONG_ENOUGH = 8  # words; below that the formulas say nothing
NAMES = re.compile(
    r"\b(Spravato|es[kq]etamin[ea]|ketamin[ea]|midazolam|benzodiazepin(es?|as?)|antidepress?(ants?|ivos?)|anesthetic"
    r"|generalized anxiety|obsessive[- ]compulsive|arteriovenous malformation|anxiety"
    r"|ansiedad generalizada|obsesivo[- ]compulsivo|malformación arteriovenosa|ansiedad)\b",
    re.IGNORECASE,
)


def grade(text):
    """How hard an English text is, in years of school."""
    textstat.set_lang("en_US")
    return textstat.flesch_kincaid_grade(NAMES.sub("drug", text))


def ease(text):
    """How easy a Spanish text is: 60 to 70 is plain, above 80 is easy."""
    textstat.set_lang("es")
    return textstat.fernandez_huerta(NAMES.sub("droga", text))


# Each language's measure, its worst passage and its worst average, with the sign in which hard is more.
MEASURES = {"en-US": (grade, 8.0, 6.0, 1), "es-US": (ease, 45.0, 65.0, -1)}


def judge(lang, screens):
    """Prints what is too hard in one language, and counts what passed and what failed."""
    measure, worst, worst_average, sign = MEASURES[lang]
    passages = {(text, screen) for screen, texts in screens.items() for text in texts}
    values = {text: measure(text) for text, _ in passages}
    hard = sorted((screen, text) for text, screen in passages if sign * values[text] > sign * worst)
    for screen, text in hard:
        print(f"{lang}, {screen}: {measure.__name__} {values[text]:.1f}: {text}")
    average = sum(values.values()) / len(values)
    print(f"{lang}: average {measure.__name__} {average:.1f} of {len(values)} passages on {len(screens)} screens")
    too_hard = sign * average > sign * worst_average
    if too_hard:
        print(f"{lang}: the average should be {worst_average} or better")
    return len(passages) - len(hard), len(hard) + too_hard


def main():
    languages = {}
    for line in sys.stdin:
        passage = json.loads(line)
        if len(passage["text"].split()) >= LONG_ENOUGH:
            screens = languages.setdefault(passage["lang"], {})
            screens.setdefault(passage["screen"], set()).add(passage["text"])
    counts = [judge(lang, screens) for lang, screens in sorted(languages.items())]
    passed, failed = (sum(column) for column in zip(*counts))
    print(f"reading: {passed} passed, {failed} failed")
    return 1 if failed or len(counts) < len(MEASURES) or passed < 200 else 0


sys.exit(main())
