// The vocabulary of document fields: what a template may name, told in every language of the product.
// A document's data type is inferred from its fields, so the two cannot disagree.
import type { Translated } from '../text/language.ts';

interface Told {
  readonly label: Translated;
  readonly explanation: Translated;
  /** The check warns when a template leaves it out. */
  readonly isRecommended: boolean;
}
export interface TextField extends Told {
  readonly kind: 'text';
}
/** Shown or hidden by {{#name}}…{{/name}}; never printed. */
export interface ConditionField extends Told {
  readonly kind: 'condition';
}
/** A place for a picture, marked by the alternative text {{%name}}. */
export interface ImageField extends Told {
  readonly kind: 'image';
}
export interface ListField<Fields extends DocumentFields = DocumentFields> extends Told {
  readonly kind: 'list';
  /** What each row offers between {{#name}} and {{/name}}. */
  readonly fields: Fields;
}
export type DocumentField = TextField | ConditionField | ImageField | ListField;
export interface DocumentFields {
  readonly [name: string]: DocumentField;
}

type ValueOf<Field> =
  Field extends ListField<infer Fields>
    ? readonly DataOf<Fields>[]
    : Field extends ConditionField
      ? boolean
      : string | number | null;

/** The data a document's fields ask for. Pictures are handed over apart, see MergeImages. */
export type DataOf<Fields extends DocumentFields> = {
  readonly [Name in keyof Fields as Fields[Name] extends ImageField ? never : Name]: ValueOf<Fields[Name]>;
};

export type Words = readonly [es: string, en: string, pt: string];

function told(label: Words, explanation: Words): Told {
  const translated = (words: Words): Translated => ({ es: words[0], en: words[1], pt: words[2] });
  return { label: translated(label), explanation: translated(explanation), isRecommended: false };
}

export function textField(label: Words, explanation: Words): TextField {
  return { kind: 'text', ...told(label, explanation) };
}

export function conditionField(label: Words, explanation: Words): ConditionField {
  return { kind: 'condition', ...told(label, explanation) };
}

export function imageField(label: Words, explanation: Words): ImageField {
  return { kind: 'image', ...told(label, explanation) };
}

export function listField<Fields extends DocumentFields>(
  label: Words,
  explanation: Words,
  fields: Fields,
): ListField<Fields> {
  return { kind: 'list', ...told(label, explanation), fields };
}

export function recommended<Field extends DocumentField>(field: Field): Field {
  return { ...field, isRecommended: true };
}
