"""Merging: real git, with `voorzorg samenvoegen --git` as its merge driver, keeps every dossier valid."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

VOORZORG = str(pathlib.Path(os.environ["VOORZORG"]).resolve())
NAME = "urk.voorzorg.json"
QUESTION = "voorzorgscan.outreach.aanDeSlag"
failures = []


def merged(mine, theirs):
    """The exit code of git merge, and the file after it."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "HOME": folder, "GIT_CONFIG_NOSYSTEM": "1"}

        def run(*command, check=True):
            return subprocess.run(
                command, cwd=folder, env=environment, capture_output=True, check=check
            ).returncode

        def commit():
            run("git", "add", "-A")
            run("git", "-c", "user.name=t", "-c", "user.email=t@example.nl", "commit", "-q", "-m", "x")

        run("git", "init", "-q", "-b", "main")
        run("git", "config", "user.name", "t")
        run("git", "config", "user.email", "t@example.nl")
        run("git", "config", "merge.voorzorg.driver", f"'{VOORZORG}' samenvoegen --git %O %A %B %P")
        pathlib.Path(folder, ".gitattributes").write_text("*.voorzorg.json merge=voorzorg\n")
        run(VOORZORG, "nieuw", "--gemeente", "urk", NAME)
        commit()
        run("git", "checkout", "-q", "-b", "ander")
        run(VOORZORG, "beantwoorden", NAME, *theirs)
        commit()
        run("git", "checkout", "-q", "main")
        run(VOORZORG, "beantwoorden", NAME, *mine)
        commit()
        code = run("git", "merge", "-q", "ander", check=False)
        if run(VOORZORG, "controleren", NAME, check=False) != 0:
            failures.append(f"{mine} and {theirs}: no valid dossier")
        return code, json.loads(pathlib.Path(folder, NAME).read_text())


code, dossier = merged([f"{QUESTION}=ja"], ["voorzorgscan.bemoeizorg.aanDeSlag=nee"])
scan = dossier["voorzorgscan"]
if code or scan["outreach"]["aanDeSlag"] is not True or scan["bemoeizorg"]["aanDeSlag"] is not False:
    failures.append(f"two answers to two questions: git ended with {code}")
code, dossier = merged([f"{QUESTION}=ja"], [f"{QUESTION}=nee"])
said = {(point["antwoord"], *point["door"]) for point in dossier["openPunten"].get(QUESTION, [])}
if code != 1 or said != {(True, "deze versie"), (False, "andere versie")}:
    failures.append(f"two answers to one question: git ended with {code}, open: {said}")

for failure in failures:
    print(failure)
sys.exit(bool(failures))
