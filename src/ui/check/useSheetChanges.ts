import { useEffect } from "react";
import type { Workbook } from "../../app/ports";
import type { Place } from "../../core/grid/a1";
import { parseBox } from "../../core/grid/a1";
import { useCrash } from "../shared/useCrash";

/** Somebody who fills in a row makes a change every second or so: they are gathered until the hand rests. In milliseconds. */
const REST = 500;

/** Hears of changes that are made in the workbook's cells and hands them on, gathered, while the panel is open. */
export function useSheetChanges(workbook: Workbook, changed: (places: readonly Place[]) => void): void {
  const crash = useCrash();
  useEffect(() => {
    let gathered: Place[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hand = (): void => {
      const places = gathered;
      gathered = [];
      changed(places);
    };
    const listening = workbook.onChanged(({ sheet, address }) => {
      gathered.push(...address.split(",").flatMap((part) => placeOf(sheet, part)));
      clearTimeout(timer);
      timer = setTimeout(hand, REST);
    });
    return () => {
      clearTimeout(timer);
      // Where Excel would not listen there is nothing to end: the officer checks again by the button.
      listening.then((outcome) => (outcome.ok ? outcome.value() : undefined)).catch(crash);
    };
  }, [workbook, changed, crash]);
}

function placeOf(sheet: string, address: string): readonly Place[] {
  const box = parseBox(address.trim());
  return box === null ? [] : [{ sheet, box }];
}
