// The calls that touch Google and not the records. They are for the team; before the first installation,
// for whoever may open the workbook in the editor.

import { seats } from '../../src/blocks/seat.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import { refuse } from '../../src/define/refusal.ts';
import { rowsIn } from '../../src/interpreter/records-of.ts';
import { programmesOn } from '../../src/programmes/programmes-on.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { areas } from '../../src/tables/areas.ts';
import { commitments } from '../../src/tables/commitments.ts';
import { requests } from '../../src/tables/requests.ts';
import { files } from '../../src/tables/system.ts';
import { isLanguage, type Language } from '../../src/text/language.ts';
import { isLaterScript, sidebarFile } from '../../src/views/sidebar-parts.ts';
import type { Tasks } from '../../src/views/tasks.ts';
import { storeLogo } from '../effects/logo.ts';
import { PROGRAMME_FOLDER } from '../effects/make-document.ts';
import { pullAnswers } from '../forms/pull-answers.ts';
import { readBuilt } from '../google/built-files.ts';
import { isKeeper, requireKeeper, takeOver } from '../google/keeper.ts';
import { withScriptLock } from '../google/script-lock.ts';
import { changeInstallation, rememberLanguage, requireInstallation } from '../google/script-properties.ts';
import { installationHere, isReadable, judged, pendingAfterTakeOver, pendingParts } from '../install/completion.ts';
import { installer } from '../install/load-install.ts';
import { offeredWays } from '../install/offered-ways.ts';
import { type PartKey, partKeys } from '../install/part.ts';
import { templateFields } from '../install/template-fields.ts';
import { outboxOf } from '../interpreter/held-effects.ts';
import { type OpenBook, openBook } from '../interpreter/open-book.ts';
import { drainOutbox } from '../interpreter/outbox.ts';
import { sendHeld } from '../interpreter/send-held.ts';
import { undoCall } from '../interpreter/undo-call.ts';
import { openBlockDialog, openProposalsDialog, openSidebar } from '../menu/screens.ts';
import { userLanguage, workbookLanguage } from '../menu/user-language.ts';
import { wordsIn } from '../words/words.ts';
import { requireRepairer, teamMember } from './caller.ts';
import { currentSelection, showRow } from './selection.ts';

type TaskList = { readonly [K in keyof Tasks]: (input: Tasks[K]['input']) => Tasks[K]['result'] };

const tasks: TaskList = {
  welcome: () => {
    const known = installationHere();
    const installation = known && judged(known);
    const book = installation && isReadable(installation) ? teamBook() : undefined;
    if (book) rememberLanguage(book.installation, book.loaded.language);
    const isWhole = installation !== undefined && pendingParts(installation).length === 0;
    return {
      installed: book !== undefined && isWhole,
      interrupted:
        installation === undefined || isWhole
          ? null
          : { keeper: installation.keeper ?? '', isYours: isKeeper(installation), usable: book !== undefined },
      language: languageOf(book),
      user: Session.getActiveUser().getEmail(),
      workbook: SpreadsheetApp.getActiveSpreadsheet().getId(),
      selection: book ? currentSelection() : null,
      programmes: book ? programmesOn(book.run.context) : [],
    };
  },
  installationParts: () => {
    const { install } = wordsIn(workbookLanguage());
    const installation = installationHere();
    const pending = installation ? pendingParts(installation) : partKeys;
    return partKeys.map((key) => ({ key, label: install.parts[key], completed: !pending.includes(key) }));
  },
  installPart: ({ part, ways }) => {
    requireRepairerHere();
    return { found: installer().installPart(part as PartKey, ways) };
  },
  offeredWays: () => offeredWays(workbookLanguage()),
  languageQuestions: ({ language }) => {
    requireRepairerHere();
    const installation = requireInstallation();
    if (!isKeeper(installation)) return { questions: [], keeper: installation.keeper ?? '' };
    return { questions: installer().languageQuestions(installation, requireLanguage(language)), keeper: '' };
  },
  decideLanguage: ({ matter, language, change }) => {
    requireRepairerHere();
    return withScriptLock(() => {
      const installation = requireInstallation();
      requireKeeper(installation);
      const answer = { language: requireLanguage(language), change: change === true };
      changeInstallation(installation, matter === 'templates' ? { ownTemplates: answer } : { sharedForms: answer });
      return true;
    });
  },
  keeper: () => {
    const installation = installationHere();
    return { email: installation?.keeper ?? '', isYou: installation === undefined || isKeeper(installation) };
  },
  takeOver: () => {
    const installation = installationHere() ?? requireInstallation();
    // Without its tabs nobody can be of the team yet: whoever may edit the workbook may finish it.
    if (isReadable(installation)) teamBook();
    else requireRepairerHere();
    return { email: takeOver(installation, pendingAfterTakeOver(installation)).keeper ?? '' };
  },
  checkInstallation: () => {
    requireRepairerHere();
    return installer().checkInstallation();
  },
  availableFields: ({ kind }) => {
    const book = teamBook();
    if (!book) throw refuse('notInstalled');
    return templateFields(kind, book);
  },
  sidebarPart: ({ name, language }) => {
    if (!isLaterScript(name) || !isLanguage(language)) throw refuse('unexpected', { problem: String(name) });
    return readBuilt(sidebarFile(name, language));
  },
  reopenSidebar: () => {
    openSidebar();
    return true;
  },
  selection: () => currentSelection(),
  showRow: (selection) => showRow(selection),
  pullAnswers: () => {
    teamBook();
    return { received: pullAnswers(requireInstallation()) };
  },
  drainOutbox: ({ id }) =>
    withScriptLock(() => {
      drainOutbox(bookForChange(), id || undefined);
      return { left: outboxOf(bookForChange()).length };
    }),
  undoCall: ({ call }) => {
    withScriptLock(() => undoCall(requireInstallation(), call, bookForChange));
    return { undone: true };
  },
  sendHeld: ({ calls }) => withScriptLock(() => sendHeld(bookForChange(namingTables()), calls, bookForChange)),
  uploadLogo: (picture) => {
    const book = openBook(requireInstallation(), [files], false, { email: '', name: '' });
    teamMember(book);
    requireKeeper(book.installation);
    const rows = rowsIn(book.loaded.rows, files);
    const folder = rows.find((row) => row.id === PROGRAMME_FOLDER)?.fileId;
    if (!folder) throw refuse('folderMissing');
    return { id: storeLogo(folder, picture) };
  },
  openBlock: ({ title, ...opens }) => {
    openBlockDialog(opens, title);
    return true;
  },
  openProposals: () => {
    openProposalsDialog();
    return true;
  },
};

export function findTask(name: string): ((input: unknown) => unknown) | undefined {
  return Object.keys(tasks).includes(name) ? (tasks[name as keyof Tasks] as (input: unknown) => unknown) : undefined;
}

/** The workbook as the caller, who has to be of the team; undefined before the first installation. */
function teamBook(): OpenBook | undefined {
  const installation = installationHere();
  if (!installation) return undefined;
  const book = openBook(installation, [], false, { email: '', name: '' });
  teamMember(book);
  return book;
}

/** Tables that say whom an address belongs to; the seats stand where a way of working with cases of its own is on. */
function namingTables(): readonly AnyTable[] {
  const { programmes = [] } = requireInstallation();
  return [advisors, areas, requests, commitments, ...(programmes.length > 0 ? [seats] : [])];
}

/** As it stands now, with what a commit and its effects need; for the team only. */
function bookForChange(reads: readonly AnyTable[] = []): OpenBook {
  const book = openBook(requireInstallation(), reads, true, { email: '', name: '' });
  return { ...book, run: { ...book.run, context: { ...book.run.context, caller: teamMember(book) } } };
}

function requireRepairerHere(): void {
  const installation = installationHere();
  if (installation) requireRepairer(() => openBook(installation, [], false, { email: '', name: '' }));
}

function requireLanguage(language: unknown): Language {
  if (!isLanguage(language)) throw refuse('unexpected', { problem: String(language) });
  return language;
}

function languageOf(book: OpenBook | undefined): Language {
  return book ? book.loaded.language : userLanguage();
}
