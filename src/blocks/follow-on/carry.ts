// What a case takes along from the one before: people, texts, rows and accepted products, put into its blocks as somebody would who fills
// them, with their limits and their mails.
import type { Outcome } from '../../define/define-operation.ts';
import type { Block, Saved } from '../block.ts';
import type { Author, Dossier } from '../dossier.ts';
import type { BlockInput } from '../input.ts';
import type { DeliverySpec, FieldValue, RowsSpec, SectionsSpec } from '../screen.ts';

export interface Carried {
  readonly from: Block;
  /** Of the case that is opened. */
  readonly into: Block;
}

export function carry(
  { from, into }: Carried,
  earlier: Dossier,
  later: Dossier,
  author: Author,
): readonly Outcome<Saved>[] {
  const screen = from.screen(earlier, author);
  const target = into.screen(later, author);
  const inputs =
    screen.type === 'rows' && target.type === 'rows'
      ? rowInputs(screen, target, from.kind === 'seats' ? earlier.people().map(({ id }) => id) : undefined)
      : screen.type === 'sections' && target.type === 'sections'
        ? textInputs(screen, target)
        : screen.type === 'delivery' && target.type === 'rows'
          ? productInputs(screen, from.aspects.label[later.context.language])
          : [];
  return inputs.map((input) => into.change(later, input, author));
}

/** @param only of seats: those that are taken */
function rowInputs(screen: RowsSpec, target: RowsSpec, only: readonly string[] | undefined): readonly BlockInput[] {
  const fields = target.fields.filter(({ readOnly }) => !readOnly);
  const isKnown = (values: Readonly<Record<string, FieldValue>>) =>
    fields.every(
      ({ key, type, options, required }) =>
        type !== 'choice' || (!required && !values[key]) || options.some(({ value }) => value === values[key]),
    );
  const rows = screen.rows
    .filter(({ id, values }) => (!only || only.includes(id)) && isKnown(values))
    .map(({ values }) => Object.fromEntries(fields.flatMap(({ key }) => (key in values ? [[key, values[key]]] : []))));
  return rows.length === 0 ? [] : [{ act: 'addRows', rows }];
}

function textInputs(screen: SectionsSpec, target: SectionsSpec): readonly BlockInput[] {
  return screen.sections.flatMap(({ key, texts }) => {
    const asked = target.sections.find((section) => section.key === key);
    return texts
      .filter(({ text, role }) => text !== '' && asked?.texts.some((each) => each.role === role))
      .map(({ text, role }): BlockInput => ({ act: 'write', section: role === '' ? key : `${key}/${role}`, text }));
  });
}

/** The link of what was approved, among other links. */
function productInputs({ rounds }: DeliverySpec, title: string): readonly BlockInput[] {
  const approved = rounds.find(({ state }) => state === 'approved');
  return approved ? [{ act: 'addRows', rows: [{ title, url: approved.url }] }] : [];
}
