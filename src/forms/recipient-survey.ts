// What a participant says after a session: four scores and two comments, without a name and with the month only.
// Its points are added to the session and to the advisory in the same change, so nobody has to read the answers again.
import { monthOf } from '../calendar/local-date.ts';
import { ask, defineForm } from '../define/define-form.ts';
import { insert, update } from '../define/records.ts';
import { unknownCode } from '../define/unknown-code.ts';
import { surveyPoints } from '../figures/surveys.ts';
import { advisories } from '../tables/advisories.ts';
import { formTitles } from '../tables/form-titles.ts';
import { recipientSurveys } from '../tables/recipient-surveys.ts';
import { sessions } from '../tables/sessions.ts';
import { label } from '../text/language.ts';

const { columns } = recipientSurveys;

export const recipientSurveyForm = defineForm({
  key: 'recipientSurvey',
  title: formTitles.recipientSurvey,
  description: label(
    'No pedimos su nombre. Su opinión se muestra junto con las de las demás, a partir de tres respuestas.',
    'We do not ask your name. Your opinion is shown together with those of the others, from three answers on.',
    'Não pedimos seu nome. Sua opinião aparece junto com as das demais, a partir de três respostas.',
  ),
  confirmation: label(
    'Gracias. Con su opinión la próxima sesión será mejor.',
    'Thank you. With your opinion the next session will be better.',
    'Obrigada. Com sua opinião a próxima sessão será melhor.',
  ),
  questions: {
    session: ask(columns.session, {
      title: label('Clave de la sesión', 'Code of the session', 'Código da sessão'),
      help: label(
        'Ya viene escrita; déjela como está.',
        'It is filled in already; leave it as it is.',
        'Já vem preenchido; deixe como está.',
      ),
      prefilled: true,
    }),
    useful: ask(columns.useful, {
      title: label('Lo que vimos me sirve', 'What we saw is useful to me', 'O que vimos é útil para mim'),
    }),
    clear: ask(columns.clear, { title: label('Se entendió con claridad', 'It was clear', 'Ficou claro') }),
    mentor: ask(columns.mentor, {
      title: label(
        'Quien dio la sesión me ayudó a aprender',
        'Who led the session helped me learn',
        'Quem conduziu a sessão me ajudou a aprender',
      ),
    }),
    welcome: ask(columns.welcome, {
      title: label(
        'Me recibieron bien y me sentí en confianza',
        'I felt welcome and at ease',
        'Senti acolhimento e confiança',
      ),
    }),
    wouldReturn: ask(columns.wouldReturn, {
      title: label(
        '¿Volvería a una sesión así?',
        'Would you come to a session like this again?',
        'Voltaria a uma sessão assim?',
      ),
    }),
    liked: ask(columns.liked, {
      title: label('¿Qué le gustó más?', 'What did you like most?', 'Do que mais gostou?'),
      help: label('Sin nombres, por favor.', 'Without names, please.', 'Sem nomes, por favor.'),
    }),
    improve: ask(columns.improve, { title: label('¿Qué cambiaría?', 'What would you change?', 'O que mudaria?') }),
  },
  reads: [sessions, advisories],
  receive(answer, records, context) {
    const { values } = answer;
    const session = records.sessions.find(values.session);
    if (!session) throw unknownCode('session', answer, columns.session.label[context.language]);
    const points = surveyPoints(values);
    const row = insert(recipientSurveys, context.newId(recipientSurveys), {
      ...values,
      month: monthOf(answer.sentAt),
      responseId: answer.responseId,
    });
    // An answer without any score is kept for its comments and does not count in the average.
    if (points === 0) return { changes: [row], result: undefined };
    const advisory = records.advisories.find(session.advisory);
    const totals = (of: { readonly surveyCount: number | null; readonly surveyTotal: number | null }) => ({
      surveyCount: (of.surveyCount ?? 0) + 1,
      surveyTotal: (of.surveyTotal ?? 0) + points,
    });
    return {
      changes: [
        row,
        update(sessions, session.id, totals(session)),
        ...(advisory ? [update(advisories, advisory.id, totals(advisory))] : []),
      ],
      result: undefined,
    };
  },
});
