// The form on which an area asks for mentoring. Whatever is missing or wrong, the request is kept,
// and whoever asked is told by mail what to correct.

import { dayOf } from '../calendar/local-date.ts';
import { showDateTime } from '../calendar/show-date.ts';
import { agreement } from '../define/columns/agreement.ts';
import { folded } from '../define/columns/column.ts';
import { MAX_CELL_CHARACTERS, text } from '../define/columns/text.ts';
import { consentOf } from '../define/consent.ts';
import type { Context } from '../define/context.ts';
import { type Answer, ask, defineForm } from '../define/define-form.ts';
import type { Id } from '../define/ids.ts';
import { receiveRequest } from '../operations/requests/receive-request.ts';
import { type Advisor, advisors } from '../tables/advisors.ts';
import { areas } from '../tables/areas.ts';
import { formTitles } from '../tables/form-titles.ts';
import { requests } from '../tables/requests.ts';
import { topics } from '../tables/topics.ts';
import { label } from '../text/language.ts';

const columns = requests.columns;

const consent = agreement(
  label(
    'Usamos su nombre, correo y teléfono sólo para atender esta solicitud. Puede pedir que los corrijamos o borremos.',
    'We use your name, e-mail and telephone only for this request. You can ask us to correct or delete them.',
    'Usamos seu nome, e-mail e telefone só para atender esta solicitação. Pode pedir que os corrijamos ou apaguemos.',
  ),
);

const questions = {
  area: ask(columns.area, {
    title: label('¿De qué área es?', 'Which area are you from?', 'De que área você é?'),
    choosable: true,
  }),
  contactName: ask(columns.contactName, { title: label('Su nombre', 'Your name', 'Seu nome') }),
  contactEmail: ask(columns.contactEmail, {
    title: label('Su correo', 'Your e-mail', 'Seu e-mail'),
    help: label(
      'Ahí recibirá su folio y el enlace para ver cómo va.',
      'You will receive your code and the link to follow your request there.',
      'Lá receberá o código e o link para acompanhar.',
    ),
  }),
  contactPhone: ask(columns.contactPhone, { title: label('Su teléfono', 'Your telephone', 'Seu telefone') }),
  consent: ask(consent),
  topic: ask(columns.topic, {
    page: label('Lo que necesita', 'What you need', 'O que precisa'),
    title: label('¿Qué tema necesita?', 'Which topic do you need?', 'De que tema precisa?'),
    help: label(
      'Si no está en la lista, escríbalo en «Otra».',
      'If it is not in the list, write it under “Other”.',
      'Se não estiver na lista, escreva em «Outro».',
    ),
  }),
  focus: ask(columns.focus, { title: label('¿Con qué enfoque?', 'From which angle?', 'Com que enfoque?') }),
  level: ask(columns.level, {
    title: label('¿Cuánto sabe ya el grupo?', 'How much does the group know already?', 'Quanto o grupo já sabe?'),
  }),
  participants: ask(columns.participants, {
    title: label(
      '¿Cuántas personas participarán?',
      'How many people will take part?',
      'Quantas pessoas vão participar?',
    ),
  }),
  objective: ask(columns.objective, {
    title: label('¿Para qué quiere esta sesión?', 'What do you want this session for?', 'Para que quer esta sessão?'),
  }),
  expectedResult: ask(columns.expectedResult, {
    title: label(
      '¿Con qué deberían salir las participantes?',
      'What should the participants leave with?',
      'Com o que as participantes deveriam sair?',
    ),
  }),
  format: ask(columns.format, {
    page: label('Cómo y cuándo', 'How and when', 'Como e quando'),
    title: label('¿Qué formato le sirve?', 'Which format suits you?', 'Que formato serve?'),
  }),
  modality: ask(columns.modality, {
    title: label('¿Presencial o en línea?', 'On site or online?', 'Presencial ou on-line?'),
  }),
  proposedAt: ask(columns.proposedAt, {
    title: label('¿Qué fecha y hora propone?', 'Which date and time do you propose?', 'Que data e horário propõe?'),
    help: label(
      'Encontrar mentora y preparar la sesión toma hasta tres semanas. Si propone una fecha más cercana haremos lo posible, sin poder asegurarla.',
      'Finding a mentor and preparing the session takes up to three weeks. If you propose a nearer date we will do what we can, without being able to promise it.',
      'Encontrar mentora e preparar a sessão leva até três semanas. Se propuser uma data mais próxima, faremos o possível, sem poder garantir.',
    ),
  }),
  place: ask(columns.place, {
    title: label('¿Dónde sería?', 'Where would it be?', 'Onde seria?'),
    help: label('Sala, centro o municipio.', 'Room, centre or municipality.', 'Sala, centro ou município.'),
  }),
  language: ask(columns.language, {
    title: label('¿En qué idioma?', 'In which language?', 'Em que idioma?'),
  }),
  visitNeeded: ask(columns.visitNeeded, {
    title: label(
      '¿Hace falta que la mentora visite antes el lugar?',
      'Does the mentor have to visit the place beforehand?',
      'É preciso que a mentora visite o local antes?',
    ),
  }),
  secondBriefing: ask(columns.secondBriefing, {
    title: label(
      '¿Su área dará a la mentora una segunda inducción?',
      'Will your area give the mentor a second briefing?',
      'Sua área dará à mentora uma segunda indução?',
    ),
  }),
  priorityPopulation: ask(columns.priorityPopulation, {
    title: label(
      '¿Es para población rural, indígena u otra prioritaria?',
      'Is it for a rural, indigenous or other priority population?',
      'É para população rural, indígena ou outra prioritária?',
    ),
  }),
  preferred: ask(
    text(label('Mentoras que prefiere', 'Mentors preferred', 'Mentoras preferidas'), {
      note: label(
        'Opcional. Nombres separados por coma.',
        'Optional. Names, with commas.',
        'Opcional. Nomes, com vírgulas.',
      ),
    }),
  ),
  excluded: ask(
    text(label('Mentoras que descarta', 'Mentors ruled out', 'Mentoras descartadas'), {
      note: label(
        'Opcional. Nombres separados por coma.',
        'Optional. Names, with commas.',
        'Opcional. Nomes, com vírgulas.',
      ),
    }),
  ),
};

export const areaRequestForm = defineForm({
  key: 'areaRequest',
  title: formTitles.areaRequest,
  description: label(
    'Cuéntenos qué necesita su grupo. Al enviarlo recibirá un folio por correo y el día en que le diremos quién le acompaña: dos o tres semanas, y siempre antes de la fecha que proponga.',
    'Tell us what your group needs. You will receive a code by e-mail and the day on which we tell you who will accompany you: two or three weeks, and always before the date you propose.',
    'Conte-nos o que seu grupo precisa. Receberá um código por e-mail e o dia em que diremos quem vai acompanhar: duas ou três semanas, e sempre antes da data que propuser.',
  ),
  confirmation: label(
    'Gracias. Ya tenemos su solicitud; le llegará un correo con su folio.',
    'Thank you. We have your request; an e-mail with its code is on its way.',
    'Obrigada. Já temos sua solicitação; você receberá um e-mail com o código.',
  ),
  questions,
  reads: [requests, areas, topics, advisors],
  receive(answer, records, context) {
    const { preferred, excluded, consent: agreed, ...values } = answer.values;
    const people = [
      [questions.preferred, namedAdvisors(preferred, records.advisors.all)],
      [questions.excluded, namedAdvisors(excluded, records.advisors.all)],
    ] as const;
    const unknown = people.flatMap(([question, { missing }]) =>
      missing.length === 0
        ? []
        : [
            context.text.requests.toCorrect.unknownNames({
              field: question.title[context.language],
              names: missing.join(', '),
            }),
          ],
    );
    const { id, changes, effects } = receiveRequest(
      {
        values: {
          ...values,
          ...overlong(values),
          ...writtenTopic(answer),
          preferred: people[0][1].found,
          excluded: people[1][1].found,
          notes: [...unknown, ...answer.doubts].join('\n'),
        },
        channel: 'form',
        consent: agreed === 'agreed' ? consentOf(context, dayOf(answer.sentAt)) : undefined,
        problems: problemsOf(answer, context),
        responseId: answer.responseId,
        receivedOn: dayOf(answer.sentAt),
      },
      records,
      context,
    );
    return { changes, effects, result: undefined, logged: id };
  },
});

type RequestAnswer = Answer<typeof questions>;

/** What has to be corrected, in words; a topic outside the list is no mistake, and consent is not given by mail. */
function problemsOf(answer: RequestAnswer, context: Context): readonly string[] {
  const words = context.text.requests.toCorrect;
  const wrong = answer.problems
    .filter(({ question }) => question !== 'topic' && question !== 'consent')
    .map(({ question, problem }) => {
      const field = questions[question].column.label[context.language];
      const length = String(answer.values[question] ?? '').length;
      return problem.code === 'tooLong'
        ? words.tooLong({ field, max: problem.max ?? 0, length })
        : words.problem({ field, problem: context.text.problems[problem.code](problem) });
    });
  const { proposedAt } = answer.values;
  const past = proposedAt !== '' && proposedAt < answer.sentAt;
  return [...wrong, ...(past ? [words.pastDate({ written: showDateTime(proposedAt, context.language) })] : [])];
}

/** A topic written under "Other" leads the focus, so that matching finds its words. */
function writtenTopic(answer: RequestAnswer): { focus?: string } {
  const written = answer.problems.find(({ question, problem }) => question === 'topic' && problem.code === 'notFound')
    ?.problem.value;
  if (!written) return {};
  const { focus } = answer.values;
  return { focus: focus === '' ? written : `${written}: ${focus}` };
}

/** A cell holds 50,000 characters; the rest of a longer text stays in the form's own answer. */
function overlong(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      typeof value === 'string' && value.length > MAX_CELL_CHARACTERS
        ? [[key, `${value.slice(0, MAX_CELL_CHARACTERS - 1)}…`]]
        : [],
    ),
  );
}

function namedAdvisors(written: string, all: readonly Advisor[]) {
  const found: Id<'advisors'>[] = [];
  const missing: string[] = [];
  for (const name of written.split(/[,;\n]/).map((part) => part.trim())) {
    if (name === '') continue;
    const person = all.find((row) => folded(row.name) === folded(name) || row.id === name);
    if (person) found.push(person.id);
    else missing.push(name);
  }
  return { found, missing };
}
