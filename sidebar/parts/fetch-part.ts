// Brings in a part of the sidebar, once: in the background after the first screen, or when it is needed.
import type { ComponentChild } from 'preact';
import type { Language } from '../../src/text/language.ts';
import type { SidebarText } from '../../src/text/sidebar-text.ts';
import type { PartName } from '../../src/views/sidebar-parts.ts';
import { call } from '../server.ts';
import { addWords, fileLanguage } from '../shell/words.ts';
import type { LaterRoute } from './part-name.ts';

export interface Part {
  readonly words: Readonly<Record<Language, Partial<SidebarText>>>;
  screenOf(route: LaterRoute): ComponentChild;
}

const coming = new Map<PartName, Promise<Part>>();
const here = new Map<PartName, Part>();

/** The part, when it has come. */
export const partHere = (name: PartName): Part | undefined => here.get(name);

/** Asked for again after a failure, so that a lost connection is not final. */
export function fetchPart(name: PartName): Promise<Part> {
  const asked = coming.get(name);
  if (asked) return asked;
  const part = call('sidebarPart', { name, language: fileLanguage }).then(evaluate);
  coming.set(name, part);
  part.then(
    (arrived) => here.set(name, arrived),
    () => coming.delete(name),
  );
  return part;
}

/** The script gives its exports to one name; see tools/build-sidebar.ts. */
function evaluate(script: string): Part {
  const part = new Function(`${script}\nreturn EntreparesPart;`)() as Part;
  addWords(part.words);
  return part;
}
