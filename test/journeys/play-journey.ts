// A journey through a browser, step by step. Each step stands on the one before it: after the first that fails, the
// others are skipped.
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import type { RunningWorkspace } from './workspace-server.ts';

interface JourneyStage {
  readonly workspace: RunningWorkspace;
  /** Uncaught errors and console errors of all windows. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

interface Journey<S extends JourneyStage> {
  open(): Promise<S>;
  readonly steps: readonly { readonly says: string; play(stage: S): Promise<void> }[];
  /** What it left in the workspace's folder, once the workspace has stopped. */
  expectLeft?(folder: string): void;
}

export function playJourney<S extends JourneyStage>(name: string, { open, steps, expectLeft }: Journey<S>): void {
  let stage: S | undefined;
  let broken = false;
  const standing = (): S => {
    if (!stage) throw new Error('The stage did not open');
    return stage;
  };

  beforeAll(async () => {
    stage = await open();
  });
  afterAll(async () => {
    await stage?.close();
    await stage?.workspace.remove();
  });

  describe(name, () => {
    beforeEach((context) => {
      context.skip(broken, 'an earlier step failed');
    });
    for (const step of steps)
      it(step.says, async () => {
        onTestFailed(() => {
          broken = true;
        });
        await step.play(standing());
      });
    it('leaves no error in any window', () => {
      expect(standing().errors).toEqual([]);
    });
    if (expectLeft)
      it('leaves everything in the workbook and in the documents', async () => {
        const { workspace } = standing();
        await workspace.stop();
        expectLeft(workspace.folder);
      });
  });
}
