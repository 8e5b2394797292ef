// What is wrong with typed values, told by their columns before anything is sent; one sentence a field.
// Rows of other tables are known to the server alone: such fields are only checked for being filled.
import { useState } from 'preact/hooks';
import type { CellContext, Column } from '../../src/define/columns/column.ts';
import { useShell } from '../shell/shell.tsx';
import type { FieldValue } from './field.tsx';

// biome-ignore lint/suspicious/noExplicitAny: a heterogeneous list of columns has no better type; values travel as text
type AnyColumns = Readonly<Record<string, Column<any>>>;
type Problems = Readonly<Record<string, string>>;

export function useProblems(columns: AnyColumns, needed: readonly string[]) {
  const { text, language } = useShell();
  const [problems, setProblems] = useState<Problems>({});
  const cells: CellContext = { language, nameOf: () => undefined, idOf: (_, id) => id };
  const problemOf = (key: string, value: FieldValue): string => {
    const column = columns[key];
    if (!column) return '';
    if (value.length === 0) return column.required || needed.includes(key) ? text.fieldMissing : '';
    const { problem } = column.fromAnswer(value, cells);
    return problem ? capitalised(text.problems[problem.code](problem)) : '';
  };
  return {
    problems,
    /** The first field with a problem, if any. */
    check(values: Readonly<Record<string, FieldValue>>): string | undefined {
      const found = Object.entries(values)
        .map(([key, value]) => [key, problemOf(key, value)] as const)
        .filter(([, problem]) => problem !== '');
      setProblems(Object.fromEntries(found));
      return found[0]?.[0];
    },
    clear(key: string) {
      setProblems((before) => Object.fromEntries(Object.entries(before).filter(([other]) => other !== key)));
    },
  };
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
