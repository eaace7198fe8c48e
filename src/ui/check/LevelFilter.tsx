import { useId } from "react";
import { LEVELS } from "../../core/checks/finding";
import type { Level } from "../../core/checks/finding";
import { LevelMark } from "./LevelMark";
import { LEVEL_KEYS } from "./sayCheck";
import { useCheckStyles } from "./useCheckStyles";

interface LevelFilterProps {
  readonly counts: Readonly<Record<Level, number>>;
  readonly level: Level | null;
  readonly onChoose: (level: Level | null) => void;
}

/** How many findings there are of each level, in words and as a bar; choosing a level shows it alone, choosing it again all. */
export function LevelFilter({ counts, level, onChoose }: LevelFilterProps) {
  const styles = useCheckStyles();
  return (
    <div>
      <LevelBar counts={counts} />
      <div role="group" aria-label="Show one level alone" className={styles.levels}>
        {LEVEL_KEYS.map((key) => (
          <button
            key={key}
            type="button"
            className={styles.level}
            aria-pressed={level === key}
            onClick={() => onChoose(level === key ? null : key)}
          >
            <LevelMark level={key} />
            <span>{LEVELS[key]}</span>
            <span className={styles.number}>{counts[key]}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

/** How each level's part of the bar is filled: whole, striped, empty. */
const FILLS = { "must-fix": "solid", confirm: "striped", improve: "empty" } as const satisfies Record<Level, string>;

function LevelBar({ counts }: { readonly counts: Readonly<Record<Level, number>> }) {
  const styles = useCheckStyles();
  const stripes = useId();
  const total = Math.max(
    LEVEL_KEYS.reduce((sum, key) => sum + counts[key], 0),
    1,
  );
  const start = (at: number): number => LEVEL_KEYS.slice(0, at).reduce((sum, key) => sum + counts[key], 0);
  const percent = (number: number): string => `${String((number * 100) / total)}%`;
  const paint = { solid: "currentColor", striped: `url(#${stripes})`, empty: "none" };
  return (
    <svg aria-hidden className={styles.bar}>
      <defs>
        <pattern id={stripes} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="5" fill="currentColor" />
        </pattern>
      </defs>
      {LEVEL_KEYS.map((key, at) => (
        <rect
          key={key}
          x={percent(start(at))}
          y="1"
          width={percent(counts[key])}
          height="8"
          fill={paint[FILLS[key]]}
          stroke="currentColor"
        />
      ))}
    </svg>
  );
}
