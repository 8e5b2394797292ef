// What whoever reviews a document may answer, and what is answered to her comments before she gets another version.
import { label } from '../../text/language.ts';

export const answers = {
  approved: label('Aprobar', 'Approve', 'Aprovar'),
  returned: label('Devolver con comentarios', 'Return with comments', 'Devolver com comentários'),
} as const;

export const replies = {
  taken: label('Se incorporan', 'They are taken up', 'São incorporados'),
  partly: label('Se incorporan en parte', 'They are taken up in part', 'São incorporados em parte'),
} as const;

export const isReview = (text: string): text is keyof typeof answers => text in answers;
export const isReply = (text: string): text is keyof typeof replies => text in replies;
