import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readmePath, supportList, withSupport } from '../../../tools/workspace-support.ts';

describe('workspace/README.md', () => {
  it('lists what the workspace supports today (else: npx tsx tools/workspace-support.ts)', async () => {
    const readme = await readFile(readmePath, 'utf8');
    expect(readme).toBe(withSupport(readme, await supportList()));
  });
});
