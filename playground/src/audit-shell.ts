// The audit's form and its empty places; the build writes it into the page.

import { catalogue, PURPOSE_TITLES } from "./catalogue.ts";
import { channelGroups, field, option } from "./context-fields.ts";
import { EMPTY_CONTEXT } from "./draft.ts";
import { houseView } from "./house.ts";
import { html, type Html } from "./html.ts";

export function auditShell(id: string): Html {
  const { purpose, channel } = EMPTY_CONTEXT;
  return html`
    <div class="tp-drop" id="${id}-drop">
      <label class="tp-label" for="${id}-file">LinkedIn’s export (the zip, or Invitations.csv), or any CSV with a column of texts</label>
      <input type="file" id="${id}-file" accept=".zip,.csv,.tsv,.txt,application/zip,text/csv" aria-describedby="${id}-drop-hint">
      <p class="tp-soft" id="${id}-drop-hint">Or drop the file here. It is read in this page and goes nowhere.</p>
      <p><button type="button" class="tp-button" data-action="example">Try an example export</button></p>
    </div>
    <form class="tp-context" id="${id}-context" aria-label="What the texts are" autocomplete="off">
      ${field(`${id}-purpose`, "What they are", html`
        <select id="${id}-purpose" name="purpose">
          ${Object.keys(catalogue.purposes).map((name) => option(name, PURPOSE_TITLES[name] ?? name, name === purpose))}
        </select>`)}
      ${field(`${id}-channel`, "Where they went", html`<select id="${id}-channel" name="channel">${channelGroups(purpose, channel)}</select>`)}
      <div class="tp-context-field" hidden><label class="tp-label" for="${id}-column">The column of texts</label><select id="${id}-column" name="column"></select></div>
      <label class="tp-check"><input type="checkbox" name="received"> <span>What others sent me, not what I sent</span></label>
    </form>
    ${houseView(id)}
    <div class="tp-engine" id="${id}-engine"></div>
    <p class="vh" role="status" id="${id}-status"></p>
    <p class="tp-notice" id="${id}-notice" role="status"></p>
    <div class="tp-run" id="${id}-run" hidden>
      <progress class="tp-run-bar" id="${id}-bar" max="1" aria-labelledby="${id}-words"></progress>
      <p class="tp-run-words" id="${id}-words"></p>
      <button type="button" class="tp-button" data-action="cancel">Cancel</button>
    </div>
    <div id="${id}-trouble"></div>
    <section id="${id}-result" class="tp-part" aria-labelledby="${id}-title" hidden>
      <h2 class="tp-heading" id="${id}-title" tabindex="-1">What the file shows</h2>
      <div class="tp-tools" role="group" aria-label="What to do with the audit">
        <button type="button" class="tp-button tp-button-strong" data-action="whole" hidden>Read the whole file</button>
        <button type="button" class="tp-button" data-action="page">Download this report as a page</button>
        <button type="button" class="tp-button" data-action="json">Download the numbers as JSON</button>
        <button type="button" class="tp-button" data-action="command">Copy the equal command</button>
      </div>
      <div id="${id}-broken"></div>
      <div id="${id}-tables"></div>
      <p class="tp-foot" id="${id}-foot"></p>
    </section>`;
}
