// What a mentor says when the sessions are over: scores, what was achieved, what is still pending.
// Her words become the first draft of the report where nobody has written one yet.
import { dayOf } from '../calendar/local-date.ts';
import { ask, defineForm } from '../define/define-form.ts';
import { insert, update } from '../define/records.ts';
import { unknownCode } from '../define/unknown-code.ts';
import { advisorSurveys } from '../tables/advisor-surveys.ts';
import { advisories } from '../tables/advisories.ts';
import { formTitles } from '../tables/form-titles.ts';
import { label } from '../text/language.ts';

const { columns } = advisorSurveys;

export const advisorSurveyForm = defineForm({
  key: 'advisorSurvey',
  title: formTitles.advisorSurvey,
  description: label(
    'Cuéntenos cómo vivió este acompañamiento; nos ayuda a cuidar mejor a quienes acompañan.',
    'Tell us how this mentoring was for you; it helps us take better care of those who mentor.',
    'Conte como viveu este acompanhamento; ajuda a cuidar melhor de quem acompanha.',
  ),
  confirmation: label('Gracias por contarnos.', 'Thank you for telling us.', 'Obrigada por contar.'),
  questions: {
    advisory: ask(columns.advisory, {
      title: label('Clave de la asesoría', 'Code of the advisory', 'Código da assessoria'),
      help: label(
        'Ya viene escrita; déjela como está.',
        'It is filled in already; leave it as it is.',
        'Já vem preenchido; deixe como está.',
      ),
      prefilled: true,
    }),
    support: ask(columns.support, {
      title: label('La coordinación me apoyó', 'The coordination supported me', 'A coordenação me apoiou'),
    }),
    logistics: ask(columns.logistics, {
      title: label(
        'El área tuvo lista la logística',
        'The area had the logistics ready',
        'A área tinha a logística pronta',
      ),
    }),
    group: ask(columns.group, { title: label('El grupo participó', 'The group took part', 'O grupo participou') }),
    materials: ask(columns.materials, {
      title: label(
        'Las plantillas y materiales me sirvieron',
        'Templates and materials were useful',
        'Modelos e materiais foram úteis',
      ),
    }),
    again: ask(columns.again, {
      title: label('¿Acompañaría a otro grupo?', 'Would you mentor another group?', 'Acompanharia outro grupo?'),
    }),
    achieved: ask(columns.achieved, {
      title: label('¿Qué logró el grupo?', 'What did the group achieve?', 'O que o grupo conseguiu?'),
    }),
    pending: ask(columns.pending, {
      title: label('¿Qué quedó pendiente?', 'What is still pending?', 'O que ficou pendente?'),
    }),
    suggestions: ask(columns.suggestions, {
      title: label('¿Qué nos sugiere?', 'What would you suggest to us?', 'O que nos sugere?'),
    }),
  },
  reads: [advisories],
  receive(answer, records, context) {
    const { values } = answer;
    const advisory = records.advisories.find(values.advisory);
    if (!advisory) throw unknownCode('advisory', answer, columns.advisory.label[context.language]);
    const receivedOn = dayOf(answer.sentAt);
    return {
      changes: [
        insert(advisorSurveys, context.newId(advisorSurveys), { ...values, receivedOn, responseId: answer.responseId }),
        update(advisories, advisory.id, {
          advisorSurveyOn: advisory.advisorSurveyOn || receivedOn,
          achieved: advisory.achieved || values.achieved,
          pendingTopics: advisory.pendingTopics || values.pending,
          recommendations: advisory.recommendations || values.suggestions,
        }),
      ],
      result: undefined,
    };
  },
});
