import type { GlossaryEntry, Member, Target } from "../plan/plan";
import { changeText } from "./changeText";
import { linesPrinted, printed } from "./printCells";
import type { LayoutColumn } from "./layouts";
import type { PrintCell } from "./printDocument";

/** One column of a table that holds no actions. */
interface PartColumn<Row> extends LayoutColumn {
  readonly holds: null;
  readonly cell: (row: Row) => PrintCell;
}

interface PartTable<Row> {
  /** What the part is called above its table. */
  readonly heading: string;
  readonly columns: Readonly<Record<string, PartColumn<Row>>>;
}

const text = <Row>(heading: string, width: number, of: (row: Row) => string | null): PartColumn<Row> => ({
  holds: null,
  heading,
  width,
  cell: (row) => printed(of(row), "text"),
});

const typed = <Row>(heading: string, width: number, of: (row: Row) => string | null): PartColumn<Row> => ({
  ...text(heading, width, of),
  cell: (row) => printed(of(row), "typed"),
});

const figure = (heading: string, of: (row: Target) => string | null): PartColumn<Target> => ({
  ...text(heading, 16, of),
  cell: (row) => printed(of(row), "number"),
});

const always = <Row>(column: PartColumn<Row>): PartColumn<Row> => ({ ...column, stays: true });

/** The tables of a plan beside its actions. A new column is a new row. */
export const PART_TABLES = {
  targets: {
    heading: "Targets",
    columns: {
      measure: always(text<Target>("Measure", 56, ({ measure }) => measure)),
      source: text<Target>("Source", 24, ({ source }) => source),
      priority: text<Target>("Priority", 26, ({ priority }) => priority),
      baseline: always(figure("Baseline", ({ baseline }) => baseline)),
      target: always(figure("Target", ({ target }) => target)),
      actual: figure("Actual", ({ actual }) => actual),
      change: figure("Change", changeText),
    },
  },
  measures: {
    heading: "Success measures",
    columns: {
      priority: always(text<Target>("Priority", 40, ({ priority }) => priority)),
      measure: always(text<Target>("Success measure", 96, ({ measure }) => measure)),
    },
  },
  membership: {
    heading: "Membership and contacts",
    columns: {
      name: always(text<Member>("Agency", 34, ({ name }) => name)),
      alias: {
        ...text<Member>("Also known as", 20, () => null),
        cell: ({ alsoKnownAs }) => linesPrinted(alsoKnownAs.length === 0 ? [] : [alsoKnownAs.join("; ")]),
      },
      address: typed<Member>("Address", 40, ({ address }) => address),
      contact: typed<Member>("Contact", 24, ({ contact }) => contact),
      phone: typed<Member>("Phone", 18, ({ phone }) => phone),
      email: typed<Member>("Email", 30, ({ email }) => email),
      web: typed<Member>("Web", 28, ({ web }) => web),
    },
  },
  glossary: {
    heading: "Glossary",
    columns: {
      term: always(text<GlossaryEntry>("Term", 30, ({ term }) => term)),
      meaning: always(text<GlossaryEntry>("Meaning", 100, ({ meaning }) => meaning)),
    },
  },
} as const satisfies {
  readonly targets: PartTable<Target>;
  readonly measures: PartTable<Target>;
  readonly membership: PartTable<Member>;
  readonly glossary: PartTable<GlossaryEntry>;
};

export type PartTableKey = keyof typeof PART_TABLES;
