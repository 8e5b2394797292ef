// The latest import that can still be taken back, as its rows tell; null when there is none.
import * as v from 'valibot';
import { dayOf } from '../../calendar/local-date.ts';
import { showDate } from '../../calendar/show-date.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { readMark } from '../../importing/undo/import-mark.ts';
import { nextNumber } from '../../importing/undo/mark-changes.ts';
import { advisors } from '../../tables/advisors.ts';
import { topics } from '../../tables/topics.ts';
import type { LastImport } from '../../views/import-view.ts';

export const lastImport = defineQuery({
  reads: [advisors, topics],
  input: v.object({}),
  run(records, _input, { text, language }): LastImport | null {
    const marks = [...records.advisors.all, ...records.topics.all];
    const number = nextNumber(marks) - 1;
    const people = records.advisors.all
      .map(({ imported }) => readMark(imported))
      .filter((mark) => mark?.number === number);
    const first = people[0];
    if (!first) return null;
    const day = showDate(dayOf(first.at), language);
    return { number, detail: text.people.imported.last({ people: people.length, day, by: first.by }) };
  },
});
