// The meetings of cases that take place today.
import { blocksOf } from '../../blocks/programme.ts';
import type { Context } from '../../define/context.ts';
import type { AnyTable } from '../../define/define-table.ts';
import type { Records } from '../../define/records.ts';
import type { Meeting } from '../../progress/todays-meetings.ts';
import { standingCases } from './standing-cases.ts';

export function caseMeetings(records: Records<AnyTable>, context: Context): readonly Meeting[] {
  return standingCases(records, context).flatMap(({ programme, dossier }) =>
    blocksOf(programme).flatMap((block) =>
      (block.gatherings?.(dossier) ?? []).map(({ id, title, startsAt, minutes, place, isHeld }) => ({
        key: `meeting-${id}`,
        at: startsAt,
        place,
        minutes,
        title: dossier.case.title,
        detail: title ?? block.aspects.label[context.language],
        done: isHeld,
        action: null,
        opens: {
          kind: 'openCase',
          label: context.text.today.actions.see,
          target: [programme.key, dossier.case.id, block.key].join('/'),
        },
      })),
    ),
  );
}
