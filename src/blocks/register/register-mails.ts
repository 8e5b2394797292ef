// What whoever sent an entry is told: that it counts, that it was corrected, that there is no place or no time left, and
// what the team chose. Where she takes part, the link of her page comes along.
import { showDate } from '../../calendar/show-date.ts';
import { plainText } from '../../define/columns/column.ts';
import type { MailEffect } from '../../define/effects.ts';
import { caseMail } from '../case-mail.ts';
import type { Dossier } from '../dossier.ts';
import { shownValues } from '../fields.ts';
import { pageOf } from '../page-of.ts';
import { type Register, type SenderTold, type Values, wordIn } from './kind.ts';

export type Word = 'in' | 'corrected' | 'known' | 'waiting' | 'late';

const LONGEST_FACT = 600;

interface About {
  readonly values: Values;
  readonly sender: SenderTold;
  /** Code of her seat; '' where she takes none. */
  readonly seat: string;
  readonly row: string;
  /** What could not be read, to be corrected. */
  readonly problems?: readonly string[];
}

export function entryMail(
  register: Register,
  word: Word,
  { values, sender, seat, row, problems = [] }: About,
  dossier: Dossier,
): readonly MailEffect[] {
  const { context, case: about } = dossier;
  const { register: words, application, openPage } = context.text.mailsBlocks;
  const told = toldTo(register, sender, values, dossier);
  const isIn = word === 'in' || word === 'corrected' || word === 'known';
  return caseMail(dossier, {
    to: sender.email,
    about: row || about.id,
    subject: words[word].subject(told),
    blocks: [
      { type: 'text', text: (register.role ? words[word].place : words[word].entry)(told) },
      { type: 'facts', facts: isIn && word !== 'known' ? factsOf(register, values, dossier) : [] },
      { type: 'text', text: problems.length > 0 ? application.toCorrect() : '' },
      { type: 'list', items: problems },
      ...(isIn && seat !== ''
        ? ([
            { type: 'button', label: openPage(), url: pageOf({ id: seat }, dossier) },
            { type: 'text', text: words.page() },
          ] as const)
        : []),
    ],
  });
}

/** What the team chose, in the sentence that the programme has for it. */
export function choiceMail(
  register: Register,
  chosen: string,
  { values, sender, row }: Omit<About, 'seat'>,
  dossier: Dossier,
): readonly MailEffect[] {
  const { context } = dossier;
  const sentence = register.tells?.words[chosen];
  if (!sentence) return [];
  const { register: words } = context.text.mailsBlocks;
  const told = toldTo(register, sender, values, dossier);
  return caseMail(dossier, {
    to: sender.email,
    about: row,
    subject: words.chosen.subject(told),
    blocks: [{ type: 'text', text: words.chosen.body({ ...told, sentence: sentence[context.language] }) }],
  });
}

function toldTo(register: Register, sender: SenderTold, values: Values, dossier: Dossier) {
  const { context, case: about } = dossier;
  const lastDay = register.lastDay(dossier);
  return {
    name: sender.name,
    title: about.title,
    what: register.aspects.label[context.language],
    entry: wordIn(values, register.title),
    until: lastDay === '' ? '' : showDate(lastDay, context.language),
    places: register.placesIn(dossier),
  };
}

function factsOf({ columns, who }: Register, values: Values, { context }: Dossier): readonly [string, string][] {
  const shown = shownValues(columns, values, context);
  return Object.entries(columns)
    .filter(([key]) => key !== who.email && (shown[key] ?? '') !== '')
    .map(([key, { label }]) => [label[context.language], short(shown[key] ?? '')]);
}

function short(value: string): string {
  const text = plainText(value);
  return text.length > LONGEST_FACT ? `${text.slice(0, LONGEST_FACT - 1)}…` : text;
}
