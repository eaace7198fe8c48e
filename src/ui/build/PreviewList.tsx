import type { BuildPreview, SheetPreview } from "../../app/buildPlan";
import { count } from "../shared/count";
import { Fold } from "../shared/Fold";
import { sayWork } from "../shared/sayWork";
import { usePanelStyles } from "../shared/usePanelStyles";

const MADE = { new: "new", updated: "updated" } as const satisfies Record<SheetPreview["made"], string>;

/** What a Build will write, before it does: the sheets, and the status words that will read differently. */
export function PreviewList({ preview }: { readonly preview: BuildPreview }) {
  const styles = usePanelStyles();
  return (
    <section aria-label="What will be written">
      <Fold title="What will be written" aside={count(preview.sheets.length, "sheet")}>
        <ul className={styles.list}>
          {preview.sheets.map((sheet) => (
            <li key={sheet.key} className={styles.text}>
              {sheet.title} <span className={styles.aside}>{sayMade(sheet)}</span>
            </li>
          ))}
        </ul>
      </Fold>
      {preview.statusWords.length > 0 && (
        <Fold
          title="Statuses in our words"
          aside={count(
            preview.statusWords.reduce((sum, word) => sum + word.count, 0),
            "row",
          )}
        >
          <ul className={styles.list}>
            {preview.statusWords.map(({ from, byFill, to, count: rows }) => (
              <li key={`${from} ${String(byFill)}`} className={styles.text}>
                {byFill ? "By colour alone" : `“${from}”`} becomes <strong>{to}</strong>{" "}
                <span className={styles.aside}>{count(rows, "row")}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

function sayMade({ made, work }: SheetPreview): string {
  return [MADE[made], ...(work === null ? [] : sayWork(work))].join(", ");
}
