import { UNDO_GROUP_HEADER } from "../excelHost";

type Batch = (context: { readonly requestHeaders: Record<string, string> }) => Promise<unknown>;

/** Excel.run, as far as undo groups are concerned. */
interface Runner {
  run: (...args: never[]) => Promise<unknown>;
}

const DONE = new WeakSet();
let groups = 0;

/**
 * Makes Excel.run({ mergeUndoGroup: true }, …) reach the host. The npm copy of Microsoft's client (1.1.110) does not know the
 * option and sends nothing of it; every request of such a run gets a header with the group's number instead.
 */
export function addUndoGroups(excel: object): void {
  if (DONE.has(excel)) return;
  DONE.add(excel);
  const runner = excel as Runner;
  const run = runner.run.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  runner.run = (...args: unknown[]) => {
    const [options, batch] = args;
    const grouped =
      typeof options === "object" && options !== null && "mergeUndoGroup" in options && options.mergeUndoGroup === true;
    if (!grouped || typeof batch !== "function") return run(...args);
    groups += 1;
    const group = String(groups);
    return run(options, (context: Parameters<Batch>[0]) => {
      context.requestHeaders[UNDO_GROUP_HEADER] = group;
      return (batch as Batch)(context);
    });
  };
}
