"""The manual page, checked by mandoc and shown by mandoc and groff: every word of the help is in it and can be copied."""

import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ["VOORZORG"]
failures = []


def run(*command, stdin=""):
    done = subprocess.run(
        command, input=stdin, capture_output=True, text=True, encoding="utf-8", check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8", "COLUMNS": "300"})
    return done.stdout + done.stderr


def expect(name, true):
    if not true:
        failures.append(name)


def words(text):
    """The words of a page as it is shown, without bold and underlining by overstriking and without line breaks."""
    text = re.sub(r".\x08", "", text)
    text = re.sub(r"\x1b\[[0-9;]*m", "", text)
    return " ".join(text.split())


page = run(PROGRAM, "help", "--man")
for level in ("all", "warning"):
    complaints = run("mandoc", "-Tlint", "-W", level, stdin=page)
    expect(f"mandoc -W {level}: {complaints.strip()}", not complaints)
expect("groff complains", not run("groff", "-man", "-Tutf8", "-ww", "-z", stdin=page))

shown = {
    "mandoc": words(run("mandoc", "-Tutf8", "-O", "width=200", stdin=page)),
    "groff": words(run("groff", "-man", "-Tutf8", "-P-c", "-rLL=200n", stdin=page)),
}
commands = re.findall(r"^  (\S+)  +", run(PROGRAM, "help").split("Opties:")[0], re.MULTILINE)
expect("no commands", len(commands) > 8)
for tool, text in shown.items():
    for heading in ("NAAM", "OVERZICHT", "BESCHRIJVING", "COMMANDO'S", "OMGEVING", "BESTANDEN", "AFSLUITCODES", "ZIE OOK"):
        expect(f"{tool}: no heading {heading}", heading in text)
    for command in commands:
        sections = re.split(r"\n\n(?=Gebruik:|Argumenten:|Opties:|Voorbeelden:)", run(PROGRAM, "help", command))
        for section in sections[1:]:
            own = re.split(r"\n +-h, --help", section)[0]
            # What is shown in columns there stands below each other here, word for word.
            for line in own.splitlines()[1:]:
                line = words(line)
                expect(f"{tool}: '{command}' lacks '{line}'", line in text)
    for entry in re.findall(r"^\| (\S+) \| ", (ROOT / "README.md").read_text().split("| exit |")[1].split("\n\n")[0], re.MULTILINE):
        expect(f"{tool}: no exit code {entry}", entry in text.split("AFSLUITCODES")[1])

for failure in failures:
    print(f"manual: {failure}", file=sys.stderr)
print(f"manual: {len(failures)} wrong")
sys.exit(1 if failures else 0)
