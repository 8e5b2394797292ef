// Somebody of the directory as one card of the list: what she can give, how full her month is, how she is valued.
import { decimal } from '../../../src/text/decimal.ts';
import type { AdvisorCard } from '../../../src/views/advisor-view.ts';
import { CardButton } from '../../components/card.tsx';
import { useShell } from '../../shell/shell.tsx';

const TOPICS_SHOWN = 2;

export function PersonCard({ person, onOpen }: { person: AdvisorCard; onOpen: () => void }) {
  const { text, language } = useShell();
  const words = text.people;
  const { status, topics, pipeline } = person;
  const more = topics.length - TOPICS_SHOWN;
  const names = topics.slice(0, TOPICS_SHOWN).map(({ name }) => name);
  const about =
    status === 'candidate' && pipeline !== 'ready'
      ? person.pipelineLabel
      : [names.join(', '), more > 0 ? words.moreTopics(more) : ''].filter(Boolean).join(' ') || words.noTopics;
  return (
    <CardButton
      title={person.name}
      chip={status === 'active' ? person.chip : status === 'paused' ? person.chip : null}
      detail={about}
      onClick={onOpen}
    >
      {status === 'active' || status === 'paused' ? (
        <div class="person-figures">
          <Load load={person.load} capacity={person.capacity} />
          <span>
            {person.satisfaction === null
              ? words.noSurveys(person.surveyCount)
              : words.satisfaction(decimal(person.satisfaction, language), person.surveyCount)}
          </span>
        </div>
      ) : person.line ? (
        <div class="person-figures">
          <span>{person.line}</span>
        </div>
      ) : null}
    </CardButton>
  );
}

const MOST_PLACES_DRAWN = 5;

/** Places of the month, taken and free; more than a few are told in numbers alone. */
export function Load({ load, capacity }: { load: number; capacity: number }) {
  const { text } = useShell();
  const drawn = Math.max(load, capacity);
  return (
    <span class={`load ${load >= capacity ? 'full' : ''}`}>
      {drawn <= MOST_PLACES_DRAWN ? (
        <span class="places" aria-hidden="true">
          {Array.from({ length: drawn }, (_, place) => (
            <i key={place} class={place < load ? 'taken' : ''} />
          ))}
        </span>
      ) : null}
      {text.people.load(load, capacity)}
    </span>
  );
}
