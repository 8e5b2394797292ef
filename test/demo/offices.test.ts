// Each institution that `npm start` offers is filled, and is in the middle of its work.
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import samples from '../../demo/samples.ts';
import { ask } from '../../demo/site.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { blockProgrammes } from '../../src/programmes/block-programmes.ts';
import { isCompanion, programmeNames } from '../../src/programmes/programme-names.ts';
import { outbox } from '../../src/tables/system.ts';
import { Workspace } from '../../workspace/engine/workspace.ts';
import type { Sample } from '../../workspace/server/samples/sample.ts';

const NOW = '2026-11-20T15:00:00Z';

async function filled({ setup }: Sample): Promise<Workspace> {
  const site = Workspace.open({ dist: 'dist', now: NOW, seed: setup });
  site.world.deployWebApp('https://script.google.com/macros/s/test/exec');
  const { default: fill } = (await import(pathToFileURL(setup).href)) as { default: (site: Workspace) => unknown };
  await fill(site);
  return site;
}

it('There is one for each way of working that stands by itself', () => {
  const alone = Object.keys(programmeNames).filter((key) => !isCompanion(key));
  expect(samples.map(({ key }) => key).sort()).toEqual(alone.sort());
});

// The sample of mentoring has a file of its own.
const added = samples.filter(({ key }) => blockProgrammes.some((programme) => programme.key === key));

it.each(added)(
  '$title has cases under way, and today something to do',
  async (sample) => {
    const site = await filled(sample);
    const { items } = ask(site, 'listCases', { programme: sample.key });
    expect(new Set(items.map(({ done }) => done)).size).toBeGreaterThan(1);
    expect(items.filter(({ end }) => end === '').length).toBeGreaterThan(1);
    expect(items.some(({ next }) => next !== '')).toBe(true);
    expect(rowsOf(site, outbox)).toEqual([]);
    expect(site.executions().filter(({ status }) => status !== 'completed')).toEqual([]);
    // Its clock shows what it showed before: all of it has happened by then.
    expect(site.world.clock.now() - Date.parse(NOW)).toBeLessThan(10_000);
  },
  120_000,
);
