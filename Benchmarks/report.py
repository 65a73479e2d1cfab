#!/usr/bin/env python3
"""The job of `voorzorg rapport FOLDER --uitvoermap OUT`, as a Python script with orjson and jinja2 would do it.

    report.py FOLDER OUT [--processes N]

Each dossier is read, checked, and written as a full Markdown report with what users typed escaped.
"""

import argparse
import json
import multiprocessing
import os
import re
import sys

import jinja2
import orjson

import checks
from references import references

HERE = os.path.dirname(os.path.abspath(__file__))
MONTHS = (
    "januari februari maart april mei juni juli augustus september oktober november december".split()
)

DATES = ("beoogdeDatumGereed", "datumGereed", "evaluatieGepland", "datumEvaluatie")
ALWAYS = re.compile(
    r"""([\\`*\[\]^{}~|"$']|<(?![\s\d=-])|&(?=[\w#]+;)|(?<![a-z0-9])_|_(?![a-z0-9])|@(?=\S)|:(?=//))""", re.IGNORECASE
)
LINE_START = re.compile(r"^(?:([>:]|[-+](?=\s|$)|#+(?=\s|$)|=+$)|(\(?(?:\d+|[a-z]|#))([.)])(?=\s|$))", re.M | re.I)
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def escape(text):
    if CONTROL.search(text):
        text = CONTROL.sub(lambda match: "\u2421" if match[0] == "\x7f" else chr(0x2400 + ord(match[0])), text)
    return ALWAYS.sub(r"\\\1", text)


def inline(text):
    """A typed text as part of one line of Markdown."""
    return escape(text).replace("\n", "&#10;")


def escape_line_start(match):
    return "\\" + match[1] if match[1] else match[2] + "\\" + match[3]


def paragraph(text):
    """A typed text as a paragraph of Markdown, its line breaks kept."""
    return LINE_START.sub(escape_line_start, escape(text)).replace("\n", "\\\n")


def dutch(day):
    return f"{int(day[8:])} {MONTHS[int(day[5:7]) - 1]} {day[:4]}" if day else None


def first_sentence(text):
    line = text.split("\n", 1)[0]
    match = re.match(r".{20,159}?[.!?](?= |$)", line)
    if match:
        return match[0]
    return line if len(line) <= 160 else line[: line.rindex(" ", 0, 160)] + " …"


class Instrument:
    """The catalogues."""

    needed = "doel motivatie acties uitvoerende beoogdResultaat beoogdeDatumGereed verantwoordelijke".split()

    def __init__(self):
        catalogue, head, gemeenten = (self.load(name) for name in ("ankerpunten", "kop", "gemeenten"))
        self.catalogue, self.head = catalogue, head
        self.titles = {part["naam"]: part["titel"] for part in catalogue["ankerpunten"]}
        self.labels = {field["naam"]: field["label"] for field in catalogue["scanvelden"] + catalogue["planvelden"]}
        self.codes = {
            name.casefold(): gemeente["code"]
            for gemeente in gemeenten["gemeenten"]
            for name in [gemeente["naam"], *gemeente.get("aliassen", [])]
        }
        self.shape = checks.shape(catalogue, head)
        self.sources = [source for source in catalogue["bronnen"] if source["id"] == "S0"]
        self.other_sources = [source for source in catalogue["bronnen"] if source["id"] in ("S3", "S4")]
        self.references = references(catalogue["ankerpunten"], self.load)

    @staticmethod
    def load(name):
        with open(os.path.join(os.path.dirname(HERE), "Resources", name + ".json"), encoding="utf-8") as file:
            return json.load(file)


def wording(value, kind):
    if value is None or value == "":
        return None
    if kind == "jaNee":
        return "ja" if value else "nee"
    if kind == "datum":
        return dutch(value)
    return str(value)


def table_head(labels):
    rules = "|".join("-" * (len(label.encode()) + 2) for label in labels)
    return f"| {' | '.join(labels)} |\n|{rules}|"


class Reporter:
    def __init__(self):
        self.instrument = Instrument()
        environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(HERE), trim_blocks=True, keep_trailing_newline=True, auto_reload=False
        )
        environment.filters.update(
            inline=lambda text: inline(text or ""),
            paragraph=paragraph,
            yaml=lambda text: inline(text).replace("\\", "\\\\").replace('"', '\\"'),
        )
        environment.globals["table_head"] = table_head
        self.template = environment.get_template("report.md.j2")

    def answers(self, fields, values, status, number=None):
        list_ = []
        for field in fields:
            name, kind, added = field["naam"], field["soort"], field.get("toegevoegd", False)
            value = wording(values.get(name), kind)
            if value is None and (added or (field["moment"] != "voorbereiden" and status != "vastgesteld")):
                continue
            label = field["label"]
            if name == "ankerpunt":
                label, value = label[:-1] + str(number), self.instrument.titles.get(value)
            list_.append((label, kind, added, value))
        return list_

    def report(self, data):
        """The report of a dossier as bytes; raises ValueError when it is no valid dossier."""
        dossier = orjson.loads(data)
        instrument = self.instrument
        if dossier.get("formaat") != "voorzorg-dossier/1":
            raise ValueError("geen dossier")
        faults = list(checks.faults_of_shape(dossier, instrument.shape))
        if faults:
            raise ValueError(faults[0])
        remarks = [finding for finding in checks.findings(dossier, instrument) if finding[0] != "tip"]
        catalogue, head = instrument.catalogue, instrument.head
        gemeente, answers, priorities = dossier["gemeente"], dossier["voorzorgscan"], dossier["implementatieplan"]
        status = dossier["status"] or "concept"
        rows = [(f["label"], wording(gemeente[f["naam"]], f["soort"])) for f in head["gemeentevelden"]]
        for field in head["dossiervelden"]:
            value = wording(dossier[field["naam"]], field["soort"])
            rows.append((field["label"], value.capitalize() if value and field["naam"] == "status" else value))
        positions = {}
        for position, priority in enumerate(priorities, 1):
            positions.setdefault(priority["ankerpunt"], []).append(str(position))
        scan = []
        for part in catalogue["ankerpunten"]:
            values = answers[part["naam"]]
            scan.append(
                {
                    "number": part["nummer"],
                    "title": part["titel"],
                    "choice": wording(values["aanDeSlag"], "jaNee") or "nog niet gekozen",
                    "positions": ", ".join(positions.get(part["naam"], [])) or "–",
                    "answers": self.answers(catalogue["scanvelden"], values, status),
                    "elsewhere": instrument.references[part["naam"]][0],
                }
            )
        decided = status == "vastgesteld"
        plan = []
        for position, priority in enumerate(priorities, 1):
            plan.append(
                {
                    "title": instrument.titles.get(priority["ankerpunt"], "nog zonder ankerpunt"),
                    "goal": first_sentence(priority["doel"]) if priority["doel"] else "nog niet ingevuld",
                    "person": priority["verantwoordelijke"] or "nog niet ingevuld",
                    "target": dutch(priority["beoogdeDatumGereed"]) or "nog niet ingevuld",
                    "state": self.state(priority, status),
                    "dates": [
                        dutch(priority[name]) or ("nog niet ingevuld" if expected else "–")
                        for name, expected in zip(DATES, (True, decided, False, decided))
                    ],
                    "answers": self.answers(catalogue["planvelden"], priority, status, position),
                    "contribution": instrument.references.get(priority["ankerpunt"], ([], ""))[1],
                    "lines": [
                        [wording(line[f["naam"]], f["soort"]) for f in catalogue["actieregelvelden"]]
                        for line in priority["actieregels"]
                    ],
                }
            )
        text = self.template.render(
            name=gemeente["naam"] or "(gemeente nog niet ingevuld)",
            draft="" if dossier["status"] in ("aangeboden", "vastgesteld") else " (concept)",
            metadata=[
                ("gemeente", gemeente["naam"] or ""),
                ("code", gemeente["code"] or ""),
                ("peildatum", dossier["peildatum"] or ""),
                ("status", status),
                ("instrument", dossier["instrument"]),
            ],
            head=[row for row in rows if row[1]],
            people=[[person[f["naam"]] for f in head["invullervelden"]] for person in dossier["invullers"]],
            people_labels=[field["label"] for field in head["invullervelden"]],
            line_labels=[field["label"] for field in catalogue["actieregelvelden"]],
            chosen=sum(values["aanDeSlag"] is True for values in answers.values()),
            refused=sum(values["aanDeSlag"] is False for values in answers.values()),
            has_dates=any(priority[name] for priority in priorities for name in DATES),
            finished=sum(priority["datumGereed"] is not None for priority in priorities),
            outside=[
                (instrument.titles[name], values["nietInPlan"] or "nog zonder reden")
                for name, values in answers.items()
                if values["aanDeSlag"] and name not in positions
            ],
            scan=scan,
            plan=plan,
            remarks=remarks,
            sources=instrument.sources,
            other_sources=instrument.other_sources,
        )
        return text.encode()

    @staticmethod
    def state(priority, status):
        if priority["datumGereed"]:
            return "gereed en geëvalueerd" if priority["evaluatie"] else "gereed op " + dutch(priority["datumGereed"])
        return "in uitvoering" if status == "vastgesteld" else "in voorbereiding"


def work(names, folder, out):
    reporter = Reporter()
    failed = 0
    for name in names:
        try:
            with open(os.path.join(folder, name), "rb") as file:
                report = reporter.report(file.read())
            with open(os.path.join(out, name.removesuffix(".voorzorg.json") + ".md"), "wb") as file:
                file.write(report)
        except (OSError, ValueError, KeyError) as error:
            failed += 1
            print(f"{name}: {error}", file=sys.stderr)
    return failed


def main():
    parser = argparse.ArgumentParser(description="Reports of a folder of dossiers, by Python.")
    parser.add_argument("folder", metavar="FOLDER")
    parser.add_argument("out", metavar="OUT")
    parser.add_argument("--processes", type=int, default=1)
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    names = sorted(name for name in os.listdir(options.folder) if name.endswith(".voorzorg.json"))
    count = max(1, min(options.processes, len(names)))
    if count == 1:
        failed = work(names, options.folder, options.out)
    else:
        portions = [(names[start::count], options.folder, options.out) for start in range(count)]
        with multiprocessing.Pool(count) as pool:
            failed = sum(pool.starmap(work, portions))
    print(f"{len(names) - failed} rapporten gemaakt, {failed} mislukt.", file=sys.stderr)
    return 3 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
