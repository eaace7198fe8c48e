import { makeStyles, tokens } from "@fluentui/react-components";

const card = {
  display: "flex",
  flexDirection: "column",
  gap: "2px",
  padding: "4px 12px 12px 4px",
  borderRadius: tokens.borderRadiusMedium,
} as const;

export const useExportStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" },
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
    flexBasis: 0,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    justifyContent: "flex-end",
    paddingBottom: "4px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderRight: "none" },
  },
  sketchHeading: {
    padding: "2px 3px",
    flexGrow: 1,
    marginBottom: "4px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "break-word",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  columnLine: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "4px" },
  moves: { display: "flex" },
  sketchLine: { height: "3px", margin: "4px", borderRadius: "2px", backgroundColor: tokens.colorNeutralStroke2 },
});
