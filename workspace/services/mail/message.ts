// The arguments of sendEmail as one message.
// https://developers.google.com/apps-script/reference/mail/mail-app#advanced-parameters_1

import addressParser from 'nodemailer/lib/addressparser';
import { GoogleError } from '../../engine/google-error.ts';
import { type BlobContent, blobContent } from '../utilities/blob.ts';

export interface Attachment extends Pick<BlobContent, 'bytes'> {
  readonly name: string;
  readonly contentType: string;
  /** For an inline image: the name after cid: in the HTML. */
  readonly cid?: string;
}

export interface Message {
  readonly from: string;
  readonly name: string;
  readonly replyTo?: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  readonly attachments: readonly Attachment[];
  readonly inlineImages: readonly Attachment[];
}

const maximumSubject = 250; // characters

/** `from` of the options is ignored, as at Google: mail leaves from the account that runs the script. */
export function messageOf(args: readonly unknown[], sender: string): Message {
  const options = optionsOf(args);
  const text = (name: string) => (options[name] === undefined || options[name] === null ? '' : String(options[name]));
  const subject = headerText(text('subject'), 'subject');
  if (subject.length > maximumSubject) throw new GoogleError('Argument too large: subject');
  const replyTo = addresses(text('replyTo'))[0];
  const htmlBody = text('htmlBody');
  const noReply = options.noReply === true;
  return {
    from: noReply ? `noreply@${sender.split('@')[1] ?? 'localhost'}` : sender,
    name: headerText(text('name'), 'name') || (sender.split('@')[0] ?? ''),
    ...(replyTo === undefined ? {} : { replyTo }),
    to: addresses(text('to')),
    cc: addresses(text('cc')),
    bcc: addresses(text('bcc')),
    subject,
    body: text('body'),
    ...(htmlBody === '' ? {} : { htmlBody }),
    attachments: listOf(options.attachments).map((value) => attachmentOf(value)),
    inlineImages: Object.entries((options.inlineImages ?? {}) as Record<string, unknown>).map(([cid, value]) => ({
      ...attachmentOf(value),
      cid,
    })),
  };
}

export function recipientsOf({ to, cc, bcc }: Message): string[] {
  return [...to, ...cc, ...bcc];
}

function optionsOf(args: readonly unknown[]): Record<string, unknown> {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && typeof first === 'object' && first !== null) return first as Record<string, unknown>;
  if (args.length < 3) {
    throw new GoogleError("The parameters don't match the method signature for MailApp.sendEmail.");
  }
  if (args.length === 4 && typeof fourth === 'string')
    return { to: first, replyTo: second, subject: third, body: fourth };
  return { ...(fourth as object | undefined), to: first, subject: second, body: third };
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function attachmentOf(value: unknown): Attachment {
  const plain = value as { fileName?: unknown; mimeType?: unknown; content?: unknown } | null;
  const blob = blobContent(value);
  if (blob) {
    return {
      bytes: blob.bytes,
      name: blob.name ?? 'attachment',
      contentType: blob.contentType ?? 'application/octet-stream',
    };
  }
  if (typeof plain === 'object' && plain !== null && typeof plain.content === 'string') {
    return {
      bytes: new TextEncoder().encode(plain.content),
      name: String(plain.fileName ?? 'attachment'),
      contentType: String(plain.mimeType ?? 'application/octet-stream'),
    };
  }
  throw new GoogleError('Invalid argument: attachments');
}

/** Google documents no behaviour for line breaks in a header; the workspace refuses them, so that nobody relies on any. */
function headerText(text: string, argument: string): string {
  if (/[\r\n]/.test(text)) throw new GoogleError(`Invalid argument: ${argument}`);
  return text;
}

/** Comma-separated addresses, each possibly "Name <address>"; the bare addresses. */
function addresses(text: string): string[] {
  if (text.trim() === '') return [];
  if (/[\r\n]/.test(text.trim())) throw new GoogleError(`Invalid email: ${text}`);
  return addressParser(text, { flatten: true }).map(({ address, name }) => {
    const looseWords = name !== '' && !text.includes(`<${address}>`);
    if (looseWords || !isAddress(address)) throw new GoogleError(`Invalid email: ${address === '' ? text : address}`);
    return address;
  });
}

function isAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[^\s@<>(),;:"[\]\\]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?\.[\p{L}]{2,}$/u.test(text) &&
    !/\.\.|^\.|\.@/.test(text)
  );
}
