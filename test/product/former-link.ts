// Links as they were mailed before everybody had one page: the product makes none any more, and opens those there are.
import { createHmac } from 'node:crypto';
import { encodePayload, type FormerPurpose } from '../../src/define/links.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';

export function secretOf(site: Workspace): string {
  const { script } = site.world.store.readJson<{ script: Record<string, string> }>('properties.json') ?? {};
  return (JSON.parse(script?.entrepares ?? '{}') as { secret: string }).secret;
}

export function formerToken(site: Workspace, purpose: FormerPurpose, id: string): string {
  const payload = encodePayload({ purpose, id, until: '2999-12-31' });
  return `${payload}.${createHmac('sha256', secretOf(site)).update(payload).digest('hex')}`;
}
