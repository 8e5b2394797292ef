// Attendance by link or QR code: thirty seconds on a telephone at the door.
// Consent comes first: who says no sends the form from there, is never asked her name, and is counted all the same.
import { dayOf } from '../calendar/local-date.ts';
import { consentOf } from '../define/consent.ts';
import { ask, defineForm } from '../define/define-form.ts';
import { insert, update } from '../define/records.ts';
import { refuse } from '../define/refusal.ts';
import { unknownCode } from '../define/unknown-code.ts';
import { attendance } from '../tables/attendance.ts';
import { formTitles } from '../tables/form-titles.ts';
import { sessions } from '../tables/sessions.ts';
import { label } from '../text/language.ts';

const { columns } = attendance;

export const attendanceForm = defineForm({
  key: 'attendance',
  title: formTitles.attendance,
  description: label(
    'Anótese para la sesión de hoy. Sólo le tomará medio minuto.',
    'Register for today’s session. It only takes half a minute.',
    'Registre-se para a sessão de hoje. Leva só meio minuto.',
  ),
  confirmation: label('¡Listo! Disfrute la sesión.', 'Done! Enjoy the session.', 'Pronto! Aproveite a sessão.'),
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
    consent: ask(columns.consent, {
      required: true,
      endsAtNo: true,
      title: label(
        '¿Acepta que guardemos su nombre y sus datos según el aviso de privacidad?',
        'Do you agree that we keep your name and your data according to the privacy notice?',
        'Aceita que guardemos seu nome e seus dados conforme o aviso de privacidade?',
      ),
      help: label(
        'Si prefiere que no, no le pedimos su nombre: sólo contamos que vino.',
        'If you would rather not, we do not ask your name: we only count you.',
        'Se preferir que não, não pedimos seu nome: só contamos sua presença.',
      ),
    }),
    gender: ask(columns.gender, {
      title: label(
        '¿Con qué género se identifica?',
        'Which gender do you identify with?',
        'Com que gênero se identifica?',
      ),
    }),
    ageGroup: ask(columns.ageGroup, { title: label('¿Qué edad tiene?', 'How old are you?', 'Qual é a sua idade?') }),
    name: ask(columns.name, {
      page: label('Sus datos', 'Your data', 'Seus dados'),
      title: label('¿Cuál es su nombre?', 'What is your name?', 'Qual é o seu nome?'),
    }),
    place: ask(columns.place, {
      title: label(
        '¿En qué municipio o colonia vive?',
        'In which municipality or neighbourhood do you live?',
        'Em que município ou bairro mora?',
      ),
    }),
    organisation: ask(columns.organisation, {
      title: label('¿Viene de alguna organización?', 'Do you come from an organisation?', 'Vem de alguma organização?'),
    }),
  },
  reads: [sessions],
  receive(answer, records, context) {
    const { values } = answer;
    const session = records.sessions.find(values.session);
    if (!session) throw unknownCode('session', answer, columns.session.label[context.language]);
    if (session.cancelledOn !== '') throw refuse('sessionCancelled', { id: session.id });
    const named = values.consent && values.name !== '';
    const recordedOn = dayOf(answer.sentAt);
    return {
      changes: [
        ...(named
          ? [
              insert(attendance, context.newId(attendance), {
                ...values,
                channel: 'link',
                recordedOn,
                ...consentOf(context, recordedOn),
                responseId: answer.responseId,
              }),
            ]
          : []),
        update(sessions, session.id, {
          attended: (session.attended ?? 0) + 1,
          women: (session.women ?? 0) + (values.gender === 'woman' ? 1 : 0),
        }),
      ],
      result: undefined,
    };
  },
});
