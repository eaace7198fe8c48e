import { describe, expect, test } from "@jest/globals";
import { exportAsSaved } from "../../src/commands/exportAsSaved";
import { messageAddress, messageIn, writeMessage } from "../../src/commands/message";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { westmarsh } from "../support/westmarsh";

const PAGE = "https://localhost:3000/commands.html?_host_Info=Excel";

describe("the ribbon's Export plan", () => {
  test("exports in one click and brings the sheet to the front", async () => {
    const workbook = memoryWorkbook(westmarsh());
    expect(await exportAsSaved(workbook, "2026-11-20")).toBeNull();
    const title = workbook.written[0]?.sheets.find(({ key }) => key === "export")?.title ?? "";
    expect(workbook.shown).toEqual([`'${title}'!A1`]);
  });

  test("answers the trouble and writes nothing where there is no plan", async () => {
    const workbook = memoryWorkbook([]);
    expect(await exportAsSaved(workbook, "2026-11-20")).toMatchObject({ code: "no-plan" });
    expect(workbook.written).toEqual([]);
  });

  test("answers the trouble where Excel refuses to write", async () => {
    const workbook = memoryWorkbook(westmarsh());
    const write = workbook.write.bind(workbook);
    workbook.write = (book, watch) => {
      workbook.failNext({ code: "excel-protected" });
      return write(book, watch);
    };
    expect(await exportAsSaved(workbook, "2026-11-20")).toEqual({ code: "excel-protected" });
  });
});

describe("its message", () => {
  const hashOf = (address: string): string => new URL(address).hash;

  test("comes through the address with its facts, and says what to do", () => {
    const trouble = messageIn(hashOf(messageAddress({ code: "excel-exists", facts: { name: "Plan & notes #1" } }, PAGE)));
    expect(trouble).toEqual({ code: "excel-exists", facts: { name: "Plan & notes #1" } });
    writeMessage(trouble!, document);
    expect(document.body).toHaveTextContent("The workbook already has something of the same name (Plan & notes #1).");
    expect(document.body).toHaveTextContent("Rename it, then try again.");
  });

  test("shows facts as text, never as mark-up", () => {
    writeMessage({ code: "excel-exists", facts: { name: "<img src=x onerror=alert(1)>" } }, document);
    expect(document.querySelector("img")).toBeNull();
  });

  test.each(["", "#", "#trouble=", "#trouble=%", "#trouble=constructor", "#name=Plan", "#trouble=%7B%7D"])(
    "%s is no message",
    (hash) => expect(messageIn(hash)).toBeNull(),
  );
});
