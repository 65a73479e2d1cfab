"""What the program writes, read by other programs: JSON by jq, Markdown by cmark and pandoc."""

import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = "Resources/voorbeeld.voorzorg.json"
BROKEN = "Tests/VoorzorgCoreTests/Fixtures/zeven-fouten.voorzorg.json"
failures = []


def run(*command, stdin=b"", codes=(0,)):
    done = subprocess.run(command, input=stdin, capture_output=True, cwd=ROOT)
    if done.returncode not in codes:
        failures.append(f"{' '.join(command)}: code {done.returncode}: {done.stderr.decode()[:300]}")
    return done.stdout


def voorzorg(*arguments, codes=(0,)):
    return run(os.environ["VOORZORG"], *arguments, codes=codes)


def expect(name, true):
    if not true:
        failures.append(name)


def check_json():
    """Each JSON output is well-formed for jq, and has its format and what scripts look for."""
    outputs = [
        (("rapport", "--voorbeeld", "--formaat", "json"), (0,),
         '.formaat == "voorzorg-rapport/1"'
         ' and ([.. | objects | select(.soort? == "antwoord") | .antwoord | select(. != null)] | length) >= 108'),
        (("controleren", EXAMPLE, "--formaat", "json"), (0,),
         '.formaat == "voorzorg-bevindingen/1" and all(.bevindingen[]; .ernst != "fout")'),
        (("controleren", BROKEN, "--formaat", "json"), (1, 3),
         '.formaat == "voorzorg-bevindingen/1" and any(.bevindingen[]; .ernst == "fout")'
         " and all(.bevindingen[]; .regel > 0 and .kolom > 0)"),
        (("voortgang", EXAMPLE, "--json"), (0,),
         '.formaat == "voorzorg-voortgang/1" and .dossiers[0].voortgang.prioriteiten == 5'),
    ]
    for arguments, codes, question in outputs:
        answer = run("jq", "-e", question, stdin=voorzorg(*arguments, codes=codes)).strip()
        expect(f"voorzorg {' '.join(arguments)}: not {question}", answer == b"true")


def check_markdown():
    """The report of the example is one document with the same headings for both readers."""
    report = voorzorg("rapport", "--voorbeeld")
    tree = json.loads(run("pandoc", "-f", "markdown", "-t", "json", stdin=report))
    kinds = [block["t"] for block in tree["blocks"]]
    expect("pandoc: no head with the municipality", "gemeente" in tree["meta"])
    expect("pandoc: no tables", kinds.count("Table") >= 3)
    expect("pandoc: raw HTML in the report", "RawBlock" not in kinds)
    # cmark knows no YAML head; it stands between the first two lines of three hyphens.
    body = report.split(b"\n---\n", 1)[1]
    xml = run("cmark", "-t", "xml", stdin=body)
    headings = xml.count(b"<heading ")
    expect("cmark: raw HTML in the report", b"<html_" not in xml)
    expect(f"cmark sees {headings} headings, pandoc {kinds.count('Header')}", headings == kinds.count("Header") > 12)
    for target in ("docx", "html"):
        expect(f"pandoc: no {target}", run("pandoc", "-f", "markdown", "-t", target, "-o", "-", stdin=report))


check_json()
check_markdown()
for failure in failures:
    print(f"output: {failure}", file=sys.stderr)
print(f"output: {len(failures)} wrong")
sys.exit(1 if failures else 0)
