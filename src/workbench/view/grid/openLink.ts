import { goTo } from "../edit/goTo";
import type { Session } from "../session";
import type { SafeLink } from "./safeLink";

/** Opens a cell's link: goes to the place in the workbook, or opens the address in a new tab. */
export function openLink(session: Session, { kind, target }: SafeLink): void {
  if (kind === "place") goTo(session, target);
  else window.open(target, "_blank", "noopener,noreferrer");
}
