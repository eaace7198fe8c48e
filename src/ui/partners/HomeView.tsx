import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import { PanelHeading } from "../shared/PanelHeading";
import { usePanelStyles } from "../shared/usePanelStyles";
import { BoardView } from "./BoardView";
import { MergeList } from "./MergeList";
import type { HomeStep } from "./partnersState";

interface HomeViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly state: HomeStep;
  readonly onPacks: () => void;
  readonly onReturns: () => void;
  readonly onTakeBack: (merge: number) => void;
  readonly onRefresh: () => void;
}

/** Where the round stands, and the two things to do: send packs, take in returns. */
export function HomeView({ focus, state, onPacks, onReturns, onTakeBack, onRefresh }: HomeViewProps) {
  const panel = usePanelStyles();
  const { look, note } = state;
  const isSent = look.board.issue > 0;
  return (
    <div className={panel.panel}>
      <PanelHeading focus={focus}>Partners</PanelHeading>
      {note !== null && <p className={panel.note}>{note}</p>}
      {!isSent && (
        <p className={panel.text}>
          Send each agency a workbook with its own actions. When they come back, see what changed and take it into the plan.
        </p>
      )}
      <div className={panel.buttons}>
        <Button size="large" appearance={isSent ? "secondary" : "primary"} onClick={onPacks}>
          Send packs
        </Button>
        <Button size="large" appearance={isSent ? "primary" : "secondary"} onClick={onReturns}>
          Take in returns
        </Button>
      </div>
      <BoardView board={look.board} plan={look.inHand.reading.plan.title} />
      <MergeList merges={look.merges} onTakeBack={onTakeBack} />
      {isSent && (
        <div>
          <Button size="small" appearance="subtle" onClick={onRefresh}>
            Read the workbook again
          </Button>
        </div>
      )}
    </div>
  );
}
