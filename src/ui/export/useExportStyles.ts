import { makeStyles, tokens } from "@fluentui/react-components";

const card = {
  display: "flex",
  flexDirection: "column",
  gap: "2px",
  padding: "4px 12px 12px 4px",
  borderRadius: tokens.borderRadiusMedium,
} as const;

export const useExportStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: "8px" },
  card: { ...card, border: `1px solid ${tokens.colorNeutralStroke1}`, margin: "1px" },
  chosenCard: { ...card, border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground3 },
  description: { margin: "0 0 6px 36px", color: tokens.colorNeutralForeground2 },
  sketch: {
    display: "flex",
    marginLeft: "36px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: "10px",
    lineHeight: "14px",
  },
  sketchColumn: {
    minWidth: "30px",
    paddingBottom: "4px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderRight: "none" },
  },
  sketchHeading: {
    padding: "2px 4px",
    marginBottom: "4px",
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sketchLine: { height: "3px", margin: "4px", borderRadius: "2px", backgroundColor: tokens.colorNeutralStroke2 },
});
