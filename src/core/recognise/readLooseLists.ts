import { isGlossaryTitle, readGlossary } from "./glossary";
import { spotsOf } from "./ledger";
import type { Ledger } from "./ledger";
import { isMembersTitle, readMembers } from "./members";
import type { SheetReading } from "./readSheet";
import type { Line, SheetView } from "./sheetView";

function without(lines: readonly Line[], rest: readonly Line[]): readonly Line[] {
  const left = new Set(rest);
  return lines.filter((line) => !left.has(line));
}

function titleLines(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => line.spots.length === 1).slice(0, 4);
}

/** Loose lines of a sheet read as a glossary or as members, when its name or a line at their top says so. */
export function readLooseLists(
  lines: readonly Line[],
  view: SheetView,
  organisation: string | null,
  ledger: Ledger,
): Pick<SheetReading, "glossary" | "members"> {
  const announces = (test: (text: string) => boolean): number => {
    const line = titleLines(lines).find(({ spots }) => test(spots[0]?.text ?? ""));
    return line === undefined ? (test(view.grid.sheet) ? 0 : -1) : lines.indexOf(line) + 1;
  };
  const terms = announces(isGlossaryTitle);
  if (terms >= 0) {
    const { entries, rest } = readGlossary(lines.slice(terms), view);
    if (entries.length > 1) {
      ledger.place(spotsOf(without(lines.slice(terms), rest)), "plan");
      ledger.place(spotsOf(lines.slice(0, terms).slice(-1)), "title");
      return { glossary: entries, members: [] };
    }
  }
  const people = announces(isMembersTitle);
  if (people < 0) return { glossary: [], members: [] };
  const { members, rest } = readMembers(lines.slice(people), view, organisation);
  if (members.length < 2) return { glossary: [], members: [] };
  ledger.place(spotsOf(without(lines.slice(people), rest)), "plan");
  ledger.place(spotsOf(lines.slice(0, people).slice(-1)), "title");
  return { glossary: [], members };
}
