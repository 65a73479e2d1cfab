"""Counts for another region: nothing of the dossiers stands in them, and no subtraction tells of a few municipalities."""

import csv
import itertools
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FORMATS = ["markdown", "html", "json", "csv", "jsonl"]
FLOOR = 5
failures = []


def expect(name, true):
    if not true:
        failures.append(name)


def letters(text):
    """What is left of a text however a format escapes it."""
    return "".join(character for character in text if character.isalnum()).lower()


def leaves(value):
    if isinstance(value, dict):
        for inner in value.values():
            yield from leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner)
    else:
        yield value


def municipality(number, chance):
    """The example as another municipality, with answers of its own."""
    dossier = json.loads((ROOT / "Resources" / "voorbeeld.voorzorg.json").read_text())
    dossier["gemeente"] = {
        "naam": f"Kwartelstad {number}", "code": f"GM{7000 + number}", "regio": "Kwartelland",
        "centrumgemeente": chance.choice([True, False, False, None]),
        "inwoners": chance.choice([None, 23457, 65438, 165439]),
    }
    for group in dossier["preventiescan"].values():
        for action in group.get("acties", {}).values():
            action["antwoord"] = chance.choice(["ja", "deels", "nee", "onbekend", None])
    return dossier


def members(dossiers, group):
    def size(head, low, high):
        return head["centrumgemeente"] is False and head["inwoners"] is not None and low <= head["inwoners"] <= high

    rules = {
        "alle-gemeenten": lambda head: True,
        "centrumgemeenten": lambda head: head["centrumgemeente"] is True,
        "niet-centrumgemeenten": lambda head: head["centrumgemeente"] is False,
        "kleinere-gemeenten": lambda head: size(head, 0, 49_999),
        "middelgrote-gemeenten": lambda head: size(head, 50_000, 100_000),
        "grote-gemeenten": lambda head: size(head, 100_001, 10**9),
        "grotere-gemeenten": lambda head: size(head, 50_000, 10**9),
        "inwoners-niet-ingevuld": lambda head: head["centrumgemeente"] is False and head["inwoners"] is None,
        "centrumgemeente-niet-ingevuld": lambda head: head["centrumgemeente"] is None,
    }
    return [rules[group](dossier["gemeente"]) for dossier in dossiers]


def check_subtraction(name, dossiers, groups):
    belongs = [members(dossiers, group) for group in groups]
    for factors in itertools.product((-1, 0, 1), repeat=len(groups)):
        told = sum(
            sum(factor * inside[place] for factor, inside in zip(factors, belongs)) != 0
            for place in range(len(dossiers)))
        expect(f"{name}: {factors} of {groups} tells of {told}", told == 0 or told >= FLOOR)


def check(folder, count, seed):
    chance = random.Random(seed)
    dossiers = [municipality(number, chance) for number in range(count)]
    for number, dossier in enumerate(dossiers):
        (folder / f"kwartel{number:02}.voorzorg.json").write_text(json.dumps(dossier))
    typed = {letters(leaf) for dossier in dossiers for leaf in leaves(dossier) if isinstance(leaf, str) and " " in leaf}
    typed |= {str(leaf) for dossier in dossiers for leaf in leaves(dossier) if type(leaf) is int and leaf > 9999}
    typed |= {letters(dossier["gemeente"]["code"]) for dossier in dossiers} | {"kwartel"}
    expect(f"only {len(typed)} typed texts", len(typed) > 100)
    texts = {}
    for notation in FORMATS:
        done = subprocess.run(
            [os.environ["VOORZORG"], "regio", folder, "--zonder-namen", "--formaat", notation], capture_output=True)
        expect(f"{notation}: code {done.returncode}: {done.stderr.decode()[-200:]}", done.returncode == 0)
        texts[notation] = done.stdout.decode("utf-8-sig")
        plain = letters(texts[notation])
        for text in typed:
            expect(f"{notation} has what somebody typed: {text[:60]}", text not in plain)

    answer = json.loads(texts["json"])
    check_subtraction("the groups", dossiers, [group["naam"] for group in answer["groepen"]])
    seen, cells = set(), {}
    for table in answer["tabellen"]:
        for question in table["vragen"]:
            seen.add(tuple(question["groepen"]))
            for group, counts in question["groepen"].items():
                for key, number in counts.items():
                    cells[table["onderdeel"], table["tabel"], question["vraag"], group, key] = number
    for groups in seen:
        check_subtraction("a table", dossiers, list(groups))
    rows = list(csv.DictReader(texts["csv"].splitlines(), delimiter=";"))
    expect("no rows", len(rows) > 1000)
    for row in rows:
        place = (row["onderdeel"], row["tabel"], row["vraag"], row["groep"], row["antwoord"])
        expect(f"{place}: {row['aantal']}, but {cells.get(place)} in JSON", cells.get(place) == int(row["aantal"]))
    for line in texts["jsonl"].splitlines()[:50]:
        json.loads(line)


for seed in range(3):
    with tempfile.TemporaryDirectory() as scratch:
        check(pathlib.Path(scratch), 8 + 8 * seed, seed)
for failure in failures[:40]:
    print(f"nameless: {failure}", file=sys.stderr)
print("nameless: no name, and no count of a few" if not failures else f"nameless: {len(failures)} failures")
sys.exit(bool(failures))
