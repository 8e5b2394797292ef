// Every setting has its row; a setting that a newer version brings is added with its default.

import type { Id } from '../../src/define/ids.ts';
import { insert } from '../../src/define/records.ts';
import { settingDefinitions } from '../../src/settings/definitions.ts';
import { isInUse } from '../../src/settings/first-settings.ts';
import { settingKeys } from '../../src/settings/settings.ts';
import { settingRows } from '../../src/tables/system.ts';
import { commit } from '../commit/commit.ts';
import { settingRow } from './first-rows.ts';
import type { Part } from './part.ts';
import type { Site } from './site.ts';

export const settingsPart: Part = {
  check: (site) =>
    missing(site).map((key) => ({
      part: 'settings',
      what: site.run.context.text.install.settingMissing(settingDefinitions[key].column.label[site.language]),
      todo: '',
    })),
  mend(site) {
    const changes = missing(site).map((key) => {
      const [id, values] = settingRow(key, site);
      return insert(settingRows, id as Id<'settingRows'>, values);
    });
    commit(site.installation.workbookId, changes, site.book.places, site.cells);
  },
};

function missing(site: Site) {
  const rows = site.parsed.get(settingRows.key)?.rowIndex;
  return rows ? settingKeys.filter((key) => !rows.has(key) && isInUse(key, site.run.context.settings)) : [];
}
