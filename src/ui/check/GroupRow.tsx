import { Button, mergeClasses } from "@fluentui/react-components";
import { LEVELS } from "../../core/checks/finding";
import type { Finding } from "../../core/checks/finding";
import { gatherFixes } from "../../core/checks/gatherFixes";
import type { FindingGroup } from "../../core/checks/groupFindings";
import { ruleOf } from "../../core/checks/sayFinding";
import { count } from "../shared/count";
import { usePanelStyles } from "../shared/usePanelStyles";
import { LevelMark } from "./LevelMark";
import { useCheckStyles } from "./useCheckStyles";

interface GroupRowProps {
  readonly group: FindingGroup;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onMendAll: (findings: readonly Finding[]) => void;
}

/** The heading of like findings with their number and level; open, it says why they matter and mends all that can be mended. */
export function GroupRow({ group, open, onToggle, onMendAll }: GroupRowProps) {
  const styles = useCheckStyles();
  const panel = usePanelStyles();
  const rule = ruleOf(group.code);
  const number = group.findings.length;
  const title = rule?.title ?? group.code;
  const fixable = open ? gatherFixes(group.findings).findings : [];
  return (
    <>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.group}
          aria-expanded={open}
          aria-label={`${LEVELS[group.level]}: ${title}, ${count(number, "finding")}`}
          onClick={onToggle}
        >
          <span aria-hidden className={mergeClasses(styles.arrow, open && styles.arrowOpen)} />
          <LevelMark level={group.level} />
          <span className={styles.groupTitle}>{title}</span>
          <span className={panel.aside}>{number}</span>
        </button>
      </h3>
      {open && (
        <div className={styles.groupInside}>
          {rule !== null && <p className={panel.quiet}>{rule.why}</p>}
          {fixable.length > 1 && (
            <Button size="small" onClick={() => onMendAll(fixable)}>
              {`Mend all ${String(fixable.length)}`}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
