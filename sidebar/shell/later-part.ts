// Brings in the later part of the sidebar, once: in the background after the first screen, or when it is needed.
import type { ComponentChild } from 'preact';
import { call } from '../server.ts';
import type { Route } from './routes.ts';

interface LaterPart {
  laterScreenOf(route: Route): ComponentChild;
}

let coming: Promise<LaterPart> | undefined;

/** Asked for again after a failure, so that a lost connection is not final. */
export function laterPart(): Promise<LaterPart> {
  coming ??= call('laterScreens', {}).then(evaluate);
  coming.catch(() => {
    coming = undefined;
  });
  return coming;
}

/** The script gives its exports to one name; see tools/build-sidebar.ts. */
function evaluate(script: string): LaterPart {
  return new Function(`${script}\nreturn EntreparesLater;`)() as LaterPart;
}
