/** The folder of a part: xl/worksheets/sheet1.xml is in xl/worksheets. */
function folderOf(part: string): string {
  return part.slice(0, Math.max(0, part.lastIndexOf("/")));
}

/** The part that holds a part's relationships: xl/workbook.xml has xl/_rels/workbook.xml.rels. */
export function relsPartOf(part: string): string {
  const folder = folderOf(part);
  const name = part.slice(part.lastIndexOf("/") + 1);
  return `${folder === "" ? "" : `${folder}/`}_rels/${name}.rels`;
}

/** The part that a relationship's target names, seen from the part it belongs to; targets may be absolute. ECMA-376 part 2. */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folderOf(part).split("/");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.filter((step) => step !== "").join("/");
}
