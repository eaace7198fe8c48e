import { boxSize } from "../model/boxes";
import type { HostClass } from "../wire/hostObject";
import { hostObject, method, part, scalar } from "../wire/hostObject";
import { sheetPrefix, shortAddress } from "./addresses";
import { wholeNumber } from "./guards";
import { refusal } from "../wire/hostError";
import { rangeObject } from "./range";
import type { AreasRef } from "./refs";
import { RangeRef, SheetRef } from "./refs";
import { WORKSHEET } from "./worksheet";

/** The blocks of a RangeAreas, one by one. */
const AREA_COLLECTION: HostClass<AreasRef> = {
  name: "RangeCollection",
  members: () => ({
    getCount: method("1.9", ({ boxes }) => boxes.length),
    getItemAt: method("1.9", ({ id, boxes }, [index]) => {
      const box = boxes[wholeNumber(index)];
      if (box === undefined) throw refusal("ItemNotFound");
      return rangeObject(new RangeRef(id, box));
    }),
  }),
  items: ({ id, boxes }) => boxes.map((box) => rangeObject(new RangeRef(id, box))),
};

/** Several blocks on one sheet, for reading. */
export const AREAS: HostClass<AreasRef> = {
  name: "RangeAreas",
  keepable: true,
  members: () => ({
    address: scalar("1.9", (areas, { book }) => {
      const prefix = sheetPrefix(areas.sheet(book).state.title);
      return areas.boxes.map((box) => `${prefix}!${shortAddress(box)}`).join(",");
    }),
    areaCount: scalar("1.9", ({ boxes }) => boxes.length),
    cellCount: scalar("1.9", ({ boxes }) => boxes.map(boxSize).reduce((sum, { rows, columns }) => sum + rows * columns, 0)),
    areas: part("1.9", (areas) => hostObject(AREA_COLLECTION, areas)),
    worksheet: part("1.9", ({ id }) => hostObject(WORKSHEET, new SheetRef(id))),
  }),
};
