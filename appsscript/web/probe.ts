// Whether an address opens the pages of this very workbook for somebody without an account, in the version that runs
// here. Asked with a word of its own, the web app answers with its version and that word under the workbook's secret.
// https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app#fetchurl,-params
import { sameSignature } from '../../src/define/links.ts';
import { type Installation, readInstallation } from '../google/script-properties.ts';
import { sign } from '../google/signature.ts';

/** Replaced by the build. */
const VERSION = '@@VERSION@@';

export type Probed = 'fine' | 'older' | 'signIn' | 'other' | 'silent';

interface ProbeAnswer {
  readonly version: string;
  readonly proof: string;
}

const WORD = /^[0-9a-f]{16}$/;
const proofOf = (word: string, { secret }: Installation) => sign(`probe:${word}`, secret);

/** What the web app answers to the word it was asked with; undefined when that is none. */
export function probeAnswer(word = ''): GoogleAppsScript.Content.TextOutput | undefined {
  const installation = WORD.test(word) ? readInstallation() : undefined;
  if (!installation) return undefined;
  const answer: ProbeAnswer = { version: VERSION, proof: proofOf(word, installation) };
  return ContentService.createTextOutput(JSON.stringify(answer)).setMimeType(ContentService.MimeType.JSON);
}

export function probe(address: string, installation: Installation): Probed {
  const word = Utilities.getUuid().replace(/-/g, '').slice(0, 16);
  try {
    const response = UrlFetchApp.fetch(`${address}?probe=${word}`, { muteHttpExceptions: true });
    const text = response.getContentText();
    if (
      response.getResponseCode() === 401 ||
      /accounts\.google\.com|<title>[^<]*Google Accounts|Sign in - Google/.test(text)
    )
      return 'signIn';
    if (response.getResponseCode() !== 200) return 'silent';
    const { version, proof } = JSON.parse(text) as ProbeAnswer;
    if (!sameSignature(proof, proofOf(word, installation))) return 'other';
    return version === VERSION ? 'fine' : 'older';
  } catch (error) {
    // A page instead of the answer: another script, or one from before it could be asked.
    return error instanceof SyntaxError ? 'other' : 'silent';
  }
}
