// The calls that touch Google and not the records. They are for the team; before the first installation,
// for whoever may open the workbook in the editor.

import type { Row } from '../../src/define/define-table.ts';
import { refuse } from '../../src/define/refusal.ts';
import { files, outbox } from '../../src/tables/system.ts';
import type { Language } from '../../src/text/language.ts';
import { partNames, sidebarParts } from '../../src/views/sidebar-parts.ts';
import type { Tasks } from '../../src/views/tasks.ts';
import { storeLogo } from '../effects/logo.ts';
import { PROGRAMME_FOLDER } from '../effects/make-document.ts';
import { pullAnswers } from '../forms/pull-answers.ts';
import { isKeeper, requireKeeper, takeOver } from '../google/keeper.ts';
import { withScriptLock } from '../google/script-lock.ts';
import {
  type Installation,
  readInstallation,
  rememberLanguage,
  requireInstallation,
} from '../google/script-properties.ts';
import { checkInstallation, installPart, parts } from '../install/install.ts';
import type { PartKey } from '../install/part.ts';
import { type OpenBook, openBook } from '../interpreter/open-book.ts';
import { drainOutbox } from '../interpreter/outbox.ts';
import { openProposalsDialog, openSidebar } from '../menu/screens.ts';
import { userLanguage } from '../menu/user-language.ts';
import { wordsIn } from '../words/words.ts';
import { requireRepairer, teamMember } from './caller.ts';
import { currentSelection, showRow } from './selection.ts';

type TaskList = { readonly [K in keyof Tasks]: (input: Tasks[K]['input']) => Tasks[K]['result'] };

const tasks: TaskList = {
  welcome: () => {
    const book = teamBook();
    if (book) rememberLanguage(book.installation, book.loaded.language);
    return {
      installed: book !== undefined,
      language: languageOf(book),
      user: Session.getActiveUser().getEmail(),
      selection: book ? currentSelection() : null,
    };
  },
  installationParts: () => {
    const { install } = wordsIn(userLanguage());
    return parts.map(({ key }) => ({ key, label: install.parts[key] }));
  },
  installPart: ({ part }) => {
    requireRepairerHere();
    return { found: installPart(part as PartKey) };
  },
  keeper: () => {
    const installation = installationHere();
    return { email: installation?.keeper ?? '', isYou: installation === undefined || isKeeper(installation) };
  },
  takeOver: () => {
    teamBook();
    return { email: takeOver(requireInstallation()).keeper ?? '' };
  },
  checkInstallation: () => {
    requireRepairerHere();
    return checkInstallation();
  },
  sidebarPart: ({ name }) => {
    if (!partNames.includes(name)) throw refuse('unexpected', { problem: String(name) });
    return HtmlService.createTemplateFromFile(sidebarParts[name]).getRawContent();
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
      const book = openBook(requireInstallation(), [], true, { email: '', name: '' });
      const caller = teamMember(book);
      drainOutbox({ ...book, run: { ...book.run, context: { ...book.run.context, caller } } }, id || undefined);
      return {
        left: openBook(requireInstallation(), [outbox], false, caller).loaded.rows.get(outbox.key)?.all.length ?? 0,
      };
    }),
  uploadLogo: (picture) => {
    const book = openBook(requireInstallation(), [files], false, { email: '', name: '' });
    teamMember(book);
    requireKeeper(book.installation);
    const rows = (book.loaded.rows.get(files.key)?.all ?? []) as unknown as readonly Row<typeof files>[];
    const folder = rows.find((row) => row.id === PROGRAMME_FOLDER)?.fileId;
    if (!folder) throw refuse('folderMissing');
    return { id: storeLogo(folder, picture) };
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

function requireRepairerHere(): void {
  const installation = installationHere();
  if (installation) requireRepairer(() => openBook(installation, [], false, { email: '', name: '' }));
}

function installationHere(): Installation | undefined {
  const installation = readInstallation();
  return installation?.workbookId === SpreadsheetApp.getActiveSpreadsheet().getId() ? installation : undefined;
}

function languageOf(book: OpenBook | undefined): Language {
  return book ? book.loaded.language : userLanguage();
}
