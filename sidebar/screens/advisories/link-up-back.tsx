// The ways back of the link-up: calling its meeting off, and taking back that it was held; and how the advisory leads there.
import { advisories } from '../../../src/tables/advisories.ts';
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import { Button } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { ConfirmWithReason } from '../../components/confirm-with-reason.tsx';
import { dayLabel, momentLabel } from '../../components/short-date.ts';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

interface Part {
  readonly advisory: AdvisoryDetail;
}

export function LinkUpPart({ advisory }: Part) {
  const { text, language, go } = useShell();
  const words = text.advisories;
  const { linkUpAt, linkUpDoneOn, linkUpPlace } = advisory;
  if (linkUpAt === '' && linkUpDoneOn === '') return null;
  return (
    <Section title={words.linkUp}>
      <Card
        title={linkUpDoneOn ? words.heldAlready(dayLabel(linkUpDoneOn, language)) : momentLabel(linkUpAt, language)}
        detail={linkUpPlace}
      >
        <div class="actions">
          <Button onClick={() => go({ screen: 'linkUp', id: advisory.id })}>{words.seeLinkUp}</Button>
        </div>
      </Card>
    </Section>
  );
}

export function CancelLinkUp({ advisory }: Part) {
  const { text } = useShell();
  const words = text.advisories;
  const action = useAction();
  return (
    <ConfirmWithReason
      label={words.cancelLinkUp}
      sure={words.cancelLinkUpSure}
      keep={words.keep}
      busy={action.busy}
      draft={`cancel-link-up ${advisory.id}`}
      field={{ column: advisories.columns.notes, label: words.linkUpReason }}
      onConfirm={(said, leave) =>
        void action.run(() => call('cancelLinkUp', { advisory: advisory.id, ...said }), {
          done: () => words.linkUpCancelled,
          next: leave,
        })
      }
    />
  );
}

export function ReopenLinkUp({ advisory }: Part) {
  const { text } = useShell();
  const words = text.advisories;
  const action = useAction();
  if (advisory.closedOn !== '' || advisory.cancelledOn !== '') return null;
  return (
    <div class="actions">
      <Confirm
        kind="plain"
        label={words.reopenLinkUp}
        sure={words.reopenLinkUpSure(advisory.advisor.name)}
        busy={action.busy}
        onConfirm={() =>
          void action.run(() => call('reopenLinkUp', { advisory: advisory.id }), { done: () => words.linkUpReopened })
        }
      />
    </div>
  );
}
