// What another way of working asks of mentoring: a row of its block opens a request with what is known; what is still
// missing stands in it to be corrected, as in a request that came in by form.
import type { Block } from '../blocks/block.ts';
import type { Dossier } from '../blocks/dossier.ts';
import { seated } from '../blocks/seated.ts';
import type { Worksheet } from '../blocks/worksheet/worksheet.ts';
import { folded } from '../define/columns/column.ts';
import type { Id } from '../define/ids.ts';
import { type Change, insert } from '../define/records.ts';
import { areas } from '../tables/areas.ts';
import { requests } from '../tables/requests.ts';

interface Known {
  /** Which organisation is to be accompanied. */
  readonly organisation: string;
  readonly focus: string;
  readonly objective: string;
}

const { columns } = requests;
const toTell = ['level', 'participants', 'expectedResult', 'format', 'modality', 'proposedAt'] as const;

/** The same worksheet; each new row opens a request, whose code it keeps as `request`. */
export function opensRequests(
  sheet: Worksheet,
  knownOf: (dossier: Dossier, row: Readonly<Partial<Record<string, string>>>) => Known,
): Block {
  return {
    ...sheet,
    tables: [...sheet.tables, requests, areas],
    change(dossier, input, author) {
      const outcome = sheet.change(dossier, input, author);
      if (input.act !== 'addRows') return outcome;
      const changes = (outcome.changes ?? []).flatMap((change): readonly Change[] => {
        if (change.type !== 'insert' || change.table !== sheet.table) return [change];
        const opened = requestFrom(knownOf(dossier, change.values as Record<string, string>), dossier);
        return [{ ...change, values: { ...change.values, request: opened.id } }, ...opened.changes];
      });
      return { ...outcome, changes };
    },
  };
}

function requestFrom(known: Known, dossier: Dossier): { readonly id: string; readonly changes: readonly Change[] } {
  const { context } = dossier;
  const { language, text, today } = context;
  const person = seated(dossier).find(({ organisation }) => folded(organisation) === folded(known.organisation));
  const contact = { contactName: person?.name ?? '', contactEmail: person?.email ?? '' };
  const standing = context.idOf('areas', known.organisation);
  const area = (standing ?? context.newId(areas)) as Id<'areas'>;
  const missing = [...(person ? [] : (['contactName', 'contactEmail'] as const)), ...toTell];
  const id = context.newId(requests);
  return {
    id,
    changes: [
      ...(standing
        ? []
        : [insert(areas, area, { name: known.organisation, kind: 'organisation', active: true, ...contact })]),
      insert(requests, id, {
        ...contact,
        area,
        focus: known.focus.slice(0, columns.focus.question.max),
        objective: known.objective,
        receivedOn: today,
        channel: 'panel',
        toCorrect: missing
          .map((key) =>
            text.requests.toCorrect.problem({ field: columns[key].label[language], problem: text.problems.missing() }),
          )
          .join('\n'),
      }),
    ],
  };
}
