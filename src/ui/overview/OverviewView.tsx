import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import { PanelHeading } from "../shared/PanelHeading";
import { usePanelStyles } from "../shared/usePanelStyles";
import { ChangesView } from "./ChangesView";
import { FiguresView } from "./FiguresView";
import { sayOverviewNote } from "./sayOverview";
import { TrendView } from "./TrendView";
import type { LookStep, Overview } from "./useOverview";

interface OverviewViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly state: LookStep;
  readonly overview: Overview;
  readonly onShow: (at: string) => void;
}

/** The plan in figures, its trend and changes, and what can be made of them. */
export function OverviewView({ focus, state: { look, note }, overview, onShow }: OverviewViewProps) {
  const panel = usePanelStyles();
  const isOurs = look.inHand.reading.structured;
  return (
    <div className={panel.panel}>
      <PanelHeading focus={focus}>Overview</PanelHeading>
      {note !== null && <p className={note.kind === "trouble" ? panel.trouble : panel.note}>{sayOverviewNote(note)}</p>}
      <FiguresView figures={look.figures} onShow={onShow} />
      <div>
        <TrendView look={look} />
        <ChangesView look={look} onWrite={overview.writeChanges} />
      </div>
      {!isOurs && (
        <p className={panel.quiet}>Build the plan to keep snapshots, see what changed and put the overview on a sheet.</p>
      )}
      <div className={panel.buttons}>
        {isOurs && <Button onClick={overview.writeSheet}>Put the overview on a sheet</Button>}
        {isOurs && <Button onClick={overview.snapshot}>Take a snapshot</Button>}
        <Button onClick={() => overview.turnTo("rolling", look)}>Start next year&rsquo;s plan</Button>
        <Button appearance="subtle" onClick={overview.read}>
          Read again
        </Button>
      </div>
    </div>
  );
}
