// Hours that collide, in minutes from the sheet's first day; -1 stands for a moment that is not known.
// In a file of its own, because a screen asks it too.

export interface Hours {
  readonly start: number;
  readonly end: number;
}

/** Whether two sessions run at the same time; a session without a date disturbs nobody. */
export function overlaps(one: Hours, other: Hours): boolean {
  return one.start !== -1 && other.start !== -1 && one.start < other.end && other.start < one.end;
}
