import { writeFileSync } from "node:fs";
import { checksPage } from "./docs/checksPage";
import { columnsPage } from "./docs/columnsPage";
import { layoutsPage } from "./docs/layoutsPage";

/** npm run docs: writes the pages of docs/ that are made from tables of the code. */
export function main(): void {
  writeFileSync("docs/columns.md", columnsPage());
  writeFileSync("docs/checks.md", checksPage());
  writeFileSync("docs/layouts.md", layoutsPage());
}
