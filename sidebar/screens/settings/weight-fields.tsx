// The weights of matching: a number each, and beside it the share of the whole that it means.
import { useId } from 'preact/hooks';
import type { SettingField } from '../../../src/views/settings-view.ts';
import { useShell } from '../../shell/shell.tsx';

export function WeightFields({
  fields,
  valueIn,
  onChange,
}: {
  fields: readonly SettingField[];
  valueIn: (field: SettingField) => string;
  onChange: (key: string, value: string) => void;
}) {
  const { text } = useShell();
  const words = text.settings;
  const id = useId();
  const weightOf = (field: SettingField) => Math.max(0, Number(valueIn(field)) || 0);
  const total = fields.reduce((sum, field) => sum + weightOf(field), 0);
  return (
    <>
      <p class="detail">{words.weightsAbout}</p>
      {total === 0 ? (
        <p class="problem-line" role="alert">
          {words.allZero}
        </p>
      ) : null}
      {fields.map((field) => {
        const share = total === 0 ? 0 : Math.round((weightOf(field) / total) * 100);
        return (
          <div key={field.key} class="weight">
            <label for={`${id}-${field.key}`}>{field.label}</label>
            <input
              id={`${id}-${field.key}`}
              class="input"
              type="number"
              min={field.question.min ?? 0}
              max={field.question.max ?? 100}
              inputMode="numeric"
              value={valueIn(field)}
              aria-describedby={`${id}-${field.key}-share`}
              onInput={(event) => onChange(field.key, event.currentTarget.value)}
            />
            <span class="share" id={`${id}-${field.key}-share`}>
              {words.share(share)}
            </span>
            <i aria-hidden="true" style={`--share:${share}%`} />
          </div>
        );
      })}
    </>
  );
}
