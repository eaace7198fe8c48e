import type { ExportReport } from "../../app/exportPlan";
import type { Files } from "../../app/files";
import type { ExportOffer } from "../../app/keepExport";
import { done, type Outcome } from "../../app/outcome";
import type { Watch, Workbook } from "../../app/ports";
import type { PlanInHand } from "../../app/readPlan";
import type { OwnLayout } from "../../core/layouts/keptExport";
import type { IsoDay } from "../../core/plan/plan";
import type { ExportDraft } from "./exportDraft";

// Laying out a plan is fetched when the panel is first opened.
const reading = () => import("../../app/readPlan");
const exporting = () => import("../../app/exportPlan");
const filing = () => import("../../app/exportFile");
const keeping = () => import("../../app/keepExport");

/** What an export came to. */
export type ExportAnswer =
  { readonly goesTo: "sheet"; readonly report: ExportReport } | { readonly goesTo: "file"; readonly name: string };

/** Reads the plan and the choices that it keeps. Troubles: those of `readPlan`. */
export async function readForExport(
  workbook: Workbook,
  watch: Watch,
): Promise<Outcome<{ readonly offer: ExportOffer; readonly draft: ExportDraft }>> {
  const [{ readPlan }, { savedChoices }, { exportOffer }] = await Promise.all([reading(), exporting(), keeping()]);
  const read = await readPlan(workbook, watch);
  if (!read.ok) return read;
  return done({ offer: exportOffer(read.value), draft: { choices: savedChoices(read.value), goesTo: "sheet" } });
}

/** Keeps a layout of the officer's own with the plan, or takes it away when it has no columns. Troubles: those of `readPlan` and the workbook. */
export async function readAndKeepLayout(workbook: Workbook, layout: OwnLayout): Promise<Outcome<ExportOffer>> {
  const [{ readPlan }, { keepLayout }, { exportOffer }] = await Promise.all([reading(), exporting(), keeping()]);
  const before = await readPlan(workbook);
  if (!before.ok) return before;
  const kept = await keepLayout(workbook, before.value, layout);
  if (!kept.ok) return kept;
  const after = await readPlan(workbook);
  return after.ok ? done(exportOffer(after.value)) : after;
}

async function exportToFile(
  workbook: Workbook,
  inHand: PlanInHand,
  { choices, goesTo }: ExportDraft,
  today: IsoDay,
  files: Files,
): Promise<Outcome<ExportAnswer>> {
  const [{ exportFile }, { exportFileName, keepChoices }] = await Promise.all([filing(), keeping()]);
  const kind = goesTo === "sheet" ? "xlsx" : goesTo;
  const made = await exportFile(inHand, choices, today, kind, files);
  if (!made.ok) return made;
  const kept = await keepChoices(workbook, inHand, choices);
  if (!kept.ok) return kept;
  const name = exportFileName(inHand, choices, today, kind);
  files.save({ name, bytes: made.value });
  return done({ goesTo: "file", name });
}

/** Reads the plan as it stands now and exports it as chosen. Troubles: those of `readPlan`, `exportPlan` and `exportFile`. */
export async function readAndExportAs(
  workbook: Workbook,
  draft: ExportDraft,
  today: IsoDay,
  files: Files,
  watch: Watch,
): Promise<Outcome<ExportAnswer>> {
  const [{ readPlan }, { exportPlan }] = await Promise.all([reading(), exporting()]);
  const read = await readPlan(workbook, watch);
  if (!read.ok) return read;
  if (draft.goesTo !== "sheet") return exportToFile(workbook, read.value, draft, today, files);
  const exported = await exportPlan(workbook, read.value, draft.choices, today, watch);
  return exported.ok ? done({ goesTo: "sheet", report: exported.value }) : exported;
}
