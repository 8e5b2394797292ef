// The documents of a round: a letter to each specialist, and the report.
import { label } from '../../../text/language.ts';

export const roundLabels = {
  'panel-letter': label('Carta de invitación', 'Letter of invitation', 'Carta-convite'),
  'round-report': label('Informe de la ronda', 'Report of the round', 'Relatório da rodada'),
} as const;
