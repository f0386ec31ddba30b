"""Tells what a screen reader is given of the guide: its accessible objects over AT-SPI.

Each line that comes in is a mark, which was put behind the guide when all else was as it should be. Once the browser
tells the mark, it has told what changed before, and one JSON string goes out: one object a line, deeper ones further
in: role, states, name, text where it differs from the name, description. If the mark is never told, null goes out.
https://docs.gtk.org/atspi2/
"""

import json
import os
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

# How long a browser may take to tell what is on its screen, in seconds.
PATIENCE = 20
# Stands in the text of an object for a child of it.
EMBEDDED = "\ufffc"
# Objects that only hold words, or others, together.
SILENT = {"static", "text leaf", "section", "text", "filler", "redundant object", "unknown"}
STATES = {
    Atspi.StateType.CHECKED: "checked",
    Atspi.StateType.PRESSED: "pressed",
    Atspi.StateType.EXPANDED: "expanded",
    Atspi.StateType.REQUIRED: "required",
    Atspi.StateType.INVALID_ENTRY: "invalid",
}


def children(node):
    found = (node.get_child_at_index(place) for place in range(node.get_child_count()))
    return [child for child in found if child is not None]


def guide():
    """The document inside another document: the guide's, in the page that it is embedded in."""
    desktop = Atspi.get_desktop(0)
    seen = [(child, 0) for child in children(desktop)]
    while seen:
        node, documents = seen.pop()
        if node.get_role() == Atspi.Role.DOCUMENT_WEB:
            documents += 1
            if documents == 2:
                return node
        seen += [(child, documents) for child in children(node)]
    return None


def plain(text):
    return " ".join(text.split())


def bare(text):
    return text.translate(dict.fromkeys(map(ord, " …•")))


def text_of(node):
    """The text of an object; what is in it is told below it, and stands as an ellipsis here."""
    text = Atspi.Text.get_text(node, 0, -1) if "Text" in node.get_interfaces() else ""
    return plain(text.replace(EMBEDDED, " … ")) if text.replace(EMBEDDED, "").strip() else ""


def line(node, role):
    """What is said of an object, or nothing if it says nothing itself."""
    if role == "label":  # It is the name of its control.
        return ""
    name = plain(node.get_name() or "")
    text = text_of(node)
    states = node.get_state_set()
    is_silent = role in SILENT or (role == "panel" and not name)
    if is_silent and not states.contains(Atspi.StateType.FOCUSABLE):
        # The sign before an item of a list is no word.
        return text if any(map(str.isalnum, text)) else ""
    said = [role]
    # Only these are asked for their attributes: each question goes to the browser and back.
    attribute = {"landmark": "xml-roles", "heading": "level"}.get(role)
    if attribute:
        said.append((node.get_attributes() or {}).get(attribute, ""))
    said += [word for state, word in STATES.items() if states.contains(state)]
    if states.contains(Atspi.StateType.FOCUSABLE) and not states.contains(Atspi.StateType.ENABLED):
        said.append("disabled")
    if name:
        said.append(f'"{name}"')
    # What is in a group is told below it.
    if role != "panel" and bare(text) != bare(name):
        said.append(text)
    description = plain(node.get_description() or "")
    if description:
        said.append(f"({description})")
    return " ".join(filter(None, said))


def lines_of(node, above="", depth=0):
    role = node.get_role_name()
    said = line(node, role)
    # What an object has said is not said again by the pieces of its text.
    is_new = said and not (role in SILENT and said in above)
    if is_new:
        yield "  " * depth + said
    for child in children(node):
        yield from lines_of(child, said if is_new else above, depth + bool(is_new))


def tree(mark):
    """The lines before the mark; none while the document, or the mark in it, is not told."""
    try:
        document = guide()
        lines = list(lines_of(document)) if document else []
    except GLib.Error:  # An object went away while it was told of: the next look tells.
        return None
    places = [place for place, said in enumerate(lines) if mark in said]
    return "\n".join(lines[: places[0]]) + "\n" if places else None


def in_a_child(work):
    """What it returns in a process of its own: the library keeps what it was told, and tells that again."""
    reading, writing = os.pipe()
    if os.fork() == 0:
        with os.fdopen(writing, "w") as out:
            json.dump(work(), out)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as told:
        found = told.read()
    os.wait()
    return json.loads(found) if found else None


for request in sys.stdin:
    mark = request.strip()
    end = time.monotonic() + PATIENCE
    found = None
    while found is None and time.monotonic() < end:
        found = in_a_child(lambda: tree(mark))
    print(json.dumps(found), flush=True)
