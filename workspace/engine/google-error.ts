// The one error class of the workspace: what a script of Google Apps Script would see as an exception.
// Texts are Google's own where they are known; the engine turns an instance into an Error of the script's realm.

export interface GoogleErrorOptions {
  /** Shown before the colon of String(error). Services throw 'Exception', advanced services 'GoogleJsonResponseException'. */
  readonly name?: string;
  /** The `details` of an advanced service's error. */
  readonly details?: { readonly code: number; readonly message: string; readonly errors?: readonly object[] };
  readonly cause?: unknown;
}

export class GoogleError extends Error {
  readonly details: GoogleErrorOptions['details'];

  constructor(message: string, options: GoogleErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = options.name ?? 'Exception';
    this.details = options.details;
  }
}

/** An API error as the advanced services report it, e.g. apiError('sheets.spreadsheets.batchUpdate', 400, 'Invalid …'). */
export function apiError(api: string, code: number, message: string): GoogleError {
  return new GoogleError(`API call to ${api} failed with error: ${message}`, {
    name: 'GoogleJsonResponseException',
    details: { code, message, errors: [{ message, domain: 'global', reason: reasons[code] ?? 'backendError' }] },
  });
}

/** What the workspace does not offer fails loudly and by name; it is never skipped. */
export function unsupported(what: string): GoogleError {
  return new GoogleError(`Unsupported in the offline workspace: ${what}`, { name: 'GoogleError' });
}

const reasons: Record<number, string> = {
  400: 'badRequest',
  401: 'authError',
  403: 'forbidden',
  404: 'notFound',
  429: 'rateLimitExceeded',
};
