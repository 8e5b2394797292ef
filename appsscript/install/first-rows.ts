// The rows that a new tab starts with: the settings, whoever installs, the first topics and incentives.
import type { AnyTable, RowValues } from '../../src/define/define-table.ts';
import { rowCells } from '../../src/interpreter/row-cells.ts';
import { firstIncentives } from '../../src/programmes/mentoring/first-incentives.ts';
import { firstTopics } from '../../src/programmes/mentoring/first-topics.ts';
import { settingDefinitions } from '../../src/settings/definitions.ts';
import type { Setting } from '../../src/settings/setting.ts';
import { defaultOf, settingKeys, showSetting } from '../../src/settings/settings.ts';
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
  switch (table) {
    case settingRows:
      return settingKeys.map((key) => settingRow(key, site));
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
      return firstTopics.map((topic, index) => [
        `T-${number(index)}`,
        { name: topic.name[language], family: topic.family[language], active: true },
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

export function settingRow(key: (typeof settingKeys)[number], site: Site): NewRow {
  const definition: Setting<unknown> = settingDefinitions[key];
  const value = key === 'language' ? site.language : defaultOf(key, site.language);
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
