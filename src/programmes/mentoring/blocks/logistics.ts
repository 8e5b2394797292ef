// What the area arranges before the first session, ticked off point by point by the area on its page or by the team.

import { isOpenTo } from '../../../blocks/aspects.ts';
import { defineBlock } from '../../../blocks/block.ts';
import type { Author, Dossier } from '../../../blocks/dossier.ts';
import type { ChecklistSpec } from '../../../blocks/screen.ts';
import { untouched } from '../../../blocks/state.ts';
import { update } from '../../../define/records.ts';
import { refuse } from '../../../define/refusal.ts';
import { factsIn, factTables } from '../../../progress/advisory-facts.ts';
import { advisories, type LogisticsPoint } from '../../../tables/advisories.ts';
import { label } from '../../../text/language.ts';
import { arrangedBy } from '../deadlines.ts';
import {
  logisticsDoneOn,
  logisticsLeft,
  logisticsPoints,
  logisticsWords,
  missingLogistics,
} from '../logistics-points.ts';
import { area } from '../roles.ts';
import { linkUp } from './meetings.ts';

const aspects = {
  label: label('Logística del área', 'Logistics of the area', 'Logística da área'),
  help: label(
    'Marque lo que ya está arreglado; lo demás puede marcarlo después.',
    'Tick what is arranged already; the rest can be ticked later.',
    'Marque o que já está resolvido; o resto pode ser marcado depois.',
  ),
  by: [area],
  needs: [linkUp],
  due: { days: 0, from: (dossier: Dossier) => arrangedBy(factsIn(dossier)) },
};

export const logistics = defineBlock('logistics', aspects, {
  kind: 'checklist',
  tables: factTables,
  changes: {
    tick(dossier, { point, on }) {
      const { case: advisory, context } = dossier;
      const points = logisticsPoints(factsIn(dossier));
      const ticked = points.find((each) => each === point);
      if (!ticked) throw refuse('rowNotFound', { id: point });
      const settled: readonly LogisticsPoint[] = [
        ...advisory.logistics.filter((each) => each !== ticked),
        ...(on ? [ticked] : []),
      ];
      const isComplete = points.every((each) => settled.includes(each));
      /** Ticked again later, it keeps its first day. */
      const since = (before: string) => (on ? before || context.today : '');
      return {
        changes: [
          update(advisories, advisory.id, {
            logistics: settled,
            logisticsOn: isComplete ? advisory.logisticsOn || context.today : '',
            ...(ticked === 'visit' ? { visitOn: since(advisory.visitOn) } : {}),
            ...(ticked === 'briefing' ? { briefingOn: since(advisory.briefingOn) } : {}),
          }),
        ],
        result: {},
        logged: `${advisory.id} · ${ticked}`,
      };
    },
  },
  state(dossier) {
    const facts = factsIn(dossier);
    const { advisory } = facts;
    const done = logisticsDoneOn(facts);
    return {
      ...untouched,
      opened: advisory.logistics.length > 0 ? advisory.linkUpDoneOn || advisory.openedOn : '',
      done,
      count: advisory.logistics.length,
      owes: [{ role: area, verb: 'fill', missing: logisticsLeft(facts) }],
    };
  },
  screen: logisticsScreen,
});

export function logisticsScreen(dossier: Dossier, author: Author): ChecklistSpec {
  const facts = factsIn(dossier);
  const missing = missingLogistics(facts);
  return {
    type: 'checklist',
    points: logisticsPoints(facts).map((key) => ({
      key,
      label: logisticsWords[key][dossier.context.language],
      isDone: !missing.includes(key),
    })),
    isOpen: isOpenTo(aspects, dossier, author),
  };
}
