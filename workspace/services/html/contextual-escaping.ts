// What <?= ?> prints: the value made harmless for the place where it stands.
// https://developers.google.com/apps-script/guides/html/templates#printing_scriptlets

import type { Position, ScriptPosition } from './page-position.ts';

/** `json` gives the value as JSON, which is what stands where JavaScript expects an expression. */
export function escapeAt(position: Position, text: string, json: () => string): string {
  switch (position.in) {
    case 'text':
    case 'raw text':
      return escapeHtml(text);
    case 'comment':
      return '';
    case 'tag':
      return text.replace(/[^\w-]/g, '');
    case 'style':
      return escapeStyle(text);
    case 'script':
      return escapeScript(position.at, text, json);
    case 'attribute': {
      const quoteSafe = position.quote === '' ? escapeUnquoted : escapeHtml;
      if (position.kind === 'plain') return quoteSafe(text);
      if (position.kind === 'style') return quoteSafe(escapeStyle(text));
      if (position.kind === 'script') return quoteSafe(escapeScript(position.script, text, json));
      return quoteSafe(escapeUrl(position.before, text));
    }
  }
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (letter) => entities[letter] ?? letter);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Without quotes around it, a value ends at the first space: everything but letters and digits becomes a reference. */
function escapeUnquoted(text: string): string {
  return Array.from(text, (letter) => (/[\w.-]/.test(letter) ? letter : `&#${letter.codePointAt(0)};`)).join('');
}

function escapeStyle(text: string): string {
  return Array.from(text, (letter) =>
    /[\w .%-]/.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0).toString(16)} `,
  ).join('');
}

function escapeScript(at: ScriptPosition, text: string, json: () => string): string {
  if (at === 'line comment' || at === 'block comment') return '';
  if (at !== 'code') return text.replace(/[^\w .,:;()[\]!?@#%*+-]/g, unicodeEscape);
  return ` ${json().replace(/[<>&\u2028\u2029]/g, unicodeEscape)} `;
}

function unicodeEscape(letter: string): string {
  if (letter > '\u00a0' && letter !== '\u2028' && letter !== '\u2029') return letter;
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A value that starts an address may not bring a scheme of its own that runs code. */
function escapeUrl(before: string, text: string): string {
  if (/[?#]/.test(before)) return encodeURIComponent(wellFormed(text)).replace(/'/g, '%27');
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(before + text)?.[1]?.toLowerCase();
  const harmless =
    scheme === undefined || ['http', 'https', 'mailto', 'tel', 'ftp', 'sms', 'whatsapp'].includes(scheme);
  if (!harmless) return 'about:invalid#zGoogleAppsScriptz';
  return encodeURI(wellFormed(text)).replace(/%25([0-9a-f]{2})/gi, '%$1');
}

/** Half a surrogate pair has no UTF-8 form. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
