"""
How quick the kernel is, beside the Python kernel that Debian has, measured by the same client.

    dotnet publish src/ScoreNotebooks.Cli -c Release -o publish
    /usr/bin/python3 tests/ScoreNotebooks.Benchmarks/Jupyter/kernel_speed.py publish/score

Needs Debian's python3-jupyter-client, jupyter-nbconvert and, for the comparison, python3-ipykernel. Prints the best and
the median of several rounds in milliseconds.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel
from jupyter_client.manager import start_new_kernel

ROUNDS = 7
NOTEBOOK = os.path.join(os.path.dirname(__file__), "..", "..", "..", "notebooks", "01-compare-shops.ipynb")
CELLS = {"score": ("1 + 1", "while (true) { }"), "python3": ("1 + 1", "while True: pass")}


def answer(client, identifier):
    while True:
        reply = client.get_shell_msg(timeout=60)
        if reply["parent_header"].get("msg_id") == identifier:
            return reply


def milliseconds(since):
    return (time.perf_counter() - since) * 1000


def round_of(kernel):
    """Start until the first answer, a small cell, an interruption, and the end."""
    cell, loop = CELLS[kernel]
    began = time.perf_counter()
    manager, client = start_new_kernel(kernel_name=kernel)
    measured = {"ready": milliseconds(began)}
    for _ in range(20):
        answer(client, client.execute(cell))
    trips = []
    for _ in range(100):
        began = time.perf_counter()
        answer(client, client.execute(cell))
        trips.append(milliseconds(began))
    measured["round trip"] = statistics.median(trips)
    identifier = client.execute(loop)
    time.sleep(0.5)
    began = time.perf_counter()
    manager.interrupt_kernel()
    answer(client, identifier)
    measured["interrupt"] = milliseconds(began)
    process = manager.provisioner.process
    began = time.perf_counter()
    client.shutdown()
    process.wait(60)
    measured["shutdown"] = milliseconds(began)
    client.stop_channels()
    manager.cleanup_resources()
    return measured


def converted():
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        subprocess.run([sys.executable, "-m", "jupyter", "nbconvert", "--execute", "--to", "notebook", "--ExecutePreprocessor.kernel_name=score", "--output-dir", folder, NOTEBOOK],
                       check=True, capture_output=True)
        return {"nbconvert --execute 01": milliseconds(began)}


def show(name, rounds):
    for what in rounds[0]:
        values = [one[what] for one in rounds]
        print(f"{name:8} {what:24} best {min(values):8.1f}   median {statistics.median(values):8.1f}")


def main():
    with tempfile.TemporaryDirectory() as home:
        os.environ["JUPYTER_DATA_DIR"] = home
        subprocess.run([sys.argv[1], "kernel", "install"], check=True, capture_output=True)
        show("score", [round_of("score") for _ in range(ROUNDS)])
        show("score", [converted() for _ in range(3)])
        try:
            KernelSpecManager().get_kernel_spec("python3")
        except NoSuchKernel:
            print("python3  is not installed, so there is nothing beside it")
            return
        os.environ["PYDEVD_DISABLE_FILE_VALIDATION"] = "1"
        show("python3", [round_of("python3") for _ in range(ROUNDS)])


if __name__ == "__main__":
    main()
