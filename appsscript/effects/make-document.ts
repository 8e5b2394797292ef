// Makes a document: exports its template once as .docx, merges it, and stores the result as a Google Doc and a PDF.
// The file carries the document's code, so taking the effect up again finds it instead of making it twice.
import type { DocumentEffect } from '../../src/define/effects.ts';
import type { Id } from '../../src/define/ids.ts';
import { type Change, insert, update } from '../../src/define/records.ts';
import { refuse } from '../../src/define/refusal.ts';
import type { MergeData } from '../../src/documents/merge/merge-data.ts';
import { caseTables } from '../../src/operations/cases/case-tables.ts';
import { paperData } from '../../src/operations/cases/paper-data.ts';
import { documents } from '../../src/tables/documents.ts';
import { files } from '../../src/tables/system.ts';
import { documentEngine } from '../document-engine/load-engine.ts';
import {
  blobOf,
  bytesOf,
  createFile,
  createFolder,
  DOCX,
  exportFile,
  findTagged,
  GOOGLE_DOC,
  PDF,
  type StoredFile,
} from '../google/drive.ts';
import type { EffectRecords } from '../interpreter/effect-records.ts';
import { logoOf } from './logo.ts';

/** The file whose row points at the programme's folder. */
export const PROGRAMME_FOLDER = 'folder:programme';
export const templateFile = (key: string) => `template:${key}`;

export function makeDocument(effect: DocumentEffect, records: EffectRecords): readonly Change[] {
  const changes: Change[] = [];
  const folder = folderNamed(effect.folder, records, changes);
  const document = findTagged(records.tag(effect.document)) ?? createDocument(effect, folder, records);
  const pdfTag = records.tag(`${effect.document}-pdf`);
  const printed = effect.pdf ? exportOnce(document) : undefined;
  const pdf = printed && (findTagged(pdfTag) ?? createPdf(printed(), folder, effect.title, pdfTag));
  changes.push(
    update(documents, effect.document, {
      madeOn: records.context.today,
      fileId: document.id,
      url: document.url,
      ...(pdf ? { pdfId: pdf.id, pdfUrl: pdf.url } : {}),
      ...(printed && effect.countsPages ? { pages: documentEngine().pagesOfPdf(bytesOf(printed())) } : {}),
    }),
  );
  return changes;
}

function createDocument(effect: DocumentEffect, folder: string, records: EffectRecords): StoredFile {
  const template = records.file(templateFile(effect.template));
  if (!template?.fileId) throw refuse('templateMissing', { template: effect.template });
  const merged = merge(bytesOf(exportFile(template.fileId, DOCX)), effect, records);
  return createFile(
    { name: effect.title, mimeType: GOOGLE_DOC, parent: folder, tag: records.tag(effect.document) },
    blobOf(merged, DOCX, `${effect.title}.docx`),
  );
}

/** The document as PDF, exported when it is first asked for. */
function exportOnce({ id }: StoredFile): () => GoogleAppsScript.Base.Blob {
  let printed: GoogleAppsScript.Base.Blob | undefined;
  return () => {
    printed ??= exportFile(id, PDF);
    return printed;
  };
}

function createPdf(printed: GoogleAppsScript.Base.Blob, folder: string, title: string, tag: string): StoredFile {
  return createFile({ name: `${title}.pdf`, mimeType: PDF, parent: folder, tag }, printed.setName(`${title}.pdf`));
}

function merge(template: Uint8Array, effect: DocumentEffect, records: EffectRecords): Uint8Array {
  const { settings, text, language } = records.context;
  const engine = documentEngine();
  const images = {
    logo: logoOf(settings),
    qr: effect.qr ? { bytes: engine.qrCode(effect.qr), alt: text.outbox.qrAlt } : null,
  };
  const { bytes, problems } = engine.merge(template, dataOf(effect, records) as MergeData, images);
  if (bytes) return bytes;
  throw refuse('templateBroken', {
    template: effect.title,
    problems: problems.map((problem) => problem.text[language]).join(' '),
  });
}

/** What a block says is taken from its rows as they stand now, by one read. */
function dataOf({ data, from }: DocumentEffect, records: EffectRecords): DocumentEffect['data'] {
  if (!from) return data;
  return { ...data, ...paperData(from, records.readNow(caseTables(from.programme)), records.context) };
}

/** The id of the folder of that name inside the programme's folder, made when it is missing. */
function folderNamed(name: string, records: EffectRecords, changes: Change[]): string {
  const row = `folder:${name}`;
  const known = records.file(row)?.fileId;
  if (known) return known;
  const parent = records.file(PROGRAMME_FOLDER)?.fileId;
  if (!parent) throw refuse('folderMissing');
  const folder = findTagged(records.tag(row)) ?? createFolder(name, parent, records.tag(row));
  changes.push(insert(files, row as Id<'files'>, { fileId: folder.id, url: folder.url }));
  records.apply(changes);
  return folder.id;
}
