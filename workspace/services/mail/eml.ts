// A message as an .eml file. Nodemailer builds the tree and the headers; its own writer is asynchronous, and a script
// waits for nothing, so the tree is written out here.

import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Attachment, Message } from './message.ts';

export function emlOf(message: Message, stamp: { id: string; at: number; host: string }): Uint8Array {
  const root = new MailComposer({
    from: { name: message.name, address: message.from },
    ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
    to: [...message.to],
    cc: [...message.cc],
    subject: message.subject,
    text: message.body,
    ...(message.htmlBody === undefined ? {} : { html: message.htmlBody }),
    textEncoding: 'base64',
    baseBoundary: createHash('sha256').update(`${stamp.host}/${stamp.id}`).digest('hex').slice(0, 24),
    date: new Date(stamp.at),
    messageId: `<${stamp.id}.${stamp.host}@workspace.example>`,
    attachments: [...message.attachments.map(partOf), ...message.inlineImages.map(partOf)],
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return Buffer.concat(written(root as unknown as Node));
}

function partOf({ bytes, name, contentType, cid }: Attachment) {
  return {
    content: Buffer.from(bytes),
    contentTransferEncoding: 'base64' as const,
    filename: name,
    contentType,
    ...(cid === undefined ? {} : { cid }),
  };
}

/** What MimeNode holds and its published types leave out. */
interface Node {
  buildHeaders(): string;
  getTransferEncoding(): string | false;
  readonly content?: string | Buffer;
  readonly childNodes: readonly Node[];
  readonly boundary?: string;
  readonly multipart?: unknown;
}

function written(node: Node): Buffer[] {
  const parts: Buffer[] = [line(`${node.buildHeaders()}\r\n`)];
  if (node.content !== undefined) parts.push(encoded(Buffer.from(node.content), node.getTransferEncoding()));
  if (node.multipart) {
    for (const child of node.childNodes) parts.push(line(`\r\n--${node.boundary}`), ...written(child));
    parts.push(line(`\r\n--${node.boundary}--`));
  }
  return parts;
}

function line(text: string): Buffer {
  return Buffer.from(`${text}\r\n`);
}

function encoded(content: Buffer, encoding: string | false): Buffer {
  if (encoding === 'base64') return Buffer.from(content.toString('base64').replace(/.{1,76}/g, '$&\r\n'));
  if (encoding === 'quoted-printable') throw new Error('Texts are written as base64');
  return Buffer.from(content.toString().replace(/\r?\n/g, '\r\n'));
}
