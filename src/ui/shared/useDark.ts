import { useSyncExternalStore } from "react";

const QUERY = "(prefers-color-scheme: dark)";

function follow(changed: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** Whether the pane is dark: as Excel says, else as the browser says, following it when it changes. */
export function useDark(officeDark: boolean | null): boolean {
  const browserDark = useSyncExternalStore(follow, () => window.matchMedia(QUERY).matches);
  return officeDark ?? browserDark;
}
