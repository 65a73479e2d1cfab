"""What each reader gets on paper: the note of the college on two pages before its annex, the council's on one."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = ("--voorbeeld", "--voorbeeld-regio")
MOST = {"college": 2, "raad": 1}


def html(example, reader):
    command = (os.environ["VOORZORG"], "rapport", example, "--lezer", reader, "--formaat", "html")
    return subprocess.run(command, capture_output=True, cwd=ROOT, check=True).stdout.decode()


def pages(page, text):
    """How many pages a text takes, without what begins on a page of its own at the end."""
    page.set_content(text)
    page.evaluate("document.getElementById('bijlage')?.remove()")
    pdf = page.pdf(prefer_css_page_size=True)
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


failures = []
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
    page = browser.new_page()
    for example in EXAMPLES:
        for reader, most in MOST.items():
            count = pages(page, html(example, reader))
            if not 1 <= count <= most:
                failures.append(f"rapport {example} --lezer {reader}: {count} pages, at most {most}")
    browser.close()

print(f"readers: {len(EXAMPLES) * len(MOST)} documents counted, {len(failures)} too long")
for failure in failures:
    print(failure, file=sys.stderr)
sys.exit(1 if failures else 0)
