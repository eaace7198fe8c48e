/** Excel's error codes that the stand-in answers, with the sentence that Excel's client library or documentation gives. */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode. Press the Enter or Tab key, then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable, query results, or merged cells.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  OperationCellsExceedLimit: "The attempted operation affects more than the limit of cells.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  ServiceNotAvailable: "The service is unavailable.",
  UndoNotSupported: "The operation cannot be undone and so cannot be part of an undo group.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

/** A code that Excel can answer. */
export type ErrorCode = keyof typeof MESSAGES;

/** What Excel refuses. Thrown inside the host alone; on the wire it is an answer with Excel's code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    detail?: string,
  ) {
    const standard = new Map<string, string>(Object.entries(MESSAGES)).get(code) ?? "Something went wrong.";
    super(detail === undefined ? standard : `${standard} (${detail})`);
    this.name = "HostError";
  }
}

/** The refusal with this code; `detail` says which part, for whoever reads the message. */
export function refusal(code: ErrorCode, detail?: string): HostError {
  return new HostError(code, detail);
}
