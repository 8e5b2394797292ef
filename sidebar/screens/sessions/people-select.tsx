// One choice about a person: gender or age group, or that it is not known.
import type { PeopleOptions } from './people-list.ts';

export function Select({
  id,
  label,
  none,
  options,
  value,
  onChange,
}: {
  id: string;
  label: string;
  none: string;
  options: PeopleOptions['genders'];
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} class="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
