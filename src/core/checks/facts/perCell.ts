import type { CheckContext } from "../checkContext";
import { renewedPerCheck } from "./oncePerCheck";
import { planTexts } from "./planTexts";
import type { CellWords } from "./planTexts";

interface Told<Fact> {
  readonly cells: readonly CellWords[];
  readonly facts: readonly Fact[];
}

/** What every cell of words tells by itself, in the order of `planTexts`; after an edit only cells that changed or moved are asked again. */
export function perCell<Fact>(tell: (words: CellWords) => Fact): (context: CheckContext) => readonly Fact[] {
  const told = renewedPerCheck<Told<Fact>>((context, before) => {
    const cells = planTexts(context);
    const kept = (words: CellWords, at: number): Fact | undefined => (before?.cells[at] === words ? before.facts[at] : undefined);
    return { cells, facts: cells.map((words, at) => kept(words, at) ?? tell(words)) };
  });
  return (context) => told(context).facts;
}
