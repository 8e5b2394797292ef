// Days counted from what takes place in a block.
import { describe, expect, it } from 'vitest';
import { afterEnd, before as daysBefore, dueDay } from '../../src/blocks/aspects.ts';
import type { Block } from '../../src/blocks/block.ts';
import type { Dossier } from '../../src/blocks/dossier.ts';
import { untouched } from '../../src/blocks/state.ts';

const dossier = {} as Dossier;
const workshop = (days: { starts: string; ends: string }) =>
  ({ state: () => ({ ...untouched, ...days }) }) as unknown as Block;
const planned = workshop({ starts: '2026-12-01', ends: '2026-12-03' });
const open = workshop({ starts: '', ends: '' });

describe('A day counted from what takes place', () => {
  it('counts from its first day back, and from its last day on', () => {
    expect(dueDay(daysBefore(planned, 7), dossier)).toBe('2026-11-24');
    expect(dueDay(afterEnd(planned, 10), dossier)).toBe('2026-12-13');
  });

  it('is not known before the days are', () => {
    expect([dueDay(daysBefore(open, 7), dossier), dueDay(afterEnd(open, 10), dossier)]).toEqual(['', '']);
  });
});
