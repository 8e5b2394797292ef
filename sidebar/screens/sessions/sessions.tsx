// The sessions of every advisory, those ahead or those behind.
import { Answer, Empty } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Filters } from '../../components/filters.tsx';
import { Screen } from '../../components/screen.tsx';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';
import { SessionButton } from './session-button.tsx';

const SHOWN_AT_ONCE = 40;

export function SessionsScreen() {
  const { text, go } = useShell();
  const words = text.sessions;
  const [show, setShow] = useKept<'upcoming' | 'past'>('show', 'upcoming');
  const [shown, setShown] = useKept('shown', SHOWN_AT_ONCE);
  const answer = useAnswer('listSessions', { show });
  const filters = (['upcoming', 'past'] as const).map((key) => ({ key, label: words.filters[key] }));
  return (
    <Screen title={words.title} busy={answer.loading}>
      <Filters label={words.filterLabel} filters={filters} value={show} onChange={setShow} />
      <Answer answer={answer}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              icon="calendar"
              title={show === 'upcoming' ? words.noneUpcoming : words.nonePast}
              detail={words.noneUpcomingDetail}
            >
              <Button kind="primary" onClick={() => go({ screen: 'advisories' })}>
                {words.seeAdvisories}
              </Button>
            </Empty>
          ) : (
            <>
              {items.slice(0, shown).map((session) => (
                <SessionButton key={session.id} session={session} />
              ))}
              {items.length > shown ? (
                <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>{text.seeMore(items.length - shown)}</Button>
              ) : null}
            </>
          )
        }
      </Answer>
    </Screen>
  );
}
