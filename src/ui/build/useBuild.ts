import { useCallback, useState } from "react";
import type { BuildReport } from "../../app/buildPlan";
import type { Workbook } from "../../app/ports";
import type { Trouble } from "../../app/troubles";
import type { BuildChoices } from "../../core/build/buildChoices";
import type { Answers } from "../../core/plan/answers";
import type { IsoDay } from "../../core/plan/plan";
import { buildIfUnchanged, keepGiven, readForBuild } from "../shared/planWork";
import type { FirstLook } from "../shared/planWork";
import { useCrash } from "../shared/useCrash";
import { useWatch } from "../shared/useWatch";
import type { Watching } from "../shared/useWatch";
import { firstDraft, laterDraft } from "./choicesDraft";
import type { ChoicesDraft } from "./choicesDraft";

/** What the officer should know of: the command was cancelled, the workbook changed after it was read, answers could not be kept. */
export type BackNote = "stopped" | "changed" | "not-kept";

/** What was read, and the form beside it as the officer left it. */
export interface ReadStep {
  readonly step: "read";
  readonly look: FirstLook;
  readonly draft: ChoicesDraft;
  readonly note: BackNote | null;
}

/** Where the Build panel is. */
export type BuildState =
  | { readonly step: "ready"; readonly note: BackNote | null }
  | { readonly step: "reading" }
  | ReadStep
  | { readonly step: "building"; readonly from: ReadStep }
  | { readonly step: "done"; readonly report: BuildReport }
  | { readonly step: "failed"; readonly trouble: Trouble; readonly from: ReadStep | null; readonly again: () => void };

/** The Build panel's state and what can be done with it. */
export interface Building {
  readonly state: BuildState;
  readonly watching: Watching;
  readonly read: () => void;
  /** Takes other answers to what was read; the reading and the preview follow at once. */
  readonly answer: (answers: Answers) => void;
  /** Keeps the answers in the workbook, for whoever reads it next. */
  readonly keep: () => void;
  readonly build: (from: ReadStep, choices: BuildChoices) => void;
  readonly go: (state: BuildState) => void;
}

/** Reads, then builds: one command at a time, each with progress; a cancelled one leads back to where it began. */
export function useBuild(workbook: Workbook, today: IsoDay): Building {
  const [state, go] = useState<BuildState>({ step: "ready", note: null });
  const watching = useWatch();
  const crash = useCrash();
  const { begin } = watching;

  const given = state.step === "read" ? state.look.inHand.answers : null;
  const read = useCallback(() => {
    const again = (): void => {
      go({ step: "reading" });
      readForBuild(workbook, today, begin(), given).then((outcome) => {
        if (outcome.ok) go({ step: "read", look: outcome.value, draft: firstDraft(outcome.value.inHand.reading), note: null });
        else go(afterTrouble(outcome.trouble, null, again));
      }, crash);
    };
    again();
  }, [workbook, today, begin, crash, given]);

  const answer = useCallback((answers: Answers) => {
    go((now) => (now.step === "read" ? answeredStep(now, answers) : now));
  }, []);

  const shown = state.step === "read" ? state.look : null;
  const keep = useCallback(() => {
    if (shown === null) return;
    keepGiven(workbook, shown).then((outcome) => {
      const kept = (step: ReadStep): ReadStep => (outcome.ok ? { ...step, look: outcome.value } : { ...step, note: "not-kept" });
      go((now) => (now.step === "read" && now.look === shown ? kept(now) : now));
    }, crash);
  }, [workbook, shown, crash]);

  const build = useCallback(
    (from: ReadStep, choices: BuildChoices) => {
      const again = (): void => {
        go({ step: "building", from });
        buildIfUnchanged(workbook, from.look, choices, today, begin()).then((outcome) => {
          if (!outcome.ok) go(afterTrouble(outcome.trouble, from, again));
          else go(outcome.value.built ? { step: "done", report: outcome.value.report } : lookAgain(from, outcome.value.look));
        }, crash);
      };
      again();
    },
    [workbook, today, begin, crash],
  );

  return { state, watching, read, answer, keep, build, go };
}

function answeredStep(from: ReadStep, answers: Answers): ReadStep {
  const look = from.look.answer(answers);
  return { step: "read", look, draft: laterDraft(from.draft, look.inHand.reading), note: null };
}

function lookAgain(from: ReadStep, look: FirstLook): ReadStep {
  return { step: "read", look, draft: laterDraft(from.draft, look.inHand.reading), note: "changed" };
}

function afterTrouble(trouble: Trouble, from: ReadStep | null, again: () => void): BuildState {
  if (trouble.code !== "cancelled") return { step: "failed", trouble, from, again };
  return from === null ? { step: "ready", note: "stopped" } : { ...from, note: "stopped" };
}
