import { makeStyles, tokens } from "@fluentui/react-components";

export const useFoldStyles = makeStyles({
  details: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "&[open] > summary::before": { transform: "rotate(45deg)" },
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
      content: '""',
      flexShrink: 0,
      alignSelf: "center",
      width: "6px",
      height: "6px",
      marginLeft: "3px",
      marginRight: "2px",
      borderRight: "1.5px solid currentcolor",
      borderBottom: "1.5px solid currentcolor",
      transform: "rotate(-45deg)",
    },
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  aside: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  inside: { padding: "2px 2px 12px 21px", display: "flex", flexDirection: "column", gap: "8px" },
});
