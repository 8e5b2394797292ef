// The triggers: a form was answered, an hour passed, a day began. Each exists once, whoever installs how often.
// https://developers.google.com/apps-script/reference/script/script-app#newtriggerfunctionname
import type { Part } from './part.ts';
import type { Site } from './site.ts';

const MORNING_HOUR = 7;
/** Soon enough for what waits for the keeper, and as often as an Editor add-on may; minutes of Google's daily run time. */
const HOURS_BETWEEN_ROUNDS = 1;

export const triggerFunctions = ['onFormSubmitted', 'onEveryHour', 'onEveryDay'] as const;

export const triggersPart: Part = {
  check: (site) =>
    missing().map(() => ({ part: 'triggers', what: site.run.context.text.install.triggerMissing, todo: '' })),
  mend(site) {
    for (const name of missing()) create(name, site);
  },
};

function missing(): readonly (typeof triggerFunctions)[number][] {
  const standing = new Set(ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
  return triggerFunctions.filter((name) => !standing.has(name));
}

function create(name: (typeof triggerFunctions)[number], site: Site): void {
  const trigger = ScriptApp.newTrigger(name);
  switch (name) {
    case 'onFormSubmitted':
      trigger.forSpreadsheet(site.installation.workbookId).onFormSubmit().create();
      return;
    case 'onEveryHour':
      trigger.timeBased().everyHours(HOURS_BETWEEN_ROUNDS).create();
      return;
    case 'onEveryDay':
      trigger.timeBased().everyDays(1).atHour(MORNING_HOUR).inTimezone(site.installation.timeZone).create();
  }
}

/** The triggers of an account that no longer keeps the installation. */
export function dropOwnTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
}
