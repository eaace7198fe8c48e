import { parsePlace } from "../grid/a1";
import type { WorkbookContent } from "../grid/grid";
import { JOINT_LEAD } from "../plan/bookTables";
import type { ColumnKey } from "../plan/columns";
import type { Action } from "../plan/plan";
import { recognise } from "../recognise/recognise";
import { actionCells } from "./actionCells";
import type { RawRow } from "./rawRows";
import type { ReturnedCell } from "./returnReading";

/** Names as our sheets have them: the first lead, then joint leads among the partners. */
const NAMES: ReadonlyMap<ColumnKey, (action: Action) => string> = new Map<ColumnKey, (action: Action) => string>([
  ["lead", ({ lead }) => lead[0] ?? ""],
  ["partners", ({ lead, partners }) => [...lead.slice(1).map((name) => name + JOINT_LEAD), ...partners].join("\n")],
]);

/** The rows of a file that is no pack, as its plan is recognised: a copy of the plan in any layout, or of our own sheets. */
export function looseRows(content: WorkbookContent): readonly RawRow[] {
  const reading = recognise(content);
  const cellsOf = actionCells(reading, content);
  return reading.plan.priorities.flatMap(({ title, actions }) =>
    actions.map((action): RawRow => {
      const cells = new Map<ColumnKey, ReturnedCell>();
      for (const [key, { at, cell }] of cellsOf(action.at)) {
        const names = NAMES.get(key)?.(action);
        const value = cell?.value ?? null;
        cells.set(key, names === undefined ? { at, text: cell?.text.trim() ?? "", value } : { at, text: names, value: names });
      }
      cells.delete("id");
      // Merged and folded rows say their action only through the reading.
      const where = cells.get("action")?.at ?? action.at;
      cells.set("action", { at: where, text: action.action, value: action.action });
      return {
        at: parsePlace(action.at) === null ? where : action.at,
        id: action.id ?? "",
        priority: title,
        cells,
        others: new Map(),
      };
    }),
  );
}
