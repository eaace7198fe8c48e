import { boxAddress } from "../../core/grid/a1";
import { WHOLE_SHEET } from "../host/model/boxes";
import type { HostSheet } from "../host/model/hostSheet";
import { conditionFormula } from "./conditionFormula";
import type { EngineCondition } from "./engine";
import type { Names } from "./rewriteFormula";
import { rewriteFormula } from "./rewriteFormula";

/** Conditions on whole columns are looked at no further than this below and beside what is used. */
const BEYOND_USED = 100;

/** A sheet's conditional formats as the engine takes them: names put as ranges, boxes no larger than what is used needs. */
export function conditionsOf(sheet: HostSheet, names: Names): readonly EngineCondition[] {
  if (sheet.state.conditionalFormats.length === 0) return [];
  const used = sheet.usedBox(WHOLE_SHEET, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return sheet.state.conditionalFormats.map((format) => {
    const { box, fill, colour, bold, stopIfTrue } = format;
    const bottom = Math.min(box.bottom, Math.max(box.top, used.bottom + BEYOND_USED));
    const right = Math.min(box.right, Math.max(box.left, used.right + BEYOND_USED));
    return {
      range: boxAddress({ ...box, bottom, right }),
      formula: rewriteFormula(conditionFormula(format), names, { sheet: sheet.state.title, row: box.top, column: box.left }),
      look: { fill: fill ?? null, colour: colour ?? null, bold: bold ?? false },
      stopIfTrue,
    };
  });
}
