#!/usr/bin/env python3
"""The job of `voorzorg rapport FOLDER --formaat csv -o OUT`, as a Python script with csv and json would do it.

    rows.py FOLDER OUT QUESTIONS [--processes N]

QUESTIONS is what `voorzorg schema --vragen` prints. Only what the dossiers of generate.py hold is written: the head, the
scan and the plan. Unlike voorzorg, this does not check what it reads.
"""

import argparse
import csv
import functools
import io
import json
import multiprocessing
import os
import re
import unicodedata

HEAD = "bestand soort_dossier gemeente code regio peildatum status instrument".split()
QUESTION = "vraag vraag_id nummer onderdeel kop onderwerp label soort moment toegevoegd telt_mee beantwoord".split()
ANSWER = "antwoord antwoord_label antwoord_getal antwoord_ja_nee antwoord_datum".split()
PARTS = ("kop", "scan", "plan")
FORMULA = re.compile("^[\\s\"'‘’“”„«»]*[-=+@\t\r\n＝＋－＠﹦﹢﹣﹫−]")
CONTROL = re.compile("[\x00-\x08\x0b-\x1f]")


def yes_no(value):
    return "ja" if value else "nee"


def cell(text):
    """A text that no spreadsheet takes for a formula."""
    if text and not text[0].isalnum():
        skipped = "".join(char for char in text if unicodedata.category(char) != "Cf")
        if FORMULA.match(skipped):
            text = "'" + text
    return CONTROL.sub(lambda match: chr(0x2400 + ord(match[0])), text)


class Questions:
    """The questions of a dossier: those that are asked once, and those of the lists, which stand behind their entry."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            questions = json.load(file)["vragen"]
        self.order = []
        self.titles = {}
        for question in questions:
            if question["onderdeel"] not in PARTS:
                continue
            steps = re.split(r"\.1(?:\.|$)", question["naam"])
            question["keuzenamen"] = {choice["naam"]: choice["label"].split(":")[0] for choice in question.get("keuzes", [])}
            if question["naam"] == "implementatieplan.1.ankerpunt":
                self.titles = question["keuzenamen"]
            self.add(self.order, steps, question)

    def add(self, order, steps, question):
        if len(steps) == 1:
            order.append((steps[0].split("."), question))
            return
        if not order or order[-1][0] != steps[0]:
            order.append((steps[0], []))
        self.add(order[-1][1], steps[1:], question)

    def rows(self, dossier):
        return self.walk(self.order, dossier, "", "", (), "", dossier["status"] == "vastgesteld")

    def walk(self, order, record, name, stable, numbers, topic, decided):
        for path, what in order:
            if isinstance(what, dict):
                yield self.row(what, path, record, name, stable, numbers, topic, decided)
                continue
            for position, entry in enumerate(record.get(path) or [], 1):
                key = entry["id"] if not entry["id"].isdigit() else position
                places = (f"{name}{path}.{position}.", f"{stable}{path}.{key}.")
                inner = self.titles.get(entry.get("ankerpunt"), "")
                yield from self.walk(what, entry, *places, (*numbers, position), inner, decided)

    def row(self, question, path, record, name, stable, numbers, topic, decided):
        value = functools.reduce(lambda part, key: part.get(key) or {} if part else {}, path[:-1], record).get(path[-1])
        key, kind = ".".join(path), question["soort"]
        counts = not question["toegevoegd"] and (question["moment"] == "voorbereiden" or decided)
        text = "" if value is None else yes_no(value) if kind == "jaNee" else str(value)
        return [
            name + key,
            stable + key,
            self.numbered(question.get("nummer", ""), numbers),
            question["onderdeel"],
            cell(self.numbered(question["kop"], numbers)),
            question.get("onderwerp", topic),
            self.numbered(question["label"], numbers),
            kind,
            question["moment"],
            yes_no(question["toegevoegd"]),
            yes_no(counts),
            yes_no(value is not None),
            cell(text),
            question["keuzenamen"].get(value, "") if kind == "keuze" else "",
            text if kind in ("getal", "getalOfOnbekend") and isinstance(value, int) else "",
            text if kind == "jaNee" else "",
            text if kind == "datum" else "",
        ]

    @staticmethod
    def numbered(text, numbers):
        """A number or title of a first entry, as that of another."""
        if not numbers:
            return text
        left = iter(numbers)
        return re.sub(r"(?<=[pa ])1\b", lambda match: str(next(left, match[0])), text)


class Writer:
    def __init__(self, folder, questions):
        self.folder, self.questions = folder, Questions(questions)

    def __call__(self, name):
        with open(os.path.join(self.folder, name), encoding="utf-8") as file:
            dossier = json.load(file)
        gemeente = dossier["gemeente"]
        head = [name, "gemeente", gemeente["naam"], gemeente["code"], gemeente["regio"] or "", dossier["peildatum"]]
        head = [cell(value) for value in [*head, dossier["status"], dossier["instrument"]]]
        text = io.StringIO(newline="")
        writer = csv.writer(text, delimiter=";")
        writer.writerows(head + row for row in self.questions.rows(dossier))
        return text.getvalue()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("out")
    parser.add_argument("questions")
    parser.add_argument("--processes", type=int, default=1)
    options = parser.parse_args()
    work = Writer(options.folder, options.questions)
    names = sorted(os.listdir(options.folder))
    os.makedirs(os.path.dirname(options.out) or ".", exist_ok=True)
    with open(options.out, "w", encoding="utf-8-sig", newline="") as file:
        file.write(";".join(HEAD + QUESTION + ANSWER) + "\r\n")
        if options.processes == 1:
            file.writelines(map(work, names))
            return
        with multiprocessing.Pool(options.processes) as pool:
            file.writelines(pool.imap(work, names, chunksize=20))


if __name__ == "__main__":
    main()
