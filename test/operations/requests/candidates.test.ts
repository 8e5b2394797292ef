// Candidates of one request: order, reasons, exclusions and what could be relaxed.
import { describe, expect, it } from 'vitest';
import { advisories } from '../../../src/tables/advisories.ts';
import { assignments } from '../../../src/tables/assignments.ts';
import { requests } from '../../../src/tables/requests.ts';
import { sessions } from '../../../src/tables/sessions.ts';
import { settingRows } from '../../../src/tables/system.ts';
import type { CandidatesView } from '../../../src/views/candidate-view.ts';
import { openService, type Service } from './service.ts';

const candidatesOf = ({ book }: Service, request: string) => book.run('candidates', { request }) as CandidatesView;
const names = (view: CandidatesView) => view.items.map(({ advisor }) => advisor.name);

describe('candidates', () => {
  it('puts the same topic before the same family, and that before another family', () => {
    const service = openService();
    service.mentor('Otra Familia', { topics: [service.topics.speech] });
    service.mentor('Misma Familia', { topics: [service.topics.costs] });
    service.mentor('Mismo Tema');
    expect(names(candidatesOf(service, service.request()))).toEqual(['Mismo Tema', 'Misma Familia', 'Otra Familia']);
  });

  it('says in one sentence what she has done and when she can', () => {
    const service = openService();
    const lucia = service.mentor('Lucía Partida');
    for (const closedOn of ['2026-08-01', '2026-10-01']) {
      service.book.add(advisories, {
        title: 'Registro de marca',
        area: service.areas.legal,
        advisor: lucia.id,
        topic: service.topics.trademark,
        openedOn: '2026-07-01',
        closedOn,
        surveyCount: 10,
        surveyTotal: 4700,
      });
    }
    const [first] = candidatesOf(service, service.request()).items;
    expect(first?.summary).toBe('Dio este tema dos veces en «Jurídica» (4.7 de 5) y puede el jueves por la tarde.');
  });

  it('gives every term points, maximum and a sentence, with maxima of exactly one hundred', () => {
    const service = openService();
    service.mentor('Ana');
    const [first] = candidatesOf(service, service.request()).items;
    expect(first?.terms.reduce((sum, { max }) => sum + max, 0)).toBe(100);
    expect(first?.terms.reduce((sum, { points }) => sum + points, 0)).toBe(first?.score);
    expect(first?.terms.every(({ sentence, label }) => sentence.length > 5 && label.length > 2)).toBe(true);
  });

  it('leaves out a term whose weight is zero', () => {
    const service = openService();
    service.book.add(settingRows, { id: 'weightLoad', value: '0' } as never);
    service.mentor('Ana');
    const [first] = candidatesOf(service, service.request()).items;
    expect(first?.terms.map(({ key }) => key)).not.toContain('load');
    expect(first?.terms.reduce((sum, { max }) => sum + max, 0)).toBe(100);
  });

  it('names everybody who is out, once, under the rule that speaks against her', () => {
    const service = openService();
    service.mentor('Disponible');
    service.mentor('En Pausa', { status: 'paused' });
    service.mentor('Sin Capacitación', { trainingTwoOn: '', status: 'candidate' });
    service.mentor('Sólo En Línea', { modalities: ['online'] });
    service.mentor('Sólo Lunes', { availability: ['mon-am'] });
    const banned = service.mentor('Descartada');
    const view = candidatesOf(service, service.request({ excluded: [banned.id] }));
    expect(names(view)).toEqual(['Disponible']);
    expect(Object.fromEntries(view.excluded.map(({ rule, people }) => [rule, people.map(({ name }) => name)]))).toEqual(
      {
        active: ['En Pausa'],
        trained: ['Sin Capacitación'],
        modality: ['Sólo En Línea'],
        availability: ['Sólo Lunes'],
        ruledOut: ['Descartada'],
      },
    );
    expect(view.excludedCount).toBe(5);
    expect(view.excludedLine).toContain('5 no aparecen:');
  });

  it('counts accepted and open invitations of the month against the capacity', () => {
    const service = openService();
    const busy = service.mentor('Ocupada', { monthlyCapacity: 1 });
    const other = service.request({ proposedAt: '2026-12-10T16:00' });
    service.book.add(assignments, { request: other as never, advisor: busy.id, invitedAt: '2026-11-19T10:00' });
    const december = candidatesOf(service, service.request());
    expect(december.excluded[0]?.rule).toBe('capacity');
    expect(december.excluded[0]?.people[0]?.reason).toBe('Ya lleva 1 de 1 en diciembre.');
    expect(names(candidatesOf(service, service.request({ proposedAt: '2027-01-14T16:00' })))).toEqual(['Ocupada']);
  });

  it('knows that somebody has another session at that time', () => {
    const service = openService();
    const busy = service.mentor('Con Sesión', { monthlyCapacity: 9 });
    const running = service.book.add(advisories, { title: 'Otra', advisor: busy.id, area: service.areas.health });
    service.book.add(sessions, { advisory: running.id, startsAt: '2026-12-03T15:00', hours: 2 });
    const view = candidatesOf(service, service.request());
    expect(view.excluded[0]?.people[0]?.reason).toBe('Tiene otra sesión a esa hora.');
  });

  it('tells how many would appear if one rule alone were lifted', () => {
    const service = openService();
    service.mentor('Uno', { availability: ['mon-am'] });
    service.mentor('Dos', { availability: ['tue-am'] });
    service.mentor('Tres', { availability: ['tue-am'], status: 'paused' });
    const view = candidatesOf(service, service.request());
    expect(view.relax.map(({ rule, gain }) => [rule, gain])).toEqual([['availability', 2]]);
    expect(view.emptyHint).toContain('Mover la fecha o la hora');
  });

  it('compares whole words, without accents and case, and never inside another word', () => {
    const service = openService();
    service.mentor('Marca', { topics: [], knowledge: 'Años de registrar una MÁRCA propia' });
    service.mentor('Comarca', { topics: [], knowledge: 'Conozco toda la comarca' });
    const view = candidatesOf(service, service.request({ topic: '', focus: 'marca' }));
    const topicOf = (name: string) =>
      view.items.find(({ advisor }) => advisor.name === name)?.terms.find(({ key }) => key === 'topic')?.points;
    expect(topicOf('Marca')).toBeGreaterThan(0);
    expect(topicOf('Comarca')).toBe(0);
  });

  it('draws a satisfaction with few answers towards the mean', () => {
    const service = openService();
    const proved = service.mentor('Probada');
    const lucky = service.mentor('Afortunada');
    const survey = (advisor: typeof proved.id, surveyCount: number, surveyTotal: number) =>
      service.book.add(advisories, {
        title: 'Comunicación',
        topic: service.topics.speech,
        area: service.areas.health,
        advisor,
        openedOn: '2026-05-01',
        closedOn: '2026-06-01',
        surveyCount,
        surveyTotal,
      });
    survey(proved.id, 60, 60 * 480);
    survey(lucky.id, 1, 500);
    const view = candidatesOf(service, service.request());
    const points = (name: string) =>
      view.items.find(({ advisor }) => advisor.name === name)?.terms.find(({ key }) => key === 'satisfaction')?.points;
    expect(points('Probada')).toBeGreaterThanOrEqual(points('Afortunada') ?? 0);
  });

  it('puts her out who has declined, and shows the invitation', () => {
    const service = openService();
    const ana = service.mentor('Ana');
    const request = service.request();
    service.book.add(assignments, { request: request as never, advisor: ana.id, answer: 'declined' });
    const view = candidatesOf(service, request);
    expect(view.excluded[0]?.rule).toBe('declined');
    expect(view.invitations[0]?.stateLabel).toBe('No puede');
    expect(view.items).toEqual([]);
  });

  it('puts her out who did not answer, shows her, and says what to do', () => {
    const service = openService();
    const ana = service.mentor('Ana');
    const request = service.request();
    const invitation = { request: request as never, advisor: ana.id, invitedAt: '2026-11-10T10:00' };
    const row = service.book.add(assignments, { ...invitation, answer: 'silent', answerBy: '2026-11-14' });
    const view = candidatesOf(service, request);
    expect(view.items).toEqual([]);
    expect(view.excluded[0]).toMatchObject({ rule: 'silent', label: '1 que no contestó', canOverride: true });
    expect(view.excluded[0]?.people[0]?.reason).toBe('Se le invitó a esta solicitud y no contestó.');
    expect(view.relax[0]?.how).toContain('Llamarle y anotar su respuesta');
    const invite = { request, advisor: ana.id };
    expect(() => service.book.run('inviteAdvisor', invite)).toThrow('no contestó');
    service.book.change(assignments, row.id, { answer: 'withdrawn' });
    expect(names(candidatesOf(service, request))).toEqual(['Ana']);
    service.book.change(assignments, row.id, { answer: 'silent' });
    service.book.run('inviteAdvisor', { ...invite, override: 'Hablamos por teléfono' });
    expect(candidatesOf(service, request).excluded[0]?.rule).toBe('invited');
  });

  it('marks her down for other requests while her silence is recent, and until she answers', () => {
    const service = openService();
    const quiet = service.mentor('Callada');
    service.mentor('Otra');
    const earlier = service.request({ proposedAt: '2026-12-10T16:00' });
    const request = service.request();
    const points = () => {
      const { items } = candidatesOf(service, request);
      const term = items.find(({ advisor }) => advisor.id === quiet.id)?.terms.find(({ key }) => key === 'answers');
      return term && { points: term.points, sentence: term.sentence };
    };
    expect(points()).toBeUndefined();
    const invitation = { request: earlier as never, advisor: quiet.id, invitedAt: '2026-11-12T10:00' };
    const row = service.book.add(assignments, { ...invitation, answer: 'silent', answerBy: '2026-11-18' });
    expect(points()).toEqual({
      points: 0,
      sentence: `No contestó la invitación a ${earlier} (18 de noviembre de 2026).`,
    });
    expect(names(candidatesOf(service, request))).toEqual(['Otra', 'Callada']);
    service.book.change(assignments, row.id, { answerBy: '2026-10-21' });
    expect(points()?.points).toBeGreaterThan(2);
    service.book.change(assignments, row.id, { answerBy: '2026-08-01' });
    expect(points()).toBeUndefined();
    // Told by telephone later: the same row holds the answer, and nothing speaks against her any more.
    service.book.change(assignments, row.id, { answerBy: '2026-11-18' });
    service.book.run('recordAnswer', { invitation: row.id, answer: 'declined' });
    expect(points()).toBeUndefined();
  });

  it('counts no satisfaction before the first survey, and says so', () => {
    const service = openService();
    service.mentor('Ana');
    const [first] = candidatesOf(service, service.request()).items;
    const term = first?.terms.find(({ key }) => key === 'satisfaction');
    expect(term).toMatchObject({ points: 0, max: 0 });
    expect(term?.sentence).toBe('Todavía no hay encuestas: la satisfacción no cuenta.');
  });

  it('lists those who know the topic apart, and before anybody who would have to learn it', () => {
    const service = openService();
    service.mentor('Conoce', { availability: [], levels: [], groupExperience: false, place: 'Tonalá', modalities: [] });
    service.mentor('Cerca', { topics: [service.topics.costs] });
    service.mentor('Lejos', { topics: [service.topics.speech], skills: 'registro marca artesanas' });
    const view = candidatesOf(service, service.request());
    expect(view.items.map(({ advisor, knowsTopic }) => [advisor.name, knowsTopic])).toEqual([
      ['Conoce', true],
      ['Lejos', false],
      ['Cerca', false],
    ]);
    expect(view.items[1]?.score).toBeGreaterThan(view.items[0]?.score ?? 100);
    expect({ all: view.total, knowing: view.totalKnowing }).toEqual({ all: 3, knowing: 1 });
  });

  it('says what to do when the directory is empty', () => {
    const service = openService();
    expect(candidatesOf(service, service.request()).emptyHint).toContain('Agregue mentoras');
    expect(service.book.rows(requests)).toHaveLength(1);
  });
});
