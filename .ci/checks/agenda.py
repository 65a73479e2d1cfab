"""The calendar of a plan, read by the PyPI package icalendar: days, names, reminders, and every typed text intact."""

import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import icalendar

ROOT = pathlib.Path(__file__).resolve().parents[2]
TRICK = 'Doel\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:vals\n;,\\n\\"ë🏠 ' + "lang " * 60 + "\x1b einde"
EXAMPLES = ("voorbeeld", "voorbeeld-regio")
failures = []


def expect(name, true):
    if not true:
        failures.append(name)


def voorzorg(*arguments):
    done = subprocess.run([os.environ["VOORZORG"], *arguments], capture_output=True, cwd=ROOT)
    if done.returncode:
        failures.append(f"{' '.join(arguments)}: code {done.returncode}: {done.stderr.decode()[:300]}")
    return done.stdout


def calendar(dossier):
    """The entries of a dossier's calendar, by UID."""
    with tempfile.NamedTemporaryFile("w", suffix=".voorzorg.json") as file:
        json.dump(dossier, file)
        file.flush()
        return entries(voorzorg("rapport", file.name, "--formaat", "ics"))


def entries(text):
    parsed = icalendar.Calendar.from_ical(text)
    found = [part for part in parsed.walk() if part.name in ("VEVENT", "VTODO")]
    uids = {str(part["UID"]): part for part in found}
    expect("a UID stands twice", len(uids) == len(found))
    expect("a component has errors", not parsed.errors and not any(part.errors for part in found))
    return uids


def day(text):
    return datetime.date.fromisoformat(text)


def wanted(dossier):
    """What has to stand in the calendar: UIDs without the beginning, with day and texts."""
    for priority in dossier["implementatieplan"]:
        base = f"implementatieplan.{priority['id']}"
        texts = [priority[key] for key in ("doel", "beoogdResultaat", "uitvoerende", "verantwoordelijke")]
        for key in ("beoogdeDatumGereed", "evaluatieGepland"):
            if priority[key]:
                yield f"{base}.{key}", priority[key], texts
        for action in priority["actieregels"]:
            texts = [action["actie"], action["wie"], priority["doel"]]
            name = f"{base}.actieregels.{action['id']}.gereedOp"
            yield f"{name}.taak", action["gereedOp"], texts
            if action["gereedOp"]:
                yield name, action["gereedOp"], texts


def shown(text):
    """What a typed text becomes: lines end in one way, and a control character shows as a picture."""
    return text.replace("\r\n", "\n").replace("\x1b", "\u241b")


def check(name, dossier):
    found = calendar(dossier)
    expected = list(wanted(dossier))
    expect(f"{name}: {len(found)} entries, {len(expected)} expected", len(found) == len(expected) > 5)
    for uid, when, texts in expected:
        part = next((part for key, part in found.items() if key.split(".", 1)[1] == f"{uid}@voorzorg"), None)
        if part is None:
            failures.append(f"{name}: no {uid}")
            continue
        check_entry(f"{name}: {uid}", part, when, texts)


def check_entry(name, part, when, texts):
    description = str(part["DESCRIPTION"])
    for text in texts:
        expect(f"{name}: a text is missing", text is None or shown(text) in description)
    expect(f"{name}: no stamp", isinstance(part["DTSTAMP"].dt, datetime.datetime))
    alarms = [alarm for alarm in part.walk("VALARM") if alarm["TRIGGER"].dt == datetime.timedelta(days=-14)]
    if when:
        expect(f"{name}: {len(alarms)} reminders", len(alarms) == 1)
        if part.name == "VTODO":
            expect(f"{name}: due {part['DUE'].dt}", part["DUE"].dt == day(when))
        else:
            expect(f"{name}: begins {part['DTSTART'].dt}", part["DTSTART"].dt == day(when))
            expect(f"{name}: ends {part['DTEND'].dt}", part["DTEND"].dt == day(when) + datetime.timedelta(days=1))


for example in EXAMPLES:
    dossier = json.loads((ROOT / f"Resources/{example}.voorzorg.json").read_text(encoding="utf-8"))
    check(example, dossier)
    before = {uid: part.to_ical() for uid, part in calendar(dossier).items()}

    dossier["implementatieplan"].reverse()
    after = {uid: part.to_ical() for uid, part in calendar(dossier).items()}
    expect(f"{example}: another order changes an entry", before == after)

    for priority in dossier["implementatieplan"]:
        for key in ("doel", "beoogdResultaat"):
            priority[key] = TRICK
        for action in priority["actieregels"]:
            action["actie"] = TRICK
    check(f"{example} with tricks", dossier)
    expect(f"{example}: other texts change a UID", set(calendar(dossier)) == set(before))

with tempfile.TemporaryDirectory() as folder:
    voorzorg("rapport", "--voorbeeld", "--formaat", "ics", "--per-persoon", "--uitvoermap", folder)
    each = [entries(path.read_bytes()) for path in pathlib.Path(folder).iterdir()]
    whole = entries(voorzorg("rapport", "--voorbeeld", "--formaat", "ics"))
    expect("per person: an entry is missing or new", {uid for part in each for uid in part} == set(whole))

together = [str(ROOT / f"Resources/{example}.voorzorg.json") for example in EXAMPLES]
expect("two dossiers: not one calendar with both",
       len(entries(voorzorg("rapport", *together, "--formaat", "ics"))) > len(whole))
for failure in failures:
    print(f"agenda: {failure}", file=sys.stderr)
print(f"agenda: {len(failures)} wrong")
sys.exit(1 if failures else 0)
