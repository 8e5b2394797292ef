// MailApp: sends by storing; counts recipients against the day's quota.
// https://developers.google.com/apps-script/reference/mail/mail-app

import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import type { Service, ServiceContext } from '../../engine/service.ts';
import { remainingQuota, spendQuota } from './mail-quota.ts';
import { storeMail } from './mailbox.ts';
import { type Message, messageOf, recipientsOf } from './message.ts';

const scope = ['https://www.googleapis.com/auth/script.send_mail'];

export const mailApp: Service = {
  name: 'MailApp',
  create(context) {
    return guarded('MailApp', {
      getRemainingDailyQuota() {
        context.requireFull('MailApp.getRemainingDailyQuota', scope);
        return context.call('MailApp', 'getRemainingDailyQuota', {}, () =>
          remainingQuota(context.world, context.execution.effectiveUser),
        );
      },
      /** (message) · (recipient, subject, body[, options]) · (to, replyTo, subject, body) */
      sendEmail(...args: unknown[]) {
        context.requireFull('MailApp.sendEmail', scope);
        const message = messageOf(args, context.execution.effectiveUser);
        const size = message.body.length + (message.htmlBody?.length ?? 0) + weightOf(message);
        context.call('MailApp', 'sendEmail', { size, request: summary(message) }, () => send(context, message));
      },
    });
  },
};

function send(context: ServiceContext, message: Message): void {
  const { limits } = context.world;
  const recipients = recipientsOf(message);
  if (recipients.length === 0) throw new GoogleError('Failed to send email: no recipient');
  if (recipients.length > limits.mailRecipientsPerMessage) {
    throw new GoogleError('Limit Exceeded: Email Recipients Per Message.');
  }
  const bodyBytes = Math.max(Buffer.byteLength(message.body), Buffer.byteLength(message.htmlBody ?? ''));
  if (bodyBytes > limits.mailBodyBytes) throw new GoogleError('Limit Exceeded: Email Body Size.');
  if (message.attachments.length + message.inlineImages.length > limits.mailAttachments) {
    throw new GoogleError('Limit Exceeded: Email Attachments Per Message.');
  }
  if (weightOf(message) > limits.mailAttachmentBytes) {
    throw new GoogleError('Limit Exceeded: Email Total Attachments Size.');
  }
  spendQuota(context.world, context.execution.effectiveUser, recipients.length);
  storeMail(context.world, message);
}

function weightOf({ attachments, inlineImages }: Message): number {
  return [...attachments, ...inlineImages].reduce((sum, { bytes }) => sum + bytes.length, 0);
}

/** What the record keeps: no bytes. */
function summary({ attachments, inlineImages, ...rest }: Message): object {
  return {
    ...rest,
    attachments: attachments.map(({ name, contentType, bytes }) => ({ name, contentType, size: bytes.length })),
    inlineImages: inlineImages.map(({ name, contentType, bytes }) => ({ name, contentType, size: bytes.length })),
  };
}
