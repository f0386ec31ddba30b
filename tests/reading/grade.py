"""Reads passages from standard input and fails when our own words are too hard.

Each line is a JSON object with a screen's name and a text. The grade is Flesch-Kincaid by textstat, with
the names of drugs and of conditions replaced by one short word, since nobody can choose easier ones.
"""

import json
import re
import sys

import textstat

AVERAGE = 6.0
WORST = 8.0
LONG_ENOUGH = 8  # words; below that the formula says nothing
NAMES = re.compile(
    r"\b(Spravato|esketamine|ketamine|midazolam|benzodiazepines?|antidepressants?|anesthetic"
    r"|generalized anxiety|obsessive[- ]compulsive|arteriovenous malformation|anxiety)\b",
    re.IGNORECASE,
)


def grade(text):
    return textstat.flesch_kincaid_grade(NAMES.sub("drug", text))


def main():
    screens = {}
    for line in sys.stdin:
        passage = json.loads(line)
        if len(passage["text"].split()) >= LONG_ENOUGH:
            screens.setdefault(passage["screen"], []).append(passage["text"])
    passed = failed = 0
    for screen, texts in sorted(screens.items()):
        for text in dict.fromkeys(texts):
            hard = grade(text)
            passed += hard <= WORST
            if hard > WORST:
                failed += 1
                print(f"{screen}: grade {hard:.1f}: {text}")
    words = [text for texts in screens.values() for text in dict.fromkeys(texts)]
    average = sum(grade(text) for text in words) / len(words)
    if average > AVERAGE:
        failed += 1
        print(f"the average is grade {average:.1f}, more than {AVERAGE}")
    print(f"average grade {average:.1f} of {len(words)} passages on {len(screens)} screens")
    print(f"reading: {passed} passed, {failed} failed")
    return 1 if failed or passed < 100 else 0


sys.exit(main())
