import { createExcelWorkbook } from "../excel/excelWorkbook";
import { localDay } from "../ui/shared/localDay";
import { exportAsSaved } from "./exportAsSaved";
import { messageAddress, messageIn, openMessage, writeMessage } from "./message";

/** The ribbon's Export plan: on success the exported sheet is in front, on trouble a small window says what to do. */
async function exportPlan(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const trouble = await exportAsSaved(createExcelWorkbook(), localDay(new Date()));
    // The window closes with the command, so the command waits for the officer to close it.
    if (trouble !== null) await openMessage(messageAddress(trouble, window.location.href));
  } finally {
    event.completed();
  }
}

// The same page serves as the small window: then its address carries the message.
const message = messageIn(window.location.hash);
if (message !== null) {
  writeMessage(message, document);
} else {
  void Office.onReady(() => {
    Office.actions.associate("exportPlan", (event: Office.AddinCommands.Event) => void exportPlan(event));
  });
}
