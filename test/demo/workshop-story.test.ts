// The story of a learning workshop, played through the built add-on, leaves what it should and nothing behind.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aFew } from '../../demo/learning-workshop/people.ts';
import { playLearningWorkshop } from '../../demo/learning-workshop/story.ts';
import { keepAll } from '../../demo/play/keep.ts';
import { missingIn } from '../../demo/play/missing.ts';
import { emptySite } from '../product/site.ts';

it('A learning workshop is played to its end, and nothing is missing', () => {
  const site = emptySite();
  const told: string[] = [];
  playLearningWorkshop(site, (words) => told.push(words), aFew);
  expect(new Set(told).size).toBe(told.length);
  expect(missingIn(site, keepAll(site, mkdtempSync(join(tmpdir(), 'entrepares-'))), 'learning-workshop')).toEqual([]);
}, 240_000);
