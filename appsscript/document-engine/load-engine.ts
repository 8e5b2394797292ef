// Brings the document engine in when it is first needed.
import { runBuilt } from '../google/built-files.ts';

type Engine = typeof import('./engine.ts');

export const documentEngine = () => runBuilt('Documents', 'EntreparesDocuments') as Engine;
