"""The Tab key in bash, zsh and fish themselves: what is on the line after it, and what is shown to choose from."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import pexpect

PROGRAM = os.environ["VOORZORG"]
PATIENCE = 30
failures = []

# What is typed, and the whole line after Tab. {d} is the folder of a dossier with a priority of its own name.
EVERYWHERE = [
    ("voorzorg inv", "voorzorg invullen "),
    ("voorzorg help contr", "voorzorg help controleren "),
    ("voorzorg tabaanvulling f", "voorzorg tabaanvulling fish "),
    ("voorzorg rapport --uitvoerm", "voorzorg rapport --uitvoermap "),
    ("voorzorg rapport --voorbeeld --ove", "voorzorg rapport --voorbeeld --overschrijven "),
    ("voorzorg invullen --onderdeel sc", "voorzorg invullen --onderdeel scan "),
    ("voorzorg rapport --formaat=ht", "voorzorg rapport --formaat=html "),
    ("voorzorg nieuw --gemeente zwol", "voorzorg nieuw --gemeente Zwolle "),
    ("voorzorg nieuw --gemeente 'Utrechtse ", "voorzorg nieuw --gemeente 'Utrechtse Heuvelrug' "),
    ("voorzorg nieuw --gemeente Utrechtse\\ ", "voorzorg nieuw --gemeente Utrechtse\\ Heuvelrug "),
    ("voorzorg nieuw --code GM034", None),
    ("voorzorg nieuw --code GM0344", "voorzorg nieuw --code GM0344 "),
    ("voorzorg uitleg respij", "voorzorg uitleg respijtopties "),
    ("voorzorg uitleg gemeenten zwol", "voorzorg uitleg gemeenten Zwolle "),
    ("voorzorg uitleg V20", None),
    # Dossiers, and folders on the way to them.
    ("voorzorg voortgang ur", "voorzorg voortgang urk.voorzorg.json "),
    ("voorzorg voortgang reg", "voorzorg voortgang regio/"),
    ("voorzorg voortgang regio/b", "voorzorg voortgang regio/buur.voorzorg.json "),
    ("voorzorg voortgang ~/ur", "voorzorg voortgang ~/urk.voorzorg.json "),
    ("voorzorg voortgang 'mijn d", "voorzorg voortgang 'mijn dossier.voorzorg.json' "),
    ("voorzorg voortgang mijn\\ d", "voorzorg voortgang mijn\\ dossier.voorzorg.json "),
    ("voorzorg rapport urk.voorzorg.json -o los", "voorzorg rapport urk.voorzorg.json -o los.txt "),
    ("voorzorg rapport --uitvoer=los", "voorzorg rapport --uitvoer=los.txt "),
    ("voorzorg rapport --uitvoermap reg", "voorzorg rapport --uitvoermap regio/"),
    # Names of questions and their values.
    ("voorzorg beantwoorden urk.voorzorg.json voorzorgscan.outreach.aanb",
     "voorzorg beantwoorden urk.voorzorg.json voorzorgscan.outreach.aanbod="),
    ("voorzorg beantwoorden urk.voorzorg.json implementatieplan.respijtopties.doe",
     "voorzorg beantwoorden urk.voorzorg.json implementatieplan.respijtopties.doel="),
    ("voorzorg beantwoorden 'mijn dossier.voorzorg.json' implementatieplan.respijtopties.doe",
     "voorzorg beantwoorden 'mijn dossier.voorzorg.json' implementatieplan.respijtopties.doel="),
    ("voorzorg beantwoorden ~/urk.voorzorg.json implementatieplan.respijtopties.doe",
     "voorzorg beantwoorden ~/urk.voorzorg.json implementatieplan.respijtopties.doel="),
    ("voorzorg beantwoorden kapot.voorzorg.json implementatieplan.1.doe",
     "voorzorg beantwoorden kapot.voorzorg.json implementatieplan.1.doel="),
    ("voorzorg beantwoorden urk.voorzorg.json voorzorgscan.outreach.aanDeSlag=j",
     "voorzorg beantwoorden urk.voorzorg.json voorzorgscan.outreach.aanDeSlag=ja "),
    ("voorzorg beantwoorden urk.voorzorg.json status=vast",
     "voorzorg beantwoorden urk.voorzorg.json status=vastgesteld "),
    ("voorzorg beantwoorden urk.voorzorg.json implementatieplan=outreach,res",
     "voorzorg beantwoorden urk.voorzorg.json implementatieplan=outreach,respijtopties "),
    ("voorzorg beantwoorden urk.voorzorg.json implementatieplan.1.doel=@lo",
     "voorzorg beantwoorden urk.voorzorg.json implementatieplan.1.doel=@los.txt "),
    ("voorzorg beantwoorden urk.voorzorg.json implementatieplan.1.doel=@reg",
     "voorzorg beantwoorden urk.voorzorg.json implementatieplan.1.doel=@regio/"),
    # Nothing to offer is silence.
    ("voorzorg beantwoorden urk.voorzorg.json geen.vraag=x", "voorzorg beantwoorden urk.voorzorg.json geen.vraag=x"),
    ("voorzorg bestaatniet x", "voorzorg bestaatniet x"),
    ("voorzorg nieuw --peildatum 20", "voorzorg nieuw --peildatum 20"),
]

# What only this shell writes in its own way.
OWN = {
    "bash": [
        ("voorzorg nieuw --gemeente Bergen\\ \\(N", "voorzorg nieuw --gemeente Bergen\\ \\(NH.\\) "),
        ("voorzorg nieuw --gemeente \"'s-H", "voorzorg nieuw --gemeente \"'s-Hertogenbosch\" "),
        ("voorzorg nieuw --gemeente sudw", "voorzorg nieuw --gemeente Súdwest-Fryslân "),
        ("voorzorg voortgang a:", "voorzorg voortgang a:b.voorzorg.json "),
        ("voorzorg voortgang x > los", "voorzorg voortgang x > los.txt "),
        ("voorzorg beantwoorden urk.voorzorg.json implementatieplan.1.doel=@met",
         "voorzorg beantwoorden urk.voorzorg.json implementatieplan.1.doel=@met\\ spatie.txt "),
    ],
    "zsh": [
        ("voorzorg nieuw --gemeente Bergen\\ \\(N", "voorzorg nieuw --gemeente Bergen\\ \\(NH.\\) "),
        ("voorzorg nieuw --gemeente \"'s-H", "voorzorg nieuw --gemeente \"'s-Hertogenbosch\" "),
        ("voorzorg nieuw --gemeente sudw", "voorzorg nieuw --gemeente Súdwest-Fryslân "),
        ("voorzorg voortgang a:", "voorzorg voortgang a:b.voorzorg.json "),
    ],
    "fish": [
        ("voorzorg nieuw --gemeente Bergen\\ \\(N", "voorzorg nieuw --gemeente Bergen\\ \\(NH.\\) "),
    ],
}

# What is typed, and what two Tabs show besides.
SHOWN = [
    ("voorzorg ", ["beantwoorden", "controleren", "tabaanvulling"]),
    ("voorzorg nieuw --gemeente Berge", ["Bergen (L.)", "Bergen (NH.)"]),
    ("voorzorg invullen --onderdeel ", ["kop", "scan", "plan"]),
]
# What zsh and fish show beside it.
MEANINGS = [("voorzorg ", "Maakt een nieuw dossier."), ("voorzorg nieuw --gemeente Berge", "GM0373"),
            ("voorzorg rapport --", "De map voor rapporten"),
            ("voorzorg beantwoorden urk.voorzorg.json voorzorgscan.outreach.", "Outreach: ")]


def check(name, true):
    if not true:
        failures.append(name)


class Shell:
    """A shell at a terminal, with a key that shows the line as it stands."""

    def __init__(self, name, folder):
        self.name = name
        start = {
            "bash": ["bash", "--norc", "--noprofile", "-i"],
            "zsh": ["zsh", "-f", "-i"],
            "fish": ["fish", "--no-config", "-i"],
        }[name]
        environment = {
            "PATH": f"{folder / '.bin'}:{os.environ['PATH']}", "HOME": str(folder), "TERM": "xterm",
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "fish_greeting": "",
        }
        self.terminal = pexpect.spawn(
            start[0], start[1:], cwd=str(folder), env=environment, encoding="utf-8", timeout=PATIENCE,
            dimensions=(60, 250))
        for line in {
            "bash": ["PS1='klaar> '", "bind 'set enable-bracketed-paste off'", "bind 'set show-all-if-ambiguous on'",
                     "bind 'set bell-style none'", "bind 'set completion-query-items 0'", "bind 'set page-completions off'",
                     "toon() { printf '\\n<<%s>>\\n' \"$READLINE_LINE\"; }", "bind -x '\"\\C-g\": toon'",
                     "source <(voorzorg tabaanvulling bash)"],
            "zsh": ["PS1='klaar> '; unsetopt beep; setopt no_auto_remove_slash; LISTMAX=1000", "autoload -U compinit; compinit -u -D",
                    "toon() { print -r -- $'\\n'\"<<$BUFFER>>\" }; zle -N toon; bindkey '^G' toon",
                    "source <(voorzorg tabaanvulling zsh)"],
            "fish": ["function fish_prompt; echo 'klaar> '; end",
                     "function toon; echo; echo '<<'(commandline)'>>'; end; bind \\cg toon",
                     "voorzorg tabaanvulling fish | source"],
        }[name]:
            self.terminal.sendline(line)
        self.terminal.sendline("echo begi''n")
        self.terminal.expect(r"begin\r")

    def line_after(self, typed):
        """The line after Tab, and everything that was shown meanwhile."""
        self.terminal.send(typed + "\t\x07")
        self.terminal.expect(r"<<(.*?)>>")
        line, shown = self.terminal.match.group(1), self.terminal.before
        self.terminal.send("\x15")
        return line, shown

    def close(self):
        self.terminal.close(force=True)


def folder_with_dossiers(place):
    """A folder with dossiers of several names, one of which holds a priority."""
    folder = pathlib.Path(place)
    (folder / ".bin").mkdir()
    (folder / ".bin/voorzorg").symlink_to(PROGRAM)
    (folder / "regio").mkdir()
    subprocess.run([PROGRAM, "nieuw", "--gemeente", "urk", "urk.voorzorg.json"], cwd=folder, check=True, capture_output=True)
    subprocess.run([PROGRAM, "beantwoorden", "urk.voorzorg.json", "implementatieplan=outreach,respijtopties"],
                   cwd=folder, check=True, capture_output=True)
    for name in ["mijn dossier", "a:b", "regio/buur"]:
        shutil.copy(folder / "urk.voorzorg.json", folder / f"{name}.voorzorg.json")
    for name in ["urk.txt", "los.txt", "met spatie.txt"]:
        (folder / name).write_text("Een doel.\n")
    (folder / "kapot.voorzorg.json").write_text('{"formaat": [')
    return folder


def check_fish(folder):
    """Fish says itself what it would offer; the rest it does as in every shell."""
    def offered(line):
        done = subprocess.run(
            ["fish", "--no-config", "-c", "voorzorg tabaanvulling fish | source; complete -C $argv[1]", line],
            cwd=folder, capture_output=True, text=True, check=False,
            env={**os.environ, "PATH": f"{folder / '.bin'}:{os.environ['PATH']}", "HOME": str(folder), "LC_ALL": "C.UTF-8"})
        check(f"fish: '{line}' writes errors: {done.stderr}", not done.stderr)
        return [entry.split("\t") for entry in done.stdout.splitlines()]

    meanings = {entry[0]: entry[1] for entry in offered("voorzorg ") if len(entry) > 1}
    check("fish: no meaning with a command", meanings.get("nieuw", "").startswith("Maakt een"))
    names = {entry[0] for entry in offered("voorzorg voortgang ")}
    check(f"fish: wrong dossiers: {names}",
          names == {"urk.voorzorg.json", "mijn dossier.voorzorg.json", "a:b.voorzorg.json", "kapot.voorzorg.json", "regio/"})


def check_questions_by_script(folder):
    """However the program is asked, it says nothing on standard error and never fails."""
    for line in [[], ["bash"], ["bash", "voorzorg x", "x"], ["zsh", "beantwoorden", "/dev/stdin", ""],
                 ["fish", "beantwoorden", "-", ""], ["zsh", "beantwoorden", "regio", "vra"],
                 ["zsh", "beantwoorden", "kapot.voorzorg.json", "vra"]]:
        done = subprocess.run([PROGRAM, "--tabaanvulling", *line], cwd=folder, capture_output=True, check=False, timeout=PATIENCE)
        if len(line) > 1:
            check(f"the program complains: {line}", done.returncode == 0 and not done.stderr)


def run(name, folder):
    shell = Shell(name, folder)
    for typed, wanted in EVERYWHERE + OWN[name]:
        line, _ = shell.line_after(typed)
        wanted = typed if wanted is None else wanted
        check(f"{name}: '{typed}' became '{line}', not '{wanted}'", line == wanted)
    meanings = [(typed, [meaning]) for typed, meaning in MEANINGS if name != "bash"]
    for typed, wanted in SHOWN + meanings:
        _, shown = shell.line_after(typed)
        shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown).replace("\\", "")
        for text in wanted:
            check(f"{name}: '{typed}' does not show '{text}'", text in shown)
    shell.close()


with tempfile.TemporaryDirectory() as place:
    folder = folder_with_dossiers(place)
    check_questions_by_script(folder)
    check_fish(folder)
    for name in sys.argv[1:] or ["bash", "zsh", "fish"]:
        run(name, folder)

for failure in failures:
    print(f"completions: {failure}", file=sys.stderr)
print(f"completions: {len(failures)} wrong")
sys.exit(1 if failures else 0)
