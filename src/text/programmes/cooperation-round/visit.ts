// Fourth stage: what the panel notes.
import { label } from '../../language.ts';

export const stage = label('Visita', 'Visit', 'Visita');

export const notes = {
  label: label('Notas y hallazgos', 'Notes and findings', 'Notas e achados'),
  help: label('Sólo las ve el panel.', 'Only the panel sees them.', 'Só o painel as vê.'),
  rowName: label('nota', 'note', 'nota'),
  columns: { kind: label('Tipo', 'Kind', 'Tipo'), note: label('Nota', 'Note', 'Nota') },
};
export const kinds = {
  finding: label('Hallazgo', 'Finding', 'Achado'),
  challenge: label('Reto', 'Challenge', 'Desafio'),
  idea: label('Posible recomendación', 'Possible recommendation', 'Possível recomendação'),
};
