// Runs Python away from the page. It starts once, answers calls one by one, and has no network afterwards.

import { loadPyodide, type PyodideAPI } from "pyodide";
import { emptyLock, withoutStackSwitching } from "../../engine/environment.ts";
import { engineUrl, GIVEN, type FromWorker, type Phase, type Place, type ToWorker, type Way } from "./protocol.ts";
import { readWhole } from "./read.ts";
import { findSnapshot, readSnapshot, saveSnapshot } from "./snapshot.ts";

type Call = (request: string) => string;

let call: Call | undefined;
let give: ((file: File) => void) | undefined;

function say(message: FromWorker): void {
  postMessage(message);
}

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  try {
    if (!call) throw new Error("called before the start was over");
    if (data.file) give?.(data.file);
    const before = performance.now();
    const answer = call(data.request);
    say({ type: "answer", id: data.id, answer, ms: performance.now() - before });
  } catch (error) {
    // Python's side answers with an error object, so this is Python itself at its end.
    say({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
});

/** Starts Python: from memory saved before, where that is wanted and there is some, else from the zip. */
export async function start(place: Place, saved: boolean): Promise<void> {
  withoutStackSwitching();
  const kept = saved ? await findSnapshot(place) : undefined;
  const way: Way = kept ? "snapshot" : "zip";
  const progress = new Progress(place, way);
  const failed = watchNetwork();
  progress.enter("download");
  const memory = readSnapshot(place, kept);
  // Pyodide would ask for one after the other.
  const { files } = place.manifest;
  const answer = fetch(engineUrl(place, "pyodide.asm.wasm"));
  // An answer that is passed on as it came keeps the browser's own cache of compiled code.
  const code = kept ? WebAssembly.compileStreaming(answer) : answer.then((code) => compiled(code, files["pyodide.asm.wasm"].size, progress));
  const loader = import(/* @vite-ignore */ engineUrl(place, "pyodide.asm.js"));
  const library = fetch(engineUrl(place, "python.zip")).then((zip) => readWhole(zip, files["python.zip"].size, (bytes) => progress.count(bytes)));
  handOver(place, code, library);
  for (const promise of [failed, loader, code, library]) promise.catch(() => undefined);

  const run = async (): Promise<void> => {
    const snapshot = await memory;
    await loader;
    const pyodide = await loadPyodide({
      indexURL: `${place.base}${place.manifest.runtime}/`,
      stdLibURL: engineUrl(place, "python.zip"),
      lockFileContents: emptyLock(place.manifest.pyodide),
      packageBaseUrl: place.base,
      env: { PYTHONHASHSEED: "0" },
      fsInit: async () => progress.enter("python"),
      ...(snapshot && { _loadSnapshot: snapshot }),
    });
    // Python has its own copies by now, and Pyodide never lets go of what it was given.
    snapshot?.transfer?.(0);
    (await library).transfer?.(0);
    const engine = pyodide.pyimport("tactful_engine");
    const Request = XMLHttpRequest;
    pyodide.FS.mkdirTree(engine.LIBRARY as string);
    engine.finder.fetch = (archive: string, path: string) => {
      say({ type: "fetching" });
      pyodide.FS.writeFile(path, fetchNow(Request, engineUrl(place, archive)));
    };
    engine.install();
    call = pyodide.pyimport("tactful.browser").call as Call;
    give = giver(pyodide.FS);
    closeNetwork();
    say({ type: "ready", way: snapshot ? "snapshot" : "zip" });
  };
  // Pyodide waits for ever for what cannot be compiled, as under a policy that forbids it.
  const broken = Promise.all([loader, code, library]).then(() => new Promise<never>(() => undefined));
  await Promise.race([failed, broken, run()]);
}

/** Saves the memory for later visits, and says when that is over; a worker that does this does nothing else. */
export async function save(place: Place): Promise<void> {
  await saveSnapshot(place);
  postMessage("over");
}

/** Compiles in one go: Chromium's reader of streams would hold on to a second copy of all that it read. */
async function compiled(response: Response, size: number, progress: Progress): Promise<WebAssembly.Module> {
  const code = await readWhole(response, size, (bytes) => progress.count(bytes));
  const module = WebAssembly.compile(code);
  code.transfer?.(0);
  return module;
}

/** Returns what puts a file of the reader's where Python finds it, without reading it into memory. */
function giver(files: PyodideAPI["FS"]): (file: File) => void {
  const [, directory, name] = GIVEN.split("/") as [string, string, string];
  let mounted = false;
  return (file) => {
    if (mounted) files.unmount(`/${directory}`);
    else files.mkdir(`/${directory}`);
    files.mount(files.filesystems.WORKERFS, { blobs: [{ name, data: file }] }, `/${directory}`);
    mounted = true;
  };
}

/** Pyodide never settles when a file does not come: rejects then, and never settles otherwise. */
function watchNetwork(): Promise<never> {
  const network = globalThis.fetch.bind(globalThis);
  return new Promise<never>((_, reject) => {
    globalThis.fetch = async (input, init) => {
      try {
        const response = await network(input, init);
        if (!response.ok) throw new Error(`${response.status} for ${String(input)}`);
        return response;
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
        throw error;
      }
    };
  });
}

/** Gives Pyodide what is on its way when it comes to ask for it. */
function handOver(place: Place, code: Promise<WebAssembly.Module>, library: Promise<ArrayBuffer>): void {
  const { fetch } = globalThis;
  const early = new Map([
    [engineUrl(place, "pyodide.asm.wasm"), Promise.resolve(new Response())],
    [engineUrl(place, "python.zip"), Promise.resolve(Object.assign(new Response(), { arrayBuffer: () => library }))],
  ]);
  globalThis.fetch = (input, init) => early.get(String(input)) ?? fetch(input, init);
  WebAssembly.instantiateStreaming = async (_, imports) => {
    const module = await code;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
}

/** Counts what has come so far, for a progress bar and for the page's watchdog. */
class Progress {
  readonly #total: number;
  readonly #way: Way;
  #phase: Phase = "download";
  #loaded = 0;

  constructor({ manifest: { files } }: Place, way: Way) {
    this.#total = files["python.zip"].size + files["pyodide.asm.wasm"].size;
    this.#way = way;
  }

  enter(phase: Phase): void {
    this.#phase = phase;
    this.#tell();
  }

  /** So many bytes more have come. */
  count(bytes: number): void {
    if (this.#way === "snapshot") return;
    this.#loaded += bytes;
    if (this.#loaded >= this.#total && this.#phase === "download") this.enter("compile");
    else this.#tell();
  }

  #tell(): void {
    say({ type: "phase", way: this.#way, phase: this.#phase, loaded: this.#loaded, total: this.#total });
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
  // A worker of this worker would have all of them again.
  const names = ["fetch", "XMLHttpRequest", "WebSocket", "WebSocketStream", "EventSource", "WebTransport", "importScripts", "Worker"];
  // What a worker inherits can be reached past its own properties.
  for (let scope: object | null = globalThis; scope; scope = Object.getPrototypeOf(scope) as object | null) {
    for (const name of names) {
      if (Object.hasOwn(scope, name)) Object.defineProperty(scope, name, { value: closed, configurable: false });
    }
  }
}
