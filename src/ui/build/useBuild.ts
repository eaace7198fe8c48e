import { useCallback, useState } from "react";
import { buildPlan } from "../../app/buildPlan";
import type { BuildReport } from "../../app/buildPlan";
import type { Workbook } from "../../app/ports";
import { readPlan } from "../../app/readPlan";
import type { PlanInHand } from "../../app/readPlan";
import type { Trouble } from "../../app/troubles";
import { suggestChoices } from "../../core/build/buildChoices";
import type { BuildChoices } from "../../core/build/buildChoices";
import type { IsoDay } from "../../core/plan/plan";
import { useCrash } from "../shared/useCrash";
import { useWatch } from "../shared/useWatch";
import type { Watching } from "../shared/useWatch";
import { draftOf } from "./choicesDraft";
import type { ChoicesDraft } from "./choicesDraft";

/** What was read, and the form beside it as the officer left it. `stopped`: the last Build was cancelled. */
export interface ReadStep {
  readonly step: "read";
  readonly inHand: PlanInHand;
  readonly draft: ChoicesDraft;
  readonly stopped: boolean;
}

/** Where the Build panel is. */
export type BuildState =
  | { readonly step: "ready"; readonly stopped: boolean }
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
  readonly build: (from: ReadStep, choices: BuildChoices) => void;
  readonly go: (state: BuildState) => void;
}

/** Reads, then builds: one command at a time, each with progress; a cancelled one leads back to where it began. */
export function useBuild(workbook: Workbook, today: IsoDay): Building {
  const [state, go] = useState<BuildState>({ step: "ready", stopped: false });
  const watching = useWatch();
  const crash = useCrash();
  const { begin } = watching;

  const read = useCallback(() => {
    const again = (): void => {
      go({ step: "reading" });
      readPlan(workbook, begin()).then((outcome) => {
        if (outcome.ok) go(firstLook(outcome.value));
        else go(afterTrouble(outcome.trouble, null, again));
      }, crash);
    };
    again();
  }, [workbook, begin, crash]);

  const build = useCallback(
    (from: ReadStep, choices: BuildChoices) => {
      const again = (): void => {
        go({ step: "building", from });
        buildPlan(workbook, from.inHand, choices, today, begin()).then((outcome) => {
          if (outcome.ok) go({ step: "done", report: outcome.value });
          else go(afterTrouble(outcome.trouble, from, again));
        }, crash);
      };
      again();
    },
    [workbook, today, begin, crash],
  );

  return { state, watching, read, build, go };
}

function firstLook(inHand: PlanInHand): ReadStep {
  return { step: "read", inHand, draft: draftOf(suggestChoices(inHand.reading)), stopped: false };
}

function afterTrouble(trouble: Trouble, from: ReadStep | null, again: () => void): BuildState {
  if (trouble.code !== "cancelled") return { step: "failed", trouble, from, again };
  return from === null ? { step: "ready", stopped: true } : { ...from, stopped: true };
}
