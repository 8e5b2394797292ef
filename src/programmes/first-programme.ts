// The rows that what serves the first programme may see: it never meets a case of another.
import type { Context } from '../define/context.ts';
import type { AnyTable, Row } from '../define/define-table.ts';
import { type Collection, collection, type Records } from '../define/records.ts';
import { type Advisory, advisories } from '../tables/advisories.ts';
import { firstProgramme, isOfFirstProgramme } from './programme-names.ts';

/** The same records, of the cases only its own. */
export function ofFirstProgramme<R extends Records<typeof advisories>>(records: R): R {
  return { ...records, [advisories.key]: ownRows(records.advisories) };
}

/** Whether the team works with it now. */
export function isOn(programme: string, { settings }: Context): boolean {
  return programme === '' || programme === firstProgramme
    ? settings.mentoring
    : settings.programmes.some((on) => on === programme);
}

/** Cases of the programmes that are added. */
export function addedRows<C extends Collection<Row<AnyTable>>>(rows: C): C {
  const all = rows.all as unknown as readonly Pick<Advisory, 'id' | 'programme'>[];
  return collection(all.filter(({ programme }) => !isOfFirstProgramme(programme))) as unknown as C;
}

/** Of cases, or of topics. */
export function ownRows<C extends Collection<Row<AnyTable>>>(rows: C): C {
  const all = rows.all as unknown as readonly Pick<Advisory, 'id' | 'programme'>[];
  const own = all.filter(({ programme }) => isOfFirstProgramme(programme));
  return own.length === all.length ? rows : (collection(own) as unknown as C);
}
