import { useSyncExternalStore } from "react";
import type { Session } from "./session";

/** Draws again after every change of the workbook; answers the number of the change. */
export function useSession(session: Session): number {
  return useSyncExternalStore(session.subscribe, () => session.version);
}
