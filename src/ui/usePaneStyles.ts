import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  provider: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  /** Excel writes the add-in's name above the pane already, so this is only heard. */
  title: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  /** Excel draws its own menu over the top right corner: 40 pixels there stay free. */
  tabs: { padding: "4px 40px 0 4px", flexWrap: "wrap" },
  /** Narrow, so that all stand in one row of the narrowest pane. */
  tab: { paddingLeft: "4px", paddingRight: "4px", "& > span": { fontSize: tokens.fontSizeBase200 } },
  spinner: { padding: "24px 16px", justifyContent: "flex-start" },
});
