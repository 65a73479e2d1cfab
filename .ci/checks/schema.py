"""The schema that `voorzorg schema` prints, tried by Python's jsonschema.

It accepts the example and every valid fixture, and rejects every broken one. What is broken as JSON (a key twice,
bytes that are no UTF-8, a number too far, a syntax error) no schema ever sees: there the strict loading rejects.
"""

import json
import os
import pathlib
import subprocess
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/VoorzorgCoreTests/Fixtures"


def refuse_duplicates(pairs):
    members = dict(pairs)
    if len(members) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError("key twice: " + next(name for name in names if names.count(name) > 1))
    return members


def refuse_constant(name):
    raise ValueError("no JSON number: " + name)


def load(path):
    text = path.read_bytes().decode("utf-8-sig")
    return json.loads(text, object_pairs_hook=refuse_duplicates, parse_constant=refuse_constant)


def rejection(path, validator):
    """Why a file is no dossier, or None when it is one."""
    try:
        dossier = load(path)
    except (ValueError, RecursionError) as problem:
        return f"loading: {problem}"
    error = jsonschema.exceptions.best_match(validator.iter_errors(dossier))
    if error is None:
        return None
    return f"schema: /{'/'.join(str(part) for part in error.absolute_path)}: {error.message[:100]}"


def main():
    printed = subprocess.run([os.environ["VOORZORG"], "schema"], check=True, capture_output=True).stdout
    schema = json.loads(printed)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)

    valid = [*sorted((ROOT / "Resources").glob("*.voorzorg.json")), *sorted(FIXTURES.glob("geldig/*.json"))]
    broken = [FIXTURES / "zeven-fouten.voorzorg.json", *sorted(FIXTURES.glob("kapot/*.json"))]
    if len(valid) < 2 or len(broken) < 2:
        sys.exit(f"schema: fixtures are missing in {FIXTURES}")
    failures = 0
    for path in valid:
        if problem := rejection(path, validator):
            print(f"schema: {path.relative_to(ROOT)} is valid, but is rejected: {problem}", file=sys.stderr)
            failures += 1
    for path in broken:
        problem = rejection(path, validator)
        if problem is None:
            print(f"schema: {path.relative_to(ROOT)} is broken, but is accepted", file=sys.stderr)
            failures += 1
        else:
            print(f"schema: rejects {path.name}: {problem}")
    print(f"schema: {len(valid)} valid and {len(broken)} broken dossiers tried, {failures} wrong")
    sys.exit(1 if failures else 0)


main()
