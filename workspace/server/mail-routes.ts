// Mail for people, and the calendar made of the .ics files that the messages carry.
import type { Email } from 'postal-mime';
import { calendarEntries } from './calendar-file.ts';
import { downloadHeaders } from './drive-routes.ts';
import { type Hosting, Refused } from './hosting.ts';
import type { CalendarEntry, MailMessage, MailSummary } from './list-api.ts';
import { allMail, bytesOf, filesOf, isUnread, mailOf, markRead, type StoredMail } from './mail-box.ts';
import { mailBodyHtml } from './mail-html.ts';

const PREVIEW_CHARACTERS = 140;

type Addresses = Email['to'] | Email['from'];

function addressText(addresses: Addresses): string {
  const list = addresses === undefined ? [] : Array.isArray(addresses) ? addresses : [addresses];
  return list.map((one) => (one.name ? `${one.name} <${one.address ?? ''}>` : (one.address ?? ''))).join(', ');
}

const plainText = (email: Email) =>
  email.text ??
  (email.html ?? '')
    .replace(/<style[\s\S]*?<\/style>/gi, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ');

export function mailRoutes({ app, workspace }: Hosting): void {
  const { world } = workspace;
  const summary = ({ id, email }: StoredMail): MailSummary => ({
    id,
    at: Date.parse(email.date ?? '') || 0,
    to: addressText(email.to),
    subject: email.subject ?? '',
    preview: plainText(email).replace(/\s+/g, ' ').trim().slice(0, PREVIEW_CHARACTERS),
    unread: isUnread(world, id),
    attachments: filesOf(email).length,
  });
  const message = async (id: string): Promise<StoredMail> => {
    const found = await mailOf(world, id);
    if (!found) throw new Refused(404, 'Ese correo no existe.');
    return found;
  };

  app.get('/api/mail', async (context) => context.json((await allMail(world)).map(summary)));

  app.get('/api/mail/:id', async (context) => {
    const mail = await message(context.req.param('id'));
    const { email } = mail;
    const view: MailMessage = {
      ...summary(mail),
      from: addressText(email.from),
      cc: addressText(email.cc),
      bcc: addressText(email.bcc),
      replyTo: addressText(email.replyTo),
      text: plainText(email).trim(),
      hasHtml: (email.html ?? '') !== '',
      files: filesOf(email).map((file, index) => ({
        index,
        name: file.filename ?? `archivo-${index + 1}`,
        type: file.mimeType,
        size: bytesOf(file).length,
      })),
    };
    return context.json(view);
  });

  app.post('/api/mail/:id/read', async (context) => {
    const { id } = await message(context.req.param('id'));
    markRead(world, id);
    return context.json(null);
  });

  app.get('/api/mail/:id/files/:index', async (context) => {
    const { email } = await message(context.req.param('id'));
    const file = filesOf(email)[Number(context.req.param('index'))];
    if (!file) throw new Refused(404, 'Ese archivo adjunto no existe.');
    return new Response(Buffer.from(bytesOf(file)), {
      headers: downloadHeaders(file.mimeType, file.filename ?? 'archivo', false),
    });
  });

  app.get('/mail/:id/body', async (context) => {
    const { email } = await message(context.req.param('id'));
    return context.html(mailBodyHtml(email, new URL(context.req.url).origin), 200, {
      'content-security-policy': "script-src 'none'; object-src 'none'; frame-src 'none'",
      'cache-control': 'no-store',
    });
  });

  app.get('/api/calendar', async (context) => {
    const entries: CalendarEntry[] = [];
    for (const { id, email } of await allMail(world))
      for (const file of email.attachments)
        if (file.mimeType === 'text/calendar' || file.filename?.endsWith('.ics'))
          entries.push(...calendarEntries(new TextDecoder().decode(bytesOf(file)), id, world.timeZone));
    const latest = new Map<string, CalendarEntry>();
    // Newest mail first: a later invitation with the same UID replaces the earlier one.
    for (const entry of entries) if (!latest.has(entry.uid)) latest.set(entry.uid, entry);
    return context.json([...latest.values()].sort((one, other) => one.start - other.start));
  });
}
