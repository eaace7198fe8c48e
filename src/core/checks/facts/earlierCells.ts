/** Where a cell stands, counted from 0. */
interface CellSpot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function bySheet<Spot extends CellSpot>(cells: readonly Spot[]): ReadonlyMap<string, readonly Spot[]> {
  const sheets = new Map<string, Spot[]>();
  for (const cell of cells) {
    const there = sheets.get(cell.sheet);
    if (there === undefined) sheets.set(cell.sheet, [cell]);
    else there.push(cell);
  }
  return sheets;
}

/**
 * Finds what an earlier walk over the sheets kept of a cell: row by row, as both walks go; null where it kept nothing. An edit changes a
 * cell or two, so that a new walk can go on using the texts and addresses of the earlier one.
 */
export function earlierCells<Spot extends CellSpot>(
  cells: readonly Spot[],
): (sheet: string, row: number, column: number) => Spot | null {
  const sheets = bySheet(cells);
  let current = { sheet: "", cells: [] as readonly Spot[], at: 0 };
  return (sheet, row, column) => {
    if (current.sheet !== sheet) current = { sheet, cells: sheets.get(sheet) ?? [], at: 0 };
    let cell = current.cells[current.at];
    while (cell !== undefined && (cell.row < row || (cell.row === row && cell.column < column))) {
      current.at++;
      cell = current.cells[current.at];
    }
    return cell?.row === row && cell.column === column ? cell : null;
  };
}
