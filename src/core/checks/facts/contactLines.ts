import { fullAddress, oneCell, parsePlace } from "../../grid/a1";
import { textAt } from "../../grid/grid";
import type { Member } from "../../plan/plan";
import type { CheckContext } from "../checkContext";
import { oncePerCheck } from "./oncePerCheck";

/** One line of what is told about a member, where it stands. */
export interface ContactLine {
  readonly member: Member;
  readonly text: string;
  readonly at: string;
}

/** No line of a contact is longer; what is, is a paragraph. */
const LONGEST_LINE = 200;

function isLine(line: string): boolean {
  return line.length <= LONGEST_LINE && line.trim() !== "";
}

function linesOf(member: Member, context: CheckContext): readonly ContactLine[] {
  const place = parsePlace(member.at);
  const grid = place === null ? null : context.grid(place.sheet);
  if (place === null || grid === null) return [];
  const { sheet, box } = place;
  const lines: ContactLine[] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) {
      const at = fullAddress(sheet, oneCell(row, column));
      for (const line of textAt(grid, row, column).split("\n")) if (isLine(line)) lines.push({ member, text: line.trim(), at });
    }
  }
  return lines;
}

/** Every line of the members' contacts, in order. */
export const contactLines = oncePerCheck((context): readonly ContactLine[] =>
  context.reading.plan.members.flatMap((member) => linesOf(member, context)),
);
