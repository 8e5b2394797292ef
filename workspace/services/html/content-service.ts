// ContentService: text, JSON and other data that a web app answers with instead of a page.
// https://developers.google.com/apps-script/reference/content/content-service

import { enumeration, guarded } from '../../engine/guarded.ts';
import type { Service } from '../../engine/service.ts';

const contentTypes = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'application/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/x-vcard',
  XML: 'application/xml',
} as const;
type TypeName = keyof typeof contentTypes;

const MimeType = enumeration('ContentService.MimeType', Object.keys(contentTypes) as TypeName[]);
const outputs = new WeakMap<object, () => { text: string; mimeType: string }>();

export function contentOutputOf(value: unknown): { text: string; mimeType: string } | undefined {
  return typeof value === 'object' && value !== null ? outputs.get(value)?.() : undefined;
}

export const contentService: Service = {
  name: 'ContentService',
  create: () =>
    guarded('ContentService', {
      MimeType,
      createTextOutput: (content: unknown = '') => createTextOutput(String(content)),
    }),
};

/** https://developers.google.com/apps-script/reference/content/text-output */
function createTextOutput(content: string): object {
  let text = content;
  let type: TypeName = 'TEXT';
  let fileName: string | null = null;
  const output = guarded('TextOutput', {
    append(added: string) {
      text += String(added);
      return this;
    },
    clear() {
      text = '';
      return this;
    },
    downloadAsFile(name: string) {
      fileName = String(name);
      return this;
    },
    getContent: () => text,
    getFileName: () => fileName,
    getMimeType: () => MimeType[type],
    setContent(next: string) {
      text = String(next);
      return this;
    },
    setMimeType(next: { name(): TypeName }) {
      type = next.name();
      return this;
    },
  });
  outputs.set(output, () => ({ text, mimeType: contentTypes[type] }));
  return output;
}
