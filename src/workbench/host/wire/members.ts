import { hasSet } from "./apiSet";
import type { Call } from "./call";
import { refusal } from "./hostError";
import type { BoundMember, HostObject } from "./hostObject";

/** The member of an object; ApiNotFound, by name, when the stand-in does not know it or the declared API set is older. */
export function requireMember(object: HostObject, name: string, call: Call): BoundMember {
  const member = object.member(name);
  const full = `${object.className}.${name}`;
  if (member === null) throw refusal("ApiNotFound", full);
  if (!hasSet(call.host.apiSet, member.since)) {
    throw refusal("ApiNotFound", `${full} is ExcelApi ${member.since}; this host declares ${call.host.apiSet}`);
  }
  return member;
}

/** Refuses what cannot be undone inside an undo group; outside one it takes away what could be undone before. */
export function checkUndo(member: BoundMember, name: string, call: Call): void {
  const lost = member.undo === "never" || (member.undo === "notOnDesktop" && call.host.platform === "desktop");
  if (!lost) return;
  if (call.inUndoGroup) throw refusal("UndoNotSupported", name);
  call.undoCleared = true;
}
