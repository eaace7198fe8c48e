import { DEFAULT_KEY, standingKey } from "../build/statusKey";
import { standingOf } from "../design/standing";
import type { WorkbookContent } from "../grid/grid";
import type { IsoDay, Plan } from "../plan/plan";
import { FileNames } from "./packFileNames";
import type { PackInput } from "./packInput";
import type { AgencyShare } from "./packShares";
import { newPlanCode, planCodeOf } from "./planCode";
import { issueOfRound } from "./registerNotes";
import type { RegisterRow } from "./registerRow";
import { readRegister } from "./returnsRegister";

/** What is said of a round of packs. */
export interface RoundChoices {
  readonly round: string;
  readonly due: IsoDay | null;
  readonly sendTo: string | null;
}

/** One pack that is to be made: its file's name and what it depends on. */
export interface PlannedPack {
  readonly name: string;
  readonly input: PackInput;
}

/** The packs of a round, one for each share, each under a name of its own. All have the plan's code and the number of the round. */
export function packsOfRound(
  { content, plan }: { readonly content: WorkbookContent; readonly plan: Plan },
  shares: readonly AgencyShare[],
  choices: RoundChoices,
  today: IsoDay,
): readonly PlannedPack[] {
  const names = new FileNames();
  const key = standingKey(standingOf(content)) ?? DEFAULT_KEY;
  const [round, due] = [choices.round.trim(), choices.due];
  const issue = issueOfRound(readRegister(content), round);
  const planCode = planCodeOf(content) ?? newPlanCode(plan, today);
  const common = { planCode, planTitle: plan.title ?? "", period: plan.period, round, issue, issued: today, due };
  return shares.map((share) => ({
    name: names.give(share.agency, round),
    input: { plan, key, share, fingerprint: { ...common, agency: share.agency }, sendTo: choices.sendTo },
  }));
}

/** A pack that was sent, for the Returns sheet: nothing has come back yet. */
export function rowOfPack({ name, input: { share, fingerprint } }: PlannedPack): RegisterRow {
  const { agency, round, issue, issued, due } = fingerprint;
  const nothingYet = { returned: null, merged: null, outstanding: null, marks: [] };
  return { agency, round, issue, issued, due, actions: share.actions.length, file: name, ...nothingYet };
}
