// What the story should have left and did not, one sentence each.
// Nothing missing: every kind of document, rows in every table that the story touches, no failure, nothing waiting.

import type { AnyTable } from '../../src/define/define-table.ts';
import { tablesWithDirectory } from '../../src/operations/cases/case-tables.ts';
import { documentsWith } from '../../src/programmes/known-documents.ts';
import { firstProgramme, isAdded, type ProgrammeKey, withCompanions } from '../../src/programmes/programme-names.ts';
import { commonTables, tablesWith } from '../../src/tables/all-tables.ts';
import { documents } from '../../src/tables/documents.ts';
import { materials } from '../../src/tables/materials.ts';
import { needs } from '../../src/tables/needs.ts';
import { outbox } from '../../src/tables/system.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { docxParts } from '../../workspace/services/drive/docx-text.ts';
import { DriveFiles } from '../../workspace/services/drive/drive-files.ts';
import { rowsOf } from '../workbook-view.ts';
import type { Kept } from './keep.ts';

/** Tables that the story does not touch. */
const untouched = [needs, materials, outbox] as const;
/** Documents that mentors fill in: their PDF is not the add-on's matter. */
const withoutPdf = ['session-design', 'presentation-outline'];
/** The story tells of one advisory; the report of an area is another's. */
const otherDocuments = ['area-report'];

/** What its story switches on. */
const switchedOn = (programme: ProgrammeKey) => (isAdded(programme) ? withCompanions([programme]) : []);

/** Tables that have to have rows once the story of a programme was played. */
function touchedBy(programme: ProgrammeKey): readonly AnyTable[] {
  if (programme === firstProgramme) return commonTables.filter((table) => !untouched.some((other) => other === table));
  const brought = tablesWith(switchedOn(programme)).filter((table) => !commonTables.includes(table));
  return [...new Set([...tablesWithDirectory(programme), ...brought])];
}

export function missingIn(site: Workspace, kept: Kept, programme: ProgrammeKey): readonly string[] {
  return [
    ...touchedBy(programme)
      .filter((table) => rowsOf(site, table).length === 0)
      .map((table) => `La hoja «${table.label.es}» quedó vacía.`),
    ...rowsOf(site, outbox).map((row) => `Quedó pendiente de envío ${row.id}: ${row.summary}. ${row.problem}`),
    ...site
      .executions()
      .filter(({ status }) => status !== 'completed')
      .map(({ functionName, error }) => `Falló una ejecución de ${functionName}: ${error ?? 'sin mensaje'}`),
    ...missingDocuments(site, kept, programme),
    ...(kept.mails.length === 0 ? ['No salió ningún correo.'] : []),
  ];
}

function missingDocuments(site: Workspace, kept: Kept, programme: ProgrammeKey): readonly string[] {
  const rows = rowsOf(site, documents);
  const files = new DriveFiles(site.world);
  const kinds = documentsWith(switchedOn(programme))
    .filter(({ paper }) => (programme === firstProgramme) === (paper === undefined))
    .filter(({ key }) => !otherDocuments.includes(key) && !rows.some((row) => row.kind === key))
    .map(({ label }) => `No se elaboró: ${label.es}.`);
  const faults = rows.flatMap((row) => {
    const file = kept.documents.find(({ id }) => id === row.id);
    const document = files.find(row.fileId);
    if (!document || !file?.docx) return [`${row.id} ${row.title} no tiene documento en Drive.`];
    const pdf = withoutPdf.includes(row.kind) || files.find(row.pdfId) ? [] : [`${row.id} ${row.title} no tiene PDF.`];
    return [...pdf, ...oddWords(row, files.content(document))];
  });
  return [...kinds, ...faults];
}

/** Fields that were not filled in, and words that no person wrote. */
function oddWords(row: { readonly id: string; readonly title: string }, docx: Uint8Array): readonly string[] {
  const text = Object.values(docxParts(docx)).join('\n');
  return ['{{', '}}', 'undefined', 'NaN', '[object']
    .filter((odd) => text.includes(odd))
    .map((odd) => `${row.id} ${row.title} dice «${odd}».`);
}
