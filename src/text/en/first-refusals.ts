// What has to be said before the words are read, or where they cannot be: part of the code in every language.
// Part of `refusals`.
import type { firstRefusals as spanish } from '../es/first-refusals.ts';

export const firstRefusals: typeof spanish = {
  addonIncomplete: (d) =>
    `Entrepares is incomplete: its file “${d.file}” could not be read. Ask whoever installed it to upload all of its files again, and try again.`,
  busy: () => 'Somebody else is saving right now. Nothing of yours was saved: wait a few seconds and try again.',
  notInstalled: () => 'This file is not prepared yet. Open the menu Entrepares › Install.',
  serviceFailed: (d) => `Google did not answer (${d.service}). Nothing was lost: wait a minute and try again.`,
  underRepair: () =>
    'The programme is under maintenance, and nothing was saved. Try again later; if it stays like this, tell the coordination by answering the e-mail they sent you.',
  unexpected: (d) =>
    `Something failed: ${d.problem}. Try again: if it was saved after all, it will not be done twice. If it fails again, open Entrepares › Check installation.`,
};
