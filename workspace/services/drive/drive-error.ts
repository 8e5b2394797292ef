// A refusal by Drive, with the HTTP status and reason that its API gives.
// Reference: https://developers.google.com/workspace/drive/api/guides/handle-errors

export class DriveError extends Error {
  override readonly name = 'DriveError';
  constructor(
    readonly status: number,
    readonly reason: string,
    message: string,
    readonly location?: string,
  ) {
    super(message);
  }

  /** The `error` object of Drive's JSON answer. */
  toBody(): { error: { code: number; message: string; errors: object[] } } {
    const place = this.location === undefined ? {} : { location: this.location, locationType: 'parameter' };
    return {
      error: {
        code: this.status,
        message: this.message,
        errors: [{ message: this.message, domain: 'global', reason: this.reason, ...place }],
      },
    };
  }
}

export const fileNotFound = (id: string): DriveError =>
  new DriveError(404, 'notFound', `File not found: ${id}.`, 'fileId');

export const invalidValue = (parameter: string, detail = 'Invalid Value'): DriveError =>
  new DriveError(400, 'invalid', detail, parameter);

export const forbidden = (): DriveError =>
  new DriveError(403, 'insufficientFilePermissions', 'The user does not have sufficient permissions for this file.');
