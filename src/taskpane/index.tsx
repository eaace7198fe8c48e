import { createRoot } from "react-dom/client";
import type { Workbook } from "../app/ports";
import { Pane } from "../ui/Pane";
import { localDay } from "../ui/shared/localDay";
import type { Memory } from "../ui/shared/memory";
import { browserMemory } from "./browserMemory";
import { lazyWorkbook } from "./lazyWorkbook";
import { PANE_FILES } from "./paneFiles";
import { useOfficeDark } from "./useOfficeDark";

interface TaskPaneProps {
  readonly workbook: Workbook;
  readonly memory: Memory;
}

function TaskPane({ workbook, memory }: TaskPaneProps) {
  return (
    <Pane workbook={workbook} files={PANE_FILES} today={localDay(new Date())} memory={memory} officeDark={useOfficeDark()} />
  );
}

/** Opens the pane once Excel answers. Until then the page says that it waits, and after ten seconds what to do. */
async function open(): Promise<void> {
  const host = await officeHost();
  const root = document.getElementById("root");
  if (host === null || root === null) {
    document.body.classList.add("no-host");
    return;
  }
  const memory = browserMemory(partition() ?? "");
  createRoot(root).render(<TaskPane workbook={lazyWorkbook(fetchExcelWorkbook)} memory={memory} />);
}

async function fetchExcelWorkbook(): Promise<Workbook> {
  const { createExcelWorkbook } = await import("../excel/excelWorkbook");
  return createExcelWorkbook();
}

/** The Office application around the page; null in a plain browser, and where Microsoft's script was not let through. */
async function officeHost(): Promise<Office.HostType | null> {
  if (!("Office" in globalThis)) return null;
  const { host } = await Office.onReady();
  return host;
}

/** What sets this page's storage apart in browsers that share it between sites; undefined in desktop Excel. */
function partition(): string | undefined {
  return Office.context.partitionKey;
}

void open();
