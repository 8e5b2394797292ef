// The open cases of every programme that is switched on, for what looks at them all: *Hoy* and the daily round.
import type { Dossier } from '../../blocks/dossier.ts';
import type { BlockProgramme } from '../../blocks/programme.ts';
import type { Context } from '../../define/context.ts';
import type { AnyTable } from '../../define/define-table.ts';
import type { Records } from '../../define/records.ts';
import { blockProgrammes } from '../../programmes/block-programmes.ts';
import { caseTables } from './case-tables.ts';
import { casesOf, dossiersOf } from './dossiers.ts';

export interface StandingCase {
  readonly programme: BlockProgramme;
  readonly dossier: Dossier;
}

/** Read along by what looks at every case. */
export const tablesOfCases = (programmes: readonly string[]): readonly AnyTable[] => programmes.flatMap(caseTables);

/** Nothing of a programme that is switched off, or whose tabs do not stand. */
export function programmesRead(records: Records<AnyTable>, { settings }: Context): readonly BlockProgramme[] {
  return blockProgrammes.filter(
    ({ key }) => settings.programmes.some((on) => on === key) && caseTables(key).every((table) => records[table.key]),
  );
}

export function standingCases(records: Records<AnyTable>, context: Context): readonly StandingCase[] {
  const programmes = programmesRead(records, context);
  if (programmes.length === 0) return [];
  const dossierOf = dossiersOf(records, context);
  return programmes.flatMap((programme) =>
    casesOf(records, programme)
      .filter(({ closedOn, cancelledOn }) => closedOn === '' && cancelledOn === '')
      .map((row) => ({ programme, dossier: dossierOf(row) })),
  );
}
