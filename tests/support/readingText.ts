import type { Action, Plan, Priority } from "../../src/core/plan/plan";
import type { Reading } from "../../src/core/plan/reading";

function list(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join("; ");
}

function line(parts: readonly (readonly [string, string | null])[]): string {
  return parts
    .flatMap(([label, text]) => (text === null ? [] : [label === "" ? text : `${label}=${text.replaceAll("\n", " / ")}`]))
    .join(" | ");
}

function actionText(action: Action): string {
  const { ref, lead, partners, byWhen, funding, type, measure, status, statusFill, update, updated, extra } = action;
  return `- ${line([
    ["", ref ?? "(no ref)"],
    ["", action.action],
    ["lead", list(lead)],
    ["partners", list(partners)],
    ["when", byWhen],
    ["funding", funding],
    ["type", type],
    ["measure", measure],
    ["status", status],
    ["fill", statusFill],
    ["update", update],
    ["updated", updated],
    ...extra.map(({ heading, text }) => [heading, text] as const),
  ])}`;
}

function priorityText(priority: Priority): readonly string[] {
  const { number, title, leadAgencies, narrative, overview, activities, measures, outcomes, keyPartners, actions } = priority;
  return [
    `## ${line([
      ["", number ?? "(no number)"],
      ["", title],
      ["lead", list(leadAgencies)],
    ])}`,
    ...[
      ["narrative", narrative] as const,
      ["overview", overview] as const,
      ["activities", list(activities)] as const,
      ["measures", list(measures)] as const,
      ["outcomes", list(outcomes)] as const,
      ["key partners", list(keyPartners)] as const,
    ].flatMap(([label, text]) => (text === null ? [] : [`${label}: ${text.replaceAll("\n", " / ")}`])),
    ...actions.map(actionText),
  ];
}

function partsText({ targets, members, glossary, contact }: Plan): readonly string[] {
  return [
    ...(contact === undefined
      ? []
      : [
          `contact: ${line([
            ["", contact.name],
            ["address", contact.address],
            ["phone", contact.phone],
            ["email", contact.email],
            ["web", contact.web],
          ])}`,
        ]),
    ...targets.map(
      ({ measure, source, priority, baseline, target, actual, change }) =>
        `target: ${line([
          ["", measure],
          ["source", source],
          ["priority", priority],
          ["baseline", baseline],
          ["target", target],
          ["actual", actual],
          ["change", change],
        ])}`,
    ),
    ...members.map(
      ({ name, alsoKnownAs, address, contact, phone, email, web }) =>
        `member: ${line([
          ["", name],
          ["also", list(alsoKnownAs)],
          ["address", address],
          ["contact", contact],
          ["phone", phone],
          ["email", email],
          ["web", web],
        ])}`,
    ),
    ...glossary.map(({ term, meaning }) => `term: ${term} = ${meaning}`),
  ];
}

/** The questions that a fixture tells of; others stand in most sheets. */
function questionText(question: Reading["questions"][number]): readonly string[] {
  if (question.kind === "day-month") return [`ask: which is first in ${question.at} ${question.heading}: ${question.text}`];
  if (question.kind === "priority") return [`ask: is a priority ${question.at} ${question.title}`];
  const word = question.kind === "status-by-fill" ? question.word : null;
  return question.kind === "status-by-fill" && word !== null ? [`ask: what ${question.fill} means: ${word}`] : [];
}

/** A reading as readable text: what a fixture says that should be found. */
export function readingText({ plan, review, unplaced, questions, hidden }: Reading): string {
  const period = (of: Plan["period"]): string => (of === null ? "none" : `${of.start} to ${of.end}`);
  return [
    `title: ${plan.title ?? "none"}`,
    `organisation: ${plan.organisation ?? "none"}`,
    `period: ${period(plan.period)}`,
    ...plan.intro.map((text) => `intro: ${text}`),
    ...plan.priorities.flatMap(priorityText),
    ...partsText(plan),
    ...(review === null
      ? []
      : [`# review: ${review.title ?? "none"}, ${period(review.period)}`, ...review.priorities.flatMap(priorityText)]),
    ...unplaced.map(({ at, text, why }) => `unplaced: ${at} ${text} (${why})`),
    ...hidden.filter(({ kind }) => kind !== "sheet").map(({ kind, at }) => `hidden: ${kind} ${at}`),
    ...questions.flatMap(questionText),
  ].join("\n");
}
