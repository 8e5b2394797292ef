// One field drawn from a column of a table: label, help and kind of input come from the declaration.
import type { Column } from '../../src/define/columns/column.ts';
import { useShell } from '../shell/shell.tsx';
import { Field, type FieldOption } from './field.tsx';

export interface ColumnFieldProps {
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: any kind of column can be drawn; its values travel as text
  readonly column: Column<any>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label?: string;
  readonly help?: string;
  readonly required?: boolean;
  readonly problem?: string;
  readonly options?: readonly FieldOption[];
}

export function ColumnField({
  name,
  column,
  value,
  onChange,
  label,
  help,
  required,
  problem,
  options,
}: ColumnFieldProps) {
  const { language } = useShell();
  const explained = help ?? column.note?.[language];
  return (
    <Field
      spec={{
        key: name,
        label: label ?? column.label[language],
        required: required ?? column.required,
        question: column.question,
        ...(explained ? { help: explained } : {}),
        ...(options ? { options } : {}),
      }}
      value={value}
      onChange={(next) => onChange(String(next))}
      {...(problem ? { problem } : {})}
    />
  );
}
