/** The arrow before what folds: to the right while it is shut. */
export const FOLD_ARROW = {
  flexShrink: 0,
  width: "6px",
  height: "6px",
  borderRight: "1.5px solid currentcolor",
  borderBottom: "1.5px solid currentcolor",
  transform: "rotate(-45deg)",
} as const;

/** The same arrow while it is open. */
export const FOLD_ARROW_OPEN = { transform: "rotate(45deg)" } as const;
