import { makeStyles, tokens } from "@fluentui/react-components";

/** The looks of the Overview panel. */
export const useOverviewStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", margin: 0 },
  figure: {
    display: "flex",
    flexDirection: "column-reverse",
    justifyContent: "flex-end",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "12px" },
  row: { display: "flex", flexDirection: "column", gap: "2px" },
  rowName: { display: "flex", justifyContent: "space-between", gap: "8px", fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, fontFamily: "inherit", whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  rowCount: { whiteSpace: "nowrap" },
  /** The chart repeats what the words below it say, so that it may be lost in high contrast. */
  bar: { display: "flex", height: "12px", border: `1px solid ${tokens.colorNeutralStroke1}`, overflow: "hidden" },
  part: { flexBasis: 0, minWidth: "2px", borderRight: `1px solid ${tokens.colorNeutralBackground1}` },
});
