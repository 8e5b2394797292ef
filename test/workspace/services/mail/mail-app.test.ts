import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../../workspace/engine/workspace.ts';
import { emlBytes, mailsOf } from '../../../../workspace/services/mail/mailbox.ts';
import { evaluated, openBasic, owner, perform } from '../../fixtures/basic-workspace.ts';

const send = (args: string, workspace: Workspace = openBasic()) => {
  perform(workspace, `MailApp.sendEmail(${args})`);
  return workspace;
};
const parsed = (workspace: Workspace) => PostalMime.parse(emlBytes(workspace.world, '00001') ?? new Uint8Array());

describe('MailApp', () => {
  it('stores a message as a real .eml and as an entry of a list', async () => {
    const workspace = send(`{
      to: 'Ana Peña <ana@area.example>, luis@área.example', cc: 'c@x.mx', bcc: 'oculta@x.mx', replyTo: 'r@x.mx',
      name: 'Mentoría – Área', subject: 'Invitación: “sesión” 📅 ' + 'larga '.repeat(20).trim(), body: 'Línea 1\\nLínea 2',
      htmlBody: '<p>Ñandú <img src="cid:logo"></p>', inlineImages: { logo: Utilities.newBlob([1, 2, -3], 'image/png', 'l.png') },
      attachments: [Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'sesión.ics'), { fileName: 'a.txt', mimeType: 'text/plain', content: 'hi' }],
      from: 'ignored@x.mx',
    }`);
    const mail = await parsed(workspace);
    expect(mail.from).toMatchObject({ address: owner, name: 'Mentoría – Área' });
    expect(mail.to?.map(({ address }) => address)).toEqual(['ana@area.example', expect.stringContaining('luis@')]);
    expect(mail.replyTo?.[0]?.address).toBe('r@x.mx');
    expect(mail.subject).toBe(`Invitación: “sesión” 📅 ${'larga '.repeat(20).trim()}`);
    expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe('Línea 1\nLínea 2');
    expect(mail.html).toContain('<p>Ñandú <img src="cid:logo"></p>');
    expect(mail.bcc).toBeUndefined();
    const attached = mail.attachments.map(({ filename, contentId, content }) => [
      filename,
      contentId,
      Buffer.from(content as ArrayBuffer)
        .toString('latin1')
        .trim(),
    ]);
    expect(attached).toContainEqual(['sesión.ics', undefined, 'BEGIN:VCALENDAR']);
    expect(attached).toContainEqual(['a.txt', undefined, 'hi']);
    expect(attached).toContainEqual(['l.png', '<logo>', '\x01\x02\xfd']);
    expect(mailsOf(workspace.world)).toMatchObject([
      {
        id: '00001',
        from: owner,
        to: ['ana@area.example', 'luis@área.example'],
        bcc: ['oculta@x.mx'],
        at: expect.any(Number),
        attachments: [{ name: 'sesión.ics', contentType: 'text/calendar', size: 15 }, { name: 'a.txt' }],
        inlineImages: [{ name: 'l.png', cid: 'logo' }],
      },
    ]);
  });

  it('takes every form of arguments', () => {
    const workspace = send("'a@x.mx', 'Asunto', 'Texto'");
    send("'a@x.mx', 'Asunto', 'Texto', { cc: 'c@x.mx', noReply: true }", workspace);
    send("'a@x.mx', 'r@x.mx', 'Asunto', 'Texto'", workspace);
    send("{ to: 'a@x.mx', subject: 'Asunto', htmlBody: '<b>' }", workspace);
    expect(mailsOf(workspace.world).map(({ from, replyTo, cc, subject }) => [from, replyTo, cc, subject])).toEqual([
      [owner, undefined, [], 'Asunto'],
      ['noreply@servicio.example', undefined, ['c@x.mx'], 'Asunto'],
      [owner, 'r@x.mx', [], 'Asunto'],
      [owner, undefined, [], 'Asunto'],
    ]);
    expect(() => send("'a@x.mx'")).toThrow("don't match the method signature");
  });

  it.each([
    ['no-at-sign', 'Invalid email: no-at-sign'],
    ['a@b', 'Invalid email: a@b'],
    ['a b@x.mx', 'Invalid email'],
    ['a@x.mx, b@', 'Invalid email'],
    ['a..b@x.mx', 'Invalid email'],
    ['a@x.mx\\r\\nBcc: other@x.mx', 'Invalid email'],
    ['', 'no recipient'],
  ])('refuses the recipient %j', (to, text) => {
    const workspace = openBasic();
    expect(() => send(`'${to}', 's', 'b'`, workspace)).toThrow(text);
    expect(mailsOf(workspace.world)).toEqual([]);
  });

  it('refuses line breaks in subject and name, and a subject over 250 characters', () => {
    expect(() => send("'a@x.mx', 'one\\r\\nBcc: b@x.mx', 'b'")).toThrow('Invalid argument: subject');
    expect(() => send("{ to: 'a@x.mx', subject: 's', name: 'x\\ny', body: 'b' }")).toThrow('Invalid argument: name');
    expect(() => send("'a@x.mx', 's'.repeat(251), 'b'")).toThrow('Argument too large: subject');
  });

  it('never lets a value become a header of its own', async () => {
    const mail = await parsed(
      send(`{ to: '"x\\\\" <evil@x.mx>, y" <a@x.mx>', subject: 's', body: 'Bcc: b@x.mx\\r\\n\\r\\n.' }`),
    );
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
  });

  it('counts recipients against the day, which ends 24 hours after the first use', () => {
    const workspace = openBasic({ limits: { mailRecipientsPerDay: 5 } });
    const left = () => evaluated(workspace, 'MailApp.getRemainingDailyQuota()');
    send("{ to: 'a@x.mx,b@x.mx', cc: 'c@x.mx', bcc: 'd@x.mx', subject: 's', body: 'b' }", workspace);
    expect(left()).toBe(1);
    expect(() => send("'a@x.mx,b@x.mx', 's', 'b'", workspace)).toThrow(
      'Service invoked too many times for one day: email.',
    );
    expect([left(), mailsOf(workspace.world).length]).toEqual([1, 1]);
    workspace.advanceClock(24 * 3_600_000);
    expect(left()).toBe(5);
  });

  it('refuses over fifty recipients, over 25 MB and over 200 kB of text', () => {
    const many = (count: number) => `Array.from({ length: ${count} }, (_, i) => 'p' + i + '@x.mx').join()`;
    expect(() => send(`${many(50)}, 's', 'b'`)).not.toThrow();
    expect(() => send(`${many(51)}, 's', 'b'`)).toThrow('Limit Exceeded: Email Recipients Per Message.');
    expect(() => send("'a@x.mx', 's', 'b'.repeat(205000)")).toThrow('Limit Exceeded: Email Body Size.');
    const small = openBasic({ limits: { mailAttachmentBytes: 10 } });
    const attach =
      "{ to: 'a@x.mx', subject: 's', body: 'b', attachments: [Utilities.newBlob('eleven char', null, 'n')] }";
    expect(() => send(attach, small)).toThrow('Limit Exceeded: Email Total Attachments Size.');
  });

  it('killed or failed before it is sent leaves nothing, after it leaves the message', () => {
    const workspace = openBasic();
    for (const when of ['kill', 'before', 'after'] as const) {
      workspace.orderFault({ at: 1, of: 'MailApp.sendEmail', when });
      expect(() => send("'a@x.mx', 's', 'b'", workspace)).toThrow();
      expect(mailsOf(workspace.world)).toHaveLength(when === 'after' ? 1 : 0);
    }
  });
});
