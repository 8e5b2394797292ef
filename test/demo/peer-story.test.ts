// The story of a peer advisory, played through the built add-on, leaves what it should and nothing behind.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { playPeerAdvisory } from '../../demo/peer-advisory/story.ts';
import { keepAll } from '../../demo/play/keep.ts';
import { missingIn } from '../../demo/play/missing.ts';
import { emptySite } from '../product/site.ts';

it('A peer advisory is played to its end, and nothing is missing', () => {
  const site = emptySite();
  const told: string[] = [];
  playPeerAdvisory(site, (words) => told.push(words));
  expect(new Set(told).size).toBe(told.length);
  expect(missingIn(site, keepAll(site, mkdtempSync(join(tmpdir(), 'entrepares-'))), 'peer-advisory')).toEqual([]);
}, 240_000);
