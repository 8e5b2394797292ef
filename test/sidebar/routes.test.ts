// Where a selected row leads, and which button of the bar is lit.

import { describe, expect, it } from 'vitest';
import { routeOf } from '../../sidebar/screens/today/row-route.ts';
import { rootOf, routeOfRow } from '../../sidebar/shell/routes.ts';

describe('the routes of the sidebar', () => {
  it('open the screen of the row selected in the sheet', () => {
    expect(routeOfRow('advisors', 'M-001')).toEqual({ screen: 'advisor', id: 'M-001' });
    expect(routeOfRow('topics', 'T-001')).toEqual({ screen: 'topics' });
    expect(routeOfRow('log', 'L-1')).toBeUndefined();
  });

  it('light the root on which a screen stands', () => {
    expect(rootOf({ screen: 'editTraining' })).toBe('people');
    expect(rootOf({ screen: 'candidates', id: 'S-2026-001' })).toBe('requests');
    expect(rootOf({ screen: 'settings' })).toBe('today');
  });
});

describe('A card of Hoy about a case', () => {
  it('leads to the case, or to the block that it is about', () => {
    const leads = (target: string) => routeOf({ kind: 'openCase', label: 'Ver', target });
    expect(leads('garden/A-2026-001')).toEqual({ screen: 'case', programme: 'garden', id: 'A-2026-001' });
    expect(leads('garden/A-2026-001/plan')).toEqual({
      screen: 'block',
      programme: 'garden',
      id: 'A-2026-001',
      block: 'plan',
    });
  });
});
