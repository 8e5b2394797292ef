// The triggers: a form was answered, a few hours passed, a day began. Each exists once, whoever installs how often.
// https://developers.google.com/apps-script/reference/script/script-app#newtriggerfunctionname
import type { Part } from './part.ts';
import type { Site } from './site.ts';

const MORNING_HOUR = 7;
/** Often enough for what a lost trigger or a used-up quota left behind, and sparing with Google's daily run time. */
const HOURS_BETWEEN_ROUNDS = 4;

export const triggerFunctions = ['onFormSubmitted', 'onEveryFewHours', 'onEveryDay'] as const;

export const triggersPart: Part = {
  key: 'triggers',
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
    case 'onEveryFewHours':
      trigger.timeBased().everyHours(HOURS_BETWEEN_ROUNDS).create();
      return;
    case 'onEveryDay':
      trigger.timeBased().everyDays(1).atHour(MORNING_HOUR).inTimezone(site.installation.timeZone).create();
  }
}
