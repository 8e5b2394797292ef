// What whoever reviews a document may answer.
import { label } from '../../text/language.ts';

export const answers = {
  approved: label('Aprobar', 'Approve', 'Aprovar'),
  returned: label('Devolver con comentarios', 'Return with comments', 'Devolver com comentários'),
} as const;
