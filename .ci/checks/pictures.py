"""Pictures in reports: each is XML that can be read, and its words fit and keep apart in a real browser.

The program knows no font and estimates how wide words are; here Chromium measures them, on a telephone and on a desk.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/VoorzorgCoreTests/Fixtures"
DOSSIERS = ["geldig/leeg", "geldig/opmaak-in-elk-antwoord", "geldig/zeer-lang", "onderdelen/gemeente", "onderdelen/regio"]
SOURCES = [("--voorbeeld", "--vandaag", "2026-11-21"), ("--voorbeeld-regio",)]
SOURCES += [(str(FIXTURES / f"{name}.voorzorg.json"),) for name in DOSSIERS]
MEASURE = """() => [...document.querySelectorAll('svg')].map(svg => {
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  return {title: svg.querySelector('title').textContent, width: svg.viewBox.baseVal.width,
    height: svg.viewBox.baseVal.height,
    texts: [...svg.querySelectorAll('text')].map(text => {
      const box = text.getBBox();
      return {words: text.textContent, x: box.x, y: box.y, width: box.width, height: box.height,
        size: parseFloat(getComputedStyle(text).fontSize) * scale};
    })};
})"""
failures = []


def overlap(one, other):
    """Whether words lie over one another; their boxes have room above and below the letters, which may touch."""
    across = min(one["x"] + one["width"], other["x"] + other["width"]) - max(one["x"], other["x"])
    down = min(one["y"] + one["height"], other["y"] + other["height"]) - max(one["y"], other["y"])
    return across > 0.5 and down > 4


def look_at(picture, name):
    where = f"{name}, {picture['title']}"
    for index, text in enumerate(picture["texts"]):
        if text["x"] < -0.5 or text["x"] + text["width"] > picture["width"] + 0.5:
            failures.append(f"{where}: '{text['words']}' sticks out")
        if text["y"] < -2 or text["y"] + text["height"] > picture["height"] + 4:
            failures.append(f"{where}: '{text['words']}' is cut off")
        if text["size"] < 12:
            failures.append(f"{where}: '{text['words']}' is {text['size']:.1f} pixels high")
        for other in picture["texts"][index + 1:]:
            if overlap(text, other):
                failures.append(f"{where}: '{text['words']}' and '{other['words']}' overlap")


with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
    page = browser.new_page()
    count = 0
    for arguments in SOURCES:
        title = pathlib.Path(arguments[0]).name
        for part in ([], ["--onderdeel", "preventiescan"], ["--onderdeel", "monitor"]):
            done = subprocess.run([os.environ["VOORZORG"], "rapport", *arguments, *part, "--formaat", "html"],
                                  capture_output=True, check=True)
            for picture in re.findall(r"<svg.*?</svg>", done.stdout.decode(), re.DOTALL):
                ElementTree.fromstring(picture)
                count += 1
            file = pathlib.Path(name, "page.html")
            file.write_bytes(done.stdout)
            for width in (320, 1280):
                page.set_viewport_size({"width": width, "height": 800})
                page.goto(file.as_uri())
                for picture in page.evaluate(MEASURE):
                    look_at(picture, f"{title} {width}")
    browser.close()
if count < 20:
    failures.append(f"only {count} pictures")
for failure in failures[:20]:
    print(f"pictures: {failure}", file=sys.stderr)
print(f"pictures: {count} looked at, {len(failures)} wrong")
sys.exit(1 if failures else 0)
