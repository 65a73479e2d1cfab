"""The work packages of a region: project briefs of one page, tables for DuckDB, and a grouping that can be given back."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import duckdb
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

RESOURCES = pathlib.Path(__file__).resolve().parents[2] / "Resources"
ANKERPUNTEN = [entry["naam"] for entry in json.loads((RESOURCES / "ankerpunten.json").read_text())["ankerpunten"]]
PIJLERS = json.loads((RESOURCES / "regioplan.json").read_text())["pijlers"]
failures = []


def expect(name, true):
    if not true:
        failures.append(name)


def voorzorg(*arguments):
    done = subprocess.run([os.environ["VOORZORG"], *map(str, arguments)], capture_output=True)
    expect(f"{arguments}: code {done.returncode}: {done.stderr.decode()[-300:]}", done.returncode == 0)
    return done.stdout


def dossier(number):
    """A municipality that wants and has what its number says: much of everything, so that briefs are full."""
    answers = [True, True, False, None]
    scan = {
        name: {"aanDeSlag": answers[(number + place) % 4], "aanbod": "Dit doen wij al." if (number * place) % 3 == 1 else None}
        for place, name in enumerate(ANKERPUNTEN)
    }
    slagen = [entry["naam"] for pijler in PIJLERS for entry in pijler.get("slagen", [])]
    acties = [entry["naam"] for pijler in PIJLERS for entry in pijler["acties"]]
    stand = ["prioriteit", "gerealiseerd", "geen-prioriteit", "onbekend"]
    return {
        "formaat": "voorzorg-dossier/1",
        "gemeente": {"naam": f"Verzonnen Plaats aan Zee {number}", "code": f"GM{number:04}"},
        "voorzorgscan": scan,
        "regioplan": {
            "slagen": {name: {"stand": stand[(number + place) % 4]} for place, name in enumerate(slagen)},
            "acties": {name: ["ja", "nee", "onbekend"][(number * 7 + place) % 3] for place, name in enumerate(acties)},
        },
    }


def region(folder, count):
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:03}.voorzorg.json").write_text(json.dumps(dossier(number)))
    for name in ("voorbeeld", "voorbeeld-regio"):
        shutil.copy(RESOURCES / f"{name}.voorzorg.json", folder)
    return folder


def check_pages(page, folder):
    """Each brief begins a page and fills no more than that; the page on a screen has no barrier that axe finds."""
    page.set_content(voorzorg("regio", folder, "--onderdeel", "werkpakketten", "--formaat", "html").decode())
    for violation in Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]:
        failures.append(f"{folder.name}: axe: {violation['id']}")
    briefs = page.evaluate("[...document.querySelectorAll('section[id*=\".projectbrief-\"]')].map(brief => brief.id)")
    expect(f"{folder.name}: {len(briefs)} briefs", len(briefs) >= 5)
    page.evaluate("window.briefs = Object.fromEntries("
                  "[...document.querySelectorAll('section[id*=\".projectbrief-\"]')].map(brief => [brief.id, brief]))")
    for brief in briefs:
        # The brief alone, without the breaks around it.
        page.evaluate("id => { const main = document.createElement('main'); main.append(window.briefs[id]);"
                      " window.briefs[id].style.breakBefore = window.briefs[id].style.breakAfter = 'auto';"
                      " document.body.replaceChildren(main); }", brief)
        count = len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))
        expect(f"{folder.name}: {brief} takes {count} pages", count == 1)
    return len(briefs)


def check_tables(folder, scratch):
    answer = json.loads(voorzorg("regio", folder, "--onderdeel", "werkpakketten", "--formaat", "json"))["werkpakketten"]
    path = scratch / "rows.csv"
    voorzorg("regio", folder, "--onderdeel", "werkpakketten", "--formaat", "csv", "-o", path)
    rows = duckdb.sql(
        "SELECT werkpakket, count(*) FILTER (stand_eigen_regel = 'doet-mee'), count(*) FILTER (mist_eigen_regel = 'ja')"
        f" FROM read_csv('{path}', delim=';', header=true, all_varchar=true) GROUP BY ALL"
    ).fetchall()
    expect("rows count otherwise", {(p["naam"], p["doetMee"], p["mist"]) for p in answer["pakketten"]} == set(rows))
    own = scratch / "own.json"
    own.write_bytes(voorzorg("schema", "--werkpakketten"))
    given = json.loads(
        voorzorg("regio", folder, "--onderdeel", "werkpakketten", "--formaat", "json", "--werkpakketten", own)
    )["werkpakketten"]
    expect("our own grouping, given back, ranks otherwise", given["pakketten"] == answer["pakketten"])


with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
    scratch = pathlib.Path(scratch)
    browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
    page = browser.new_page()
    briefs = sum(check_pages(page, region(scratch / f"region-{count}", count)) for count in (3, 11, 30))
    browser.close()
    check_tables(scratch / "region-11", scratch)

print(f"packages: {briefs} briefs, {len(failures)} failures")
for failure in failures:
    print(failure, file=sys.stderr)
sys.exit(1 if failures else 0)
