// Second stage: who registers and what they expect, and the experiences that are worked with.
import { before } from '../../../blocks/aspects.ts';
import type { Dossier } from '../../../blocks/dossier.ts';
import { stage } from '../../../blocks/programme.ts';
import { register } from '../../../blocks/register/register.ts';
import { sections } from '../../../blocks/sections/sections.ts';
import { choice } from '../../../define/columns/choice.ts';
import { date } from '../../../define/columns/date.ts';
import { reference } from '../../../define/columns/reference.ts';
import { email, longText, text } from '../../../define/columns/text.ts';
import * as words from '../../../text/programmes/learning-workshop/call.ts';
import { withBeside } from '../beside.ts';
import { participant, team } from '../roles.ts';
import { choosingFrom } from '../theme-choice.ts';
import { agenda, facts, MOST_PEOPLE, themes } from './preparation.ts';

const required = { required: true } as const;
const personal = { ...required, privacy: 'personal' } as const;

const { columns: asked, options, form: registering } = words.registrations;
export const registrations = register('workshop-people', {
  ...words.registrations,
  sheetId: 263,
  prefix: 'TI',
  by: [team, participant],
  via: ['form', 'panel', 'page'],
  due: before(agenda, 3),
  columns: {
    name: text(asked.name, personal),
    email: email(asked.email, required),
    gender: choice(asked.gender, options.gender, required),
    organisation: text(asked.organisation, required),
    kind: choice(asked.kind, options.kind, required),
    expects: longText(asked.expects, { max: 1_000 }),
  },
  later: { came: date(asked.came) },
  who: { name: 'name', email: 'email', organisation: 'organisation' },
  seats: participant,
  rows: { min: 1, max: MOST_PEOPLE },
  places: (dossier) => facts.values(dossier)[0]?.places ?? null,
  until: (dossier) => facts.values(dossier)[0]?.registerUntil ?? '',
  counts: ['gender'],
  ofOrganisations: ['kind'],
  came: 'came',
  form: { ...registering, asks: { expects: { title: registering.expects } } },
});

export const expectations = withBeside(
  sections('workshop-expectations', {
    label: words.expectations.label,
    help: words.expectations.help,
    by: [team],
    seenBy: [team],
    needs: [registrations],
    due: before(agenda, 1),
    joint: true,
    sections: { summary: { title: words.expectations.section } },
  }),
  (dossier) =>
    registrations.entries(dossier).map((row) => String((row as Partial<Record<string, unknown>>).expects ?? '')),
);

const { columns: told } = words.cards;
export const cards = choosingFrom(
  themes,
  'theme',
  register('experience-cards', {
    ...words.cards,
    sheetId: 264,
    prefix: 'TE',
    by: [team],
    via: ['form', 'panel'],
    due: before(agenda, 10),
    columns: {
      title: text(told.title, required),
      organisation: text(told.organisation, required),
      contact: text(told.contact, personal),
      email: email(told.email, required),
      what: longText(told.what, required),
      result: longText(told.result),
      lesson: longText(told.lesson),
    },
    later: { theme: reference(told.theme, 'workshop-themes'), choice: choice(told.choice, words.cards.options) },
    who: { name: 'contact', email: 'email', organisation: 'organisation' },
    title: 'title',
    same: ['email', 'title'],
    rows: { min: 1, max: 60 },
    until: (dossier) => facts.values(dossier)[0]?.cardsUntil ?? '',
    tells: { column: 'choice', words: words.cards.told },
    seenIf: ({ choice: chosen }) => chosen === 'yes',
    form: words.cards.form,
  }),
);

/** The experiences that were selected for a theme, in a line each. */
export function cardsOf(dossier: Dossier, theme: string): readonly string[] {
  return cards
    .entries(dossier)
    .map((row) => row as Readonly<Record<string, unknown>>)
    .filter((row) => theme !== '' && row.theme === theme && row.choice === 'yes')
    .map(({ title, organisation, lesson, result }) =>
      [`${title} (${organisation})`, lesson || result].filter((part) => part !== '').join(': '),
    );
}

export const call = stage('call', words.stage, [registrations, expectations, cards]);
