// Hoy: what needs attention, most urgent first, each card with the one thing to do about it.
import type { Attention, AttentionAction, FirstStep, TodayView } from '../../../src/views/attention.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { Filters } from '../../components/filters.tsx';
import { Icon } from '../../components/icon.tsx';
import { MoreMenu } from '../../components/more-menu.tsx';
import { Screen } from '../../components/screen.tsx';
import { call } from '../../server.ts';
import type { Route } from '../../shell/routes.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';

/** From this many on, it helps to see apart what each side owes. */
const MANY = 6;
const owners = ['all', 'coordination', 'area', 'advisor'] as const;
type Owner = (typeof owners)[number];

export function TodayScreen() {
  const { text, go } = useShell();
  const [owner, setOwner] = useKept<Owner>('owner', 'all');
  const answer = useAnswer('today', owner === 'all' ? {} : { owner });
  const title = answer.data ? `${text.nav.today} · ${answer.data.dayLabel}` : text.nav.today;
  return (
    <Screen
      title={title}
      root
      busy={answer.loading}
      tools={
        <>
          <IconButton icon="search" label={text.search} onClick={() => go({ screen: 'search' })} />
          <MoreMenu />
        </>
      }
    >
      <Answer answer={answer}>
        {(view) => (
          <>
            {owner === 'all' && view.total < MANY ? null : (
              <Filters
                label={text.today.whose}
                filters={owners.map((key) => ({ key, label: text.today.owners[key] }))}
                value={owner}
                onChange={setOwner}
              />
            )}
            <Day view={view} />
          </>
        )}
      </Answer>
    </Screen>
  );
}

function Day({ view }: { view: TodayView }) {
  const { text } = useShell();
  return (
    <>
      {view.firstSteps.length > 0 ? <FirstSteps steps={view.firstSteps} greeting={view.greeting} /> : null}
      {view.groups
        .filter((group) => group.items.length > 0)
        .map((group) => (
          <Section key={group.urgency} title={group.label} count={group.items.length}>
            {group.items.map((item) => (
              <AttentionCard key={item.key} item={item} />
            ))}
          </Section>
        ))}
      {view.total === 0 && view.firstSteps.length === 0 ? (
        <Empty title={text.today.nothing} detail={text.today.nothingDetail} />
      ) : null}
    </>
  );
}

function AttentionCard({ item }: { item: Attention }) {
  const act = useAttentionAction();
  return (
    <Card title={item.title} detail={item.detail} chip={item.chip}>
      <div class="actions">
        <Button
          kind={item.urgency === 'urgent' ? 'primary' : 'plain'}
          busy={act.busy}
          onClick={() => act.start(item.action)}
        >
          {item.action.label}
        </Button>
        {item.also ? <Also action={item.also} busy={act.busy} onStart={act.start} /> : null}
      </div>
    </Card>
  );
}

function Also({
  action,
  busy,
  onStart,
}: {
  action: AttentionAction;
  busy: boolean;
  onStart: (action: AttentionAction) => void;
}) {
  return (
    <Button busy={busy} onClick={() => onStart(action)}>
      {action.label}
    </Button>
  );
}

function useAttentionAction() {
  const { go, text } = useShell();
  const action = useAction();
  return {
    busy: action.busy,
    start({ kind, target }: AttentionAction) {
      if (kind === 'remindAdvisor') {
        void action.run(() => call('remindAdvisor', { invitation: target }), { done: text.today.reminded });
        return;
      }
      go(routeOf(kind, target));
    },
  };
}

function routeOf(kind: Exclude<AttentionAction['kind'], 'remindAdvisor'>, id: string): Route {
  switch (kind) {
    case 'openRequest':
      return { screen: 'request', id };
    case 'editRequest':
      return { screen: 'request', id, edit: true };
    case 'openRequests':
      return { screen: 'requests', filter: 'new' };
    case 'openCandidates':
      return { screen: 'candidates', id };
    case 'openAdvisory':
      return { screen: 'advisory', id };
    case 'openSession':
      return { screen: 'session', id };
    case 'recordAttendance':
      return { screen: 'attendance', id };
    case 'openCommitments':
      return { screen: 'commitments' };
    case 'openAdvisor':
      return { screen: 'advisor', id };
    case 'openTraining':
      return { screen: 'training', id };
    case 'openForms':
      return { screen: 'forms' };
    case 'openInstallation':
      return { screen: 'installation' };
    case 'planTraining':
      return { screen: 'editTraining', session: 'first' };
    case 'openOutbox':
      return { screen: 'outbox' };
  }
}

const firstStepRoutes: Readonly<Record<FirstStep, Route>> = {
  settings: { screen: 'settings' },
  areas: { screen: 'areas' },
  topics: { screen: 'topics' },
  advisors: { screen: 'people' },
  trainings: { screen: 'trainings' },
  requests: { screen: 'forms' },
};

/** What a newcomer does first, ticked off as it is done. */
function FirstSteps({ steps, greeting }: { steps: TodayView['firstSteps']; greeting: string }) {
  const { go, text } = useShell();
  const next = steps.find((step) => !step.done);
  return (
    <Card title={greeting} detail={text.today.firstSteps}>
      <ol class="first-steps">
        {steps.map((step) => (
          <li key={step.action} class={step.done ? 'done' : ''}>
            <span class="tick">{step.done ? <Icon name="check" size={12} /> : null}</span>
            <button type="button" class="link-button" onClick={() => go(firstStepRoutes[step.action])}>
              {step.label}
              {step.done ? <span class="visually-hidden"> ({text.installation.states.done})</span> : null}
            </button>
          </li>
        ))}
      </ol>
      {next ? (
        <div class="actions">
          <Button kind="primary" wide onClick={() => go(firstStepRoutes[next.action])}>
            {text.today.nextStep}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
