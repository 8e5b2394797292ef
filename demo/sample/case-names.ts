// What a case is called and whom the area has for it.
// The same words stand in its request, its advisory and its sessions.
import type { RequestCase } from './case.ts';
import { type AreaKey, sampleAreas, topicNames } from './institution.ts';

export function contactOf(area: AreaKey) {
  return sampleAreas[area];
}

export function titleOf(each: RequestCase): string {
  return each.topic ? topicNames[each.topic] : each.focus;
}
