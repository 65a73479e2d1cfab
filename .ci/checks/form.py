"""A form for two ankerpunten as Word and ODT, filled in by other programs as a person would, and read back.

python-docx types in the Word form; the ODT form is taken apart with the standard library alone.
"""

import copy
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

import docx

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
ANSWERS = {
    "voorzorgscan.outreach.aanDeSlag": ["Ja"],
    "voorzorgscan.outreach.aanbod": ["Het wijkteam gaat langs.", "Ook 's avonds; <straks> & \"nu\"."],
    "voorzorgscan.respijtopties.nodig": ["Twee kamers."],
    "invullers.nieuw.naam": ["Sem Bakker"],
}
failures = []


def expect(name, true):
    if not true:
        failures.append(name)


def voorzorg(*arguments, code=0):
    done = subprocess.run([os.environ["VOORZORG"], *map(str, arguments)], capture_output=True, text=True)
    expect(f"voorzorg {arguments}: code {done.returncode}: {done.stdout}{done.stderr}", done.returncode == code)
    return done


def fill_docx(path):
    document = docx.Document(path)
    paragraphs = document.paragraphs
    for name, lines in ANSWERS.items():
        start = next(i for i, paragraph in enumerate(paragraphs) if paragraph.text.startswith(f"[{name} "))
        box = paragraphs[start + 1]
        box.text = lines[0]
        for line in reversed(lines[1:]):
            # Enter makes a paragraph like the one before.
            added = copy.deepcopy(box._p)
            box._p.addnext(added)
            docx.text.paragraph.Paragraph(added, box._parent).text = line
    document.save(path)


def fill_odt(path):
    source = zipfile.ZipFile(io.BytesIO(path.read_bytes()))
    for _, (prefix, uri) in ElementTree.iterparse(source.open("content.xml"), events=["start-ns"]):
        ElementTree.register_namespace(prefix, uri)
    root = ElementTree.parse(source.open("content.xml")).getroot()
    body = next(parent for parent in root.iter() if any(child.tag == TEXT + "p" for child in parent))
    for name, lines in ANSWERS.items():
        start = next(i for i, node in enumerate(body) if "".join(node.itertext()).startswith(f"[{name} "))
        box = body[start + 1]
        for child in list(box):
            box.remove(child)
        box.text = lines[0]
        for offset, line in enumerate(lines[1:]):
            added = ElementTree.Element(TEXT + "p", box.attrib)
            added.text = line
            body.insert(start + 2 + offset, added)
    with zipfile.ZipFile(path, "w") as target:
        for item in source.infolist():
            content = source.read(item)
            if item.filename == "content.xml":
                content = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
            target.writestr(item, content)


def check(form, fill, folder):
    dossier = folder / f"{form}.voorzorg.json"
    path = folder / f"formulier.{form}"
    voorzorg("nieuw", "--gemeente", "urk", dossier)
    voorzorg("beantwoorden", dossier, "voorzorgscan.respijtopties.aanbod=Blijft staan.")
    voorzorg("formulier", dossier, "--ankerpunt", "outreach", "--ankerpunt", "respijtopties", "--formaat", form,
             "-o", path)
    before = dossier.read_bytes()
    voorzorg("formulier", "--lees", path, dossier)
    expect(f"{form}: an untouched form changes the dossier", dossier.read_bytes() == before)

    fill(path)
    read = ("formulier", "--lees", path, dossier, "--invuller", "N. de Wit", "--organisatie", "Wijkteam")
    done = voorzorg(*read)
    expect(f"{form}: findings: {done.stdout}", done.stdout == "")
    content = json.loads(dossier.read_text())
    scan = content["voorzorgscan"]
    expect(f"{form}: aanDeSlag", scan["outreach"]["aanDeSlag"] is True)
    wanted = "\n\n".join(ANSWERS["voorzorgscan.outreach.aanbod"])
    expect(f"{form}: aanbod is {scan['outreach']['aanbod']!r}", scan["outreach"]["aanbod"] == wanted)
    expect(f"{form}: nodig", scan["respijtopties"]["nodig"] == "Twee kamers.")
    expect(f"{form}: the answer before", scan["respijtopties"]["aanbod"] == "Blijft staan.")
    names = [(person["naam"], person["organisatie"]) for person in content["invullers"]]
    expect(f"{form}: invullers are {names}", names == [("Sem Bakker", None), ("N. de Wit", "Wijkteam")])

    after = dossier.read_bytes()
    voorzorg(*read)
    expect(f"{form}: reading twice changes the dossier", dossier.read_bytes() == after)


def main():
    with tempfile.TemporaryDirectory() as name:
        for form, fill in (("docx", fill_docx), ("odt", fill_odt)):
            check(form, fill, pathlib.Path(name))
    for failure in failures:
        print(f"form: {failure}", file=sys.stderr)
    print(f"form: a Word and an ODT form filled in and read back, {len(failures)} wrong")
    sys.exit(1 if failures else 0)


main()
