/** Makes samples/*.xlsx, the plans of three invented partnerships, the same bytes every time: node scripts/makeSamples.mjs */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import { oneLongSheet } from "./samples/oneLongSheet.mjs";
import { sheetPerPriority } from "./samples/sheetPerPriority.mjs";
import { stackedSections } from "./samples/stackedSections.mjs";

const folder = join(resolve(dirname(fileURLToPath(import.meta.url)), ".."), "samples");
const made = new Date("2025-04-01T09:00:00Z");

mkdirSync(folder, { recursive: true });
for (const { file, title, sheets } of [sheetPerPriority, oneLongSheet, stackedSections]) {
  const bytes = await writeXlsx({
    sheets,
    properties: { title, creator: "Actionbook contributors", created: made, modified: made },
    defaultFont: { name: "Calibri", size: 11 },
  });
  writeFileSync(join(folder, file), bytes);
  console.log(`${file} ${bytes.length} bytes`);
}
