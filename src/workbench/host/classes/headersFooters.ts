import type { HostClass, HostObject, ScalarMember } from "../wire/hostObject";
import { hostObject, part, scalar } from "../wire/hostObject";
import { text } from "./guards";
import { changePrint, printOf } from "./pageLayout";
import type { SheetRef } from "./refs";

const LONGEST = 255;

/** The parts of a header or footer. */
interface Sections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Takes a header's code apart: "&LPlan&RPage &P". Text before any &L, &C or &R stands in the middle. */
export function sectionsOf(code: string | null): Sections {
  const parts = { L: "", C: "", R: "" };
  let at: keyof typeof parts = "C";
  for (const piece of (code ?? "").split(/(&[LCR])/)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") at = piece.charAt(1) as keyof typeof parts;
    else parts[at] += piece;
  }
  return { left: parts.L, center: parts.C, right: parts.R };
}

/** Puts a header's code together as Excel stores it, every part with its mark; null when nothing is there. */
export function codeOf({ left, center, right }: Sections): string | null {
  if (left === "" && center === "" && right === "") return null;
  const parts = [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ] as const;
  return parts.map(([mark, words]) => (words === "" ? "" : mark + words)).join("");
}

function section(which: "header" | "footer", where: keyof Sections): ScalarMember<SheetRef> {
  return scalar(
    "1.9",
    (ref, call) => sectionsOf(printOf(ref, call)[which])[where],
    (ref, words, call) => {
      const code = codeOf({ ...sectionsOf(printOf(ref, call)[which]), [where]: text(words).slice(0, LONGEST) });
      changePrint(ref, { [which]: code }, call);
    },
  );
}

const HEADER_FOOTER: HostClass<SheetRef> = {
  name: "HeaderFooter",
  members: () => ({
    leftHeader: section("header", "left"),
    centerHeader: section("header", "center"),
    rightHeader: section("header", "right"),
    leftFooter: section("footer", "left"),
    centerFooter: section("footer", "center"),
    rightFooter: section("footer", "right"),
  }),
};

/** The headers and footers of a sheet; the stand-in has one for all pages. */
export const HEADERS_FOOTERS: HostClass<SheetRef> = {
  name: "HeaderFooterGroup",
  members: () => ({
    state: scalar("1.9", () => "Default"),
    defaultForAllPages: part("1.9", (ref): HostObject => hostObject(HEADER_FOOTER, ref)),
  }),
};
