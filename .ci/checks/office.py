"""The example as Word, ODT and PDF, opened by other programs: every answer is in it, and it is marked up to be accessible.

pandoc and LibreOffice read the documents, pdftotext and pikepdf the PDF. That of the region is made twice, a while apart: same bytes.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import unicodedata
import xml.etree.ElementTree as ElementTree
import zipfile

import pikepdf

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"
PARENTS = {"/LI": ["/L"], "/LBody": ["/LI"], "/Lbl": ["/LI"], "/TR": ["/Table", "/THead", "/TBody"],
           "/TH": ["/TR"], "/TD": ["/TR"], "/THead": ["/Table"], "/TBody": ["/Table"]}
CHILDREN = {"/L": ["/L", "/LI", "/Caption"], "/Table": ["/Caption", "/THead", "/TBody", "/TR"]}
failures = []


def expect(name, true):
    if not true:
        failures.append(name)


def run(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, stdin=subprocess.DEVNULL)
    if done.returncode != 0:
        failures.append(f"{command[0]} {command[1]}: code {done.returncode}: {done.stderr.decode()[:500]}")
    return done.stdout


def rapport(*options):
    return run(os.environ["VOORZORG"], "rapport", *options)


def letters(text):
    """What a text says, whatever lines, spaces and hyphens a page breaks it with, and without the points of lists."""
    kept = unicodedata.normalize("NFKC", text)
    return re.sub(r"[\s\u00ad•]", "", kept)


def answers(example):
    """Every text that somebody typed and every date and number, as a report words it."""
    report = json.loads(rapport(example, "--formaat", "json"))
    found = set()

    def walk(node):
        if isinstance(node, dict):
            answer = node.get("antwoord")
            if isinstance(answer, str) and "vraag" in node and not re.fullmatch(r"[\d-]+|[a-z-]+", answer):
                found.add(answer)
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(report)
    expect(f"{example}: only {len(found)} answers to look for", len(found) > 60)
    return report["titel"], found


def expect_complete(name, text, wanted):
    text = letters(text)
    # A list in one cell stands there with commas.
    missing = [answer for answer in wanted
               if letters(answer) not in text and letters(answer.replace("\n", ", ")) not in text]
    expect(f"{name}: {len(missing)} of {len(wanted)} answers missing, such as {missing[:1]}", not missing)


def check_docx(path, title):
    archive = zipfile.ZipFile(path)
    document = ElementTree.fromstring(archive.read("word/document.xml"))
    tables = list(document.iter(W + "tbl"))
    marked = [table for table in tables if table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None]
    expect(f"docx: {len(marked)} of {len(tables)} tables have a head", len(tables) > 5 and marked == tables)
    named = [table for table in tables if table.find(f"{W}tblPr/{W}tblCaption") is not None]
    expect(f"docx: {len(named)} of {len(tables)} tables have a caption", named == tables)
    styles = [node.get(W + "val") for node in document.iter(W + "pStyle")]
    expect("docx: no headings", len([style for style in styles if style.lower() == "heading1"]) > 5)
    languages = [node.get(W + "val") for node in ElementTree.fromstring(archive.read("word/styles.xml")).iter(W + "lang")]
    expect(f"docx: languages {languages}", languages and set(languages) == {"nl-NL"})
    core = ElementTree.fromstring(archive.read("docProps/core.xml"))
    expect(f"docx: title {core.findtext(DC + 'title')}", core.findtext(DC + "title") == title)
    expect(f"docx: language {core.findtext(DC + 'language')}", core.findtext(DC + "language") == "nl-NL")


def check_odt(path, title):
    archive = zipfile.ZipFile(path)
    content = ElementTree.fromstring(archive.read("content.xml"))
    tables = list(content.iter(TABLE + "table"))
    marked = [table for table in tables if table.find(TABLE + "table-header-rows") is not None]
    expect(f"odt: {len(marked)} of {len(tables)} tables have a head", len(tables) > 5 and marked == tables)
    styles = ElementTree.fromstring(archive.read("styles.xml"))
    languages = {(node.get(FO + "language"), node.get(FO + "country"))
                 for node in styles.iter() if node.get(FO + "language")}
    expect(f"odt: languages {languages}", languages == {("nl", "NL")})
    meta = ElementTree.fromstring(archive.read("meta.xml"))
    expect("odt: title", next(meta.iter(DC + "title")).text == title)
    expect("odt: language", next(meta.iter(DC + "language")).text == "nl-NL")


def check_pdf(path, title):
    pdf = pikepdf.open(path)
    with pdf.open_metadata() as metadata:
        expect("pdf: no mark of PDF/UA-1", metadata.get("pdfuaid:part") == "1")
        expect(f"pdf: title {metadata.get('dc:title')}", metadata.get("dc:title") == title)
    root = pdf.Root
    expect("pdf: not marked", bool(root.MarkInfo.Marked))
    expect(f"pdf: language {root.get('/Lang')}", str(root.get("/Lang", "")).startswith("nl"))
    expect("pdf: the title is not shown", bool(root.ViewerPreferences.DisplayDocTitle))
    kinds, misplaced = {}, set()
    nodes = [("", root.StructTreeRoot)]
    while nodes:
        above, node = nodes.pop()
        if isinstance(node, pikepdf.Array):
            nodes += [(above, inner) for inner in node]
        elif isinstance(node, pikepdf.Dictionary):
            kind = str(node.get("/S", ""))
            kinds[kind] = kinds.get(kind, 0) + 1
            # ISO 32000-1, 14.8.4: what may stand in what.
            if (kind in PARENTS and above not in PARENTS[kind] or above in CHILDREN and kind not in CHILDREN[above]
                    or re.fullmatch(r"/H\d", kind) and re.fullmatch(r"/H\d", above)):
                misplaced.add(f"{kind} in {above}")
            if "/K" in node:
                nodes.append((kind, node.K))
    expect(f"pdf: {sorted(misplaced)}", not misplaced)
    for kind in ("/H1", "/H2", "/Table", "/TH", "/Caption", "/L"):
        expect(f"pdf: no {kind} among {kinds}", kinds.get(kind, 0) > 0)
    expect(f"pdf: {kinds.get('/H1')} first headings", kinds.get("/H1") == 1)


def main():
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for example in ("--voorbeeld", "--voorbeeld-regio"):
            title, wanted = answers(example)
            for form in ("docx", "odt", "pdf"):
                path, again = folder / f"rapport.{form}", folder / f"nog-eens.{form}"
                options = (example, "--formaat", form, "--tijdslimiet", "300", "--overschrijven", "-o")
                rapport(*options, path)
                if form == "pdf":
                    text = run("pdftotext", "-raw", path, "-").decode()
                    # What stands around the text of every page.
                    text = re.sub(r"(?m)^(CONCEPT|.* pagina \d+ van \d+)$", "", text)
                    expect_complete(f"{example}: pdftotext", text, wanted)
                    check_pdf(path, title)
                else:
                    plain = run("pandoc", "--from", form, "--to", "plain", "--wrap=none", path).decode()
                    expect_complete(f"{example}: {form} by pandoc", plain, wanted)
                    run("soffice", "--headless", f"-env:UserInstallation=file://{folder}/soffice", "--convert-to",
                        "txt:Text (encoded):UTF8", "--outdir", folder, path)
                    text = (folder / "rapport.txt").read_text(encoding="utf-8-sig")
                    expect_complete(f"{example}: {form} by LibreOffice", text, wanted)
                    (check_docx if form == "docx" else check_odt)(path, title)
                if example == "--voorbeeld-regio":
                    # The clock of an archive goes in steps of two seconds.
                    time.sleep(2.1)
                    rapport(*options, again)
                    expect(f"{example}: {form} is not the same bytes again", path.read_bytes() == again.read_bytes())
    for failure in failures:
        print(f"office: {failure}", file=sys.stderr)
    print(f"office: two examples as Word, ODT and PDF, {len(failures)} wrong ({time.monotonic() - begin:.0f} s)")
    sys.exit(1 if failures else 0)


main()
