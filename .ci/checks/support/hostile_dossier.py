"""Dossiers in which every question has an answer, and every text tries to break out of what shows it."""

import json
import subprocess

# Each would do something in some format or on a terminal. A request goes to a port where nobody listens.
ATTACKS = (
    "<script>alert(1);fetch('http://127.0.0.1:9/s')</script>",
    "<img src=http://127.0.0.1:9/i onerror=alert(2)>",
    "</style></title></textarea></svg><style>*{display:none}</style>",
    "\"><svg onload=alert(3)> ' onmouseover='alert(4)",
    "]]><!-- --><![CDATA[ ?> <?x",
    "| \\| `a` ``` {{naam}} \\{{plan}} ${x} $x^2$ \\input{x} [^1] [@doe] ^[noot]",
    "[l](javascript:alert(5)) ![p](http://127.0.0.1:9/p) <http://127.0.0.1:9/a> http://127.0.0.1:9/b",
    "\x1b[31mrood\x1b]0;titel\x07\x1b]52;c;eA==\x07\x1bc\x9b2J\x08\x08\x7f\x00 einde",
    "\u202eachterstevoren\u202c \u2066los\u2069 \u200f\u05d0\u05d1\u05d2",
    "&lt;b&gt; &amp;amp; &#60;script&#62; &nbsp; {.klas #id} {width=10}",
    "';--\" \\n;,:\\N BEGIN:VEVENT",
)
STARTS = ("", "=1+1 ", "+1 ", "-1 ", "@SUM(1) ", "\u200b=1 ", "\"=1 ", "# ", "> ", "- ", "1. ", "::: ")
# Lines that begin with what makes a block, a new entry of a calendar, or the end of a YAML head.
BLOCKS = (
    "# kop", "| a | b |", "|---|---|", "```", "~~~", "---", "...", "===", "    code", "- [ ] taak", "\ttab", "=2+2",
    "{{plan}}", "END:VEVENT", "BEGIN:VEVENT", "UID:x", "<!-- einde", "[a]: http://127.0.0.1:9/r", "<div>", "",
    "laatste regel",
)
WORDS = {"jaNee": True, "datum": "2026-06-09", "getal": 2026, "getalOfOnbekend": 12}


def mark(number):
    """What every text holds once, so that each can be found."""
    return f"merk{number:04}x"


def attack(number, lines):
    text = f"{STARTS[number % len(STARTS)]}{mark(number)} {' '.join(ATTACKS)}"
    return "\n".join((text, *BLOCKS)) if lines else text


def choice(question):
    names = [each["naam"] for each in question["keuzes"]]
    # What lets as much of a report appear as can.
    return next((name for name in ("vastgesteld", "dashboard", "ja") if name in names), names[0])


def put(dossier, path, value):
    """Writes an answer where its name says; a position in a list is 1."""
    *above, last = path.split(".")
    here = dossier
    for number, key in enumerate(above):
        if key == "1":
            continue
        entries = number + 1 < len(above) and above[number + 1] == "1"
        here = here.setdefault(key, [{}] if entries else {})
        if entries:
            here = here[0]
    here[last] = value


def hostile(program, region, shift=0):
    """A dossier of a municipality or a region, and its texts by the name of their question."""
    command = [program, "schema", "--vragen", *(["--regio"] if region else [])]
    questions = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)["vragen"]
    dossier = {"formaat": "voorzorg-dossier/1", "instrument": "2025"}
    texts = {}
    for number, question in enumerate(questions, 1 + shift):
        name, kind = question["naam"], question["soort"]
        if name == "gemeente.code":
            value = "GM0344"
        elif kind in ("tekst", "naam"):
            value = texts[name] = attack(number, kind == "tekst")
        elif kind == "keuze":
            value = choice(question)
        elif kind == "getal":
            value = max(question["bereik"][0], min(2026, question["bereik"][1]))
        else:
            value = WORDS[kind]
        put(dossier, name, value)
    priority = dossier["implementatieplan"][0]
    priority["id"] = f"p{ATTACKS[3]}"
    priority["actieregels"][0]["id"] = f"a{ATTACKS[4]}"
    return dossier, texts
