"""Decisions: the hashes that `voorzorg besluit` writes are those that jq and sha256sum make."""

import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
VOORZORG = os.environ["VOORZORG"]
MEMBERS = ".besluiten[0] | {instrument, prioriteiten, antwoorden}"
# Where the answer to each name stands: an id in a list is looked up.
PLACES = """
  .besluiten[0].antwoorden | keys_unsorted[] | select(contains(".actieregels.") | not)
"""
failures = []


def run(*command, stdin=b""):
    return subprocess.run(command, input=stdin, capture_output=True, check=True).stdout


def sha256sum(data):
    return run("sha256sum", stdin=data).split()[0].decode()


def jq(program, path, *options):
    return run("jq", *options, program, str(path))


def answer(name, path):
    keys = name.split(".")
    place = "".join(f'["{key}"]' for key in keys)
    if keys[0] == "implementatieplan":
        place = f'["implementatieplan"][] | select(.id == "{keys[1]}") | .["{keys[2]}"]'
    return jq(f".{place} | tojson", path, "-j")


def check(example):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "stad.voorzorg.json"
        path.write_bytes((ROOT / "Resources" / example).read_bytes())
        run(VOORZORG, "besluit", str(path), "--soort", "college", "--door", "College", "--datum", "2026-06-09",
            "--vandaag", "2026-12-31", "--ondanks-fouten")
        written = jq(".besluiten[0].sha256", path, "-r").decode().strip()
        if written != sha256sum(jq(MEMBERS, path)):
            failures.append(f"{example}: sha256sum makes another fingerprint")
        names = jq(PLACES, path, "-r").decode().split()
        for name in names:
            digest = jq(f'.besluiten[0].antwoorden["{name}"]', path, "-r").decode().strip()
            # Lists of a region's plan have ids that jq would have to look up deeper; the answers of scan and plan will do.
            if name.startswith("regioplan."):
                continue
            if digest != sha256sum(answer(name, path))[:32]:
                failures.append(f"{example}: {name}: sha256sum makes another digest")
        return len(names)


def check_long():
    """Texts around the ends of blocks, through the program: an answer of each length from 115 to 130 bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "urk.voorzorg.json"
        run(VOORZORG, "nieuw", "--gemeente", "urk", str(path))
        text = "Lengte één: "
        for number in range(115, 131):
            text += "x" * (number - len(text.encode()))
            run(VOORZORG, "beantwoorden", str(path), f"voorzorgscan.outreach.aanbod={text}")
            run(VOORZORG, "besluit", str(path), "--soort", "raad", "--door", f"{number}", "--datum", "2026-06-09",
                "--vandaag", "2026-12-31", "--ondanks-fouten")
            digest = jq('.besluiten[-1].antwoorden["voorzorgscan.outreach.aanbod"]', path, "-r").decode().strip()
            if digest != sha256sum(answer("voorzorgscan.outreach.aanbod", path))[:32]:
                failures.append(f"a text of {number} bytes: sha256sum makes another digest")


count = sum(check(example) for example in ("voorbeeld.voorzorg.json", "voorbeeld-regio.voorzorg.json"))
if count < 200:
    failures.append(f"only {count} decided answers were found")
check_long()
for failure in failures:
    print(f"decisions: {failure}", file=sys.stderr)
print(f"decisions: {len(failures)} wrong")
sys.exit(1 if failures else 0)
