// What every screen can use: the words, the way to other screens, and messages with an undo.
// One message at a time; it is read out to people who do not see it.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../src/text/language.ts';
import type { SidebarText } from '../../src/text/sidebar-text.ts';
import type { ProgrammeView } from '../../src/views/tasks.ts';
import type { Route } from './routes.ts';

export interface Message {
  readonly text: string;
  readonly tone: 'done' | 'refused' | 'asked';
  readonly undo?: () => Promise<unknown>;
  /** Takes the answer to a question. */
  readonly answer?: (yes: boolean) => void;
  /** What was not done and may be done all the same. */
  readonly offer?: { readonly label: string; readonly accept: () => void };
}

/** One visit of a screen: going back returns to the same visit, with its filters and its place. */
export interface Visit {
  readonly number: number;
  readonly route: Route;
}

export interface Shell {
  readonly text: SidebarText;
  readonly language: Language;
  readonly user: string;
  readonly visit: Visit;
  /** The ways of working, where there is more than the first; [] else. */
  readonly programmes: readonly ProgrammeView[];
  /** Asks anew which they are: the settings have changed. */
  learnProgrammes(): Promise<void>;
  go(route: Route): void;
  /** Goes on without coming back to this screen. */
  replace(route: Route): void;
  back(): void;
  say(message: Message): void;
}

export const ShellContext = createContext<Shell | null>(null);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('useShell outside of the sidebar');
  return shell;
}
