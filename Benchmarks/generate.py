#!/usr/bin/env python3
"""Writes synthetic dossiers of the format voorzorg-dossier/1, about 27 KB each.

    generate.py N FOLDER [--seed S] [--processes P]

The same seed gives the same bytes, and dossier number 17 is the same whether 20 or 50,000 are asked for. Every
dossier is complete: twelve ankerpunten answered and five priorities, some of them finished and evaluated.
"""

import argparse
import datetime
import json
import multiprocessing
import os
import random
import sys
import unicodedata

from prose import Prose

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

ANKERPUNTEN = [
    "outreach", "bemoeizorg", "informatie-en-advies", "luisterlijn-en-meldpunt", "netwerkgericht-werken",
    "inloop-en-steunpunten", "woonplekken-en-basisbenodigdheden", "respijtopties", "urgentieverordening",
    "integrale-zorg", "domeinoverstijgende-samenwerking", "kwaliteit-en-vraaggerichtheid",
]

REGIONS = [
    "Noorderland", "Over de IJssel", "Waterstreek", "Hart van het Land", "Zuiderkempen", "Rivierenbekken",
    "Duin & Veen", "De Drie Meren", "Heuvelrand", "Polder en Stad",
]

DEPARTMENTS = ["Zorg", "Wonen", "Inkomen", "Publiekszaken", "Veiligheid"]

MANAGERS = ["Manager Sociaal Domein", "Directeur Dienstverlening", "Gemeentesecretaris", "Hoofd Ruimte en Wonen"]

ROLES = [
    ("Teamleider wijkteam", "uitvoering"), ("Wijkconsulent", "partner"), ("Medewerker bemoeizorg", "partner"),
    ("Adviseur inkomen", "collega"), ("Coördinator vroegsignalering", "uitvoering"),
]


def slug(name):
    """The name of a municipality as part of a file name."""
    plain = unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode().lower()
    return "-".join("".join(c if c.isalnum() else " " for c in plain).split())


def day(start, days):
    return (start + datetime.timedelta(days)).isoformat()


def scan(prose, chosen, planned):
    answers = {}
    for name in ANKERPUNTEN:
        outside = name in chosen and name not in planned
        answers[name] = {
            "aanDeSlag": name in chosen,
            "aanbod": prose.paragraph("nu", 2, 4),
            "kansen": prose.text("kans", 2, 4),
            "nodig": prose.text("nodig", 2, 4),
            "nietInPlan": prose.paragraph("nodig", 2, 2) if outside else None,
        }
    return answers


def priority(prose, name, start):
    target = prose.number(90, 600)
    finished = prose.chance(0.25)
    done = target - prose.number(-20, 60)
    evaluated = finished and prose.chance(0.8)
    return {
        "id": name,
        "ankerpunt": name,
        "doel": prose.paragraph("doel", 2, 3),
        "motivatie": prose.paragraph("motief", 2, 4),
        "kansen": prose.paragraph("kans", 2, 4),
        "belemmeringen": prose.bullets(3, 4),
        "opmerkingen": prose.paragraph("nu", 1, 2),
        "acties": prose.steps(4, 6),
        "uitvoerende": prose.word("Functie"),
        "beoogdResultaat": prose.paragraph("doel", 1, 3),
        "beoogdeDatumGereed": day(start, target),
        "datumGereed": day(start, done) if finished else None,
        "evaluatie": prose.paragraph("evaluatie", 2, 4) if evaluated else None,
        "datumEvaluatie": day(start, done + prose.number(10, 80)) if evaluated else None,
        "verantwoordelijke": "Afdelingshoofd " + prose.pick(DEPARTMENTS),
        "akkoord": prose.pick(MANAGERS),
        "evaluatieGepland": day(start, target + 120),
        "kosten": prose.sentence("geld"),
        "dekking": prose.sentence("dekking"),
        "actieregels": [
            {
                "id": str(number),
                "actie": prose.sentence("actie"),
                "wie": prose.word("Functie"),
                "gereedOp": day(start, prose.number(30, target)),
                "klaar": prose.pick([None, None, True, False]),
            }
            for number in range(1, prose.number(2, 3) + 1)
        ],
    }


def dossier(number, seed, gemeenten):
    """The file name and the content of a dossier."""
    generator = random.Random(f"{seed}/{number}")
    prose = Prose(generator)
    # 107 and the number of municipalities have no factor in common, so all of them get their turn.
    gemeente = gemeenten[number * 107 % len(gemeenten)]
    start = datetime.date(2025, 9, 1) + datetime.timedelta(prose.number(0, 240))
    planned = generator.sample(ANKERPUNTEN, 5)
    chosen = set(planned) | set(generator.sample(ANKERPUNTEN, prose.number(0, 4)))
    people = [("Beleidsadviseur wonen en zorg", "steller"), ("Lid werkgroep voorzorg", "ervaringskenner")]
    people += generator.sample(ROLES, prose.number(1, 3))
    content = {
        "formaat": "voorzorg-dossier/1",
        "instrument": "2025",
        "gemeente": {
            "naam": gemeente["naam"],
            "code": gemeente["code"],
            "regio": REGIONS[number % len(REGIONS)],
            "centrumgemeente": prose.chance(0.12),
            "inwoners": prose.number(9, 240) * 1000 + prose.number(0, 999),
        },
        "peildatum": start.isoformat(),
        "status": prose.pick(["concept", "aangeboden", "aangeboden", "vastgesteld"]),
        "steller": "Beleidsadviseur wonen en zorg",
        "portefeuillehouder": prose.pick(["Wethouder sociaal domein", "Wethouder zorg & wonen", "Burgemeester"]),
        "zaaknummer": f"Z-{start.year}-{number:06d}",
        "invullers": [
            {
                "id": str(position),
                "naam": name,
                "organisatie": prose.word("Org") if role == "partner" else "Gemeente " + gemeente["naam"],
                "rol": role,
            }
            for position, (name, role) in enumerate(people, 1)
        ],
        "voorzorgscan": scan(prose, chosen, planned),
        "implementatieplan": [priority(prose, name, start) for name in planned],
        "besluiten": [],
        "openPunten": {},
        "vervallen": {},
        "stappen": {},
        "basis": {},
        "preventiescan": {},
        "monitor": [],
        "regioplan": {},
    }
    return f"{slug(gemeente['naam'])}-{number:05d}.voorzorg.json", content


def write(numbers, seed, folder, gemeenten):
    size = 0
    for number in numbers:
        name, content = dossier(number, seed, gemeenten)
        data = (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()
        with open(os.path.join(folder, name), "wb", buffering=0) as file:
            file.write(data)
        size += len(data)
    return size


def main():
    parser = argparse.ArgumentParser(description="Writes synthetic dossiers.")
    parser.add_argument("count", metavar="N", type=int)
    parser.add_argument("folder", metavar="FOLDER")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=len(os.sched_getaffinity(0)))
    options = parser.parse_args()
    if options.count < 1 or options.processes < 1:
        parser.error("N and --processes are 1 or more")
    with open(os.path.join(ROOT, "Resources", "gemeenten.json"), encoding="utf-8") as file:
        gemeenten = json.load(file)["gemeenten"]
    os.makedirs(options.folder, exist_ok=True)
    portions = [
        (range(start, min(start + 250, options.count)), options.seed, options.folder, gemeenten)
        for start in range(0, options.count, 250)
    ]
    processes = min(options.processes, len(portions))
    if processes == 1:
        size = sum(write(*portion) for portion in portions)
    else:
        with multiprocessing.Pool(processes) as pool:
            size = sum(pool.starmap(write, portions, chunksize=1))
    print(f"{options.count} dossiers, {size / options.count / 1000:.1f} KB each on average", file=sys.stderr)


if __name__ == "__main__":
    main()
