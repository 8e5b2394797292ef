// What the people served want to learn, and who could give it: for the meeting in which sessions are planned.
import { useState } from 'preact/hooks';
import type { Count, NeedsSummary } from '../../../src/views/needs-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Card, Chip, Section } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { CountBars } from './count-bars.tsx';

/** Months to look back; 0 is everything. */
const periods = [2, 6, 12, 0] as const;

export function NeedsScreen() {
  const { text } = useShell();
  const words = text.needs;
  const [area, setArea] = useState('');
  const [months, setMonths] = useState<number>(0);
  const answer = useAnswer('needsSummary', { ...(area ? { area } : {}), ...(months ? { months } : {}) });
  return (
    <Screen title={words.title} busy={answer.loading}>
      <select
        class="input"
        aria-label={words.period}
        value={String(months)}
        onChange={(event) => setMonths(Number(event.currentTarget.value))}
      >
        {periods.map((count) => (
          <option key={count} value={String(count)}>
            {count === 0 ? words.always : words.lastMonths(count)}
          </option>
        ))}
      </select>
      <Answer answer={answer}>{(summary) => <Summary summary={summary} area={area} onArea={setArea} />}</Answer>
    </Screen>
  );
}

function Summary({ summary, area, onArea }: { summary: NeedsSummary; area: string; onArea: (area: string) => void }) {
  const { text } = useShell();
  const words = text.needs;
  const { areas, answers } = summary;
  if (areas.length === 0 && area === '') return <Empty icon="people" title={words.none} detail={words.noneDetail} />;
  return (
    <>
      <select
        class="input"
        aria-label={words.area}
        value={area}
        onChange={(event) => onArea(event.currentTarget.value)}
      >
        <option value="">{words.allAreas}</option>
        {areas.map(({ id, label, count }) => (
          <option key={id} value={id}>
            {label} ({count})
          </option>
        ))}
        {area && !areas.some(({ id }) => id === area) ? <option value={area}>{area}</option> : null}
      </select>
      <p class="detail" role="status">
        {words.answers(answers)}
      </p>
      <Topics topics={summary.topics} />
      <Counts title={words.levels} counts={summary.levels} />
      <Counts title={words.formats} counts={summary.formats} />
      <Counts title={words.written} counts={summary.written} />
      {area === '' ? <Counts title={words.area} counts={areas} /> : null}
    </>
  );
}

function Topics({ topics }: { topics: NeedsSummary['topics'] }) {
  const { text, go } = useShell();
  const words = text.needs;
  if (topics.length === 0) return null;
  return (
    <Section title={words.topics} count={topics.length}>
      <Card>
        <ul class="lines">
          {topics.map(({ id, label, count, mentors }) => (
            <li key={id}>
              <div class="row center">
                <span class="grow">{label}</span>
                <Chip chip={{ label: text.topics.advisors(mentors), tone: mentors === 0 ? 'bad' : 'ok' }} />
              </div>
              <div class="row center">
                <p class="detail grow">{words.wanted(count)}</p>
                {mentors === 0 ? (
                  <Button
                    label={`${text.topics.call}: ${label}`}
                    onClick={() => go({ screen: 'callForMentors', topic: id })}
                  >
                    {text.topics.call}
                  </Button>
                ) : null}
              </div>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}

function Counts({ title, counts }: { title: string; counts: readonly Count[] }) {
  if (counts.length === 0) return null;
  return (
    <Section title={title}>
      <Card>
        <CountBars counts={counts} />
      </Card>
    </Section>
  );
}
