import { useSyncExternalStore } from "react";

/** Whether Excel's theme is dark; null where Excel does not say (as on the web). Excel tells no change, so it is asked again on return. */
export function useOfficeDark(): boolean | null {
  return useSyncExternalStore(follow, officeDark);
}

function officeDark(): boolean | null {
  return officeTheme()?.isDarkTheme ?? null;
}

// Typed as always there, but it is undefined in Excel on the web (office-js issue 6134), and isDarkTheme came later.
function officeTheme(): Partial<Office.OfficeTheme> | undefined {
  return Office.context.officeTheme;
}

function follow(changed: () => void): () => void {
  window.addEventListener("focus", changed);
  return () => window.removeEventListener("focus", changed);
}
