// Counts as bars with words and numbers, the longest being the most frequent.
import type { Count } from '../../../src/views/needs-view.ts';

export function CountBars({ counts }: { counts: readonly Count[] }) {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <ul>
      {counts.map(({ id, label, count }) => (
        <li key={id} class="score-bar">
          <span>{label}</span>
          <i aria-hidden="true" style={`--share:${Math.round((100 * count) / most)}%`} />
          <span>{count}</span>
        </li>
      ))}
    </ul>
  );
}
