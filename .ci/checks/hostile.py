"""Dossiers in which every answer is an attack, in every format and for every reader, and on a terminal.

Read by Python's parsers, pandoc, LibreOffice, icalendar, pdftotext and Chromium, the last also without the policy of the
page: every answer is there as text, nothing runs or is asked for, and no other structure appears.
"""

import collections
import csv
import html.parser
import io
import json
import os
import pathlib
import pty
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile

import icalendar
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).parent / "support"))
from hostile_dossier import hostile  # noqa: E402

READERS = (None, "college", "raad", "uitvoering", "werkgroep", "inwoners")
BIDI = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
PICTURES = {0x7F: 0x2421} | {code: 0x2400 + code for code in range(0x20) if code not in (9, 10)}
PICTURES |= {code: 0x2426 for code in (*range(0x80, 0xA0), *BIDI)}
# What no answer may become; a quotation is what pandoc makes of the quotes around our own words.
FOREIGN = {"RawInline", "RawBlock", "Math", "Code", "CodeBlock", "Image", "Cite", "Note", "Strikeout", "Superscript",
           "HorizontalRule", "BlockQuote", "Div", "Underline", "DefinitionList"}
failures = []


def expect(name, true):
    if not true:
        failures.append(name)


def run(*command, codes=(0,)):
    done = subprocess.run([str(word) for word in command], capture_output=True, stdin=subprocess.DEVNULL)
    expect(f"{[str(word)[:60] for word in command]}: code {done.returncode}: {done.stderr.decode()[:300]}",
           done.returncode in codes)
    return done.stdout


def voorzorg(*arguments, codes=(0,)):
    return run(os.environ["VOORZORG"], *arguments, codes=codes)


def letters(text):
    return re.sub(r"[\s\u00ad]", "", text)


def ways(text):
    """What an answer may look like: as it is, or the lines of a list in a row with commas."""
    shown = text.translate(PICTURES)
    return letters(shown), letters(", ".join(line for line in shown.split("\n") if line.strip()))


def expect_all(name, text, answers):
    text = letters(text)
    missing = [answer for answer in answers if not any(way in text for way in ways(answer))]
    expect(f"{name}: {len(missing)} of {len(answers)} answers are not there as text: {missing[:1]}", not missing)


def expect_harmless(name, data, allowed="\n"):
    steering = {hex(ord(each)) for each in data.decode("utf-8")
                if each not in allowed and (unicodedata.category(each) == "Cc" or ord(each) in BIDI)}
    expect(f"{name}: control characters {sorted(steering)}", not steering)


def answers_in(report):
    """The typed answers that a JSON report has; it decides what a reader gets to see."""
    found, nodes = set(), [report]
    while nodes:
        node = nodes.pop()
        if isinstance(node, dict) and node.get("soort") == "antwoord" and "merk" in str(node["antwoord"]):
            found.add(node["antwoord"])
        nodes += node.values() if isinstance(node, dict) else node if isinstance(node, list) else []
    return found


class Page(html.parser.HTMLParser):
    VOID = {"meta", "br"}

    def __init__(self, text):
        super().__init__()
        self.open, self.text, self.wrong = [], [], []
        self.ids = collections.Counter()
        self.feed(text)
        self.close()
        if self.open:
            self.wrong.append(f"not closed: {self.open}")

    def handle_starttag(self, tag, attributes):
        for key, value in attributes:
            if key == "id":
                self.ids[value] += 1
            if key.startswith("on") or key == "src" or key == "href" and not value.startswith("#"):
                self.wrong.append(f"{tag} {key}={value[:40]}")
        if tag in ("script", "img", "iframe", "link", "form", "textarea"):
            self.wrong.append(tag)
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}>")

    def handle_data(self, data):
        if self.open[-1:] != ["style"]:
            self.text.append(data)

    def handle_comment(self, data):
        self.wrong.append(f"comment {data[:40]}")

    unknown_decl = handle_pi = handle_comment


def check_html(name, path, answers):
    page = Page(path.read_text(encoding="utf-8"))
    expect_harmless(name, path.read_bytes())
    expect(f"{name}: {page.wrong[:3]}", not page.wrong)
    expect(f"{name}: an id stands twice", max(page.ids.values()) == 1)
    expect_all(name, "".join(page.text), answers)


def check_by_pandoc(name, path, form, answers):
    kinds, text, links = collections.Counter(), [], []
    nodes = [json.loads(run("pandoc", "-f", form, "-t", "json", path))["blocks"]]
    while nodes:
        node = nodes.pop()
        if isinstance(node, dict):
            kinds[node.get("t")] += 1
            if node.get("t") == "Str":
                text.append(node["c"])
            if node.get("t") == "Link":
                links.append(node["c"][-1][0])
            nodes += reversed(node.values())
        elif isinstance(node, list):
            nodes += reversed(node)
    expect(f"{name} as {form}: {FOREIGN & set(kinds)}", not FOREIGN & set(kinds))
    expect(f"{name} as {form}: a link to {links[:2]}", all(link.startswith("#") for link in links))
    expect_all(f"{name} as {form}", "".join(text), answers)


def check_office(name, path, folder, answers):
    check_by_pandoc(name, path, path.suffix[1:], answers)
    for part in zipfile.ZipFile(path).namelist():
        if part.endswith((".rels", "content.xml")):
            expect(f"{name}: {part} points outside", b"127.0.0.1:9/\"" not in zipfile.ZipFile(path).read(part))
    # It takes seconds for each.
    if name.split()[0] not in ("gemeente-college", "regio-college"):
        return
    run("soffice", "--headless", f"-env:UserInstallation=file://{folder}/soffice", "--convert-to",
        "txt:Text (encoded):UTF8", "--outdir", folder, path)
    expect_all(f"{name} by LibreOffice", path.with_suffix(".txt").read_text(encoding="utf-8-sig"), answers)


def check_rows(path, name, texts):
    data = voorzorg("rapport", path, "--formaat", "csv")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))
    expect(f"{name} csv: rows of {({len(row) for row in rows})} cells", len({len(row) for row in rows}) == 1)
    expect_harmless(f"{name} csv", data, "\n\r\t")
    cells = {cell[1:] if cell.startswith("'") else cell for row in rows for cell in row}
    missing = [text for text in texts if text.translate(PICTURES) not in cells]
    expect(f"{name} csv: {len(missing)} answers are no cell: {missing[:1]}", not missing)
    data = voorzorg("rapport", path, "--formaat", "jsonl")
    expect_harmless(f"{name} jsonl", data)
    there = {json.loads(line)["antwoord"] for line in data.decode().splitlines()}
    expect(f"{name} jsonl: answers are missing", there.issuperset(texts))
    data = voorzorg("rapport", path, "--formaat", "ics")
    expect_harmless(f"{name} ics", data, "\n\r\t")
    entries = icalendar.Calendar.from_ical(data).walk()
    kinds = [part.name for part in entries if part.name.startswith("V") and "UID" in part]
    expect(f"{name} ics: {kinds}", kinds == ["VEVENT", "VEVENT", "VEVENT", "VTODO"])


def at_terminal(*arguments):
    """What a command writes on a terminal."""
    child, terminal = pty.fork()
    if child == 0:
        # A pager would wait for a key.
        os.execve(os.environ["VOORZORG"], ["voorzorg", *map(str, arguments)], os.environ | {"PAGER": "cat"})
    written = b""
    try:
        while part := os.read(terminal, 65536):
            written += part
    except OSError:
        pass
    os.waitpid(child, 0)
    return written


def check_terminal(path, later, name):
    mend = ("--herstel", "1", "--alleen-tonen", "--kenmerk", "K\x1b[2J")
    for words in (("voortgang", path), ("voortgang", path, "--json"), ("controleren", path), ("besluit", path),
                  ("controleren", path, "--lezer", "inwoners"), ("besluit", path, *mend), ("formulier", path),
                  ("vergelijken", path, later, "--andere-gemeente"), ("rapport", path), ("rapport", path, "--formaat", "json"),
                  ("vergelijken", path, later, "--andere-gemeente", "--formaat", "json")):
        written = at_terminal(*words)
        expect(f"{name} {words[0]}: nothing is said", len(written) > 40)
        expect_harmless(f"{name} {words[0]} {words[2:]}", re.sub(rb"\x1b\[[0-9;]*m", b"", written), "\n\r\t")


def check_browser(folder):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for bypass in (False, True):
            page = browser.new_context(bypass_csp=bypass).new_page()
            happened = []
            page.on("request", lambda request: happened.append(request.url))
            page.on("console", lambda message: happened.append(message.text))
            page.on("dialog", lambda dialog: (happened.append(f"dialog {dialog.message}"), dialog.dismiss()))
            for path in sorted(folder.glob("*.html")):
                happened.clear()
                page.goto(path.as_uri())
                page.evaluate("""document.querySelectorAll('*').forEach(node => ['load', 'error', 'mouseover']
                                 .forEach(name => node.dispatchEvent(new Event(name))))""")
                expect(f"{path.name}: {happened[1:3]}", happened == [path.as_uri()])
        browser.close()


def main():
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        for name in ("gemeente", "regio"):
            path, later = folder / f"{name}.voorzorg.json", folder / f"{name}-later.voorzorg.json"
            dossier, texts = hostile(os.environ["VOORZORG"], name == "regio")
            path.write_text(json.dumps(dossier))
            later.write_text(json.dumps(hostile(os.environ["VOORZORG"], name == "regio", 3)[0] | {"peildatum": "2026-07-01"}))
            voorzorg("besluit", path, "--soort", "college", "--door", "B\x1b]0;x\x07</script>|`{{x}}", "--kenmerk", "=1+1",
                     "--datum", "2026-06-09", "--vandaag", "2026-12-01", "--ondanks-fouten")
            expect(f"{name}: only {len(texts)} texts", len(texts) > 300)
            check_rows(path, name, texts.values())
            check_terminal(path, later, name)
            (folder / f"{name}-vergelijking.html").write_bytes(
                voorzorg("vergelijken", path, later, "--andere-gemeente", "--formaat", "html"))
            for reader in READERS:
                check_reader(path, name, reader, folder, texts.values())
        check_region(folder)
        check_browser(folder)


def check_region(folder):
    """Municipality and region added up: what is typed in either does nothing in any format."""
    dossiers = (folder / "gemeente.voorzorg.json", folder / "regio.voorzorg.json")
    for part in ("alles", "jaarverslag"):
        for form, suffix in (("html", "html"), ("markdown", "md"), ("json", "json")):
            made = folder / f"overzicht-{part}.{suffix}"
            made.write_bytes(voorzorg("regio", *dossiers, "--onderdeel", part, "--formaat", form))
            expect_harmless(made.name, made.read_bytes())
            expect(f"{made.name}: no typed text", b"merk" in made.read_bytes())


def check_reader(path, name, reader, folder, texts):
    options = ("--lezer", reader) if reader else ()
    data = voorzorg("rapport", path, "--formaat", "json", *options)
    title = f"{name}-{reader}"
    expect_harmless(f"{title} json", data)
    answers = answers_in(json.loads(data))
    expect(f"{title} json: no answers", answers)
    if reader in (None, "werkgroep"):
        expect(f"{title} json: an answer is missing or not as it was typed", answers == set(texts))
    for form, suffix in (("html", "html"), ("markdown", "md"), ("docx", "docx"), ("odt", "odt"), ("pdf", "pdf")):
        # The whole as PDF takes half a minute, and a PDF is the page once more.
        if form == "pdf" and reader != "inwoners":
            continue
        made = folder / f"{title}.{suffix}"
        voorzorg("rapport", path, "--formaat", form, *options, "-o", made)
        if form == "html":
            check_html(f"{title} html", made, answers)
        elif form == "markdown":
            expect_harmless(f"{title} markdown", made.read_bytes())
            for dialect in ("markdown", "gfm", "commonmark_x"):
                check_by_pandoc(title, made, dialect, answers)
        elif form == "pdf":
            marks = set(re.findall(r"merk\d+x", " ".join(answers)))
            text = letters(run("pdftotext", "-raw", made, "-").decode())
            expect(f"{title} pdf: an answer is missing", all(mark in text for mark in marks))
            expect(f"{title} pdf: it does something", not re.search(rb"/(URI|JavaScript|JS|Launch)\b", made.read_bytes()))
        else:
            check_office(f"{title} {form}", made, folder, answers)


main()
for failure in failures:
    print(f"hostile: {failure[:600]}", file=sys.stderr)
print(f"hostile: every answer an attack, in every format, {len(failures)} wrong")
sys.exit(1 if failures else 0)
