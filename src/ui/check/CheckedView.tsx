import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RefObject } from "react";
import type { IsoDay } from "../../core/plan/plan";
import { count } from "../shared/count";
import { LiveMessage } from "../shared/LiveMessage";
import { PanelHeading } from "../shared/PanelHeading";
import { usePanelStyles } from "../shared/usePanelStyles";
import { ConfirmedList } from "./ConfirmedList";
import { FilterFields } from "./FilterFields";
import { filterFindings, NO_FILTER } from "./findingFilter";
import { FindingList } from "./FindingList";
import { firstOpen } from "./findingRows";
import { HealView } from "./HealView";
import { KeysView } from "./KeysView";
import { LevelFilter } from "./LevelFilter";
import { NoteView } from "./NoteView";
import { OwnRulesView } from "./OwnRulesView";
import type { CheckedStep } from "./checkCommands";
import type { Checking } from "./useCheck";

interface CheckedViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly state: CheckedStep;
  readonly checking: Checking;
  readonly today: IsoDay;
  readonly onShow: (at: string) => void;
}

/** What was found: how much of each level, the findings in their groups, and what else can be done about the plan. */
export function CheckedView({ focus, state, checking, today, onShow }: CheckedViewProps) {
  const panel = usePanelStyles();
  const { look } = state;
  const [filter, setFilter] = useState(NO_FILTER);
  const [open, setOpen] = useState(() => firstOpen(look.open));
  const { priorities } = look.inHand.reading.plan;
  const filtered = useMemo(
    () =>
      filterFindings(
        look.open,
        filter,
        priorities.map(({ title }) => title),
      ),
    [look.open, filter, priorities],
  );
  const shown = filtered.shown.length;
  const toggle = (group: string): void =>
    setOpen((before) => new Set(before.has(group) ? without(before, group) : [...before, group]));
  const showAll = (): void => {
    setFilter({ ...NO_FILTER });
    // The button is gone then.
    focus.current?.focus();
  };
  return (
    <div className={panel.panel}>
      <PanelHeading focus={focus}>{sayHeading(shown, look.open.length)}</PanelHeading>
      {/* Silent until the first filter, so that nothing is said twice. */}
      <LiveMessage text={filter === NO_FILTER ? "" : sayShown(shown, look.open.length)} />
      {look.open.length > 0 && (
        <>
          <LevelFilter counts={filtered.counts} level={filter.level} onChoose={(level) => setFilter({ ...filter, level })} />
          <FilterFields filter={filter} priorities={filtered.priorities} agencies={filtered.agencies} onChange={setFilter} />
        </>
      )}
      <NoteView state={state} onUndo={checking.undo} />
      {look.open.length === 0 && <p className={panel.text}>{CLEAN}</p>}
      {look.open.length > 0 && shown === 0 && (
        <p className={panel.text}>
          Nothing was found here.{" "}
          <Button size="small" onClick={showAll}>
            Show all findings
          </Button>
        </p>
      )}
      <FindingList findings={filtered.shown} open={open} onToggle={toggle} checking={checking} onShow={onShow} />
      <div>
        <ConfirmedList settled={look.settled} onShow={onShow} onUnconfirm={checking.unconfirm} />
        <HealView look={look} today={today} onHeal={checking.heal} />
        <OwnRulesView look={look} onAdd={checking.addRules} />
        <KeysView />
      </div>
      <div className={panel.buttons}>
        <Button onClick={checking.report}>List the findings on a sheet</Button>
        <Button appearance="subtle" onClick={checking.run}>
          Check again
        </Button>
      </div>
    </div>
  );
}

function without(keys: ReadonlySet<string>, gone: string): readonly string[] {
  return [...keys].filter((key) => key !== gone);
}

/** "9 of 135 findings" while a filter hides some. */
function sayHeading(shown: number, all: number): string {
  if (all === 0) return NOTHING;
  return shown === all ? count(all, "finding") : `${String(shown)} of ${count(all, "finding")}`;
}

function sayShown(shown: number, all: number): string {
  return shown === all ? `All ${count(all, "finding")} are shown.` : `${sayHeading(shown, all)} shown.`;
}

const NOTHING = "Nothing to put right";
const CLEAN = "Every check was made and nothing is left to look at. Changes in the sheet are checked as you make them.";
