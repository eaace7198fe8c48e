import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "@jest/globals";
import { zipSync } from "fflate";
import { browserForTests } from "./support/browser";
import { watchPage } from "./support/watchPage";
import type { Watched } from "./support/watchPage";
import { WorkbenchPage } from "./support/workbenchPage";
import { serveWorkbench } from "./support/workbenchServer";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const sample = readFileSync("samples/larkmoor-2025-26.xlsx");
/** The same noise every time: a linear congruential generator's low bytes (Numerical Recipes' constants). */
function noise(size: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: size }, () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24);
}

const REFUSED: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ["an empty file", new Uint8Array(), /is empty/],
  ["a megabyte of noise", noise(1_048_576), /is not an Excel workbook/],
  [
    "an old .xls or encrypted file",
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...noise(4096)]),
    /file\.xlsx/,
  ],
  [
    "a Word document with another name",
    zipSync({ "[Content_Types].xml": text("<Types/>"), "word/document.xml": text("<a/>") }),
    /Word document/,
  ],
  ["half a workbook", sample.subarray(0, sample.length / 2), /damaged/],
  ["a zip file without a workbook", zipSync({ "notes.txt": text("notes") }), /zip file/],
];

const { newPage } = browserForTests();
const server = serveWorkbench();
let workbench: WorkbenchPage;
let watched: Watched;

beforeAll(async () => {
  const page = await newPage();
  watched = watchPage(page);
  workbench = new WorkbenchPage(page);
  await workbench.open(server.address());
});

test.each(REFUSED)("%s is refused in a sentence, and the open workbook stays", async (_, bytes, says) => {
  const { page } = workbench;
  const before = await page.getByRole("heading", { level: 1 }).first().textContent();
  await page.getByLabel("Open a workbook").setInputFiles({ name: "file.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(says);
  await page.getByRole("button", { name: "Close the message" }).click();
  expect(await page.getByRole("heading", { level: 1 }).first().textContent()).toBe(before);
  expect(watched).toEqual({ errors: [], outside: [] });
});
