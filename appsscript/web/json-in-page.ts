// What the server hands to a page when it opens.

/** JSON that neither ends the script it stands in nor holds what HtmlService takes for a comment. */
export function jsonInPage(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c').replace(/\//g, '\\u002f');
}
