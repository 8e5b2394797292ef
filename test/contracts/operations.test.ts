// What holds for every operation, watched on one office: the story is played, and then everything else is asked once.
import { beforeAll, describe } from 'vitest';
import { playStory } from '../../demo/story.ts';
import { askEverythingElse } from '../product/every-other-call.ts';
import { type Played, recorded } from '../product/recorded-calls.ts';
import { emptySite } from '../product/site.ts';
import { holdsBudgets } from './budgets.ts';
import { hasWaysBack } from './ways-back.ts';

let office: Played;

beforeAll(() => {
  office = recorded(emptySite());
  askEverythingElse(office.site, playStory(office.site));
}, 240_000);

describe('The budget of an operation', () => holdsBudgets(() => office));
describe('An operation that writes to people', () => hasWaysBack(() => office));
