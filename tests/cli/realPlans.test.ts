import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { partsOf } from "../xlsx/officerFile";
import { structureFaults } from "../xlsx/structureFaults";
import { run } from "./fakeOutside";

jest.setTimeout(60_000);

/** Published plans that stand beside the source on a developer's machine; where they do not, there is nothing to test. */
const FOLDER = join(__dirname, "..", "..", "..", "shared", "plans");
const PLANS = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx")) : [];

(PLANS.length === 0 ? describe.skip : describe)("a published plan", () => {
  test.each(PLANS.length === 0 ? ["none"] : PLANS)(
    "%s is built without touching its own sheets, and again without a change",
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
      const once = await run(["build", "plan.xlsx", "-o", "out.xlsx"], { "plan.xlsx": bytes });
      expect(once).toMatchObject({ code: 0, err: "" });
      const built = once.files.get("out.xlsx") ?? new Uint8Array();
      expect(structureFaults(built)).toEqual([]);
      const after = partsOf(built);
      const changed = Array.from(partsOf(bytes)).filter(
        ([part, source]) => !Buffer.from(source).equals(after.get(part) ?? new Uint8Array()),
      );
      expect(changed.map(([part]) => part).sort()).toEqual(
        ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"].filter((part) =>
          after.has(part),
        ),
      );
      const again = await run(["build", "out.xlsx", "-o", "again.xlsx"], { "out.xlsx": built });
      expect(again.files.get("again.xlsx")).toEqual(built);
    },
  );
});
