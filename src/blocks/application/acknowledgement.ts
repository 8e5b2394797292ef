// The first message to whoever asked: what was understood, what has to be corrected, and her page, where all goes on.
import { plainText } from '../../define/columns/column.ts';
import type { MailEffect } from '../../define/effects.ts';
import { caseMail } from '../case-mail.ts';
import type { Dossier } from '../dossier.ts';
import { type FieldColumns, shownValues } from '../fields.ts';
import { pageOf } from '../page-of.ts';

const LONGEST_FACT = 600;

interface Acknowledged {
  readonly columns: FieldColumns;
  readonly values: Readonly<Record<string, unknown>>;
  readonly person: { readonly name: string; readonly email: string; readonly organisation: string };
  readonly seat: string;
  readonly problems: readonly string[];
}

export function acknowledgement(
  { columns, values, person, seat, problems }: Acknowledged,
  dossier: Dossier,
): readonly MailEffect[] {
  const { context } = dossier;
  const { application: words, openPage } = context.text.mailsBlocks;
  const told = { ...person, title: dossier.case.title, code: dossier.case.id };
  const shown = shownValues(columns, values, context);
  return caseMail(dossier, {
    to: person.email,
    about: seat,
    subject: words.subject(told),
    blocks: [
      { type: 'text', text: words.body(told) },
      {
        type: 'facts',
        facts: Object.entries(columns)
          .filter(([, { privacy }]) => privacy !== 'personal')
          .map(([key, { label }]) => [label[context.language], short(shown[key] ?? '')]),
      },
      { type: 'text', text: problems.length > 0 ? words.toCorrect() : '' },
      { type: 'list', items: problems },
      { type: 'button', label: openPage(), url: pageOf({ id: seat }, dossier) },
      { type: 'text', text: words.after() },
    ],
  });
}

function short(value: string): string {
  const text = plainText(value);
  return text.length > LONGEST_FACT ? `${text.slice(0, LONGEST_FACT - 1)}…` : text;
}
