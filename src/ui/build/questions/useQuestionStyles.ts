import { makeStyles, tokens } from "@fluentui/react-components";

export const useQuestionStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "16px" },
  question: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  words: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  /** Fluent's lists are as wide as their longest choice; these are as wide as there is room. */
  choice: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
  button: { minWidth: 0, overflowWrap: "anywhere", whiteSpace: "normal" },
  change: {
    padding: "8px 12px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
});
