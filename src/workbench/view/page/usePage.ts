import { useState } from "react";
import { sayTrouble } from "../../../app/troubles";
import type { Sample } from "../../samples";
import { downloadBook } from "./downloadBook";
import type { OpenBook } from "./openBook";
import { openBook } from "./openBook";

/** What the page holds and does: the open workbook, what went wrong last, and whether something is on its way. */
export interface PageState {
  readonly open: OpenBook | null;
  /** How many workbooks were opened so far: another number, and grid and pane start afresh. */
  readonly opened: number;
  readonly trouble: string | null;
  readonly isBusy: boolean;
  readonly openFile: (file: File) => void;
  readonly openSample: (sample: Sample) => void;
  readonly save: () => void;
  readonly dismiss: () => void;
}

/** Excel opens one workbook a window; here the new one takes the place of the old one. */
export function usePage(start: OpenBook | null): PageState {
  const [open, setOpen] = useState(start);
  const [opened, setOpened] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const openBytes = async (bytes: Uint8Array, name: string): Promise<void> => {
    const outcome = await openBook(bytes, name);
    if (outcome.ok) {
      setOpen(outcome.value);
      setOpened((count) => count + 1);
      setTrouble(null);
    } else {
      const { says, todo } = sayTrouble(outcome.trouble);
      setTrouble(`${says} ${todo}`);
    }
  };
  const during = (work: () => Promise<void>): void => {
    setBusy(true);
    void work().finally(() => setBusy(false));
  };
  return {
    open,
    opened,
    trouble,
    isBusy,
    openFile: (file) => during(async () => openBytes(new Uint8Array(await file.arrayBuffer()), file.name)),
    openSample: ({ file }) =>
      during(async () => {
        const answer = await fetch(`samples/${file}`);
        if (answer.ok) await openBytes(new Uint8Array(await answer.arrayBuffer()), file);
        else setTrouble(`${file} was not found.`);
      }),
    save: () => {
      if (open !== null) during(() => downloadBook(open));
    },
    dismiss: () => setTrouble(null),
  };
}
