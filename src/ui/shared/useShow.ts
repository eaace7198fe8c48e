import { useCallback, useState } from "react";
import type { Workbook } from "../../app/ports";
import { sayBoth } from "./sayBoth";

/** Goes to places in the workbook. `trouble` is the sentence about the last place that could not be shown, or null. */
export interface Showing {
  readonly show: (at: string) => void;
  readonly trouble: string | null;
}

/** Brings places of a workbook into view, one click each. */
export function useShow(workbook: Workbook): Showing {
  const [trouble, setTrouble] = useState<string | null>(null);
  const show = useCallback(
    (at: string) => {
      void workbook.show(at).then((outcome) => {
        setTrouble(outcome.ok ? null : sayBoth(outcome.trouble));
      });
    },
    [workbook],
  );
  return { show, trouble };
}
