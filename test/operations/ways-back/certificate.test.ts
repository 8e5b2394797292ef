// A certificate that was issued by mistake is withdrawn, through the built add-on.
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, callPanel, clickPanel, openPage, tokenFor } from '../../../demo/site.ts';
import { rowsOf } from '../../../demo/workbook-view.ts';
import { advisors } from '../../../src/tables/advisors.ts';
import { documents } from '../../../src/tables/documents.ts';
import type { CertificatePage } from '../../../src/views/page-views.ts';
import type { Workspace } from '../../../workspace/engine/workspace.ts';
import { atEachMoment, holdSession, mailsDuring, mentor, plannedCase } from '../../product/small-office.ts';
import { loseColumn, typeInto } from '../../product/type-into.ts';

let closed: Workspace;
let advisory = '';
let document = '';

beforeAll(() => {
  const planned = plannedCase();
  advisory = planned.advisory;
  closed = holdSession(planned);
  document = ask(closed, 'closeAdvisory', { advisory, despiteMissing: true }).certificate;
}, 60_000);

const rowIn = (site: Workspace) => rowsOf(site, documents).find(({ id }) => id === document);
function shown(site: Workspace): CertificatePage {
  const { reply } = openPage(site, tokenFor(site, mentor.email, 'certificate'));
  if (!reply.ok) throw new Error(reply.message);
  return reply.result as CertificatePage;
}
function typed(site: Workspace): CertificatePage {
  const { reply } = callPanel(site, 'verifyCertificate', { code: rowIn(site)?.code ?? '' }, '');
  if (!reply.ok) throw new Error(reply.message);
  return reply.result;
}

describe('A certificate that was issued by mistake', () => {
  it('is withdrawn: its page says so and since when, and the mentor is told with the reason', () => {
    const site = closed.fork();
    expect(shown(site)).toMatchObject({ valid: true, withdrawnOn: '' });
    const mails = mailsDuring(site, () =>
      expect(ask(site, 'withdrawCertificate', { document, reason: 'El nombre estaba mal' })).toEqual({
        document,
        notDone: '',
      }),
    );
    expect(mails.map(({ to }) => to.join())).toEqual([mentor.email]);
    expect(mails[0]?.body).toContain('Motivo: El nombre estaba mal.');
    expect(mails[0]?.body).toContain(rowIn(site)?.code);
    const withdrawn = { valid: false, withdrawnOn: '2027-01-20', person: '', topic: '', code: rowIn(site)?.code };
    expect(shown(site)).toMatchObject(withdrawn);
    expect(typed(site)).toMatchObject(withdrawn);
    expect(rowIn(site)?.url).toMatch(/^https:/);
  });

  it('is withdrawn once: asked again nobody is written to, and it says since when', () => {
    const site = closed.fork();
    ask(site, 'withdrawCertificate', { document });
    const again = mailsDuring(site, () =>
      expect(ask(site, 'withdrawCertificate', { document }).notDone).toContain('ya estaba retirada desde el'),
    );
    expect(again).toEqual([]);
  });

  it('is withdrawn once by two people at the same moment', () => {
    atEachMoment(closed, 'withdrawCertificate', { document }, (site, mails, moment) => {
      expect(rowIn(site)?.withdrawnOn, moment).toBe('2027-01-20');
      expect(mails.length, moment).toBe(1);
    });
  });

  it('is valid again when the click is undone in time', () => {
    const site = closed.fork();
    const { reply } = clickPanel(site, 'withdrawCertificate', { document });
    expect(typed(site).valid).toBe(false);
    ask(site, 'undoCall', { call: reply.ok ? (reply.held?.call ?? '') : '' });
    expect(typed(site).valid).toBe(true);
  });

  it('may be followed by another, with a code of its own; none is made without being asked for', () => {
    const site = closed.fork();
    const { code } = rowIn(site) ?? {};
    ask(site, 'withdrawCertificate', { document });
    expect(ask(site, 'certificatesDue', {}).items).toEqual([]);
    ask(site, 'reopenAdvisory', { advisory });
    const { certificate } = ask(site, 'closeAdvisory', { advisory, despiteMissing: true });
    expect(certificate).not.toBe(document);
    const made = rowsOf(site, documents).find(({ id }) => id === certificate);
    expect(made?.code).not.toBe(code);
    expect(shown(site)).toMatchObject({ valid: true, code: made?.code });
    expect(typed(site).valid).toBe(false);
  });

  it('whose row was changed by hand is as unknown as before, withdrawn or not', () => {
    const site = closed.fork();
    ask(site, 'withdrawCertificate', { document });
    typeInto(site, documents, document, 'certifiedHours', '200');
    expect(typed(site)).toMatchObject({ valid: false, withdrawnOn: '' });
  });

  it('says so when its mentor has no address, and is no other kind of document', () => {
    const site = closed.fork();
    typeInto(site, advisors, rowsOf(site, advisors)[0]?.id ?? '', 'email', '');
    const design = ask(site, 'makeDocument', { kind: 'session-design', advisory }).document;
    expect(callPanel(site, 'withdrawCertificate', { document: design }).reply).toMatchObject({
      ok: false,
      code: 'certificateUnknown',
    });
    expect(ask(site, 'withdrawCertificate', { document }).notDone).toContain(`falta el correo de ${mentor.name}`);
  });

  it('is not withdrawn in a workbook that could not keep it', () => {
    const site = closed.fork();
    loseColumn(site, documents, 'withdrawnOn');
    const mails = mailsDuring(site, () =>
      expect(callPanel(site, 'withdrawCertificate', { document }).reply).toMatchObject({
        ok: false,
        code: 'columnMissing',
      }),
    );
    expect(mails).toEqual([]);
    expect(typed(site).valid).toBe(true);
  });
});
