// The cases of a programme: late ones first, then by the day of what comes next; ended ones at the end. Where some are
// seen to before others, those stand first among all that wait.
import * as v from 'valibot';
import { inTurn, placeOf } from '../../blocks/turn.ts';
import { defineQuery } from '../../define/define-operation.ts';
import type { CaseLine, CaseList } from '../../views/case-view.ts';
import { caseTables, needAdded } from './case-tables.ts';
import { caseLine, programmeLabel } from './case-view-of.ts';
import { casesOf, dossiersOf } from './dossiers.ts';

const MOST_ENDED = 100;

export const listCases = defineQuery({
  cases: 'every programme',
  reads: ({ programme }) => caseTables(programme),
  input: v.object({ programme: v.string() }),
  run(records, input, context): CaseList {
    const programme = needAdded(input.programme);
    const dossierOf = dossiersOf(records, context);
    const dossiers = casesOf(records, programme).map(dossierOf);
    const every = dossiers.map((dossier) => caseLine(programme, dossier));
    const places = new Map(dossiers.map((dossier) => [String(dossier.case.id), placeOf(programme.turn?.(dossier))]));
    const open = inTurn(every.filter(({ end }) => end === '').sort(byUrgency), ({ id }) => places.get(id));
    const ended = every.filter(({ end }) => end !== '').reverse();
    return {
      programme: programme.key,
      label: programmeLabel(programme, { context }),
      caseName: programme.caseName[context.language],
      directory: programme.directory?.aspects.label[context.language] ?? '',
      figures: (programme.figures?.(dossiers) ?? []).map((each) => ({ ...each, label: each.label[context.language] })),
      items: [...open, ...ended.slice(0, MOST_ENDED)],
    };
  },
});

function byUrgency(one: CaseLine, other: CaseLine): number {
  const rank = ({ isLate, due }: CaseLine) => (isLate ? `0${due}` : `1${due || '9'}`);
  return rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0;
}
