// The settings as the panel's form draws them: groups of fields with their question, value and default.
// The values are those in force, so a cell that cannot be read shows its default.
import * as v from 'valibot';
import type { Column } from '../../define/columns/column.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { settingDefinitions } from '../../settings/definitions.ts';
import { isInUse } from '../../settings/first-settings.ts';
import { settingGroups } from '../../settings/groups.ts';
import { defaultOf, type SettingKey, settingKeys } from '../../settings/settings.ts';
import type { SettingField, SettingsView } from '../../views/settings-view.ts';

type SettingValue = SettingField['value'];

export const readSettings = defineQuery({
  reads: [],
  input: v.object({}),
  run(_records, _input, { settings, language }): SettingsView {
    const field = (key: SettingKey): SettingField => {
      const column: Column<unknown> = settingDefinitions[key].column;
      return {
        key,
        label: column.label[language],
        help: column.note?.[language] ?? '',
        question: column.question,
        value: ticked(column, settings[key] as SettingValue),
        default: defaultOf(key, language) as SettingValue,
      };
    };
    return {
      groups: (Object.keys(settingGroups) as (keyof typeof settingGroups)[])
        .map((group) => ({
          key: group,
          label: settingGroups[group][language],
          fields: settingKeys
            .filter((key) => settingDefinitions[key].group === group && isInUse(key, settings))
            .map(field),
        }))
        .filter(({ fields }) => fields.length > 0),
    };
  },
});

/** Of a list, what can be ticked in it: the rest goes along with that. */
function ticked({ question: { type, options = [] } }: Column<unknown>, value: SettingValue): SettingValue {
  return type === 'choices' && Array.isArray(value)
    ? value.filter((each) => options.some((option) => option.value === each))
    : value;
}
