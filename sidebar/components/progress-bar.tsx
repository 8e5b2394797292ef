// How far something is, as a bar with its figure.

export function ProgressBar({ label, percent }: { label: string; percent: number }) {
  const share = Math.max(0, Math.min(100, Math.round(percent)));
  return (
    <div class="progress-bar">
      <i
        role="progressbar"
        aria-label={label}
        aria-valuenow={share}
        aria-valuemin={0}
        aria-valuemax={100}
        style={`--share:${share}%`}
      />
      <span aria-hidden="true">{share} %</span>
    </div>
  );
}
