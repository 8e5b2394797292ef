// Who of those that a mail was meant for has no address, by name, for whoever clicked to tell them in another way.
import type { Person } from '../programmes/mentoring/told.ts';

/** `fallback` names somebody whose name is not known; '' when everybody has an address. */
export function untold(people: readonly Person[], fallback: string): string {
  return people
    .filter(({ email }) => email === '')
    .map(({ name }) => name || fallback)
    .filter((name, index, all) => all.indexOf(name) === index)
    .join(', ');
}
