"""Dutch policy prose, put together from sentences with gaps.

Nothing here comes from a source text; the sentences say what a dossier might say, and mean nothing.
"""

import math
import re

WORDS = {
    "org": [
        "de woningcorporatie", "het wijkteam", "de GGD", "het maatschappelijk werk", "de welzijnsorganisatie",
        "de ggz-instelling", "de zorgverzekeraar", "de bibliotheek", "het jongerenwerk", "de schuldhulpverlening",
        "de huisartsenpost", "het meldpunt", "de cliëntenraad", "het consultatiebureau", "de wijkpolitie",
        "de stichting ‘Thuis in de wijk’", "het Leger des Heils", "de vrijwilligersorganisatie", "het Wmo-loket",
    ],
    "groep": [
        "jongeren van 18 tot 27 jaar", "gezinnen met jonge kinderen", "huurders met een betalingsachterstand",
        "mensen die na een scheiding geen huis hebben", "alleenstaande ouderen", "economisch daklozen",
        "mensen met een licht verstandelijke beperking", "zzp'ers zonder buffer", "bewoners van vakantieparken",
        "inwoners die uit detentie komen", "arbeidsmigranten zonder vast contract", "bankslapers",
        "mantelzorgers die overbelast zijn", "inwoners met psychische klachten", "huurders < 23 jaar",
    ],
    "functie": [
        "beleidsadviseur wonen", "teamleider wijkteam", "projectleider voorzorg", "coördinator vroegsignalering",
        "kwartiermaker", "afdelingshoofd Zorg & Welzijn", "procesregisseur", "contractmanager Wmo",
        "medewerker bemoeizorg", "programmamanager sociaal domein", "adviseur inkomen", "wijkmanager",
        "regisseur ‘Eén ingang’", "data-analist", "senior jurist", "ervaringskenner in dienst",
    ],
    "wijk": [
        "Noord", "Zuid", "de Vogelbuurt", "het centrum", "Oost", "de Indische Buurt", "het buitengebied",
        "de kern bij het station", "Nieuw-West", "de Bloemenwijk", "'t Zand", "de Rivierenwijk",
    ],
    "plek": [
        "het buurthuis", "de bibliotheek", "het gezondheidscentrum", "de publiekshal", "een leegstaande school",
        "het oude politiebureau", "de huiskamer van de kerken", "een tussenvoorziening", "het stadskantoor",
    ],
    "middel": [
        "een vast aanspreekpunt", "een gezamenlijke werkafspraak", "een noodfonds", "een time-outplek",
        "een briefadres binnen vijf dagen", "een spreekuur in de avond", "een kamer bij een hospita",
        "een doorbraakbudget", "een digitaal dossier", "een maandelijkse gesprekstafel", "een budgetcoach",
        "één formulier voor alle loketten", "een warme overdracht", "een huisbezoek binnen tien dagen",
    ],
    "knelpunt": [
        "de wachttijd", "de kostendelersnorm", "het tekort aan kleine woningen", "de uitwisseling van gegevens",
        "de versnippering over loketten", "het verloop onder medewerkers", "de taalbarrière", "schaamte",
        "het ontbreken van een postadres", "de korte looptijd van subsidies", "onduidelijkheid over wie betaalt",
    ],
    "maand": [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december",
    ],
    "bron": [
        "de rapportage schuldhulp 2025", "het jaarverslag van de opvang", "de monitor sociaal domein",
        "vijftien gesprekken met inwoners", "de registratie van het wijkteam", "het cijferoverzicht [bijlage 2]",
        "de regionale telling", "het cliëntervaringsonderzoek", "de evaluatie_2025 (concept)",
    ],
    "bijzin": [
        "omdat mensen dan op tijd worden bereikt", "zodat niemand tussen wal en schip raakt",
        "maar dat is nog niet geregeld", "ook als er geen indicatie is", "al is het draagvlak nog wisselend",
        "tenzij de inwoner dat zelf niet wil", "en dat werkt: het aantal klachten daalde",
        "terwijl de vraag juist toeneemt", "mits de privacyafspraken op orde zijn", "zoals in de buurgemeente",
    ],
    "vorig": ["2022", "2023", "2024", "2025"],
    "jaar": ["2026", "2027", "2028"],
    "n": [str(n) for n in range(6, 98)],
    "k": ["2", "3", "4", "5", "6", "8", "twee", "drie", "vier", "vijf", "zes", "acht", "tien", "twaalf"],
    "pct": [f"{n}%" for n in range(11, 97, 3)],
    "euro": [f"€ {n}.000" for n in range(4, 140, 3)],
    "fte": ["0,5 fte", "0,8 fte", "1,2 fte", "anderhalve fte", "twee fte", "16 uur per week", "24 uur per week"],
}

SENTENCES = {
    "nu": [
        "Sinds {vorig} werkt {org} samen met {org} aan hulp voor {groep}.",
        "In {vorig} kwamen {n} meldingen binnen, vooral over {groep}; bij {pct} lukte het om contact te krijgen.",
        "Voor {groep} is er {middel}, {bijzin}.",
        "Volgens {bron} gaat het om ongeveer {n} huishoudens per jaar, waarvan {n} in {wijk}.",
        "Inwoners kunnen terecht bij {plek} en bij {org}, maar alleen tijdens kantooruren.",
        "De inzet is nu {fte}: te weinig om ook {wijk} te bereiken.",
        "In {wijk} loopt een proef met {middel}; de eerste uitkomsten zijn hoopvol.",
        "Of {groep} ons weten te vinden, is onbekend.",
        "Er is een convenant (artikel 3.2) met {org}, getekend in {maand} {vorig}.",
        "De {functie} overlegt elke {k} weken met {org} over vastgelopen situaties.",
        "Wie belt met 14 030 of mailt naar info@voorzorgloket.nl, krijgt binnen {k} werkdagen antwoord.",
        "Het knelpunt is {knelpunt}, {bijzin}.",
    ],
    "kans": [
        "Er liggen kansen bij {org}: daar ziet men {groep} vaak als eerste.",
        "Met {middel} bereiken we {groep} eerder, {bijzin}.",
        "De {functie} wil {middel} uitbreiden naar {wijk}.",
        "Uit {bron} blijkt dat {pct} van de inwoners eerder geholpen had willen worden.",
        "Ervaringskenners noemen vooral {knelpunt}; zij willen meedenken over {middel}.",
        "Samen met {org} kunnen we {middel} regelen voor zo'n {n} huishoudens.",
        "In {plek} is ruimte voor {k} dagdelen per week, {bijzin}.",
        "De subsidie uit {vorig} loopt af; dat is hét moment om {middel} structureel te maken.",
        "Buurgemeenten hebben goede ervaringen met {middel}: het aantal uithuiszettingen daalde met {pct}.",
        "Ook *buiten* kantoortijd bereikbaar zijn scheelt, zegt {org}.",
    ],
    "nodig": [
        "Nodig zijn {fte}, {middel} en een afspraak met {org}.",
        "Het college besluit in {maand} {jaar} over {euro} voor {middel}.",
        "We hebben een {functie} nodig die de regels & de praktijk kent.",
        "Zonder oplossing voor {knelpunt} heeft uitbreiding weinig zin.",
        "Geschat bedrag: {euro} per jaar, waarvan {pct} uit bestaande middelen.",
        "De {functie} werkt de opdracht uit en legt die in {maand} voor aan het overleg.",
        "Verder: scholing van {n} medewerkers, een tolk en teksten op niveau B1.",
        "Afspraken over gegevens delen (AVG) maken we samen met {org}.",
        "Daarvoor is een besluit van de raad nodig, {bijzin}.",
        "De samenwerking met {org} vraagt tijd: reken op {k} maanden voorbereiding.",
    ],
    "doel": [
        "Uiterlijk op 31 december {jaar} heeft iedereen uit de groep {groep} binnen {k} werkdagen contact met {org}.",
        "In {jaar} daalt het aantal huisuitzettingen van {n} naar hooguit {k}.",
        "Vanaf {maand} {jaar} is er {middel} in {wijk}, {bijzin}.",
        "Minstens {pct} van de meldingen leidt tot een gesprek aan de keukentafel.",
        "Alle inwoners die zich melden bij {plek} krijgen binnen {k} dagen een plan.",
        "Geen enkel gezin verliest nog de woning door {knelpunt}.",
    ],
    "motief": [
        "In {vorig} verloren {n} huishoudens hun woonplek; over {k} van hen was al een signaal bekend.",
        "Dat blijkt uit {bron}, maar ook uit wat {org} vertelt.",
        "Wie zijn huis kwijtraakt, is gemiddeld {n} weken afhankelijk van familie of opvang.",
        "Voor {groep} is {knelpunt} de grootste drempel.",
        "De kosten van opvang zijn {euro} per huishouden; voorkomen is goedkoper én menselijker.",
        "“Ik moest mijn verhaal {k} keer vertellen”, zei een inwoner uit {wijk}.",
        "Het beroep op {org} steeg in {vorig} met {pct}.",
    ],
    "evaluatie": [
        "Het doel is voor {pct} gehaald: {n} huishoudens kregen op tijd hulp.",
        "De samenwerking met {org} liep beter dan gedacht, {bijzin}.",
        "Wat bleef liggen is {knelpunt}; dat nemen we mee naar {jaar}.",
        "Ervaringskenners waarderen {middel} met een 7,{k1}.",
        "In {wijk} bereikten we {groep} nog te weinig.",
        "De kosten vielen {euro} lager uit dan begroot.",
    ],
    "actie": [
        "{Org} benaderen voor {middel}", "Werkafspraak opstellen met {org}", "{Functie} werven ({fte})",
        "Bijeenkomst houden in {plek}", "Folder en website herschrijven op niveau B1",
        "Cijfers over {vorig} verzamelen",
        "Voorstel van {euro} voorleggen aan het college", "Proef starten in {wijk}", "{n} medewerkers scholen",
        "Evalueren met {k} ervaringskenners", "Privacytoets (DPIA) laten doen", "Rooster met twee avonden invoeren",
    ],
    "punt": [
        "{Knelpunt}: {org} neemt hierin het voortouw",
        "{Knelpunt}: de {functie} legt in {maand} een voorstel voor, {bijzin}",
        "{Middel} voor {groep}, te beginnen in {wijk}",
        "Samen met {org} optrekken bij {n} adressen per jaar",
        "Geld: {euro} uit de reserve, eerst voor {k} jaar",
        "Draagvlak: {org} denkt mee over {middel}",
        "Ook {groep} benaderen, {bijzin}",
    ],
    "geld": [
        "{euro} per jaar: {fte} voor de uitvoering en {euro} voor {middel}.",
        "{euro} eenmalig voor {middel}, daarna {euro} structureel.",
        "Binnen de bestaande formatie ({fte}); alleen {middel} kost {euro}.",
    ],
    "dekking": [
        "{euro} uit de algemene reserve en {euro} uit het budget van {org}.",
        "Budget vroegsignalering {jaar}; het restant van {euro} komt uit de regionale middelen.",
        "Bestaand budget sociaal domein, begroting {jaar}, programma 4 (taakveld 6.3).",
    ],
}

WORDS["k1"] = ["1", "2", "4", "6", "8"]
for _name in ("org", "functie", "knelpunt", "middel"):
    WORDS[_name.capitalize()] = [word[0].upper() + word[1:] for word in WORDS[_name]]

# Each sentence as a list of fixed texts and of lists to choose from, so that filling one in is quick.
_COMPILED = {
    kind: [
        [WORDS[part[1:-1]] if part.startswith("{") else part for part in re.split(r"(\{\w+\})", sentence) if part]
        for sentence in sentences
    ]
    for kind, sentences in SENTENCES.items()
}

# Steps that lead past every one of so many patterns before the first comes back.
_STEPS = {
    count: [step for step in range(1, count) if math.gcd(step, count) == 1]
    for count in {len(patterns) for patterns in _COMPILED.values()}
}


class Prose:
    """Writes texts with the choices of one random number generator."""

    def __init__(self, random):
        self._random = random.random

    def pick(self, items):
        return items[int(self._random() * len(items))]

    def number(self, low, high):
        return low + int(self._random() * (high - low + 1))

    def chance(self, probability):
        return self._random() < probability

    def word(self, kind):
        return self.pick(WORDS[kind])

    def fill(self, parts):
        random = self._random
        return "".join([part if type(part) is str else part[int(random() * len(part))] for part in parts])

    def sentence(self, kind):
        return self.fill(self.pick(_COMPILED[kind]))

    def _distinct(self, kind, count):
        """`count` sentences of a kind, no two from the same pattern as long as there are patterns."""
        patterns = _COMPILED[kind]
        first = int(self._random() * len(patterns))
        step = self.pick(_STEPS[len(patterns)])
        return [self.fill(patterns[(first + step * turn) % len(patterns)]) for turn in range(count)]

    def paragraph(self, kind, low, high):
        return " ".join(self._distinct(kind, self.number(low, high)))

    def bullets(self, low, high):
        return "\n".join("- " + item + "." for item in self._distinct("punt", self.number(low, high)))

    def steps(self, low, high):
        items = self._distinct("actie", self.number(low, high))
        return "\n".join(f"{position}. {item}." for position, item in enumerate(items, 1))

    def text(self, kind, low, high):
        """A paragraph, now and then a list, or a paragraph with a list below it."""
        turn = self._random()
        if turn < 0.72:
            return self.paragraph(kind, low, high)
        if turn < 0.88:
            return self.bullets(low, high)
        return self.paragraph(kind, 1, max(1, low - 1)) + "\n\n" + self.bullets(2, max(2, high - 2))
