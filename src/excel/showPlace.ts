import { parsePlace } from "../core/grid/a1";
import { Stopped } from "./excelErrors";
import { rangeOf } from "./ranges";
import type { Attempt } from "./runCommand";

/** One attempt to bring a place ('Sheet'!A1:B2) to the front and select it. Stopped when its sheet is gone or hidden. */
export function showPlace(at: string): Attempt<null> {
  return {
    async run(session) {
      const place = parsePlace(at);
      if (place === null) throw new Stopped({ code: "excel-not-found", details: "no address" });
      const sheet = session.context.workbook.worksheets.getItemOrNullObject(place.sheet);
      const visibility = askVisibility(sheet);
      await session.trip("look");
      const shown = visibility();
      const facts = { sheet: place.sheet };
      if (shown === null) throw new Stopped({ code: "excel-not-found", facts });
      if (shown !== "Visible") throw new Stopped({ code: "excel-hidden", facts });
      sheet.activate();
      rangeOf(sheet, place.box).select();
      await session.trip("show");
      return null;
    },
  };
}

function askVisibility(sheet: Excel.Worksheet): () => string | null {
  sheet.load("visibility");
  return () => (sheet.isNullObject ? null : sheet.visibility);
}
