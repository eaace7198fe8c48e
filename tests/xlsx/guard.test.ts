import { describe, expect, jest, test } from "@jest/globals";
import { sayTrouble } from "../../src/app/troubles";
import { readBook } from "../../src/xlsx/readBook";
import { readContent } from "../../src/xlsx/readGrids";
import { officerFile } from "./officerFile";
import { REFUSED } from "./refusedFiles";

jest.setTimeout(60_000);

describe.each(REFUSED)("%s", (_name, makeFile, code) => {
  test(`is refused as ${code}, with one sentence, at once, and nothing of it is read`, async () => {
    const bytes = makeFile();
    const start = performance.now();
    const read = await readContent(bytes, "plan.xlsx");
    expect(performance.now() - start).toBeLessThan(3000);
    expect(read.ok ? "read" : read.trouble.code).toBe(code);
    if (read.ok) return;
    const { says, todo } = sayTrouble(read.trouble);
    expect(says).toMatch(/^plan\.xlsx [^?]+\.$/);
    expect(todo).toMatch(/^[A-Z][^?]+\.$/);
    expect(await readBook(bytes, "plan.xlsx")).toEqual(read);
  });
});

test("an ordinary file is not refused", async () => {
  expect((await readContent(officerFile(), "plan.xlsx")).ok).toBe(true);
});

test("entities of its own are never opened, nor is anything outside the file", async () => {
  const declaration = '<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><sst ';
  const hostile = officerFile((part, source) =>
    part === "xl/sharedStrings.xml" ? source.replace("<sst ", declaration).replace("Ref &amp; no", "&a;&b;") : source,
  );
  const read = await readContent(hostile, "plan.xlsx");
  expect(read.ok && read.value.grids[0]?.rows[1]?.[0]?.value).toBe("&a;&b;");
});
