// Google's addresses and their local counterparts: the page keeps Google's paths, so only the host changes.

const LOCAL_PATHS = /^https:\/\/(?:docs|drive|script|sheets|mail|calendar)\.google\.com(\/[^\s]*)?$/i;

/** The local address of a Google document, file, form or web app; any other address as it is. */
export function localLink(href: string, origin: string): string {
  const match = LOCAL_PATHS.exec(href.trim());
  if (!match) return href;
  const path = (match[1] ?? '/')
    .replace(/^\/a\/macros\/[^/]+\/s\//, '/macros/s/') // a web app of a domain
    .replace(/^\/a\/[^/]+\/(?=spreadsheets|document|forms|file)/, '/') // a document of a domain
    .replace(/^(\/drive)?\/u\/\d+\//, '$1/'); // somebody's second account
  return `${origin}${path}`;
}
