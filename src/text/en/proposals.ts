// Proposals for all open requests: prices, empty seats, choices that no longer hold, approvals refused.
// Each is a whole sentence; the reasons for the points are those of one request.

interface Rearranged {
  readonly name: string;
  readonly points: number;
  /** Other requests whose people change. */
  readonly others: number;
}

export const proposals = {
  nextBest: {
    another: (d: Rearranged) =>
      d.points === 0
        ? `Without her it would be ${d.name}, and the whole would lose no points${change(d.others)}.`
        : `Without her it would be ${d.name}, and the whole would lose ${points(d.points)}${change(d.others)}.`,
    heavier: (d: Rearranged) =>
      `Without her it would be ${d.name}, and the whole would gain ${points(d.points)}, with the load shared less evenly${change(d.others)}.`,
    empty: () => 'Without her this seat would stay empty.',
    emptied: (d: { code: string; name: string }) =>
      d.name
        ? `Without her it would be ${d.name}, but request ${d.code} would be one person short.`
        : `Without her request ${d.code} would be one person short.`,
    fixed: () => 'You fixed her, so she stays even though there are other options.',
    fairAnother: (d: { name: string; points: number }) =>
      d.points > 0
        ? `For this request ${d.name} is next, with ${points(d.points)} fewer.`
        : d.points < 0
          ? `${d.name} has ${points(-d.points)} more for this request, but is needed elsewhere or has no place left.`
          : `${d.name} has the same points for this request.`,
    fairNobody: () => 'There is no other candidate for this request.',
  },
  price: {
    free: (d: { others: number }) => `The whole loses no points${change(d.others)}.`,
    costs: (d: { points: number; others: number }) => `The whole loses ${points(d.points)}${change(d.others)}.`,
    heavier: (d: { points: number; others: number }) =>
      `The whole gains ${points(d.points)}, with the load shared less evenly${change(d.others)}.`,
    empties: (d: { code: string }) => `Request ${d.code} would be left without one person.`,
    fills: () => 'Would fill this seat.',
    fairCandidate: () => 'Could take this request; recalculate to see the plan.',
    fairPoints: (d: { points: number }) =>
      d.points > 0
        ? `Has ${points(d.points)} fewer for this request.`
        : d.points < 0
          ? `Has ${points(-d.points)} more for this request.`
          : 'Has the same points for this request.',
  },
  proof: {
    plain: () => 'So many hours clash that it was not checked whether there is a still better plan.',
    fair: (d: { points: number }) =>
      `Proven: no plan gives the request that gets least more than ${points(d.points)}, and with that minimum none is better.`,
    floor: (d: { points: number }) =>
      `Proven: no plan gives the request that gets least more than ${points(d.points)}. The total might rise a little.`,
    open: (d: { points: number }) =>
      `The request that gets least has ${points(d.points)}; it was not checked whether that can be raised.`,
  },
  unfilled: {
    nobody: () => 'Nobody in the directory meets everything that this request asks for.',
    dropped: () => 'You dropped whoever could take this request.',
    manyTaken: (d: { month: string }) => `Whoever could go goes to other requests or has no place left in ${d.month}.`,
    taken: (d: { count: number; month: string }) =>
      d.count === 1
        ? `The only person who could goes to another request or has no room left in ${d.month}.`
        : `The ${d.count} people who could go to other requests or have no room left in ${d.month}.`,
  },
  relax: {
    capacity: (d: { count: number; name: string; month: string }) =>
      d.count === 1
        ? `Ask ${d.name}, whose places of ${d.month} are full, to take one advisory more.`
        : `Ask the ${d.count} people whose places of ${d.month} are full to take one advisory more each.`,
    dropped: (d: { count: number }) =>
      d.count === 1
        ? 'Restore the person you dropped for this request.'
        : `Restore the ${d.count} people you dropped for this request.`,
    sameHour: (d: { count: number }) =>
      d.count === 1
        ? 'Move the time: there is 1 person who goes to another request at that hour.'
        : `Move the time: there are ${d.count} people who go to other requests at that hour.`,
    organisation: (d: { count: number }) =>
      d.count === 1
        ? 'Accept two people of the same organisation: there is 1 more.'
        : `Accept two people of the same organisation: there are ${d.count} more.`,
    adds: (d: { people: number; emptied: string; filled: string }) =>
      d.people > 0
        ? `That would fill ${d.people === 1 ? '1 seat' : `${d.people} seats`}${
            d.emptied === '' ? '' : `, but request ${d.emptied} would be left without one person`
          }.`
        : d.filled === ''
          ? 'Not enough by itself: they are needed for other requests.'
          : `That would not fill this seat, but one of request ${d.filled}.`,
    recruit: () => 'No rule would help here: open a recruiting call from the request.',
  },
  notices: {
    closed: (d: { code: string }) => `Request ${d.code} needs nobody any more, so what you fixed in it was taken out.`,
    blocked: (d: { name: string; code: string; reason: string }) =>
      `${d.name} can no longer be fixed in ${d.code}: ${d.reason}`,
    noSeat: (d: { name: string; code: string }) =>
      `There was no place left to fix ${d.name} in ${d.code}: other people are fixed there already.`,
  },
  refused: {
    covered: (d: { code: string }) => `Request ${d.code} has all the people it needs already.`,
    closed: (d: { code: string }) => `Request ${d.code} is closed already.`,
    toReview: (d: { code: string }) => `Request ${d.code} has not been reviewed yet.`,
    datePassed: (d: { code: string }) =>
      `The date proposed in request ${d.code} has passed: agree on another with the area and enter it.`,
    gone: () => 'Her row is no longer in the directory.',
    requestGone: (d: { code: string }) => `Request ${d.code} is no longer in the sheet.`,
    sameHour: (d: { code: string }) => `She is invited to ${d.code} at that hour already.`,
    unreachable: () => 'There is neither an e-mail nor a telephone in her record.',
  },
};

function points(count: number): string {
  return count === 1 ? '1 point' : `${count} points`;
}

function change(others: number): string {
  return others === 0
    ? ''
    : others === 1
      ? '; one other request would change'
      : `; ${others} other requests would change`;
}
