/**
 * The tables of the structured workbook beside the action tables, with their names and headings. Builder and reader share it.
 * A table is known by the marked sheet it stands on and its headings; its name may have a suffix where the officer's own clashed.
 */
export const BOOK_TABLES = {
  priorities: {
    name: "Priorities",
    sheet: "plan",
    /** One column for each status stands between lead and noStatus, under the status's own label. */
    headings: {
      number: "No.",
      title: "Priority",
      lead: "Lead agency",
      noStatus: "No status",
      total: "Actions",
      id: "Priority ID",
    },
  },
  targets: {
    name: "Targets",
    sheet: "targets",
    headings: {
      measure: "Measure",
      source: "Source",
      priority: "Priority",
      baseline: "Baseline",
      target: "Target",
      actual: "Actual",
      change: "Change",
      status: "Status",
    },
  },
  agencies: {
    name: "Agencies",
    sheet: "partners",
    headings: {
      name: "Agency",
      alsoKnownAs: "Also known as",
      member: "Member",
      contact: "Contact",
      phone: "Phone",
      email: "Email",
      web: "Web",
      address: "Address",
    },
  },
  statuses: { name: "Statuses", sheet: "lists", headings: { label: "Status", colour: "Colour", meaning: "Meaning" } },
  types: { name: "ActionTypes", sheet: "lists", headings: { type: "Type" } },
  funding: { name: "FundingSources", sheet: "lists", headings: { funding: "Funding" } },
  choices: { name: "Choices", sheet: "lists", headings: { choice: "Choice", value: "Value" } },
  glossary: { name: "GlossaryTerms", sheet: "glossary", headings: { term: "Term", meaning: "Meaning" } },
  changeLog: {
    name: "ChangeLog",
    sheet: "changeLog",
    /** The first seven stand in every log; the rest was added later. Shown in the order of `changeLogSheet`. */
    headings: {
      when: "When",
      source: "Source",
      sheet: "Sheet",
      ref: "Ref",
      column: "Column",
      before: "Old",
      after: "New",
      agency: "Agency",
      decided: "Decided",
      merge: "Merge",
      id: "Action ID",
      mark: "Return mark",
    },
  },
  review: {
    name: "ReviewActions",
    sheet: "review",
    headings: {
      number: "No.",
      priority: "Priority",
      ref: "Ref",
      action: "Action",
      lead: "Lead agency",
      partners: "Other partners",
      byWhen: "By when",
      measure: "Measure",
      status: "Status",
      update: "Update",
    },
  },
} as const;

/** The name of a priority's action table, before any suffix: Actions_p1. */
export function actionTableName(priorityId: string): string {
  return `Actions_${priorityId.replace(/[^A-Za-z0-9_]/g, "_")}`;
}

/**
 * The labels of heading rows: label in column A, value in column B; rows below with an empty column A continue it (one paragraph,
 * agency or point a row); an empty row, the next label or the table ends it. A1 holds the sheet's title: the plan's on the plan's
 * sheet, the priority's on a priority's sheet. Dates are serials.
 */
export const PLAN_LABELS = {
  organisation: "Partnership",
  start: "From",
  end: "To",
  prepared: "Prepared on",
  intro: "Introduction",
} as const;

/** See PLAN_LABELS. Keys are those of a Priority. */
export const PRIORITY_LABELS = {
  number: "Priority",
  leadAgencies: "Lead agency",
  overview: "Overview",
  narrative: "Narrative",
  outcomes: "Intended outcomes",
  keyPartners: "Key partners",
  measures: "Measures",
  activities: "Activities",
} as const;

/** See PLAN_LABELS. */
export const REVIEW_LABELS = { start: "From", end: "To" } as const;

/** The choices that a workbook remembers in its Choices table. */
export const REMEMBERED = {
  lastAction: "Last action ID",
  lastPriority: "Last priority ID",
  layout: "Export layout",
} as const;

/** How a further lead stands among the other partners: "Kent Police (joint lead)". Reading takes it off again. */
export const JOINT_LEAD = " (joint lead)";
