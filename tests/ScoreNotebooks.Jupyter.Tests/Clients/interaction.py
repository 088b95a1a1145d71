"""Cells that ask, move a bar, write much, are interrupted, or come in a crowd."""
import time


def ask_and_answer(client, code, answer):
    """Runs a cell that asks, answers it, and gives the question and what the cell showed."""
    identifier = client.client.execute(code, allow_stdin=True)
    question = client.client.get_stdin_msg(timeout=20)
    assert question["msg_type"] == "input_request" and question["parent_header"]["msg_id"] == identifier, question
    client.client.input(answer)
    assert client.reply(identifier)["content"]["status"] == "ok"
    return question["content"], [m for m in client.until_idle(identifier) if m["msg_type"] != "execute_input"]


def case_a_cell_asks_and_gets_the_answer(client):
    question, shown = ask_and_answer(client, 'Workbook.Ask("哪家店？")', "小店A")
    assert question == {"prompt": "哪家店？", "password": False}, question
    assert shown[0]["content"]["data"]["text/plain"] == "小店A", shown


def case_a_cell_asks_twice(client):
    identifier = client.client.execute('Workbook.Ask("first") + Workbook.Ask("second")', allow_stdin=True)
    for prompt, answer in (("first", "1"), ("second", "2")):
        assert client.client.get_stdin_msg(timeout=20)["content"]["prompt"] == prompt
        client.client.input(answer)
    assert client.reply(identifier)["content"]["status"] == "ok"
    assert client.until_idle(identifier)[-1]["content"]["data"]["text/plain"] == "12"


def case_an_answer_that_came_before_the_question_is_none(client):
    client.client.input("too early")
    time.sleep(0.1)
    _, shown = ask_and_answer(client, 'Workbook.Ask("now?")', "in time")
    assert shown[0]["content"]["data"]["text/plain"] == "in time", shown


def case_what_was_written_is_there_before_the_question(client):
    identifier = client.client.execute('Console.WriteLine("read this"); Workbook.Ask("ok?")', allow_stdin=True)
    client.client.get_stdin_msg(timeout=20)
    while True:
        message = client.client.get_iopub_msg(timeout=20)
        if message["msg_type"] == "stream":
            assert message["content"]["text"] == "read this\n"
            break
    client.client.input("")
    assert client.reply(identifier)["content"]["status"] == "ok"
    client.until_idle_rest(identifier)


def case_where_nobody_answers_a_question_is_an_error(client):
    content, _ = client.run('Workbook.Ask("anybody?")', allow_stdin=False)
    assert content["status"] == "error" and content["ename"] == "WorkbookException", content
    assert "nobody to ask" in content["evalue"], content


def case_a_question_can_be_interrupted(client):
    identifier = client.client.execute('Workbook.Ask("well?")', allow_stdin=True)
    client.client.get_stdin_msg(timeout=20)
    assert client.reply(client.ask("interrupt_request", {}, "control"), "control")["content"] == {"status": "ok"}
    content = client.reply(identifier)["content"]
    assert content["status"] == "error" and content["ename"] == "Interrupted", content
    assert client.run("1 + 1")[0]["status"] == "ok"


def case_a_loop_is_interrupted(client):
    identifier = client.client.execute("var rounds = 0L; while (true) rounds++;")
    time.sleep(0.3)
    started = time.time()
    assert client.reply(client.ask("interrupt_request", {}, "control"), "control")["content"]["status"] == "ok"
    content = client.reply(identifier)["content"]
    assert content["status"] == "error" and content["ename"] == "Interrupted", content
    _, shown = client.run("rounds > 1000")
    assert shown[0]["content"]["data"]["text/plain"] == "True", shown


def case_an_interruption_between_cells_changes_nothing(client):
    assert client.reply(client.ask("interrupt_request", {}, "control"), "control")["content"]["status"] == "ok"
    assert client.run("1 + 1")[0]["status"] == "ok"


def case_control_and_heartbeat_answer_while_a_cell_works_on_all_processors(client):
    identifier = client.client.execute("var sum = 0L; for (var i = 0L; i < 1_000_000_000_000L; i++) sum += i;")
    time.sleep(0.3)
    for _ in range(5):
        started = time.time()
        assert client.reply(client.ask("kernel_info_request", {}, "control"), "control")["content"]["status"] == "ok"
        assert time.time() - started < 5
    assert client.client.hb_channel.is_beating()
    client.reply(client.ask("interrupt_request", {}, "control"), "control")
    assert client.reply(identifier)["content"]["status"] == "error"


def case_a_bar_moves(client):
    content, shown = client.run('var bar = display("0 %"); foreach (var done in new[] { 50, 100 }) { await Task.Delay(80); bar.Update($"{done} %"); }')
    assert content["status"] == "ok", content
    assert [m["msg_type"] for m in shown] == ["display_data", "update_display_data", "update_display_data"], shown
    assert [m["content"]["data"]["text/plain"] for m in shown] == ["0 %", "50 %", "100 %"], shown
    assert len({m["content"]["transient"]["display_id"] for m in shown}) == 1, shown


def case_a_bar_of_the_library_moves_and_ends_full(client):
    content, shown = client.run('foreach (var i in Workbook.Progress(Enumerable.Range(0, 30).ToList(), "counting")) await Task.Delay(10);')
    assert content["status"] == "ok", content
    texts = [m["content"]["data"]["text/plain"] for m in shown]
    assert texts[0].endswith("counting 0 / 30") and texts[-1].endswith("counting 30 / 30") and len(texts) > 3, texts
    assert "<progress " in shown[0]["content"]["data"]["text/html"]


def case_a_bar_that_moves_faster_than_one_sees_is_sent_seldom_and_its_last_state_always(client):
    content, shown = client.run('var quick = display(0); for (var i = 1; i <= 5000; i++) quick.Update(i);')
    assert content["status"] == "ok"
    assert shown[-1]["content"]["data"]["text/plain"] == "5000", shown[-1]
    assert len(shown) < 500, len(shown)


def case_a_later_cell_moves_the_bar_of_an_earlier(client):
    _, first = client.run('var far = display("here");')
    content, second = client.run('far.Update("there");')
    (update,) = second
    assert update["msg_type"] == "update_display_data"
    assert update["content"]["transient"] == first[0]["content"]["transient"]


def case_output_is_cleared(client):
    _, shown = client.run('display(1); Workbook.ClearOutput(); display(2); Workbook.ClearOutput(whenReplaced: false);')
    assert [m["msg_type"] for m in shown] == ["display_data", "clear_output", "display_data", "clear_output"], shown
    assert [m["content"]["wait"] for m in shown if m["msg_type"] == "clear_output"] == [True, False]


def case_a_hundred_thousand_lines_come_whole_and_in_order(client):
    identifier = client.client.execute('for (var line = 0; line < 100_000; line++) Console.WriteLine(line);')
    assert client.reply(identifier)["content"]["status"] == "ok"
    shown = [m for m in client.until_idle(identifier) if m["msg_type"] == "stream"]
    text = "".join(m["content"]["text"] for m in shown)
    assert text == "".join(f"{line}\n" for line in range(100_000))
    assert len(shown) < 200, len(shown)
    assert max(len(m["content"]["text"]) for m in shown) <= 33 * 1024


def case_long_text_is_not_torn_within_a_character(client):
    identifier = client.client.execute('Console.Write("x" + string.Concat(Enumerable.Repeat("😀", 40_000)));')
    assert client.reply(identifier)["content"]["status"] == "ok"
    shown = [m for m in client.until_idle(identifier) if m["msg_type"] == "stream"]
    assert len(shown) > 1 and "".join(m["content"]["text"] for m in shown) == "x" + "😀" * 40_000


def case_slow_output_is_seen_before_the_cell_ends(client):
    identifier = client.client.execute('Console.WriteLine("begun"); await Task.Delay(3000); Console.WriteLine("ended");')
    started = time.time()
    while True:
        message = client.client.get_iopub_msg(timeout=20)
        if message["msg_type"] == "stream":
            break
    assert message["content"]["text"] == "begun\n" and time.time() - started < 2.5
    client.reply(client.ask("interrupt_request", {}, "control"), "control")
    client.reply(identifier)
    client.until_idle_rest(identifier)


def case_two_hundred_cells_sent_at_once_keep_their_order(client):
    client.run("var order = new List<int>();")
    identifiers = [client.client.execute(f"order.Add({number}); {number}", allow_stdin=False) for number in range(200)]
    counts = [client.reply(identifier)["content"]["execution_count"] for identifier in identifiers]
    assert counts == list(range(counts[0], counts[0] + 200)), counts
    for number, identifier in enumerate(identifiers):
        result = [m for m in client.until_idle(identifier) if m["msg_type"] == "execute_result"]
        assert result[0]["content"]["data"]["text/plain"] == str(number)
    _, shown = client.run("order.SequenceEqual(Enumerable.Range(0, 200))")
    assert shown[0]["content"]["data"]["text/plain"] == "True"


def case_busy_and_idle_are_told_around_every_request(client):
    for type, content in (("kernel_info_request", {}), ("is_complete_request", {"code": "1"}), ("history_request", {"hist_access_type": "tail", "n": 1, "output": False, "raw": True}),
                          ("complete_request", {"code": "a", "cursor_pos": 1}), ("inspect_request", {"code": "a", "cursor_pos": 1, "detail_level": 0}), ("comm_info_request", {})):
        identifier = client.ask(type, content)
        client.reply(identifier)
        assert client.until_idle(identifier) == []
    identifier = client.ask("interrupt_request", {}, "control")
    client.reply(identifier, "control")
    assert client.until_idle(identifier) == []
