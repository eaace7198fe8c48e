import type { UnreadReturn } from "../app/files";
import type { ProgressStep } from "../app/ports";
import type { ComparedReturn } from "../core/returns/comparison";

/** What the worker that reads returns tells the pane. */
export type ReturnsMessage =
  | { readonly kind: "progress"; readonly step: ProgressStep }
  /** Some of the compared returns: a few at a time, so that taking them in holds nothing up. */
  | { readonly kind: "returns"; readonly returns: readonly ComparedReturn[] }
  | { readonly kind: "done"; readonly unread: readonly UnreadReturn[] }
  /** A mistake of ours. */
  | { readonly kind: "crash"; readonly message: string };
