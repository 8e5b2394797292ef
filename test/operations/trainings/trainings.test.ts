// Whoever is convened waits for her day and needs nothing more, and everybody sees when the profile form goes out and to whom.
// Today is 20 November 2026.
import { describe, expect, it } from 'vitest';
import { advisors } from '../../../src/tables/advisors.ts';
import type { TopicList, TrainingList } from '../../../src/views/advisor-view.ts';
import type { TodayView } from '../../../src/views/attention.ts';
import { openBook } from '../../product/book.ts';
import { openService } from '../requests/service.ts';

const training = (session: 'first' | 'second', invited: readonly string[], startsAt: string) => ({
  values: { name: 'Primavera 2027', session, startsAt, hours: 2, invited },
});

function openTrainings() {
  const service = openService();
  const { book } = service;
  const add = (name: string, values = {}) =>
    book.add(advisors, { name, email: `${name.toLowerCase()}@ejemplo.org`, status: 'candidate', ...values }).id;
  const list = () => book.run('listTrainings', {}) as TrainingList;
  const hoy = () => (book.run('today') as TodayView).groups.flatMap(({ items }) => items);
  return { book, add, list, hoy };
}

describe('people who lack a session', () => {
  it('have a date once they are convened, in the list and under Hoy, until it has passed', () => {
    const { book, add, list, hoy } = openTrainings();
    const [ana, luz] = [add('Ana'), add('Luz')];
    expect(list().waiting.map(({ convened }) => convened)).toEqual(['', '']);
    expect(hoy().find(({ key }) => key === 'candidates')?.detail).toBe('Ana, Luz');
    book.run('saveTraining', training('first', [ana], '2026-12-03T10:00'));
    expect(list().waiting.find(({ id }) => id === ana)).toMatchObject({
      convened: '2026-12-03T10:00',
      label: 'le faltan las dos, convocada para el jue 3 dic',
    });
    expect(list().waiting.find(({ id }) => id === luz)?.convened).toBe('');
    expect(hoy().find(({ key }) => key === 'candidates')?.detail).toBe('Luz');
    book.setToday('2026-12-04');
    expect(list().waiting.find(({ id }) => id === ana)?.convened).toBe('');
  });
});

describe('the profile form of a training', () => {
  const done = { trainingOneOn: '2026-10-01' };

  it('names to whom it goes, who has it and who needs none, before and after the attendance', () => {
    const { book, add, list } = openTrainings();
    const ana = add('Ana', done);
    const luz = add('Luz', { ...done, profileOn: '2026-10-05' });
    const eva = add('Eva', { ...done, profileSentOn: '2026-10-06' });
    const noe = add('Noe');
    const { training: id } = book.run('saveTraining', training('second', [ana, luz, eva, noe], '2026-12-03T10:00')) as {
      training: string;
    };
    const forms = () => list().items.find((item) => item.id === id)?.profileForms;
    expect(forms()).toEqual({ toSend: ['Ana'], sent: ['Eva'], filledIn: ['Luz'] });
    book.setToday('2026-12-03T13:00');
    const { formsSent } = book.run('recordTrainingAttendance', { training: id, attended: [ana, luz, noe] }) as {
      formsSent: number;
    };
    expect(formsSent).toBe(1);
    expect(forms()).toEqual({ toSend: [], sent: ['Ana'], filledIn: ['Luz'] });
  });

  it('is not noted as sent to somebody without an address', () => {
    const { book, add } = openTrainings();
    const ana = add('Ana', { ...done, email: '' });
    const { training: id } = book.run('saveTraining', training('second', [ana], '2026-11-19T10:00')) as {
      training: string;
    };
    book.run('recordTrainingAttendance', { training: id, attended: [ana] });
    expect(book.rows(advisors).find((row) => row.id === ana)?.profileSentOn).toBe('');
  });
});

describe('the first step about topics', () => {
  it('is done when somebody says that they are right, and not because the workbook came with some', () => {
    const { book } = openService();
    const step = () => (book.run('today') as TodayView).firstSteps.find(({ action }) => action === 'topics')?.done;
    const toReview = () => (book.run('listTopics', {}) as TopicList).toReview;
    expect([step(), toReview()]).toEqual([false, true]);
    book.run('confirmTopics', {});
    book.run('confirmTopics', {});
    expect([step(), toReview()]).toEqual([true, false]);
  });

  it('asks for nothing in an empty list', () => {
    expect((openBook().run('listTopics', {}) as TopicList).total).toBe(0);
  });
});
