// One commitment: who owes what until when, how far it is, and what the team can do about it. It is changed in the block
// of its case.
import type { ChipTone } from '../../../src/views/attention.ts';
import type { CommitmentState, CommitmentView } from '../../../src/views/commitment-view.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

const tones: Readonly<Record<CommitmentState, ChipTone>> = {
  ahead: 'info',
  underWay: 'info',
  overdue: 'bad',
  done: 'ok',
  cancelled: 'warn',
};

export function CommitmentCard({
  commitment,
  advisoryTitle = '',
  programme = '',
  block = '',
  within = false,
  first = false,
}: {
  commitment: CommitmentView;
  advisoryTitle?: string;
  /** Of its case; '' of the first. */
  programme?: string;
  /** In which it is changed; '' of the first. */
  block?: string;
  /** Whether it stands on its own advisory's screen. */
  within?: boolean;
  /** Whether it is the most urgent of the screen. */
  first?: boolean;
}) {
  const { text, language, go } = useShell();
  const words = text.commitments;
  const action = useAction();
  const { advisory: id, id: row } = commitment;
  const open = commitment.state !== 'done' && commitment.state !== 'cancelled';
  return (
    <Card
      title={commitment.agreement}
      chip={{ label: commitment.stateLabel, tone: tones[commitment.state] }}
      detail={words.until(commitment.ownerName, dayLabel(commitment.dueOn, language))}
    >
      {commitment.keyActivity ? <p class="detail">{commitment.keyActivity}</p> : null}
      {commitment.state === 'cancelled' ? null : (
        <>
          <ProgressBar label={words.progressOf(commitment.agreement)} percent={commitment.progress} />
          <p class="detail">
            {commitment.reportedOn
              ? words.reported(dayLabel(commitment.reportedOn, language), commitment.progressNote)
              : words.neverReported}
          </p>
        </>
      )}
      {within ? null : (
        <button
          type="button"
          class="link-button spaced"
          onClick={() => go(programme === '' ? { screen: 'advisory', id } : { screen: 'case', programme, id })}
        >
          {commitment.advisory}
          {advisoryTitle ? ` · ${advisoryTitle}` : ''}
        </button>
      )}
      {open ? (
        <div class="actions">
          <Button
            kind={first ? 'primary' : 'plain'}
            busy={action.busy}
            label={words.remindName(commitment.ownerName)}
            onClick={() =>
              void action.run(() => call('remindCommitment', { commitment: commitment.id }), {
                done: () => words.reminded(commitment.ownerName),
                again: () => call('remindCommitment', { commitment: commitment.id, again: true }),
              })
            }
          >
            {words.remind}
          </Button>
          <Button
            label={words.editName(commitment.agreement)}
            onClick={() =>
              go(programme === '' ? { screen: 'followUp', id, row } : { screen: 'block', programme, id, block, row })
            }
          >
            {words.edit}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
