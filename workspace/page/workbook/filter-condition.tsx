// The condition of a column's filter: its kind, and as many values as that kind takes.
import type { FilterColumn } from '../../server/api.ts';
import { t } from '../text.ts';

export type FilterCondition = FilterColumn['condition'];

const words = t.tools.filter;

const valuesOf = (type: string): number =>
  type === '' || type.endsWith('BLANK') ? 0 : type === 'NUMBER_BETWEEN' ? 2 : 1;

export const missingValue = ({ type, values }: NonNullable<FilterCondition>): boolean =>
  Array.from({ length: valuesOf(type) }, (_, index) => values[index]?.trim() ?? '').includes('');

interface Props {
  readonly condition: FilterCondition;
  readonly problem: string;
  change(next: FilterCondition): void;
}

export function ConditionFields({ condition, problem, change }: Props) {
  const type = condition?.type ?? '';
  // A script may have set a kind that the list does not offer: it stays until another is chosen.
  const kinds = Object.keys(words.conditions);
  const offered = kinds.includes(type) ? kinds : [...kinds, type];
  const setValue = (index: number, text: string) => {
    const values = Array.from({ length: valuesOf(type) }, (_, at) =>
      at === index ? text : (condition?.values[at] ?? ''),
    );
    change({ type, values });
  };
  return (
    <div class="filter-condition">
      <label>
        <span>{words.condition}</span>
        <select
          value={type}
          onChange={(event) => {
            const next = event.currentTarget.value;
            const values = Array.from({ length: valuesOf(next) }, (_, at) => condition?.values[at] ?? '');
            change(next === '' ? null : { type: next, values });
          }}
        >
          {offered.map((one) => (
            <option key={one} value={one}>
              {words.conditions[one] ?? one}
            </option>
          ))}
        </select>
      </label>
      {Array.from({ length: valuesOf(type) }, (_, index) => (
        <input
          key={index}
          aria-label={index === 0 ? words.value : words.secondValue}
          placeholder={index === 0 ? words.value : words.secondValue}
          value={condition?.values[index] ?? ''}
          onInput={(event) => setValue(index, event.currentTarget.value)}
        />
      ))}
      {problem !== '' && (
        <p class="filter-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
