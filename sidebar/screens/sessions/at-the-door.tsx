// For the door of a session: the link and QR code with which people register and answer, and the list to print.
import { useState } from 'preact/hooks';
import type { SessionDetail } from '../../../src/views/session-view.ts';
import { Button } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { copyText } from '../../components/copy-text.ts';
import { Filters } from '../../components/filters.tsx';
import { QrCode } from '../../components/qr-code.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

type Which = 'attendance' | 'survey';

export function AtTheDoor({ session }: { session: SessionDetail }) {
  const { text, say } = useShell();
  const words = text.sessions;
  const action = useAction();
  const [which, setWhich] = useState<Which>('attendance');
  const address = which === 'attendance' ? session.attendanceUrl : session.surveyUrl;
  const copy = async () => {
    const copied = await copyText(address);
    say(copied ? { text: text.copied, tone: 'done' } : { text: text.requests.copyByHand, tone: 'refused' });
  };
  return (
    <Section title={words.atTheDoor}>
      <Card>
        {session.attendanceUrl ? (
          <>
            <Filters
              label={words.atTheDoor}
              filters={[
                { key: 'attendance' as const, label: words.attendance },
                { key: 'survey' as const, label: words.surveys },
              ]}
              value={which}
              onChange={setWhich}
            />
            <QrCode address={address} label={which === 'attendance' ? words.qrAttendance : words.qrSurvey} />
            <p class="detail centred">{words.qrHint}</p>
            <input
              class="input small spaced"
              readOnly
              value={address}
              aria-label={which === 'attendance' ? words.attendanceLink : words.surveyLink}
              onFocus={(event) => event.currentTarget.select()}
            />
            <div class="actions">
              <Button onClick={() => void copy()}>{words.copyLink}</Button>
              <Button
                busy={action.busy}
                onClick={() =>
                  void action.run(() => call('makeDocument', { kind: 'attendance-list', session: session.id }), {
                    done: words.listMade,
                  })
                }
              >
                {words.printList}
              </Button>
            </div>
          </>
        ) : (
          <p class="detail">{words.noForms}</p>
        )}
      </Card>
    </Section>
  );
}
