"""Reads the clinic files with fhir.resources, whose R4B models of these resources are those of R4.

Standard input has one JSON object a line: what was entered, and the file that the guide wrote.
"""

import json
import sys

from fhir.resources.R4B.bundle import Bundle
from pydantic import ValidationError


def read(document):
    """Pairs of the points of a form's answers, in order, and the total that the file gives."""
    entries = Bundle.model_validate_json(document).entry
    totals = {}
    for resource in of_kind(entries, "Observation").values():
        totals[resource.derivedFrom[0].reference] = resource
    forms = of_kind(entries, "Questionnaire").values()
    responses = of_kind(entries, "QuestionnaireResponse").items()
    return [pair(form, response, totals.get(name)) for form, (name, response) in zip(forms, responses)]


def of_kind(entries, kind):
    """The resources of a kind, by the name of their entry."""
    return {entry.fullUrl: entry.resource for entry in entries if entry.resource.get_resource_type() == kind}


def pair(form, response, observation):
    assert response.questionnaire == f"{form.url}|{form.version}", "the response names its form"
    assert response.subject is None and response.author is None and response.source is None
    answered = {item.linkId: item for item in response.item}
    panel, total, *_ = form.item
    group = answered.get(panel.linkId)
    items = {item.linkId: item for item in (group.item if group else [])}
    points = [points_of(question, items.pop(question.linkId, None)) for question in panel.item]
    assert not items, "every answer is to a question of the form"
    given = answered.get(total.linkId)
    given = given and int(given.answer[0].valueDecimal)
    filed = observation and int(observation.valueQuantity.value)
    assert filed == given, "the total that is filed is the one in the response"
    return points, given


def points_of(question, item):
    """The points that the form gives to the answer, by R4's own extension."""
    if item is None:
        return None
    code = item.answer[0].valueCoding.code
    (option,) = [option for option in question.answerOption if option.valueCoding.code == code]
    (weight,) = [extension for extension in option.extension if extension.url.endswith("/ordinalValue")]
    return int(weight.valueDecimal)


def expected(visit):
    forms = [visit["gad7"]] + [visit["mood"]] * any(points is not None for points in visit["mood"])
    return [(points, None if None in points else sum(points)) for points in forms]


def is_refused(document):
    try:
        Bundle.model_validate_json(document)
    except ValidationError:
        return True
    return False


visits = [json.loads(line) for line in sys.stdin]
for visit in visits:
    found = read(visit["document"])
    assert found == expected(visit), f"{visit['name']}: {found} is not {expected(visit)}"
document = visits[0]["document"]
for right, wrong in [
    ('"status":', '"standing":'),
    ('"linkId":', '"linkid":'),
    ('"valueDecimal":0', '"valueDecimal":"none"'),
    ('"authored":"', '"authored":"day '),
]:
    assert right in document and is_refused(document.replace(right, wrong)), f"{wrong} is refused"
print(f"fhir.resources read {len(visits)} files, each with the answers and the totals that were entered")
