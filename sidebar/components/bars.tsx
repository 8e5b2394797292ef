// The points of a candidate as bars with words and numbers.

export interface ScoreBar {
  readonly label: string;
  readonly points: number;
  readonly max: number;
}

export function ScoreBars({ bars }: { bars: readonly ScoreBar[] }) {
  return (
    <ul>
      {bars.map(({ label, points, max }) => (
        <li key={label} class="score-bar">
          <span>{label}</span>
          <i aria-hidden="true" style={`--share:${max > 0 ? Math.round((points / max) * 100) : 0}%`} />
          <span>
            {Math.round(points)}/{Math.round(max)}
          </span>
        </li>
      ))}
    </ul>
  );
}
