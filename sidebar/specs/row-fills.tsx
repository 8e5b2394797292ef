// What a row often says, filled in with one click: it stands over the first field that it fills.
import type { FieldSpec, RowsSpec } from '../../src/blocks/screen.ts';
import { isSame, type Values } from './row-values.ts';

interface RowFillsProps {
  readonly spec: Pick<RowsSpec, 'fills'>;
  readonly field: FieldSpec;
  readonly values: Values;
  readonly onFill: (values: Values) => void;
}

export function RowFills({ spec, field, values, onFill }: RowFillsProps) {
  const own = (spec.fills ?? []).filter((fill) => Object.keys(fill.values)[0] === field.key);
  if (own.length === 0) return null;
  return (
    <fieldset class="fills">
      <legend class="visually-hidden">{field.label}</legend>
      <span class="help" aria-hidden="true">
        {field.label}:
      </span>
      {own.map((fill) => (
        <button
          key={JSON.stringify(fill.values)}
          type="button"
          class="fill"
          aria-pressed={Object.entries(fill.values).every(([key, value]) => isSame(values[key], value))}
          onClick={() => onFill(fill.values)}
        >
          {fill.label}
        </button>
      ))}
    </fieldset>
  );
}
