import type { Trouble, TroubleCode } from "../app/troubles";

/** What an Excel error code means to the officer, and whether the same command may work a moment later. */
interface CodeInfo {
  readonly trouble: TroubleCode;
  readonly passing?: boolean;
}

/**
 * Every error code that we answer in our own words. Codes: learn.microsoft.com, "Application-specific API error handling" (Excel) and
 * Common API 5012; anything else is "excel-unknown" with its code.
 */
export const EXCEL_CODES: ReadonlyMap<string, CodeInfo> = new Map(
  Object.entries({
    InvalidOperationInCellEditMode: { trouble: "excel-busy" },
    HostIsBusy: { trouble: "excel-busy", passing: true },
    ServiceNotAvailable: { trouble: "excel-unavailable", passing: true },
    RequestAborted: { trouble: "excel-unavailable", passing: true },
    ActivityLimitReached: { trouble: "excel-unavailable", passing: true },
    ConnectionFailure: { trouble: "excel-unavailable", passing: true },
    Timeout: { trouble: "excel-unavailable", passing: true },
    AccessDenied: { trouble: "excel-protected" },
    BadPassword: { trouble: "excel-protected" },
    Unauthenticated: { trouble: "excel-session" },
    "5012": { trouble: "excel-session" },
    InvalidSession: { trouble: "excel-session" },
    HostRestartNeeded: { trouble: "excel-session" },
    OperationDenied: { trouble: "excel-read-only" },
    ReadOnly: { trouble: "excel-read-only" },
    ItemNotFound: { trouble: "excel-not-found" },
    InvalidReference: { trouble: "excel-not-found" },
    InvalidObjectPath: { trouble: "excel-not-found" },
    ItemAlreadyExists: { trouble: "excel-exists" },
    InvalidArgument: { trouble: "excel-refused" },
    InvalidOperation: { trouble: "excel-refused" },
    InvalidRequest: { trouble: "excel-refused" },
    InvalidSelection: { trouble: "excel-refused" },
    InvalidBinding: { trouble: "excel-refused" },
    FormulaLengthExceedsLimit: { trouble: "excel-refused" },
    NonBlankCellOffSheet: { trouble: "excel-refused" },
    UnsupportedSheet: { trouble: "excel-refused" },
    Conflict: { trouble: "excel-conflict", passing: true },
    InsertDeleteConflict: { trouble: "excel-conflict", passing: true },
    FilteredRangeConflict: { trouble: "excel-filtered" },
    MergedRangeConflict: { trouble: "excel-merged" },
    PivotTableRangeConflict: { trouble: "excel-refused" },
    RangeExceedsLimit: { trouble: "excel-too-large" },
    OperationCellsExceedLimit: { trouble: "excel-too-large" },
    RequestPayloadSizeLimitExceeded: { trouble: "excel-too-large" },
    ResponsePayloadSizeLimitExceeded: { trouble: "excel-too-large" },
    ApiNotFound: { trouble: "excel-too-old" },
    ApiNotAvailable: { trouble: "excel-too-old" },
    NotImplemented: { trouble: "excel-too-old" },
    UnsupportedFeature: { trouble: "excel-too-old" },
    UnsupportedOperation: { trouble: "excel-too-old" },
    InactiveWorkbook: { trouble: "excel-inactive" },
    UndoNotSupported: { trouble: "excel-undo" },
    GeneralException: { trouble: "excel-unknown" },
  } satisfies Record<string, CodeInfo>),
);

/** Excel gave no answer in time. */
export class NoAnswer extends Error {
  constructor(
    readonly milliseconds: number,
    /** Settles when Excel answers after all. */
    readonly late: Promise<unknown>,
  ) {
    super("Excel did not answer in time.");
  }
}

/** Stops a command from inside with a trouble of our own. */
export class Stopped extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.code);
  }
}

/** Excel's code of an error; null when it is not one of Excel's. */
export function excelCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" || typeof error.code === "number" ? String(error.code) : null;
}

/** Whether the same command may work a moment later. */
export function isPassing(error: unknown): boolean {
  return EXCEL_CODES.get(excelCode(error) ?? "")?.passing ?? false;
}

/** The trouble that an error means to the officer; null for errors that are our own mistakes and must be thrown. */
export function troubleOf(error: unknown): Trouble | null {
  if (error instanceof Stopped) return error.trouble;
  if (error instanceof NoAnswer)
    return { code: "excel-no-answer", facts: { seconds: String(Math.round(error.milliseconds / 1000)) } };
  const code = excelCode(error);
  if (code === null) return null;
  return { code: EXCEL_CODES.get(code)?.trouble ?? "excel-unknown", facts: { code, name: code }, details: details(code, error) };
}

/** Whether Excel failed at a conditional format. */
export function isAboutConditions(error: unknown): boolean {
  const trouble = excelCode(error) === null ? null : troubleOf(error);
  return /ConditionalFormat|\bcellValue\b|\btextComparison\b/.test(trouble?.details ?? "");
}

// The message is in Excel's language and may hold cell contents; the statements are in English and hold neither.
function details(code: string, error: unknown): string {
  const info = typeof error === "object" && error !== null && "debugInfo" in error ? error.debugInfo : null;
  if (typeof info !== "object" || info === null) return code;
  const place = "errorLocation" in info && typeof info.errorLocation === "string" ? info.errorLocation : "";
  const statement = "statement" in info && typeof info.statement === "string" ? info.statement : "";
  return [code, place, statement].filter((part) => part !== "").join(" · ");
}
