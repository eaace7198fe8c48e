import { readFileSync } from "node:fs";
import { TextDecoder, TextEncoder } from "node:util";
import { expect, jest, test } from "@jest/globals";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { Workbook } from "../../../src/app/ports";
import { PartnersPanel } from "../../../src/ui/partners/PartnersPanel";
import { memoryFiles } from "../../support/memoryFiles";
import type { MemoryFiles } from "../../support/memoryFiles";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { builtFile, inHandOf } from "../../support/structuredPlan";
import { westmarsh } from "../../support/westmarsh";

jest.setTimeout(120_000);
Object.assign(globalThis, { TextDecoder, TextEncoder });
window.scrollTo = () => undefined;
// jsdom's files can be read in the old way alone.
Blob.prototype.arrayBuffer = function (this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};

const TODAY = "2026-11-20";

function openPanel(workbook: Workbook, files: MemoryFiles = memoryFiles()) {
  render(<PartnersPanel workbook={workbook} files={files} today={TODAY} />);
  return { user: userEvent.setup(), files };
}

const builtSample = () => builtFile(new Uint8Array(readFileSync("samples/larkmoor-2025-26.xlsx")), TODAY);
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const status = (): string => screen.getByRole("status").textContent;

test("a workbook without a structured plan says what to do first", async () => {
  openPanel(memoryWorkbook(westmarsh()));
  expect((await screen.findAllByText("This workbook holds no structured plan yet.")).length).toBeGreaterThan(0);
});

test("packs are made for the agencies that are ticked, saved in one zip or one by one, and stand on the board", async () => {
  const workbook = await builtSample();
  const { user, files } = openPanel(workbook);
  await user.click(await screen.findByRole("button", { name: "Send packs" }));
  await user.click(button("Tick none"));
  await user.click(button("Make 0 packs"));
  expect(screen.getByText("Tick at least one agency.")).toBeInTheDocument();
  await user.click(screen.getByRole("checkbox", { name: /^Larkmoor Homes/ }));
  await user.click(screen.getByRole("checkbox", { name: /^Wendshire Police/ }));
  await user.clear(screen.getByLabelText("Wanted back by"));
  await user.type(screen.getByLabelText("Wanted back by"), "31/02/2027");
  await user.click(button("Make 2 packs"));
  expect(screen.getByText("Write the day as dd/mm/yyyy, or leave it empty.")).toBeInTheDocument();
  await user.clear(screen.getByLabelText("Wanted back by"));
  await user.type(screen.getByLabelText("Wanted back by"), "18/12/2026");
  await user.click(button("Make 2 packs"));
  expect(await screen.findByRole("heading", { name: "2 packs ready" })).toHaveFocus();
  await user.click(button("Save the pack of Larkmoor Homes"));
  await user.click(button("Save all in one zip"));
  await screen.findByText(/Returns sheet notes/);
  expect(files.saved.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^Larkmoor Homes.*\.xlsx$/),
    expect.stringMatching(/^Packs .*\.zip$/),
  ]);
  await user.click(button("Done"));
  const board = within(screen.getByRole("region", { name: "Returns board" }));
  expect(board.getByText("2 packs sent: 0 back; 2 outstanding.")).toBeInTheDocument();
  await user.click(button("Copy reminder to Larkmoor Homes"));
  expect(await navigator.clipboard.readText()).toContain("18 December 2026");
});

test("a pack that comes back untouched is noted as returned; a file that is none is named; the plan stays as it is", async () => {
  const workbook = await builtSample();
  const { user, files } = openPanel(workbook);
  await user.click(await screen.findByRole("button", { name: "Send packs" }));
  await user.click(button(/^Make \d+ packs$/));
  await screen.findByRole("heading", { name: /packs ready$/ });
  await user.click(button("Save the pack of Larkmoor Homes"));
  await user.click(button("Done"));
  const before = (await inHandOf(workbook)).reading.plan;
  await user.click(button("Take in returns"));
  const pack = files.saved[0]!;
  const chosen = [new File([new Uint8Array(pack.bytes)], pack.name), new File(["no workbook"], "letter.xlsx")];
  await user.upload(screen.getByLabelText("Files that partners sent back"), chosen);
  expect(status()).toBe("2 returns chosen.");
  await user.click(button("Check 2 returns"));
  await screen.findByRole("heading", { name: "Nothing to merge" });
  expect(screen.getByText(/^letter\.xlsx is not an Excel workbook/)).toBeInTheDocument();
  expect(status()).toMatch(/^1 return read, 1 left out\./);
  await user.click(button("Note as returned"));
  await user.click(await screen.findByRole("button", { name: "Merge" }));
  await user.click(await screen.findByRole("button", { name: "Done" }));
  expect(screen.getByText(/: 1 back, merged; \d+ outstanding\.$/)).toBeInTheDocument();
  expect((await inHandOf(workbook)).reading.plan.priorities).toEqual(before.priorities);
});
