import type { LayoutInfo } from "../../core/layouts/layouts";
import { useExportStyles } from "./useExportStyles";

/** A small picture of a layout's columns. The card's description says the same in words, so screen readers pass over it. */
export function LayoutSketch({ columns }: Pick<LayoutInfo, "columns">) {
  const styles = useExportStyles();
  return (
    <div aria-hidden className={styles.sketch}>
      {columns.map(({ heading, width }) => (
        <div key={heading} className={styles.sketchColumn} style={{ flexGrow: Math.sqrt(width) }}>
          <div className={styles.sketchHeading}>{heading.replaceAll("/", "/\u200b")}</div>
          <div className={styles.sketchLine} />
          <div className={styles.sketchLine} />
        </div>
      ))}
    </div>
  );
}
