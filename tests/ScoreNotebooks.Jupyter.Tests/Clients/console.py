"""
Drives jupyter-console through a pty, as a person at a terminal does. Ends with 0 when everything was seen.

Interruption is left to the other clients: with Debian's versions of the console and of its terminal library, Ctrl-C
ends the wait of the console and is not passed on to any kernel.
"""
import os
import pty
import re
import select
import sys
import time

TIMEOUT = 60
CONTROL_D, TAB, ENTER = "\x04", "\t", "\r"


class Terminal:
    """A console in a terminal of its own."""

    def __init__(self):
        self.seen = ""
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm", COLUMNS="120", LINES="40")
            os.execv(sys.executable, [sys.executable, "-m", "jupyter_console", "--kernel", "score"])

    def read(self, seconds):
        """Reads what is there; false when the console has ended."""
        if not select.select([self.descriptor], [], [], seconds)[0]:
            return True
        try:
            more = os.read(self.descriptor, 65536).decode("utf-8", "replace")
        except OSError:
            return False
        # A terminal says where its cursor is when it is asked.
        for _ in range(more.count("\x1b[6n")):
            os.write(self.descriptor, b"\x1b[1;1R")
        self.seen += more
        return True

    def until(self, text):
        """Reads until the screen has shown a text, and forgets it and what came before."""
        end = time.time() + TIMEOUT
        while text not in self.plain():
            assert time.time() < end, f"{text!r} was not shown: {self.plain()[-2000:]!r}"
            assert self.read(0.2), f"the console ended before it showed {text!r}"
        self.seen = self.plain().split(text, 1)[1]

    def plain(self):
        return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", self.seen)

    def type(self, text):
        os.write(self.descriptor, text.encode())

    def exit_code(self):
        end = time.time() + TIMEOUT
        while self.read(0.2) and time.time() < end:
            pass
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def main():
    terminal = Terminal()
    terminal.until("cells are C# script")
    terminal.until("In [1]: ")
    terminal.type("6 * 7" + ENTER)
    terminal.until("Out[1]: 42")
    terminal.until("In [2]: ")

    # A cell that is not whole goes on in the next line, indented.
    terminal.type("foreach (var i in new[] { 1, 2 })" + ENTER)
    terminal.until("...: ")
    terminal.type("Console.WriteLine(i * 111);" + ENTER)
    terminal.until("111\r\n222")
    terminal.until("In [3]: ")

    # One completion is put in at once.
    terminal.type("Math.Sqr")
    terminal.until("Math.Sqr")
    terminal.type(TAB)
    terminal.until("t")
    terminal.type("(16)" + ENTER)
    terminal.until("Out[3]: 4")
    terminal.until("In [4]: ")

    terminal.type("nothing + 1" + ENTER)
    terminal.until("The name nothing is not known")
    terminal.until("^^^^^^^")
    terminal.until("In [5]: ")

    terminal.type("using ScoreNotebooks; Workbook.Ask(\"Which\" + \" shop? \").Length" + ENTER)
    terminal.until("Which shop? ")
    terminal.type("abc" + ENTER)
    terminal.until("Out[5]: 3")
    terminal.until("In [6]: ")

    terminal.type(CONTROL_D)
    terminal.until("Do you really want to exit")
    terminal.type("y" + ENTER)
    assert terminal.exit_code() == 0


if __name__ == "__main__":
    main()
