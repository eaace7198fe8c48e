import { NUMBER } from "./numberWords";

/** Figures, number words, "all", "every", "each", "none" and counts ("number of"): what makes a measure one that can be counted. */
const FIGURE = new RegExp(
  `\\bX+\\b|\\bTB[CD]\\b|\\d|%|\\bper ?cent\\b|\\b(?:${NUMBER})\\b(?! (?:or more )?of the)|\\b(?:all|every|each|none|no more than|zero|daily|weekly|fortnightly|monthly|bi-monthly|quarterly|annual(?:ly)?|half|halved|third|quarter|doubled)\\b`,
  "i",
);
/** Figures that are part of a name and count nothing: "top 5", "9-11s", "Year 4", "13 & 14-year-olds", years, "24/7". */
const NAMES =
  /\btop (?:\d+|three|five|ten)\b|\b\d+(?:st|nd|rd|th)\b|\b\d{1,2}\s?[-\u2013&]\s?\d{1,2}(?:['\u2019]?s)?\b(?:[- ]years?[- ]olds?)?|\b\d{1,2}[- ]years?[- ]olds?\b|\b(?:year|yr|key stage|phase|tier|stage|step|priority|level|class) \d+\b|\b(?:19|20)\d\d(?:[/\u2013-]\d{2,4})?\b|\b24\/7\b|\b\d+:\d+\b|\b[A-Z]+\d+\b/gi;

/** Whether a measure says how much or how many. */
export function saysHowMuch(measure: string): boolean {
  return FIGURE.test(measure.replace(NAMES, " "));
}

/** Whether a measure names something that is counted, without saying how many. */
export function namesCount(measure: string): boolean {
  return /\b(?:numbers?|count|total|percentage|proportion|rates?|amount|levels?|volume) (?:of|in)\b|^\s*(?:no\.?|%|#) of\b/i.test(
    measure,
  );
}

/** Whether a measure promises that something gets more, less, better or stays as it is. */
export function promisesChange(measure: string): boolean {
  return /\b(?:reduc|decreas|increas|improv|rais|lower|fewer|maintain|greater|higher|strengthen|better)\w*\b|^(?:more|less)\b/i.test(
    measure,
  );
}

/** Words that let everything count as met. */
export function vagueWords(measure: string): string | null {
  return (
    /\b(?:good|suitable|appropriate|adequate|regular|range of|variety of|where possible|as necessary|as needed|timely|some|various|a number of|satisfactory|reasonable|effective(?:ly)?|good effect)\b/i.exec(
      measure,
    )?.[0] ?? null
  );
}
