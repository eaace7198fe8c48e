import { useRef, useState } from "react";
import type { Trouble } from "../../../app/troubles";
import { sayTrouble } from "../../../app/troubles";
import type { Sample } from "../../samples";
import { download } from "./download";
import type { OpenBook } from "./openBook";
import { openBook } from "./openBook";
import { rewrittenWords } from "./rewrittenWords";
import { savedBytes } from "./savedBytes";

/** What the page holds and does: the open workbook, what went wrong last, and whether something is on its way. */
export interface PageState {
  readonly open: OpenBook | null;
  /** How many workbooks were opened so far: another number, and grid and pane start afresh. */
  readonly opened: number;
  readonly trouble: string | null;
  /** What the officer is told once about a file that was saved. */
  readonly notice: string | null;
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
  const [notice, setNotice] = useState<string | null>(null);
  const told = useRef<OpenBook | null>(null);
  const [isBusy, setBusy] = useState(false);

  const say = (heard: Trouble): void => {
    const { says, todo } = sayTrouble(heard);
    setTrouble(`${says} ${todo}`);
  };
  const openBytes = async (bytes: Uint8Array, name: string): Promise<void> => {
    const outcome = await openBook(bytes, name);
    if (outcome.ok) {
      setOpen(outcome.value);
      setOpened((count) => count + 1);
      setTrouble(null);
      setNotice(null);
    } else say(outcome.trouble);
  };
  const saveBytes = async (book: OpenBook): Promise<void> => {
    const outcome = await savedBytes(book.session.book, book.opened, book.fileName);
    if (!outcome.ok) {
      say(outcome.trouble);
      return;
    }
    const { bytes, rewritten } = outcome.value;
    download(bytes, book.fileName);
    if (rewritten.length === 0 || told.current === book) return;
    told.current = book;
    setNotice(rewrittenWords(rewritten));
  };
  const during = (work: () => Promise<void>): void => {
    setBusy(true);
    void work().finally(() => setBusy(false));
  };
  return {
    open,
    opened,
    trouble,
    notice,
    isBusy,
    openFile: (file) => during(async () => openBytes(new Uint8Array(await file.arrayBuffer()), file.name)),
    openSample: ({ file }) =>
      during(async () => {
        const answer = await fetch(`samples/${file}`);
        if (answer.ok) await openBytes(new Uint8Array(await answer.arrayBuffer()), file);
        else say({ code: "file-not-found", facts: { file } });
      }),
    save: () => {
      if (open !== null) during(() => saveBytes(open));
    },
    dismiss: () => {
      setTrouble(null);
      setNotice(null);
    },
  };
}
