// The directory: saving, pausing, leaving; and the trainings that lead into it.
import { describe, expect, it } from 'vitest';
import { advisorProfileForm } from '../../../src/forms/advisor-profile.ts';
import { advisories } from '../../../src/tables/advisories.ts';
import { advisors } from '../../../src/tables/advisors.ts';
import { trainings } from '../../../src/tables/trainings.ts';
import type { AdvisorDetail, AdvisorList, CallText, TrainingList } from '../../../src/views/advisor-view.ts';
import type { CandidatesView } from '../../../src/views/candidate-view.ts';
import { openService } from '../requests/service.ts';

describe('the directory', () => {
  it('records consent with its day, and refuses a second row with the same e-mail', () => {
    const { book } = openService();
    const values = { name: 'Ana López', email: 'ana@ejemplo.org' };
    const { advisor } = book.run('saveAdvisor', { values, consent: true }) as { advisor: string };
    expect(book.rows(advisors)[0]).toMatchObject({ consentOn: '2026-11-20', status: 'candidate' });
    expect(book.refusal(() => book.run('saveAdvisor', { values: { ...values, email: 'ANA@ejemplo.org' } }))).toContain(
      advisor,
    );
  });

  it('pauses until a day, after which she is active again by herself', () => {
    const service = openService();
    const { id } = service.mentor('Ana');
    service.book.run('pauseAdvisor', { advisor: id, until: '2026-12-01' });
    const shown = () => (service.book.run('listAdvisors', {}) as AdvisorList).items.length;
    expect(shown()).toBe(0);
    service.book.setToday('2026-12-02');
    expect(shown()).toBe(1);
  });

  it('keeps somebody with an open advisory, and lets others go with their history', () => {
    const service = openService();
    const { id } = service.mentor('Ana');
    const open = service.book.add(advisories, { title: 'Marca', advisor: id, area: service.areas.legal });
    expect(service.book.refusal(() => service.book.run('retireAdvisor', { advisor: id }))).toContain(
      '1 asesoría abierta',
    );
    expect((service.book.run('advisorDetail', { advisor: id }) as AdvisorDetail).history[0]).toMatchObject({
      id: open.id,
    });
  });

  it('has the call ready for three channels', () => {
    const { book } = openService();
    const call = book.run('callText', { topic: 'Registro de marca' }) as CallText;
    expect(call.texts.map(({ channel }) => channel)).toEqual(['communityLeader', 'openCall', 'volunteering']);
    expect(call.texts[1]?.text).toContain('Regístrese aquí: https://');
  });
});

describe('trainings', () => {
  it('invite by mail, and give the profile form to whoever attends the second session', () => {
    const service = openService();
    const ana = service.mentor('Ana', { status: 'candidate', trainingOneOn: '', trainingTwoOn: '', profileOn: '' });
    const plan = (session: string, startsAt: string) =>
      (
        service.book.run('saveTraining', {
          values: { name: 'Primera generación', session, startsAt, place: 'Sala 2', invited: [ana.id] },
        }) as { training: string }
      ).training;
    const first = plan('first', '2026-11-18T10:00');
    const second = plan('second', '2026-11-19T10:00');
    expect(service.book.mails).toHaveLength(2);
    expect((service.book.run('listTrainings', {}) as TrainingList).waiting[0]?.lacks).toBe('both');
    service.book.run('recordTrainingAttendance', { training: first, attended: [ana.id] });
    expect(service.book.mails).toHaveLength(2);
    service.book.run('recordTrainingAttendance', { training: second, attended: [ana.id] });
    service.book.run('recordTrainingAttendance', { training: second, attended: [ana.id] });
    expect(service.book.mails).toHaveLength(3);
    expect(
      service.book.mails[2]?.blocks.some((block) => block.type === 'button' && block.url.includes('advisorProfile')),
    ).toBe(true);
    expect(service.book.rows(advisors)[0]).toMatchObject({
      trainingOneOn: '2026-11-18',
      trainingTwoOn: '2026-11-19',
      status: 'active',
    });
  });

  it('leave a mentor without a profile a candidate until it arrives, and nobody is offered her before', () => {
    const service = openService();
    const { book } = service;
    const ana = service.mentor('Ana', {
      status: 'candidate',
      trainingOneOn: '2026-11-10',
      trainingTwoOn: '',
      profileOn: '',
      topics: [],
    });
    const training = book.add(trainings, { name: 'G1', session: 'second', startsAt: '2026-11-18T10:00' }).id;
    book.run('recordTrainingAttendance', { training, attended: [ana.id] });
    expect(book.rows(advisors)[0]).toMatchObject({ status: 'candidate', profileSentOn: '2026-11-20' });
    const offered = () => book.run('candidates', { request: service.request() }) as CandidatesView;
    expect(offered().items).toEqual([]);
    expect(offered().excluded[0]?.people[0]?.reason).toContain('falta su perfil');
    book.answer(advisorProfileForm, {
      name: 'Ana',
      email: ana.email,
      topics: ['Registro de marca'],
      consent: 'Sí, estoy de acuerdo',
    });
    expect(book.rows(advisors)[0]).toMatchObject({ status: 'active', profileOn: '2026-11-20' });
    expect(offered().items).toHaveLength(1);
  });

  it('go into the calendar of each invited, and tell everybody when they move', () => {
    const service = openService();
    const { book } = service;
    const [ana, eva] = [service.mentor('Ana'), service.mentor('Eva')];
    const values = { name: 'G1', session: 'first', startsAt: '2026-11-27T10:00', place: 'Sala 2', invited: [ana.id] };
    const { training } = book.run('saveTraining', { values }) as { training: string };
    const save = (more: object) => book.run('saveTraining', { training, values: { ...values, ...more } });
    const files = () => book.mails.map((mail) => mail.attachments?.[0]?.content ?? '');
    expect(book.rows(trainings)[0]?.hours).toBe(2);
    expect(files()).toEqual([expect.stringContaining('DTSTART:20261127T160000Z')]);
    expect(files()[0]).toContain('DTEND:20261127T180000Z');
    save({ notes: 'Traer café' });
    expect(book.mails).toHaveLength(1);
    save({ startsAt: '2026-11-28T10:00', hours: 3, invited: [ana.id, eva.id] });
    expect(book.mails.slice(1).map(({ to, subject }) => [to, subject])).toEqual([
      [eva.email, 'Capacitación de mentoras: primera sesión'],
      [ana.email, 'Cambió la capacitación de mentoras: primera sesión'],
    ]);
    expect(files()[2]).toContain('SEQUENCE:1');
    expect(files()[2]).toContain('DTEND:20261128T190000Z');
    expect(files()[2]).not.toContain('eva@');
    expect(new Set(files().map((file) => /UID:(.*)/.exec(file)?.[1])).size).toBe(1);
  });

  it('take a mistaken attendance back', () => {
    const service = openService();
    const ana = service.mentor('Ana', { trainingOneOn: '', trainingTwoOn: '' });
    const training = service.book.add(trainings, { name: 'G1', session: 'first', startsAt: '2026-11-18T10:00' }).id;
    service.book.run('recordTrainingAttendance', { training, attended: [ana.id] });
    service.book.run('recordTrainingAttendance', { training, attended: [] });
    expect(service.book.rows(advisors)[0]?.trainingOneOn).toBe('');
  });
});
