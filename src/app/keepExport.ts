import { keptChoicesDesign } from "../core/layouts/designExport";
import { keptExport } from "../core/layouts/keptExport";
import type { OwnLayout } from "../core/layouts/keptExport";
import { LAYOUT_KEYS, LAYOUTS, type LayoutKey } from "../core/layouts/layouts";
import { partsOf, showsNothing } from "../core/layouts/printChoices";
import type { PartKey, PrintChoices } from "../core/layouts/printChoices";
import { FileNames } from "../core/packs/packFileNames";
import type { IsoDay, Priority } from "../core/plan/plan";
import type { FileKind } from "./exportFile";
import { done, type Outcome } from "./outcome";
import type { Workbook } from "./ports";
import type { PlanInHand } from "./readPlan";

/** What an export can be chosen from. */
export interface ExportOffer {
  readonly layouts: readonly OwnLayout[];
  /** The standard layouts that would show nothing of this plan. */
  readonly empty: readonly LayoutKey[];
  /** Parts that the plan has beside its priorities. */
  readonly parts: readonly PartKey[];
  /** Every priority by its name, and the word that chooses it. */
  readonly priorities: readonly { readonly name: string; readonly key: string }[];
  /** Every agency that leads or supports an action, in the order of the alphabet. */
  readonly agencies: readonly string[];
}

const nameOf = ({ number, title }: Priority): string => [number ?? "", title].filter((word) => word !== "").join(" ");

/** What the plan in hand has to choose from. */
export function exportOffer({ content, reading }: PlanInHand): ExportOffer {
  const { priorities } = reading.plan;
  const named = priorities.flatMap(({ actions }) => actions.flatMap(({ lead, partners }) => [...lead, ...partners]));
  return {
    layouts: keptExport(content).layouts,
    empty: LAYOUT_KEYS.filter((layout) => showsNothing(layout, reading)),
    parts: partsOf(reading),
    priorities: priorities.map((priority) => ({ name: nameOf(priority), key: priority.id ?? priority.title })),
    agencies: [...new Set(named)].sort((one, other) => one.localeCompare(other, "en-GB")),
  };
}

/** Keeps the choices of an export with the plan, so that the next one starts from them. Troubles: those of the workbook. */
export async function keepChoices(workbook: Workbook, { content }: PlanInHand, choices: PrintChoices): Promise<Outcome<null>> {
  const written = await workbook.write(keptChoicesDesign(content, choices));
  return written.ok ? done(null) : written;
}

/** The name of an exported file: the plan's title, the layout and the day. */
export function exportFileName({ reading }: PlanInHand, { layout }: PrintChoices, today: IsoDay, kind: FileKind): string {
  return new FileNames(`.${kind}`).give(reading.plan.title ?? "Action plan", `${LAYOUTS[layout].name} ${today}`);
}

/** The name of the file of next year's plan. */
export function nextPlanFileName(title: string | null): string {
  return new FileNames(".xlsx").give(title ?? "Action plan", "");
}
