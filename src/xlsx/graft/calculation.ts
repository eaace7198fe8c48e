import type { Parts } from "./parts";

/** Takes out Excel's list of the cells with formulas: Excel makes a new one when there is none, and repairs a file with a wrong one. */
export function dropCalculationChain(parts: Parts, workbook: string): void {
  const chains = parts.relationships(workbook).filter(({ kind }) => kind === "calcChain");
  for (const { target } of chains) parts.remove(target);
  parts.unrelate(
    workbook,
    chains.map(({ id }) => id),
  );
}
