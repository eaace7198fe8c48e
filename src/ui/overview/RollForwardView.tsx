import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RefObject } from "react";
import type { OfferedAction } from "../../core/rollForward/offeredActions";
import { count } from "../shared/count";
import { Fold } from "../shared/Fold";
import { PanelHeading } from "../shared/PanelHeading";
import { usePanelStyles } from "../shared/usePanelStyles";

interface RollForwardViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly offered: readonly OfferedAction[];
  /** What next year's plan will be, in words, when these are carried over. */
  readonly says: (carry: readonly string[]) => readonly string[];
  readonly onRoll: (carry: readonly string[]) => void;
  readonly onBack: () => void;
}

/** Next year's plan: which unfinished actions go over, and what comes of it. All are ticked at first. */
export function RollForwardView({ focus, offered, says, onRoll, onBack }: RollForwardViewProps) {
  const panel = usePanelStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const carry = useMemo(() => offered.filter(({ at }) => !left.has(at)).map(({ at }) => at), [offered, left]);
  const words = useMemo(() => says(carry), [says, carry]);
  const turn = (actions: readonly OfferedAction[], isCarried: boolean): void =>
    setLeft((before) => {
      const after = new Set(before);
      for (const { at } of actions)
        if (isCarried) after.delete(at);
        else after.add(at);
      return after;
    });
  return (
    <div className={panel.panel}>
      <PanelHeading focus={focus}>Start next year&rsquo;s plan</PanelHeading>
      <p className={panel.text}>
        Makes a new workbook: unfinished actions go over, this year&rsquo;s plan stands beside them as the review, and targets
        start from this year&rsquo;s actuals. This workbook stays as it is.
      </p>
      <div>
        {[...byPriority(offered)].map(([priority, actions]) => (
          <PriorityActions key={priority} priority={priority} actions={actions} left={left} onTurn={turn} />
        ))}
      </div>
      <ul className={panel.steps}>
        {words.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={panel.buttons}>
        <Button appearance="primary" onClick={() => onRoll(carry)}>
          Save next year&rsquo;s workbook
        </Button>
        <Button onClick={onBack}>Back to the overview</Button>
      </div>
    </div>
  );
}

function byPriority(offered: readonly OfferedAction[]): ReadonlyMap<string, readonly OfferedAction[]> {
  const groups = new Map<string, OfferedAction[]>();
  for (const action of offered) {
    const group = groups.get(action.priority);
    if (group === undefined) groups.set(action.priority, [action]);
    else group.push(action);
  }
  return groups;
}

interface PriorityActionsProps {
  readonly priority: string;
  readonly actions: readonly OfferedAction[];
  readonly left: ReadonlySet<string>;
  readonly onTurn: (actions: readonly OfferedAction[], isCarried: boolean) => void;
}

function PriorityActions({ priority, actions, left, onTurn }: PriorityActionsProps) {
  const carried = actions.filter(({ at }) => !left.has(at)).length;
  const all = carried === actions.length ? true : carried === 0 ? false : "mixed";
  return (
    <Fold title={priority} aside={`${String(carried)} of ${count(actions.length, "action")}`}>
      <Checkbox checked={all} label={`All of ${priority}`} onChange={(_, { checked }) => onTurn(actions, checked === true)} />
      {actions.map((action) => (
        <div key={action.at}>
          <Checkbox
            checked={!left.has(action.at)}
            label={sayAction(action)}
            onChange={(_, { checked }) => onTurn([action], checked === true)}
          />
        </div>
      ))}
    </Fold>
  );
}

function sayAction({ ref, action, lead, status }: OfferedAction): string {
  return `${ref === null ? "" : `${ref} `}${action} (${[lead ?? "no lead agency", status ?? "no status"].join(", ")})`;
}
