// The settings that only the first programme goes by: neither installed nor shown where it is switched off.
import { settingDefinitions } from './definitions.ts';
import type { SettingKey, Settings } from './settings.ts';

const ofService: readonly SettingKey[] = ['copyAreaContact', 'trainingRequired', 'longTermSessions', 'midTermSessions'];
const sharedDeadlines: readonly SettingKey[] = ['sessionReminderDays', 'partyReminderDays', 'holidays'];

export function isInUse(key: SettingKey, { mentoring }: Settings): boolean {
  if (mentoring) return true;
  const { group } = settingDefinitions[key];
  if (group === 'deadlines') return sharedDeadlines.includes(key);
  return group !== 'matching' && !ofService.includes(key);
}
