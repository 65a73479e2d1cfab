"""A folder of 5,000 dossiers, 50 of them broken in ten ways, added up in one run; its tables and plan beside DuckDB."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
from random import Random

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


def in_words(count, known):
    """The word for a share, as docs/handleiding.md tells it; in whole percents, half up."""
    if known == 0:
        return None
    if count in (0, known):
        return "alle" if count else "geen"
    if known < 5:
        return "aantal"
    percentage = (200 * count + known) // (2 * known)
    words = ((40, "sommige"), (61, "ongeveer-de-helft"), (90, "duidelijke-meerderheid"), (101, "bijna-alle"))
    return "een-enkele" if count == 1 else next(word for border, word in words if percentage < border)


def check_plan(folder):
    """Quick wins, adoption and what was finished in a year, beside DuckDB's reading of the same dossiers."""
    random = Random(31)
    catalogue = json.loads((ROOT / "Resources/regioplan.json").read_text())
    slagen = [slag["naam"] for pijler in catalogue["pijlers"] for slag in pijler["slagen"]]
    answers = ["gerealiseerd", "prioriteit", "geen-prioriteit", "onbekend", None]
    for number in range(300):
        weights = [random.random() ** 3 for _ in answers]
        plan = {name: {"stand": random.choices(answers, weights)[0]} for name in slagen}
        priority = {"id": "outreach", "ankerpunt": "outreach", "datumGereed": random.choice(["2025-05-01", "2026-01-01", None])}
        dossier = {
            "formaat": "voorzorg-dossier/1", "gemeente": {"naam": f"Plaats {number}", "code": f"GM{number:04}"},
            "peildatum": "2026-03-01", "implementatieplan": [priority],
            "regioplan": {"slagen": plan, "vastgesteldOp": random.choice(["2024-06-01", "2025-06-01", None])},
        }
        (folder / f"{number:03}.voorzorg.json").write_text(json.dumps(dossier))
    read = f"read_json('{folder}/*.voorzorg.json')"
    groups = (range(300), range(3), range(7))
    for group in groups:
        files = [folder / f"{number:03}.voorzorg.json" for number in group]
        told = json.loads(regio(*files, "--formaat", "json", "--onderdeel", "regioplan").stdout)["regioplan"]["slagen"]
        expect("the eight quick wins", [slag["naam"] for slag in told] == slagen)
        for slag in told:
            counts = slag["groepen"]["alle-gemeenten"]
            rows = duckdb.sql(f"""SELECT regioplan.slagen."{slag['naam']}".stand AS stand, count(*) FROM {read}
                WHERE gemeente.code IN {tuple(f"GM{number:04}" for number in group)} GROUP BY stand""").fetchall()
            own = dict.fromkeys(answers, 0) | dict(rows)
            found = [counts[key] for key in ("gerealiseerd", "prioriteit", "geenPrioriteit", "onbekend", "nietBeantwoord")]
            expect(f"{slag['naam']}: {found}", found == [own[answer] for answer in answers])
            known = sum(own[answer] for answer in answers[:3])
            words = list(counts["woorden"].values())
            expect(f"{slag['naam']}: {words}", words == [in_words(own[answer], known) for answer in answers[:3]])
    done = regio(folder, "--formaat", "json", "--onderdeel", "jaarverslag", "--jaar", "2025")
    report = json.loads(done.stdout)["jaarverslag"]
    finished = duckdb.sql(f"SELECT gemeente.code FROM {read} WHERE implementatieplan[1].\"datumGereed\" = '2025-05-01'")
    expect("finished in 2025", sorted(own["code"] for own in report["gereed"]) == sorted(row[0] for row in finished.fetchall()))
    days = duckdb.sql(f"SELECT regioplan.\"vastgesteldOp\"::VARCHAR AS dag FROM {read} ORDER BY dag NULLS LAST").fetchall()
    expect("adoption by day", [own["vastgesteldOp"] for own in report["vaststelling"]] == [day for (day,) in days])


with tempfile.TemporaryDirectory() as scratch:
    check_many(pathlib.Path(scratch))
with tempfile.TemporaryDirectory() as scratch:
    check_tables(pathlib.Path(scratch))
with tempfile.TemporaryDirectory() as scratch:
    check_plan(pathlib.Path(scratch))
for failure in failures:
    print(f"region: {failure}", file=sys.stderr)
print("region: 5,000 dossiers added up, 50 broken ones told" if not failures else f"region: {len(failures)} failures")
sys.exit(bool(failures))
