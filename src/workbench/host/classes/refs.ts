import type { Box } from "../../../core/grid/a1";
import { LAST_COLUMN, LAST_ROW } from "../../../core/grid/a1";
import type { HostBook } from "../model/hostBook";
import type { HostSheet } from "../model/hostSheet";
import { refusal } from "../wire/hostError";
import { isHostObject } from "../wire/hostObject";

/** A sheet as add-ins hold it: by its id, so that it is found again after an undo. */
export class SheetRef {
  constructor(readonly id: string) {}

  /** The sheet; ItemNotFound when it is gone. */
  sheet(book: HostBook): HostSheet {
    const sheet = book.sheetById(this.id);
    if (sheet === null) throw refusal("ItemNotFound", "the worksheet is gone");
    return sheet;
  }
}

/** A block of cells as add-ins hold it. `box` moves when rows or columns are inserted or deleted before it. */
export class RangeRef extends SheetRef {
  constructor(
    id: string,
    public box: Box,
  ) {
    super(id);
  }

  /** Another block on the same sheet; InvalidArgument when it leaves the sheet. */
  at(box: Box): RangeRef {
    const outside = box.top < 0 || box.left < 0 || box.bottom > LAST_ROW || box.right > LAST_COLUMN;
    if (outside || box.top > box.bottom || box.left > box.right) throw refusal("InvalidArgument", "the range leaves the sheet");
    return new RangeRef(this.id, box);
  }
}

/** Several blocks on one sheet. */
export class AreasRef extends SheetRef {
  constructor(
    id: string,
    readonly boxes: readonly Box[],
  ) {
    super(id);
  }
}

/** A table, by its number. */
export class TableRef extends SheetRef {
  constructor(
    sheetId: string,
    readonly tableId: number,
  ) {
    super(sheetId);
  }
}

/** The block that an argument stands for; null when the argument is no Range. */
export function rangeArgument(argument: unknown): RangeRef | null {
  return isHostObject(argument) && argument.self instanceof RangeRef ? argument.self : null;
}
