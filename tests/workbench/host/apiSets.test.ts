import { describe, expect, test } from "@jest/globals";
import { startExcel } from "../../support/excelHost";
import { refusalMessage, refusedWith } from "./refusedWith";

describe("what is above the declared API set", () => {
  test("is refused by Microsoft's client itself", async () => {
    const { host, run } = startExcel({ apiSet: "1.8" });
    const attempt = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pageLayout.orientation = "Landscape";
      await context.sync();
    });
    expect(await refusedWith(attempt)).toBe("ApiNotFound");
    expect(host.traffic.roundTrips).toBe(0);
  });

  test("is refused by the host too, by name, where the client lets it through", async () => {
    const { host, run, Excel } = startExcel({ apiSet: "1.5" });
    const checks = (globalThis as unknown as { OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } } })
      .OfficeExtension;
    checks.CommonUtility._doApiNotSupportedCheck = false;
    const attempt = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      await context.sync();
    });
    expect(await refusalMessage(attempt)).toMatch(
      /^ApiNotFound: .*Range\.ConditionalFormats is ExcelApi 1\.6; this host declares 1\.5/,
    );
    expect(host.traffic.roundTrips).toBe(1);
  });

  test("is not among what load() without names answers", async () => {
    const { run } = startExcel({ apiSet: "1.1" });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: "Sheet1", position: 0, visibility: "Visible" });
      expect(sheet.toJSON()).not.toHaveProperty("tabColor");
    });
  });
});

describe("what the stand-in does not know", () => {
  const unknown: readonly (readonly [string, (context: Excel.RequestContext) => unknown])[] = [
    ["Workbook.Comments", ({ workbook }) => workbook.comments.getCount()],
    ["Worksheet.Shapes", ({ workbook }) => workbook.worksheets.getActiveWorksheet().shapes.getCount()],
    ["Worksheet.Copy", ({ workbook }) => workbook.worksheets.getActiveWorksheet().copy("End")],
    ["Range.Sort", ({ workbook }) => workbook.getSelectedRange().sort.apply([])],
    ["Range.RemoveDuplicates", ({ workbook }) => workbook.getSelectedRange().removeDuplicates([0], true)],
    ["Range.style", ({ workbook }) => workbook.getSelectedRange().load({ style: true })],
  ];
  test.each(unknown)("%s is ApiNotFound, by name", async (name, act) => {
    const { run } = startExcel();
    const attempt = run(async (context) => {
      act(context);
      await context.sync();
    });
    const message = await refusalMessage(attempt);
    expect(message).toMatch(/^ApiNotFound/);
    expect(message).toContain(name);
  });

  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "a member called %s is never an object's own",
    async (name) => {
      const { host } = startExcel();
      const answer = host.receive(
        JSON.stringify({
          id: 1,
          type: 1,
          flags: 0,
          message: {
            body: {
              Actions: [{ Id: 2, ActionType: 3, Name: name, ObjectPathId: 1, ArgumentInfo: { Arguments: [] } }],
              ObjectPaths: { "1": { Id: 1, ObjectPathType: 1, Name: "" } },
            },
          },
        }),
      );
      expect(answer).toContain("ApiNotFound");
      await Promise.resolve();
    },
  );
});
