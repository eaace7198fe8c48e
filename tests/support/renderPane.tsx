import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { shortMemory } from "../../src/ui/shared/memory";
import { Pane } from "../../src/ui/Pane";
import type { PaneProps } from "../../src/ui/Pane";
import { memoryFiles } from "./memoryFiles";
import type { MemoryFiles } from "./memoryFiles";
import { memoryWorkbook } from "./memoryWorkbook";
import type { MemoryWorkbook } from "./memoryWorkbook";
import { westmarsh } from "./westmarsh";

/** Opens the pane as an officer who knows it: the first run is over. */
export function renderPane(
  change: Partial<PaneProps> & { readonly workbook?: MemoryWorkbook; readonly files?: MemoryFiles } = {},
) {
  window.matchMedia = browserIs("light");
  const workbook = change.workbook ?? memoryWorkbook(westmarsh());
  const files = change.files ?? memoryFiles();
  const memory = change.memory ?? shortMemory();
  if (change.memory === undefined) memory.set("first-run-seen", "yes");
  const view = render(
    <Pane workbook={workbook} files={files} today="2026-11-20" memory={memory} officeDark={change.officeDark ?? null} />,
    {
      // What the error boundary catches is shown by it; React would print it to the console as well.
      onCaughtError: () => undefined,
    },
  );
  return { ...view, workbook, files, memory, user: userEvent.setup() };
}

// jsdom has no media queries; only what the pane and Fluent ask of one is here.
function browserIs(scheme: string): typeof window.matchMedia {
  return (media) => Object.assign(new EventTarget(), { media, matches: media.includes(scheme) }) as MediaQueryList;
}
