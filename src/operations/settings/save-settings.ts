// Saves settings changed in the panel, each checked by its column. One that cannot be accepted saves none.
// An empty number goes back to its default; unknown names are refused.
import * as v from 'valibot';
import { checkValue } from '../../define/check-values.ts';
import type { Column } from '../../define/columns/column.ts';
import { defineOperation } from '../../define/define-operation.ts';
import type { Id } from '../../define/ids.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { settingDefinitions } from '../../settings/definitions.ts';
import { type SettingKey, settingKeys, showSetting } from '../../settings/settings.ts';
import { settingRows } from '../../tables/system.ts';

/** What the forms show of the settings. */
const shownInForms: ReadonlySet<SettingKey> = new Set(['publicName', 'privacyNotice', 'privacyUrl']);

const settingValue = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.null(),
  v.pipe(v.array(v.string()), v.readonly()),
]);

export const saveSettings = defineOperation({
  reads: [settingRows],
  input: v.object({ values: v.record(v.string(), settingValue) }),
  run(records, input, context) {
    const changed = Object.entries(input.values).flatMap(([name, raw]) => {
      const key = settingKeys.find((known) => known === name);
      if (!key) throw refuse('rowNotFound', { id: name });
      const column: Column<unknown> = settingDefinitions[key].column;
      const checked = checkValue(column, raw, context, {}, context.settings[key]);
      const value = checked === null ? settingDefinitions[key].default : checked;
      return isSame(value, context.settings[key]) ? [] : [{ key, value }];
    });
    return {
      changes: changed.map(({ key, value }) => {
        const id = key as Id<'settingRows'>;
        const shown = showSetting(key, value, context);
        const name = settingDefinitions[key].column.label[context.language];
        return records.settingRows.find(id)
          ? update(settingRows, id, { value: shown })
          : insert(settingRows, id, { name, value: shown });
      }),
      effects: changed.some(({ key }) => shownInForms.has(key))
        ? [{ kind: 'formOptions', about: 'privacyNotice' }]
        : [],
      result: { saved: changed.map(({ key }: { key: SettingKey }) => key as string) },
      logged: changed.map(({ key }) => key).join(', '),
    };
  },
});

/** Of what is ticked in a list, the order means nothing. */
function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((each) => other.includes(each));
}
