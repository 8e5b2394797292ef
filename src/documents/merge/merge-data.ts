// What may be written into a document, and how a tag finds its value.
// The lookup is closed: own properties only, no code in tags, and a ceiling on what a template may ask for.
import type { DXT } from 'docxtemplater';

export type MergeValue = string | number | boolean | null | undefined | readonly MergeData[];
/** Values by field name. null and undefined are missing (the blank is printed); '' is printed as nothing. */
export type MergeData = { readonly [field: string]: MergeValue };

/** Tags resolved and rows repeated; a report of 5,000 rows needs about 50,000. */
const lookupLimit = 100_000;
const characterLimit = 12_000_000;

/** Characters that XML 1.0 does not admit, and halves of surrogate pairs. */
const illegalInXml =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to be removed
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function printable(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n').replace(illegalInXml, '');
}

function has(value: MergeValue): boolean {
  if (value === null || value === undefined || value === false) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'object' ? value.length > 0 : true;
}

function find(name: string, scopes: readonly unknown[]): MergeValue {
  for (let i = scopes.length - 1; i >= 0; i--) {
    const scope = scopes[i];
    if (typeof scope === 'object' && scope !== null && Object.getOwnPropertyDescriptor(scope, name)) {
      return (scope as MergeData)[name];
    }
  }
  // {{#hay_sesiones}} holds when there is at least one; nobody has to compute it.
  return name.startsWith('hay_') ? has(find(name.slice(4), scopes)) : undefined;
}

function print(value: MergeValue, blank: string): string {
  if (typeof value === 'string') return printable(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : blank;
  if (typeof value === 'boolean') return value ? '✓' : '';
  return blank;
}

export interface Lookup {
  /** The parser option of docxtemplater for one merge. */
  readonly parser: (tag: string, meta?: { tag?: DXT.Part }) => DXT.Parser;
  /** The template asked for more than a document can hold. From then on every tag is empty, so that the merge ends
   * at once: docxtemplater goes on after an error thrown by a tag. */
  isExhausted(): boolean;
}

export function lookUp(blank: string): Lookup {
  let lookups = 0;
  let characters = 0;
  const isExhausted = () => lookups > lookupLimit || characters > characterLimit;
  return {
    isExhausted,
    parser: (tag, meta) => ({
      get: (_scope: unknown, context: DXT.ParserContext) => {
        lookups += 1;
        const isSection = meta?.tag?.module === 'loop';
        if (isExhausted()) return isSection ? false : '';
        const value = find(tag, context.scopeList);
        if (isSection && typeof value === 'object' && value !== null) {
          // Rows without tags cost a lookup too, or a list inside itself would never end.
          lookups += value.length;
          return isExhausted() ? false : value;
        }
        if (isSection) return has(value);
        const text = print(value, blank);
        characters += text.length;
        return text;
      },
    }),
  };
}
