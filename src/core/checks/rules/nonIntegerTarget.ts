import { figureIn, sayNumber } from "../facts/figures";
import { targetCells } from "../facts/targetCells";
import { countsWhole } from "../facts/wholeCounts";
import type { PlanRule } from "../checkRule";

/** A part of a person or of a thing as a target. */
export const nonIntegerTarget: PlanRule = {
  code: "non-integer-target",
  about: "plan",
  level: "must-fix",
  title: "Targets that no count can meet",
  why: "Things and people are counted whole, so the target cannot be met as it stands.",
  says: "The target of “{measure}” is {found}; a count is a whole number.",
  todo: "Write {lower} or {upper}.",
  reads: [],
  look: (context) =>
    targetCells(context).flatMap(({ target, at, cell }) => {
      const figure = figureIn(target.target);
      if (figure === null || figure.percent || Number.isInteger(figure.number)) return [];
      const percentages = figureIn(target.baseline)?.percent === true || (cell("target")?.format ?? "").includes("%");
      if (percentages || !countsWhole(target.measure)) return [];
      const facts = {
        measure: target.measure,
        found: target.target ?? "",
        lower: sayNumber(Math.floor(figure.number), 0),
        upper: sayNumber(Math.ceil(figure.number), 0),
      };
      return [{ at: at("target"), facts }];
    }),
};
