"""Runs what docs/op-schaal.md shows: its commands, its queries in DuckDB, and its program for Spark where there is one.

Each result must be what voorzorg says of the same dossiers.
"""

import collections
import importlib.util
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import duckdb

ROOT = pathlib.Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```(sh|sql|python)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
failures = []


def expect(name, true):
    if not true:
        failures.append(name)


def dossiers(folder):
    """The worked examples, and beside them what must not count: older dossiers, equally old ones, and one of a region."""
    for name in ("116-gemeenten", "44-centrumgemeenten", "regio-eindhoven-2021"):
        shutil.copytree(ROOT / "docs" / "voorbeelden" / name, folder / name)
    other = folder / "andere"
    other.mkdir()
    example = json.loads((folder / "44-centrumgemeenten" / "voorbeeldcentrumgemeente-03.voorzorg.json").read_text())
    scan = {"outreach": {"aanDeSlag": True}, "bemoeizorg": {"aanDeSlag": False}, "respijtopties": {"aanDeSlag": None}}
    for name, change in (
        ("dag", {"peildatum": "2025-01-01", "voorzorgscan": scan, "monitor": example["monitor"]}),
        ("later", {"gemeente": {"code": "gm0344 "}, "peildatum": "2026-01-01", "voorzorgscan": scan}),
        ("eerder", {"gemeente": {"code": "GM0344"}, "peildatum": "2025-12-31", "monitor": example["monitor"]}),
        ("zelfde", {"gemeente": {"code": "GM0344"}, "peildatum": "2026-01-01", "monitor": example["monitor"]}),
        ("naamloos", {"gemeente": {}, "voorzorgscan": scan, "monitor": example["monitor"]}),
        ("leeg", {"gemeente": {"naam": "VOORBEELDGEMEENTE 007"}}),
    ):
        own = {"formaat": "voorzorg-dossier/1", "gemeente": example["gemeente"]} | change
        (other / f"{name}.voorzorg.json").write_text(json.dumps(own))


def voorzorg(*arguments):
    done = subprocess.run([os.environ["VOORZORG"], *arguments], capture_output=True, text=True)
    expect(f"{arguments}: code {done.returncode}: {done.stderr[-300:]}", done.returncode == 0)
    return json.loads(done.stdout)


def expected():
    """What each query must give, by the name that its first line tells."""
    regio = voorzorg("regio", "dossiers", "--formaat", "json")
    files = voorzorg("voortgang", "dossiers", "--json")["dossiers"]
    scans = {file["bestand"].removeprefix("dossiers/"): file["voortgang"]["onderdelen"][1] for file in files}
    groups = [(action, action["groepen"]["alle-gemeenten"]) for action in regio["preventiescan"]["acties"]]
    lights = collections.Counter(
        (group, counts["stoplicht"])
        for action, _ in groups for group, counts in action["groepen"].items() if counts["stoplicht"])
    counted = []
    for row in regio["monitorvragen"]:
        answers = {key: count for key, count in row.items() if key not in ("niveau", "nummer", "indicator", "vraag")}
        if row["niveau"] != "dashboard" or "samen" in answers:
            continue
        answers["niet beantwoord"] = answers.pop("nietBeantwoord")
        counted += [(row["nummer"], row["vraag"], answer, count) for answer, count in answers.items() if count]
    return {
        "ankerpunten": [(row["ankerpunt"], row["ja"], row["nee"], row["nietBeantwoord"])
                        for row in regio["ankerpunten"]],
        "acties": [(action["onderdeel"], action["actie"], own["ja"], own["noemer"], own["procent"], own["stoplicht"])
                   # That nobody answered is a row with voorzorg only.
                   for action, own in groups if own["nietBeantwoord"] < regio["aantalGemeenten"]],
        "voortgang": [(file, part["vragen"], part["beantwoord"]) for file, part in scans.items() if part["vragen"]],
        "indicatoren": counted,
        "kleuren": [(*key, count) for key, count in lights.items()],
    }


def lines(path):
    with open(path, encoding="utf-8") as file:
        return sum(1 for _ in file)


def check_queries(blocks):
    """Runs the queries in their order, in one session, and compares."""
    right = expected()
    session = duckdb.connect()
    seen = set()
    for query in blocks:
        name = query.split("\n")[0].removeprefix("-- ")
        seen.add(name)
        result = session.execute(query).fetchall()
        if name == "indicatoren":
            stated = [row for row in result if row[-1] is not None]
            expect(f"{len(stated)} national counts beside the indicators", len(stated) > 60)
            result = [row[:-1] for row in result]
        if name == "stukken":
            expect(f"{name}: {result}", result == [(lines("indicatoren.jsonl"),)])
        elif name == "parquet":
            stored = session.execute("SELECT count(*) FROM 'indicatoren.parquet'").fetchall()
            expect(f"{name}: {stored}", stored == [(lines("indicatoren.jsonl"),)])
        elif name in right:
            different = set(result) ^ set(right[name])
            expect(f"{name}: {len(result)} rows, other ones: {sorted(map(str, different))[:4]}",
                   not different and len(result) == len(right[name]) > 5)
        else:
            expect(f"the query '{name}' is compared with nothing", name in ("dossiers", "tellend"))
    expect(f"no query of {set(right) - seen}", set(right) <= seen)
    return right["indicatoren"]


def check_spark(programs, right):
    """Runs the program for Spark; the package is too large to be installed for this, so only where it is."""
    if not importlib.util.find_spec("pyspark"):
        return "Spark not run: pyspark is not installed"
    for program in programs:
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
        expect(f"Spark: {done.stderr[-800:]}", done.returncode == 0)
    keys = ("nummer", "vraag", "antwoord", "gemeenten")
    rows = [json.loads(line) for path in pathlib.Path("indicatoren-per-vraag").glob("part-*.json")
            for line in path.read_text().splitlines()]
    result = [tuple(row[key] for key in keys) for row in rows]
    expect("Spark counts otherwise", sorted(result) == sorted(right))
    return "Spark run too"


def main():
    blocks = collections.defaultdict(list)
    for kind, text in BLOCK.findall((ROOT / "docs" / "op-schaal.md").read_text(encoding="utf-8")):
        blocks[kind].append(text)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        dossiers(folder / "dossiers")
        (folder / "bin").mkdir()
        (folder / "bin" / "voorzorg").symlink_to(os.environ["VOORZORG"])
        os.environ["PATH"] = f"{folder / 'bin'}:{os.environ['PATH']}"
        os.chdir(folder)
        for commands in blocks["sh"]:
            done = subprocess.run(["bash", "-euo", "pipefail", "-c", commands], capture_output=True, text=True)
            expect(f"{commands}: code {done.returncode}: {done.stderr[-500:]}", done.returncode == 0)
        right = check_queries(blocks["sql"])
        spark = check_spark(blocks["python"], right)
        os.chdir(ROOT)
    for failure in failures:
        print(f"scale: {failure}", file=sys.stderr)
    counts = ", ".join(f"{len(texts)} {kind}" for kind, texts in blocks.items())
    print(f"scale: ran {counts}; {spark}; {len(failures)} wrong")
    sys.exit(bool(failures))


main()
