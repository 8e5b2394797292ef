// A .docx as PDF, by the workspace's printer.
import { printDocx } from '../print/print-docx.ts';

export async function pdfOf(docx: Uint8Array): Promise<Uint8Array> {
  return printDocx(docx);
}
