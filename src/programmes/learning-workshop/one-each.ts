// The personal commitments: on her page each participant sees and writes her own, one, and says for when; whose it is
// goes without saying. The team sees all of them.
import type { Block } from '../../blocks/block.ts';
import { check } from '../../blocks/check.ts';
import { agreed } from '../../blocks/commitments/columns.ts';
import type { Author, Dossier } from '../../blocks/dossier.ts';
import type { BlockInput } from '../../blocks/input.ts';
import type { RowSpec, ScreenSpec } from '../../blocks/screen.ts';
import { addDays } from '../../calendar/local-date.ts';
import { folded } from '../../define/columns/column.ts';
import { refuse } from '../../define/refusal.ts';
import type { Translated } from '../../text/language.ts';
import { personal as words } from '../../text/programmes/learning-workshop/workshop.ts';

/** What she is asked, in the words of her page: what is refused is named by them too. */
const questions = {
  agreement: { ...agreed.agreement, label: words.asked.agreement },
  dueOn: { ...agreed.dueOn, label: words.asked.dueOn },
};
const asked = Object.keys(questions);
const MOST_OWNERS = 12;
const told = ['progress', 'progressNote'];

export function oneEach<B extends Block>(block: B): B {
  const all = (dossier: Dossier) => {
    const spec = block.screen(dossier, { role: '', isTeam: true, name: '', email: '' });
    return spec.type === 'rows' ? spec.rows : [];
  };
  const hers = (dossier: Dossier, { email }: Author) =>
    all(dossier).filter(({ values }) => folded(String(values.ownerEmail ?? '')) === folded(email));

  const ownInput = (dossier: Dossier, input: BlockInput, author: Author): BlockInput => {
    const own = hers(dossier, author);
    if (input.act === 'addRows') {
      const { language } = dossier.context;
      if (own.length + input.rows.length > 1)
        throw refuse('tooManyRows', {
          max: 1,
          standing: own.length,
          more: input.rows.length,
          tab: block.aspects.label[language],
        });
      const owner = { ownerName: author.name, ownerEmail: author.email };
      return {
        ...input,
        rows: input.rows.map((row) => ({ ...check(questions, only(row, asked), dossier), ...owner })),
      };
    }
    if (!('row' in input) || !own.some(({ id }) => id === input.row)) throw refuse('notYours');
    if (input.act !== 'saveRow') return input;
    check(questions, only(input.values, asked), dossier, {});
    return { ...input, values: only(input.values, [...asked, ...told]) };
  };

  return {
    ...block,
    change: (dossier, input, author) =>
      block.change(dossier, author.isTeam ? input : ownInput(dossier, input, author), author),
    screen(dossier, author): ScreenSpec {
      const spec = block.screen(dossier, author);
      if (spec.type !== 'rows') return spec;
      if (author.isTeam) return { ...spec, fills: (spec.fills ?? []).length > MOST_OWNERS ? [] : (spec.fills ?? []) };
      const rows = hers(dossier, author).map((row): RowSpec => ({ ...row, isOpen: spec.may.includes('edit') }));
      const { today, language } = dossier.context;
      return {
        ...spec,
        fields: spec.fields
          .filter(({ key }) => [...asked, ...told].includes(key))
          .map((field) => ({ ...field, label: nameOf(field.key)?.[language] ?? field.label })),
        rows,
        least: 0,
        most: 1,
        may: spec.may.filter((each) => each === 'edit' || (each === 'add' && rows.length === 0)),
        fills: Object.entries(words.spans).map(([days, label]) => ({
          label: label[language],
          values: { dueOn: addDays(today, Number(days)) },
        })),
        rowName: words.rowName[language],
      };
    },
  };
}

const nameOf = (key: string): Translated | undefined =>
  Object.entries(questions).find(([each]) => each === key)?.[1].label;

function only<T>(values: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key)));
}
