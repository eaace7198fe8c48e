import { isGlossaryTitle, readGlossary } from "./glossary";
import { spotsOf } from "./ledger";
import type { Ledger } from "./ledger";
import { listedMembers } from "./memberLists";
import { isMembersTitle, reachableMembers } from "./members";
import type { SheetReading } from "./readSheet";
import type { Line, SheetView } from "./sheetView";

function without(lines: readonly Line[], rest: readonly Line[]): readonly Line[] {
  const left = new Set(rest);
  return lines.filter((line) => !left.has(line));
}

function titleLines(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => line.spots.length === 1).slice(0, 4);
}

type Lists = Pick<SheetReading, "glossary" | "members">;

/** Whether a line heads a list further down: alone, set apart, and saying so. */
function heads({ spots, gapAbove }: Line, announces: (text: string) => boolean): boolean {
  const [spot] = spots;
  if (spot === undefined || spots.length > 1) return false;
  return (gapAbove || spot.bold || spot.fill !== null || spot.right > spot.column) && announces(spot.text);
}

/** The lines cut where a glossary is announced, and after one where members are. */
function cutAtLists(lines: readonly Line[]): readonly (readonly Line[])[] {
  const parts: Line[][] = [[]];
  let inTerms = false;
  for (const line of lines) {
    const terms = heads(line, isGlossaryTitle);
    if (terms || (inTerms && heads(line, isMembersTitle))) {
      parts.push([]);
      inTerms = terms;
    }
    parts.at(-1)?.push(line);
  }
  return parts.filter((part) => part.length > 0);
}

/** Lines read as a glossary or as members, when a line at their top, or the sheet's name, says so. */
function readPart(lines: readonly Line[], view: SheetView, organisation: string | null, ledger: Ledger): Lists {
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
  const below = lines.slice(people);
  const { members, rest } = listedMembers(below, view) ?? reachableMembers(below, view, organisation);
  if (members.length < 2) return { glossary: [], members: [] };
  ledger.place(spotsOf(without(below, rest)), "plan");
  ledger.place(spotsOf(lines.slice(0, people).slice(-1)), "title");
  return { glossary: [], members };
}

/** Loose lines of a sheet read as glossaries and as members, when its name, a line at their top or a heading among them says so. */
export function readLooseLists(lines: readonly Line[], view: SheetView, organisation: string | null, ledger: Ledger): Lists {
  const read = cutAtLists(lines).map((part) => readPart(part, view, organisation, ledger));
  return { glossary: read.flatMap(({ glossary }) => glossary), members: read.flatMap(({ members }) => members) };
}
