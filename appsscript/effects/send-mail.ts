// Sends one mail. Never repeated by itself: a mail that may have gone out waits for the coordination to decide.
import type { MailBlock, MailEffect } from '../../src/define/effects.ts';
import type { Change } from '../../src/define/records.ts';
import { refuse } from '../../src/define/refusal.ts';
import { renderMail } from '../../src/mail/render-mail.ts';
import { downloadFile } from '../google/drive.ts';
import type { EffectRecords } from '../interpreter/effect-records.ts';
import { sendFault } from '../interpreter/faults.ts';

/** https://developers.google.com/apps-script/guides/services/quotas */
const LONGEST_SUBJECT = 240;

/** https://developers.google.com/apps-script/reference/mail/mail-app#sendemailmessage */
export function sendMail(effect: MailEffect, records: EffectRecords): readonly Change[] {
  const { settings, language } = records.context;
  const blocks = effect.blocks.map((block) => withAddress(block, records));
  const { html, text } = renderMail(blocks, { settings, language, subject: effect.subject, service: effect.service });
  const replyTo = effect.replyTo ?? settings.coordinationEmail;
  const message = {
    to: oneLine(effect.to),
    ...(effect.cc ? { cc: oneLine(effect.cc) } : {}),
    subject: oneLine(effect.subject).slice(0, LONGEST_SUBJECT),
    body: text,
    htmlBody: html,
    name: oneLine(settings.institution || settings.publicName),
    ...(replyTo ? { replyTo: oneLine(replyTo) } : {}),
    attachments: [...textAttachments(effect), ...documentAttachments(effect, records)],
  };
  try {
    MailApp.sendEmail(message);
  } catch (error) {
    throw sendFault(error);
  }
  return [];
}

/** A header is one line: line breaks in it could smuggle in other headers. */
function oneLine(value: string): string {
  return value.replace(/[\r\n]+/g, ' ').trim();
}

function withAddress(block: MailBlock, records: EffectRecords): Exclude<MailBlock, { type: 'document' }> {
  if (block.type !== 'document') return block;
  const url = records.document(block.document)?.url;
  if (!url) throw refuse('documentNotMade', { document: block.document });
  return { type: 'button', label: block.label, url };
}

function textAttachments(effect: MailEffect) {
  return (effect.attachments ?? []).map(({ name, mimeType, content }) => Utilities.newBlob(content, mimeType, name));
}

function documentAttachments(effect: MailEffect, records: EffectRecords) {
  return (effect.attachDocuments ?? []).map((id) => {
    const row = records.document(id);
    if (!row?.pdfId) throw refuse('documentNotMade', { document: id });
    return downloadFile(row.pdfId).setName(`${row.title}.pdf`);
  });
}
