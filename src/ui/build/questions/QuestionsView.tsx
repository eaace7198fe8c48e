import { memo, useRef } from "react";
import type { ReactNode } from "react";
import { count } from "../../shared/count";
import { Fold } from "../../shared/Fold";
import { ShortList } from "../../shared/ShortList";
import { usePanelStyles } from "../../shared/usePanelStyles";
import { AgencyQuestion } from "./AgencyQuestion";
import { AllAtOnce } from "./AllAtOnce";
import { AnswerList } from "./AnswerList";
import type { Answering } from "./answering";
import { ColumnChoice } from "./ColumnChoice";
import { DatesQuestionView } from "./DatesQuestionView";
import { PriorityQuestion } from "./PriorityQuestion";
import { ASKED_KINDS, askedKey, isSettled, openQuestions, questionsAsked } from "./questionGroups";
import type { Asked } from "./questionGroups";
import { RowChoice } from "./RowChoice";
import { useQuestionStyles } from "./useQuestionStyles";

/** What each kind of question is called, and what is taken while it has no answer. */
const KINDS = {
  column: { title: "Columns told by what they hold", default: "Without an answer, each means what is chosen here." },
  dates: { title: "Day or month first", default: "Without an answer, the day comes first." },
  agency: { title: "Agencies that may be the same", default: "Without an answer, they are kept apart." },
  priority: { title: "Priorities that may be none", default: "Without an answer, it is one." },
  row: { title: "Rows that may be actions", default: "Without an answer, they stay where they are." },
} as const satisfies Record<Asked["kind"], { readonly title: string; readonly default: string }>;

interface QuestionsViewProps {
  readonly answering: Answering;
  readonly onShow: (at: string) => void;
}

/** What is doubtful about a reading, by kind, each with the likeliest answer taken already; and what was answered. */
export const QuestionsView = memo(function QuestionsView({ answering, onShow }: QuestionsViewProps) {
  const panel = usePanelStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = questionsAsked(answering);
  const open = openQuestions(answering).length;
  return (
    <section aria-label="Questions">
      <h3 ref={heading} tabIndex={-1} className={panel.subheading}>
        Questions
      </h3>
      <p className={panel.text}>{sayOpen(asked.length, open)}</p>
      {ASKED_KINDS.map((kind) => (
        <KindFold
          key={kind}
          kind={kind}
          asked={asked.filter((one) => one.kind === kind)}
          answering={answering}
          onShow={onShow}
          onGone={() => heading.current?.focus()}
        />
      ))}
      <AnswerList answering={answering} onGone={() => heading.current?.focus()} />
    </section>
  );
});

function sayOpen(all: number, open: number): string {
  if (all === 0) return "None. You can build as it is.";
  if (open === 0) return "All are answered.";
  return `${count(open, "question")}. You can build without answering: the likeliest answer is taken.`;
}

interface KindFoldProps extends QuestionsViewProps {
  readonly kind: Asked["kind"];
  readonly asked: readonly Asked[];
  /** Called when what had the focus is gone. */
  readonly onGone: () => void;
}

function KindFold({ kind, asked, answering, onShow, onGone }: KindFoldProps) {
  const panel = usePanelStyles();
  const styles = useQuestionStyles();
  const open = asked.filter((one) => !isSettled(one, answering.answers));
  if (asked.length === 0) return null;
  return (
    <Fold title={KINDS[kind].title} aside={open.length === 0 ? "answered" : count(open.length, "question")}>
      <p className={panel.quiet}>{KINDS[kind].default}</p>
      <AllAtOnce open={open} answering={answering} onGone={onGone} />
      <ShortList className={styles.list}>
        {asked.map((one) => (
          <li key={askedKey(one)}>{question(one, answering, onShow)}</li>
        ))}
      </ShortList>
    </Fold>
  );
}

function question(asked: Asked, answering: Answering, onShow: (at: string) => void): ReactNode {
  const shared = { answering, onShow };
  switch (asked.kind) {
    case "column":
      return <ColumnChoice group={asked.group} isAsked {...shared} />;
    case "dates":
      return <DatesQuestionView question={asked.question} {...shared} />;
    case "agency":
      return <AgencyQuestion proposal={asked.proposal} {...shared} />;
    case "priority":
      return <PriorityQuestion question={asked.question} {...shared} />;
    case "row":
      return <RowChoice at={asked.question.at} text={asked.question.text} why={null} {...shared} />;
  }
}
