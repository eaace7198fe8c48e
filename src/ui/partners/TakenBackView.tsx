import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { TakenBack } from "../../app/takeBackMerge";
import { PanelHeading } from "../shared/PanelHeading";
import { PlaceLink } from "../shared/PlaceLink";
import { ShortList } from "../shared/ShortList";
import { usePanelStyles } from "../shared/usePanelStyles";
import { KEPT_WORDS, sayTakenBack } from "./sayMerge";

interface TakenBackViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly report: TakenBack;
  readonly onShow: (at: string) => void;
  readonly onHome: () => void;
}

/** What taking a merge back came to: what is as it was, and what was left because it has changed since. */
export function TakenBackView({ focus, report, onShow, onHome }: TakenBackViewProps) {
  const panel = usePanelStyles();
  const { left, kept } = report;
  return (
    <div className={panel.panel}>
      <PanelHeading focus={focus}>{left.length + kept.length === 0 ? "Taken back" : "Taken back in part"}</PanelHeading>
      <p className={panel.text}>{sayTakenBack(report)}</p>
      {left.length > 0 && (
        <>
          <h3 className={panel.subheading}>Left as they are</h3>
          <p className={panel.text}>These cells were changed after the merge.</p>
          <ShortList className={panel.list}>
            {left.map(({ at, id, ref, column, merged, now }) => (
              <li key={`${id} ${column}`}>
                {at === null ? (
                  `${column} of ${ref ?? id}`
                ) : (
                  <PlaceLink at={at} onShow={onShow}>{`${column} of ${ref ?? id}`}</PlaceLink>
                )}
                <span className={panel.aside}>{`: merged “${merged}”, now “${now}”`}</span>
              </li>
            ))}
          </ShortList>
        </>
      )}
      {kept.length > 0 && (
        <>
          <h3 className={panel.subheading}>Actions that stay</h3>
          <ShortList className={panel.list}>
            {kept.map(({ id, at, action, why }) => (
              <li key={id}>
                <PlaceLink at={at} onShow={onShow}>
                  {action}
                </PlaceLink>
                <span className={panel.aside}>{`: ${KEPT_WORDS[why]}`}</span>
              </li>
            ))}
          </ShortList>
        </>
      )}
      <div className={panel.buttons}>
        <Button appearance="primary" onClick={onHome}>
          Done
        </Button>
      </div>
    </div>
  );
}
