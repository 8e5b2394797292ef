// What the page asks about files, mail, calendar, executions and triggers. Types only; times in milliseconds since 1970.

export interface FileView {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly changedAt: number;
  readonly size: number | null;
  readonly owner: string;
  readonly trashed: boolean;
  /** The local page of the file. */
  readonly href: string;
}

export interface FolderView {
  /** From the root to this folder. */
  readonly path: readonly { readonly id: string; readonly name: string }[];
  readonly files: readonly FileView[];
}

export interface MailSummary {
  readonly id: string;
  readonly at: number;
  readonly to: string;
  readonly subject: string;
  readonly preview: string;
  readonly unread: boolean;
  readonly attachments: number;
}

export interface MailMessage extends MailSummary {
  readonly from: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly text: string;
  readonly hasHtml: boolean;
  readonly files: readonly {
    readonly index: number;
    readonly name: string;
    readonly type: string;
    readonly size: number;
  }[];
}

export interface CalendarEntry {
  readonly uid: string;
  readonly mailId: string;
  readonly title: string;
  readonly location: string;
  readonly description: string;
  /** Milliseconds; for whole days, midnight UTC. */
  readonly start: number;
  readonly end: number | null;
  readonly wholeDay: boolean;
  readonly cancelled: boolean;
  readonly guests: readonly string[];
}

export interface ExecutionSummary {
  readonly id: string;
  readonly functionName: string;
  readonly kind: string;
  readonly user: string;
  readonly startedAt: number;
  readonly modelledMs: number;
  readonly status: string;
  readonly error: string | null;
  readonly calls: number;
}

export interface ExecutionDetail extends ExecutionSummary {
  readonly callList: readonly {
    readonly service: string;
    readonly method: string;
    readonly size: number;
    readonly modelledMs: number;
    readonly error: string | null;
  }[];
  readonly logs: readonly { readonly level: string; readonly text: string; readonly at: number }[];
}

export interface TriggerView {
  readonly id: string;
  readonly functionName: string;
  readonly when: string;
}
