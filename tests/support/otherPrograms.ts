import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PYTHON = process.platform === "win32" ? "python" : "/usr/bin/python3";

/** Whether openpyxl and LibreOffice are on this machine. */
export const hasOpenpyxl = spawnSync(PYTHON, ["-c", "import openpyxl"]).status === 0;
export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Does something in a folder of its own that is gone afterwards. */
function inFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), "actionbook-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ran(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}

/**
 * The file after a Python program has worked on it with openpyxl as `book` and saved it; `said` is what the program printed.
 * openpyxl shares no code with us.
 */
export function throughOpenpyxl(bytes: Uint8Array, program = ""): { readonly bytes: Uint8Array; readonly said: string } {
  return inFolder((folder) => {
    const file = join(folder, "file.xlsx");
    writeFileSync(file, bytes);
    const whole = ["import json, sys, openpyxl", "book = openpyxl.load_workbook(sys.argv[1])", program, "book.save(sys.argv[1])"];
    const said = ran(PYTHON, ["-c", whole.join("\n"), file]);
    return { bytes: new Uint8Array(readFileSync(file)), said };
  });
}

/** The file after LibreOffice has opened it and saved it as an Excel workbook. */
export function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    const [file, out] = [join(folder, "file.xlsx"), join(folder, "out")];
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    ran("soffice", [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, file]);
    return new Uint8Array(readFileSync(join(out, "file.xlsx")));
  });
}

/** A Word document as LibreOffice shows it: its HTML, and the text of every page that it prints. */
export interface ShownDocument {
  readonly html: string;
  readonly pages: readonly string[];
}

/** Whether pages of a PDF can be read on this machine. */
export const hasPdfText = spawnSync("pdftotext", ["-v"]).status === 0;

/** A Word document after LibreOffice has opened it. Needs pdftotext. */
export function shownByLibreOffice(bytes: Uint8Array): ShownDocument {
  return inFolder((folder) => {
    const file = join(folder, "file.docx");
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    for (const kind of ["html", "pdf"]) ran("soffice", [profile, "--headless", "--convert-to", kind, "--outdir", folder, file]);
    const pages = ran("pdftotext", ["-layout", join(folder, "file.pdf"), "-"]).split("\f");
    return { html: readFileSync(join(folder, "file.html"), "utf8"), pages };
  });
}
