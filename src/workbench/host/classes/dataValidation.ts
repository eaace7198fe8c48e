import type { Validation } from "../../../core/design/sheetDesign";
import { intersection, withoutBox } from "../model/boxes";
import type { HostValidation } from "../model/hostSheet";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass } from "../wire/hostObject";
import { method, scalar } from "../wire/hostObject";
import { flag, guardSheet, oneOf, record } from "./guards";
import type { RangeRef } from "./refs";
import { readRule, typeOfRule, writeRule } from "./validationRules";

type Unplaced = Omit<HostValidation, "box">;

/** What Excel has where nobody set anything: anything goes, and a rule that comes refuses what is wrong. */
const NONE: Unplaced = { rule: null, ignoreBlank: true, alert: { style: "stop", title: "", message: "" }, prompt: null };

const ALERT_WORDS = { Stop: "stop", Warning: "warning", Information: "information" } as const;
const ALERT_NAMES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function unplaced({ rule, ignoreBlank, alert, prompt }: HostValidation): Unplaced {
  return { rule, ignoreBlank, alert, prompt };
}

/** The settings that a block's cells have, each once. Cells without any count as NONE. */
function settingsIn(range: RangeRef, { book }: Call): Unplaced[] {
  const { validations } = range.sheet(book).state;
  const found = validations.filter(({ box }) => intersection(box, range.box) !== null);
  const bare = found.reduce((rest, { box }) => rest.flatMap((part) => withoutBox(part, box)), [range.box]);
  const distinct = new Map(found.map((one) => [JSON.stringify(unplaced(one)), unplaced(one)]));
  if (bare.length > 0) distinct.set(JSON.stringify(NONE), NONE);
  return [...distinct.values()];
}

/** Changes the settings of every cell of a block; those that come out alike are kept as one. */
function change(range: RangeRef, call: Call, alter: (before: Unplaced) => Unplaced | null): void {
  const sheet = range.sheet(call.book);
  guardSheet(sheet, null);
  const { state } = sheet;
  const inside = state.validations.flatMap((one) => {
    const box = intersection(one.box, range.box);
    return box === null ? [] : [{ ...one, box }];
  });
  const bare = inside.reduce((rest, { box }) => rest.flatMap((part) => withoutBox(part, box)), [range.box]);
  const pieces = [
    ...inside.map((one) => ({ box: one.box, before: unplaced(one) })),
    ...bare.map((box) => ({ box, before: NONE })),
  ];
  const after = pieces.map(({ box, before }) => ({ box, after: alter(before) }));
  const alike = new Set(after.map((one) => JSON.stringify(one.after))).size === 1;
  const placed = alike ? [{ box: range.box, after: after[0]?.after ?? null }] : after;
  const outside = state.validations.flatMap((one) => withoutBox(one.box, range.box).map((box) => ({ ...one, box })));
  state.validations = [...outside, ...placed.flatMap(({ box, after: made }) => (made === null ? [] : [{ box, ...made }]))];
  call.book.note({ kind: "looks", sheetId: sheet.id, box: range.box });
}

function only(range: RangeRef, call: Call): Unplaced | null {
  const settings = settingsIn(range, call);
  return settings.length === 1 ? (settings[0] ?? null) : null;
}

function words(given: ReadonlyMap<string, unknown>): { readonly title: string; readonly message: string } {
  const title = given.get("title") ?? "";
  const message = given.get("message") ?? "";
  const fits = typeof title === "string" && title.length <= 32 && typeof message === "string" && message.length <= 255;
  if (!fits) throw refusal("InvalidArgument", "a title has at most 32 characters and a message 255");
  return { title, message };
}

function alertFrom(value: unknown): Validation["alert"] {
  const given = record(value);
  if (given.get("showAlert") === false) return null;
  const style = ALERT_WORDS[oneOf(given.get("style") ?? "Stop", ["Stop", "Warning", "Information"])];
  return { style, ...words(given) };
}

function promptFrom(value: unknown): Validation["prompt"] {
  const given = record(value);
  return given.get("showPrompt") === false ? null : words(given);
}

function alertAnswer(alert: Validation["alert"]): unknown {
  if (alert === null) return { showAlert: false, style: "Stop", title: "", message: "" };
  return { showAlert: true, style: ALERT_NAMES[alert.style], title: alert.title, message: alert.message };
}

/** What cells accept. */
export const DATA_VALIDATION: HostClass<RangeRef> = {
  name: "DataValidation",
  members: () => ({
    type: scalar("1.8", (range, call) => {
      const settings = settingsIn(range, call);
      const types = new Set(settings.map(({ rule }) => typeOfRule(rule)));
      if (types.size > 1) return "Inconsistent";
      return settings.length > 1 ? "MixedCriteria" : [...types][0];
    }),
    rule: scalar(
      "1.8",
      (range, call) => readRule(only(range, call)?.rule ?? null),
      (range, given, call) => {
        const rule = writeRule(given, call);
        change(range, call, (before) => ({ ...before, rule }));
      },
    ),
    ignoreBlanks: scalar(
      "1.8",
      (range, call) => only(range, call)?.ignoreBlank ?? null,
      (range, on, call) => change(range, call, (before) => ({ ...before, ignoreBlank: flag(on) })),
    ),
    errorAlert: scalar(
      "1.8",
      (range, call) => alertAnswer(only(range, call)?.alert ?? null),
      (range, given, call) => {
        const alert = alertFrom(given);
        change(range, call, (before) => ({ ...before, alert }));
      },
    ),
    prompt: scalar(
      "1.8",
      (range, call) => {
        const prompt = only(range, call)?.prompt ?? null;
        return { showPrompt: prompt !== null, title: prompt?.title ?? "", message: prompt?.message ?? "" };
      },
      (range, given, call) => {
        const prompt = promptFrom(given);
        change(range, call, (before) => ({ ...before, prompt }));
      },
    ),
    clear: method("1.8", (range, _args, call) => {
      change(range, call, () => null);
    }),
  }),
};
