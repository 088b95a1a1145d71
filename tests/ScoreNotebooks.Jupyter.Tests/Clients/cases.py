"""Runs the cases of one file against the installed kernel, with Debian's jupyter-client (libzmq), and prints how each went as JSON."""
import importlib
import inspect
import json
import sys
import time
import traceback

from jupyter_client.manager import start_new_kernel

TIMEOUT = 20


class Client:
    """A kernel and one front end of it."""

    def __init__(self):
        # What the kernel notes goes to a file, so that a case can look for what must not be there.
        self.notes = open("notes.txt", "w+")
        self.manager, self.client = start_new_kernel(kernel_name="score", stderr=self.notes)
        self.client.execute("using ScoreNotebooks;", silent=True)
        self.client.get_shell_msg(timeout=TIMEOUT)
        self.connection = self.manager.get_connection_info()

    @property
    def process(self):
        """The process of the kernel."""
        return self.manager.provisioner.process

    def close(self):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    def reply(self, identifier, channel="shell"):
        """The answer to a message; answers to others are passed over."""
        read = self.client.get_shell_msg if channel == "shell" else self.client.get_control_msg
        while True:
            message = read(timeout=TIMEOUT)
            if message["parent_header"].get("msg_id") == identifier:
                check(message)
                return message

    def until_idle(self, identifier):
        """What is broadcast about a message, from busy to idle, both left out."""
        seen = []
        while True:
            message = self.client.get_iopub_msg(timeout=TIMEOUT)
            if message["parent_header"].get("msg_id") != identifier:
                continue
            check(message)
            seen.append(message)
            if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                assert seen[0]["content"] == {"execution_state": "busy"}, seen[0]
                return seen[1:-1]

    def until_idle_rest(self, identifier):
        """Passes over what is still broadcast about a message of which some was read already."""
        while True:
            message = self.client.get_iopub_msg(timeout=TIMEOUT)
            if message["parent_header"].get("msg_id") == identifier and message["content"].get("execution_state") == "idle":
                return

    def run(self, code, **options):
        """Runs a cell: the content of the answer, and what was broadcast without the input."""
        options.setdefault("allow_stdin", False)
        identifier = self.client.execute(code, **options)
        content = self.reply(identifier)["content"]
        shown = self.until_idle(identifier)
        return content, [message for message in shown if message["msg_type"] != "execute_input"]

    def ask(self, type, content, channel="shell"):
        """Sends a message of any kind and gives its identifier."""
        message = self.client.session.msg(type, content)
        (self.client.shell_channel if channel == "shell" else self.client.control_channel).send(message)
        return message["header"]["msg_id"]


def check(message):
    """What every message of a kernel has, as the messaging specification says."""
    header = message["header"]
    for key in ("msg_id", "username", "session", "date", "msg_type", "version"):
        assert key in header, header
    assert header["version"].startswith("5."), header
    assert isinstance(message["metadata"], dict), message
    assert isinstance(message["content"], dict), message
    if message["msg_type"].endswith("_reply") and message["msg_type"] not in ("is_complete_reply",):
        assert message["content"]["status"] in ("ok", "error", "aborted"), message["content"]


def main():
    module = importlib.import_module(sys.argv[1])
    cases = [name for name, value in inspect.getmembers(module, inspect.isfunction) if name.startswith("case_")]
    client = Client()
    try:
        for name in cases:
            started = time.time()
            try:
                getattr(module, name)(client)
                problem = None
            except Exception:
                problem = traceback.format_exc()
            print(json.dumps({"case": name, "problem": problem, "seconds": time.time() - started}), flush=True)
    finally:
        client.close()


if __name__ == "__main__":
    sys.modules["cases"] = sys.modules["__main__"]
    main()
