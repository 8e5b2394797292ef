// Brings the document engine in when it is first needed.
import { runBuilt } from '../google/built-files.ts';

type Engine = typeof import('./engine.ts');

let loaded: Engine | undefined;

export function documentEngine(): Engine {
  loaded ??= runBuilt('Documents', 'EntreparesDocuments') as Engine;
  return loaded;
}
