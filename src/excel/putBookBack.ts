import { askOverview } from "./bookOverview";
import type { BookOverview } from "./bookOverview";
import type { BookPlan, ReplacedSheet } from "./bookPlan";
import type { Capabilities } from "./capabilities";
import { unchangeSteps } from "./heldCells";
import { findName, nameSteps, removeName } from "./nameSteps";
import { removeSheet, simple } from "./newSheetSteps";
import type { Session } from "./runCommand";
import { askNow, restoreSteps } from "./sheetRestore";
import type { Phase, Step } from "./steps";
import { inTrips } from "./steps";
import type { BegunWrite } from "./writeBook";
import { VISIBILITIES } from "./frameSteps";
import { eventsStep, take } from "./takeSteps";

/** Putting back takes what it takes: it is not hurried by a limit of round trips. */
const ANY = Infinity;

/** What has to be put back before what: sheets free their titles and tables first, then names, then what refers to them. */
const ORDER: readonly Phase[] = [
  "remove",
  "sheets",
  "prepare",
  "tables",
  "names",
  "formats",
  "values",
  "links",
  "looks",
  "validations",
  "conditions",
  "frame",
  "finish",
];

/**
 * Puts the workbook back as it was before a write that failed, by looking how far that came. Answers true when it came so far that
 * only the old sheets were still to be deleted: then it is finished instead, because a deleted sheet cannot be put back.
 */
export async function putBookBack(
  session: Session,
  { plan, updates, held }: BegunWrite,
  capabilities: Capabilities,
): Promise<boolean> {
  const overview = askOverview(session.context);
  const asked = updates.map((update) => ({ update, now: askNow(session.context, update) }));
  await session.trip("put-back");
  const now = overview();
  const remaining = plan.replaced.filter(({ overview: { id } }) => now.sheets.some((sheet) => sheet.id === id));
  if (remaining.length < plan.replaced.length) {
    await take(session, [remaining.map(({ overview: { id } }) => removeSheet(id))]);
    return true;
  }
  const steps = [
    ...newSheetsAway(plan, now),
    ...plan.replaced.flatMap((replaced) => fromAside(replaced, now)),
    ...namesBack(plan, now),
    ...asked.flatMap(({ update, now: answer }) =>
      restoreSteps(update, answer(), newTables(update.standing.overview.id, plan, now), capabilities),
    ),
    ...unchangeSteps(held),
    ...(now.events === plan.before.events ? [] : [eventsStep("finish", plan.before.events)]),
  ];
  const ordered = ORDER.flatMap((phase) => steps.filter((step) => step.phase === phase));
  await take(session, inTrips(ordered, ANY));
  return false;
}

function newSheetsAway({ before, added, replaced }: BookPlan, now: BookOverview): Step[] {
  const known = new Set(before.sheets.map(({ id }) => id));
  const made = new Set([...added, ...replaced.map(({ design }) => design)].map(({ title }) => title.toLowerCase()));
  return now.sheets.filter(({ id, title }) => !known.has(id) && made.has(title.toLowerCase())).map(({ id }) => removeSheet(id));
}

function fromAside({ overview: { id, title, visibility }, tables }: ReplacedSheet, now: BookOverview): Step[] {
  const sheet = now.sheets.find((one) => one.id === id);
  const moved = tables.filter(({ aside }) => now.tables.some(({ name }) => name === aside));
  return [
    ...(sheet?.title === title ? [] : [simple("sheets", (desk) => (desk.sheet(id).name = title))]),
    ...moved.map(({ name, aside }) => simple("sheets", (desk) => (desk.sheet(id).tables.getItem(aside).name = name))),
    ...(sheet?.visibility === visibility
      ? []
      : [simple("finish", (desk) => (desk.sheet(id).visibility = VISIBILITIES[visibility]))]),
  ];
}

function newTables(sheetId: string, { before }: BookPlan, now: BookOverview): readonly string[] {
  const known = new Set(before.tables.map(({ name }) => name));
  return now.tables.filter((table) => table.sheetId === sheetId && !known.has(table.name)).map(({ name }) => name);
}

function namesBack({ before, names, namesGone, replaced }: BookPlan, now: BookOverview): Step[] {
  const ours = now.names.filter((name) => findName(names, name) !== undefined);
  const held = before.names.filter((name) => findName(names, name) !== undefined);
  return [
    ...ours.filter((name) => findName(before.names, name) === undefined).map(removeName),
    ...nameSteps([...held, ...namesGone], now.names, replaced.length > 0),
  ];
}
