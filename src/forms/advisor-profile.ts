// The profile of a mentor, answered after the training or by somebody who wants to join.
// Her e-mail tells whether she is in the directory already: then her row is completed, never doubled.
import { dayOf } from '../calendar/local-date.ts';
import { agreement } from '../define/columns/agreement.ts';
import { folded } from '../define/columns/column.ts';
import { consentOf } from '../define/consent.ts';
import type { Context } from '../define/context.ts';
import { type Answer, ask, defineForm } from '../define/define-form.ts';
import { insert, update } from '../define/records.ts';
import { mail } from '../mail/compose-mail.ts';
import { isTrained } from '../matching/standing.ts';
import { type Advisor, advisors } from '../tables/advisors.ts';
import { formTitles } from '../tables/form-titles.ts';
import { topics } from '../tables/topics.ts';
import { label } from '../text/language.ts';

const columns = advisors.columns;

const consent = agreement(
  label(
    'Usamos su perfil sólo para invitarla a acompañar y para las constancias. Puede pedir que lo corrijamos o borremos.',
    'We use your profile only for inviting you to mentor and for certificates. You can ask us to correct or delete it.',
    'Usamos seu perfil só para convidá-la a acompanhar e para os certificados. Pode pedir que o corrijamos ou apaguemos.',
  ),
);

const questions = {
  name: ask(columns.name, { title: label('Su nombre completo', 'Your full name', 'Seu nome completo') }),
  email: ask(columns.email, { title: label('Su correo', 'Your e-mail', 'Seu e-mail') }),
  phone: ask(columns.phone),
  channel: ask(columns.channel, {
    title: label('¿Cómo supo del servicio?', 'How did you hear of the service?', 'Como soube do serviço?'),
  }),
  organisation: ask(columns.organisation),
  place: ask(columns.place),
  topics: ask(columns.topics, {
    page: label('Lo que puede compartir', 'What you can share', 'O que pode compartilhar'),
    required: true,
  }),
  strengths: ask(columns.strengths, {
    title: label('¿Cuáles son sus fortalezas?', 'What are your strengths?', 'Quais são seus pontos fortes?'),
  }),
  skills: ask(columns.skills, {
    title: label('¿Qué habilidades tiene?', 'Which skills do you have?', 'Que habilidades tem?'),
  }),
  knowledge: ask(columns.knowledge, {
    title: label(
      '¿Qué sabe hacer y dónde lo aprendió?',
      'What can you do, and where did you learn it?',
      'O que sabe fazer e onde aprendeu?',
    ),
    help: label(
      'Vale la experiencia de la vida; no se pide título.',
      'Experience of life counts; no degree is asked for.',
      'Vale a experiência de vida; não se pede diploma.',
    ),
  }),
  levels: ask(columns.levels),
  groupExperience: ask(columns.groupExperience, {
    title: label(
      '¿Ha dado talleres o pláticas a grupos?',
      'Have you given workshops or talks to groups?',
      'Já deu oficinas ou palestras para grupos?',
    ),
  }),
  genderTraining: ask(columns.genderTraining, {
    title: label(
      '¿Ha tomado formación en perspectiva de género?',
      'Have you had training in gender perspective?',
      'Já fez formação em perspectiva de gênero?',
    ),
  }),
  digitalSkills: ask(columns.digitalSkills, {
    title: label(
      '¿Se siente cómoda dando una sesión por videollamada?',
      'Are you comfortable giving a session by video call?',
      'Sente-se à vontade para dar uma sessão por videochamada?',
    ),
  }),
  vocation: ask(columns.vocation, {
    title: label(
      '¿Por qué le gustaría acompañar a otras mujeres?',
      'Why would you like to stand by other women?',
      'Por que gostaria de acompanhar outras mulheres?',
    ),
  }),
  formats: ask(columns.formats, { page: label('Cómo y cuándo puede', 'How and when you can', 'Como e quando pode') }),
  modalities: ask(columns.modalities),
  availability: ask(columns.availability, {
    title: label('¿Cuándo puede normalmente?', 'When can you usually?', 'Quando costuma poder?'),
  }),
  languages: ask(columns.languages),
  monthlyCapacity: ask(columns.monthlyCapacity, {
    title: label(
      '¿Cuántos acompañamientos puede tomar al mes?',
      'How many advisories can you take a month?',
      'Quantos acompanhamentos pode assumir por mês?',
    ),
  }),
  consent: ask(consent, { page: label('Sus datos', 'Your data', 'Seus dados') }),
};

export const advisorProfileForm = defineForm({
  key: 'advisorProfile',
  title: formTitles.advisorProfile,
  description: label(
    'Con sus respuestas la invitaremos a los acompañamientos que van con usted. Toma unos cinco minutos.',
    'With your answers we will invite you to the advisories that suit you. It takes about five minutes.',
    'Com suas respostas a convidaremos para os acompanhamentos que combinam com você. Leva uns cinco minutos.',
  ),
  confirmation: label(
    'Gracias. Su perfil ya está en nuestro directorio.',
    'Thank you. Your profile is in our directory.',
    'Obrigada. Seu perfil já está em nosso diretório.',
  ),
  questions,
  reads: [advisors, topics],
  receive(answer, records, context) {
    const { consent: agreed, ...values } = answer.values;
    const known = records.advisors.all.find(
      (row) => row.email !== '' && folded(row.email) === folded(values.email) && row.status !== 'retired',
    );
    const given = filledIn(values);
    const merged = { ...known, ...given } as Partial<Advisor>;
    const status = statusAfter(known, context);
    const profile = {
      ...given,
      status,
      profileOn: context.today,
      responseId: answer.responseId,
      ...(agreed === 'agreed' ? consentOf(context, dayOf(answer.sentAt)) : {}),
      notes: [known?.notes ?? '', ...problemsOf(answer, context), ...answer.doubts]
        .filter((line) => line !== '')
        .join('\n'),
    };
    const id = known?.id ?? context.newId(advisors);
    const words = context.text.mailsRequests.welcome;
    const name = merged.name ?? '';
    const writable = !answer.problems.some(({ question }) => question === 'email');
    return {
      changes: [known ? update(advisors, known.id, profile) : insert(advisors, id, profile)],
      effects: mail(context, {
        to: writable ? values.email : '',
        about: id,
        subject: words.subject({ service: context.settings.publicName }),
        blocks: [{ type: 'text', text: status === 'active' ? words.active({ name }) : words.candidate({ name }) }],
      }),
      result: undefined,
      logged: id,
    };
  },
});

/** Questions left empty never blank what the directory knows. */
function filledIn(values: Readonly<Record<string, unknown>>): Partial<Advisor> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== '' && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Partial<Advisor>;
}

/** A trained mentor with a profile is active; a pause or a goodbye is not undone by a form. */
function statusAfter(known: Advisor | undefined, { settings }: Context): Advisor['status'] {
  if (known && known.status !== '' && known.status !== 'candidate') return known.status;
  const trained = known !== undefined && isTrained(known);
  return trained || !settings.trainingRequired ? 'active' : 'candidate';
}

/** What could not be read stays in the notes, for the coordination. */
function problemsOf(answer: Answer<typeof questions>, context: Context): readonly string[] {
  return answer.problems.map(({ question, problem }) =>
    context.text.requests.toCorrect.problem({
      field: questions[question].column.label[context.language],
      problem: context.text.problems[problem.code](problem),
    }),
  );
}
