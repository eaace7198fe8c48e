import type { WrittenSheet } from "../app/ports";
import type { BookDesign } from "../core/design/sheetDesign";
import type { BookOverview } from "./bookOverview";
import { askOverview } from "./bookOverview";
import type { BookPlan } from "./bookPlan";
import { bookPlan } from "./bookPlan";
import { askAll } from "./askAll";
import type { Capabilities } from "./capabilities";
import { changedCells } from "./changedCells";
import { isAboutConditions, Stopped } from "./excelErrors";
import type { HeldCell } from "./heldCells";
import { changeSteps, heldCells } from "./heldCells";
import { nameSteps, removeName } from "./nameSteps";
import { newSheetSteps, replaceSteps } from "./newSheetSteps";
import { putBookBack } from "./putBookBack";
import type { Attempt, Session } from "./runCommand";
import type { SheetUpdate } from "./sheetUpdate";
import { sheetUpdate } from "./sheetUpdate";
import type { DetailWish, StandingDetails } from "./standingDetails";
import { isMixed, standingDetails } from "./standingDetails";
import type { Question, StandingSheet } from "./standingSheet";
import { standingSheet } from "./standingSheet";
import type { Step } from "./steps";
import { inPhases, inTrips } from "./steps";
import { eventsStep, take } from "./takeSteps";

/** All that is needed to put the workbook back after a write that has begun. */
export interface BegunWrite {
  readonly plan: BookPlan;
  readonly updates: readonly SheetUpdate[];
  /** Single cells that change, and what they held. */
  readonly held: readonly HeldCell[];
}

/** Round trips left for writing after the look, the standing sheets and their details. */
const MOST_STEP_TRIPS = 3;

/**
 * One attempt to write a design into the workbook, in at most six round trips whatever its size, seven where single cells change;
 * nothing is written before all is known.
 */
export function writeBook(book: BookDesign, capabilities: Capabilities): Attempt<readonly WrittenSheet[]> {
  let begun: BegunWrite | null = null;
  let finished = false;
  const written = (): readonly WrittenSheet[] => (begun === null ? [] : writtenSheets(book, begun));
  return {
    async run(session) {
      const plan = bookPlan(book, await look(session));
      const { standing, held } = await readStanding(session, plan, book);
      const updates = await planUpdates(session, standing, capabilities);
      begun = { plan, updates, held };
      const steps = allSteps(begun, capabilities);
      if (steps.length > 0) await take(session, inTrips(inPhases(steps), MOST_STEP_TRIPS));
      return written();
    },
    async putBack(session) {
      if (begun !== null) finished = await putBookBack(session, begun, capabilities);
    },
    afterAll: () => (finished ? written() : null),
  };
}

async function look(session: Session): Promise<BookOverview> {
  const overview = askOverview(session.context);
  await session.trip("look");
  return overview();
}

interface Read {
  readonly standing: readonly StandingSheet[];
  readonly held: readonly HeldCell[];
}

async function readStanding(session: Session, plan: BookPlan, { changes = [] }: BookDesign): Promise<Read> {
  const standing: StandingSheet[] = [];
  const held: HeldCell[] = [];
  const sheets = plan.updated.map(({ overview, design, tables }) =>
    kept(standingSheet(overview, design, tables), (sheet) => standing.push(sheet)),
  );
  const cells = heldCells(changes).map((question) => kept(question, (found) => held.push(...found)));
  await askAll(session, [...sheets, ...cells], cells.length === 0 ? 1 : 2);
  return { standing, held };
}

/** The question with its answer put where it belongs. */
function kept<Answer>({ bytes, ask }: Question<Answer>, keep: (answer: Answer) => unknown): Question<unknown> {
  return {
    bytes,
    ask: (context) => {
      const answer = ask(context);
      return () => keep(answer());
    },
  };
}

async function planUpdates(
  session: Session,
  standing: readonly StandingSheet[],
  capabilities: Capabilities,
): Promise<readonly SheetUpdate[]> {
  const changes = standing.map((sheet) => ({ sheet, changed: changedCells(sheet) }));
  const first = await askDetails(session, changes, { conditions: true, everyCell: false });
  const isClear = first.every(({ mixed }) => [...mixed.values()].flat().every(({ before }) => !isMixed(before)));
  const details = isClear ? first : await askDetails(session, changes, { conditions: true, everyCell: true });
  return changes.flatMap(({ sheet, changed }, at) => {
    const detail = details[at];
    return detail === undefined ? [] : [checked(sheetUpdate(sheet, changed, detail, capabilities))];
  });
}

// Excel has failed to read conditional formats (office-js issue 6827): then they are left as they are, and the rest goes on.
async function askDetails(
  session: Session,
  changes: readonly { readonly sheet: StandingSheet; readonly changed: ReturnType<typeof changedCells> }[],
  wish: DetailWish,
): Promise<readonly StandingDetails[]> {
  try {
    return await askAll(
      session,
      changes.map(({ sheet, changed }) => standingDetails(sheet, changed, wish)),
      1,
    );
  } catch (error) {
    if (!wish.conditions || !isAboutConditions(error)) throw error;
    return askDetails(session, changes, { ...wish, conditions: false });
  }
}

function checked(update: SheetUpdate): SheetUpdate {
  const { overview, filtered } = update.standing;
  const facts = { sheet: overview.title };
  if (update.steps.length > 0 && overview.isProtected) throw new Stopped({ code: "excel-protected", facts });
  if (filtered && update.steps.some(({ phase }) => phase === "values" || phase === "formulas" || phase === "tables")) {
    throw new Stopped({ code: "excel-filtered", facts });
  }
  return update;
}

function allSteps({ plan, updates, held }: BegunWrite, capabilities: Capabilities): readonly Step[] {
  const steps = [
    ...plan.added.flatMap((design) => newSheetSteps(design, capabilities)),
    ...plan.replaced.flatMap((replaced) => replaceSteps(replaced, capabilities)),
    ...updates.flatMap((update) => update.steps),
    ...changeSteps(held),
    ...nameSteps(plan.names, plan.before.names, plan.replaced.length > 0),
    ...plan.namesGone.map(removeName),
  ];
  return steps.length === 0 || !plan.before.events ? steps : [eventsStep("prepare", false), ...steps, eventsStep("finish", true)];
}

function writtenSheets(book: BookDesign, { plan, updates }: BegunWrite): readonly WrittenSheet[] {
  return book.sheets.flatMap((design): WrittenSheet[] => {
    const { title, inPlace } = design;
    const key = inPlace === true ? title : design.key;
    const update = updates.find(({ standing }) => standing.design === design);
    if (key === null || (inPlace === true && update === undefined)) return [];
    if (update === undefined) return [{ key, title, made: plan.added.includes(design) ? "new" : "updated" }];
    const { standing, steps } = update;
    return [{ key, title: standing.overview.title, made: steps.length === 0 ? "unchanged" : "updated" }];
  });
}
