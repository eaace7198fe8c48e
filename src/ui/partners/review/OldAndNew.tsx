import { useMemo } from "react";
import { usePanelStyles } from "../../shared/usePanelStyles";
import { useReviewStyles } from "./useReviewStyles";
import { wordDiff } from "./wordDiff";
import type { DiffPart } from "./wordDiff";

interface OldAndNewProps {
  readonly before: string;
  readonly after: string;
  /** Whether words that stay are shown in full, and not cut to those beside what differs. */
  readonly whole: boolean;
}

/** From so many characters on the words that differ are marked in the text; shorter texts stand above each other. */
const LONG = 60;
/** Of so many texts' words at least must stay, or marking them helps nobody. */
const SHARED = 0.3;
const WORDS_BESIDE = 6;

/** What stood there, struck through, above what comes; in long texts the words that differ are marked where they stand. */
export function OldAndNew({ before, after, whole }: OldAndNewProps) {
  const styles = useReviewStyles();
  const parts = useMemo(() => markedParts(before, after), [before, after]);
  return (
    <div className={styles.texts}>
      {parts === null ? (
        <>
          {before !== "" && <Old text={before} />}
          {after === "" ? <em>Emptied</em> : <New text={after} />}
        </>
      ) : (
        <p className={styles.why}>
          {parts.map((part, at) => (
            <Marked key={at} part={part} whole={whole} isFirst={at === 0} isLast={at === parts.length - 1} />
          ))}
        </p>
      )}
    </div>
  );
}

function Old({ text }: { readonly text: string }) {
  const [styles, panel] = [useReviewStyles(), usePanelStyles()];
  return (
    <del className={styles.old}>
      <span className={panel.heard}>Was: </span>
      {text}
    </del>
  );
}

function New({ text }: { readonly text: string }) {
  const [styles, panel] = [useReviewStyles(), usePanelStyles()];
  return (
    <ins className={styles.young}>
      <span className={panel.heard}>Becomes: </span>
      {text}
    </ins>
  );
}

interface MarkedProps {
  readonly part: DiffPart;
  readonly whole: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function Marked({ part: { kind, text }, whole, isFirst, isLast }: MarkedProps) {
  const [styles, panel] = [useReviewStyles(), usePanelStyles()];
  if (kind === "same") return <>{whole ? text : shortened(text, isFirst, isLast)}</>;
  return kind === "old" ? (
    <del className={styles.oldWords}>
      <span className={panel.heard}>Taken out: </span>
      {text}
    </del>
  ) : (
    <ins className={styles.newWords}>
      <span className={panel.heard}>Put in: </span>
      {text}
    </ins>
  );
}

/** The words that differ, marked; null where both texts are better seen whole. */
function markedParts(before: string, after: string): readonly DiffPart[] | null {
  if (before.length < LONG || after.length < LONG) return null;
  const parts = wordDiff(before, after);
  const same = parts.reduce((sum, { kind, text }) => sum + (kind === "same" ? text.length : 0), 0);
  return same < SHARED * Math.max(before.length, after.length) ? null : parts;
}

/** A run of words that stay: those beside what differs, and "…" for the rest. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.match(/\S+\s*/g) ?? [];
  const [head, tail] = [isFirst ? 0 : WORDS_BESIDE, isLast ? 0 : WORDS_BESIDE];
  if (words.length <= head + tail + 2) return text;
  return `${words.slice(0, head).join("")}… ${tail === 0 ? "" : words.slice(-tail).join("")}`;
}
