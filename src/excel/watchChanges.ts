import { done } from "../app/outcome";
import type { ChangeListener, SheetChange, Workbook } from "../app/ports";
import type { Attempt, Runner } from "./runCommand";

/** Lets listeners hear of changes. One handler in Excel, which is told to stop when the last listener goes. */
export type ChangeWatch = Pick<Workbook, "onChanged">;

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/** Watches the workbook through a runner: one handler in Excel, however many listeners. */
export function createChangeWatch(runner: Runner): ChangeWatch {
  const listeners = new Set<ChangeListener>();
  let handler: Handler | null = null;

  const tell = async ({ worksheetId, address, source, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (triggerSource === "ThisLocalAddin") return;
    const title = await runner.run(() => titleOf(worksheetId), { trips: 1 });
    if (!title.ok || title.value === null) return;
    const change: SheetChange = { sheet: title.value, address, source: source === "Remote" ? "remote" : "local" };
    for (const listener of listeners) listener(change);
  };

  const remove = async (listener: ChangeListener): Promise<void> => {
    if (!listeners.delete(listener) || listeners.size > 0 || handler === null) return;
    const last = handler;
    handler = null;
    // A handler can only be removed in the context that added it.
    await Excel.run(last.context, async (context) => {
      last.remove();
      await context.sync();
    });
  };

  return {
    async onChanged(listener) {
      if (handler === null) {
        const added = await runner.run(() => addHandler(tell), { trips: 1 });
        if (!added.ok) return added;
        handler = added.value;
      }
      listeners.add(listener);
      return done(() => remove(listener));
    },
  };
}

function addHandler(tell: (change: Excel.WorksheetChangedEventArgs) => Promise<void>): Attempt<Handler> {
  return {
    async run(session) {
      const added = session.context.workbook.worksheets.onChanged.add(tell);
      await session.trip("watch");
      return added;
    },
  };
}

function titleOf(id: string): Attempt<string | null> {
  return {
    async run(session) {
      const title = askTitle(session.context.workbook.worksheets.getItemOrNullObject(id));
      await session.trip("look");
      return title();
    },
  };
}

function askTitle(sheet: Excel.Worksheet): () => string | null {
  sheet.load("name");
  return () => (sheet.isNullObject ? null : sheet.name);
}
