// A vote: her ballot for whoever votes, and for the team what opens, closes and shows it. Numbers say what bars repeat.
import { useState } from 'preact/hooks';
import type { TallySpec, VoteSpec } from '../../src/blocks/counted-screen.ts';
import { Button } from '../components/button.tsx';
import { Ballot, PaperBallot } from './ballot.tsx';
import { useSpecs } from './specs-context.ts';
import { SurveyLink } from './survey-link.tsx';

export function Vote({ spec, label }: { spec: VoteSpec; label: string }) {
  const { text } = useSpecs();
  const words = text.vote;
  const { standing, mayVote, mayHold, tally, count, given, options, isShown, people, projection } = spec;
  const chosen = options.filter(({ value }) => given.includes(value));
  return (
    <div class="stack">
      {standing === 'waiting' ? <p class="help">{words.waiting}</p> : null}
      {mayVote ? <Ballot spec={spec} label={label} /> : null}
      {!mayVote && chosen.length > 0 ? <p>{words.yours(chosen.map((option) => option.label).join('; '))}</p> : null}
      {standing === 'closed' ? <p class="help">{words.closed}</p> : null}
      {mayHold ? <Holding spec={spec} /> : null}
      {standing === 'waiting' ? null : <p class="title">{words.turnout(count)}</p>}
      {tally ? <Tally tally={tally} /> : standing === 'waiting' ? null : <p class="help">{words.hidden}</p>}
      {mayHold && tally && !isShown ? <p class="help">{words.onlyTeam}</p> : null}
      {people.length > 0 ? <PaperBallot spec={spec} /> : null}
      {projection ? <SurveyLink url={projection} name={words.projection} /> : null}
    </div>
  );
}

/** What the team does with it. */
function Holding({ spec: { standing, isShown } }: { spec: VoteSpec }) {
  const { text, act, tell } = useSpecs();
  const words = text.vote;
  const [busy, setBusy] = useState('');
  const set = async (option: string) => {
    setBusy(option);
    const saved = await act({ act: 'decide', option });
    setBusy('');
    if (saved !== null) tell(text.saved);
  };
  const next = standing === 'open' ? 'closed' : 'open';
  const shown = isShown ? 'hidden' : 'shown';
  return (
    <div class="actions">
      <Button kind="primary" busy={busy === next} onClick={() => void set(next)}>
        {standing === 'open' ? words.close : standing === 'closed' ? words.openAgain : words.open}
      </Button>
      {standing === 'waiting' ? null : (
        <Button busy={busy === shown} onClick={() => void set(shown)}>
          {isShown ? words.hide : words.show}
        </Button>
      )}
    </div>
  );
}

function Tally({ tally }: { tally: readonly TallySpec[] }) {
  const { text } = useSpecs();
  const words = text.vote;
  return (
    <ol class="figure tally">
      {tally.map(({ key, label, votes, place, isTied, share }) => (
        <li key={key} class="figure-head">
          <span>
            {place}. {label}
            {isTied ? <span class="chip quiet">{words.tied}</span> : null}
          </span>
          <span class="figure-value">{words.votes(votes)}</span>
          <i class="figure-bar" aria-hidden="true" style={`--share:${Math.round(share * 100)}%`} />
        </li>
      ))}
    </ol>
  );
}
