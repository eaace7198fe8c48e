import { makeStyles, tokens } from "@fluentui/react-components";

export const useBuildStyles = makeStyles({
  whole: { whiteSpace: "nowrap" },
  fieldset: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "flex", flexDirection: "column", gap: "8px" },
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  pair: { display: "flex", flexWrap: "wrap", gap: "8px" },
  narrow: { minWidth: 0, width: "132px" },
  swatch: {
    display: "inline-block",
    width: "14px",
    height: "14px",
    marginRight: "6px",
    verticalAlign: "-2px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
  /** Keeps the one button that matters in sight; on a very low pane it stands at the end instead. */
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    "@media (max-height: 420px)": { position: "static" },
  },
});
