// The commitments that a follow-up workshop takes over: those that still stand, each with a day that is to come.
import type { Block } from '../../blocks/block.ts';
import { addDays } from '../../calendar/local-date.ts';

/** Where the day has passed. */
const MORE_DAYS = 60;

export function carriedOn(personal: Block): Block {
  return {
    ...personal,
    screen(dossier, author) {
      const spec = personal.screen(dossier, author);
      if (spec.type !== 'rows') return spec;
      const { today } = dossier.context;
      const standing = spec.rows.filter(({ values }) => Number(values.progress ?? 0) < 100);
      return {
        ...spec,
        rows: standing.map((row) => {
          const dueOn = String(row.values.dueOn ?? '');
          const values = { ...row.values, startsOn: '', dueOn: dueOn > today ? dueOn : addDays(today, MORE_DAYS) };
          return { ...row, values };
        }),
      };
    },
  };
}
