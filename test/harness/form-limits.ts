// The limits of every form, with an answer just beyond each: what the page of the form has to refuse.
import { fieldSpecs } from '../../src/blocks/fields.ts';
import type { Question } from '../../src/define/columns/column.ts';
import type { Context } from '../../src/define/context.ts';
import { everyForm } from '../../src/forms/all-forms.ts';
import { wrongValues } from './beyond-limits.ts';

export interface FormLimit {
  readonly form: string;
  /** Key of its programme; '' for the forms of every workbook. */
  readonly programme: string;
  readonly title: string;
  readonly key: string;
  readonly field: string;
  readonly limit: string;
  /** As it is given to the page; undefined where the answer is left out. */
  readonly answer: string | readonly string[] | undefined;
}

/** A list or a day: Google's own fields take nothing else. An address that is too long is none. */
const isClosed = ({ type }: Question) =>
  ['reference', 'date', 'dateTime', 'time', 'choice', 'yesNo', 'email'].includes(type);

export function formLimits(context: Context): readonly FormLimit[] {
  return everyForm().flatMap(({ key: form, title, programme = '', questions }) =>
    Object.entries<(typeof questions)[string]>(questions).flatMap(([key, { column, title: asked, required }]) =>
      fieldSpecs({ [key]: { ...column, required } }, context).flatMap((field) =>
        wrongValues(field)
          .filter(({ why, limit }) => limit !== '' && (why === 'missing' || !isClosed(column.question)))
          .map(({ limit, value }) => ({
            form,
            programme,
            title: title.es,
            key,
            field: asked.es,
            limit,
            answer: value === '' || value === null ? undefined : answerOf(value, field),
          })),
      ),
    ),
  );
}

function answerOf(value: unknown, { options }: { readonly options: readonly { value: string; label: string }[] }) {
  if (!Array.isArray(value)) return String(value);
  if (value.length === 0) return undefined;
  return value.map((each) => options.find((option) => option.value === each)?.label ?? String(each));
}
