// Prints a .docx as PDF and waits for it: scripts of the workspace are synchronous, a browser is not.
// A worker thread drives the browser; this thread sleeps until the worker has answered. Same content, same PDF.

import { createHash } from 'node:crypto';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { markDocx } from './mark-docx.ts';

/** The document could not be printed: no browser, a broken document, or no answer in time. */
export class PrintError extends Error {
  override readonly name = 'PrintError';
}

export interface Printed {
  readonly pdf: Uint8Array;
  /** The text of each page, header and footer included. */
  readonly pages: readonly string[];
}

interface Answer {
  readonly printed?: Printed;
  readonly error?: string;
}

const patienceMs = 60_000;
const keptPdfs = 100;

const known = new Map<string, Printed>();
let worker: Worker | undefined;

/** Kept for the life of the process, so that the browser starts once; it does not keep the process alive. */
const printer = (): Worker => {
  if (worker) return worker;
  const started = new Worker(new URL('./printer.mjs', import.meta.url), { execArgv: [], stdout: false });
  started.unref();
  started.on('error', () => {
    if (worker === started) worker = undefined;
  });
  started.on('exit', () => {
    if (worker === started) worker = undefined;
  });
  worker = started;
  return started;
};

const ask = (docx: Uint8Array): Answer => {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  printer().postMessage({ docx, signal, port: port2 }, [port2]);
  const outcome = Atomics.wait(signal, 0, 0, patienceMs);
  const message = receiveMessageOnPort(port1) as { message: Answer } | undefined;
  port1.close();
  if (outcome === 'timed-out' || !message) {
    void worker?.terminate(); // a browser whose pipe closes ends itself
    worker = undefined;
    return { error: `the printer gave no answer within ${patienceMs / 1000} s` };
  }
  return message.message;
};

const marked = (docx: Uint8Array): Uint8Array => {
  try {
    return markDocx(docx);
  } catch (cause) {
    throw new PrintError('The document could not be printed: it is no .docx.', { cause });
  }
};

/** PDF of a document and the text of its pages. Throws {@link PrintError}. */
export const printPages = (docx: Uint8Array): Printed => {
  const key = createHash('sha256').update(docx).digest('hex');
  const before = known.get(key);
  if (before) return before;
  const { printed, error } = ask(marked(docx));
  if (!printed) throw new PrintError(`The document could not be printed: ${error}`);
  const [oldest] = known.keys();
  if (known.size >= keptPdfs && oldest !== undefined) known.delete(oldest);
  known.set(key, printed);
  return printed;
};

/** PDF of a document, with its own page size, headers, footers and page numbers. Throws {@link PrintError}. */
export const printDocx = (docx: Uint8Array): Uint8Array => Uint8Array.from(printPages(docx).pdf);

/** Ends the worker and, with it, its browser. Printing again starts both anew. */
export const stopPrinter = (): void => {
  worker?.postMessage({ close: true });
  worker = undefined;
};
