import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What openpyxl, which shares no code with us, finds on one sheet. */
export interface SeenSheet {
  readonly title: string;
  readonly tables: readonly string[];
  readonly lists: readonly string[];
  readonly conditions: number;
  readonly printTitles: string | null;
}

const PYTHON = process.platform === "win32" ? "python" : "/usr/bin/python3";

/** Whether openpyxl can be asked on this machine. */
export const hasOpenpyxl = spawnSync(PYTHON, ["-c", "import openpyxl"]).status === 0;

const PROGRAM = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
names = book.defined_names
print(json.dumps({
  "names": sorted(names.keys() if hasattr(names, "keys") else [name.name for name in names.definedName]),
  "sheets": [{
    "title": sheet.title,
    "tables": sorted(sheet.tables.keys()),
    "lists": sorted({rule.formula1 for rule in sheet.data_validations.dataValidation if rule.type == "list"}),
    "conditions": sum(len(found.rules) for found in sheet.conditional_formatting),
    "printTitles": sheet.print_title_rows,
  } for sheet in book.worksheets],
}))
`;

/** The sheets and defined names of a saved file as openpyxl reads them. */
export function seenByOpenpyxl(bytes: Uint8Array): { readonly names: readonly string[]; readonly sheets: readonly SeenSheet[] } {
  const folder = mkdtempSync(join(tmpdir(), "actionbook-"));
  try {
    const file = join(folder, "saved.xlsx");
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = spawnSync(PYTHON, ["-c", PROGRAM, file], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as ReturnType<typeof seenByOpenpyxl>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
