// Where to join a meeting that takes place online.

/** The address in a place such as "https://meet.google.com/abc" or "Meet: https://…"; '' for a room. */
export function joinAddress(place: string): string {
  return /https:\/\/[^\s"<>]+/.exec(place)?.[0] ?? '';
}
