// The toy visit in the place of peer advisory, for the add-on that its tests build.
import { programme } from '../../src/blocks/programme.ts';
import { toyVisit } from './toy-visit.ts';

export const peerAdvisory = programme({ ...toyVisit, key: 'peer-advisory' });
