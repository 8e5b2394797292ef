// Every setting, in the order in which people see them. A new one is a line in the file of its group: it adds a row to
// the settings sheet and a field to the panel.

import { deadlineSettings } from './deadlines.ts';
import { institutionSettings } from './institution.ts';
import { privacySettings } from './privacy.ts';
import { serviceSettings } from './service.ts';
import { matchingSettings } from './weights.ts';

export const settingDefinitions = {
  ...institutionSettings,
  ...serviceSettings,
  ...deadlineSettings,
  ...matchingSettings,
  ...privacySettings,
} as const;
