// The document of a workshop: its memory.
import { label } from '../../../text/language.ts';

export const workshopLabels = {
  'workshop-memory': label('Memoria del taller', 'Memory of the workshop', 'Memória da oficina'),
} as const;
