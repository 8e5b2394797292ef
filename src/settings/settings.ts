// The settings in force: what the settings sheet says over the defaults.
// A value that cannot be read falls back to its default, and Check installation names it.
import type { CellContext, Column, ValueOf } from '../define/columns/column.ts';
import type { Row } from '../define/define-table.ts';
import { programmeNames } from '../programmes/programme-names.ts';
import type { settingRows } from '../tables/system.ts';
import { isLanguage, type Language } from '../text/language.ts';
import { settingDefinitions } from './definitions.ts';
import type { Setting } from './setting.ts';

export type SettingKey = keyof typeof settingDefinitions;
export type Settings = { readonly [K in SettingKey]: NonNullable<ValueOf<(typeof settingDefinitions)[K]['column']>> };
export const settingKeys = Object.keys(settingDefinitions) as SettingKey[];

/** What a setting is until somebody changes it, in the words of the workbook where people read it. */
export function defaultOf(key: SettingKey, language: Language): unknown {
  const definition: Setting<unknown> = settingDefinitions[key];
  return definition.words?.[language] ?? definition.default;
}

/** The settings in force: rows of the sheet over the defaults. */
export function readSettings(
  rows: readonly Pick<Row<typeof settingRows>, 'id' | 'value'>[],
  context: CellContext,
): Settings {
  const written = new Map(rows.map((row) => [row.id as string, row.value]));
  const chosen = settingDefinitions.language.column.fromAnswer(written.get('language') ?? '', context).value;
  const language = isLanguage(chosen) ? chosen : context.language;
  const entries = settingKeys.map((key) => {
    const definition: Setting<unknown> = settingDefinitions[key];
    const cell = written.get(key);
    const fallback = defaultOf(key, language);
    if (cell === undefined) return [key, fallback];
    const parsed = definition.column.fromAnswer(cell, context);
    return [key, parsed.problem || parsed.value === null ? fallback : parsed.value];
  });
  return withWays(Object.fromEntries(entries) as Settings, language);
}

/** One way of working is always on: where none is written, the first. A service without it is not called by its name. */
function withWays(settings: Settings, language: Language): Settings {
  const [main] = settings.programmes;
  if (settings.mentoring || main === undefined) return { ...settings, mentoring: true };
  const name = (key: 'serviceName' | 'publicName') => {
    const { words }: Setting<string> = settingDefinitions[key];
    return words && Object.values(words).includes(settings[key]) ? programmeNames[main][language] : settings[key];
  };
  return { ...settings, serviceName: name('serviceName'), publicName: name('publicName') };
}

/** The settings with those that still stand in our words, in any language, said in another. */
export function settingsIn(language: Language, settings: Settings): Settings {
  const ours = settingKeys.flatMap((key) => {
    const { words }: Setting<unknown> = settingDefinitions[key];
    const untouched = words && Object.values(words).includes(String(settings[key]));
    return untouched ? [[key, words[language]]] : [];
  });
  return { ...settings, ...Object.fromEntries(ours) };
}

/** A setting's value as the sheet shows it. */
export function showSetting(key: SettingKey, value: unknown, context: CellContext): string {
  const column: Column<unknown> = settingDefinitions[key].column;
  // Read again, the parts of a list have to be told apart.
  return Array.isArray(value)
    ? value
        .map((each) => column.show([each], context))
        .filter((part) => part !== '')
        .join('; ')
    : column.show(value, context);
}
