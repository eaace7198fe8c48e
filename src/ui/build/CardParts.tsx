import type { Priority } from "../../core/plan/plan";
import { usePanelStyles } from "../shared/usePanelStyles";

type Part = "activities" | "measures" | "outcomes" | "keyPartners";

/** The parts of a priority that stand on a card and not in a table, as they are headed. */
const PARTS = {
  activities: "Activities",
  measures: "Measures",
  outcomes: "Intended outcomes",
  keyPartners: "Key partners",
} as const satisfies Record<Part, string>;

/** What a priority's card holds beside any table of actions, so that the officer sees that nothing of it was lost. */
export function CardParts({ priority }: { readonly priority: Priority }) {
  const styles = usePanelStyles();
  const parts = (Object.keys(PARTS) as readonly Part[]).filter((part) => priority[part].length > 0);
  return (
    <>
      {priority.overview !== null && (
        <>
          <h4 className={styles.partHeading}>Overview</h4>
          <p className={styles.text}>{priority.overview}</p>
        </>
      )}
      {parts.map((part) => (
        <CardPart key={part} heading={PARTS[part]} texts={priority[part]} />
      ))}
    </>
  );
}

function CardPart({ heading, texts }: { readonly heading: string; readonly texts: readonly string[] }) {
  const styles = usePanelStyles();
  return (
    <>
      <h4 className={styles.partHeading}>{heading}</h4>
      <ul className={styles.points}>
        {texts.map((text, index) => (
          <li key={`${String(index)} ${text}`} className={styles.text}>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
