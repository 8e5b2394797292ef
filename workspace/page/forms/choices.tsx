// Questions answered by choosing: one, several, a point on a scale, or one or several in each row of a grid.
import { t } from '../text.ts';
import { rowsOf, textOf } from './answer-state.ts';
import type { FieldProps } from './question.tsx';

interface ChoicesProps extends FieldProps {
  readonly many: boolean;
  readonly chosen: readonly string[];
}

export function Choices({ item, many, chosen, set, disabled }: ChoicesProps) {
  const values = item.choices.map(({ value }) => value);
  const free = chosen.find((one) => !values.includes(one));
  const type = many ? 'checkbox' : 'radio';
  const pick = (value: string, on: boolean) => {
    if (!many) set(on ? value : undefined);
    else {
      const next = on ? [...chosen, value] : chosen.filter((one) => one !== value);
      set(next.length > 0 ? next : undefined);
    }
  };
  const write = (text: string) => {
    if (!many) set(text);
    else set([...chosen.filter((one) => values.includes(one)), ...(text === '' ? [] : [text])]);
  };
  return (
    <div class="choices">
      {values.map((value) => (
        <label key={value} class="choice">
          <input
            type={type}
            name={`choice-${item.id}`}
            value={value}
            checked={chosen.includes(value)}
            disabled={disabled}
            onChange={(event) => pick(value, event.currentTarget.checked)}
          />
          <span>{value}</span>
        </label>
      ))}
      {item.otherOption && (
        <div class="choice other">
          <label class="choice">
            <input
              type={type}
              name={`choice-${item.id}`}
              checked={free !== undefined}
              disabled={disabled}
              onChange={(event) => (event.currentTarget.checked ? write(' ') : write(''))}
            />
            <span>{t.forms.other}</span>
          </label>
          <input
            type="text"
            aria-label={`${item.title}: ${t.forms.otherText}`}
            value={free?.trim() ?? ''}
            disabled={disabled}
            onInput={(event) => write(event.currentTarget.value)}
          />
        </div>
      )}
    </div>
  );
}

export function ScaleChoices({ item, answer, set, disabled }: FieldProps) {
  const chosen = textOf(answer);
  const points = Array.from({ length: item.upper - item.lower + 1 }, (_, i) => String(item.lower + i));
  return (
    <div class="scale">
      {item.lowerLabel !== '' && <span class="scale-label">{item.lowerLabel}</span>}
      {points.map((point) => (
        <label key={point}>
          <span>{item.kind === 'RATING' ? `${point} ★` : point}</span>
          <input
            type="radio"
            name={`scale-${item.id}`}
            value={point}
            checked={chosen === point}
            disabled={disabled}
            onChange={() => set(point)}
          />
        </label>
      ))}
      {item.upperLabel !== '' && <span class="scale-label">{item.upperLabel}</span>}
    </div>
  );
}

/** Each row is a group of its own, stacked on a phone: no sideways scrolling. */
export function GridChoices({ item, answer, set, disabled }: FieldProps) {
  const many = item.kind === 'CHECKBOX_GRID';
  const chosen = rowsOf(answer, item.rows.length);
  const pick = (row: number, column: string, on: boolean) => {
    const before = chosen[row] ?? [];
    const now = many ? (on ? [...before, column] : before.filter((one) => one !== column)) : [column];
    const next = chosen.map((one, index) => (index === row ? now : one));
    set(many ? next.map((one) => (one.length > 0 ? one : null)) : next.map((one) => one[0] ?? null));
  };
  return (
    <div class="answer-grid">
      {item.rows.map((name, row) => (
        <fieldset key={name} class="grid-question-row">
          <legend>{name}</legend>
          {item.columns.map((column) => (
            <label key={column} class="choice">
              <input
                type={many ? 'checkbox' : 'radio'}
                name={`grid-${item.id}-${row}`}
                checked={chosen[row]?.includes(column) ?? false}
                disabled={disabled}
                onChange={(event) => pick(row, column, event.currentTarget.checked)}
              />
              <span>{column}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
