"""What every kernel should do, section by section of the public conformance suite."""


def case_kernel_info(client):
    content = client.reply(client.client.kernel_info())["content"]
    assert content["status"] == "ok"
    assert content["protocol_version"] == "5.3"
    assert content["implementation"] == "score"
    language = content["language_info"]
    assert language["name"] == "csharp" and language["file_extension"] == ".cs", language
    assert language["mimetype"] == "text/x-csharp" and language["pygments_lexer"] == "csharp", language
    assert isinstance(content["banner"], str) and isinstance(content["help_links"], list)


def case_kernel_info_on_control(client):
    assert client.reply(client.ask("kernel_info_request", {}, "control"), "control")["content"]["status"] == "ok"


def case_stdout(client):
    content, shown = client.run('Console.WriteLine("hello, world");')
    assert content["status"] == "ok"
    assert [(m["msg_type"], m["content"]) for m in shown] == [("stream", {"name": "stdout", "text": "hello, world\n"})], shown


def case_stderr(client):
    content, shown = client.run('#r "nuget: Plotly.NET, 5.0.0"\nvar afterwards = 1;')
    assert content["status"] == "ok", content
    assert [m["content"]["name"] for m in shown if m["msg_type"] == "stream"] == ["stderr"], shown


def case_result(client):
    content, shown = client.run("6 * 7")
    assert content["payload"] == [] and content["user_expressions"] == {}
    (result,) = shown
    assert result["msg_type"] == "execute_result"
    assert result["content"]["data"] == {"text/plain": "42"}
    assert result["content"]["metadata"] == {}
    assert result["content"]["execution_count"] == content["execution_count"]


def case_chinese_and_characters_outside_the_basic_plane(client):
    _, shown = client.run('"小店😀" + "！"')
    assert shown[0]["content"]["data"]["text/plain"] == "小店😀！", shown


def case_display_data(client):
    _, shown = client.run('display(new[] { (1, "a"), (2, "b") });')
    (display,) = shown
    assert display["msg_type"] == "display_data"
    assert "text/html" in display["content"]["data"] and "text/plain" in display["content"]["data"]


def case_input_is_broadcast(client):
    identifier = client.client.execute("1 + 1")
    count = client.reply(identifier)["content"]["execution_count"]
    first = client.until_idle(identifier)[0]
    assert first["msg_type"] == "execute_input"
    assert first["content"] == {"code": "1 + 1", "execution_count": count}


def case_error(client):
    content, shown = client.run("var broken = 1 / int.Parse(\"0\");")
    assert content["status"] == "error"
    (error,) = shown
    assert error["msg_type"] == "error"
    for key in ("ename", "evalue", "traceback"):
        assert error["content"][key] == content[key]
    assert content["ename"] == "DivideByZeroException"
    assert "\x1b" not in content["evalue"]
    assert "\x1b[" in "".join(content["traceback"])
    assert "line 1, column 1" in "".join(content["traceback"])


def case_completion(client):
    reply = client.reply(client.client.complete('var a = "😀"; Enumerable.Ra'))["content"]
    assert reply["matches"] == ["Range"], reply
    # In code points: the face is one.
    assert (reply["cursor_start"], reply["cursor_end"]) == (24, 26), reply
    (kind,) = reply["metadata"]["_jupyter_types_experimental"]
    assert kind["type"] == "method" and kind["text"] == "Range" and (kind["start"], kind["end"]) == (24, 26)


def case_completion_within_a_text_offers_what_the_library_knows(client):
    reply = client.reply(client.client.complete('ScoreModels.Load("six'))["content"]
    assert reply["matches"] == ["six-factors"] and (reply["cursor_start"], reply["cursor_end"]) == (18, 21), reply
    client.run('var model = ScoreModels.Load("six-factors");')
    reply = client.reply(client.client.complete('model.WithWeights(("'))["content"]
    assert "complaint_handling" in reply["matches"], reply


def case_completion_within_a_name_looks_at_what_stands_before_the_cursor(client):
    reply = client.reply(client.client.complete('"a".TrimEnd()', 7))["content"]
    assert reply["matches"] == ["Trim", "TrimEnd", "TrimStart"], reply
    assert (reply["cursor_start"], reply["cursor_end"]) == (4, 11), reply


def case_inspection_behind_an_argument_tells_of_the_call(client):
    reply = client.reply(client.client.inspect('"😀".PadLeft(5, \'x\')', 18))["content"]
    assert reply["found"] and reply["data"]["text/plain"].startswith("string string.PadLeft(int totalWidth"), reply
    reply = client.reply(client.client.inspect("ScoreModels.Load(idOrFile: \"six-factors\")", 20))["content"]
    assert reply["found"] and reply["data"]["text/plain"].startswith("string idOrFile\nThe id of a model"), reply


def case_completion_of_nothing(client):
    reply = client.reply(client.client.complete("// a comment"))["content"]
    assert reply["status"] == "ok" and reply["matches"] == [] and reply["cursor_start"] == reply["cursor_end"] == 12, reply


def case_is_complete(client):
    def state(code):
        return client.reply(client.client.is_complete(code))["content"]

    assert state("1 + 1") == {"status": "complete"}
    assert state("foreach (var x in new[] { 1 })\n{")["status"] == "incomplete"
    assert state("foreach (var x in new[] { 1 })\n{")["indent"] == "    "
    assert state("1 + ) 2") == {"status": "invalid"}


def case_inspect(client):
    reply = client.reply(client.client.inspect("Enumerable.Range(1, 3)", 14))["content"]
    assert reply["found"] and "int start, int count" in reply["data"]["text/plain"], reply
    assert client.reply(client.client.inspect("   "))["content"]["found"] is False


def case_inspect_in_a_call_gives_its_signatures(client):
    reply = client.reply(client.client.inspect("Enumerable.Range(1, ", 20))["content"]
    assert reply["found"] and "int count" in reply["data"]["text/plain"], reply


def case_history(client):
    for code in ("100 + 1", "100 + 2", "100 + 2", "100 + 3"):
        client.run(code)

    def history(**request):
        return client.reply(client.client.history(**request))["content"]["history"]

    tail = history(hist_access_type="tail", n=4, raw=True, output=False)
    assert [entry[2] for entry in tail] == ["100 + 1", "100 + 2", "100 + 2", "100 + 3"], tail
    session, first = tail[0][:2]
    assert history(hist_access_type="tail", n=1, raw=True, output=True) == [[session, first + 3, ["100 + 3", "103"]]]
    assert history(hist_access_type="range", session=session, start=first, stop=first + 1, raw=True, output=False) == [[session, first, "100 + 1"]]
    assert history(hist_access_type="range", session=0, start=first, stop=first + 2, raw=True, output=False) == tail[:2]
    assert len(history(hist_access_type="search", pattern="100 + *", raw=True, output=False)) == 4
    assert [entry[2] for entry in history(hist_access_type="search", pattern="100 + 2*", unique=True, raw=True, output=False)] == ["100 + 2"]
    assert [entry[2] for entry in history(hist_access_type="search", pattern="100 + ?", n=2, raw=True, output=False)] == ["100 + 2", "100 + 3"]


def case_silent_cells_are_neither_shown_nor_counted(client):
    before = client.run("1")[0]["execution_count"]
    content, shown = client.run('Console.WriteLine("nobody hears"); 5', silent=True)
    assert content["status"] == "ok" and shown == [], shown
    assert client.run("1")[0]["execution_count"] == before + 1


def case_a_cell_without_history_is_shown_and_not_counted(client):
    before = client.run("1")[0]["execution_count"]
    _, shown = client.run("2 + 2", store_history=False)
    assert shown[0]["content"]["data"]["text/plain"] == "4"
    assert client.run("1")[0]["execution_count"] == before + 1
    tail = client.reply(client.client.history(hist_access_type="tail", n=2))["content"]["history"]
    assert [entry[2] for entry in tail] == ["1", "1"], tail


def case_user_expressions(client):
    content, shown = client.run("var width = 3;", user_expressions={"good": "width * 2", "bad": "nothing"})
    assert shown == []
    good, bad = content["user_expressions"]["good"], content["user_expressions"]["bad"]
    assert good == {"status": "ok", "data": {"text/plain": "6"}, "metadata": {}}, good
    assert bad["status"] == "error" and bad["ename"] and bad["evalue"] and isinstance(bad["traceback"], list)


def case_an_error_gives_up_the_cells_that_wait(client):
    first, second = client.client.execute("nothing"), client.client.execute("1 + 1")
    assert client.reply(first)["content"]["status"] == "error"
    assert client.reply(second)["content"] == {"status": "aborted"}
    assert client.until_idle(second) == []
    assert client.run("1 + 1")[0]["status"] == "ok"


def case_an_error_gives_up_nothing_when_asked_not_to(client):
    first, second = client.client.execute("nothing", stop_on_error=False), client.client.execute("1 + 1")
    assert client.reply(first)["content"]["status"] == "error"
    assert client.reply(second)["content"]["status"] == "ok"


def case_comms(client):
    reply = client.reply(client.ask("comm_info_request", {"target_name": "jupyter.widget"}))["content"]
    assert reply == {"status": "ok", "comms": {}}, reply
    identifier = client.ask("comm_open", {"comm_id": "c1", "target_name": "jupyter.widget", "data": {}})
    (closed,) = client.until_idle(identifier)
    assert closed["msg_type"] == "comm_close" and closed["content"]["comm_id"] == "c1"


def case_a_request_that_lacks_something_is_refused(client):
    content = client.reply(client.ask("execute_request", {"silent": False}))["content"]
    assert content["status"] == "error" and content["ename"] == "InvalidRequest", content
    content = client.reply(client.ask("complete_request", {"code": 5, "cursor_pos": "x"}))["content"]
    assert content["status"] == "error", content
    assert client.run("1 + 1")[0]["status"] == "ok"


def case_an_unknown_request_is_left_and_the_kernel_goes_on(client):
    client.until_idle(client.ask("brew_request", {}))
    assert client.run("1 + 1")[0]["status"] == "ok"
