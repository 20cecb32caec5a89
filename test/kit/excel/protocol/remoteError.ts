/** An error that Excel answers with; the client turns it into a RichApi.Error of the same code. */

/** Texts of English Excel. */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ActivityLimitReached: 'Activity limit has been reached.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ConnectionFailure: 'Unable to connect to the service.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'This operation is not permitted for the current object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: 'The requested feature isn’t implemented.',
  RequestPayloadSizeLimitExceeded: 'The payload size of the request has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The payload size of the response has exceeded the limit.',
};

export class RemoteError extends Error {
  /** `detail` says to the writer of a test what this host did not like. */
  constructor(
    readonly code: string,
    detail = '',
  ) {
    const text = MESSAGES[code] ?? code;
    super(detail === '' ? text : `${text} (${detail})`);
    this.name = 'RemoteError';
  }
}

export function invalidArgument(detail: string): RemoteError {
  return new RemoteError('InvalidArgument', detail);
}

export function notFound(detail: string): RemoteError {
  return new RemoteError('ItemNotFound', detail);
}

/** Something that real Excel can do and this one cannot. */
export function notImplemented(detail: string): RemoteError {
  return new RemoteError('NotImplemented', `the in-memory Excel knows no ${detail}`);
}
