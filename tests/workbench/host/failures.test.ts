import { describe, expect, test } from "@jest/globals";
import { startExcel } from "../../support/excelHost";
import { refusedWith } from "./refusedWith";

type Started = ReturnType<typeof startExcel>;

/** Three round trips, each with two writes. */
function threeTrips({ run }: Started): Promise<unknown> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const column of ["A", "B", "C"]) {
      sheet.getRange(`${column}1`).values = [[`${column} first`]];
      sheet.getRange(`${column}2`).values = [[`${column} second`]];
      await context.sync();
    }
  });
}

function written({ book }: Started): unknown[][] {
  const sheet = book.activeSheet();
  return [0, 1].map((row) => [0, 1, 2].map((column) => sheet.cell(row, column).value));
}

describe("a failure that was asked for", () => {
  test("at a round trip leaves the earlier ones and does nothing of its own", async () => {
    const started = startExcel();
    started.host.failAt(2, { code: "GeneralException" });
    expect(await refusedWith(threeTrips(started))).toBe("GeneralException");
    expect(written(started)).toEqual([
      ["A first", null, null],
      ["A second", null, null],
    ]);
  });

  test("part-way through a round trip leaves what was done before it", async () => {
    const started = startExcel();
    started.host.failAt(2, { code: "ServiceNotAvailable", partway: 0.8 });
    expect(await refusedWith(threeTrips(started))).toBe("ServiceNotAvailable");
    expect(written(started)).toEqual([
      ["A first", "B first", null],
      ["A second", null, null],
    ]);
  });

  test("happens once, so that a second attempt goes through", async () => {
    const started = startExcel();
    started.host.failAt(1, { code: "RequestAborted" });
    expect(await refusedWith(threeTrips(started))).toBe("RequestAborted");
    expect(await refusedWith(threeTrips(started))).toBe("");
  });
});

test("a round trip that is to hang gets no answer and changes nothing", async () => {
  const started = startExcel();
  started.host.hangAt(1);
  const outcome = await Promise.race([
    threeTrips(started).then(() => "answered"),
    new Promise((resolve) => setTimeout(() => resolve("silence"), 50)),
  ]);
  expect(outcome).toBe("silence");
  expect(written(started)[0]).toEqual([null, null, null]);
});

test("while a person types into a cell, every request is refused", async () => {
  const started = startExcel();
  started.host.editingCell = true;
  expect(await refusedWith(threeTrips(started))).toBe("InvalidOperationInCellEditMode");
});

describe("the size of what passes", () => {
  test("a request over 5 MB is refused and nothing of it is done", async () => {
    const { book, run } = startExcel();
    const text = "x".repeat(30_000);
    const attempt = run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [text]);
      await context.sync();
    });
    expect(await refusedWith(attempt)).toBe("RequestPayloadSizeLimitExceeded");
    expect(book.activeSheet().cell(0, 0).value).toBeNull();
  });

  test("an answer over 5 MB is refused", async () => {
    const { book, run } = startExcel();
    const value = "x".repeat(30_000);
    for (let row = 0; row < 200; row += 1) book.activeSheet().changeCell(row, 0, { value });
    const attempt = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A200").load({ values: true });
      await context.sync();
    });
    expect(await refusedWith(attempt)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("is counted: round trips and bytes both ways, the client's clean-up apart", async () => {
    const started = startExcel();
    await threeTrips(started);
    const { traffic } = started.host;
    expect(traffic.roundTrips).toBe(3);
    expect(traffic.trips).toHaveLength(3);
    expect(traffic.requestBytes).toBe(traffic.trips.reduce((sum, trip) => sum + trip.requestBytes, 0));
    expect(traffic.trips.every((trip) => trip.requestBytes > 300 && trip.responseBytes > 100)).toBe(true);
    expect(traffic.cleanUps).toBe(1);
    traffic.reset();
    expect([traffic.roundTrips, traffic.requestBytes]).toEqual([0, 0]);
  });
});
