"""Rows of dossiers, read by other programs: Python's csv and json, DuckDB, and LibreOffice as the spreadsheet."""

import csv
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ElementTree

import duckdb

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = ("--voorbeeld", "--voorbeeld-regio")
TABLES = ("antwoorden", "planregels", "indicatoren")
ATTACKS = (
    "=1+1", "=HYPERLINK(\"http://x\";\"y\")", "+1", "-1+2", "- punt", "@SUM(1;2)", "\t=1+1", "\n=1+1", " =1+1", "  -1",
    "\"=1+1\"", "'=1+1", "''+1", "\u00a0=1", "\u200b=1", "\ufeff=1", "＝1+1", "＋1", "－1", "＠x", "=cmd|' /C calc'!A0",
    "x;=1+1", "x\";=1+1;\"", "regel\n=1+1", "'s-Graveland",
)
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
failures = []


def expect(name, true):
    if not true:
        failures.append(name)


def voorzorg(*arguments):
    done = subprocess.run([os.environ["VOORZORG"], *map(str, arguments)], capture_output=True, cwd=ROOT)
    expect(f"voorzorg {arguments}: code {done.returncode}: {done.stderr.decode()}", done.returncode == 0)
    return done.stdout


def read_csv(data):
    expect("csv: no byte order mark", data.startswith(b"\xef\xbb\xbf"))
    text = data.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";", strict=True))


def could_be_formula(text):
    """What docs/formaat.md says of a cell, written once more."""
    for character in text:
        if character in "=+-@\t\r\n＝＋－＠﹦﹢﹣﹫−":
            return True
        skipped = character in "\"'‘’“”„«»" or character.isspace() or unicodedata.category(character) == "Cf"
        if not skipped:
            return False
    return False


def unguarded(cell):
    return cell[1:] if cell.startswith("'") and could_be_formula(cell[1:]) else cell


def shown(text):
    """As CSV has it: control characters and bidi controls as pictures."""
    pictures = {0x7F: 0x2421} | {code: 0x2400 + code for code in range(0x20) if code not in (9, 10)}
    pictures |= {code: 0x2426 for code in (*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A))}
    return text.translate(pictures)


def as_cell(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return shown(value) if isinstance(value, str) else str(value)


def check_round_trip(dossier):
    """Both notations say the same, and Python reads both."""
    for table in TABLES:
        rows = read_csv(voorzorg("rapport", *dossier, "--formaat", "csv", "--tabel", table))
        lines = voorzorg("rapport", *dossier, "--formaat", "jsonl", "--tabel", table).decode().split("\n")
        objects = [json.loads(line) for line in lines if line]
        same = [{key: unguarded(cell) for key, cell in row.items()} for row in rows] == [
            {key: as_cell(value) for key, value in row.items()} for row in objects
        ]
        expect(f"{dossier} {table}: csv and jsonl differ", same and (objects or table == "indicatoren"))


def fill_with_attacks(value, attacks):
    """Every text of a dossier in which one may write anything becomes an attack."""
    fixed = {"id", "ankerpunt", "status", "schaal", "waarde", "niveau", "halfjaar", "formaat", "instrument", "code",
             "stand", "groep"}
    if isinstance(value, dict):
        return {key: inner if key in fixed or key.lower().endswith("datum") else fill_with_attacks(inner, attacks)
                for key, inner in value.items()}
    if isinstance(value, list):
        return [fill_with_attacks(inner, attacks) for inner in value]
    return next(attacks) if isinstance(value, str) or value is None else value


def attacked_dossier(folder):
    def forever():
        while True:
            yield from ATTACKS

    example = json.loads((ROOT / "Resources/voorbeeld.voorzorg.json").read_text())
    attacks = forever()
    for part in ("voorzorgscan", "implementatieplan", "invullers"):
        example[part] = fill_with_attacks(example[part], attacks)
    for priority in example["implementatieplan"]:
        priority.update({key: None for key in priority if "atum" in key or key == "evaluatieGepland"})
        for line in priority["actieregels"]:
            line.update(gereedOp=None, klaar=None)
    for ankerpunt in example["voorzorgscan"].values():
        ankerpunt["aanDeSlag"] = True
    for key in ("steller", "portefeuillehouder", "zaaknummer"):
        example[key] = next(attacks)
    example["gemeente"].update(naam="=1+1", regio="@regio")
    path = folder / "aanval.voorzorg.json"
    path.write_text(json.dumps(example))
    return path


def cells(path):
    """The cells of the first sheet of a flat ODF file: formula and shown text of each."""
    found = []
    for row in ElementTree.parse(path).iter(TABLE + "table-row"):
        line = []
        for cell in row.iter(TABLE + "table-cell"):
            text = "\n".join("".join(part.itertext()) for part in cell.iter(TEXT + "p"))
            copies = min(int(cell.get(TABLE + "number-columns-repeated", "1")), 60)
            line += [(cell.get(TABLE + "formula"), cell.get(OFFICE + "value-type"), text)] * copies
        found.append(line)
    return found


def check_spreadsheet(dossier, folder):
    """LibreOffice with the settings of a Dutch user, and asked to evaluate formulas: it finds none."""
    paths = [folder / f"{table}.csv" for table in TABLES]
    for table, path in zip(TABLES, paths):
        voorzorg("rapport", dossier, "--formaat", "csv", "--tabel", table, "-o", path)
    # Semicolon, double quote, UTF-8, from line 1, Dutch, numbers by themselves, and formulas evaluated.
    options = "59,34,76,1,,1043,false,true,false,false,false,-1,true"
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", f"--infilter=CSV:{options}",
         "--convert-to", "fods", "--outdir", folder, *paths],
        check=True, capture_output=True, stdin=subprocess.DEVNULL, timeout=300)
    for table, path in zip(TABLES, paths):
        sheet = cells(folder / f"{table}.fods")
        # LibreOffice gives a sheet a name of its own; the rows below are those of the file.
        rows = read_csv(path.read_bytes())
        formulas = [cell for row in sheet for cell in row if cell[0] is not None]
        expect(f"{table}: LibreOffice takes cells for formulas: {formulas[:3]}", not formulas)
        filled = [row for row in sheet if any(text for _, _, text in row)]
        expect(f"{table}: {len(filled)} rows in the sheet, {len(rows) + 1} in the file", len(filled) == len(rows) + 1)
        if table == "antwoorden":
            column = list(rows[0]).index("antwoord")
            shown_texts = {row[column][2] for row in filled if len(row) > column}
            for text in ("'=1+1", "'- punt", "'s-Graveland", "x;=1+1"):
                expect(f"{table}: the sheet has no cell {text!r}", text in shown_texts)
            numbers = [row for row in filled if len(row) > column + 2 and row[column + 2][1] == "float"]
            expect(f"{table}: real numbers are no numbers in the sheet", numbers)


def check_duckdb(folder):
    """The rows of a folder, counted by DuckDB as voortgang counts them."""
    source = ROOT / "Resources"
    answers = folder / "antwoorden.jsonl"
    voorzorg("rapport", source, "--formaat", "jsonl", "-o", answers)
    counted = {
        (file, part): (total, answered)
        for file, part, total, answered in duckdb.sql(
            "select bestand, onderdeel, count(*) filter (telt_mee),"
            " count(*) filter (telt_mee and antwoord is not null)"
            f" from read_json('{answers}', format='newline_delimited') group by all"
        ).fetchall()
    }
    progress = json.loads(voorzorg("voortgang", source, "--json"))
    seen = 0
    for dossier in progress["dossiers"]:
        file = pathlib.Path(dossier["bestand"]).name
        for part in dossier["voortgang"]["onderdelen"]:
            key = (file, part["onderdeel"])
            if key not in counted:
                expect(f"DuckDB has no rows of {key}", part["beantwoord"] == 0)
                continue
            seen += 1
            expect(f"{key}: DuckDB counts {counted[key]}, voortgang {part}",
                   counted[key] == (part["vragen"], part["beantwoord"]))
    expect(f"only {seen} parts compared", seen > 10)
    types = dict(duckdb.sql(
        f"select column_name, column_type from (describe select * from read_json('{answers}'))").fetchall())
    for column, kind in (("antwoord", "VARCHAR"), ("antwoord_getal", "BIGINT"), ("antwoord_ja_nee", "BOOLEAN"),
                         ("antwoord_datum", "DATE"), ("peildatum", "DATE"), ("telt_mee", "BOOLEAN")):
        expect(f"DuckDB takes {column} for {types.get(column)}", types.get(column) == kind)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        attacked = attacked_dossier(folder)
        for dossier in (*((example,) for example in EXAMPLES), (attacked,)):
            check_round_trip(dossier)
        check_spreadsheet(attacked, folder)
        check_duckdb(folder)
    for failure in failures:
        print(f"rows: {failure}", file=sys.stderr)
    print(f"rows: read by csv, json, LibreOffice and DuckDB, {len(failures)} wrong")
    sys.exit(1 if failures else 0)


main()
