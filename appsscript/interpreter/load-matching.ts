// Brings the matching of all open requests in when it is first needed.
import type { Matching } from '../../src/define/context.ts';
import { runBuilt } from '../google/built-files.ts';

export const matching = () => runBuilt('Matching', 'EntreparesMatching') as Matching;
