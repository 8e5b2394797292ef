// Fourth stage: what the panel notes in each session of the visit, for itself alone.
import { afterEnd } from '../../../blocks/aspects.ts';
import { stage } from '../../../blocks/programme.ts';
import { worksheet } from '../../../blocks/worksheet/worksheet.ts';
import { choice } from '../../../define/columns/choice.ts';
import { longText } from '../../../define/columns/text.ts';
import { label } from '../../../text/language.ts';
import { panelOf } from '../roles.ts';
import { visit } from './preparation.ts';

export const notes = worksheet('panel-notes', {
  sheetId: 222,
  prefix: 'NP',
  label: label('Notas y hallazgos', 'Notes and findings', 'Notas e achados'),
  help: label('Sólo las ve el panel.', 'Only the panel sees them.', 'Só o painel as vê.'),
  by: panelOf,
  seenBy: panelOf,
  needs: [visit],
  due: afterEnd(visit, 3),
  per: visit,
  rows: { min: 1, max: 200 },
  rowName: label('nota', 'note', 'nota'),
  columns: {
    kind: choice(label('Tipo', 'Kind', 'Tipo'), {
      finding: label('Hallazgo', 'Finding', 'Achado'),
      challenge: label('Reto', 'Challenge', 'Desafio'),
      idea: label('Posible recomendación', 'Possible recommendation', 'Possível recomendação'),
    }),
    note: longText(label('Nota', 'Note', 'Nota'), { required: true }),
  },
});

export const visited = stage('visit', label('Visita', 'Visit', 'Visita'), [notes]);
