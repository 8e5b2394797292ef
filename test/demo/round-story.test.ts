// The story of a cooperation round, played through the built add-on, leaves what it should and nothing behind.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { playCooperationRound } from '../../demo/cooperation-round/story.ts';
import { keepAll } from '../../demo/play/keep.ts';
import { missingIn } from '../../demo/play/missing.ts';
import { emptySite } from '../product/site.ts';

it('A cooperation round is played to its end, and nothing is missing', () => {
  const site = emptySite();
  const told: string[] = [];
  playCooperationRound(site, (words) => told.push(words));
  expect(new Set(told).size).toBe(told.length);
  expect(missingIn(site, keepAll(site, mkdtempSync(join(tmpdir(), 'entrepares-'))), 'cooperation-round')).toEqual([]);
}, 240_000);
