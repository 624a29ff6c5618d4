// The report in the forms that readers take away.

import { catalogue } from "./catalogue.ts";
import type { Draft } from "./draft.ts";
import { counted, type Report } from "./report.ts";
import { tally, VERDICT_TITLES } from "./view.ts";

export function asMarkdown(draft: Draft, report: Report): string {
  const quoted = draft.text
    .split("\n")
    .map((line) => `> ${escapeMarkdown(line)}`.trimEnd())
    .join("\n");
  const findings = counted(report).map(
    (finding, index) =>
      `${index + 1}. **${finding.severity}** ${escapeMarkdown(finding.message)}\n` +
      `   *Instead:* ${finding.instead} ([${finding.rule}](${finding.url}))`,
  );
  const steps = catalogue.steps
    .filter((step) => report.steps[step.name])
    .map((step) => `- ${step.title}: ${report.steps[step.name]?.status}`);
  const parts = [quoted, `**${VERDICT_TITLES[report.verdict]}**: ${tally(report)}.`, findings.join("\n"), steps.join("\n")];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}
