import { foldedText } from "./foldedText";
import type { PackRecord } from "./packRecord";
import type { PlanIndex } from "./planIndex";
import { wordingIndex } from "./wordingIndex";
import type { Likely } from "./wordingIndex";

/** What is known of actions that rows can belong to: those that were issued first, then the plan's. */
export interface Wordings {
  readonly has: (id: string) => boolean;
  readonly refOf: (id: string) => string;
  readonly likeness: (id: string, action: string) => number;
  readonly find: (ref: string, action: string, wanted: (id: string) => boolean) => Likely | null;
}

/** Wordings as issued, then as the plan has them. */
export function wordingsOf(record: PackRecord | null, index: PlanIndex): Wordings {
  const issued = (record?.actions ?? []).map(({ id, values }) => ({
    id,
    ref: values.get("ref") ?? "",
    action: foldedText(values.get("action") ?? ""),
  }));
  const byId = new Map(issued.map((one) => [one.id, one]));
  const sent = wordingIndex(issued);
  return {
    has: (id) => byId.has(id) || index.byId.has(id),
    refOf: (id) => index.byId.get(id)?.action.ref ?? byId.get(id)?.ref ?? "",
    likeness: (id, action) => (byId.has(id) ? sent : index.wordings).likeness(id, action),
    // Of actions that were not sent only the very words count: what is merely like one is a proposal.
    find: (ref, action, wanted) =>
      record === null
        ? index.wordings.find(ref, action, wanted)
        : (sent.find(ref, action, wanted) ?? index.wordings.findExact(ref, action, wanted)),
  };
}
