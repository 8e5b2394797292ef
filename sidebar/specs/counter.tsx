// How many characters are left, once there are few, and how many are too many: a text that is pasted is never cut.
import { useSpecs } from './specs-context.ts';

const TOLD_FROM = 0.9;

export function Counter({ text: typed, most }: { text: string; most: number }) {
  const { text } = useSpecs();
  const left = most - typed.length;
  if (most === 0 || typed.length < most * TOLD_FROM) return null;
  return left < 0 ? (
    <span class="problem">{text.charactersOver(-left)}</span>
  ) : (
    <span class="help">{text.charactersLeft(left)}</span>
  );
}
