import { Button } from "@fluentui/react-components";
import { Fragment, useMemo, useState } from "react";
import type { RefObject } from "react";
import { suggestChoices } from "../../core/build/buildChoices";
import type { IsoDay } from "../../core/plan/plan";
import { count } from "../shared/count";
import { PanelHeading } from "../shared/PanelHeading";
import { usePanelStyles } from "../shared/usePanelStyles";
import { BackNoteView } from "./BackNoteView";
import { checkDraft } from "./choicesDraft";
import type { DraftField } from "./choicesDraft";
import { ChoicesForm } from "./ChoicesForm";
import { focusFirst } from "./fieldIds";
import { fillUses } from "./fillUses";
import { PreviewList } from "./PreviewList";
import type { Answering } from "./questions/answering";
import { openQuestions } from "./questions/questionGroups";
import { QuestionsView } from "./questions/QuestionsView";
import { ReadingView } from "./ReadingView";
import { planCounts } from "./sayBuildState";
import type { Building, ReadStep } from "./useBuild";
import { useBuildStyles } from "./useBuildStyles";

interface WhatWasReadViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly state: ReadStep;
  readonly today: IsoDay;
  readonly building: Building;
  readonly onShow: (at: string) => void;
}

const NONE_REFUSED: ReadonlyMap<DraftField, string> = new Map();

/** What was read, the choices that matter and what will be written, with the one button that writes it. */
export function WhatWasReadView({ focus, state, today, building, onShow }: WhatWasReadViewProps) {
  const panel = usePanelStyles();
  const styles = useBuildStyles();
  const { look, draft, note } = state;
  const { reading } = look.inHand;
  const [asked, setAsked] = useState(false);
  const checked = checkDraft(draft);
  const fills = useMemo(() => fillUses(reading), [reading]);
  const statusByFill = draft.statusByFill;
  const preview = useMemo(() => look.preview({ ...suggestChoices(reading), statusByFill }), [look, reading, statusByFill]);
  const { answer } = building;
  const answering = useMemo((): Answering => {
    const { unanswered, inHand } = look;
    return { unanswered, reading: inHand.reading, answers: inHand.answers, set: answer };
  }, [look, answer]);
  const openCount = useMemo(() => openQuestions(answering).length, [answering]);
  const build = (): void => {
    setAsked(true);
    if (checked.ok) building.build(state, checked.choices);
    else focusFirst(checked.refused);
  };
  return (
    <>
      <div className={panel.panel}>
        <PanelHeading focus={focus}>
          <Counts counts={planCounts(reading)} />
        </PanelHeading>
        <BackNoteView note={note} />
        <p className={panel.text}>{reading.structured ? STRUCTURED : sayDoubt(openCount)}</p>
        <ReadingView answering={answering} onShow={onShow} />
        {!reading.structured && <QuestionsView answering={answering} onShow={onShow} />}
        <ChoicesForm
          draft={draft}
          refused={asked && !checked.ok ? checked.refused : NONE_REFUSED}
          fills={fills}
          today={today}
          onChange={(changed) => building.go({ ...state, draft: changed })}
          onShow={onShow}
        />
        <PreviewList preview={preview} />
        <div className={panel.buttons}>
          <Button appearance="subtle" onClick={building.read}>
            Read again
          </Button>
        </div>
      </div>
      <div className={styles.foot}>
        <Button appearance="primary" size="large" onClick={build}>
          {reading.structured ? "Update the plan sheets" : "Build the plan sheets"}
        </Button>
        <p className={panel.quiet}>{reading.structured ? UPDATES : BESIDE}</p>
      </div>
    </>
  );
}

/** "6 priorities, 93 actions, 41 agencies", broken at the commas alone. */
function Counts({ counts }: { readonly counts: readonly string[] }) {
  const styles = useBuildStyles();
  return counts.map((words, index) => (
    <Fragment key={words}>
      {index > 0 && ", "}
      <span className={styles.whole}>{words}</span>
    </Fragment>
  ));
}

/** Whether the officer can go on at once, then how to look. */
function sayDoubt(open: number): string {
  const doubt = open === 0 ? "Nothing is in doubt." : `${count(open, "question")} below, which can wait.`;
  return `${doubt} Open a line to see what was found, click it to go to its cell.`;
}

const STRUCTURED =
  "This workbook already holds a structured plan. Updating puts back what is missing: dropdowns, colours, counts.";
const BESIDE = "Adds sheets beside yours. Your own sheets are not changed.";
const UPDATES = "Changes only Actionbook's own sheets, and only where they differ.";
