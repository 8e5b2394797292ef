// One thing to tick, with what it means.
import { useId } from 'preact/hooks';

export function Tick({
  label,
  help,
  value,
  onChange,
}: {
  label: string;
  help?: string;
  value: boolean;
  onChange: (value: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="tick-line">
      <label class="option">
        <input
          type="checkbox"
          checked={value}
          onChange={(event) => onChange(event.currentTarget.checked)}
          {...(help ? { 'aria-describedby': id } : {})}
        />
        <span>{label}</span>
      </label>
      {help ? (
        <span class="help" id={id}>
          {help}
        </span>
      ) : null}
    </div>
  );
}
