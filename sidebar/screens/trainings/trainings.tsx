// Trainings: those to come, those that wait for their attendance, those held, and who still lacks a session.
import type { TrainingList, TrainingView } from '../../../src/views/advisor-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { Card, CardButton, Section } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import { momentLabel } from '../../components/short-date.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';

const HELD_AT_ONCE = 10;

export function TrainingsScreen() {
  const { text, go } = useShell();
  const answer = useAnswer('listTrainings', {});
  return (
    <Screen
      title={text.menu.trainings}
      busy={answer.loading}
      tools={<IconButton icon="plus" label={text.trainings.add} onClick={() => go({ screen: 'editTraining' })} />}
    >
      <Answer answer={answer}>{(list) => <Trainings list={list} />}</Answer>
    </Screen>
  );
}

function Trainings({ list }: { list: TrainingList }) {
  const { text, go } = useShell();
  const words = text.trainings;
  const [shown, setShown] = useKept('shown', HELD_AT_ONCE);
  const isPast = ({ state }: TrainingView) => state === 'held' || state === 'cancelled';
  const ahead = list.items.filter((training) => !isPast(training)).reverse();
  const held = list.items.filter(isPast);
  if (list.items.length === 0 && list.waiting.length === 0) {
    return (
      <Empty icon="calendar" title={words.none} detail={words.noneDetail}>
        <Button kind="primary" onClick={() => go({ screen: 'editTraining' })}>
          {words.add}
        </Button>
      </Empty>
    );
  }
  return (
    <>
      {list.waiting.length > 0 ? <Waiting list={list} /> : null}
      {list.items.length === 0 ? <p class="detail">{words.noneDetail}</p> : null}
      {ahead.length > 0 ? (
        <Section title={words.upcoming} count={ahead.length}>
          {ahead.map((training) => (
            <TrainingCard key={training.id} training={training} />
          ))}
        </Section>
      ) : null}
      {held.length > 0 ? (
        <Section title={words.held} count={held.length}>
          {held.slice(0, shown).map((training) => (
            <TrainingCard key={training.id} training={training} />
          ))}
          {held.length > shown ? (
            <Button wide onClick={() => setShown(shown + HELD_AT_ONCE)}>
              {text.seeMore(held.length - shown)}
            </Button>
          ) : null}
        </Section>
      ) : null}
    </>
  );
}

function Waiting({ list }: { list: TrainingList }) {
  const { text, go } = useShell();
  const words = text.trainings;
  const unconvened = list.waiting.filter(({ convened }) => convened === '');
  const first = unconvened.filter(({ lacks }) => lacks !== 'second').length;
  const second = unconvened.filter(({ lacks }) => lacks === 'second').length;
  return (
    <Card title={words.waiting} detail={words.waitingDetail(first, second, list.waiting.length - unconvened.length)}>
      <div class="actions">
        {first > 0 ? (
          <Button kind="primary" onClick={() => go({ screen: 'editTraining', session: 'first' })}>
            {words.schedule.first}
          </Button>
        ) : null}
        {second > 0 ? (
          <Button
            kind={first > 0 ? 'plain' : 'primary'}
            onClick={() => go({ screen: 'editTraining', session: 'second' })}
          >
            {words.schedule.second}
          </Button>
        ) : null}
      </div>
      <details>
        <summary>{text.seeAll(list.waiting.length)}</summary>
        <ul class="lines">
          {list.waiting.map((person) => (
            <li key={person.id} class="row">
              <button type="button" class="link-button grow" onClick={() => go({ screen: 'advisor', id: person.id })}>
                {person.name}
              </button>
              <span class="detail">{person.label}</span>
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}

function TrainingCard({ training }: { training: TrainingView }) {
  const { text, language, go } = useShell();
  const words = text.trainings;
  const people =
    training.state === 'held'
      ? words.attended(training.attended.length, Math.max(training.invited.length, training.attended.length))
      : words.invited(training.invited.length);
  return (
    <CardButton
      title={words.title(training.name, training.sessionLabel)}
      chip={training.state === 'waitingAttendance' || training.state === 'cancelled' ? training.chip : null}
      detail={[momentLabel(training.startsAt, language), training.modalityLabel.toLowerCase(), people]
        .filter(Boolean)
        .join(' · ')}
      onClick={() => go({ screen: 'training', id: training.id })}
    />
  );
}
