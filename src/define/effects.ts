// What an operation wants done outside the workbook. Each effect becomes a row of the outbox in the same commit
// as the changes, and is performed after it: never lost, and never blindly repeated.
import type { Id } from './ids.ts';

/** A part of a message; drawn as HTML and as plain text. */
export type MailBlock =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'facts'; readonly facts: readonly (readonly [label: string, value: string])[] }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'button'; readonly label: string; readonly url: string }
  /** A button to a document that may be made only after the message is written. */
  | { readonly type: 'document'; readonly label: string; readonly document: Id<'documents'> };

export interface MailAttachment {
  readonly name: string;
  readonly mimeType: string;
  readonly content: string;
}

export interface MailEffect {
  readonly kind: 'mail';
  readonly to: string;
  /** Gets the same message, for everybody to see. */
  readonly cc?: string;
  readonly subject: string;
  /** Named in the head of the message; the public name of the service, unless told. */
  readonly service?: string;
  readonly blocks: readonly MailBlock[];
  readonly replyTo?: string;
  readonly attachments?: readonly MailAttachment[];
  /** Documents whose PDF is attached. */
  readonly attachDocuments?: readonly Id<'documents'>[];
  /** Code of the row that the message is about. */
  readonly about: string;
}

/** Merges a template and files the result in the folder, as a Google Doc and, if asked, as PDF. */
export interface DocumentEffect {
  readonly kind: 'document';
  readonly document: Id<'documents'>;
  /** Key of the document, which its template goes by. */
  readonly template: string;
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The block of a case that says the rest, taken when the document is made: it may be more than a cell holds. */
  readonly from?: {
    readonly programme: string;
    readonly case: string;
    readonly block: string;
    /** Of a letter: whose it is. */
    readonly seat?: string;
  };
  readonly pdf: boolean;
  /** The pages of the PDF are counted and kept. */
  readonly countsPages?: boolean;
  /** Text of the QR code printed in the document, if any. */
  readonly qr?: string;
  /** Name of the folder inside the programme's folder; made when it is missing. */
  readonly folder: string;
  readonly about: string;
}

/** Gives one named person access to a document. */
export interface ShareEffect {
  readonly kind: 'share';
  readonly document: Id<'documents'>;
  readonly email: string;
  readonly role: 'reader' | 'commenter' | 'writer';
  /** She has it from a message too: an address that Drive cannot let in is no fault. */
  readonly alsoMailed?: boolean;
  readonly about: string;
}

/** Takes one named person's access to a document away again. */
export interface UnshareEffect {
  readonly kind: 'unshare';
  readonly document: Id<'documents'>;
  readonly email: string;
  readonly about: string;
}

/** Brings the lists of a form's questions (areas, topics, open sessions) up to date. */
export interface FormOptionsEffect {
  readonly kind: 'formOptions';
  readonly about: string;
}

/** Whether somebody outside would notice. */
export function reachesPeople(effect: Effect): effect is MailEffect | ShareEffect | UnshareEffect {
  return effect.kind === 'mail' || effect.kind === 'share' || effect.kind === 'unshare';
}

export type Effect = MailEffect | DocumentEffect | ShareEffect | UnshareEffect | FormOptionsEffect;
