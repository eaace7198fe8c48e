import { beforeAll, describe, expect, test } from "@jest/globals";
import type { BookDesign } from "../../src/core/design/sheetDesign";
import { accessFaults } from "../../src/core/layouts/accessibleCheck";
import { readBook } from "../../src/xlsx/readBook";
import { run, sample, type Run } from "./fakeOutside";

const NAME = "larkmoor-2025-26.xlsx";

let built = new Uint8Array();
beforeAll(async () => {
  const { files } = await run(["build", NAME, "-o", "built.xlsx"], { [NAME]: sample(NAME) });
  built = new Uint8Array(files.get("built.xlsx") ?? []);
});

async function exported(output: string, ...options: string[]): Promise<Run & { readonly bytes: Uint8Array }> {
  const done = await run(["export", "built.xlsx", ...options, "-o", output], { "built.xlsx": built });
  return { ...done, bytes: done.files.get(output) ?? new Uint8Array() };
}

async function bookOf(output: string, ...options: string[]): Promise<BookDesign> {
  const { bytes, err } = await exported(output, ...options);
  const read = await readBook(bytes, output);
  if (!read.ok) throw new Error(`${read.trouble.code} ${err}`);
  return read.value;
}

function titles({ sheets }: BookDesign): readonly string[] {
  return sheets.map(({ title }) => title);
}

function words({ sheets }: BookDesign): readonly unknown[] {
  return sheets.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell?.value ?? [])));
}

describe("export", () => {
  test("writes the whole plan, a sheet for each part that it has, all ready to print", async () => {
    const other = "ashcombe-vale-2024-25.xlsx";
    const { files } = await run(["export", other, "-o", "board.xlsx"], { [other]: sample(other) });
    const read = await readBook(files.get("board.xlsx") ?? new Uint8Array(), "board.xlsx");
    if (!read.ok) throw new Error(read.trouble.code);
    const book = read.value;
    expect(titles(book)).toContain("Action plan");
    expect(titles(book).length).toBeGreaterThan(1);
    expect(book.sheets.every(({ print }) => print?.orientation === "landscape" && print.fitToWidth === 1)).toBe(true);
  });

  test("writes the priorities alone where no part is asked for, on A3 where that is", async () => {
    const book = await bookOf("board.xlsx", "--parts", "none", "--paper", "a3");
    expect(titles(book)).toEqual(["Action plan"]);
    expect(book.sheets[0]?.print?.paper).toBe("a3");
  });

  test("writes the columns asked for, in their order, of the priorities asked for", async () => {
    const book = await bookOf(
      "board.xlsx",
      "--columns",
      "status,action,Lead agency",
      "--priority",
      "2",
      "--layout",
      "action-table",
    );
    expect(titles(book)).toEqual(["Action plan"]);
    expect(book.sheets[0]?.rows.map((row) => row.map((cell) => cell?.value))).toContainEqual(["Status", "Action", "Lead"]);
    const banners = words(book).filter((word) => typeof word === "string" && /^Priority \d/.test(word));
    expect(banners).toEqual([expect.stringMatching(/^Priority 2:/)]);
  });

  test("writes plain tables for screen readers with --accessible", async () => {
    expect(accessFaults(await bookOf("plain.xlsx", "--accessible"))).toEqual([]);
  });

  test("leaves funding, updates and people to contact out with --public", async () => {
    const book = await bookOf("public.xlsx", "--public", "--columns", "ref,action,funding,update,status");
    expect(words(book)).toContain("Status");
    for (const inner of ["Funding", "Update", "Contact", "Email"]) expect(words(book)).not.toContain(inner);
  });

  test("writes a Word document or a CSV file where the name asks for it", async () => {
    expect(Buffer.from((await exported("board.docx", "--parts", "none")).bytes.subarray(0, 2)).toString()).toBe("PK");
    const csv = new TextDecoder().decode((await exported("board.csv", "--columns", "ref,action")).bytes);
    expect(csv.split("\r\n")[0]).toBe('"Priority","Ref","Action"');
  });

  test("tells what it wrote as data", async () => {
    const { out } = await exported("board.xlsx", "--json", "--agency", "Wendshire Police; Larkmoor Homes");
    expect(JSON.parse(out)).toMatchObject({
      agencies: ["Wendshire Police", "Larkmoor Homes"],
      paper: "a4",
      version: "board",
      parts: [],
    });
  });

  test("says so in one line, and writes nothing, where nothing is left to export", async () => {
    const { code, err, files } = await exported("board.xlsx", "--layout", "targets");
    expect([code, files.has("board.xlsx")]).toEqual([2, false]);
    expect(err).toBe(
      "The plan has nothing of what is to be exported. Choose another layout, or other priorities and agencies.\n",
    );
  });

  test("refuses a priority or an agency that the plan does not have, though others were named beside it", async () => {
    const priority = await exported("board.xlsx", "--priority", "2; 9");
    expect([priority.code, priority.files.has("board.xlsx")]).toEqual([2, false]);
    expect(priority.err).toMatch(/^The plan has no priority 9\. Choose one of: 1 Domestic Abuse; 2 Anti-Social Behaviour; /);
    const agency = await exported("board.xlsx", "--agency", "Larkmoor Homes; Wendshire Polise");
    expect([agency.code, agency.files.has("board.xlsx")]).toEqual([2, false]);
    expect(agency.err).toBe("The plan has no action of Wendshire Polise. Choose one of: Wendshire Police.\n");
  });
});
