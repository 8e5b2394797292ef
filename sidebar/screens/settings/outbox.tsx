// Mails and documents that have not gone out: try again, say that it arrived, or let go of it.
import type { ChipTone } from '../../../src/views/attention.ts';
import type { OutboxItem } from '../../../src/views/settings-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { Screen } from '../../components/screen.tsx';
import { momentLabel } from '../../components/short-date.ts';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';

const tones: Readonly<Record<OutboxItem['state'], ChipTone>> = {
  waiting: 'info',
  started: 'info',
  failed: 'bad',
  uncertain: 'warn',
};

export function OutboxScreen() {
  const { text } = useShell();
  const words = text.settings;
  const action = useAction();
  const answer = useAnswer('outboxView', {});
  return (
    <Screen title={words.outbox} busy={answer.loading || action.busy}>
      <Answer answer={answer}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={words.outboxEmpty} detail={words.outboxEmptyDetail} />
          ) : (
            <>
              <p class="detail">{words.outboxAbout}</p>
              {items.some((item) => item.canRetry && item.state !== 'uncertain') ? (
                <Button
                  kind="primary"
                  wide
                  busy={action.busy}
                  onClick={() =>
                    void action.run(() => call('drainOutbox', { id: '' }), {
                      done: ({ left }) => words.retriedSome(left),
                    })
                  }
                >
                  {words.retryAll}
                </Button>
              ) : null}
              {items.map((item) => (
                <Item key={item.id} item={item} />
              ))}
            </>
          )
        }
      </Answer>
    </Screen>
  );
}

function Item({ item }: { item: OutboxItem }) {
  const { text, language } = useShell();
  const words = text.settings;
  const action = useAction();
  const uncertain = item.state === 'uncertain';
  const retry = async () => {
    await call('retryEffect', { effect: item.id });
    return call('drainOutbox', { id: item.id });
  };
  const drop = (done: string) => void action.run(() => call('dropEffect', { effect: item.id }), { done });
  return (
    <Card
      title={item.summary}
      chip={{ label: item.stateLabel, tone: tones[item.state] }}
      detail={words.since(momentLabel(item.since, language), item.attempts)}
    >
      {item.problem ? <p class="detail">{item.problem}</p> : null}
      {uncertain && !item.problem ? <p class="detail">{words.uncertainAbout}</p> : null}
      <div class="actions">
        {uncertain && item.canDrop ? (
          <Button busy={action.busy} onClick={() => drop(words.droppedArrived)}>
            {words.arrived}
          </Button>
        ) : null}
        {item.canRetry ? (
          <Button busy={action.busy} onClick={() => void action.run(retry, { done: words.retried })}>
            {uncertain ? words.sendAgain : words.retry}
          </Button>
        ) : null}
        {!uncertain && item.canDrop ? (
          <Confirm
            label={words.drop}
            sure={words.dropSure}
            keep={words.keep}
            busy={action.busy}
            onConfirm={() => drop(words.dropped)}
          />
        ) : null}
      </div>
    </Card>
  );
}
