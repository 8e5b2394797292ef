// Rows of a worksheet keep their order: also one that was removed and is put back where it stood.
import { describe, expect, it } from 'vitest';
import { change, peerSite, seatedCase } from './peer-case.ts';

const rowsIn = ({ case: { stages } }: ReturnType<typeof change>) => {
  const screen = stages.flatMap(({ blocks }) => blocks).find(({ key }) => key === 'work-plan')?.screen;
  return screen?.type === 'rows' ? screen.rows : [];
};
const named = (changed: ReturnType<typeof change>) => rowsIn(changed).map(({ values }) => values.activity);

describe('The rows of a worksheet', () => {
  it('stand where they stood once they are put back, whatever was removed before', () => {
    const site = peerSite();
    const id = seatedCase(site);
    const plan = (input: Parameters<typeof change>[3]) => change(site, id, 'work-plan', input);
    const added = plan({ act: 'addRows', rows: [...'ABCDE'].map((activity) => ({ result: 'R', activity })) });
    const [, b, c, d] = rowsIn(added);
    if (!b || !c || !d) throw new Error('The rows are missing');
    plan({ act: 'removeRow', row: b.id });
    plan({ act: 'removeRow', row: c.id });
    expect(named(plan({ act: 'removeRow', row: d.id }))).toEqual(['A', 'E']);
    expect(named(plan({ act: 'restoreRow', row: d.id, values: d.values, at: 2 }))).toEqual(['A', 'D', 'E']);
    plan({ act: 'moveRow', row: d.id, by: -1 });
    expect(named(plan({ act: 'restoreRow', row: c.id, values: c.values, at: 3 }))).toEqual(['D', 'A', 'C', 'E']);
    expect(named(plan({ act: 'restoreRow', row: b.id, values: b.values }))).toEqual(['D', 'A', 'C', 'E', 'B']);
  });
});
