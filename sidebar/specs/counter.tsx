// How many characters are left, once there are few.
import { useSpecs } from './specs-context.ts';

const TOLD_FROM = 0.9;

export function Counter({ text: typed, most }: { text: string; most: number }) {
  const { text } = useSpecs();
  return most > 0 && typed.length >= most * TOLD_FROM ? (
    <span class="help counter">{text.charactersLeft(Math.max(0, most - typed.length))}</span>
  ) : null;
}
