import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  provider: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  /** Excel draws its own menu over the top right corner: 40 pixels there stay free. */
  title: {
    margin: 0,
    padding: "12px 56px 4px 16px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  tabs: { paddingLeft: "4px" },
  spinner: { padding: "24px 16px", justifyContent: "flex-start" },
});
