// Fourth moment: what was agreed, followed to its end.
import { label } from '../../language.ts';

export const stage = label('Monitoreo', 'Monitoring', 'Monitoramento');

export const followUp = { label: label('Plan de seguimiento', 'Follow-up plan', 'Plano de acompanhamento') };
