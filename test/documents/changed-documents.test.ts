// Documents tell by themselves when what they show is no longer so, and say each thing once.
import { describe, expect, it } from 'vitest';
import type { DocumentEffect } from '../../src/define/effects.ts';
import { surveyFigures } from '../../src/figures/surveys.ts';
import { advisories } from '../../src/tables/advisories.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { documents } from '../../src/tables/documents.ts';
import { requests } from '../../src/tables/requests.ts';
import { sessions } from '../../src/tables/sessions.ts';
import { settingRows } from '../../src/tables/system.ts';
import type { DocumentList } from '../../src/views/document-view.ts';
import { openAdvisoryBook } from '../operations/advisories/open-book.ts';
import { agree } from '../product/own-blocks.ts';

function withReport() {
  const opened = openAdvisoryBook();
  const { book, id } = opened;
  book.run('planSessions', { advisory: id, sessions: [{ startsAt: '2026-12-10T16:00', hours: 2 }] });
  book.setToday('2026-12-10T19:00');
  const session = book.rows(sessions)[0]?.id ?? '';
  book.run('recordAttendance', { session, counts: { attended: 12, women: 10 }, complete: true });
  book.change(advisories, id, { recommendations: 'Abrir la sala antes.' });
  const made = (kind: string) => {
    const row = book.rows(documents).find((each) => each.kind === kind);
    book.change(documents, row?.id ?? '', { madeOn: '2026-12-10' });
    return (book.effects as readonly DocumentEffect[]).find((each) => each.document === row?.id)?.data ?? {};
  };
  const changed = () =>
    (book.run('listDocuments') as DocumentList).items.filter((row) => row.changed).map(({ kind }) => kind);
  return { ...opened, session, made, changed };
}

describe('a document whose facts have changed', () => {
  it('offers itself anew: the report once there are commitments, and not before', () => {
    const { book, id, made, changed } = withReport();
    book.run('makeAdvisoryReport', { advisory: id });
    made('advisory-report');
    book.setToday('2026-12-14');
    expect(changed()).toEqual([]);
    const owner = { ownerName: 'Ana', ownerEmail: 'ana@ejemplo.org', dueOn: '2027-01-10' };
    agree(book, id, { agreement: 'Registrar la marca', ...owner });
    expect(changed()).toEqual(['advisory-report']);
  });

  it('offers itself anew: the certificate with another name, not with another signer', () => {
    const { book, id, made, changed } = withReport();
    book.run('makeDocument', { kind: 'certificate', advisory: id });
    made('certificate');
    book.add(settingRows, { id: 'signerName' as never, value: 'Otra persona' });
    expect(changed()).toEqual([]);
    book.change(advisors, book.rows(advisors)[0]?.id ?? '', { name: 'Lucía Partida Mora' });
    expect(changed()).toEqual(['certificate']);
  });
});

describe('what documents say', () => {
  it('certificate: a code and the page to type it on; whoever coordinates with her own position', () => {
    const { book, id, made } = withReport();
    book.add(settingRows, { id: 'coordinationRole' as never, value: 'Coordinadora' });
    book.run('makeDocument', { kind: 'certificate', advisory: id });
    expect(made('certificate')).toMatchObject({
      enlace_verificacion: 'https://script.google.com/macros/s/test/exec',
      firma_2_nombre: 'Alma Ruiz',
      firma_2_cargo: 'Coordinadora',
    });
    const office = { values: { coordinationName: 'Coordinación de Mentoría' } };
    expect(book.refusal(() => book.run('saveSettings', office))).toMatch(/nombre de la persona/);
  });

  it('follow-up plan: the latest progress, not the recommendations of the report', () => {
    const { book, id, made, changed } = withReport();
    const owner = { ownerName: 'Ana', ownerEmail: 'ana@ejemplo.org', dueOn: '2027-01-10' };
    const row = agree(book, id, { agreement: 'Registrar la marca', ...owner });
    book.run('makeDocument', { kind: 'follow-up-plan', advisory: id });
    expect(made('follow-up-plan').observaciones).toBeNull();
    book.run('reportProgress', { id: row, progress: 10, note: 'Ya hay cita.' });
    expect(changed()).toContain('follow-up-plan');
    book.run('makeDocument', { kind: 'follow-up-plan', advisory: id });
    const [newest] = book.rows(documents).filter(({ version }) => version === 2);
    const plans = (book.effects as readonly DocumentEffect[]).filter(({ document }) => document === newest?.id);
    expect(plans[0]?.data.observaciones).toBe('1. Ya hay cita.');
  });

  it('session design: the place and the length that the request gave', () => {
    const { book, id, made } = openDesign();
    book.run('makeDocument', { kind: 'session-design', advisory: id });
    expect(made().lugar).toBe('Sala 2 (propuesto)');
    expect(made().duracion).toBe('una sesión de 2 a 4 horas');
  });

  it('report: what was liked apart from what would be changed', () => {
    const row = { useful: 5, clear: 5, mentor: 5, welcome: 5, wouldReturn: true };
    const answers = ['a', 'b', 'c'].map((each) => ({ ...row, liked: `Bien ${each}`, improve: `Más ${each}` }));
    const { liked, improve } = surveyFigures(answers as never);
    expect(liked).toEqual(['Bien a', 'Bien b', 'Bien c']);
    expect(improve).toEqual(['Más a', 'Más b', 'Más c']);
  });
});

function openDesign() {
  const { book, id } = openAdvisoryBook();
  book.change(requests, book.rows(requests)[0]?.id ?? '', { place: 'Sala 2' });
  const made = () => (book.effects as readonly DocumentEffect[]).find((each) => each.kind === 'document')?.data ?? {};
  return { book, id, made };
}
