import { CopyText } from "./CopyText";

/** A button that puts details for support on the clipboard; where the browser refuses that, it shows them to be copied by hand. */
export function CopyDetails({ details }: { readonly details: string }) {
  return <CopyText text={details} label="Copy details" copiedLabel="Details copied" />;
}
