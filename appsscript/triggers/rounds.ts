// What the triggers do: receive answers, take up the outbox, remind. Each can run twice or be missed without harm.
import { rowsIn } from '../../src/interpreter/records-of.ts';
import { findOperation } from '../../src/operations/registry.ts';
import { files } from '../../src/tables/system.ts';
import { team } from '../../src/tables/team.ts';
import { PROGRAMME_FOLDER } from '../effects/make-document.ts';
import { pullAnswers } from '../forms/pull-answers.ts';
import { localNow } from '../google/clock.ts';
import { isKeeper } from '../google/keeper.ts';
import { withScriptLock } from '../google/script-lock.ts';
import { type Installation, readInstallation } from '../google/script-properties.ts';
import { giveAccess } from '../install/access-part.ts';
import { nameProgrammeFolder } from '../install/folder-name.ts';
import { dropOwnTriggers } from '../install/triggers-part.ts';
import { toRefusal } from '../interpreter/faults.ts';
import { type OpenBook, openBook } from '../interpreter/open-book.ts';
import { drainOutbox } from '../interpreter/outbox.ts';
import { runOperation } from '../interpreter/run-operation.ts';
import { noteAddress } from '../web/public-address.ts';

const nobody = { email: '', name: '' };

export interface TriggerEvent {
  readonly triggerUid?: string;
  /** The row that a submitted form wrote. */
  readonly range?: GoogleAppsScript.Spreadsheet.Range;
}

/** Runs the work for a trigger of this script, and for nobody else: the function is callable by any client. */
export function forTrigger(event: TriggerEvent | undefined, work: (installation: Installation) => void): void {
  const installation = readInstallation();
  const uid = event?.triggerUid;
  if (!installation || !uid) return;
  if (!ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === uid)) return;
  if (isKeeper(installation)) work(installation);
  // Somebody else took over: two accounts at work would do everything twice.
  else dropOwnTriggers();
}

/** A form was answered: the tab of the new row says which one. */
export function answerRound(installation: Installation, event: TriggerEvent | undefined): void {
  try {
    pullAnswers(installation, event?.range?.getSheet().getSheetId());
  } catch (error) {
    // The answer is safe in its form: whoever holds the lock now, or the next round, receives it.
    if (toRefusal(error).code !== 'busy') throw error;
    console.warn('busy');
  }
}

/** Opening every form takes seconds: the submit trigger is quicker, and what it missed can wait a little. */
const HOURS_BETWEEN_PULLS = 4;

export function hourlyRound(installation: Installation): void {
  const hour = Number(localNow(installation.timeZone).slice(11, 13));
  if (hour % HOURS_BETWEEN_PULLS === 0) patiently(() => pullAnswers(installation));
  withOpenBook(installation, drainOutbox);
}

function withOpenBook(installation: Installation, work: (book: OpenBook) => void): void {
  patiently(() => withScriptLock(() => work(openBook(installation, [], true, nobody))));
}

/** The reminders of the day go out even when the rest of the round fails; the failure is shown all the same. */
export function dailyRound(installation: Installation): void {
  const operation = findOperation('dailyRound');
  try {
    patiently(() => pullAnswers(installation));
    withOpenBook(installation, (book) => {
      drainOutbox(book);
      giveTeamAccess(book);
      nameProgrammeFolder(book);
      noteAddress(installation, book.run.context.pagesAddress, book.run.context.today);
    });
  } finally {
    if (operation)
      patiently(() =>
        runOperation(installation, { name: 'dailyRound' }, operation, { input: {}, admit: () => nobody }),
      );
  }
}

/** Members who joined since the last check. */
function giveTeamAccess({ loaded: { rows } }: OpenBook): void {
  const members = rowsIn(rows, team);
  const shelf = rowsIn(rows, files);
  giveAccess(shelf.find(({ id }) => id === PROGRAMME_FOLDER)?.fileId ?? '', members);
}

const PATIENCE = 4;

/** Nobody waits for a trigger: it asks for the lock several times before it gives up. */
function patiently(work: () => unknown): void {
  for (let attempt = 1; ; attempt++) {
    try {
      work();
      return;
    } catch (error) {
      if (toRefusal(error).code !== 'busy' || attempt === PATIENCE) throw error;
    }
  }
}
