// Drafts for the examples menu.

import { EMPTY_CONTEXT, type Draft } from "./draft.ts";

export interface Example extends Draft {
  title: string;
}

function example(title: string, text: string, context: Partial<Draft["context"]> = {}): Example {
  return { title, text, context: { ...EMPTY_CONTEXT, ...context }, ignore: [] };
}

export const EXAMPLES: readonly Example[] = [
  example("The platform's own sentence", "Hi, I'd like to add you to my professional network on LinkedIn."),
  example(
    "A request that works",
    "Hi Priya, your talk on flood maps in Leeds changed how I teach rivers. I teach geography in Hull and would love to follow your work. Thanks, Ana",
    { to: "Priya Raman", from: "Ana Lopes" },
  ),
  example(
    "Flattery and a vague reason",
    "Dear Mr Okafor, I came across your impressive profile and I'd love to explore synergies. I'm a professional in the same industry.",
    { tier: "premium", to: "Chidi Okafor" },
  ),
  example(
    "Too much for a first note",
    "Hi Sam! I hope this message finds you well. Could you refer me for the analyst role at your company ASAP? My number is 07700 900123.",
    { to: "Sam Reyes" },
  ),
  example("A thank-you after acceptance", "Thank you for connecting, Mei. Your note on library budgets was the clearest I have read this year. Best, Tomas", {
    purpose: "thanks",
    channel: "linkedin/message",
    tier: "",
    to: "Mei Lin",
    from: "Tomas",
  }),
  example("A kind no", "Thank you for your request, Jonas. I keep this account for people I have worked with, so I will leave it for now. All the best with the new practice!", {
    purpose: "decline",
    channel: "linkedin/message",
    tier: "",
    to: "Jonas Weber",
  }),
  example("A comment that adds nothing", "Great post! 👏👏👏", { purpose: "comment", channel: "linkedin/comment", tier: "" }),
];
