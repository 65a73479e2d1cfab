"""What the rest of the instrument has to do with each ankerpunt, from the links between the catalogues.

The dossiers of the benchmarks have no preventiescan, so its actions are in no report.
"""

PARENTS = {"stapactie": "stap", "staptoelichting": "stap", "subvraag": "indicator", "onderdeel": "subvraag"}
PARENTS.update({"lijstitem": "lijst", "nad-actie": "paragraaf", "nad-resultaat": "paragraaf"})


def lineage(kind, name):
    """An end of a link and all that it lies within."""
    ends = [(kind, name)]
    while kind in PARENTS:
        kind, name = PARENTS[kind], name.rsplit("/", 1)[0]
        ends.append((kind, name))
    if kind == "paragraaf" and name.startswith("2."):
        ends.append(("actielijn", name.split(".")[1]))
    return ends


def marked(text, links):
    return text if any(link["sterkte"] == "woordelijk" for link in links) else text + " (onze duiding)"


def national(indicator, links, year):
    """The yes-counts of the questions that links lead to, each once."""
    found = []
    for link in links:
        for side in (link["van"], link["naar"]):
            path = side["naam"].split("/")
            if ("indicator", indicator["naam"]) not in lineage(side["soort"], side["naam"]):
                continue
            questions = indicator["subvragen"]
            question = questions[0] if len(path) == 1 else next(q for q in questions if q["naam"] == path[1])
            topic, figures = question["kort"], question.get("landelijk")
            if len(path) == 3:
                part = next(part for part in question["onderdelen"] if part["naam"] == path[2])
                topic, figures = f"{topic}: {part.get('tekst') or part.get('titel')}", part.get("landelijk")
            yes = (figures or {}).get("ja")
            if isinstance(yes, int) and (topic, yes) not in found:
                found.append((topic, yes))
    sentences = []
    for topic, yes in found:
        count = "1 centrumgemeente antwoordde" if yes == 1 else f"{yes} centrumgemeenten antwoordden"
        tail = "" if topic.casefold() in indicator["kort"].casefold() else f" bij ‘{topic[0].lower()}{topic[1:]}’"
        sentences.append(f"{count} ja ({year}){tail}")
    return "; ".join(sentences)


def references(ankerpunten, load):
    """For each ankerpunt, by name, the lines of its list and what a priority about it contributes to."""
    links, dashboard = load("verbanden")["verbanden"], load("indicatoren")
    plan, steps = load("actieplan"), load("stappen")["stappen"]
    indicators = [i for c in dashboard["hoofdstukken"] for p in c["paragrafen"] for i in p["indicatoren"]]
    found = {}
    for ankerpunt in ankerpunten:
        reached = {}
        for link in links:
            for near, far in ((link["van"], link["naar"]), (link["naar"], link["van"])):
                if (near["soort"], near["naam"]) != ("ankerpunt", ankerpunt["naam"]):
                    continue
                ends = lineage(far["soort"], far["naam"])
                for end in ends:
                    reached.setdefault(end, []).append(link)
        items, parts = [], []
        for step in steps:
            if about := reached.get(("stap", step["naam"])):
                parts.append("stap " + marked(f"{step['nummer']}, {step['titel']}", about))
        for indicator in indicators:
            if about := reached.get(("indicator", indicator["naam"])):
                title = marked(f"{indicator['nummer']}, {indicator['kort']}", about)
                known = national(indicator, about, dashboard["peiljaar"])
                items.append(f"Indicator {title}" + (f": {known}" if known else ""))
                parts.append(f"indicator {title}")
        for line in plan["actielijnen"]:
            if about := reached.get(("actielijn", str(line["nummer"]))):
                title = marked(f"{line['nummer']}, {line['titel'].split(':')[0]}", about)
                items.append(f"Actielijn {title}")
                parts.append(f"actielijn {title}")
        found[ankerpunt["naam"]] = (items, "; ".join(parts))
    return found
