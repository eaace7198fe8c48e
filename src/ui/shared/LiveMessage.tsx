import { usePanelStyles } from "./usePanelStyles";

/** Says a result to a screen reader. It must stand in the page before its text changes, so it is always there. */
export function LiveMessage({ text }: { readonly text: string }) {
  return (
    <div role="status" aria-live="polite" className={usePanelStyles().heard}>
      {text}
    </div>
  );
}
