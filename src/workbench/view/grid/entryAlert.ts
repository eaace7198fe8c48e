import type { Validation } from "../../../core/design/sheetDesign";
import type { Alert } from "./AlertDialog";

/** What the person may answer to an alert. */
export interface Answers {
  readonly retry: () => void;
  readonly accept: () => void;
  readonly cancel: () => void;
}

const TITLE = "Microsoft Excel";
const MESSAGE = "This value doesn't match the data validation restrictions defined for this cell.";

type Answer = readonly [label: string, answer: keyof Answers];

/** Excel's buttons for each style of alert. */
const BUTTONS: Record<Alert["style"], readonly Answer[]> = {
  stop: [
    ["Retry", "retry"],
    ["Cancel", "cancel"],
  ],
  warning: [
    ["Yes", "accept"],
    ["No", "retry"],
    ["Cancel", "cancel"],
  ],
  information: [
    ["OK", "accept"],
    ["Cancel", "cancel"],
  ],
};

/** The alert for a value that its cell's validation does not take: the design's words, or Excel's where there are none. */
export function offendedAlert({ alert }: Pick<Validation, "alert">, answers: Answers): Alert {
  const style = alert?.style ?? "stop";
  const message = alert === null || alert.message === "" ? MESSAGE : alert.message;
  return {
    style,
    title: alert === null || alert.title === "" ? TITLE : alert.title,
    message: style === "warning" ? `${message} Continue?` : message,
    buttons: BUTTONS[style].map(([label, answer]) => ({ label, press: answers[answer] })),
  };
}

/** The alert for what the sheet or Excel itself refuses. */
export function refusedAlert(message: string, close: () => void): Alert {
  return { style: "information", title: TITLE, message, buttons: [{ label: "OK", press: close }] };
}
