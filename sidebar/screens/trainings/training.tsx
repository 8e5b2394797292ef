// One training: when, where, what about, who is invited; afterwards, who came.
import type { TrainingView } from '../../../src/views/advisor-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Card, Facts } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import { momentLabel } from '../../components/short-date.ts';
import { ShowInSheet } from '../../components/show-in-sheet.tsx';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { TrainingAttendance } from './training-attendance.tsx';
import { CancelTraining, ResumeTraining } from './training-back.tsx';

export function TrainingScreen({ id }: { id: string }) {
  const { text, go } = useShell();
  const words = text.trainings;
  const answer = useAnswer('listTrainings', {});
  const training = answer.data?.items.find((item) => item.id === id);
  return (
    <Screen
      title={training ? words.title(training.name, training.sessionLabel) : id}
      busy={answer.loading}
      tools={<ShowInSheet table="trainings" id={id} />}
    >
      <Answer answer={answer}>
        {() =>
          training ? (
            <Whole training={training} />
          ) : (
            <Empty icon="calendar" title={text.notInSheet}>
              <Button kind="primary" onClick={() => go({ screen: 'trainings' })}>
                {text.people.seeTrainings}
              </Button>
            </Empty>
          )
        }
      </Answer>
    </Screen>
  );
}

function Whole({ training }: { training: TrainingView }) {
  const { text, language, go } = useShell();
  const words = text.trainings;
  const off = training.state === 'cancelled';
  return (
    <>
      <Card title={momentLabel(training.startsAt, language)} chip={training.chip}>
        <Facts
          facts={[
            [words.modality, training.modalityLabel],
            [words.place, training.place],
            [words.notes, training.notes],
          ]}
        />
        {training.topicLabels.length > 0 ? (
          <>
            <p class="detail spaced">{words.topics}</p>
            <ul class="bullets">
              {training.topicLabels.map((label) => (
                <li key={label}>{label}</li>
              ))}
            </ul>
          </>
        ) : null}
        {off ? <ResumeTraining training={training} /> : <ProfileForms training={training} />}
        {off ? null : (
          <div class="actions">
            <Button onClick={() => go({ screen: 'editTraining', id: training.id })}>{text.edit}</Button>
            {training.state === 'held' ? null : <CancelTraining training={training} />}
          </div>
        )}
      </Card>
      {off ? null : (
        <TrainingAttendance key={`${training.id} ${training.state} ${training.attended.length}`} training={training} />
      )}
    </>
  );
}

/** When the profile form goes out, and to whom: nobody has to guess whether it did. */
function ProfileForms({ training }: { training: TrainingView }) {
  const { text } = useShell();
  const words = text.trainings.profileForms;
  const { toSend, sent, filledIn } = training.profileForms;
  const lines = [
    toSend.length > 0 ? words.toSend(toSend.join(', ')) : '',
    sent.length > 0 ? words.sent(sent.join(', ')) : '',
    filledIn.length > 0 ? words.filledIn(filledIn.join(', ')) : '',
  ].filter(Boolean);
  return (
    <>
      <p class="detail spaced">{words.title}</p>
      <ul class="bullets">
        {(lines.length > 0 ? lines : [words.after]).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
