// An office in which every rule keeps somebody out: paused, untrained, of another language or modality, ruled out by the
// area, silent, engaged elsewhere at that hour; and few moments, so that requests compete for the same people.
import { seededRandom } from '../../../bench/random.ts';
import { addDays, weekdayOf } from '../../../src/calendar/local-date.ts';
import type { RowValues } from '../../../src/define/define-table.ts';
import { advisors } from '../../../src/tables/advisors.ts';
import { assignments } from '../../../src/tables/assignments.ts';
import { requests } from '../../../src/tables/requests.ts';
import type { CandidatesView } from '../../../src/views/candidate-view.ts';
import type { Book } from '../../product/book.ts';
import { officeBook, TODAY } from './office-book.ts';

const waysOfWork = [['onSite'], ['online'], ['mixed'], ['onSite', 'online']] as const;
const SUNDAY = 6;
const INVITED = { invitedAt: addDays(`${TODAY}T10:00`, -8), answeredOn: addDays(TODAY, -2) };

export function variedOffice(seed: number): Book {
  const random = seededRandom(seed * 77);
  const isCrowded = seed % 2 === 0;
  const book = officeBook({ requests: 40, advisors: 34 + 2 * (seed % 3), seed }, ({ table, values }) => {
    if (table === advisors) return { ...values, ...person(random.below(100)), modalities: waysOfWork[random.below(4)] };
    if (table !== requests || !isCrowded) return values;
    const day = addDays(TODAY, 12 + 2 * random.below(4));
    return { ...values, proposedAt: `${weekdayOf(day) === SUNDAY ? addDays(day, 1) : day}T10:00` };
  });
  const asked = book.rows(requests).map(({ id }) => id);
  for (const [at, id] of asked.entries()) {
    const kind = at % 5;
    if (kind > 2) continue;
    const best = (book.run('candidates', { request: id }) as CandidatesView).items.map(({ advisor }) => advisor.id);
    if (kind === 0)
      for (const advisor of best.slice(0, 6))
        book.add(assignments, { request: id, advisor, ...INVITED, answer: 'silent' } as Partial<
          RowValues<typeof assignments>
        >);
    if (kind === 1)
      book.change(requests, id, { excluded: best.slice(0, 6) as unknown as RowValues<typeof requests>['excluded'] });
    if (kind === 2 && isCrowded && best[0])
      book.add(assignments, { request: id, advisor: best[0], ...INVITED, answer: 'accepted' } as Partial<
        RowValues<typeof assignments>
      >);
  }
  return book;
}

function person(chance: number): Partial<RowValues<typeof advisors>> {
  if (chance < 10) return { status: 'paused' };
  if (chance < 18) return { trainingTwoOn: '' };
  return chance < 26 ? { languages: ['en'] } : {};
}
