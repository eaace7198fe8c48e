import { Link } from "@fluentui/react-components";
import { boxAddress, parsePlace } from "../../core/grid/a1";

interface PlaceLinkProps {
  readonly at: string;
  readonly onShow: (at: string) => void;
  /** What to call it; the address itself when absent. */
  readonly children?: string;
}

/** A place in the workbook that can be clicked. What it is called is followed by where it is, so that a list of links makes sense by ear. */
export function PlaceLink({ at, onShow, children }: PlaceLinkProps) {
  const place = sayPlace(at);
  return (
    <Link
      as="button"
      onClick={() => onShow(at)}
      style={{ textAlign: "left", overflowWrap: "anywhere" }}
      aria-label={`${children ?? ""} ${place}, show in the workbook`.trim()}
    >
      {children ?? place}
    </Link>
  );
}

/** 'Sheet 1'!A4:D4 as an officer would say it: Sheet 1, A4. */
export function sayPlace(at: string): string {
  const place = parsePlace(at);
  if (place === null) return at;
  const { top, left } = place.box;
  return `${place.sheet}, ${boxAddress({ top, left, bottom: top, right: left })}`;
}
