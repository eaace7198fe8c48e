import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import { count } from "../shared/count";
import { PanelHeading } from "../shared/PanelHeading";
import { SheetList } from "../shared/SheetList";
import { usePanelStyles } from "../shared/usePanelStyles";
import type { ExportAnswer } from "./exportWork";

interface ExportDoneViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly answer: ExportAnswer;
  readonly onShow: (at: string) => void;
  readonly onChooseAgain: () => void;
}

const NEXT = {
  sheet: ["Look through the sheet.", "Print it, or save it as PDF: File, Print. It is set up for the page."],
  file: ["Find the file among your downloads.", "Look through it before you send or publish it."],
} as const satisfies Record<ExportAnswer["goesTo"], readonly string[]>;

/** What was exported, where it is, and what comes next. */
export function ExportDoneView({ focus, answer, onShow, onChooseAgain }: ExportDoneViewProps) {
  const styles = usePanelStyles();
  return (
    <div className={styles.panel}>
      <PanelHeading focus={focus}>The plan is exported</PanelHeading>
      {answer.goesTo === "sheet" ? (
        <>
          <p className={styles.text}>
            {count(answer.report.priorities, "priority")} with {count(answer.report.actions, "action")}, on the sheet that is now
            in front:
          </p>
          <SheetList sheets={[answer.report.sheet]} onShow={onShow} />
        </>
      ) : (
        <p className={styles.text}>
          Saved as <strong>{answer.name}</strong>
        </p>
      )}
      <h3 className={styles.subheading}>What to do next</h3>
      <ol className={styles.steps}>
        {NEXT[answer.goesTo].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button onClick={onChooseAgain}>Export again</Button>
      </div>
    </div>
  );
}
