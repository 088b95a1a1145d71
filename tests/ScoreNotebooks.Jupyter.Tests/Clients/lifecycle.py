"""How kernels begin, end, and live beside one another."""
import json
import os
import signal
import socket
import subprocess
import sys
import time

from jupyter_client.connect import write_connection_file
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import KernelManager, start_new_kernel

from cases import TIMEOUT


def argv(path):
    return [word.replace("{connection_file}", path) for word in KernelSpecManager().get_kernel_spec("score").argv]


def ends_within(process, seconds):
    try:
        process.wait(seconds)
        return True
    except subprocess.TimeoutExpired:
        return False


def value(kc, code):
    identifier = kc.execute(code)
    result = None
    while True:
        message = kc.get_iopub_msg(timeout=TIMEOUT)
        if message["parent_header"].get("msg_id") != identifier:
            continue
        if message["msg_type"] == "execute_result":
            result = message["content"]["data"]["text/plain"]
        if message["content"].get("execution_state") == "idle":
            return result


def begin_endless_cell(kc):
    """Starts a cell that never ends, and waits until it runs: what is sent before that would meet no cell."""
    identifier = kc.execute("display(1); while (true) { }")
    while True:
        message = kc.get_iopub_msg(timeout=TIMEOUT)
        if message["parent_header"].get("msg_id") == identifier and message["msg_type"] == "display_data":
            return identifier


def answer(kc, identifier):
    while True:
        reply = kc.get_shell_msg(timeout=TIMEOUT)
        if reply["parent_header"]["msg_id"] == identifier:
            return reply


def written_connection(name, **changes):
    _, content = write_connection_file(os.path.abspath(name), ip="127.0.0.1", key=b"0123456789-a-key-that-must-not-be-seen", kernel_name="score")
    content.update(changes)
    with open(name, "w") as file:
        json.dump(content, file)
    return content


def wait_until_listening(connection):
    """Waits for a kernel that no manager of jupyter-client has started."""
    until = time.time() + TIMEOUT
    while True:
        try:
            for port in ("shell_port", "hb_port"):
                socket.create_connection((connection["ip"], connection[port]), timeout=1).close()
            return
        except ConnectionError:
            assert time.time() < until, "the kernel does not listen"
            time.sleep(0.05)


def case_the_kernelspec_says_what_front_ends_need(client):
    spec = KernelSpecManager().get_kernel_spec("score")
    assert spec.display_name == "C# (ScoreNotebooks)" and spec.language == "csharp" and spec.interrupt_mode == "message", spec.to_dict()
    assert "{connection_file}" in spec.argv
    for icon, start in (("logo-32x32.png", b"\x89PNG"), ("logo-64x64.png", b"\x89PNG"), ("logo-svg.svg", b"<svg")):
        with open(os.path.join(spec.resource_dir, icon), "rb") as file:
            assert file.read(4) == start


def case_shutdown_is_answered_and_the_process_ends(client):
    for restart in (False, True):
        manager, kc = start_new_kernel(kernel_name="score")
        process = manager.provisioner.process
        message = kc.session.msg("shutdown_request", {"restart": restart})
        kc.control_channel.send(message)
        reply = kc.get_control_msg(timeout=TIMEOUT)
        assert reply["msg_type"] == "shutdown_reply" and reply["content"] == {"status": "ok", "restart": restart}, reply
        assert ends_within(process, 5) and process.returncode == 0, process.returncode
        kc.stop_channels()
        manager.cleanup_resources()


def case_shutdown_is_answered_while_a_cell_runs(client):
    manager, kc = start_new_kernel(kernel_name="score")
    process = manager.provisioner.process
    begin_endless_cell(kc)
    kc.control_channel.send(kc.session.msg("shutdown_request", {"restart": False}))
    assert kc.get_control_msg(timeout=TIMEOUT)["content"]["status"] == "ok"
    assert ends_within(process, 5)
    kc.stop_channels()
    manager.cleanup_resources()


def case_a_restart_keeps_the_ports_and_forgets_the_variables(client):
    manager, kc = start_new_kernel(kernel_name="score")
    before = manager.get_connection_info()
    assert value(kc, "var kept = 5; kept") == "5"
    manager.restart_kernel(now=False)
    kc.wait_for_ready(timeout=TIMEOUT)
    after = manager.get_connection_info()
    assert before == after
    assert value(kc, "1 + 1") == "2"
    assert answer(kc, kc.execute("kept"))["content"]["status"] == "error"
    kc.stop_channels()
    manager.shutdown_kernel(now=True)


def case_a_kernel_that_was_killed_is_started_again_on_its_ports(client):
    manager, kc = start_new_kernel(kernel_name="score")
    manager.restart_kernel(now=True)
    kc.wait_for_ready(timeout=TIMEOUT)
    assert value(kc, "1 + 1") == "2"
    kc.stop_channels()
    manager.shutdown_kernel(now=True)


def case_cells_write_beside_their_notebook_and_not_through_a_link(client):
    save = 'using ScoreNotebooks; ScoreModels.Load("six-factors").Save("mine.json"); "saved"'
    os.makedirs("plain")
    os.makedirs("linked")
    os.makedirs("elsewhere")
    os.symlink(os.path.abspath("elsewhere"), os.path.join("linked", "output"))
    for folder, saved in (("plain", "saved"), ("linked", None)):
        manager, kc = start_new_kernel(kernel_name="score", cwd=os.path.abspath(folder))
        assert value(kc, save) == saved, folder
        kc.stop_channels()
        manager.shutdown_kernel(now=True)
    assert os.listdir(os.path.join("plain", "output")) == ["mine.json"]
    assert os.listdir("elsewhere") == []


def case_two_notebooks_have_two_kernels(client):
    one, first = start_new_kernel(kernel_name="score")
    two, second = start_new_kernel(kernel_name="score")
    value(first, "var mine = 1;")
    value(second, "var mine = 2;")
    assert (value(first, "mine"), value(second, "mine")) == ("1", "2")
    ports = [{v for k, v in m.get_connection_info().items() if k.endswith("_port")} for m in (one, two)]
    assert not ports[0] & ports[1]
    for manager, kc in ((one, first), (two, second)):
        kc.stop_channels()
        manager.shutdown_kernel(now=True)


def case_sigterm_ends_it_at_once(client):
    manager, kc = start_new_kernel(kernel_name="score")
    process = manager.provisioner.process
    begin_endless_cell(kc)
    process.send_signal(signal.SIGTERM)
    assert ends_within(process, 2)
    kc.stop_channels()
    manager.cleanup_resources()


def case_sigint_interrupts_the_cell_and_not_the_kernel(client):
    # What is started in the background ignores the signal, and so would the kernel that it starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    manager, kc = start_new_kernel(kernel_name="score")
    for _ in range(3):
        identifier = begin_endless_cell(kc)
        manager.provisioner.process.send_signal(signal.SIGINT)
        reply = answer(kc, identifier)
        assert reply["content"]["ename"] == "Interrupted", reply
    kc.stop_channels()
    manager.shutdown_kernel(now=True)


PARENT = """
import os, subprocess, sys, time
environment = dict(os.environ)
if sys.argv[1] == "named":
    environment["JPY_PARENT_PID"] = str(os.getpid())
print(subprocess.Popen(sys.argv[2:], env=environment, start_new_session=True).pid, flush=True)
time.sleep(100)
"""


def is_alive(pid):
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def case_a_kernel_ends_when_its_front_end_is_killed(client):
    for how in ("named", "unnamed"):
        name = f"orphan-{how}.json"
        connection = written_connection(name)
        parent = subprocess.Popen([sys.executable, "-c", PARENT, how, *argv(os.path.abspath(name))], stdout=subprocess.PIPE, text=True)
        pid = int(parent.stdout.readline())
        wait_until_listening(connection)
        manager = KernelManager(connection_file=name)
        manager.load_connection_file()
        kc = manager.client()
        kc.start_channels()
        kc.wait_for_ready(timeout=TIMEOUT)
        kc.stop_channels()
        parent.kill()
        parent.wait()
        until = time.time() + 10
        while is_alive(pid) and time.time() < until:
            time.sleep(0.1)
        assert not is_alive(pid), how


def case_ipc_works_and_leaves_nothing_behind(client):
    from jupyter_client.manager import KernelManager as Manager
    for attempt in range(2):
        manager = Manager(kernel_name="score", transport="ipc", ip=os.path.abspath("ipc-kernel"))
        manager.start_kernel()
        kc = manager.client()
        kc.start_channels()
        kc.wait_for_ready(timeout=TIMEOUT)
        assert value(kc, "1 + 1") == "2"
        kc.stop_channels()
        manager.shutdown_kernel(now=False)
    assert [name for name in os.listdir() if name.startswith("ipc-kernel")] == []


def case_without_a_key_nothing_is_signed_and_all_works(client):
    connection = written_connection("open.json", key="")
    process = subprocess.Popen(argv(os.path.abspath("open.json")))
    wait_until_listening(connection)
    manager = KernelManager(connection_file="open.json")
    manager.load_connection_file()
    kc = manager.client()
    kc.start_channels()
    kc.wait_for_ready(timeout=TIMEOUT)
    assert value(kc, "1 + 1") == "2"
    kc.shutdown()
    assert ends_within(process, 5)
    kc.stop_channels()


def case_a_connection_file_that_cannot_be_used_is_said_without_its_key(client):
    good = written_connection("good.json")
    for name, changes in (("transport", {"transport": "udp"}), ("scheme", {"signature_scheme": "rot13"}), ("port", {"shell_port": 0}), ("ip", {"ip": "no.such.host.invalid"}),
                          ("taken", {"shell_port": client.connection["shell_port"], "ip": client.connection["ip"]})):
        with open("bad.json", "w") as file:
            json.dump(dict(good, **changes), file)
        run = subprocess.run(argv(os.path.abspath("bad.json")), capture_output=True, text=True, timeout=60)
        assert run.returncode == 2, (name, run)
        assert run.stderr.startswith("score: ") and run.stderr.count("\n") == 1, (name, run.stderr)
        assert good["key"] not in run.stderr + run.stdout
    with open("bad.json", "w") as file:
        file.write('{"key": "' + good["key"] + '", "shell_port": "x"')
    run = subprocess.run(argv(os.path.abspath("bad.json")), capture_output=True, text=True, timeout=60)
    assert run.returncode == 2 and good["key"] not in run.stderr, run
