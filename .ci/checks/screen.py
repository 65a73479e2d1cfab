"""What stands on the screen while somebody writes, as PyPI's pyte shows it: the text once, at any width."""

import os
import pathlib
import subprocess
import sys
import tempfile
import time

import pexpect
import pyte

VOORZORG = os.environ["VOORZORG"]
PASTE_MARKS = 2004 << 5  # as pyte numbers the private modes
MARKS = [f"k{number}." for number in range(10, 60)]
failures = []


class Session:
    """Somebody at a terminal of so many columns."""

    def __init__(self, columns, *arguments):
        self.screen = pyte.Screen(columns, 24)
        self.stream = pyte.ByteStream(self.screen)
        self.child = pexpect.spawn(
            VOORZORG, ["invullen", *arguments], env={"TERM": "xterm"}, echo=False, dimensions=(24, columns)
        )

    def resize(self, columns):
        self.screen.resize(columns=columns)
        self.child.setwinsize(24, columns)

    def shows(self, what, is_so):
        """Waits until the screen is as it should be."""
        deadline = time.monotonic() + 30
        while not is_so():
            try:
                self.stream.feed(self.child.read_nonblocking(65536, 1))
            except pexpect.TIMEOUT:
                if time.monotonic() < deadline:
                    continue
                failures.append(f"{what} is not shown:\n" + "\n".join(self.screen.display))
                return
            except pexpect.EOF:
                if not is_so():
                    failures.append(f"{what} is not shown before the end")
                return

    def end(self):
        self.child.sendcontrol("c")
        self.shows("the end", lambda: not self.child.isalive() and PASTE_MARKS not in self.screen.mode)
        self.child.close()
        if self.child.exitstatus != 130:
            failures.append(f"Ctrl-C: exit {self.child.exitstatus}, signal {self.child.signalstatus}")

    def text(self):
        return "".join(row.rstrip() for row in self.screen.display)

    def shows_marks(self, count):
        marks = "".join(MARKS[:count])
        self.shows(f"{count} marks, once, at {self.screen.columns} columns",
                   lambda: self.text().endswith(marks) and self.text().count(MARKS[0]) == 1)


def check_widths(path, widths):
    """A line of two hundred characters, while the window changes in the middle of it."""
    session = Session(widths[0], path, "--onderdeel", "scan")
    session.shows("the first text", lambda: session.text().endswith("1.2>"))
    if PASTE_MARKS not in session.screen.mode:
        failures.append("pasted text is not marked")
    for part, columns in enumerate(widths):
        if part:
            session.resize(columns)
            session.shows_marks(part * 10)
        session.child.send("".join(MARKS[part * 10:part * 10 + 10]))
        session.shows_marks(part * 10 + 10)
    session.end()


with tempfile.TemporaryDirectory() as folder:
    for widths in ((20, 60, 20, 33, 80), (80, 20, 200, 21, 20)):
        path = str(pathlib.Path(folder) / f"urk{widths[0]}.voorzorg.json")
        subprocess.run([VOORZORG, "nieuw", "--gemeente", "urk", path], check=True, capture_output=True)
        subprocess.run([VOORZORG, "beantwoorden", path, "1.1=ja"], check=True, capture_output=True)
        check_widths(path, widths)

for failure in failures:
    print(f"screen: {failure}", file=sys.stderr)
print(f"screen: {len(failures)} wrong")
sys.exit(1 if failures else 0)
