// A vote on the wall: large, with the number beside each bar. It looks again by itself, and keeps what it has when the
// connection fails.
import { useEffect, useState } from 'preact/hooks';
import type { ProjectionPage } from '../../src/views/case-view.ts';
import { useOpened } from './opened.ts';
import './projection.css';
import { send } from './send.ts';

/** Often enough to look live, and seldom enough to leave Google's reads to those who vote. */
const EVERY_MS = 5_000;

export function Projection({ page: first }: { page: ProjectionPage }) {
  const { token, text } = useOpened();
  const words = text.projection;
  const [page, setPage] = useState(first);
  useEffect(() => {
    let isGone = false;
    let timer = 0;
    const look = async () => {
      if (!document.hidden) {
        const now = await send('projectionPage', token, {}).catch(() => null);
        if (now && !isGone) setPage(now);
      }
      if (!isGone) timer = window.setTimeout(() => void look(), EVERY_MS);
    };
    timer = window.setTimeout(() => void look(), EVERY_MS);
    return () => {
      isGone = true;
      window.clearTimeout(timer);
    };
  }, []);
  const { label, title, standing, options, tally, count, each } = page;
  return (
    <div class="projection">
      <p class="projection-case">{title}</p>
      <h1>{label}</h1>
      <p class={`projection-state ${standing}`}>
        <b>{words.states[standing]}</b>
        {standing === 'waiting' ? null : <span>{words.turnout(count)}</span>}
      </p>
      {tally ? (
        <ol class="projection-bars">
          {tally.map(({ key, label: option, votes, place, isTied, share }) => (
            <li key={key}>
              <span class="projection-option">
                {option}
                {isTied ? <em> {words.tied(place)}</em> : null}
              </span>
              <i aria-hidden="true" style={`--share:${Math.round(share * 100)}%`} />
              <b>{votes}</b>
            </li>
          ))}
        </ol>
      ) : (
        <ul class="projection-options">
          {options.map((option) => (
            <li key={option}>{option}</li>
          ))}
        </ul>
      )}
      {standing === 'closed' ? null : <p class="projection-how">{words.how(each)}</p>}
    </div>
  );
}
