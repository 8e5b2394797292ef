// Values that are not refused and look wrong are asked about, with the reason, before anything is written.
import { describe, expect, it } from 'vitest';
import { ofAdvisory } from '../../demo/own-block.ts';
import { ask, callPanel } from '../../demo/site.ts';
import { questionAbout } from '../../src/define/columns/plausible.ts';
import { advisorProfileForm } from '../../src/forms/advisor-profile.ts';
import { areaRequestForm } from '../../src/forms/area-request.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { requests } from '../../src/tables/requests.ts';
import { sessions } from '../../src/tables/sessions.ts';
import type { ImportReport } from '../../src/views/import-view.ts';
import { agree } from '../product/own-blocks.ts';
import { installedCopy } from '../product/site.ts';
import { type AdvisoryBook, openAdvisoryBook } from './advisories/open-book.ts';

function withHeldSession(): AdvisoryBook & { readonly session: string } {
  const opened = openAdvisoryBook();
  opened.book.run('planSessions', { advisory: opened.id, sessions: [{ startsAt: '2026-12-10T16:00', hours: 2 }] });
  opened.book.setToday('2026-12-10T19:00');
  return { ...opened, session: opened.book.rows(sessions)[0]?.id ?? '' };
}

describe('attendance far from what was expected', () => {
  it('is asked about with the number that was expected, and kept once confirmed', () => {
    const { book, session } = withHeldSession();
    const counts = { session, counts: { attended: 130, women: 130 }, complete: true };
    expect(book.refusal(() => book.run('recordAttendance', counts))).toBe('Se esperaban 12; ¿llegaron 130?');
    expect(book.rows(sessions)[0]).toMatchObject({ attended: null, attendanceOn: '' });
    book.run('recordAttendance', { ...counts, confirmed: true });
    expect(book.rows(sessions)[0]).toMatchObject({ attended: 130, women: 130, attendanceOn: '2026-12-10' });
  });

  it('says nothing of a good day, and counts names like totals', () => {
    const { book, session } = withHeldSession();
    book.run('recordAttendance', { session, counts: { attended: 17, women: 17 } });
    const people = Array.from({ length: 40 }, (_, index) => ({ name: `Persona ${index}` }));
    expect(book.refusal(() => book.run('recordAttendance', { session, people }))).toBe(
      'Se esperaban 12; ¿llegaron 57?',
    );
  });

  it('prefers who was enrolled, and asks about a list closed with nobody', () => {
    const { book, session } = withHeldSession();
    book.change(sessions, session, { enrolled: 120 });
    book.run('recordAttendance', { session, counts: { attended: 130, women: 130 } });
    const nobody = { session, counts: { attended: 0, women: 0 }, complete: true };
    expect(book.refusal(() => book.run('recordAttendance', nobody))).toBe('Se esperaban 120; ¿no llegó nadie?');
  });
});

describe('what is typed in the panel', () => {
  const asked = (run: (opened: AdvisoryBook) => void) => {
    const opened = openAdvisoryBook();
    return opened.book.refusal(() => run(opened));
  };

  it('is asked about where it leaves what is usual', () => {
    const request = ({ book }: AdvisoryBook) => book.rows(requests)[0]?.id;
    const change = (values: Record<string, unknown>) => (opened: AdvisoryBook) =>
      opened.book.run('reviewRequest', { request: request(opened), values });
    expect(asked(change({ participants: 1_300 }))).toMatch(/Participantes.*hasta 120.*1,300/);
    expect(asked(change({ proposedAt: '2028-12-10T16:00' }))).toMatch(/2028.*¿es el año correcto\?/);
    const capacity = ({ book }: AdvisoryBook) =>
      book.run('saveAdvisor', { advisor: 'M-001', values: { monthlyCapacity: 20 } });
    expect(asked(capacity)).toMatch(/hasta 6.*20/);
    expect(asked(({ book }) => book.run('saveSettings', { values: { reviewDays: 200 } }))).toMatch(/hasta 10.*200/);
    const long = ({ book, id }: AdvisoryBook) =>
      book.run('planSessions', { advisory: id, sessions: [{ startsAt: '2026-12-10T16:00', hours: 20 }] });
    expect(asked(long)).toBe('Una sesión rápida suele durar de 2 a 4 horas; ¿ésta dura 20?');
    const several = ({ book, id }: AdvisoryBook) =>
      book.run('planSessions', {
        advisory: id,
        sessions: ['10', '17', '18'].map((day) => ({ startsAt: `2026-12-${day}T16:00`, hours: 2 })),
      });
    expect(asked(several)).toBe('Una mentoría rápida es de una sola sesión; ¿son 3?');
  });

  it('is not asked about again while it stays as it is', () => {
    const { book } = openAdvisoryBook();
    const [request] = book.rows(requests);
    book.change(requests, request?.id ?? '', { participants: 1_300 });
    book.run('reviewRequest', { request: request?.id, values: { participants: 1_300, notes: 'Es un congreso.' } });
    expect(book.rows(requests)[0]?.notes).toBe('Es un congreso.');
  });

  it('asks about cost, period and progress of a commitment', () => {
    const { book, id } = openAdvisoryBook();
    const values = { agreement: 'Registrar', ownerName: 'Ana', ownerEmail: 'ana@ejemplo.org', dueOn: '2027-01-10' };
    const added = (change: object) => book.refusal(() => agree(book, id, { ...values, ...change }));
    expect(added({ cost: 7_000_000 })).toMatch(/Costo.*7,000,000/);
    expect(added({ dueOn: '2062-01-10' })).toMatch(/2062/);
    const row = agree(book, id, values);
    const told = (progress: number) => () =>
      book.run('changeBlock', ofAdvisory(id, 'follow-up', { act: 'saveRow', row, values: { progress } }));
    told(60)();
    expect(book.refusal(told(10))).toBe('El avance iba en 60 %; ¿ahora es de 10 %?');
  });
});

describe('what comes by form or in a list', () => {
  it('is kept, with a note to the coordination', () => {
    const { book } = openAdvisoryBook();
    const [known] = book.rows(requests);
    book.answer(areaRequestForm, {
      area: 'Salud',
      contactName: 'Berta Solís',
      contactEmail: 'berta@ejemplo.gob.mx',
      focus: 'Marca',
      level: 'Inicial',
      participants: '1300',
      objective: 'x',
      expectedResult: 'x',
      format: known?.format,
      modality: 'Presencial',
      proposedAt: '2026-12-20T16:00',
      consent: 'Sí, estoy de acuerdo',
    });
    const request = book.rows(requests).find(({ channel }) => channel === 'form');
    expect(request).toMatchObject({ participants: 1_300, toCorrect: '' });
    expect(request?.notes).toMatch(/hasta 120; ¿de verdad son 1,300\?/);
    book.answer(advisorProfileForm, { name: 'Eva', email: 'eva@ejemplo.org', monthlyCapacity: '25' });
    expect(book.rows(advisors).find(({ name }) => name === 'Eva')).toMatchObject({
      monthlyCapacity: 25,
      notes: expect.stringMatching(/hasta 6/),
    });
  });

  it('is imported and named', () => {
    const { book } = openAdvisoryBook();
    const report = book.run('importAdvisors', {
      rows: [{ number: 2, cells: ['Irma', 'irma@ejemplo.org', '25'] }],
      columns: ['name', 'email', 'monthlyCapacity'],
    }) as ImportReport;
    expect(report.added).toBe(1);
    expect(report.incomplete[0]?.detail).toMatch(/hasta 6; ¿de verdad son 25\?/);
  });
});

describe('the sheet', () => {
  it('grows old without being doubted, but not into another century', () => {
    const { book } = openAdvisoryBook();
    const { startsAt } = sessions.columns;
    expect(questionAbout(startsAt, '2019-03-01T10:00', {}, book.context(), true)).toBe('');
    expect(questionAbout(startsAt, '1926-03-01T10:00', {}, book.context(), true)).toMatch(/1926/);
    expect(questionAbout(startsAt, '2019-03-01T10:00', {}, book.context())).toMatch(/2019/);
  });

  it('has what is not usual named when the installation is checked, with its place', () => {
    const site = installedCopy();
    const values = { name: 'Irma', email: 'irma@ejemplo.org', monthlyCapacity: 25 };
    expect(callPanel(site, 'saveAdvisor', { values }).reply).toMatchObject({ ok: false, code: 'doubtful' });
    const confirmed = { values, confirmed: true };
    ask(site, 'saveAdvisor', confirmed);
    const findings = ask(site, 'checkInstallation', {}) as readonly { what: string; todo: string }[];
    expect(findings).toHaveLength(1);
    expect(findings[0]?.what).toMatch(/«Directorio», fila 3: Acompañamientos por mes:.*hasta 6.*25/);
  });
});
