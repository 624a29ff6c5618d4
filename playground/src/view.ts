// What a report looks like. Pure functions from values to HTML: the build uses them too, for the page's first sight.

import { catalogue } from "./catalogue.ts";
import { Html, html, inline } from "./html.ts";
import { spanToUtf16 } from "./positions.ts";
import { counted, type Finding, type Report, type Severity, type Verdict } from "./report.ts";

export interface ViewContext {
  text: string;
  /** Address of the site's root, ending in a slash. */
  root: string;
}

export const VERDICT_TITLES: Record<Verdict, string> = {
  hold: "Do not send it like this",
  revise: "Worth another minute",
  ready: "Ready to send",
};

const VERDICT_SIGNS: Record<Verdict, string> = { hold: "✕", revise: "!", ready: "✓" };
const SEVERITY_TITLES: Record<Severity, string> = { error: "Error", warning: "Warning", hint: "Hint" };
const STATUS_SIGNS = { met: "✓", partial: "~", missing: "–" };

/** While the reader types, rules that judge what is unfinished wait, so nothing can be called ready yet. */
export function verdictView(report: Report, unfinished = false): Html {
  const open = unfinished && report.verdict === "ready";
  return html`
    <p class="tp-verdict-line">
      <span class="tp-sign" aria-hidden="true">${open ? "…" : VERDICT_SIGNS[report.verdict]}</span>
      <strong class="verdict ${!open && html`verdict-${report.verdict}`}">${open ? "Nothing to mend so far" : VERDICT_TITLES[report.verdict]}</strong>
      <span class="tp-tally">${tally(report)}</span>
    </p>`;
}

export function adviceView(report: Report): Html {
  const advice = report.advice.map((name) => catalogue.advice[name]).filter((words) => words !== undefined);
  return html`${advice.map((words) => html`<p>${words}</p>`)}`;
}

/** "1 error, 2 hints": what a screen reader hears too. */
export function tally(report: Report): string {
  const findings = counted(report);
  const counts = (["error", "warning", "hint"] as const)
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}${count > 1 ? "s" : ""}`);
  const ignored = report.ignored > 0 ? `${report.ignored} ignored` : "";
  return [...counts, ignored].filter(Boolean).join(", ") || "nothing found";
}

export function stepsView(report: Report, { text, root }: ViewContext): Html {
  const steps = catalogue.steps.filter((step) => report.steps[step.name]);
  return html`${steps.map((step) => {
    const { status, evidence } = report.steps[step.name] ?? { status: "missing", evidence: [] };
    const quoted = evidence.map((span) => {
      const { start, end } = spanToUtf16(text, span);
      return html`<q>${shorten(text.slice(start, end))}</q> `;
    });
    const shown = quoted.length > 0 && step.name !== "brevity" ? quoted : step[status];
    return html`
      <li class="tp-step tp-step-${status}" data-key="step-${step.name}">
        <button type="button" class="tp-step-show" data-action="step" data-step="${step.name}">
          <span class="tp-step-sign" aria-hidden="true">${STATUS_SIGNS[status]}</span>
          <span class="tp-step-title">${step.title}</span> <span class="status status-${status}">${status}</span>
          <span class="tp-step-words">${shown}</span>
        </button>
        <a class="tp-step-guide" href="${root}${step.page}">Guide<span class="vh"> to ${step.title}</span></a>
      </li>`;
  })}`;
}

export function findingsView(report: Report, context: ViewContext): Html {
  const seen = new Map<string, number>();
  return html`${counted(report).map((finding, index) => {
    const before = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, before + 1);
    return findingView(finding, index, `${finding.fingerprint}-${before}`, context);
  })}`;
}

function findingView(finding: Finding, index: number, key: string, { root }: ViewContext): Html {
  const offered = finding.fixes.map((fix, at) => ({ fix, at }));
  const examples = offered.filter(({ fix }) => fix.kind === "example");
  const buttons = offered.filter(({ fix }) => fix.kind !== "example");
  const where = finding.excerpt ? html`Show <q>${shorten(finding.excerpt, 24)}</q>` : html`Show the place`;
  return html`
    <li class="tp-finding tp-is-${finding.severity}" data-key="${key}" data-index="${index}">
      <p class="tp-finding-head">
        <span class="severity severity-${finding.severity}">${SEVERITY_TITLES[finding.severity]}</span>
        <a class="rule-name" href="${ruleAddress(finding, root)}">${finding.rule}</a>
      </p>
      <p class="tp-message">${inline(finding.message, root)}</p>
      <p class="tp-instead"><strong>Instead</strong> ${inline(finding.instead, root)}</p>
      <p class="tp-why"><strong>Why</strong> ${inline(finding.why, root)}</p>
      ${examples.map(({ fix }) => html`<p class="tp-example"><strong>For example</strong> ${exampleText(fix.edits)}</p>`)}
      <div class="tp-actions">
        ${buttons.map(
          ({ fix, at }) => html`<button type="button" class="tp-button tp-button-strong" data-action="fix" data-index="${index}" data-fix="${at}">${fix.title}</button>`,
        )}
        <button type="button" class="tp-button" data-action="goto" data-index="${index}">${where}</button>
        <button type="button" class="tp-button" data-action="ignore" data-index="${index}">Ignore<span class="vh"> ${finding.rule}</span></button>
      </div>
    </li>`;
}

function exampleText(edits: readonly { text: string }[]): Html {
  return html`<q>${edits.map((edit) => edit.text.trim()).join(" … ")}</q>`;
}

export function confirmView(report: Report, { text }: ViewContext): Html {
  return html`${report.confirm.map(
    ({ utf16, claim }, index) => html`
      <li data-key="confirm-${text.slice(utf16.start, utf16.end)}">
        <label><input type="checkbox" data-confirm="${text.slice(utf16.start, utf16.end)}"> <span><q>${shorten(text.slice(utf16.start, utf16.end))}</q> <span class="tp-soft">${claim}</span></span></label>
        <button type="button" class="tp-link" data-action="confirm" data-index="${index}">Show<span class="vh"> ${claim}</span></button>
      </li>`,
  )}`;
}

export function emptyView(): Html {
  return html`<p class="tp-verdict-line"><span class="tp-sign" aria-hidden="true">…</span>
    <strong>Nothing to check yet</strong> <span class="tp-tally">Paste a draft, or pick an example.</span></p>`;
}

/** The rule's page of this very site, also where the site stands at another address; a team's own page stays. */
function ruleAddress(finding: Finding, root: string): string {
  return finding.url.startsWith(catalogue.site) ? root + finding.url.slice(catalogue.site.length) : finding.url;
}

function shorten(text: string, most = 60): string {
  const letters = [...text.replace(/\s+/g, " ")];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : letters.join("");
}
