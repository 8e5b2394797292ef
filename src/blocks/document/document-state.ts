// How far a document is: made, shared with whoever reviews it, answered.
import { addDays } from '../../calendar/local-date.ts';
import { label } from '../../text/language.ts';
import type { BlockState } from '../state.ts';
import { dayOfNth } from '../told.ts';
import { isTooLong, tooLong } from './pages.ts';
import type { Given, Papers } from './versions.ts';

export function stateOf(
  { aspects: { by, review }, mostPages }: Given,
  { versions, newest, sharedOn, answer, unanswered }: Papers,
): Pick<BlockState, 'opened' | 'done' | 'count' | 'owes'> {
  const opened = dayOfNth(
    versions.map(({ askedOn }) => askedOn),
    1,
  );
  const standing = { opened, count: versions.length, done: '', owes: [] };
  if (!newest) return { ...standing, owes: by.map((role) => ({ role, verb: 'make', missing: toMake })) };
  if (mostPages !== undefined && isTooLong(newest, mostPages)) {
    const missing = tooLong(newest.pages ?? 0, mostPages);
    return { ...standing, owes: by.map((role) => ({ role, verb: 'make', missing })) };
  }
  if (!review) return { ...standing, done: opened };
  if (answer?.is === 'approved') return { ...standing, done: answer.row.decidedOn };
  if (review.answered && unanswered)
    return { ...standing, owes: by.map((role) => ({ role, verb: 'review', missing: toAnswer })) };
  if (answer) return { ...standing, owes: by.map((role) => ({ role, verb: 'make', missing: toMakeAgain })) };
  if (sharedOn === '') return { ...standing, owes: by.map((role) => ({ role, verb: 'share', missing: toShare })) };
  const due = addDays(sharedOn, review.within ?? 0);
  return { ...standing, owes: [{ role: review.by, verb: 'review', missing: toReview, due }] };
}

const toMake = label('Falta elaborarlo', 'Still to be made', 'Falta elaborar');
const toShare = label('Falta compartirlo', 'Still to be shared', 'Falta compartilhar');
const toReview = label('Falta aprobarlo o comentarlo', 'To be approved or commented on', 'Falta aprovar ou comentar');
const toAnswer = label(
  'Lo devolvieron con comentarios: falta contestarlos',
  'Returned with comments: they are to be answered',
  'Foi devolvido com comentários: falta respondê-los',
);
const toMakeAgain = label(
  'Lo devolvieron con comentarios: falta otra versión',
  'Returned with comments: another version is due',
  'Foi devolvido com comentários: falta outra versão',
);
