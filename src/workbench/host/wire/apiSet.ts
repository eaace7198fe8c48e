/** An ExcelApi requirement set: "1.14". */
export type ApiSet = `1.${number}`;

/** The set that Office LTSC 2021 stops at, which is what we promise to work with. */
export const DEFAULT_API_SET: ApiSet = "1.14";

/** The set that brought undo groups. */
export const UNDO_GROUP_SET: ApiSet = "1.20";

/** Whether a host that declares one set has what another set brought: "1.9" is before "1.14". */
export function hasSet(declared: ApiSet, wanted: string): boolean {
  const [major = 0, minor = 0] = wanted.split(".").map(Number);
  const [ownMajor = 0, ownMinor = 0] = declared.split(".").map(Number);
  return major < ownMajor || (major === ownMajor && minor <= ownMinor);
}
