// Runs Python away from the page. It starts once, answers calls one by one, and has no network afterwards.

import { loadPyodide } from "pyodide";
import { emptyLock, withoutStackSwitching } from "../../engine/environment.ts";
import { engineUrl, type FromWorker, type Phase, type StartConfig, type ToWorker } from "./protocol.ts";

type Call = (request: string) => string;

let call: Call | undefined;

function say(message: FromWorker): void {
  postMessage(message);
}

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === "start") {
    start(data.config).catch((error: unknown) => say({ type: "failed", message: describe(error) }));
    return;
  }
  try {
    if (!call) throw new Error("called before the start was over");
    const before = performance.now();
    const answer = call(data.request);
    say({ type: "answer", id: data.id, answer, ms: performance.now() - before });
  } catch (error) {
    // Python's side answers with an error object, so this is Python itself at its end.
    say({ type: "failed", message: describe(error) });
  }
});

async function start(config: StartConfig): Promise<void> {
  const progress = new Progress(config);
  const network = globalThis.fetch.bind(globalThis);
  // Pyodide fetches by itself and never settles when its wasm does not come: we watch each answer instead.
  const failed = new Promise<never>((_, reject) => {
    globalThis.fetch = async (input, init) => {
      try {
        const response = await network(input, init);
        if (!response.ok) throw new Error(`${response.status} for ${String(input)}`);
        return progress.watch(response);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
        throw error;
      }
    };
  });
  failed.catch(() => undefined);

  withoutStackSwitching();
  progress.enter("download");
  const loader = import(/* @vite-ignore */ engineUrl(config, "pyodide.asm.js"));
  const pyodide = await Promise.race([
    failed,
    loader.then(() =>
      loadPyodide({
        indexURL: `${config.base}${config.manifest.runtime}/`,
        stdLibURL: engineUrl(config, "python.zip"),
        lockFileContents: emptyLock(config.manifest.pyodide),
        packageBaseUrl: config.base,
        env: { PYTHONHASHSEED: "0" },
        fsInit: async () => progress.enter("python"),
        ...(config.snapshot && { _loadSnapshot: config.snapshot }),
      }),
    ),
  ]);
  const engine = pyodide.pyimport("tactful_engine");
  const Request = XMLHttpRequest;
  engine.finder.fetch = (path: string) => {
    pyodide.FS.writeFile(path, fetchNow(Request, engineUrl(config, "rest.zip")));
  };
  engine.install();
  call = pyodide.pyimport("tactful.browser").call as Call;
  closeNetwork();
  say({ type: "ready", way: config.snapshot ? "snapshot" : "zip" });
}

/** Counts what has come so far, for a progress bar and for the page's watchdog. */
class Progress {
  readonly #total: number;
  readonly #count: boolean;
  #phase: Phase = "download";
  #loaded = 0;

  constructor(config: StartConfig) {
    const files = config.manifest.files;
    this.#total = files["python.zip"].size + files["pyodide.asm.wasm"].size;
    // A response that was passed on as it came keeps the browser's own cache of compiled code.
    this.#count = config.snapshot === undefined;
  }

  enter(phase: Phase): void {
    this.#phase = phase;
    this.#tell();
  }

  watch(response: Response): Response {
    if (!this.#count || !response.body) return response;
    const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, controller) => {
        this.#loaded += chunk.byteLength;
        if (this.#loaded >= this.#total && this.#phase === "download") this.enter("compile");
        else this.#tell();
        controller.enqueue(chunk);
      },
    });
    return new Response(response.body.pipeThrough(counter), response);
  }

  #tell(): void {
    say({ type: "phase", phase: this.#phase, loaded: this.#loaded, total: this.#total });
  }
}

function fetchNow(Request: typeof XMLHttpRequest, url: string): Uint8Array {
  const request = new Request();
  request.open("GET", url, false);
  request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw new Error(`${request.status} for ${url}`);
  return new Uint8Array(request.response as ArrayBuffer);
}

/** From here on nothing in this worker can reach a network, whatever the page's policy allows. */
function closeNetwork(): void {
  const closed = (): never => {
    throw new Error("the checker has no network");
  };
  const names = ["fetch", "XMLHttpRequest", "WebSocket", "WebSocketStream", "EventSource", "WebTransport", "importScripts"];
  // What a worker inherits can be reached past its own properties.
  for (let scope: object | null = globalThis; scope; scope = Object.getPrototypeOf(scope) as object | null) {
    for (const name of names) {
      if (Object.hasOwn(scope, name)) Object.defineProperty(scope, name, { value: closed, configurable: false });
    }
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

say({ type: "hello" });
