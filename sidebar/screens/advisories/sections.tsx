// Sections of an advisory: sessions, surveys, commitments, incentives.
import { decimal } from '../../../src/text/decimal.ts';
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import { Button } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { CommitmentCard } from '../commitments/commitment-card.tsx';
import { SessionButton } from '../sessions/session-button.tsx';

interface Part {
  readonly advisory: AdvisoryDetail;
}

const isOver = ({ state }: AdvisoryDetail) => state === 'closed' || state === 'cancelled';

export function SessionsPart({ advisory }: Part) {
  const { text, go } = useShell();
  const words = text.advisories;
  const plan = () => go({ screen: 'planSessions', id: advisory.id });
  return (
    <Section title={words.sessions} count={advisory.sessions.length}>
      {advisory.sessions.length === 0 ? <Card detail={words.noSessions} /> : null}
      {advisory.sessions.map((session) => (
        <SessionButton key={session.id} session={session} within />
      ))}
      {advisory.cancelledSessions.length > 0 ? (
        <details>
          <summary>{words.cancelledSessions(advisory.cancelledSessions.length)}</summary>
          {advisory.cancelledSessions.map((session) => (
            <SessionButton key={session.id} session={session} within />
          ))}
        </details>
      ) : null}
      {isOver(advisory) || advisory.action?.name === 'planSessions' ? null : (
        <div>
          <Button onClick={plan}>{advisory.proposedSessions.length > 0 ? words.planDates : words.addSession}</Button>
        </div>
      )}
    </Section>
  );
}

export function SurveysPart({ advisory }: Part) {
  const { text, language } = useShell();
  const words = text.advisories;
  const action = useAction();
  const { surveys } = advisory;
  const mentor = surveys.advisorAnsweredOn
    ? words.mentorAnswered(dayLabel(surveys.advisorAnsweredOn, language))
    : surveys.advisorSentOn
      ? words.mentorAsked(dayLabel(surveys.advisorSentOn, language))
      : words.mentorNotAsked;
  const canSend = !isOver(advisory) && !surveys.advisorAnsweredOn && advisory.sessionsHeld > 0;
  const isMain = advisory.action?.name === 'sendAdvisorSurvey';
  return (
    <Section title={words.surveys}>
      <Card>
        {surveys.average === null ? (
          <p class="detail">{surveys.answers === 0 ? words.noAnswers : words.fewAnswers(surveys.answers)}</p>
        ) : (
          <p>
            <b>{decimal(surveys.average, language)}</b> {words.average('').trim()} · {words.answers(surveys.answers)}
          </p>
        )}
        <p class="detail">{mentor}</p>
        {canSend && !isMain ? (
          <div class="actions">
            <Button
              busy={action.busy}
              onClick={() =>
                void action.run(() => call('sendAdvisorSurvey', { advisory: advisory.id }), {
                  done: ({ sentTo }) => words.surveySent(sentTo),
                })
              }
            >
              {surveys.advisorSentOn ? words.sendAgain : words.sendMentorSurvey}
            </Button>
          </div>
        ) : null}
      </Card>
    </Section>
  );
}

export function CommitmentsPart({ advisory }: Part) {
  const { text, go } = useShell();
  const words = text.advisories;
  const { commitments } = advisory;
  if (commitments.length === 0) return null;
  return (
    <Section title={words.commitments} count={commitments.length}>
      {commitments.map((commitment) => (
        <CommitmentCard key={commitment.id} commitment={commitment} within />
      ))}
      <div>
        <Button onClick={() => go({ screen: 'followUp', id: advisory.id })}>{words.seeFollowUp}</Button>
      </div>
    </Section>
  );
}

export function IncentivesPart({ advisory }: Part) {
  const { text, language, go } = useShell();
  const words = text.advisories;
  if (advisory.incentives.length === 0) return null;
  return (
    <Section title={words.incentives}>
      <Card>
        {advisory.incentives.map((given) => (
          <div key={given.id} class="row lined">
            <p class="grow">{given.name}</p>
            <span class="detail">{dayLabel(given.deliveredOn, language)}</span>
          </div>
        ))}
        {isOver(advisory) ? null : (
          <div class="actions">
            <Button onClick={() => go({ screen: 'closing', id: advisory.id })}>{words.anotherIncentive}</Button>
          </div>
        )}
      </Card>
    </Section>
  );
}
