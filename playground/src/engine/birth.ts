// How a worker comes to be. The playground's page does it in a script of its own, ahead of everything else: Python needs
// longer to come up than all the rest together.

import type { FromWorker, Place } from "./protocol.ts";

/** A worker on its way to Python. */
export interface Birth {
  worker: Worker;
  /** When it began, in milliseconds of the page. */
  at: number;
  /** What it has said so far, while nobody listened. */
  said: FromWorker[];
}

declare global {
  var tactfulBirth: Birth | undefined;
}

/** Opens a worker with the code at an address, which starts from saved memory where that is wanted and there is some. */
export function bear(code: string, place: Place, saved: boolean): Birth {
  const worker = opened(code, `start(${placeFor(place)}, ${saved})`, "tactful");
  const birth: Birth = { worker, at: performance.now(), said: [] };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => birth.said.push(data);
  worker.onerror = ({ message }) => birth.said.push({ type: "failed", message: message || "the worker stopped" });
  return birth;
}

/** Has another worker save the memory for later visits: it is too much for the page to handle while somebody types. */
export function saveAside(code: string, place: Place): Promise<void> {
  const worker = opened(code, `save(${placeFor(place)})`, "tactful-saving");
  return new Promise((resolve) => {
    worker.onmessage = worker.onerror = () => {
      worker.terminate();
      resolve();
    };
  });
}

function opened(code: string, call: string, name: string): Worker {
  // A worker made from a blob is bound by the page's policy; one made from an address would not be.
  const opening = `import(${JSON.stringify(code)}).then((code) => code.${call})
    .catch((error) => postMessage({ type: "failed", message: String(error?.message ?? error) }))`;
  return new Worker(URL.createObjectURL(new Blob([opening], { type: "text/javascript" })), { type: "module", name });
}

function placeFor({ manifest, base }: Place): string {
  return JSON.stringify({ manifest, base });
}

/** Whether the reader asked for little to be fetched. */
export function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
