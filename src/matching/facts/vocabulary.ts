// The words of everybody's topics and profile, or of their places, by the word: what a request has in common with each is counted at once.
// A text that several requests share is counted once.
import { Numbering, wordsOf } from './words.ts';

export interface WordsInCommon {
  /** Words asked for. */
  readonly asked: number;
  /** By the advisor's index. */
  readonly hits: Uint8Array;
}

export class Vocabulary {
  private readonly words = new Numbering();
  private readonly numbersOf = new Map<string, readonly number[]>();
  /** Advisors who hold a word, by the word's number. */
  private readonly holders: number[][] = [];
  private readonly counted = new Map<string, WordsInCommon>();
  private readonly advisors: number;

  constructor(advisors: number) {
    this.advisors = advisors;
  }

  /** Puts in the words of a text about an advisor and tells how many; advisors come in the order of their indices. */
  add(advisor: number, text: string): number {
    const words = this.read(text);
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as number;
      const own = this.holders[word];
      if (own === undefined) this.holders[word] = [advisor];
      else if (own[own.length - 1] !== advisor) own.push(advisor);
    }
    return words.length;
  }

  /** After everybody was put in. */
  inCommonWith(text: string): WordsInCommon {
    const known = this.counted.get(text);
    if (known) return known;
    const hits = new Uint8Array(this.advisors);
    const words = wordsOf(text);
    for (const word of words) {
      const own = this.holders[this.words.find(word)];
      if (own !== undefined) for (const advisor of own) hits[advisor] = (hits[advisor] ?? 0) + 1;
    }
    const common = { asked: words.length, hits };
    this.counted.set(text, common);
    return common;
  }

  private read(text: string): readonly number[] {
    if (text === '') return NONE;
    const known = this.numbersOf.get(text);
    if (known) return known;
    const numbers = wordsOf(text).map((word) => this.words.of(word));
    this.numbersOf.set(text, numbers);
    return numbers;
  }
}

const NONE: readonly number[] = [];
