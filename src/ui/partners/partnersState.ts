import type { ReadReturns } from "../../app/files";
import type { IssuedPacks, PackChoices, PacksPreview } from "../../app/issuePacks";
import type { MergeReport } from "../../app/mergeReturns";
import type { PlanInHand } from "../../app/readPlan";
import type { TakenBack } from "../../app/takeBackMerge";
import type { Trouble } from "../../app/troubles";
import type { MergeNote } from "../../core/merge/mergeNotes";
import type { Board } from "../../core/packs/returnsBoard";
import type { Decisions } from "../../core/returns/decisions";
import type { PacksDraft } from "./packsDraft";
import type { PriorityChoice } from "./review/reviewing";
import type { ReviewModel } from "./review/reviewModel";

/** What is read once and serves every screen: the plan, whom packs can go to, what has come back, and what was merged. */
export interface PartnersLook {
  readonly inHand: PlanInHand;
  readonly packs: PacksPreview;
  readonly board: Board;
  readonly merges: readonly MergeNote[];
  readonly priorities: readonly PriorityChoice[];
  /** The words of the plan's status key. */
  readonly statuses: readonly string[];
  /** Sheets that are not ours: one of them may be a return that was pasted in. */
  readonly otherSheets: readonly string[];
}

export interface HomeStep {
  readonly step: "home";
  readonly look: PartnersLook;
  /** What has just been said or done here. */
  readonly note: string | null;
}

export interface PacksStep {
  readonly step: "packs";
  readonly look: PartnersLook;
  readonly draft: PacksDraft;
  readonly stopped: boolean;
}

export interface PacksDoneStep {
  readonly step: "packs-done";
  readonly look: PartnersLook;
  readonly choices: PackChoices;
  readonly issued: IssuedPacks;
}

export interface ReturnsStep {
  readonly step: "returns";
  readonly look: PartnersLook;
  readonly files: readonly File[];
  /** Titles of sheets of this workbook. */
  readonly sheets: ReadonlySet<string>;
  readonly stopped: boolean;
}

export interface ReviewStep {
  readonly step: "review";
  readonly from: ReturnsStep;
  readonly read: ReadReturns;
  readonly model: ReviewModel;
  readonly decisions: Decisions;
  /** Whether the officer has decided something: what was read has then been said. */
  readonly touched: boolean;
  /** What has just been said or done here. */
  readonly note: string | null;
}

export interface FailedStep {
  readonly step: "failed";
  readonly title: string;
  readonly trouble: Trouble;
  readonly again: () => void;
  /** Where it leads back to; null: to opening. */
  readonly back: PartnersState | null;
}

/** Where the Partners panel is. It opens by reading the workbook. */
export type PartnersState =
  | { readonly step: "opening" }
  | HomeStep
  | PacksStep
  | { readonly step: "issuing" }
  | PacksDoneStep
  | ReturnsStep
  | { readonly step: "reading" }
  | ReviewStep
  | { readonly step: "before-merge"; readonly from: ReviewStep; readonly stopped: boolean }
  | { readonly step: "merging" }
  | { readonly step: "merged"; readonly look: PartnersLook; readonly report: MergeReport }
  | { readonly step: "taking-back" }
  | { readonly step: "taken-back"; readonly look: PartnersLook; readonly report: TakenBack }
  | FailedStep;

/** The panel's first screen. */
export function homeStep(look: PartnersLook): HomeStep {
  return { step: "home", look, note: null };
}
