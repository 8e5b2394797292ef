// Rows that belong to a theme of the workshop: their column is chosen from the themes of this one.
import type { Block } from '../../blocks/block.ts';
import type { Worksheet } from '../../blocks/worksheet/worksheet.ts';

/** The same block; `column` is chosen from the rows of `themes`, by the first of their columns. */
export function choosingFrom<B extends Block>(themes: Worksheet, column: string, block: B): B {
  const [named = ''] = Object.keys(themes.columns);
  return {
    ...block,
    screen(dossier, author) {
      const spec = block.screen(dossier, author);
      if (spec.type !== 'rows') return spec;
      const options = themes.inOrder(dossier).map((row) => ({
        value: row.id as string,
        label: String((row as Readonly<Record<string, unknown>>)[named] ?? ''),
      }));
      return {
        ...spec,
        fields: spec.fields.map((field) =>
          field.key === column ? { ...field, type: 'choice' as const, options } : field,
        ),
      };
    },
  };
}
