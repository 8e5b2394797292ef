// The Google Forms: made, linked, published, and filed in the programme's folder. The tabs that Google adds for their
// answers are hidden: the add-on pulls answers from the forms themselves.
import type { AnyForm } from '../../src/define/define-form.ts';
import type { Id } from '../../src/define/ids.ts';
import { insert, update } from '../../src/define/records.ts';
import { formsWith } from '../../src/forms/all-forms.ts';
import { waysOn } from '../../src/programmes/programmes-on.ts';
import { forms } from '../../src/tables/system.ts';
import { commit } from '../commit/commit.ts';
import { PROGRAMME_FOLDER } from '../effects/make-document.ts';
import { formHeading, formWords } from '../forms/form-words.ts';
import { makeForm } from '../forms/make-form.ts';
import { findTagged, moveTo, retag, stateOf, throwAway } from '../google/drive.ts';
import { readFacts, writeBatch } from '../google/sheets.ts';
import { formLanguageFindings, rewordForms } from './form-language.ts';
import type { Part } from './part.ts';
import { tagOf } from './shelf.ts';
import type { Site } from './site.ts';

export const formsPart: Part = {
  check: (site) => [
    ...missingForms(site).map((form) => ({
      part: 'forms' as const,
      what: site.run.context.text.install.formMissing(form.title[site.language]),
      todo: '',
    })),
    ...formLanguageFindings(site),
  ],
  mend(site) {
    let tabs = tabIds(site);
    for (const form of missingForms(site)) {
      const unfinished = tagOf(site, `making:${form.key}`);
      dropUnfinished(unfinished);
      const words = formWords(site.run.context, (table) => site.parsed.get(table)?.rows ?? [], form);
      const heading = formHeading(form, site.run.context);
      const made = makeForm(form, site.installation.workbookId, words, heading, (id) => retag(id, unfinished));
      const after = tabIds(site);
      const answerTab = after.find((id) => !tabs.includes(id));
      tabs = after;
      const id = form.key as Id<'forms'>;
      const values = {
        ...made,
        answerTab: String(answerTab ?? ''),
        seenUntil: '',
        seenIds: '[]',
        ...withoutOldNotice(site, form.key),
      };
      const known = site.parsed.get(forms.key)?.rowIndex.has(form.key);
      const change = known ? update(forms, id, values) : insert(forms, id, values);
      // Finished, and never to be thrown away again: before anybody can be given its address.
      retag(made.formId, '');
      commit(site.installation.workbookId, [change], site.book.places, site.cells);
      if (answerTab !== undefined) hideTab(site, answerTab);
      const folder = site.shelf.get(PROGRAMME_FOLDER)?.fileId;
      if (folder) moveTo(made.formId, folder);
    }
    rewordForms(site);
  },
};

/** A form that a cut run left half made: nobody was given its address, and its questions may be missing. */
function dropUnfinished(tag: string): void {
  const left = findTagged(tag);
  if (left) throwAway(left.id);
}

/** A form that could not be opened left a notice, which its successor settles. */
function withoutOldNotice(site: Site, key: string): { trouble?: string } {
  const row = site.parsed.get(forms.key)?.rows.find(({ id }) => id === key) as { trouble?: string } | undefined;
  const kept = (row?.trouble ?? '').split('\n').filter((line) => !line.startsWith(`${key}: `));
  return row ? { trouble: kept.join('\n') } : {};
}

function missingForms(site: Site): readonly AnyForm[] {
  const table = site.parsed.get(forms.key);
  if (!table) return [];
  return formsWith(...waysOn(site.run.context)).filter((form) => {
    const row = table.rows.find((candidate) => candidate.id === form.key) as { formId?: string } | undefined;
    return !row?.formId || !stands(row.formId);
  });
}

/** A form of a former keeper may be one that her successor can open, though not see in Drive. */
function stands(formId: string): boolean {
  const state = stateOf(formId);
  if (state !== 'unseen') return state === 'alive';
  try {
    FormApp.openById(formId);
    return true;
  } catch {
    return false;
  }
}

function tabIds(site: Site): readonly number[] {
  const { sheets = [] } = readFacts(site.installation.workbookId, 'sheets(properties(sheetId))');
  return sheets.map((sheet) => sheet.properties?.sheetId ?? 0);
}

function hideTab(site: Site, sheetId: number): void {
  writeBatch(site.installation.workbookId, [
    { updateSheetProperties: { properties: { sheetId, hidden: true }, fields: 'hidden' } },
  ]);
}
