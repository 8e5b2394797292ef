// The workspace with sample data, filled once for all journeys that begin with it; each works on a copy of its own.
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { CLOCK_PATH } from '../../workspace/engine/clock.ts';
import { type RunningWorkspace, startWorkspace } from './workspace-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the filled workspace is kept; empty at first, and gone once the journeys are over. */
    readonly sampleHome: string;
  }
}

/** 9:20 on a Monday in the office. */
const MONDAY = '2026-11-23T15:20:00Z';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'sample-'));
  project.provide('sampleHome', home);
  return () => rm(home, { recursive: true, force: true });
}

/** The sample as `npm start` fills it, before anybody has opened it. A copy is kept for other journeys. */
export async function fillSample(): Promise<RunningWorkspace> {
  const workspace = await startWorkspace({ dist: 'dist', setup: 'demo/sample-data.ts', now: MONDAY });
  const home = inject('sampleHome');
  if (!existsSync(kept(home))) {
    const copy = await mkdtemp(join(home, 'copy-'));
    await cp(workspace.folder, copy, { recursive: true });
    // Another journey may have been faster.
    await rename(copy, kept(home)).catch(() => rm(copy, { recursive: true }));
  }
  return workspace;
}

/** The sample on that Monday, opened again: the panel waits for the menu. */
export async function startSample(): Promise<RunningWorkspace> {
  const home = inject('sampleHome');
  if (!existsSync(kept(home))) {
    const filled = await fillSample();
    await filled.stop();
    await filled.remove();
  }
  const folder = await mkdtemp(join(tmpdir(), 'workspace-'));
  await cp(kept(home), folder, { recursive: true });
  // As though it had just been filled, however long ago that is.
  const { at } = JSON.parse(await readFile(join(folder, CLOCK_PATH), 'utf8')) as { at: number };
  return startWorkspace({ dist: 'dist', folder, now: new Date(at).toISOString() });
}

const kept = (home: string) => join(home, 'filled');
