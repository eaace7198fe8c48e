import { sayTrouble } from "../../app/troubles";
import { count } from "../shared/count";
import { sayBoth } from "../shared/sayBoth";
import type { PartnersState, ReviewStep } from "./partnersState";
import { countDecisions } from "./review/reviewDecisions";
import { sayDecisions } from "./review/sayReview";
import { sayMerged, sayTakenBack } from "./sayMerge";
import { sayRead } from "./sayPartners";

/** What a screen reader hears of a state; "" while nothing has come of it yet. */
export function sayPartnersState(state: PartnersState): string {
  switch (state.step) {
    case "home":
      return state.note ?? "";
    case "packs":
      return state.stopped ? sayTrouble({ code: "cancelled" }).says : "";
    case "packs-done":
      return `${count(state.issued.files.length, "pack")} ready to be saved.`;
    case "returns":
      return state.stopped ? sayTrouble({ code: "cancelled" }).says : sayChosen(state.files.length + state.sheets.size);
    case "review":
      return state.note ?? sayReview(state);
    case "before-merge":
      return sayDecisions(countDecisions(state.from.model, state.from.decisions));
    case "merged":
      return sayMerged(state.report);
    case "taken-back":
      return sayTakenBack(state.report);
    case "failed":
      return sayBoth(state.trouble);
    default:
      return "";
  }
}

function sayReview({ read, model, decisions, touched }: ReviewStep): string {
  const decided = sayDecisions(countDecisions(model, decisions));
  return touched ? decided : `${sayRead(read)} ${decided}`;
}

function sayChosen(number: number): string {
  return number === 0 ? "" : `${count(number, "return")} chosen.`;
}
