import { makeStyles, tokens } from "@fluentui/react-components";

/** The looks that all panels share. At 320 pixels nothing scrolls sideways: everything wraps, nothing has a fixed width. */
export const usePanelStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "12px", padding: "16px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: "2px",
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: "2px",
    },
  },
  /** A heading in the top right corner, where Excel draws its own menu. */
  belowMenu: { paddingRight: "40px" },
  subheading: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  aside: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    // Links below each other stand as close as before, though each is tall enough for a finger.
    "& > li > .fui-Link": { display: "inline-block", marginTop: "-2px", marginBottom: "-2px" },
  },
  /** A heading within what a fold shows. */
  partHeading: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  points: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", gap: "2px" },
  steps: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "4px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  note: {
    padding: "8px 12px",
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  trouble: {
    padding: "12px",
    borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  /** Heard by a screen reader, not seen. */
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
