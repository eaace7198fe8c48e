import type { Line, Spot } from "./sheetView";
import { tidy } from "./words";

/** What a labelled line at a sheet's top says of the plan as a whole; "other": who wrote it, its version, its date. */
export type FactKind = "organisation" | "title" | "period" | "other";

export interface LabelledFact {
  readonly kind: FactKind;
  readonly value: string;
  readonly spots: readonly Spot[];
}

/** What a label may say; the first row that fits decides. */
const LABELS: readonly (readonly [RegExp, FactKind])[] = [
  [
    /^(?:name of )?(?:the )?(?:(?:community safety )?partnership|organi[sz]ation|council|authority|csp)(?: name)?$/,
    "organisation",
  ],
  [/^(?:(?:plan|document|strategy)(?: (?:title|name))?|title|(?:title|name) of (?:the )?(?:plan|document|strategy))$/, "title"],
  [/^(?:(?:plan|planning|reporting|financial) )?(?:period|years?)(?: covered)?$/, "period"],
  [
    /^(?:version|status|date|author|owner|(?:document|plan) owner|(?:prepared|written|approved|agreed|updated) (?:by|on)|(?:date|last) (?:approved|agreed|updated|reviewed)|review date|lead officer|contact)$/,
    "other",
  ],
];

/** A line that says one thing of the plan after a label, in one cell or two: "Plan period: | 2024/25"; null when it is none. */
export function labelledFact({ spots }: Line): LabelledFact | null {
  const [first, second] = spots;
  if (first === undefined || spots.length > 2) return null;
  const [, label = "", rest = ""] = /^([^:\n]{3,40}):\s*(.*)$/s.exec(first.text) ?? [];
  const value = tidy(rest === "" ? (second?.text ?? "") : rest);
  const words = tidy(label).toLowerCase();
  const kind = LABELS.find(([pattern]) => pattern.test(words))?.[1];
  return kind === undefined || value === "" || (rest !== "" && second !== undefined) ? null : { kind, value, spots };
}
