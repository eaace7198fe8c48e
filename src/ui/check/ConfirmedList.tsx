import { Button } from "@fluentui/react-components";
import type { Finding } from "../../core/checks/finding";
import { sayFinding } from "../../core/checks/sayFinding";
import { showDay } from "../shared/day";
import { Fold } from "../shared/Fold";
import { PlaceLink } from "../shared/PlaceLink";
import { usePanelStyles } from "../shared/usePanelStyles";
import type { ConfirmedFinding } from "./checkLook";

interface ConfirmedListProps {
  readonly settled: readonly ConfirmedFinding[];
  readonly onShow: (at: string) => void;
  readonly onUnconfirm: (finding: Finding) => void;
}

/** What was confirmed as right, why and when; each can be asked again. */
export function ConfirmedList({ settled, onShow, onUnconfirm }: ConfirmedListProps) {
  const panel = usePanelStyles();
  if (settled.length === 0) return null;
  return (
    <Fold title="Confirmed as right" aside={String(settled.length)}>
      <ul className={panel.list}>
        {settled.map(({ finding, confirmation: { day, reason } }) => (
          <li key={finding.mark}>
            <p className={panel.text}>{sayFinding(finding).says}</p>
            <PlaceLink at={finding.at} onShow={onShow} />
            <p className={panel.quiet}>{day === null ? reason : `${showDay(day)}: ${reason}`}</p>
            <Button size="small" appearance="subtle" onClick={() => onUnconfirm(finding)}>
              Ask again
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
