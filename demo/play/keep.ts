// Leaves what the story made as files: the workbook, each document as .docx and .pdf, each message as .eml.
// The names are the same in every run, so that a second run replaces the files of the first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from '../../src/tables/documents.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { exported } from '../../workspace/services/drive/conversion.ts';
import { DriveFiles } from '../../workspace/services/drive/drive-files.ts';
import { DOCX, PDF } from '../../workspace/services/drive/mime-types.ts';
import { emlBytes, mailsOf } from '../../workspace/services/mail/mailbox.ts';
import { exportXlsx } from '../../workspace/services/sheets/export-xlsx.ts';
import { workbooksOf } from '../../workspace/services/sheets/workbook-store.ts';
import { rowsOf } from '../workbook-view.ts';

export interface Kept {
  readonly workbook: string;
  readonly documents: readonly { readonly id: string; readonly docx: string; readonly pdf: string }[];
  readonly mails: readonly string[];
}

/** Writes everything below `folder`; the answer names the files from there. */
export function keepAll(site: Workspace, folder: string): Kept {
  const { world } = site;
  const write = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return name;
  };
  for (const below of ['documents', 'mails']) mkdirSync(join(folder, below), { recursive: true });
  const files = new DriveFiles(world);
  return {
    workbook: write('workbook.xlsx', exportXlsx(workbooksOf(world), world.containerId, world.clock.now())),
    documents: rowsOf(site, documents).map(({ id, title, fileId, pdfId }) => {
      const document = files.find(fileId);
      const stored = files.find(pdfId);
      const name = `documents/${fileName(`${id} ${title}`)}`;
      if (!document) return { id, docx: '', pdf: '' };
      return {
        id,
        docx: write(`${name}.docx`, exported(files, document, DOCX).bytes),
        // What mentors fill in themselves has no PDF of its own in Drive: it is printed here.
        pdf: write(`${name}.pdf`, stored ? files.content(stored) : exported(files, document, PDF).bytes),
      };
    }),
    mails: mailsOf(world).flatMap((mail) => {
      const bytes = emlBytes(world, mail.id);
      return bytes ? [write(`mails/${fileName(`${mail.id} ${mail.to.join(' ')} ${mail.subject}`)}.eml`, bytes)] : [];
    }),
  };
}

const LONGEST_NAME = 110;

/** A name that every file system takes. */
function fileName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}@.,()-]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();
}
