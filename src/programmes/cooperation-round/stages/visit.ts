// Fourth stage: what the panel notes in each session of the visit, for itself alone.
import { afterEnd } from '../../../blocks/aspects.ts';
import { stage } from '../../../blocks/programme.ts';
import { worksheet } from '../../../blocks/worksheet/worksheet.ts';
import { choice } from '../../../define/columns/choice.ts';
import { longText } from '../../../define/columns/text.ts';
import * as words from '../../../text/programmes/cooperation-round/visit.ts';
import { panelOf } from '../roles.ts';
import { visit } from './preparation.ts';

const { columns } = words.notes;

export const notes = worksheet('panel-notes', {
  ...words.notes,
  sheetId: 222,
  prefix: 'NP',
  by: panelOf,
  seenBy: panelOf,
  needs: [visit],
  due: afterEnd(visit, 3),
  per: visit,
  rows: { min: 1, max: 200 },
  columns: {
    kind: choice(columns.kind, words.kinds),
    note: longText(columns.note, { required: true }),
  },
});

export const visited = stage('visit', words.stage, [notes]);
