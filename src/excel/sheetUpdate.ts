import type { Box } from "../core/grid/a1";
import { boxAddress, parseBox } from "../core/grid/a1";
import type { ConditionalFormat, SheetDesign, Validation } from "../core/design/sheetDesign";
import type { Capabilities } from "./capabilities";
import { cellSteps } from "./cellSteps";
import { BLANK_LOOKS, looksOfStyle } from "./cellLooks";
import type { ChangedCell } from "./changedCells";
import { BYTES_AN_ACTION } from "./limits";
import type { CellLooks } from "./lookSteps";
import { lookSteps } from "./lookSteps";
import { boxInside } from "./ranges";
import type { ExcelRule } from "./ruleSteps";
import { conditionOf, conditionSteps, excelCondition, excelValidation, validationStep } from "./ruleSteps";
import { columnSteps } from "./columnSteps";
import { tableSteps } from "./tableSteps";
import { sameFormula } from "./sameFormula";
import { isMixed } from "./standingDetails";
import type { ConditionBefore } from "./standingConditions";
import type { StandingDetails } from "./standingDetails";
import type { StandingSheet, StandingValidation } from "./standingSheet";
import { cellKey } from "./standingSheet";
import type { Step } from "./steps";

/** What an update of one standing sheet changes. */
export interface SheetUpdate {
  readonly standing: StandingSheet;
  readonly changed: readonly ChangedCell[];
  readonly details: StandingDetails;
  /** Places in the design's list of validations that are set anew. */
  readonly validations: readonly number[];
  /** Conditional formats of ours that make room for the design's. */
  readonly conditions: readonly ConditionBefore[];
  readonly steps: readonly Step[];
}

/** The steps that make a standing sheet what its design says; none when it already is. */
export function sheetUpdate(
  standing: StandingSheet,
  differing: readonly ChangedCell[],
  details: StandingDetails,
  capabilities: Capabilities,
): SheetUpdate {
  const { design, overview } = standing;
  const changed = dressed(differing, details);
  const validations = design.validations.flatMap((wanted, at) => {
    const held = standing.validations[at];
    const stays = sameValidation(held, excelValidation(wanted)) || (design.inPlace === true && isOfficers(held, wanted));
    return stays ? [] : [at];
  });
  const formats = design.conditionalFormats;
  const ours = details.conditions?.filter((condition) => isOurs(condition, design)) ?? null;
  // Without knowing which are there, none is touched.
  const same = ours === null || sameConditions(ours, formats);
  const replaced = same ? [] : ours;
  const steps = [
    ...cellSteps(overview.id, changed, ({ isNew }) => isNew),
    ...lookSteps(overview.id, newLooks(changed)),
    ...tableSteps(overview.id, design.tables, standing.tables, capabilities),
    ...columnSteps(standing),
    ...(design.cleared ?? []).map((box) => validationStep(overview.id, box, null)),
    ...validations.flatMap((at) => validationSteps(standing, at)),
    ...removeConditions(
      overview.id,
      replaced.map(({ id }) => id),
    ),
    ...conditionSteps(overview.id, same ? [] : formats.map(conditionOf)),
  ];
  return { standing, changed, details, validations, conditions: replaced, steps };
}

/** Cells that are blank but dressed keep their looks, and stay out of it when there is nothing to put into them. */
function dressed(cells: readonly ChangedCell[], details: StandingDetails): readonly ChangedCell[] {
  const plain = new Set(details.cells.filter(({ isPlain }) => isPlain).map(({ row, column }) => cellKey(row, column)));
  return cells.flatMap((changed) => {
    if (!changed.isNew || plain.has(cellKey(changed.row, changed.column))) return [changed];
    const { value, formula, link } = changed.cell;
    return value === null && formula === undefined && link === undefined ? [] : [{ ...changed, isNew: false }];
  });
}

function newLooks(changed: readonly ChangedCell[]): readonly CellLooks[] {
  return changed
    .filter(({ isNew, isCleared }) => isNew || isCleared === true)
    .map(({ row, column, cell, isNew }) => ({ row, column, looks: isNew ? looksOfStyle(cell.style ?? {}) : BLANK_LOOKS }));
}

function validationSteps({ overview, design }: StandingSheet, at: number): Step[] {
  const wanted = design.validations[at];
  return wanted === undefined ? [] : [validationStep(overview.id, wanted.box, excelValidation(wanted))];
}

/** Whether a rule that covers a whole box of the officer's own sheet is the officer's: it has not the words of ours. */
function isOfficers(held: StandingValidation | undefined, { alert }: Validation): boolean {
  const isRule = held !== undefined && held.type !== "None" && !isMixed(held);
  return isRule && held.errorAlert.title !== alert?.title;
}

function sameValidation(held: StandingValidation | undefined, wanted: ReturnType<typeof excelValidation>): boolean {
  if (held === undefined || held.type === "None" || Object.keys(held.rule).length === 0) return false;
  const { rule, prompt, errorAlert, ignoreBlanks } = held;
  return (
    sameThing(rule, wanted.rule) &&
    sameThing(prompt, wanted.prompt) &&
    sameThing(errorAlert, wanted.errorAlert) &&
    ignoreBlanks === wanted.ignoreBlanks
  );
}

/** Whether everything that is wanted is held, whatever else is; formulas as Excel may spell them. */
function sameThing(held: unknown, wanted: unknown): boolean {
  if (typeof wanted !== "object" || wanted === null) {
    return held === wanted || (typeof wanted === "string" && sameFormula(boundOf(held), boundOf(wanted)));
  }
  const there = new Map(Object.entries(held ?? {}));
  return Object.entries(wanted).every(([key, value]) => sameThing(there.get(key), value));
}

/** A bound of a rule as text: Excel hands constants out as numbers, and days as ISO dates. Serials count from 30 December 1899. */
function boundOf(held: unknown): string {
  if (typeof held === "number") return String(held);
  if (typeof held !== "string") return "";
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:T00:00.*)?$/.exec(held) ?? [];
  if (year === undefined) return held;
  return String(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569);
}

/** Ours are the formats inside the design's boxes whose rule is one of the design's, whichever row of the key it stands for. */
function isOurs({ address, rule }: ConditionBefore, { conditionalFormats, cleared = [] }: SheetDesign): boolean {
  if (rule === null) return false;
  const boxes = address.split(",").map(parseBox);
  return conditionalFormats.some((format) => {
    const reach = reachOf(format.box, cleared);
    return ruleKey(excelCondition(format.rule)) === ruleKey(rule) && boxes.every((box) => box !== null && boxInside(box, reach));
  });
}

/** How far a block reached before rows right below it were cleared. */
function reachOf(box: Box, cleared: readonly Box[]): Box {
  const below = cleared.find((one) => one.top === box.bottom + 1 && one.left <= box.left && one.right >= box.right);
  return { ...box, bottom: below?.bottom ?? box.bottom };
}

// Numbers are left out, so that the rule for another row of the status key is ours too.
function ruleKey({ kind, full }: ExcelRule): string {
  const parts: Readonly<Record<ExcelRule["kind"], readonly (string | undefined)[]>> = {
    CellValue: typeof full === "object" && "formula1" in full ? [full.operator, full.formula1, full.formula2] : [],
    ContainsText: typeof full === "object" && "text" in full ? [full.operator, full.text] : [],
    Custom: typeof full === "string" ? [full] : [],
  };
  const words = parts[kind].map((part) => (part ?? "").replace(/^=/, "").replace(/\d+/g, "#").replace(/\s+/g, ""));
  return [kind, ...words].join("|").toLowerCase();
}

function sameConditions(ours: readonly ConditionBefore[], formats: readonly ConditionalFormat[]): boolean {
  const inOrder = [...ours].sort((one, other) => one.priority - other.priority);
  return inOrder.length === formats.length && formats.every((format, at) => sameCondition(inOrder[at], format));
}

function sameCondition(held: ConditionBefore | undefined, format: ConditionalFormat): boolean {
  const wanted = conditionOf(format);
  if (held?.address !== boxAddress(format.box)) return false;
  const sameLooks = held.fill === wanted.fill && held.colour === wanted.colour && (held.bold ?? false) === (wanted.bold ?? false);
  return sameLooks && held.stopIfTrue === wanted.stopIfTrue && sameThing(held.rule, wanted.rule);
}

/** Steps that remove conditional formats by their ids, never anybody else's. */
export function removeConditions(sheet: string, ids: readonly string[]): readonly Step[] {
  return ids.map((id) => ({
    phase: "conditions",
    bytes: BYTES_AN_ACTION,
    run: (desk): void => desk.sheet(sheet).getRange().untrack().conditionalFormats.getItem(id).delete(),
  }));
}
