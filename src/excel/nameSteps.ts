import type { DefinedName } from "../core/grid/grid";
import { BYTES_AN_ACTION, jsonBytes } from "./limits";
import { sameFormula } from "./sameFormula";
import type { Desk, Step } from "./steps";

/** The defined name of the same words and scope; undefined when there is none. */
export function findName(names: readonly DefinedName[], wanted: DefinedName): DefinedName | undefined {
  return names.find(({ name, sheet }) => name.toLowerCase() === wanted.name.toLowerCase() && sheet === wanted.sheet);
}

/**
 * Steps that add names or point those that are there (`held`) to what they are to stand for; none where all is as wanted, unless
 * `anyway`: names follow a sheet that is set aside, so that they have to be pointed to the one that takes its place.
 */
export function nameSteps(wanted: readonly DefinedName[], held: readonly DefinedName[], anyway = false): readonly Step[] {
  return wanted.flatMap((name) => {
    const before = findName(held, name);
    if (!anyway && before !== undefined && sameFormula(before.formula, name.formula) && before.hidden === name.hidden) return [];
    return [nameStep(name, before === undefined)];
  });
}

function nameStep(name: DefinedName, isNew: boolean): Step {
  const formula = `=${name.formula}`;
  return {
    phase: "names",
    bytes: BYTES_AN_ACTION + jsonBytes(name),
    run: (desk) => {
      const names = namesOf(desk, name);
      const item = isNew ? names.add(name.name, formula) : names.getItem(name.name);
      if (!isNew) item.formula = formula;
      if (name.hidden || !isNew) item.visible = !name.hidden;
    },
  };
}

/** The step that takes a name away. */
export function removeName(name: DefinedName): Step {
  return { phase: "names", bytes: BYTES_AN_ACTION, run: (desk) => namesOf(desk, name).getItem(name.name).delete() };
}

function namesOf(desk: Desk, { sheet }: DefinedName): Excel.NamedItemCollection {
  return sheet === null ? desk.context.workbook.names : desk.sheet(sheet).names;
}
