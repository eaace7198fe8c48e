import { boxAddress, oneCell, quoteSheet } from "../grid/a1";
import type { Box } from "../grid/a1";
import type { Member } from "../plan/plan";
import type { Line, SheetView, Spot } from "./sheetView";
import { endsSentence, keyOf, tidy, tidyOrNull } from "./words";

const TITLE =
  /\b(?:membership|members|contacts?|contact details|partner (?:agencies|organisations)|our partners|who are the partners|partners)\b/i;
/** A line that says where to turn to. */
export const ENQUIRIES =
  /^(?:for )?(?:further )?(?:enquir|contact|to view|or contact|for more information|for further information)/i;

/** Whether a line (or a sheet's name) announces the members of the partnership or how to reach them. */
export function isMembersTitle(text: string): boolean {
  return text.length <= 100 && TITLE.test(text) && !endsSentence(text);
}

const PHONE = /^(?:tel(?:ephone)?|phone|t|mobile|mob)\b\s*(?:no)?\s*[.:]?\s*(?=[\d(+])(.+)$/i;
const EMAIL = /^(?:e-?mail\s*[:.]?\s*)?(\S+@\S+\.\S+)$/i;
const WEB = /^(?:web(?:site)?\s*[:.]?\s*)?((?:https?:\/\/|www\.)\S+|\S+\.(?:org|gov|co|com|net|nhs|police|ac)(?:\.\S+)?)$/i;
const BARE_PHONE = /^[\d(+][\d\s()+-]{6,}$/;

/** The lines of one block: a name, then address, telephone, e-mail and web in any order. */
interface Block {
  readonly name: string | null;
  readonly lines: readonly string[];
  readonly box: Box;
}

function first(lines: readonly string[], pattern: RegExp): string | null {
  for (const line of lines) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return tidy(found);
  }
  return null;
}

/** Whether a line is a telephone number, an e-mail address or a web address. */
export function isReach(line: string): boolean {
  return PHONE.test(line) || EMAIL.test(line) || WEB.test(line) || BARE_PHONE.test(line);
}

/** A member of the lines of its block: what is no way to reach it is its address. */
export function memberOf(block: Block & { readonly name: string }, sheet: string): Member {
  const address = block.lines.filter((line) => !isReach(line)).map((line) => line.replace(/,$/, ""));
  return {
    name: block.name,
    alsoKnownAs: [],
    address: tidyOrNull(address.join(", ")),
    contact: null,
    phone: first(block.lines, PHONE) ?? block.lines.find((line) => BARE_PHONE.test(line)) ?? null,
    email: first(block.lines, EMAIL),
    web: first(block.lines, WEB),
    at: `${quoteSheet(sheet)}!${boxAddress(block.box)}`,
  };
}

/** The lines of a cell, blank ones dropped. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map(tidy)
    .filter((line) => line !== "");
}

/** The blocks that stand one below the other in a column: each up to an empty cell or the next bold name. */
function stackedBlocks(spots: readonly Spot[]): readonly Block[] {
  const groups: Spot[][] = [];
  for (const spot of spots) {
    const last = groups.at(-1)?.at(-1);
    const bolder = spot.bold && last?.bold === false;
    if (last === undefined || spot.row > last.row + 1 || bolder) groups.push([spot]);
    else groups.at(-1)?.push(spot);
  }
  return groups.map((group) => {
    const texts = group.flatMap(({ text }) => linesOf(text));
    const named = texts[0] !== undefined && !isReach(texts[0]) ? texts[0] : null;
    const box = {
      top: group[0]?.row ?? 0,
      left: group[0]?.column ?? 0,
      bottom: group.at(-1)?.row ?? 0,
      right: group[0]?.column ?? 0,
    };
    return { name: named, lines: named === null ? texts : texts.slice(1), box };
  });
}

function byColumn(lines: readonly Line[]): readonly (readonly Spot[])[] {
  const columns = new Map<number, Spot[]>();
  for (const { spots } of lines) {
    for (const spot of spots) {
      const column = columns.get(spot.column) ?? [];
      column.push(spot);
      columns.set(spot.column, column);
    }
  }
  return [...columns.values()];
}

/** Members and contacts found in loose lines, and the lines that are neither. */
export interface FoundMembers {
  readonly members: readonly Member[];
  readonly rest: readonly Line[];
}

function afterEnquiries(lines: readonly Line[]): number {
  const at = lines.findIndex((line) => line.spots.length === 1 && ENQUIRIES.test(line.spots[0]?.text ?? ""));
  return at < 0 ? lines.length : at;
}

/** Blocks that tell how to reach somebody, cell by cell or stacked down their columns. */
function contactBlocks(lines: readonly Line[], view: SheetView, organisation: string | null): FoundMembers {
  const cellular = lines.filter(({ spots }) => spots.some(({ text }) => linesOf(text).length > 1));
  const block = (spot: Spot): Block => {
    const [name = "", ...others] = linesOf(spot.text);
    return { name, lines: others, box: oneCell(spot.row, spot.column) };
  };
  const stacked = cellular.length * 2 < lines.length;
  const blocks = stacked ? byColumn(lines).flatMap(stackedBlocks) : cellular.flatMap(({ spots }) => spots.map(block));
  const sorted = [...blocks].sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left);
  const own = organisation === null ? "" : keyOf(organisation);
  const members = sorted.flatMap((each) => {
    const { name } = each;
    const reachable = each.lines.some(isReach) || !stacked;
    return name === null || !reachable || keyOf(name) === own ? [] : [memberOf({ ...each, name }, view.grid.sheet)];
  });
  const used = new Set(members.map(({ at }) => at));
  const places = sorted.filter(({ box }) => !used.has(`${quoteSheet(view.grid.sheet)}!${boxAddress(box)}`)).map(({ box }) => box);
  const left = (line: Line): boolean => places.some((box) => line.row >= box.top && line.row <= box.bottom);
  return { members, rest: lines.filter((line) => (stacked ? left(line) : !cellular.includes(line) || left(line))) };
}

/** Reads the members of a partnership out of loose lines: cells with name and contact, or stacked blocks. */
export function reachableMembers(lines: readonly Line[], view: SheetView, organisation: string | null): FoundMembers {
  const end = afterEnquiries(lines);
  const found = contactBlocks(lines.slice(0, end), view, organisation);
  return { members: found.members, rest: [...found.rest, ...lines.slice(end)] };
}
