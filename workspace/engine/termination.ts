// The end of an execution that its script cannot prevent: Google stopped it, or a test ordered it killed.

export class Termination extends Error {
  readonly status: 'killed' | 'timed out';

  constructor(status: 'killed' | 'timed out', message: string) {
    super(message);
    this.name = 'Termination';
    this.status = status;
  }
}
