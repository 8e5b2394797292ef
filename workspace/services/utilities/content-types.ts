// Content types by file ending, for the files that this workspace's scripts make.

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  css: 'text/css',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'text/xml',
  zip: 'application/zip',
};

/** 'report.pdf' → 'application/pdf'; null when the ending says nothing. */
export function contentTypeOf(fileName: string): string | null {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase();
  return ending === undefined ? null : (types[ending] ?? null);
}

/** 'application/pdf' → '.pdf'; '' for an unknown type. */
export function extensionOf(contentType: string): string {
  const ending = Object.keys(types).find((candidate) => types[candidate] === contentType);
  return ending === undefined ? '' : `.${ending}`;
}
