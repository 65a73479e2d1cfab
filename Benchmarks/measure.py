"""Running programs side by side, and the table of what came out."""

import os
import shutil
import signal
import statistics
import subprocess
import time
from dataclasses import dataclass


def run_group(command, **options):
    """Runs a command as `subprocess.run` does; if this program is told to stop, so are all that the command started."""
    with subprocess.Popen(command, start_new_session=True, **options) as process:
        try:
            out, err = process.communicate()
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            time.sleep(0.5)  # until the last of them has let go of the data
            raise
    return subprocess.CompletedProcess(command, process.returncode, out, err)


@dataclass
class Run:
    """What one run of a program took: seconds of wall and CPU time, peak memory in MiB."""

    wall: float
    cpu: float
    memory: float


@dataclass
class Row:
    """One line of the table."""

    what: str
    measured: str
    against: str = ""
    ratio: str = ""
    floor: str = ""
    ok: bool | None = None


class Contender:
    """A program that takes part in a comparison.

    `clear` is a folder that is removed before each run, outside the time that is measured.
    """

    def __init__(self, name, command, clear=None, every=1):
        self.name, self.command, self.clear, self.every = name, command, clear, every
        self.runs = []

    def median(self, quantity="wall"):
        return statistics.median(getattr(run, quantity) for run in self.runs)

    def spread(self):
        """The fastest and the slowest run, in seconds."""
        walls = [run.wall for run in self.runs]
        return min(walls), max(walls)


class Bench:
    """Starts programs through the small C program `child`."""

    def __init__(self, child, folder):
        self.child, self.folder = child, folder

    def run(self, command, expected=0):
        """Runs a command; whoever ends with another exit code than `expected` ends the benchmark."""
        out, err = (os.path.join(self.folder, name) for name in ("stdout", "stderr"))
        answer = run_group([self.child, out, err, *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if answer.returncode:
            raise SystemExit(f"{command[0]}: {answer.stderr.strip()}")
        wall, user, system, memory, status = (int(part) for part in answer.stdout.split())
        if status != expected:
            with open(err, encoding="utf-8", errors="replace") as file:
                raise SystemExit(f"{' '.join(command[:4])} ended with {status}: {file.read()[-500:]}")
        return Run(wall / 1e9, (user + system) / 1e6, memory / 1024)

    def compare(self, contenders, rounds):
        """Runs all contenders in turn, `rounds` times, after one round that does not count.

        Each round begins with another contender, so that none has a fixed place behind another.
        """
        for turn in range(rounds + 1):
            shift = turn % len(contenders)
            for contender in contenders[shift:] + contenders[:shift]:
                if turn > 0 and (turn - 1) % contender.every:
                    continue
                if contender.clear:
                    shutil.rmtree(contender.clear, ignore_errors=True)
                run = self.run(contender.command)
                if turn > 0:
                    contender.runs.append(run)
        for contender in contenders:
            if contender.clear:
                shutil.rmtree(contender.clear, ignore_errors=True)


def seconds(value):
    return f"{value * 1000:.2f} ms" if value < 0.1 else f"{value:.3f} s"


def ratio_row(what, ours, theirs, at_most=None, at_least=None, quantity="wall"):
    """A row that sets the medians of two contenders side by side: of the time on the clock, or of what is named."""
    own, other = ours.median(quantity), theirs.median(quantity)
    against = f"{theirs.name}: {seconds(other)}"
    if at_least:
        ratio = other / own
        return Row(what, seconds(own), against, f"{ratio:.1f}x faster", f">= {at_least}x", ratio >= at_least)
    ratio = own / other
    floor = f"<= {at_most}x" if at_most else ""
    return Row(what, seconds(own), against, f"{ratio:.2f}x", floor, ratio <= at_most if at_most else None)


def table(rows):
    """The rows as text in columns."""
    lines = [("what", "measured", "compared with", "ratio", "floor", "ok")]
    lines += [
        (row.what, row.measured, row.against, row.ratio, row.floor, {True: "ok", False: "NOT", None: ""}[row.ok])
        for row in rows
    ]
    widths = [max(len(line[column]) for line in lines) for column in range(6)]
    lines.insert(1, tuple("-" * width for width in widths))
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines)
