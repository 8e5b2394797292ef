// Closing an advisory: what is still missing, the incentive, the certificate, and the closing itself, which can be undone.
import { useState } from 'preact/hooks';
import { incentiveLedger } from '../../../src/tables/incentives.ts';
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { ColumnField } from '../../components/column-field.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { Screen } from '../../components/screen.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { DocumentRows } from '../documents/document-rows.tsx';

export function ClosingScreen({ id }: { id: string }) {
  const { text } = useShell();
  const answer = useAnswer('advisoryDetail', { advisory: id });
  return (
    <Screen title={text.advisories.closing} busy={answer.loading}>
      <Answer answer={answer}>{(advisory) => <Closing advisory={advisory} />}</Answer>
    </Screen>
  );
}

function Closing({ advisory }: { advisory: AdvisoryDetail }) {
  const { text, language, back } = useShell();
  const words = text.advisories;
  const action = useAction();
  const over = advisory.state === 'closed' || advisory.state === 'cancelled';
  const missing = advisory.missingToClose;
  const certificates = advisory.documents.filter((document) => document.kind === 'certificate');
  const close = (despiteMissing: boolean) =>
    void action.run(
      () => call('closeAdvisory', { advisory: advisory.id, ...(despiteMissing ? { despiteMissing } : {}) }),
      {
        done: () => words.closed,
        undo: () => call('reopenAdvisory', { advisory: advisory.id }),
        next: back,
      },
    );
  return (
    <>
      <Card title={advisory.title} detail={`${advisory.id} · ${advisory.area.name} · ${advisory.advisor.name}`}>
        {advisory.closedOn ? <p class="detail">{words.closedOn(dayLabel(advisory.closedOn, language))}</p> : null}
      </Card>
      {over ? null : (
        <Section title={words.missing} count={missing.length}>
          <Card>
            {missing.length === 0 ? (
              <p>{words.nothingMissing}</p>
            ) : (
              <ul class="bullets">
                {missing.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </Card>
        </Section>
      )}
      <Section title={words.incentive}>
        {advisory.incentives.map((given) => (
          <Card key={given.id} title={given.name} detail={dayLabel(given.deliveredOn, language)} />
        ))}
        {advisory.state === 'cancelled' ? null : <GiveIncentive advisory={advisory} />}
      </Section>
      <Section title={words.certificate}>
        {certificates.length > 0 ? <DocumentRows documents={certificates} /> : null}
        {certificates.some(({ withdrawnOn }) => withdrawnOn === '') ? null : (
          <Card detail={words.certificateLater}>
            <div class="actions">
              <Button
                busy={action.busy}
                onClick={() =>
                  void action.run(() => call('makeDocument', { kind: 'certificate', advisory: advisory.id }), {
                    done: words.certificateMade,
                  })
                }
              >
                {words.makeCertificate}
              </Button>
            </div>
          </Card>
        )}
      </Section>
      {over ? null : missing.length === 0 ? (
        <Button kind="primary" wide busy={action.busy} onClick={() => close(false)}>
          {words.close}
        </Button>
      ) : (
        <div>
          <Confirm
            kind="plain"
            label={words.closeAnyway}
            sure={words.closeSure}
            busy={action.busy}
            onConfirm={() => close(true)}
          />
        </div>
      )}
    </>
  );
}

function GiveIncentive({ advisory }: { advisory: AdvisoryDetail }) {
  const { text } = useShell();
  const words = text.advisories;
  const action = useAction();
  const answer = useAnswer('incentiveOptions', {});
  const draft = useDraft(`incentive ${advisory.id}`, { incentive: '', deliveredOn: '' });
  const { incentive, deliveredOn } = draft.value;
  const [tried, setTried] = useState(false);
  const send = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (incentive === '') return;
    void action.run(
      () => call('giveIncentive', { advisory: advisory.id, incentive, ...(deliveredOn ? { deliveredOn } : {}) }),
      {
        done: words.incentiveGiven,
        next: () => {
          draft.discard();
          setTried(false);
        },
      },
    );
  };
  return (
    <Answer answer={answer}>
      {({ items }) =>
        items.length === 0 ? (
          <Card detail={words.noCatalogue} />
        ) : (
          <form class="card stack" noValidate onSubmit={send}>
            <DraftNote draft={draft} />
            <ColumnField
              name="incentive"
              column={incentiveLedger.columns.incentive}
              label={words.incentiveChoose}
              required
              options={items.map((item) => ({
                value: item.id,
                label: [item.name, item.ally].filter(Boolean).join(' · '),
              }))}
              value={incentive}
              onChange={(chosen) => draft.change({ incentive: chosen, deliveredOn })}
              {...(tried && incentive === '' ? { problem: text.fieldMissing } : {})}
            />
            <ColumnField
              name="deliveredOn"
              column={incentiveLedger.columns.deliveredOn}
              label={words.incentiveOn}
              value={deliveredOn}
              onChange={(day) => draft.change({ incentive, deliveredOn: day })}
            />
            <div class="actions">
              <Button
                kind={advisory.action?.name === 'giveIncentive' ? 'primary' : 'plain'}
                type="submit"
                busy={action.busy}
              >
                {words.giveIncentive}
              </Button>
            </div>
          </form>
        )
      }
    </Answer>
  );
}
