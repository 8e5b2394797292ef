// Brings in a part of the sidebar, once: in the background after the first screen, or when it is needed. What several
// parts share comes along with the first of them, at the same time, and is there before it.
import type { ComponentChild } from 'preact';
import type { Language } from '../../src/text/language.ts';
import type { SidebarText } from '../../src/text/sidebar-text.ts';
import type { LaterScript, PartName } from '../../src/views/sidebar-parts.ts';
import { call } from '../server.ts';
import { addWords, fileLanguage } from '../shell/words.ts';
import type { LaterRoute } from './part-name.ts';

export interface Part {
  readonly words: Readonly<Record<Language, Partial<SidebarText>>>;
  screenOf(route: LaterRoute): ComponentChild;
}

const coming = new Map<PartName, Promise<Part>>();
let shared: Promise<void> | undefined;
const here = new Map<PartName, Part>();

/** The part, when it has come. */
export const partHere = (name: PartName): Part | undefined => here.get(name);

/** Asked for again after a failure, so that a lost connection is not final. */
export function fetchPart(name: PartName): Promise<Part> {
  const asked = coming.get(name);
  if (asked) return asked;
  const part = Promise.all([scriptOf(name), fetchShared()]).then(([script]) => evaluate(script));
  coming.set(name, part);
  part.then(
    (arrived) => here.set(name, arrived),
    () => coming.delete(name),
  );
  return part;
}

const scriptOf = (name: LaterScript) => call('sidebarPart', { name, language: fileLanguage });

function fetchShared(): Promise<void> {
  shared ??= scriptOf('shared').then(
    (script) => new Function(script)(),
    (error: unknown) => {
      shared = undefined;
      throw error;
    },
  );
  return shared;
}

/** The script gives its exports to one name; see tools/build-sidebar.ts. */
function evaluate(script: string): Part {
  const part = new Function(`${script}\nreturn EntreparesPart;`)() as Part;
  addWords(part.words);
  return part;
}
