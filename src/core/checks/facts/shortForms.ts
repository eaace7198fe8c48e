import { fullAddress, oneCell, parsePlace } from "../../grid/a1";
import type { CheckContext } from "../checkContext";
import { KNOWN_SHORT_FORMS, STRESSED_WORDS } from "./knownShortForms";
import { oncePerCheck } from "./oncePerCheck";
import { cellForms, LONGEST_FORM, NO_FORMS } from "./cellForms";
import type { CellForms } from "./cellForms";
import { perPart } from "./perPart";
import { planTextRows } from "./planTexts";
import type { CellWords } from "./planTexts";
import { spelledAfter } from "./spelling";

/** A cell, counted from 0. */
interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Words that a short form stands for, and where they stand. */
export interface Expansion {
  /** null: it is told what it is, in other words than its letters. */
  readonly words: string | null;
  readonly at: string;
  /** Whether it is the name of a member that says so. */
  readonly ofMember: boolean;
}

/** One short form of the workbook, as it is used outside the glossary. */
export interface ShortForm {
  readonly form: string;
  /** Where it stands in running words, in the order of the workbook; not in headings of capitals, nor among the contacts. */
  readonly spots: readonly Spot[];
  readonly expansions: readonly Expansion[];
  /** Whether readers need to be told what it means. */
  readonly wantsMeaning: boolean;
}

interface Gathering {
  readonly form: string;
  readonly spots: Spot[];
  readonly notes: Set<string>;
  readonly expansions: Expansion[];
}

const MOST_ADDRESSES = 25;

/** Where a short form stands, as addresses: the first of them where there are many. */
export function addressesOf({ spots }: ShortForm): readonly string[] {
  return spots.slice(0, MOST_ADDRESSES).map(({ sheet, row, column }) => fullAddress(sheet, oneCell(row, column)));
}

function rowsOf(places: readonly { readonly at: string }[]): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const { at } of places) {
    const place = parsePlace(at);
    if (place === null) continue;
    for (let row = place.box.top; row <= place.box.bottom; row++) rows.add(`${row} ${place.sheet}`);
  }
  return rows;
}

/** Gathers short forms cell by cell, with what footnotes say of them. */
class Gatherer {
  readonly #forms = new Map<string, Gathering>();
  readonly #notes = new Map<string, Expansion>();

  #of(form: string): Gathering {
    const before = this.#forms.get(form);
    if (before !== undefined) return before;
    const made: Gathering = { form, spots: [], notes: new Set(), expansions: [] };
    this.#forms.set(form, made);
    return made;
  }

  add(forms: CellForms, { sheet, row, column }: Spot, ofMember: boolean): void {
    const at = (): string => fullAddress(sheet, oneCell(row, column));
    for (const { form, inWords, note } of forms.seen) {
      const { spots, notes } = this.#of(form);
      const last = spots.at(-1);
      const again = last?.row === row && last.column === column && last.sheet === sheet;
      if (inWords && !ofMember && !again) spots.push({ sheet, row, column });
      if (note !== null) notes.add(`${note} ${sheet}`);
    }
    for (const { form, words } of forms.spelled) this.#of(form).expansions.push({ words, at: at(), ofMember });
    for (const { note, text } of forms.notes) this.#notes.set(`${note} ${sheet}`, { words: text, at: at(), ofMember: false });
  }

  gathered(): readonly Gathering[] {
    for (const { form, notes, expansions } of this.#forms.values()) {
      for (const note of notes) {
        const told = this.#notes.get(note);
        if (told !== undefined) expansions.push({ ...told, words: spelledAfter(told.words ?? "", form) });
      }
    }
    return [...this.#forms.values()];
  }
}

/** A cell that holds short forms. */
interface CellOfForms {
  readonly words: CellWords;
  readonly forms: CellForms;
}

const formsOfRows = perPart(planTextRows, (cells): readonly CellOfForms[] =>
  cells.map((words) => ({ words, forms: cellForms(words) })).filter(({ forms }) => forms !== NO_FORMS),
);

function gather(context: CheckContext): readonly Gathering[] {
  const glossary = rowsOf(context.reading.plan.glossary);
  const members = rowsOf(context.reading.plan.members);
  const gatherer = new Gatherer();
  for (const row of formsOfRows(context)) {
    const [first] = row;
    const key = first === undefined ? "" : `${first.words.row} ${first.words.sheet}`;
    if (first === undefined || glossary.has(key)) continue;
    for (const { words, forms } of row) gatherer.add(forms, words, members.has(key));
  }
  return gatherer.gathered();
}

/** Whether a form is another with its plural in capitals too: MARACS. */
function isPlural(form: string, all: ReadonlySet<string>): boolean {
  return form.endsWith("S") && form.length > 3 && all.has(form.slice(0, -1));
}

/**
 * The short forms of the workbook (CSU, T&CG, PCSOs), by their letters: capitals of two or more, not roman numerals, with where they
 * are used and the words that the text itself gives for them: in brackets, after a dash, in a footnote. Linear in the cells.
 */
export const shortForms = oncePerCheck((context): ReadonlyMap<string, ShortForm> => {
  const gathered = gather(context);
  const all = new Set(gathered.map(({ form }) => form));
  return new Map(
    gathered.map(({ form, spots, expansions }) => {
      const plain = form.length > LONGEST_FORM || KNOWN_SHORT_FORMS.has(form) || STRESSED_WORDS.has(form);
      return [form, { form, spots, expansions, wantsMeaning: !plain && spots.length > 0 && !isPlural(form, all) }];
    }),
  );
});
