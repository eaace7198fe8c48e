import type { Level } from "../../core/checks/finding";
import { useCheckStyles } from "./useCheckStyles";

/** The shape of each level, drawn in a square of 16: told by shape and sign, in whatever colour the text has. */
const SHAPES = {
  "must-fix": <path fillRule="evenodd" d="M8 0 16 8 8 16 0 8Z M7 3.6h2L8.7 9H7.3Z M7.1 10.2h1.8V12H7.1Z" />,
  confirm: (
    <>
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M5.8 6.2a2.2 2.2 0 1 1 3.3 1.9c-.7.4-1.1.7-1.1 1.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="8" cy="11.8" r="1" />
    </>
  ),
  improve: <path d="M8 2.500 14.200 13.500H1.800Z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />,
} as const satisfies Record<Level, unknown>;

/** A level as a small picture beside its words; a screen reader hears the words alone. */
export function LevelMark({ level }: { readonly level: Level }) {
  return (
    <svg aria-hidden viewBox="0 0 16 16" className={useCheckStyles().mark} data-level={level}>
      {SHAPES[level]}
    </svg>
  );
}
