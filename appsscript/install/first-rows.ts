// The rows that a new tab starts with: the settings, whoever installs, the first topics and incentives.

import type { FirstTopic } from '../../src/blocks/programme.ts';
import type { AnyTable, RowValues } from '../../src/define/define-table.ts';
import { rowCells } from '../../src/interpreter/row-cells.ts';
import { blockProgrammes } from '../../src/programmes/block-programmes.ts';
import { firstIncentives } from '../../src/programmes/mentoring/first-incentives.ts';
import { firstTopics } from '../../src/programmes/mentoring/first-topics.ts';
import { settingDefinitions } from '../../src/settings/definitions.ts';
import { isInUse } from '../../src/settings/first-settings.ts';
import type { Setting } from '../../src/settings/setting.ts';
import { defaultOf, type SettingKey, type Settings, settingKeys, showSetting } from '../../src/settings/settings.ts';
import { incentiveCatalogue } from '../../src/tables/incentives.ts';
import { settingRows } from '../../src/tables/system.ts';
import { team } from '../../src/tables/team.ts';
import { topics } from '../../src/tables/topics.ts';
import type { SheetsRequest } from '../google/sheets.ts';
import type { Site } from './site.ts';
import { placedColumns } from './tab-requests.ts';

type NewRow = readonly [id: string, values: Readonly<Record<string, unknown>>];

export function firstRows(table: AnyTable, site: Site): SheetsRequest[] {
  const rows = rowsOf(table, site);
  if (rows.length === 0) return [];
  const columns = new Map(placedColumns(table).map(({ key, at }) => [key, at]));
  return [
    {
      appendCells: {
        sheetId: table.sheetId,
        rows: rows.map(([id, values]) => ({ values: rowCells(table, id, values, columns, site.cells) })),
        fields: 'userEnteredValue,userEnteredFormat.numberFormat',
      },
    },
  ];
}

function rowsOf(table: AnyTable, site: Site): readonly NewRow[] {
  const { language } = site;
  const { settings } = site.run.context;
  switch (table) {
    case settingRows:
      return settingKeys.filter((key) => isInUse(key, settings)).map((key) => settingRow(key, site));
    case team:
      return [
        [
          'EQ-001',
          {
            name: site.run.context.caller.email.split('@')[0] ?? '',
            email: site.run.context.caller.email,
            role: 'coordinator',
            active: true,
          } satisfies Partial<RowValues<typeof team>>,
        ],
      ];
    case topics:
      return topicsToBegin(settings).map(([topic, programme], index) => [
        `T-${number(index)}`,
        { name: topic.name[language], family: topic.family[language], active: true, programme },
      ]);
    case incentiveCatalogue:
      return firstIncentives.map((incentive, index) => [
        `IN-${number(index)}`,
        { name: incentive.name[language], family: incentive.family, active: true },
      ]);
    default:
      return [];
  }
}

/** Each with whose it is; '' of the first programme. */
function topicsToBegin({ mentoring, programmes }: Settings): readonly (readonly [FirstTopic, string])[] {
  const added = blockProgrammes.filter(({ key }) => programmes.includes(key));
  return [
    ...(mentoring ? firstTopics.map((topic) => [topic, ''] as const) : []),
    ...added.flatMap(({ key, topics: first = [] }) => first.map((topic) => [topic, key] as const)),
  ];
}

/** As it was chosen, where the team has no word yet; else as it is until somebody changes it. */
function beginningOf(key: SettingKey, { run, language }: Site): unknown {
  const { settings } = run.context;
  const isChosen = key === 'mentoring' || key === 'programmes' || key === 'serviceName' || key === 'publicName';
  return key === 'language' ? language : isChosen && !settings.mentoring ? settings[key] : defaultOf(key, language);
}

export function settingRow(key: (typeof settingKeys)[number], site: Site): NewRow {
  const definition: Setting<unknown> = settingDefinitions[key];
  const value = beginningOf(key, site);
  return [
    key,
    {
      name: definition.column.label[site.language],
      value: showSetting(key, value, site.cells),
      note: definition.column.note?.[site.language] ?? '',
    },
  ];
}

function number(index: number): string {
  return String(index + 1).padStart(3, '0');
}
