// The way of an advisory through the operations, from link-up to closing, on a workbook in memory.
// Documents are marked as made by hand, as the edge does after filing them.

import { describe, expect, it } from 'vitest';
import { ofAdvisory } from '../../../demo/own-block.ts';
import { advisorSurveyForm } from '../../../src/forms/advisor-survey.ts';
import { attendanceForm } from '../../../src/forms/attendance.ts';
import { recipientSurveyForm } from '../../../src/forms/recipient-survey.ts';
import { advisories } from '../../../src/tables/advisories.ts';
import { attendance } from '../../../src/tables/attendance.ts';
import { commitments } from '../../../src/tables/commitments.ts';
import { type Deliverable, deliverables } from '../../../src/tables/deliverables.ts';
import { documents } from '../../../src/tables/documents.ts';
import { incentiveCatalogue } from '../../../src/tables/incentives.ts';
import { requests } from '../../../src/tables/requests.ts';
import { sessions } from '../../../src/tables/sessions.ts';
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import type { CertificatePage, CommitmentPage } from '../../../src/views/page-views.ts';
import type { RequestPage } from '../../../src/views/request-page-view.ts';
import type { SessionDetail } from '../../../src/views/session-view.ts';
import {
  agree,
  blockOn,
  changeOn,
  deliver,
  deliveryOn,
  pageOf,
  record,
  review,
  subjectOf,
  tick,
} from '../../product/own-blocks.ts';
import { openAdvisoryBook } from './open-book.ts';

const logisticsKeys = ['place', 'dates', 'audience', 'equipment', 'host', 'surveys'];

function detail(opened: ReturnType<typeof openAdvisoryBook>): AdvisoryDetail {
  return opened.book.run('advisoryDetail', { advisory: opened.id }) as AdvisoryDetail;
}

function toSession(opened: ReturnType<typeof openAdvisoryBook>): string {
  const { book, id } = opened;
  book.run('recordLinkUp', { advisory: id });
  const planned = book.run('planSessions', {
    advisory: id,
    sessions: [{ startsAt: '2026-12-10T16:00', hours: 2, modality: 'onSite', place: 'Sala 2', enrolled: 12 }],
  }) as { sessions: string[] };
  return planned.sessions[0] ?? '';
}

describe('the link-up', () => {
  it('invites mentor, area and coordination with one calendar event that a new day moves', () => {
    const { book, id } = openAdvisoryBook();
    book.run('scheduleLinkUp', { advisory: id, at: '2026-11-24T10:00', place: 'Sala 1' });
    book.run('scheduleLinkUp', { advisory: id, at: '2026-11-25T10:00', place: 'Sala 1' });
    const files = book.mails.flatMap((mail) => mail.attachments ?? []).map(({ content }) => content);
    const uids = new Set(files.map((file) => /UID:(.*)/.exec(file)?.[1]));
    expect(files).toHaveLength(6);
    expect(uids.size).toBe(1);
    expect(files[0]).toContain('SEQUENCE:0');
    expect(files[5]).toContain('SEQUENCE:1');
    expect(files[5]).toContain('DTSTART:20261125T160000Z');
  });

  it('tells each what the meeting is for her, and introduces nobody to herself', () => {
    const { book, id } = openAdvisoryBook();
    const before = book.mails.length;
    book.run('scheduleLinkUp', { advisory: id, at: '2026-11-24T10:00', place: 'Sala 1' });
    const words = (to: string) => {
      const block = book.mails.slice(before).find((mail) => mail.to === to)?.blocks[0];
      return block?.type === 'text' ? block.text : '';
    };
    expect(words('lucia@ejemplo.org')).toContain('usted y el equipo de «Salud»');
    expect(words('lucia@ejemplo.org')).not.toContain('presentar');
    expect(words('berta@ejemplo.gob.mx')).toContain('presentarle a Lucía Partida');
    expect(words('coordinacion@ejemplo.gob.mx')).toContain('Hola, Alma Ruiz');
    expect(words('coordinacion@ejemplo.gob.mx')).toContain('Quedó fijada la reunión');
  });

  it('refuses a moment that has passed', () => {
    const { book, id } = openAdvisoryBook();
    expect(
      book.refusal(() => book.run('scheduleLinkUp', { advisory: id, at: '2026-11-19T10:00', place: '' })),
    ).toContain('ya pasó');
  });

  it('once held, asks for design and presentation, shares templates and materials, and does so once', () => {
    const { book, id } = openAdvisoryBook();
    const first = book.run('recordLinkUp', { advisory: id });
    expect(first).toMatchObject({ materials: 1 });
    expect(book.run('recordLinkUp', { advisory: id })).toMatchObject({
      deliverables: (first as { deliverables: string[] }).deliverables,
    });
    expect(book.rows(deliverables)).toHaveLength(2);
    expect(book.rows(deliverables)[0]?.dueOn).toBe('2026-12-05');
    expect(book.effects.filter(({ kind }) => kind === 'share')).toHaveLength(2);
    expect(JSON.stringify(book.mails.at(-1)?.blocks)).toContain('Guía de marcas');
  });
});

describe('deliverables', () => {
  it('go from delivery by link to a returned round and to approval', () => {
    const { book, id } = openAdvisoryBook();
    book.run('recordLinkUp', { advisory: id });
    const page = deliver(book, id, 'design', 'https://docs.google.com/uno');
    expect(deliveryOn(page, 'design').rounds[0]?.state).toBe('delivered');
    const round = (number: number) =>
      book.rows(deliverables).find((row) => row.kind === 'design' && row.round === number) as Deliverable;
    review(book, round(1), 'returned', 'Más ejemplos');
    const again = deliveryOn(pageOf(book, subjectOf(book, id, 'advisor')), 'design');
    expect(again.rounds.map(({ number, comments }) => [number, comments])).toEqual([
      [2, ''],
      [1, 'Más ejemplos'],
    ]);
    expect(again.mayDeliver).toBe(true);
    deliver(book, id, 'design', 'https://docs.google.com/dos');
    review(book, round(2), 'approved');
    expect(book.refusal(() => deliver(book, id, 'design', 'https://docs.google.com/x'))).toContain('ya se revisó');
  });

  it('can be opened by the area: the template copy is shared with it, another file names whom to ask', () => {
    const { book, id } = openAdvisoryBook();
    book.run('recordLinkUp', { advisory: id });
    const [template] = book.rows(documents);
    book.change(documents, template?.id ?? '', { fileId: 'copia-1234567890', url: 'https://docs.google.com/d/copia' });
    const shares = () => book.effects.filter((effect) => effect.kind === 'share' && effect.role === 'commenter');
    const toArea = () => JSON.stringify(book.mails.filter(({ to }) => to === 'berta@ejemplo.gob.mx').at(-1)?.blocks);
    deliver(book, id, 'design', 'https://docs.google.com/document/d/copia-1234567890/edit?usp=x');
    expect(shares()).toEqual([
      { kind: 'share', document: template?.id, email: 'berta@ejemplo.gob.mx', role: 'commenter', about: id },
    ]);
    expect(toArea()).toContain('party~mentoring%252FA-2026-001%252Farea~');
    expect(toArea()).not.toContain('pídale acceso');
    for (const url of ['https://malo.example/copia-1234567890', 'https://docs.google.com/document/d/otra-9/edit'])
      deliver(book, id, 'presentation', url);
    expect(shares()).toHaveLength(1);
    expect(toArea()).toContain('pídale acceso: lucia@ejemplo.org');
  });

  it('are answered on the page of the area, each version once and only what it saw', () => {
    const { book, id } = openAdvisoryBook();
    book.run('recordLinkUp', { advisory: id });
    const url = 'https://docs.google.com/uno';
    const area = subjectOf(book, id, 'area');
    deliver(book, id, 'design', url);
    const shown = () => deliveryOn(pageOf(book, area), 'design');
    const row = shown().rounds[0]?.id ?? '';
    expect(shown()).toMatchObject({ rounds: [{ state: 'delivered', url }], review: { isOpen: true } });
    expect(shown().access).toContain('Lucía Partida');
    expect(blockOn(pageOf(book, area), 'design').due).toBe('2026-11-22');
    const decide = (option: string, was: string, note = '') =>
      changeOn(book, area, 'design', { act: 'decide', option, note, row, was });
    deliver(book, id, 'design', 'https://docs.google.com/dos');
    expect(book.refusal(() => decide('approved', url))).toContain('otra versión');
    expect(book.refusal(() => changeOn(book, area, 'design', { act: 'deliver', url }))).toContain('otra parte');
    const mentors = subjectOf(book, id, 'advisor');
    expect(deliveryOn(pageOf(book, mentors), 'design').review).toBeNull();
    expect(book.refusal(() => changeOn(book, mentors, 'design', { act: 'decide', option: 'approved', row }))).toContain(
      'otra parte',
    );
    const seen = 'https://docs.google.com/dos';
    expect(book.refusal(() => decide('returned', seen))).toContain('Observaciones');
    const after = deliveryOn(decide('returned', seen, 'Más ejemplos'), 'design');
    expect(after).toMatchObject({
      rounds: [
        { state: 'asked', number: 2 },
        { state: 'returned', comments: 'Más ejemplos' },
      ],
      review: null,
    });
    expect(book.mails.at(-1)).toMatchObject({ to: 'lucia@ejemplo.org' });
    expect(book.refusal(() => decide('approved', seen))).toContain('ya se revisó');
  });

  it('that wait for the area are on the page of its request', () => {
    const { book, id } = openAdvisoryBook();
    const [request] = book.rows(requests);
    const toReview = () => (book.run('requestPage', { id: request?.id }) as RequestPage).toReview;
    book.run('recordLinkUp', { advisory: id });
    expect(toReview()).toEqual([]);
    deliver(book, id, 'design', 'https://docs.google.com/uno');
    expect(toReview()).toEqual([{ label: 'Carta descriptiva', url: expect.stringContaining('party~') }]);
  });

  it('cannot be returned without comments, nor reviewed before they arrive', () => {
    const { book, id } = openAdvisoryBook();
    book.run('recordLinkUp', { advisory: id });
    const row = book.rows(deliverables)[0] as Deliverable;
    expect(book.refusal(() => review(book, row, 'approved'))).toContain('todavía no se entrega');
    record(book, row, 'https://docs.google.com/uno');
    expect(book.refusal(() => review(book, row, 'returned'))).toContain('Observaciones');
  });
});

describe('sessions', () => {
  it('keep their calendar event when they change and when they are called off', () => {
    const opened = openAdvisoryBook();
    const { book, id } = opened;
    const session = toSession(opened);
    book.run('saveSession', {
      advisory: id,
      session,
      values: { startsAt: '2026-12-11T16:00', hours: 2, place: 'Sala 2' },
    });
    book.run('cancelSession', { session, reason: 'Lluvia' });
    const mails = book.mails.length;
    book.run('cancelSession', { session });
    expect(book.mails).toHaveLength(mails);
    const files = book.mails.flatMap((mail) => mail.attachments ?? []).map(({ content }) => content);
    expect(files.at(-1)).toContain('METHOD:CANCEL');
    expect(files.at(-1)).toContain('SEQUENCE:2');
    expect(new Set(files.map((file) => /UID:(.*)/.exec(file)?.[1])).size).toBe(1);
  });

  it('gently say where a plan leaves its format', () => {
    const { book, id } = openAdvisoryBook('longTerm');
    const plan = { advisory: id, sessions: [{ startsAt: '2026-12-10T16:00', hours: 4 }] };
    expect(book.refusal(() => book.run('planSessions', plan))).toMatch(/de 1 a 2 horas; ¿ésta dura 4\?/);
    expect(book.rows(sessions)).toEqual([]);
    const result = book.run('planSessions', { ...plan, confirmed: true });
    expect((result as { hints: string[] }).hints).toHaveLength(2);
  });

  it('planned twice with the same moment stay one', () => {
    const opened = openAdvisoryBook();
    toSession(opened);
    opened.book.run('planSessions', { advisory: opened.id, sessions: [{ startsAt: '2026-12-10T16:00', hours: 2 }] });
    expect(opened.book.rows(sessions)).toHaveLength(1);
  });
});

describe('the whole way', () => {
  it('leads from link-up to a closed advisory with certificate, and shows it', () => {
    const opened = openAdvisoryBook();
    const { book, id } = opened;
    expect(detail(opened).state).toBe('linkUp');
    const session = toSession(opened);
    tick(book, id, logisticsKeys);
    for (const kind of ['design', 'presentation']) {
      deliver(book, id, kind, `https://docs.google.com/${kind}`);
      const row = book.rows(deliverables).find((each) => each.kind === kind);
      if (row) review(book, row, 'approved');
    }
    book.run('sendSessionTools', { session });
    book.setToday('2026-12-10T19:00');
    expect(detail(opened).action).toMatchObject({ name: 'recordAttendance', subject: session });

    const person = { session, name: 'Ana Gómez', gender: 'woman', consent: 'Sí' };
    book.answer(attendanceForm, person);
    book.answer(attendanceForm, { ...person, name: 'Eva Luz', consent: 'No' });
    book.run('recordAttendance', {
      session,
      people: [{ name: '=HYPERLINK("x")', gender: 'man', consent: true }],
      complete: true,
    });
    expect(book.rows(sessions)[0]).toMatchObject({ attended: 3, women: 2, attendanceOn: '2026-12-10' });
    expect(book.rows(attendance).map(({ name }) => name)).toEqual(['Ana Gómez', '=HYPERLINK("x")']);
    for (const score of [5, 4, 3]) {
      expect(detail(opened).surveys.average).toBeNull();
      expect((book.run('sessionDetail', { session }) as SessionDetail).surveyAverage).toBeNull();
      book.answer(recipientSurveyForm, {
        session,
        useful: score,
        clear: score,
        mentor: score,
        welcome: score,
        liked: `c${score}`,
      });
    }
    expect(detail(opened).surveys).toMatchObject({ answers: 3, average: 4 });

    book.run('sendAdvisorSurvey', { advisory: id });
    book.answer(advisorSurveyForm, {
      advisory: id,
      support: 5,
      logistics: 4,
      group: 5,
      materials: 4,
      achieved: 'Marca lista',
    });
    expect(detail(opened).reportTexts.sections[0]?.texts[0]?.text).toBe('Marca lista');
    expect(detail(opened).action).toMatchObject({ name: 'makeAdvisoryReport', label: 'Elaborar informe' });
    for (const section of ['achieved', 'pendingTopics', 'recommendations'])
      book.run('changeBlock', ofAdvisory(id, 'report-texts', { act: 'write', section, text: '' }));
    expect(detail(opened).action).toMatchObject({ name: 'writeReport', label: 'Escribir informe' });
    book.run('makeAdvisoryReport', { advisory: id });
    const owner = { ownerName: 'Berta', ownerEmail: 'berta@ejemplo.gob.mx' };
    const commitment = agree(book, id, { agreement: 'Entregar solicitud', ...owner, dueOn: '2027-01-15' });
    book.run('makeDocument', { kind: 'follow-up-plan', advisory: id });
    for (const row of book.rows(documents)) book.change(documents, row.id, { madeOn: '2026-12-10' });
    expect(book.refusal(() => book.run('closeAdvisory', { advisory: id }))).toContain('Incentivo');

    const incentive = book.add(incentiveCatalogue, { name: 'Beca', family: 'development', active: true });
    book.run('giveIncentive', { advisory: id, incentive: incentive.id });
    book.run('giveIncentive', { advisory: id, incentive: incentive.id });
    const { advisorSurveyOn } = opened.advisory();
    book.change(advisories, id, { advisorSurveyOn: '' });
    expect(detail(opened).action).toMatchObject({ name: 'seeClosing', label: 'Ver cierre' });
    book.change(advisories, id, { advisorSurveyOn: String(advisorSurveyOn) });
    expect(detail(opened).action).toMatchObject({ name: 'closeAdvisory', label: 'Cerrar asesoría' });
    const closed = book.run('closeAdvisory', { advisory: id }) as { certificate: string };
    expect(detail(opened)).toMatchObject({ state: 'closed', overdue: 0, next: null });
    expect(book.run('closeAdvisory', { advisory: id })).toMatchObject({
      advisory: id,
      certificate: closed.certificate,
    });
    const page = book.run('certificatePage', { id: closed.certificate }) as CertificatePage;
    expect(page).toMatchObject({ valid: true, person: 'Lucía Partida', hours: 2 });

    const reported = book.run('reportProgress', { id: commitment, progress: 100, note: 'Lista' }) as CommitmentPage;
    expect(reported).toMatchObject({ done: true, progress: 100 });
    expect(book.rows(commitments)[0]).toMatchObject({ doneOn: '2026-12-10', progressNote: 'Lista' });

    book.run('reopenAdvisory', { advisory: id });
    expect(book.rows(advisories)[0]?.closedOn).toBe('');
    expect(book.mails.slice(-2).map(({ subject }) => subject)).toEqual(Array(2).fill(book.mails.at(-1)?.subject));
    expect(book.mails.at(-1)?.subject).toMatch(/^Sigue «/);
    expect(detail(opened).state).toBe('closing');
  });

  it('can be cancelled, which takes the sessions ahead out of the calendars', () => {
    const opened = openAdvisoryBook();
    toSession(opened);
    opened.book.run('cancelAdvisory', { advisory: opened.id, reason: 'El área cambió de planes' });
    expect(opened.book.rows(sessions)[0]?.cancelledOn).toBe('2026-11-20');
    expect(detail(opened)).toMatchObject({ state: 'cancelled', overdue: 0 });
    expect(opened.book.refusal(() => opened.book.run('recordLinkUp', { advisory: opened.id }))).toContain('cancelada');
  });

  it('gives every new version of a document the next number', () => {
    const opened = openAdvisoryBook();
    const session = toSession(opened);
    const versions = [1, 2, 3].map(
      () => (opened.book.run('makeDocument', { kind: 'attendance-list', session }) as { version: number }).version,
    );
    expect(versions).toEqual([1, 2, 3]);
    expect(
      (opened.book.run('makeDocument', { kind: 'session-design', advisory: opened.id }) as { version: number }).version,
    ).toBe(2);
  });
});
