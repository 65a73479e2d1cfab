"""The worked examples are what their script makes of the catalogues, and the commands of their README work."""

import filecmp
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "docs" / "voorbeelden"
failures = []

with tempfile.TemporaryDirectory() as name:
    made = pathlib.Path(name)
    subprocess.run([sys.executable, EXAMPLES / "maak.py", made], check=True)
    for folder in sorted(path for path in EXAMPLES.iterdir() if path.is_dir()):
        names = sorted(path.name for path in folder.iterdir())
        if names != sorted(path.name for path in (made / folder.name).iterdir()):
            failures.append(f"{folder.name}: other files than the script makes")
            continue
        _, different, unread = filecmp.cmpfiles(folder, made / folder.name, names, shallow=False)
        failures += [f"{folder.name}/{file}: not as the script makes it" for file in different + unread]

commands = re.findall(r"^voorzorg (.+)$", (EXAMPLES / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
for command in commands:
    done = subprocess.run([os.environ["VOORZORG"], *command.split()], cwd=ROOT, capture_output=True, text=True)
    if done.returncode or "tellen mee" not in done.stderr:
        failures.append(f"{command}: code {done.returncode}: {done.stderr[-200:]}")

for failure in failures[:20]:
    print(f"examples: {failure}", file=sys.stderr)
print(f"examples: {len(commands)} commands run, {len(failures)} wrong")
sys.exit(bool(failures) or not commands)
