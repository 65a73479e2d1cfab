"""Versions of the instrument: every dossier that reads is current, and converting it changes no byte."""

import os
import pathlib
import subprocess
import sys
import tempfile

VOORZORG = str(pathlib.Path(os.environ["VOORZORG"]).resolve())
SOUND = sorted(pathlib.Path("Tests/VoorzorgCoreTests/Fixtures/geldig").glob("*.voorzorg.json"))
failures = []


def convert(*arguments, text=b""):
    return subprocess.run([VOORZORG, "omzetten", *arguments], input=text, capture_output=True)


with tempfile.TemporaryDirectory() as folder:
    for path in SOUND:
        pathlib.Path(folder, path.name).write_bytes(path.read_bytes())
    run = convert(folder)
    if run.returncode != 0 or f"{len(SOUND)} al van deze versie".encode() not in run.stderr:
        failures.append(f"sound dossiers: code {run.returncode}, {run.stderr.decode()}")
    for path in SOUND:
        if pathlib.Path(folder, path.name).read_bytes() != path.read_bytes():
            failures.append(f"{path.name} was changed")
    if len(os.listdir(folder)) != len(SOUND):
        failures.append("files were left behind")

for path in SOUND:
    piped = convert("-", text=path.read_bytes())
    if piped.returncode != 0 or piped.stdout != path.read_bytes():
        failures.append(f"{path.name} is not piped as it is")

newer = convert("-", text=b'{"formaat": "voorzorg-dossier/1", "instrument": "2099"}')
if newer.returncode != 3 or newer.stdout or b"nieuwere versie" not in newer.stderr:
    failures.append(f"a newer version: code {newer.returncode}, {newer.stderr.decode()}")

print("\n".join(failures) or f"{len(SOUND)} dossiers are of this version")
sys.exit(bool(failures))
