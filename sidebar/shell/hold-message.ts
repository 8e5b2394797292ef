// What became of what was held, as the panel says it.
import type { HoldWords } from './hold-bar.tsx';
import type { HoldOutcome } from './holds.ts';

interface HoldMessage {
  readonly text: string;
  readonly tone: 'done' | 'refused';
}

type Words = HoldWords & { readonly unreachable: string };

/** Nothing where nothing is worth a word. */
export function holdMessage(told: HoldOutcome, text: Words): HoldMessage | undefined {
  const { holds, languageCode } = text;
  switch (told.kind) {
    case 'sent':
      return told.people.length === 0
        ? undefined
        : { text: holds.sent(namesOf(told.people, holds, languageCode)), tone: 'done' };
    case 'stuck':
      return { text: told.items.map(holds.stuck).join(' '), tone: 'refused' };
    case 'later':
      return { text: holds.later, tone: 'refused' };
    case 'undone':
      return { text: holds.undone(told.mails), tone: 'done' };
    case 'refused':
      return { text: told.message || text.unreachable, tone: 'refused' };
  }
}

const NAMES_SHOWN = 3;

/** "Lucía, Marta e Inés", or the first ones and how many more. */
export function namesOf(people: readonly string[], holds: HoldWords['holds'], languageCode: string): string {
  const left = people.length - NAMES_SHOWN;
  // One name more takes no more room than the words that say so.
  const shown = left > 1 ? [...people.slice(0, NAMES_SHOWN), holds.andMore(left)] : people;
  return new Intl.ListFormat(languageCode).format(shown);
}
