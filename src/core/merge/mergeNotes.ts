import { DECIDED } from "../build/changeLogSheet";
import type { WorkbookContent } from "../grid/grid";
import type { IsoDay } from "../plan/plan";
import { rowsInForce, standingLog } from "./standingLog";

/** A merge that the Change log tells of and that has not been taken back. */
export interface MergeNote {
  readonly merge: number;
  readonly day: IsoDay;
  /** Whose returns, and from which files, each once. */
  readonly agencies: readonly string[];
  readonly files: readonly string[];
  /** How many cells of actions it changed, and how many actions it added. */
  readonly changed: number;
  readonly added: number;
}

const once = (texts: readonly (string | null)[]): readonly string[] => [...new Set(texts)].filter((text) => text !== null);

/** The merges that stand, the latest first; none where the workbook has no Change log. */
export function mergeNotes(content: WorkbookContent): readonly MergeNote[] {
  const log = standingLog(content);
  const rows = log === null ? [] : rowsInForce(log);
  const numbers = [...new Set(rows.map(({ merge }) => merge))].sort((one, other) => other - one);
  return numbers.map((merge) => {
    const own = rows.filter((row) => row.merge === merge);
    const added = own.filter(({ decided }) => decided === DECIDED.added);
    const changed = own.filter(({ decided }) => decided !== DECIDED.added);
    return {
      merge,
      day: own[0]?.when ?? "",
      agencies: once(own.map(({ agency }) => agency)),
      files: once(own.map(({ source }) => source)),
      changed: new Set(changed.map(({ id, column }) => [id, column].join("\n"))).size,
      added: new Set(added.map(({ id }) => id)).size,
    };
  });
}
