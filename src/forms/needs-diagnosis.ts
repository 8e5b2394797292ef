// The diagnosis that each area holds among the people it serves: topics, level, format and hours that suit them.
// Anonymous: the month is kept, not the day, and nothing that names anybody.
import { monthOf } from '../calendar/local-date.ts';
import { ask, defineForm } from '../define/define-form.ts';
import { insert } from '../define/records.ts';
import { areas } from '../tables/areas.ts';
import { formTitles } from '../tables/form-titles.ts';
import { needs } from '../tables/needs.ts';
import { topics } from '../tables/topics.ts';
import { label } from '../text/language.ts';

const columns = needs.columns;

const questions = {
  area: ask(columns.area, {
    title: label('¿En qué área le atienden?', 'Which area are you with?', 'Em que área você é atendida?'),
    choosable: true,
  }),
  topics: ask(columns.topics, {
    title: label('¿Qué temas le interesan?', 'Which topics interest you?', 'Que temas interessam a você?'),
    help: label('Puede elegir varios.', 'You can choose several.', 'Pode escolher vários.'),
  }),
  otherTopic: ask(columns.otherTopic, {
    title: label(
      '¿Algún otro tema que no esté en la lista?',
      'Any other topic that is not in the list?',
      'Algum outro tema que não esteja na lista?',
    ),
  }),
  level: ask(columns.level, {
    title: label('¿Cuánto sabe ya de esos temas?', 'How much do you know about them?', 'Quanto já sabe desses temas?'),
  }),
  format: ask(columns.format, {
    title: label('¿Qué le acomoda más?', 'What suits you best?', 'O que é melhor para você?'),
  }),
  modality: ask(columns.modality, {
    title: label('¿Presencial o en línea?', 'On site or online?', 'Presencial ou on-line?'),
  }),
  slots: ask(columns.slots, {
    title: label('¿Cuándo puede?', 'When can you come?', 'Quando você pode?'),
  }),
  gender: ask(columns.gender, {
    page: label('Para conocer al grupo', 'To know the group', 'Para conhecer o grupo'),
    title: label('Género (opcional)', 'Gender (optional)', 'Gênero (opcional)'),
  }),
  ageGroup: ask(columns.ageGroup, { title: label('Edad (opcional)', 'Age (optional)', 'Idade (opcional)') }),
  wish: ask(columns.wish, {
    title: label('¿Qué le gustaría lograr?', 'What would you like to achieve?', 'O que gostaria de conseguir?'),
  }),
};

export const needsDiagnosisForm = defineForm({
  key: 'needsDiagnosis',
  title: formTitles.needsDiagnosis,
  description: label(
    'Un par de minutos. No pedimos su nombre; con sus respuestas preparamos las próximas sesiones.',
    'A couple of minutes. We do not ask for your name; your answers prepare the next sessions.',
    'Uns dois minutos. Não pedimos seu nome; com as respostas preparamos as próximas sessões.',
  ),
  confirmation: label(
    'Gracias. Lo tomaremos en cuenta para las próximas sesiones.',
    'Thank you. We will keep it in mind for the next sessions.',
    'Obrigada. Vamos levar em conta para as próximas sessões.',
  ),
  questions,
  reads: [areas, topics],
  receive({ values, problems, responseId, sentAt }, _records, context) {
    const written = problems.find(({ question, problem }) => question === 'topics' && problem.code === 'notFound')
      ?.problem.value;
    const otherTopic = [values.otherTopic, written ?? ''].filter((part) => part !== '').join(', ');
    return {
      changes: [insert(needs, context.newId(needs), { ...values, otherTopic, month: monthOf(sentAt), responseId })],
      result: undefined,
    };
  },
});
