// Who offers which topic, by the topic: what everybody has to do with the topic of a request is found at once,
// for all requests of that topic together.
import { folded } from '../../define/columns/column.ts';
import type { Topic } from '../../tables/topics.ts';

/** She offers the topic or has given it; or another one of its family. */
export const OFFERS = 2;
export const SAME_FAMILY = 1;

export interface TopicStanding {
  /** Whether anybody offers the topic; also false where the request names none of the list. */
  readonly isOffered: boolean;
  /** By the advisor's index: OFFERS, SAME_FAMILY or 0. */
  readonly of: Uint8Array;
}

export class TopicIndex {
  readonly rows: ReadonlyMap<string, Topic>;
  private readonly advisors: number;
  private readonly offering = new Map<string, number[]>();
  private readonly inFamily = new Map<string, number[]>();
  private readonly found = new Map<string, TopicStanding>();

  constructor(topics: readonly Topic[], advisors: number) {
    this.rows = new Map(topics.map((row) => [row.id as string, row]));
    this.advisors = advisors;
  }

  /** Puts in the topics of an advisor, each once. */
  add(advisor: number, topics: readonly Topic[]): void {
    for (const { id, family } of topics) {
      put(this.offering, id, advisor);
      put(this.inFamily, folded(family), advisor);
    }
  }

  /** After everybody was put in. */
  standing(id: string): TopicStanding {
    const known = this.found.get(id);
    if (known) return known;
    const row = this.rows.get(id);
    const offering = this.offering.get(id) ?? NOBODY;
    const of = new Uint8Array(this.advisors);
    if (row) for (const advisor of this.inFamily.get(folded(row.family)) ?? NOBODY) of[advisor] = SAME_FAMILY;
    for (const advisor of offering) of[advisor] = OFFERS;
    const standing = { isOffered: offering.length > 0, of };
    this.found.set(id, standing);
    return standing;
  }
}

const NOBODY: readonly number[] = [];

function put(lists: Map<string, number[]>, key: string, advisor: number): void {
  const list = lists.get(key);
  if (list) list.push(advisor);
  else lists.set(key, [advisor]);
}
