// The media types that Drive knows by name here, and what each is called when it is downloaded.
// Reference: https://developers.google.com/workspace/drive/api/guides/mime-types

export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const GOOGLE_SHEET = 'application/vnd.google-apps.spreadsheet';
export const GOOGLE_FORM = 'application/vnd.google-apps.form';
export const GOOGLE_FOLDER = 'application/vnd.google-apps.folder';
export const GOOGLE_SHORTCUT = 'application/vnd.google-apps.shortcut';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const PDF = 'application/pdf';
export const PLAIN_TEXT = 'text/plain';
export const OCTET_STREAM = 'application/octet-stream';

const extensions: Readonly<Record<string, string>> = {
  [GOOGLE_DOC]: 'docx',
  [DOCX]: 'docx',
  [XLSX]: 'xlsx',
  [PDF]: 'pdf',
  [PLAIN_TEXT]: 'txt',
  'text/html': 'html',
  'text/csv': 'csv',
  'text/calendar': 'ics',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'image/gif': 'gif',
  'application/json': 'json',
  'application/zip': 'zip',
};

/** Extension, without the dot, under which content of this type is stored and downloaded. */
export const extensionOf = (mimeType: string): string => extensions[mimeType] ?? 'bin';

export const isGoogleType = (mimeType: string): boolean => mimeType.startsWith('application/vnd.google-apps.');

/** `text/plain; charset=UTF-8` → `text/plain`. */
export const essence = (contentType: string): string => (contentType.split(';')[0] ?? '').trim().toLowerCase();
