// Certificates through the built add-on: what was signed at issue, what a changed row says, codes typed by hand,
// and a batch that was killed in the middle.

import { createHmac } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, callAtOnce, mailsTo, openPage, tokenFor } from '../../demo/site.ts';
import type { Told } from '../../demo/story.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { advisories } from '../../src/tables/advisories.ts';
import { documents } from '../../src/tables/documents.ts';
import type { PageBoot } from '../../src/views/page-boot.ts';
import type { CertificatePage } from '../../src/views/page-views.ts';
import type { Reply } from '../../src/views/reply.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { secretOf } from './former-link.ts';
import { officeAfter } from './told-office.ts';
import { typeInto } from './type-into.ts';

let closed: Workspace;
let told: Told;

beforeAll(() => {
  ({ site: closed, told } = officeAfter());
}, 240_000);

const certificateOf = (site: Workspace) => {
  const row = rowsOf(site, documents).find(({ kind }) => kind === 'certificate');
  if (!row) throw new Error('There is no certificate');
  return row;
};
const mentorOf = (site: Workspace) => ask(site, 'advisoryDetail', { advisory: told.advisory }).advisorContact;
const shown = (site: Workspace) =>
  (openPage(site, tokenFor(site, mentorOf(site).email, 'certificate')).reply as { result: CertificatePage }).result;

function typed(site: Workspace, code: string): CertificatePage {
  const outcome = site.clientCall('operation', ['verifyCertificate', { code }], { user: '', from: 'web-app' });
  const reply = outcome.result as Reply<CertificatePage>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.result;
}

describe('a certificate', () => {
  it('goes on saying what it said at issue when the mentor is renamed', () => {
    const site = closed.fork();
    const before = shown(site);
    expect(before).toMatchObject({ valid: true, hours: 2 });
    const { advisor } = rowsOf(site, advisories)[0] ?? {};
    ask(site, 'saveAdvisor', { advisor: advisor ?? '', values: { name: 'Otra Persona Cualquiera' } });
    expect(shown(site)).toEqual(before);
    expect(typed(site, before.code)).toEqual(before);
  });

  it.each([
    ['certifiedName', 'Otra Persona Cualquiera'],
    ['certifiedTopic', 'Otro tema'],
    ['certifiedHours', '200'],
    ['code', 'AAAAAAAAAA'],
  ] as const)('whose %s was changed by hand does not pass', (column, value) => {
    const site = closed.fork();
    const { id, code } = certificateOf(site);
    typeInto(site, documents, id, column, value);
    expect(shown(site)).toMatchObject({ valid: false, person: '' });
    expect(typed(site, code).valid).toBe(false);
  });
});

describe('the code of a certificate', () => {
  /** The certificate of José, with the code that was given for what `read` made of its facts. */
  const issued = (site: Workspace, read: (text: string) => string) => {
    const { id, certifiedTopic, certifiedHours, askedOn } = certificateOf(site);
    const person = 'José Muñoz';
    typeInto(site, documents, id, 'certifiedName', person);
    const facts = read(`certificate:${JSON.stringify([id, person, certifiedTopic, certifiedHours, askedOn])}`);
    const signed = createHmac('sha256', secretOf(site)).update(facts).digest('hex');
    const code = signed.slice(0, certificateOf(closed).code.length).toUpperCase();
    typeInto(site, documents, id, 'code', code);
    expect(typed(site, code)).toMatchObject({ valid: true, person });
    return { id, code };
  };

  it('tells José from Josá', () => {
    const site = closed.fork();
    const { id, code } = issued(site, (text) => text);
    typeInto(site, documents, id, 'certifiedName', 'Josá Muñoz');
    expect(typed(site, code)).toMatchObject({ valid: false, person: '' });
  });

  it('that was given while Google read it as US-ASCII goes on passing, for these facts alone', () => {
    const site = closed.fork();
    const { id, code } = issued(site, (text) => text.replace(/[^\0-\x7f]/gu, '?'));
    typeInto(site, documents, id, 'certifiedHours', '200');
    expect(typed(site, code).valid).toBe(false);
  });
});

describe('the page without a link', () => {
  it('asks for a code, and says for it what stands on the paper, to anybody', () => {
    const site = closed.fork();
    const { page } = site.webApp({ method: 'GET', parameters: {}, user: null });
    const html = page.kind === 'html' ? page.html : '';
    const boot = JSON.parse(/id="boot">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}') as PageBoot;
    expect(boot).toMatchObject({ purpose: 'verification', reply: { ok: true } });
    const { code } = certificateOf(site);
    const written = ` ${code.slice(0, 5).toLowerCase()}-${code.slice(5)} `;
    expect(typed(site, written)).toMatchObject({ valid: true, person: mentorOf(site).name, code });
    for (const wrong of ['', '0000000000', code.slice(1), '=1+1'])
      expect(typed(site, wrong)).toMatchObject({ valid: false, person: '', topic: '' });
  });
});

describe('the batch', () => {
  /** The certificate was lost: the advisory is closed and owes one. */
  function owing(): Workspace {
    const site = closed.fork();
    typeInto(site, documents, certificateOf(site).id, 'kind', '');
    return site;
  }

  it('issues what closed advisories owe, once, with the mail to the mentor', () => {
    const site = owing();
    const { email } = mentorOf(site);
    const mails = mailsTo(site, email).length;
    const due = ask(site, 'certificatesDue', {}).items;
    expect(due.map(({ advisory }) => advisory)).toEqual([told.advisory]);
    const input = { advisories: due.map(({ advisory }) => advisory) };
    expect(ask(site, 'issueCertificates', input).issued).toHaveLength(1);
    expect(ask(site, 'issueCertificates', input).issued).toHaveLength(0);
    expect(ask(site, 'certificatesDue', {}).items).toEqual([]);
    expect(mailsTo(site, email)).toHaveLength(mails + 1);
    expect(certificateOf(site)).toMatchObject({ certifiedName: mentorOf(site).name, certifiedHours: 2 });
    expect(certificateOf(site).pdfId).not.toBe('');
  });

  it('that is killed before or after its commit ends with one certificate once it is started again', () => {
    for (const at of [1, 2, 3]) {
      const site = owing();
      const input = { advisories: [told.advisory] };
      site.orderFault({ at, of: 'Sheets.Spreadsheets.batchUpdate', when: 'kill' });
      try {
        callAtOnce(site, 'issueCertificates', input);
      } catch {
        // The screen gets no answer; what matters is what stands afterwards.
      }
      ask(site, 'issueCertificates', input);
      ask(site, 'drainOutbox', { id: '' });
      const made = rowsOf(site, documents).filter(({ kind }) => kind === 'certificate');
      expect(made, `killed at ${at}`).toHaveLength(1);
      expect(made[0]?.pdfId, `killed at ${at}`).not.toBe('');
    }
  });
});
