/** The two halves of a cell that says itself who leads and who helps, each as written. */
export interface NamesByRole {
  readonly lead: string;
  readonly partners: string;
}

const LEADS =
  "(?:(?:overall|joint|main)\\s+)?(?:leads?|owners?)(?:\\s+(?:agency|agencies|officers?|partners?|organi[sz]ations?))?";
const HELPS =
  "(?:(?:key|other|delivery|supporting)\\s+)?(?:partners?|agencies)|support(?:ed\\s+by|ing|s)?|(?:working\\s+)?with|in\\s+partnership\\s+with";
const LABEL = new RegExp(`(?:^|(?<=[\\s;,.|]))(?:(${LEADS})|(${HELPS}))\\s*(?::|\\s[\\u2010-\\u2015-]\\s)\\s*`, "gi");

/** What every label ends with: most cells of names have none, and need not be looked through. */
const MAY_LABEL = /:|\s[\u2010-\u2015-]\s/;

/** Before a label within a cell that does not begin with one, so that "Family Support: drop-in" is no label. */
const ENDED = /[;,.|\n]\s*$/;

/**
 * Takes apart a cell of one column that labels its names: "Lead: Public Health Support: Harbour Trust, Police". null where no label
 * stands at its beginning, or after a line or a mark that ends the names before it.
 */
export function namesByRole(text: string): NamesByRole | null {
  if (!MAY_LABEL.test(text)) return null;
  const found = [...text.matchAll(LABEL)];
  const begins = text.slice(0, found[0]?.index ?? 0).trim() === "";
  const labels = begins ? found : found.filter(({ index }) => ENDED.test(text.slice(0, index)));
  if (labels.length === 0) return null;
  const said = { lead: [text.slice(0, labels[0]?.index)], partners: [] as string[] };
  labels.forEach((label, at) => {
    const names = text.slice(label.index + label[0].length, labels[at + 1]?.index);
    said[label[1] === undefined ? "partners" : "lead"].push(names);
  });
  const whole = (names: readonly string[]): string =>
    names
      .map((each) => each.trim().replace(/[;,|]$/, ""))
      .filter((each) => each !== "")
      .join("\n");
  return { lead: whole(said.lead), partners: whole(said.partners) };
}
