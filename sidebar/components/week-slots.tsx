// Halves of the days of a week as a small table to tick: days down, morning and afternoon across.
import { useShell } from '../shell/shell.tsx';
import type { FieldOption } from './field.tsx';

const halves = ['am', 'pm'] as const;
const slot = /^(\w{3})-(am|pm)$/;

export function isWeek(options: readonly FieldOption[]): boolean {
  return options.length > 0 && options.every(({ value }) => slot.test(value));
}

export function WeekSlots({
  options,
  value,
  onToggle,
}: {
  options: readonly FieldOption[];
  value: readonly string[];
  onToggle: (slot: string, on: boolean) => void;
}) {
  const { text } = useShell();
  const days = [...new Set(options.map((option) => option.value.slice(0, 3)))];
  return (
    <table class="week">
      <thead>
        <tr>
          <td />
          {halves.map((half) => (
            <th key={half} scope="col">
              {text.week[half]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day}>
            <th scope="row">{options.find((option) => option.value.startsWith(day))?.label.split(' ')[0]}</th>
            {halves.map((half) => {
              const option = options.find((candidate) => candidate.value === `${day}-${half}`);
              return (
                <td key={half}>
                  {option ? (
                    <input
                      type="checkbox"
                      aria-label={option.label}
                      checked={value.includes(option.value)}
                      onChange={(event) => onToggle(option.value, event.currentTarget.checked)}
                    />
                  ) : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
