import { makeStyles, tokens } from "@fluentui/react-components";
import { FOLD_ARROW, FOLD_ARROW_OPEN } from "./foldArrow";

export const useFoldStyles = makeStyles({
  details: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "&[open] > summary::before": FOLD_ARROW_OPEN,
  },
  summary: {
    display: "flex",
    alignItems: "baseline",
    gap: "8px",
    padding: "8px 2px",
    cursor: "pointer",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outlineStyle: "solid", outlineWidth: "2px", outlineColor: tokens.colorStrokeFocus2 },
    "::before": {
      ...FOLD_ARROW,
      content: '""',
      alignSelf: "center",
      marginLeft: "3px",
      marginRight: "2px",
    },
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  aside: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  inside: { padding: "2px 2px 12px 21px", display: "flex", flexDirection: "column", gap: "8px" },
});
