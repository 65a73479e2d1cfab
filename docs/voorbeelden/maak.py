#!/usr/bin/env python3
"""Writes the example dossiers of this folder from the catalogues in Resources/, the same bytes each time.

    maak.py [FOLDER]

Into FOLDER (this folder, when none is named) come regio-eindhoven-2021/, 44-centrumgemeenten/ and 116-gemeenten/.
A dossier holds only what it answers: an absent key means "not answered", as in every dossier. README.md beside this
says what comes from which source and what is invented.
"""

import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
RESOURCES = HERE.parents[1] / "Resources"


def catalogue(name):
    return json.loads((RESOURCES / f"{name}.json").read_text(encoding="utf-8"))


def layout(value, indent=0, depth=3):
    """JSON with one line for everything below a depth, so that a dossier can be read and compared by lines."""
    if depth == 0 or not isinstance(value, (dict, list)) or not value:
        return json.dumps(value, ensure_ascii=False)
    inner = "  " * (indent + 1)
    if isinstance(value, list):
        lines = [layout(item, indent + 1, depth) for item in value]
        opening, closing = "[]"
    else:
        lines = [f"{json.dumps(key)}: {layout(item, indent + 1, depth - 1)}" for key, item in value.items()]
        opening, closing = "{}"
    return opening + "\n" + ",\n".join(inner + line for line in lines) + "\n" + "  " * indent + closing


def write(folder, name, depth=3, **content):
    folder.mkdir(parents=True, exist_ok=True)
    dossier = {"formaat": "voorzorg-dossier/1", "instrument": "2025", **content}
    (folder / f"{name}.voorzorg.json").write_text(layout(dossier, depth=depth) + "\n", encoding="utf-8")


# --- The region Eindhoven of 2021 (S2)

CHANCES = [
    ("escalaties-in-relaties", "relaties en veiligheid", 0),
    ("sterke-voorzorg", "vroeginterventie", 1),
    ("stevige-herstelzorg", "nazorg en hulp bij de overgang", 2),
    ("onderdak", "tijdelijk wonen", 3),
]


def means(gemeente, kolommen, jaren):
    """The means of a municipality: one entry a year of which the overview says anything; an empty box is no `nee`."""
    entries = []
    for jaar in jaren:
        crosses = [kolom for kolom in kolommen if kolom["jaar"] == jaar["jaar"] and kolom["naam"] in gemeente["kruisjes"]]
        if not crosses:
            continue
        kinds = {kolom["soort"] for kolom in crosses}
        years = [kolom["in"] for kolom in crosses if kolom["soort"] == "inzetbaar"]
        amount = f"{jaar['bedrag']:,}".replace(",", ".")
        remark = (
            f"S2, bijlage, regel {gemeente['bron']['regel']}. Boven de kolommen van {jaar['jaar']} staat € {amount}; "
            "of dat per gemeente is of voor de regio samen, zegt de bron niet."
        )
        if len(years) > 1:
            remark += " Ook inzetbaar in " + " en ".join(map(str, years[:-1])) + "."
        entry = {"id": str(len(entries) + 1), "jaar": jaar["jaar"]}
        if kinds & {"beschikbaar", "niet-beschikbaar"}:
            entry["beschikbaar"] = "ja" if "beschikbaar" in kinds else "nee"
        if years:
            entry |= {"inzetbaar": "ja", "inzetbaarIn": years[-1]}
        entries.append(entry | {"opmerking": remark})
    return entries


def eindhoven(folder):
    plan = catalogue("regioplan")
    overview = plan["middelen"]
    for gemeente in overview["gemeenten"]:
        head = {"naam": gemeente.get("officieel", gemeente["titel"]), "code": gemeente["code"], "regio": "Eindhoven"}
        entries = means(gemeente, overview["kolommen"], overview["jaren"])
        write(folder, gemeente["naam"], gemeente=head, **({"regioplan": {"middelen": entries}} if entries else {}))
    names = [gemeente.get("officieel", gemeente["titel"]) for gemeente in overview["gemeenten"]]
    scan = {}
    for group, chance, number in CHANCES:
        pijler = plan["pijlers"][number]
        new = pijler["vertaling"]
        called = (
            f"de pijler {pijler['titel']}, die nog zo heet"
            if new["titel"] == pijler["titel"]
            else f"de pijler die in 2021 {pijler['titel']} heette en in {new['jaar']} {new['titel']}"
        )
        scan[group] = {
            "kansen": f"Het plan van 2021 ziet een kans bij {chance} (S2, regel 122). Wij lezen dat als {called}; bij welk "
            "onderdeel van de scan het hoort, zegt de bron niet."
        }
    write(folder, "regio-eindhoven", regio={"naam": "Eindhoven", "gemeenten": "\n".join(names)}, preventiescan=scan)


# --- 44 centrumgemeenten whose answers add up to the national counts (S3)


def questions(indicator):
    """The places of an indicator's answers, each with its national figures."""
    for question in indicator["subvragen"]:
        parts = question.get("onderdelen")
        if parts:
            for part in parts:
                yield (question["naam"], part["naam"]), part["landelijk"]
        elif "landelijk" in question:
            yield (question["naam"],), question["landelijk"]


def spread(total, count, turn):
    """A whole number in parts that differ by one at most; which parts are larger goes round."""
    return [total // count + ((place + turn) % count < total % count) for place in range(count)]


def centrumgemeenten(folder, count=44):
    answers = [{} for _ in range(count)]
    turn = 0
    chapters = catalogue("indicatoren")["hoofdstukken"]
    for indicator in (i for chapter in chapters for part in chapter["paragrafen"] for i in part["indicatoren"]):
        for place, figures in questions(indicator):
            values = [None] * count
            if "totaal" in figures:
                values = spread(figures["totaal"], count, turn)
            elif isinstance(figures.get("ja"), int):
                no = figures["nee"] if isinstance(figures["nee"], int) else 0
                given = ["ja"] * figures["ja"] + ["nee"] * no
                # 7 and 44 have no factor in common, so every municipality gets one answer or none.
                for number, answer in enumerate(given):
                    values[(7 * number + 5 * turn) % count] = answer
            turn += 1
            for number, value in enumerate(values):
                if value is None:
                    continue
                inner = answers[number].setdefault(indicator["naam"], {})
                for step in place[:-1]:
                    inner = inner.setdefault(step, {})
                inner[place[-1]] = value
    for number, given in enumerate(answers, 1):
        head = {"naam": f"Voorbeeldcentrumgemeente {number:02}", "centrumgemeente": True}
        round = {
            "id": "1",
            "jaar": 2024,
            "niveau": "dashboard",
            "ingevuldDoor": "Verzonnen antwoorden; de 44 samen tellen op tot S3",
            "indicatoren": given,
        }
        write(folder, f"voorbeeldcentrumgemeente-{number:02}", gemeente=head, monitor=[round])


# --- 116 municipalities in the classes of size of the Preventiescanner (S1)


def members(sample):
    """Of each municipality whether it is a centrumgemeente, and an invented number of inhabitants within its class."""
    for group in sample["groepen"]:
        if group["naam"] == "centrumgemeenten":
            yield from ((True, None) for _ in range(group["aantal"]))
        elif "inwoners" in group and "delen" not in group:
            least = group["inwoners"].get("van", 8_000)
            most = group["inwoners"].get("tot", 140_000)
            for place in range(group["aantal"]):
                yield False, least + (most - least) * place // (group["aantal"] - 1)


def gemeenten(folder):
    catalogue_of_pijlers = catalogue("pijlers")
    sample = catalogue_of_pijlers["steekproef"]
    everybody = list(members(sample))
    count = len(everybody)
    ankerpunten = [ankerpunt["naam"] for ankerpunt in catalogue("ankerpunten")["ankerpunten"]]
    scans = [{} for _ in everybody]
    themes = [theme for pijler in catalogue_of_pijlers["pijlers"] for theme in pijler["themas"]]
    number = 0
    for group in (group for theme in themes for group in theme.get("groepen", theme.get("actiegroepen", []))):
        for action in group["acties"]:
            # Action 1 is done by nobody, action 2 by one, and so on: who sees a table can check it by heart. What is left
            # over is told apart: action 118 nobody knows, and 119 nobody answered.
            for place in range(count):
                turn = (37 * place + 13 * number) % count
                answer = "ja" if turn < number else ("deels", "nee")[turn % 2]
                if number > count:
                    answer = "onbekend" if number == count + 1 else None
                if answer:
                    acts = scans[place].setdefault(group["naam"], {"acties": {}})["acties"]
                    acts[action["naam"]] = {"antwoord": answer}
            number += 1
    for place, (is_centre, inhabitants) in enumerate(everybody):
        head = {
            "naam": f"Voorbeeldgemeente {place + 1:03}",
            "regio": f"Voorbeeldregio {place % sample['regios'] + 1:02}",
            "centrumgemeente": is_centre,
        }
        choices = [(True, False, None, None)[(place + turn) % 4] for turn in range(len(ankerpunten))]
        chosen = {name: {"aanDeSlag": choice} for name, choice in zip(ankerpunten, choices) if choice is not None}
        write(
            folder,
            f"voorbeeldgemeente-{place + 1:03}",
            depth=2,
            gemeente=head | ({"inwoners": inhabitants} if inhabitants else {}),
            voorzorgscan=chosen,
            preventiescan=scans[place],
        )


def main():
    target = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    eindhoven(target / "regio-eindhoven-2021")
    centrumgemeenten(target / "44-centrumgemeenten")
    gemeenten(target / "116-gemeenten")


if __name__ == "__main__":
    main()
