import { issuePacks, previewPacks, type IssuedPacks, type PacksPreview } from "../app/issuePacks";
import type { Outcome } from "../app/outcome";
import { dayOfSerial, serialOfDay } from "../core/plan/days";
import { agencyKey } from "../core/packs/registerRow";
import { writeBook } from "../xlsx/writeBook";
import type { Job, Said } from "./commands";
import type { OptionName } from "./options";
import { plural, printable, shortened } from "./printable";

type Options = ReadonlyMap<OptionName, string>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** So much of an action is enough to know it by. */
const KNOWN_BY = 60;

function isDay(text: string): boolean {
  const serial = DAY.test(text) ? serialOfDay(text) : NaN;
  return !Number.isNaN(serial) && dayOfSerial(serial) === text;
}

/** What is wrong with the options of `packs`, as a sentence; null when nothing is. */
export function refusePacks(options: Options): string | null {
  const due = options.get("due");
  return due === undefined || isDay(due) ? null : `Write the day as YYYY-MM-DD, such as 2026-12-04, not ${due}.`;
}

/** The agencies asked for, as the plan names them; all where none is. The words that name none come second. */
function chosenAgencies(options: Options, { agencies }: PacksPreview): readonly [readonly string[], readonly string[]] {
  const names = agencies.map(({ agency }) => agency);
  const typed = options
    .get("agency")
    ?.split(";")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  if (typed === undefined) return [names, []];
  const named = (word: string): string | undefined => names.find((name) => agencyKey(name) === agencyKey(word));
  return [typed.flatMap((word) => named(word) ?? []), typed.filter((word) => named(word) === undefined)];
}

/** The name of the copy of the plan in which the packs are noted. */
function notedName(file: string): string {
  return `${file.replace(/\.xls[xm]$/i, "")} (packs noted).xlsx`;
}

function preface({ nothingToDo, nobodys, alike }: PacksPreview, unknown: readonly string[]): readonly string[] {
  return [
    ...unknown.map((word) => `No agency of this plan that has something to do is called ${word}.`),
    ...(nothingToDo.length === 0 ? [] : [`Nothing to do: ${nothingToDo.join("; ")}.`]),
    ...nobodys.map(({ at, says, action }) => {
      const who = says === "" ? "nobody" : `“${says}”`;
      return `${at}: led by ${who}, so it is in no pack as a lead: ${shortened(action, KNOWN_BY)}`;
    }),
    ...alike.map(
      ({ spelling, name }) => `${spelling} may be ${name}: write it beside that name on the Partners sheet, under Also known as.`,
    ),
  ];
}

function lines(
  { files, issue }: IssuedPacks,
  preview: PacksPreview,
  copy: string,
  unknown: readonly string[],
): readonly string[] {
  const counts = new Map(preview.agencies.map((each) => [each.agency, each]));
  const packs = files.map(({ agency, name }) => {
    const { leads = 0, supports = 0 } = counts.get(agency) ?? {};
    return `  ${name}: leads ${String(leads)}, supports ${String(supports)}`;
  });
  return [
    `Made ${plural(files.length, "pack", "packs")} (issue ${String(issue)}):`,
    ...packs,
    `The plan that knows of them: ${copy}. Keep it in place of the one you have.`,
    ...preface(preview, unknown),
  ];
}

/** Makes a pack for each agency, and a copy of the plan in which the issue is noted. */
export async function packs({ workbook, inHand, options, today, watch, file }: Job): Promise<Outcome<Said>> {
  const preview = previewPacks(inHand, today);
  const [agencies, unknown] = chosenAgencies(options, preview);
  const round = options.get("round") ?? preview.round;
  const due = options.get("due") ?? preview.due;
  const sendTo = options.get("send-to") ?? null;
  const issued = await issuePacks(workbook, inHand, { round, due, sendTo, agencies }, today, writeBook, watch);
  if (!issued.ok) return issued;
  const { files, issue, nothingToDo } = issued.value;
  const copy = notedName(file);
  const made = [...files.map(({ name, bytes }) => ({ name, bytes })), { name: copy, bytes: workbook.bytes() }];
  const words = lines(issued.value, preview, copy, unknown).map(
    (line) => `${line.startsWith("  ") ? "  " : ""}${printable(line)}\n`,
  );
  const packed = files.map(({ agency, name }) => ({ agency, file: name }));
  const { nobodys, alike } = preview;
  return {
    ok: true,
    value: {
      words: words.join(""),
      json: { round, due, issue, packs: packed, plan: copy, nothingToDo, nobodys, alike, unknown },
      made,
    },
  };
}
