"""The checks of `voorzorg rapport`, as a Python script would do them: shape, dates and content."""

import datetime
import re

TEXT, FLAG, DATE, NUMBER, LATER = "tekst", "jaNee", "datum", "getal", None
TYPES = {TEXT: str, FLAG: bool, DATE: str, NUMBER: int}

BSN = re.compile(r"(?<![\w.])\d{9}(?!\w)")
PHONE = re.compile(r"(?<!\w)(?:\+31|0031|0)[\s-]?[1-7](?:[\s-]?\d){8}(?!\w)")
EMAIL = re.compile(r"([\w.+%-]+)@[\w-]+(?:\.[\w-]+)+")
DESK = re.compile(r"info|meldpunt|loket|team|balie|contact|vragen|post|zorg|wmo|gemeente|steunpunt")
MEASURE = re.compile(r"\d|\b(?:alle|elke?|iedere?|iedereen|geen|niemand|nul)\b", re.IGNORECASE)


def shape(catalogue, head):
    """What may stand where, from the catalogues: a key's kind, a dict of keys, or a list of one dict."""

    def kinds(fields):
        return {field["naam"]: field["soort"] if field["soort"] in TYPES else TEXT for field in fields}

    lines = {"id": TEXT, **kinds(catalogue["actieregelvelden"])}
    scan = kinds(catalogue["scanvelden"])
    return {
        "$schema": TEXT,
        "formaat": TEXT,
        "instrument": TEXT,
        "gemeente": kinds(head["gemeentevelden"]),
        **kinds(head["dossiervelden"]),
        "invullers": [{"id": TEXT, **kinds(head["invullervelden"])}],
        "voorzorgscan": {ankerpunt["naam"]: scan for ankerpunt in catalogue["ankerpunten"]},
        "implementatieplan": [{"id": TEXT, **kinds(catalogue["planvelden"]), "actieregels": [lines]}],
        **dict.fromkeys(["besluiten", "openPunten", "vervallen", "stappen", "basis"], LATER),
        **dict.fromkeys(["preventiescan", "monitor", "regioplan"], LATER),
    }


def faults_of_shape(value, expected, path=""):
    """A line for each unknown key, wrong type and date that does not exist."""
    if value is None or expected is LATER:
        return
    if isinstance(expected, dict):
        if not isinstance(value, dict):
            yield f"{path}: geen object"
            return
        for key, inner in value.items():
            if key in expected:
                yield from faults_of_shape(inner, expected[key], f"{path}.{key}")
            else:
                yield f"{path}.{key}: onbekende sleutel"
    elif isinstance(expected, list):
        if not isinstance(value, list):
            yield f"{path}: geen lijst"
            return
        for position, inner in enumerate(value, 1):
            yield from faults_of_shape(inner, expected[0], f"{path}.{position}")
    elif type(value) is not TYPES[expected]:
        yield f"{path}: verkeerde soort"
    elif expected == DATE:
        try:
            datetime.date.fromisoformat(value)
        except ValueError:
            yield f"{path}: geen datum"


def texts(value, path=""):
    """Every text of a dossier with the name of its question."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key != "id":
                yield from texts(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for position, inner in enumerate(value, 1):
            yield from texts(inner, f"{path}.{position}")


def is_bsn(digits):
    total = sum(weight * int(digit) for weight, digit in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), digits))
    return total % 11 == 0 and len(set(digits)) > 1


def findings(dossier, instrument):
    """Faults and warnings about the content: (severity, code, message, question)."""
    found = []
    head, scan, plan = dossier["gemeente"], dossier["voorzorgscan"], dossier["implementatieplan"]
    status = dossier["status"] or "concept"
    planned = {priority["ankerpunt"] for priority in plan}
    offered = status != "concept"

    def fault(code, message, question):
        found.append(("fout", code, message, question))

    def warn(code, message, question):
        found.append(("waarschuwing", code, message, question))

    for position, priority in enumerate(plan, 1):
        place = f"implementatieplan.{position}."
        if not priority["ankerpunt"]:
            fault("V202", f"Prioriteit {position} noemt geen ankerpunt", place + "ankerpunt")
        target, done = priority["beoogdeDatumGereed"], priority["datumGereed"]
        if target and dossier["peildatum"] and target < dossier["peildatum"] and not done:
            warn("V204", "'Beoogde datum gereed' ligt vóór de peildatum", place + "beoogdeDatumGereed")
        if offered:
            for name in instrument.needed:
                if not priority[name]:
                    label = instrument.labels[name]
                    fault("V207", f"Bij prioriteit {position} is '{label}' niet ingevuld", place + name)
            for name in ("kosten", "dekking"):
                if not priority[name]:
                    warn("V229", f"Prioriteit {position} noemt geen {name}", place + name)
        if status == "vastgesteld" and not priority["akkoord"]:
            fault("V208", f"Bij prioriteit {position} is 'Akkoord, naam management' niet ingevuld", place + "akkoord")
        if done and priority["datumEvaluatie"] and priority["datumEvaluatie"] < done:
            warn("V224", f"'Datum evaluatie' ligt vóór 'Datum gereed' ({done})", place + "datumEvaluatie")
        part = scan.get(priority["ankerpunt"])
        if part is not None and not part["aanDeSlag"]:
            title = instrument.titles[priority["ankerpunt"]]
            message = f"Prioriteit {position} gaat over '{title}', maar de scan kiest dat niet"
            warn("V222", message, place + "ankerpunt")
        goals = [text for text in (priority["doel"], priority["beoogdResultaat"]) if text]
        if goals and not any(MEASURE.search(text) for text in goals):
            found.append(("tip", "V240", "Doel en beoogd resultaat noemen niets meetbaars", place + "doel"))
        people = {(priority[name] or "").strip().casefold() for name in ("uitvoerende", "verantwoordelijke", "akkoord")}
        if len(people) == 1 and "" not in people:
            found.append(("tip", "V242", "Eén persoon voor alles", place + "akkoord"))

    for name, title in instrument.titles.items():
        part, place = scan[name], f"voorzorgscan.{name}."
        written = [field for field in ("aanbod", "kansen", "nodig") if part[field]]
        if part["aanDeSlag"] is None and offered:
            fault("V205", f"Bij '{title}' is nog niet gekozen", place + "aanDeSlag")
        if part["aanDeSlag"]:
            if offered:
                for field in ("aanbod", "kansen", "nodig"):
                    if field not in written:
                        label = instrument.labels[field]
                        fault("V206", f"Bij '{title}' is '{label}' niet ingevuld", place + field)
            elif not written:
                warn("V220", f"U koos '{title}', maar beschrijft nog niets", place + "aanDeSlag")
            if name not in planned and not part["nietInPlan"]:
                warn("V221", f"'{title}' is gekozen, maar staat in geen prioriteit", place + "aanDeSlag")

    code = instrument.codes.get((head["naam"] or "").casefold())
    if code is None:
        warn("V227", f"'{head['naam']}' staat niet in de lijst van gemeenten", "gemeente.naam")
    elif head["code"] and head["code"] != code:
        warn("V226", f"Code {head['code']} is niet van {head['naam']}", "gemeente.code")
    if offered and not any("ervaring" in (person["rol"] or "").casefold() for person in dossier["invullers"]):
        warn("V228", "Onder de invullers is geen ervaringskenner", "invullers")

    seen = {}
    for question, text in texts(dossier):
        if any(map(is_bsn, BSN.findall(text))):
            warn("V230", "Een tekst bevat iets dat op een burgerservicenummer lijkt", question)
        if "@" in text and any(not DESK.search(match[1].casefold()) for match in EMAIL.finditer(text)):
            warn("V230", "Een tekst bevat iets dat op een e-mailadres van een persoon lijkt", question)
        if PHONE.search(text):
            warn("V230", "Een tekst bevat iets dat op een telefoonnummer van een persoon lijkt", question)
        if len(text) >= 80 and seen.setdefault(text, question) != question:
            found.append(("tip", "V241", f"Deze tekst is gelijk aan het antwoord op '{seen[text]}'", question))
    return found
