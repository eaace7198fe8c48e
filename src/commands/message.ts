import { sayTrouble, TROUBLES } from "../app/troubles";
import type { Trouble, TroubleCode } from "../app/troubles";

const CODE = "trouble";

/** The address of this page as a message: the trouble's code and facts stand in the hash, the words are made on the page. */
export function messageAddress({ code, facts = {} }: Trouble, page: string): string {
  const address = new URL(page);
  address.hash = new URLSearchParams({ ...facts, [CODE]: code }).toString();
  return address.href;
}

/** The trouble that a hash carries; null when it carries none that we know. */
export function messageIn(hash: string): Trouble | null {
  const words = new URLSearchParams(hash.slice(1));
  const code = words.get(CODE) ?? "";
  words.delete(CODE);
  return isTroubleCode(code) ? { code, facts: Object.fromEntries(words) } : null;
}

function isTroubleCode(code: string): code is TroubleCode {
  return Object.hasOwn(TROUBLES, code);
}

/** Writes a trouble as a page: what happened as its heading, what to do below. Facts are text, never mark-up. */
export function writeMessage(trouble: Trouble, page: Document): void {
  const { says, todo } = sayTrouble(trouble);
  const heading = page.createElement("h1");
  heading.textContent = says;
  const advice = page.createElement("p");
  advice.textContent = todo;
  page.body.replaceChildren(heading, advice);
}

/** Opens a small window over Excel and answers when the officer has closed it, or at once where Excel refuses a window. */
export async function openMessage(address: string): Promise<void> {
  return new Promise((resolve) => {
    // In per cent of the screen. On the web the window stands inside Excel's page, where no pop-up blocker stops it.
    Office.context.ui.displayDialogAsync(address, { height: 25, width: 30, displayInIframe: true }, ({ status, value }) => {
      if (status === Office.AsyncResultStatus.Failed) resolve();
      else value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
