// A front end as VS Code builds it: JupyterLab's kernel connection over zeromq.js. Prints one line for each case.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHmac, randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { createRequire } from "node:module";
import { Dealer, Subscriber } from "zeromq";

const require = createRequire(import.meta.url);
const { KernelConnection } = require("@jupyterlab/services/lib/kernel/default");
const { KernelMessage, ServerConnection } = require("@jupyterlab/services");
const { deserialize, serialize } = require("@jupyterlab/services/lib/kernel/serialize");

console.debug = () => {};
const [kernelProgram, ...words] = process.argv.slice(2);
const key = randomUUID();

function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function signatureOf(parts) {
  const hmac = createHmac("sha256", key);
  parts.forEach(part => hmac.update(part));
  return hmac.digest("hex");
}

// What JupyterLab takes for a web socket, with the sockets of a kernel behind it.
function socketClass(connection) {
  return class {
    static OPEN = 1;
    constructor() {
      this.protocol = "";
      this.readyState = 1;
      const identity = randomUUID();
      const at = port => `tcp://${connection.ip}:${connection[port]}`;
      this.channels = {};
      for (const name of ["shell", "control", "stdin"]) {
        this.channels[name] = new Dealer({ routingId: identity, linger: 0 });
        this.channels[name].connect(at(`${name}_port`));
      }
      this.channels.iopub = new Subscriber({ linger: 0 });
      this.channels.iopub.connect(at("iopub_port"));
      this.channels.iopub.subscribe();
      this.sending = Promise.resolve();
      for (const [name, socket] of Object.entries(this.channels)) this.receive(name, socket);
      setTimeout(() => this.onopen?.({}), 50);
    }

    async receive(channel, socket) {
      for await (const frames of socket) {
        const start = frames.findIndex(frame => frame.toString("latin1") === "<IDS|MSG>");
        const parts = frames.slice(start + 2, start + 6);
        assert.equal(frames[start + 1].toString(), signatureOf(parts));
        const [header, parent_header, metadata, content] = parts.map(part => JSON.parse(part));
        this.onmessage?.({ data: serialize({ channel, header, parent_header, metadata, content, buffers: [] }) });
      }
    }

    send(data) {
      const message = deserialize(data);
      const parts = [message.header, message.parent_header, message.metadata, message.content].map(part => Buffer.from(JSON.stringify(part)));
      const frames = ["<IDS|MSG>", signatureOf(parts), ...parts];
      this.sending = this.sending.then(() => this.channels[message.channel].send(frames));
    }

    close() {
      this.readyState = 3;
      Object.values(this.channels).forEach(socket => socket.close());
    }
  };
}

async function start() {
  const connection = { ip: "127.0.0.1", transport: "tcp", signature_scheme: "hmac-sha256", key, kernel_name: "score" };
  for (const port of ["shell_port", "iopub_port", "stdin_port", "control_port", "hb_port"]) connection[port] = await freePort();
  writeFileSync("connection.json", JSON.stringify(connection));
  const kernel = spawn(kernelProgram, [...words, "kernel", "run", "connection.json"], { stdio: ["ignore", "inherit", "inherit"] });
  const serverSettings = ServerConnection.makeSettings({ WebSocket: socketClass(connection), fetch: () => Promise.reject(new Error("there is no server")) });
  const front = new KernelConnection({ model: { id: randomUUID(), name: "score" }, serverSettings, commsOverSubshells: "disabled" });
  return { kernel, front };
}

async function run(front, code, options = {}) {
  const shown = [];
  const future = front.requestExecute({ code, stop_on_error: false, ...options }, true, { cellId: randomUUID() });
  future.onIOPub = message => shown.push(message);
  const reply = await future.done;
  return { reply: reply.content, shown: shown.filter(message => !["status", "execute_input"].includes(message.header.msg_type)) };
}

const cases = {
  async "the kernel says who it is"({ front }) {
    const info = await front.info;
    assert.equal(info.implementation, "score");
    assert.equal(info.language_info.name, "csharp");
    assert.equal(front.status, "idle");
  },
  async "a cell gives its value"({ front }) {
    const { reply, shown } = await run(front, "6 * 7");
    assert.equal(reply.status, "ok");
    assert.deepEqual(shown.map(message => message.content.data), [{ "text/plain": "42" }]);
  },
  async "a table of the library has its forms"({ front }) {
    const { reply, shown } = await run(front, "using ScoreNotebooks;\nScoreModels.Load(\"six-factors\")");
    assert.equal(reply.status, "ok");
    assert.ok("text/html" in shown[0].content.data && "text/plain" in shown[0].content.data);
  },
  async "an error stops no other cell"({ front }) {
    const [broken, next] = await Promise.all([run(front, "nothing"), run(front, "1 + 1")]);
    assert.equal(broken.reply.status, "error");
    assert.equal(broken.shown[0].header.msg_type, "error");
    assert.equal(next.reply.status, "ok");
  },
  async "a bar moves"({ front }) {
    const { shown } = await run(front, "var bar = display(1); await Task.Delay(100); bar.Update(2);");
    assert.deepEqual(shown.map(message => message.header.msg_type), ["display_data", "update_display_data"]);
    assert.equal(shown[0].content.transient.display_id, shown[1].content.transient.display_id);
  },
  async "completions come with what they stand for"({ front }) {
    const { content } = await front.requestComplete({ code: "Math.Sqr", cursor_pos: 8 });
    assert.deepEqual(content.matches, ["Sqrt"]);
    assert.equal(content.metadata._jupyter_types_experimental[0].type, "method");
  },
  async "a name is explained"({ front }) {
    const { content } = await front.requestInspect({ code: "Math.Sqrt(2)", cursor_pos: 7, detail_level: 0 });
    assert.ok(content.found && content.data["text/plain"].includes("Sqrt"));
  },
  async "a cell asks"({ front }) {
    const future = front.requestExecute({ code: "Workbook.Ask(\"How many?\")", allow_stdin: true });
    const shown = [];
    future.onIOPub = message => shown.push(message);
    future.onStdin = message => {
      assert.equal(message.content.prompt, "How many?");
      front.sendInputReply({ status: "ok", value: "seven" }, message.header);
    };
    assert.equal((await future.done).content.status, "ok");
    assert.equal(shown.find(message => message.header.msg_type === "execute_result").content.data["text/plain"], "seven");
  },
  async "a loop is interrupted by a message"({ front }) {
    const running = run(front, "while (true) { }");
    await new Promise(resolve => setTimeout(resolve, 300));
    front.sendControlMessage(KernelMessage.createMessage({ msgType: "interrupt_request", channel: "control", username: "", session: front.clientId, content: {} }), true);
    const { reply } = await running;
    assert.equal(reply.ename, "Interrupted");
  },
  async "two hundred cells keep their order"({ front }) {
    await run(front, "var order = new List<int>();");
    const replies = await Promise.all(Array.from({ length: 200 }, (_, number) => run(front, `order.Add(${number});`)));
    const counts = replies.map(({ reply }) => reply.execution_count);
    assert.deepEqual(counts, counts.map((_, at) => counts[0] + at));
    const { shown } = await run(front, "order.SequenceEqual(Enumerable.Range(0, 200))");
    assert.equal(shown[0].content.data["text/plain"], "True");
  },
  async "a hundred thousand lines come whole"({ front }) {
    const { shown } = await run(front, "for (var line = 0; line < 100_000; line++) Console.WriteLine(line);");
    assert.equal(shown.map(message => message.content.text).join(""), Array.from({ length: 100_000 }, (_, line) => `${line}\n`).join(""));
  },
  async "history and comms are answered"({ front }) {
    const { content } = await front.requestHistory({ hist_access_type: "tail", n: 1, output: false, raw: true });
    assert.equal(content.history.length, 1);
    assert.deepEqual((await front.requestCommInfo({})).content.comms, {});
  },
  async "it ends at once when it is told by SIGTERM"({ kernel }) {
    const ended = new Promise(resolve => kernel.on("exit", resolve));
    kernel.kill("SIGTERM");
    await Promise.race([ended, new Promise((_, reject) => setTimeout(() => reject(new Error("it did not end")), 5000))]);
  },
};

const session = await start();
for (const [name, check] of Object.entries(cases)) {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error("no answer in 60 s")), 60_000)));
  try {
    await Promise.race([check(session), late]);
    console.log(JSON.stringify({ case: name, problem: null }));
  } catch (error) {
    console.log(JSON.stringify({ case: name, problem: String(error.stack) }));
  }
  clearTimeout(timer);
}
session.kernel.kill("SIGKILL");
process.exit(0);
