// What the reader sees of the engine: how far its start is, why it failed, how fast it was.

import type { EngineState } from "./engine/engine.ts";
import { html, type Html } from "./html.ts";

/** What the page says of its own work. */
export interface EngineWords {
  /** What the reader may do during the start, as a sentence. */
  meanwhile: string;
  /** The command that does the same on the reader's own machine. */
  command: string;
}

export function engineView(state: EngineState, { meanwhile, command }: EngineWords): Html {
  switch (state.name) {
    case "starting": {
      const loading = state.phase === "download" && state.loaded > 0;
      const words = {
        download: loading ? `Fetching the checker, ${megabytes(state.loaded)} of ${megabytes(state.total)} MB` : "Fetching the checker",
        compile: "Preparing the checker",
        python: "Starting the checker",
      }[state.phase];
      return html`
        <p class="tp-starting"><progress max="1" ${loading && html`value="${state.loaded / Math.max(state.total, 1)}"`} aria-label="Start of the checker"></progress> ${words}.
        ${meanwhile}</p>`;
    }
    case "failed":
      return html`
        <div class="tp-failed" role="alert">
          <p><strong>The checker did not start.</strong> ${navigator.onLine ? "" : "You seem to be offline. "}Your text is safe. (${state.message})</p>
          <p><button type="button" class="tp-button tp-button-strong" data-action="retry">Try again</button></p>
          <p class="tp-soft">The same check runs on your own machine: <code>pip install tactful</code>, then <code>${command}</code>.</p>
        </div>`;
    default:
      return html``;
  }
}

/** How fast the last answer came; `ms` is what it took in the worker. */
export function footView(ms: number, state: EngineState): Html {
  if (state.name !== "ready") return html``;
  const seconds = (state.ms / 1000).toFixed(1);
  const from = state.way === "snapshot" ? " from saved memory" : "";
  const took = ms < 1 ? "less than 1 ms" : `${Math.round(ms)} ms`;
  return html`Checked in ${took}, started in ${seconds} s${from}. Nothing was sent: the checker runs in this page.`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
