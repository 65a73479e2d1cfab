"""What the program writes, read by other programs: JSON by jq, Markdown by cmark and pandoc."""

import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = "Resources/voorbeeld.voorzorg.json"
REGION = "Resources/voorbeeld-regio.voorzorg.json"
PARTS = ("samenvatting", "scan", "plan", "stappen", "basis", "preventiescan", "monitor", "regioplan")
DOCUMENTS = ("plan-van-aanpak", "voortgangsrapportage")
ROUNDS = "Tests/VoorzorgCoreTests/Fixtures/vergelijken"
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
        (("voortgang", REGION, "--json"), (0,), '.dossiers[0] | has("regio") and (has("gemeente") | not)'),
        (("vergelijken", ROUNDS, "--formaat", "json"), (0,),
         '.formaat == "voorzorg-vergelijking/1" and (.geheel.samenvatting | length) <= 10'
         ' and any(.geheel.antwoorden[]; .soort == "stap-terug") and (.geheel.monitor[0].kleuren | length) == 3'),
        (("uitleg", "--json"), (0,), '.formaat == "voorzorg-uitleg/1" and (.onderwerpen | length) > 20'),
        (("uitleg", "bemoeizorg", "--json"), (0,),
         'any(.ingangen[]; .soort == "ankerpunt" and (.verbanden | length) > 0)'),
        (("uitleg", "zoek", "briefadres", "--json"), (0,),
         '(.treffers | length) > 0 and all(.treffers[]; .eigen or (.bronnen | length) > 0)'),
    ]
    for region in ((), ("--regio",)):
        outputs.append((("schema", "--vragen", *region), (0,),
                        '.formaat == "voorzorg-vragen/1" and ([.vragen[].naam] | length == (unique | length))'
                        ' and all(.vragen[]; (.soort == "keuze") == has("keuzes") and .toegevoegd != has("bron"))'))
    for part in (*PARTS, *DOCUMENTS):
        for example in ("--voorbeeld", "--voorbeeld-regio"):
            outputs.append((("rapport", example, "--onderdeel", part, "--formaat", "json"), (0,),
                            '.onderdelen | length > 1 and .[0].id == "kop" and .[-1].id == "bronnen"'))
    for arguments, codes, question in outputs:
        answer = run("jq", "-e", question, stdin=voorzorg(*arguments, codes=codes)).strip()
        expect(f"voorzorg {' '.join(arguments)}: not {question}", answer == b"true")


def check_markdown(subject, *options):
    """A report is one document with the same headings for both readers."""
    name = " ".join(options)
    report = voorzorg("rapport", *options)
    tree = json.loads(run("pandoc", "-f", "markdown", "-t", "json", stdin=report))
    kinds = [block["t"] for block in tree["blocks"]]
    expect(f"{name}: pandoc: no head with the {subject}", subject in tree["meta"])
    expect(f"{name}: pandoc: no tables", kinds.count("Table") >= 3)
    expect(f"{name}: pandoc: raw HTML in the report", "RawBlock" not in kinds)
    # cmark knows no YAML head; it stands between the first two lines of three hyphens.
    body = report.split(b"\n---\n", 1)[1]
    xml = run("cmark", "-t", "xml", stdin=body)
    headings = xml.count(b"<heading ")
    expect(f"{name}: cmark: raw HTML in the report", b"<html_" not in xml)
    expect(f"{name}: cmark sees {headings} headings, pandoc {kinds.count('Header')}",
           headings == kinds.count("Header") > 12)
    for target in ("docx", "html"):
        expect(f"{name}: pandoc: no {target}",
               run("pandoc", "-f", "markdown", "-t", target, "-o", "-", stdin=report))


def check_template():
    """A filled template is one document, with what was escaped as text."""
    for example in ("--voorbeeld", "--voorbeeld-regio"):
        report = voorzorg("rapport", example, "--sjabloon-md", "docs/sjablonen/adviesnota.md")
        tree = json.loads(run("pandoc", "-f", "markdown", "-t", "json", stdin=report))
        kinds = [block["t"] for block in tree["blocks"]]
        expect(f"template {example}: kinds of blocks", kinds.count("Header") > 10 and kinds.count("Table") >= 4)
        # The comment for who adapts the template.
        expect(f"template {example}: raw HTML", kinds.count("RawBlock") == 1)
        expect(f"template {example}: a place is left", b"{{" not in report)


check_json()
check_template()
for part in ("alles", *DOCUMENTS):
    check_markdown("gemeente", "--voorbeeld", "--onderdeel", part)
    check_markdown("regio", "--voorbeeld-regio", "--onderdeel", part)
for failure in failures:
    print(f"output: {failure}", file=sys.stderr)
print(f"output: {len(failures)} wrong")
sys.exit(1 if failures else 0)
