// What a survey says once enough people have answered: averages, how often each option was chosen, and comments.
import { showNumber } from '../../define/columns/number.ts';
import type { Context } from '../../define/context.ts';
import type { CommentsSpec, FigureSpec } from '../counted-screen.ts';
import type { FieldColumns } from '../fields.ts';
import { isComment, isNumber, type Sums, tallyOf } from './sums.ts';

/** A question that fewer than so many answered is left out. */
export function figuresIn(sums: Sums, columns: FieldColumns, least: number, context: Context): readonly FigureSpec[] {
  const { language, text } = context;
  const words = text.blocks.survey;
  return Object.entries(columns).flatMap(([key, column]) => {
    const { answers, sum, chosen } = tallyOf(sums, key);
    if (answers < least || isComment(column)) return [];
    const head = { label: column.label[language], answers };
    const { type, max, options } = column.question;
    if (isNumber(column)) {
      const average = showNumber(sum / answers, context);
      const scale = type === 'scale' ? (max ?? 0) : 0;
      const value = scale > 0 ? words.average(average, scale) : average;
      return [{ ...head, bars: [{ label: '', value, share: scale > 0 ? sum / answers / scale : null }] }];
    }
    if (!options) return [];
    const bars = options.map(({ value, label }) => {
      const count = chosen[value] ?? 0;
      return { label: label[language], value: String(count), share: count / answers };
    });
    return [{ ...head, bars }];
  });
}

export function commentsIn(sums: Sums, columns: FieldColumns, { language }: Context): readonly CommentsSpec[] {
  return Object.entries(columns).flatMap(([key, column]) => {
    const { said, answers } = tallyOf(sums, key);
    return said.length === 0 ? [] : [{ label: column.label[language], texts: said, answers }];
  });
}

/** A figure in one line: "4.3 de 5", "Sí 7 · No 2". */
export function figureLine({ bars }: FigureSpec): string {
  return bars.map(({ label, value }) => (label === '' ? value : `${label} ${value}`)).join(' · ');
}

/** Why nothing but their number is shown; '' once enough have answered. */
export function hiddenWhy(answers: number, least: number, { text }: Context): string {
  const words = text.blocks.survey;
  if (answers === 0) return words.none();
  return answers < least ? words.tooFew(least) : '';
}
