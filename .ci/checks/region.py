"""A folder of 5,000 dossiers, 50 of them broken in ten ways, added up in one run; and its tables read by DuckDB."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

import duckdb

ROOT = pathlib.Path(__file__).resolve().parents[2]
BROKEN = [
    b"", b"{", b"[]", b'{"formaat": "anders/1"}', b'{"formaat": "voorzorg-dossier/9"}', b"\xff\xfe",
    b'{"formaat": "voorzorg-dossier/1", "onbekend": 1}',
    b'{"formaat": "voorzorg-dossier/1", "peildatum": "2026-02-31"}',
    b'{"formaat": "voorzorg-dossier/1", "gemeente": []}',
    b'{"formaat": "voorzorg-dossier/1", "gemeente": {"inwoners": "veel"}}',
]
failures = []


def expect(name, true):
    if not true:
        failures.append(name)


def regio(*arguments, code=0):
    done = subprocess.run([os.environ["VOORZORG"], "regio", *map(str, arguments)], capture_output=True)
    expect(f"regio {arguments}: code {done.returncode}: {done.stderr.decode()[-300:]}", done.returncode == code)
    return done


def check_many(folder):
    choices = [True, False, None]
    for number in range(5000):
        name = f"{number:05}.voorzorg.json"
        if number % 100 == 7:
            (folder / name).write_bytes(BROKEN[number // 100 % len(BROKEN)])
            continue
        scan = {"outreach": {"aanDeSlag": choices[number % 3]}}
        head = {"naam": f"Plaats {number}", "code": f"GM{number:05}"}
        (folder / name).write_text(json.dumps({"formaat": "voorzorg-dossier/1", "gemeente": head, "voorzorgscan": scan}))
    done = regio(folder, "--formaat", "json", code=3)
    answer = json.loads(done.stdout)
    outreach = answer["ankerpunten"][0]
    sound = [choices[number % 3] for number in range(5000) if number % 100 != 7]
    counts = [sound.count(choice) for choice in choices]
    expect("4,950 municipalities", answer["aantalGemeenten"] == 4950)
    expect("counts", [outreach["ja"], outreach["nee"], outreach["nietBeantwoord"]] == counts)
    *lines, last = done.stderr.decode().splitlines()
    expect(f"{len(lines)} lines instead of 50", len(lines) == 50)
    names = [line.split(":")[0] for line in lines]
    expect("lines in the order of the input", names == sorted(names))
    expect("a line without a place", all("de eerste op " in line for line in lines))
    expect(last, last == "4950 dossiers gelezen, 50 mislukt; 4950 gemeenten tellen mee.")


def check_tables(folder):
    """DuckDB reads each table, and counts what the program counted."""
    example = ROOT / "Resources" / "voorbeeld.voorzorg.json"
    whole = json.loads(regio(example, "--formaat", "json").stdout)
    for part in ("preventiescan", "ankerpunten", "middelen", "monitor", "regioplan"):
        sizes = []
        for notation in ("csv", "jsonl"):
            path = folder / f"{part}.{notation}"
            regio(example, "--formaat", notation, "--onderdeel", part, "-o", path)
            read = f"read_csv('{path}', delim=';', header=true)" if notation == "csv" else f"read_json('{path}')"
            sizes.append(duckdb.sql(f"SELECT count(*) FROM {read}").fetchall()[0][0])
        expect(f"{part}: {sizes}", sizes[0] == sizes[1] > 0)
    yes = duckdb.sql(f"SELECT sum(ja) FROM read_json('{folder}/preventiescan.jsonl') WHERE groep = 'alle-gemeenten'")
    own = sum(action["groepen"]["alle-gemeenten"]["ja"] for action in whole["preventiescan"]["acties"])
    expect("ja counted otherwise", yes.fetchall()[0][0] == own > 0)
    lights = [action["groepen"]["alle-gemeenten"]["stoplicht"] for action in whole["preventiescan"]["acties"]]
    expect("one municipality has a light", set(lights) == {None})


with tempfile.TemporaryDirectory() as scratch:
    check_many(pathlib.Path(scratch))
with tempfile.TemporaryDirectory() as scratch:
    check_tables(pathlib.Path(scratch))
for failure in failures:
    print(f"region: {failure}", file=sys.stderr)
print("region: 5,000 dossiers added up, 50 broken ones told" if not failures else f"region: {len(failures)} failures")
sys.exit(bool(failures))
