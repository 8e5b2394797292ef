// Spanish is part of the code. The words of another language are a file of dist/, read when they are first needed:
// most offices need none of them, and Apps Script parses the code on every execution.
import type { Language } from './language.ts';

export const wordsFiles: Readonly<Record<Exclude<Language, 'es'>, string>> = { en: 'Words-en', pt: 'Words-pt' };
