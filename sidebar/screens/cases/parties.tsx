// The people of a case, each with her page: its link to copy, and to send once more.
import { useState } from 'preact/hooks';
import type { CaseView, PartyView } from '../../../src/views/case-view.ts';
import { Button } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { copyText } from '../../components/copy-text.ts';
import { dayLabel } from '../../components/short-date.ts';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function Parties({ view }: { view: CaseView }) {
  const { text } = useShell();
  if (view.people.length === 0) return null;
  return (
    <Section title={text.cases.people} count={view.people.length}>
      {view.people.map((party) => (
        <Party key={party.seat} party={party} view={view} />
      ))}
    </Section>
  );
}

function Party({ party, view }: { party: PartyView; view: CaseView }) {
  const { text, language, say } = useShell();
  const words = text.cases;
  const action = useAction();
  /** The clipboard is closed: she selects the link herself. */
  const [byHand, setByHand] = useState(false);
  const { name, email, page } = party;
  const copy = async () => {
    const copied = await copyText(page);
    setByHand(!copied);
    say(copied ? { text: text.copied, tone: 'done' } : { text: text.requests.copyByHand, tone: 'refused' });
  };
  const send = () =>
    action.run(() => call('sendPageLink', { programme: view.programme, case: view.id, seat: party.seat }), {
      done: ({ sentTo }) => words.linkSent(sentTo),
    });
  const sent = party.linkSentOn ? words.linkSentOn(dayLabel(party.linkSentOn, language)) : '';
  return (
    <Card title={name} detail={`${party.roleName} · ${party.organisation}`}>
      <p class="detail">{[email, sent].filter(Boolean).join(' · ')}</p>
      {byHand ? (
        <input
          class="input small"
          readOnly
          value={page}
          aria-label={words.copyLinkOf(name)}
          onFocus={(event) => event.currentTarget.select()}
        />
      ) : null}
      <div class="actions">
        <Button label={words.copyLinkOf(name)} onClick={() => void copy()}>
          {words.copyLink}
        </Button>
        {view.end === '' ? (
          <Button label={words.sendAgainTo(name)} busy={action.busy} onClick={() => void send()}>
            {words.sendAgain}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
