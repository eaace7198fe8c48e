import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import { contactLines } from "../facts/contactLines";
import type { ContactLine } from "../facts/contactLines";
import { dialled, isPhoneNumber, numbersIn } from "../facts/phoneNumbers";
import type { Found } from "../finding";

const EMAIL = /^[^\s@,;:]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;
const WEB = /^(?:https?:\/\/)?(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}(?:[:/?#]\S*)?$/;
const PHONE_LABEL = /^((?:tel(?:ephone)?|phone|mobile|mob|t)\b\s*(?:no\b)?\s*[.:]?\s*)(?=[\d(+])/i;

function found(line: ContactLine, text: string, expected: string, level?: "must-fix" | "improve"): Found {
  return { at: line.at, facts: { found: text, name: line.member.name, expected }, ...(level === undefined ? {} : { level }) };
}

function mailFaults(line: ContactLine): readonly Found[] {
  const words = line.text.split(/\s+/).filter((word) => word.includes("@"));
  return words
    .map((word) => word.replace(/^(?:e-?mail|mailto):|[,;.)>]+$|^[(<]+/gi, ""))
    .filter((word) => !EMAIL.test(word))
    .map((word) => found(line, word, "an e-mail address such as name@place.gov.uk", "must-fix"));
}

/** What the column of e-mail addresses holds for a member, where it is none. */
function noMail({ member, text, at }: ContactLine): readonly Found[] {
  if (text !== member.email || text.includes("@") || !/\w\.\w/.test(text)) return [];
  return [found({ member, text, at }, text, "an e-mail address such as name@place.gov.uk, with an @")];
}

function webFaults(line: ContactLine): readonly Found[] {
  const text = line.text.replace(/^web(?:site)?\s*[:.]?\s*/i, "");
  if (text.includes("@") || !/^(?:https?:?\/|w{2,4}[.,:])/i.test(text)) return [];
  const good = text.split(/\s+(?:and|or)\s+|[,;]\s+/).every((one) => WEB.test(one) && !/^w{2}\.|^w{4}\./i.test(one));
  return good ? [] : [found(line, text, "a web address such as www.place.gov.uk")];
}

/** What stands for a phone number on a line: after its label, or the whole field that the reading took for one. */
function phoneOn(line: ContactLine): string | null {
  const label = PHONE_LABEL.exec(line.text);
  if (label !== null) return line.text.slice(label[0].length);
  return line.text === line.member.phone ? line.text : null;
}

function phoneFaults(line: ContactLine): readonly Found[] {
  return numbersIn(phoneOn(line) ?? "")
    .filter((one) => !isPhoneNumber(dialled(one)) && !/^(?:\+|00)(?!44)/.test(one))
    .map((one) => found(line, one, "a UK number of 10 or 11 digits that starts with 0"));
}

/** Numbers of one area code are equally long nearly everywhere; among fewer than this nothing is usual. */
const USUAL = 3;

/** A number that is a digit shorter or longer than those of the same area code. */
function lengthFaults(lines: readonly ContactLine[]): readonly Found[] {
  const numbers = lines.flatMap((line) =>
    numbersIn(phoneOn(line) ?? "").flatMap((one) => (/^0[12]/.test(dialled(one)) ? [{ line, one, digits: dialled(one) }] : [])),
  );
  return numbers.flatMap(({ line, one, digits }): readonly Found[] => {
    const area = digits.slice(0, 5);
    const others = numbers.filter((other) => other.digits !== digits && other.digits.startsWith(area));
    const length = others[0]?.digits.length ?? digits.length;
    const usual = others.length >= USUAL && others.every((other) => other.digits.length === length);
    if (!usual || length === digits.length || !isPhoneNumber(digits)) return [];
    return [found(line, one, `${String(length)} digits, as the other numbers that begin with ${area} have`)];
  });
}

/** The same number written in two ways: the less usual way is reported. */
function spacingFaults(lines: readonly ContactLine[]): readonly Found[] {
  const first = new Map<string, string>();
  return lines.flatMap((line) =>
    numbersIn(phoneOn(line) ?? "").flatMap((one) => {
      const digits = dialled(one);
      const before = first.get(digits);
      if (before === undefined) first.set(digits, one);
      return before === undefined || before === one
        ? []
        : [found(line, one, `${before}, as the same number is written elsewhere`, "improve")];
    }),
  );
}

/** Labels that differ from the most usual: "Tel:01" and "Tel 01" among "Tel: 01". */
function labelFaults(lines: readonly ContactLine[]): readonly Found[] {
  const labelled = lines.flatMap((line) => {
    const label = PHONE_LABEL.exec(line.text)?.[1];
    return label === undefined ? [] : [{ line, label }];
  });
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  if (usual === undefined || usual[1] * 2 <= labelled.length) return [];
  return labelled
    .filter(({ label }) => label !== usual[0])
    .map(({ line }) => found(line, line.text, `“${usual[0]}” before the number, as elsewhere`, "improve"));
}

function look(context: CheckContext): readonly Found[] {
  const lines = contactLines(context);
  const each = lines.flatMap((line) => [...mailFaults(line), ...noMail(line), ...webFaults(line), ...phoneFaults(line)]);
  return [...each, ...lengthFaults(lines), ...spacingFaults(lines), ...labelFaults(lines)];
}

/** A phone number, e-mail or web address of a member is not one, or is written otherwise than elsewhere. */
export const contactFormat: PlanRule = {
  about: "plan",
  code: "contact-format",
  level: "confirm",
  title: "Contacts that are written wrongly",
  why: "A number or address with a slip in it reaches nobody.",
  says: "{name}: “{found}”; expected {expected}.",
  todo: "Check it against the agency's own page, and correct it.",
  reads: [],
  look,
};
