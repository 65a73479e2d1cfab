"""Typing at a program on a pseudo-terminal: how long until a key is shown."""

import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import termios
import time


class Typist:
    """A program on a terminal of 100 columns and 40 rows, with somebody who types."""

    def __init__(self, command, folder, variables=()):
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.environ.update({"TERM": "xterm-256color", "LANG": "C.UTF-8"}, **dict(variables))
            os.execvp(command[0], command)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))

    def wait_until_quiet(self, seconds=0.5):
        """Reads what is shown until nothing more comes."""
        while select.select([self.terminal], [], [], seconds)[0]:
            if not self._read():
                return

    def type(self, keys):
        os.write(self.terminal, keys)

    def echo(self, key):
        """Types a key and returns the seconds until something is shown for it."""
        start = time.perf_counter()
        os.write(self.terminal, key)
        if not select.select([self.terminal], [], [], 10)[0] or not self._read():
            raise SystemExit("a key was not shown within ten seconds")
        taken = time.perf_counter() - start
        # What belongs to the same key may come in a second portion.
        self.wait_until_quiet(0.004)
        return taken

    def end(self):
        os.kill(self.process, signal.SIGKILL)
        os.close(self.terminal)
        os.waitpid(self.process, 0)

    def _read(self):
        try:
            return os.read(self.terminal, 65536)
        except OSError:
            return b""


def median_echo(typists, rounds):
    """The median seconds for a letter, of each of several programs that take turns."""
    taken = {name: [] for name in typists}
    for number in range(rounds):
        key = b"abcdefghij klmno"[number % 16 :][:1]
        for name, typist in typists.items():
            taken[name].append(typist.echo(key))
    return {name: statistics.median(values) for name, values in taken.items()}
