import { makeStyles, tokens } from "@fluentui/react-components";

export const usePartnersStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "6px",
    padding: "20px 12px",
    border: `1.5px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  dropOver: { backgroundColor: tokens.colorNeutralBackground1Hover, border: `1.5px solid ${tokens.colorBrandStroke1}` },
  /** A line with something to do at its end. */
  line: { display: "flex", alignItems: "flex-start", gap: "8px" },
  whole: { flexShrink: 0, whiteSpace: "nowrap" },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  fieldset: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "flex", flexDirection: "column", gap: "4px" },
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  ticks: { display: "flex", flexDirection: "column" },
  tick: { alignItems: "flex-start", overflowWrap: "anywhere" },
  refused: {
    padding: "8px 12px",
    borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  findings: { margin: 0, paddingLeft: "16px", display: "flex", flexDirection: "column", gap: "6px", overflowWrap: "anywhere" },
  counts: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", gap: "4px 12px", "& dd": { margin: 0 } },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  boardLine: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    gap: "4px 8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  late: { fontWeight: tokens.fontWeightSemibold, borderBottom: `2px solid ${tokens.colorStatusDangerBorder2}` },
});
