import { Link, makeStyles } from "@fluentui/react-components";
import { sayPlace } from "./sayPlace";

const useStyles = makeStyles({
  link: {
    textAlign: "left",
    overflowWrap: "anywhere",
    // A finger needs 24 pixels.
    paddingTop: "4px",
    paddingBottom: "4px",
    // High contrast themes paint buttons like text, so the line is what tells a link.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

interface PlaceLinkProps {
  readonly at: string;
  readonly onShow: (at: string) => void;
  /** What to call it; the address itself when absent. */
  readonly children?: string;
}

/** A place in the workbook that can be clicked. Its name by ear ends with where it is, so that a list of links makes sense. */
export function PlaceLink({ at, onShow, children }: PlaceLinkProps) {
  const place = sayPlace(at);
  const heard = children === undefined ? `${place}, show in the workbook` : `${children}, show ${place}`;
  return (
    <Link as="button" inline={children === undefined} className={useStyles().link} onClick={() => onShow(at)} aria-label={heard}>
      {children ?? place}
    </Link>
  );
}
