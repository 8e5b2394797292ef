// Saves settings changed in the panel, each checked by its column. One that cannot be accepted saves none.
// An empty number goes back to its default; unknown names are refused. A way of working brings its first topics along.
import * as v from 'valibot';
import { checkValue } from '../../define/check-values.ts';
import type { Column } from '../../define/columns/column.ts';
import type { Context } from '../../define/context.ts';
import { defineOperation } from '../../define/define-operation.ts';
import type { Id } from '../../define/ids.ts';
import { type Change, insert, type Records, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { blockProgrammes } from '../../programmes/block-programmes.ts';
import { firstProgramme, isCompanion, programmeNames } from '../../programmes/programme-names.ts';
import { settingDefinitions } from '../../settings/definitions.ts';
import { type SettingKey, settingKeys, showSetting } from '../../settings/settings.ts';
import { settingRows } from '../../tables/system.ts';
import { topics } from '../../tables/topics.ts';

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
  cases: 'every programme',
  reads: [settingRows, topics],
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
    needOne(Object.fromEntries(changed.map(({ key, value }) => [key, value])), context);
    const rows = changed.map(({ key, value }) => {
      const id = key as Id<'settingRows'>;
      const shown = showSetting(key, value, context);
      const name = settingDefinitions[key].column.label[context.language];
      return records.settingRows.find(id)
        ? update(settingRows, id, { value: shown })
        : insert(settingRows, id, { name, value: shown });
    });
    const on = changed.find(({ key }) => key === 'programmes')?.value;
    return {
      changes: [...rows, ...(Array.isArray(on) ? firstTopics(on, records, context) : [])],
      effects: changed.some(({ key }) => shownInForms.has(key))
        ? [{ kind: 'formOptions', about: 'privacyNotice' }]
        : [],
      result: { saved: changed.map(({ key }: { key: SettingKey }) => key as string) },
      logged: changed.map(({ key }) => key).join(', '),
    };
  },
});

/** The last way of working cannot be switched off. */
function needOne(changed: Partial<Readonly<Record<SettingKey, unknown>>>, { settings, language }: Context): void {
  const { mentoring = settings.mentoring, programmes = settings.programmes } = changed;
  if (mentoring || (programmes as readonly unknown[]).length > 0) return;
  const was = [
    ...(settings.mentoring ? [firstProgramme] : []),
    ...settings.programmes.filter((key) => !isCompanion(key)),
  ];
  throw refuse('lastWay', { names: was.map((key) => programmeNames[key][language]).join(', ') });
}

/** Those of a programme that has none yet. */
function firstTopics(on: readonly unknown[], records: Records<typeof topics>, context: Context): readonly Change[] {
  return blockProgrammes
    .filter(({ key }) => on.includes(key) && !records.topics.all.some(({ programme }) => programme === key))
    .flatMap(({ key, topics: first = [] }) =>
      first.map(({ name, family }) =>
        insert(topics, context.newId(topics), {
          name: name[context.language],
          family: family[context.language],
          active: true,
          programme: key,
        }),
      ),
    );
}

/** Of what is ticked in a list, the order means nothing. */
function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((each) => other.includes(each));
}
