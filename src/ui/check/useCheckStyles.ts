import { makeStyles, tokens } from "@fluentui/react-components";
import { FOLD_ARROW, FOLD_ARROW_OPEN } from "../shared/foldArrow";

const FOCUS = {
  outlineStyle: "solid",
  outlineWidth: "2px",
  outlineColor: tokens.colorStrokeFocus2,
  outlineOffset: "-2px",
} as const;

/** A button that looks like the row that it is. */
const ROW = {
  display: "flex",
  width: "100%",
  boxSizing: "border-box",
  padding: "8px 4px",
  gap: "8px",
  border: "none",
  margin: 0,
  background: "none",
  color: "inherit",
  font: "inherit",
  textAlign: "left",
  cursor: "pointer",
  borderRadius: tokens.borderRadiusMedium,
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":focus-visible": FOCUS,
  // What has the focus must not hide behind the note that stays at the top.
  scrollMarginTop: "96px",
} as const;

export const useCheckStyles = makeStyles({
  mark: { width: "16px", height: "16px", flexShrink: 0, fill: "currentColor", marginTop: "2px" },
  bar: { display: "block", width: "100%", height: "10px" },
  levels: {
    display: "flex",
    flexDirection: "column",
    marginTop: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "& > button + button": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  /** The chosen one is told by the bar at its side and by aria-pressed, not by its colour alone. */
  level: {
    ...ROW,
    alignItems: "center",
    padding: "5px 8px",
    borderLeft: "4px solid transparent",
    '&[aria-pressed="true"]': {
      borderLeftColor: tokens.colorBrandStroke1,
      backgroundColor: tokens.colorNeutralBackground3,
      fontWeight: tokens.fontWeightSemibold,
    },
    "@media (forced-colors: active)": {
      borderLeftColor: "Canvas",
      '&[aria-pressed="true"]': { borderLeftColor: "Highlight" },
    },
  },
  number: { marginLeft: "auto", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  /** Two beside each other, however long the words of their choices are. */
  filters: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "8px" },
  filter: { minWidth: 0, "& > span": { minWidth: 0 }, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  /** Stays in sight above the list, so that Undo is at hand wherever the officer is in it. */
  note: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 12px",
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  noteText: { flexGrow: 1, flexBasis: "150px", minWidth: 0 },
  trouble: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  heading: { margin: 0, font: "inherit" },
  group: { ...ROW, alignItems: "flex-start", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: 0 },
  groupTitle: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  groupInside: { padding: "0 4px 8px 28px", display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  arrow: { ...FOLD_ARROW, margin: "7px 4px 0 2px" },
  arrowOpen: FOLD_ARROW_OPEN,
  finding: {
    marginLeft: "12px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    "@media (forced-colors: active)": { borderLeftColor: "GrayText" },
  },
  current: {
    borderLeftWidth: "4px",
    marginLeft: "10px",
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  row: { ...ROW, flexDirection: "column", gap: "2px", padding: "8px 8px 8px 12px" },
  says: { overflowWrap: "anywhere" },
  place: {
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    textDecorationLine: "underline",
  },
  details: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 8px 12px 12px" },
  mend: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", gap: "2px 8px" },
  mendWord: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  mendValue: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  before: { textDecorationLine: "line-through", textDecorationColor: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  form: { display: "flex", flexDirection: "column", gap: "8px" },
});
