import type { RawAction } from "./actions";

const REF_IN_TEXT =
  /^(\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[A-Z]{1,3}[.-]?\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivx]{1,5})(?:[.):]+|(?=\s)))\s+(?=\S)/;

/** Takes the ref off the front of an action's text: "14.4 Agree …", "(iv) Hold …"; null when none stands there. */
function refInText(text: string): { readonly ref: string; readonly rest: string } | null {
  const match = REF_IN_TEXT.exec(text);
  const mark = match?.[1];
  if (match === null || mark === undefined) return null;
  const bare = /^\d+$|^[a-zA-Z]$|^[ivx]+$/.test(mark);
  return bare ? null : { ref: mark.startsWith("(") ? mark : mark.replace(/[.):]+$/, ""), rest: text.slice(match[0].length) };
}

/** Whether the actions of a sheet have their refs in their text: most of them do, and no column holds refs. */
export function haveRefsInText(raws: readonly RawAction[]): boolean {
  if (raws.some(({ texts }) => texts.has("ref"))) return false;
  const inText = raws.filter(({ texts }) => refInText(texts.get("action") ?? "") !== null);
  return inText.length * 10 >= raws.length * 6 && raws.length > 1;
}

/** The action with the ref taken off the front of its text. */
export function withRef(raw: RawAction): RawAction {
  const found = refInText(raw.texts.get("action") ?? "");
  if (found === null) return raw;
  return { ...raw, texts: new Map([...raw.texts, ["ref", found.ref], ["action", found.rest]]) };
}
