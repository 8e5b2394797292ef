// A row of filters of which one is on.

export interface Filter<K extends string> {
  readonly key: K;
  readonly label: string;
}

export function Filters<K extends string>({
  label,
  filters,
  value,
  onChange,
  tight = false,
}: {
  label: string;
  filters: readonly Filter<K>[];
  value: K;
  onChange: (key: K) => void;
  /** For four or more in one line. */
  tight?: boolean;
}) {
  return (
    <fieldset class={`filters ${tight ? 'tight' : ''}`}>
      <legend class="visually-hidden">{label}</legend>
      {filters.map((filter) => (
        <button key={filter.key} type="button" aria-pressed={filter.key === value} onClick={() => onChange(filter.key)}>
          {filter.label}
        </button>
      ))}
    </fieldset>
  );
}
