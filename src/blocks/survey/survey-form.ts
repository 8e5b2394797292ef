// The form of a survey: its columns as questions, and the case, which its link fills in. An answer is counted in the same
// change that writes it down; after the case is over too, since it was given all the same.
import { monthOf } from '../../calendar/local-date.ts';
import { type Answer, ask, type Questions } from '../../define/define-form.ts';
import { insert } from '../../define/records.ts';
import { unknownCode } from '../../define/unknown-code.ts';
import { label } from '../../text/language.ts';
import type { BlockForm } from '../block-form.ts';
import { caseColumn } from '../kept.ts';
import type { Asked } from './asked.ts';
import { answered, keep } from './kept-sums.ts';
import { addedUp } from './sums.ts';

export function surveyForm(asked: Asked): BlockForm {
  const { aspects, columns, table, shownFrom } = asked;
  return {
    title: aspects.label,
    description: label(
      `No pedimos su nombre. Lo que opine se muestra junto con lo de las demás personas, a partir de ${shownFrom} respuestas.`,
      `We do not ask your name. What you think is shown together with the others, from ${shownFrom} answers on.`,
      `Não pedimos seu nome. Sua opinião aparece junto com as das demais pessoas, a partir de ${shownFrom} respostas.`,
    ),
    confirmation: label(
      'Gracias. Su opinión ya está con las demás.',
      'Thank you. Your opinion is with the others now.',
      'Obrigado. Sua opinião já está com as demais.',
    ),
    questions: {
      case: ask(caseColumn.case, {
        title: label('Clave', 'Code', 'Código'),
        help: label(
          'Ya viene escrita; déjela como está.',
          'It is filled in already; leave it as it is.',
          'Já vem preenchido; deixe como está.',
        ),
        prefilled: true,
      }),
      ...Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, ask(column)])),
    },
    receive(answer, { context, find }) {
      const { case: about, ...values } = answer.values;
      const dossier = find(String(about));
      if (!dossier) throw unknownCode('case', answer, String(about) || caseColumn.case.label[context.language]);
      const { answers, sums } = answered(asked, dossier);
      const row = insert(table, context.newId(table), {
        ...values,
        case: dossier.case.id,
        month: monthOf(answer.sentAt),
        unread: unreadIn(asked, answer, context.language),
        responseId: answer.responseId,
      });
      const next = addedUp(sums, columns, values);
      return {
        changes: [row, keep(asked, dossier, { answers: answers + 1, sums: JSON.stringify(next) })],
        result: undefined,
      };
    },
  };
}

/** Answers that are none of the options, such as those of a form that somebody has reworded. */
function unreadIn({ columns }: Asked, { problems }: Answer<Questions>, language: 'es' | 'en' | 'pt'): string {
  return problems
    .flatMap(({ question, problem: { value = '' } }) =>
      value === '' || !columns[question] ? [] : [`${columns[question].label[language]}: ${value}`],
    )
    .join('\n');
}
