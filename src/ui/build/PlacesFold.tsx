import type { ReactNode } from "react";
import { count } from "../shared/count";
import type { Noun } from "../shared/count";
import { Fold } from "../shared/Fold";
import { PlaceLink } from "../shared/PlaceLink";
import { ShortList } from "../shared/ShortList";
import { usePanelStyles } from "../shared/usePanelStyles";

interface PlacesFoldProps {
  readonly title: string;
  readonly noun: Noun;
  readonly places: readonly { readonly words: string; readonly at: string }[];
  readonly onShow: (at: string) => void;
  /** What can be done about them, above the list. */
  readonly children?: ReactNode;
}

/** A part of what was read as a list, each line of which goes to its cell. Nothing where the workbook has none of it. */
export function PlacesFold({ title, noun, places, onShow, children }: PlacesFoldProps) {
  const styles = usePanelStyles();
  if (places.length === 0) return null;
  return (
    <Fold title={title} aside={count(places.length, noun)}>
      {children}
      <ShortList className={styles.list}>
        {places.map(({ words, at }, index) => (
          <li key={`${String(index)} ${words}`}>
            <PlaceLink at={at} onShow={onShow}>
              {words}
            </PlaceLink>
          </li>
        ))}
      </ShortList>
    </Fold>
  );
}
