// Hoy: the meetings of today by their hour, then what waits, folded by what one does about it; each row acts in place.
// What was unfolded stays so while the panel is open, and a screen that was opened leads back to the same place.
import { useRef, useState } from 'preact/hooks';
import type { ActGroup, TodayView } from '../../../src/views/attention.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { IconButton } from '../../components/button.tsx';
import { Section } from '../../components/card.tsx';
import { Filters } from '../../components/filters.tsx';
import { MoreMenu } from '../../components/more-menu.tsx';
import { Screen } from '../../components/screen.tsx';
import { mainProgramme } from '../../shell/routes.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';
import { FirstSteps } from './first-steps.tsx';
import { Group } from './group.tsx';
import { Meetings } from './meetings.tsx';
import { type DayGroup, useDone } from './use-done.ts';
import { useStops } from './use-stops.ts';

/** From this many on, it helps to see apart what each side owes. */
const MANY = 6;
const owners = ['all', 'coordination', 'area', 'advisor'] as const;
type Owner = (typeof owners)[number];

/** Groups that were unfolded or folded by hand. Of the others the first is open: once it is done, the next one is. */
const chosen = new Map<ActGroup, boolean>();

export function TodayScreen() {
  const { text, go, programmes } = useShell();
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
            {mainProgramme(programmes) !== '' || (owner === 'all' && view.total < MANY) ? null : (
              <Filters
                label={text.today.whose}
                filters={owners.map((key) => ({ key, label: text.today.owners[key] }))}
                value={owner}
                onChange={setOwner}
                tight
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
  const { days, mark } = useDone(view.groups);
  const [, redraw] = useState(0);
  const [help, setHelp] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const stops = useStops(place, () => setHelp((shown) => !shown));
  const first = view.groups[0]?.key;
  const isOpen = ({ group: { key }, rows }: DayGroup) =>
    chosen.get(key) ?? (key === first || rows.some(({ done }) => done));
  const toggle = (day: DayGroup) => {
    chosen.set(day.group.key, !isOpen(day));
    redraw((count) => count + 1);
  };
  return (
    // The keys work on whatever button of the day has the focus; each of them is a button of its own without them.
    <div class="day" ref={place} {...stops}>
      {view.firstSteps.length > 0 ? <FirstSteps steps={view.firstSteps} greeting={view.greeting} /> : null}
      <Meetings meetings={view.meetings} />
      {days.length > 0 ? (
        <Section title={text.today.pending} count={view.total}>
          <div class="card folds">
            {days.map((day) => (
              <Group key={day.group.key} day={day} open={isOpen(day)} onToggle={() => toggle(day)} mark={mark} />
            ))}
          </div>
          <KeyHelp open={help} onToggle={() => setHelp(!help)} />
        </Section>
      ) : view.firstSteps.length === 0 ? (
        <Empty title={text.today.nothing} detail={text.today.nothingDetail} />
      ) : null}
    </div>
  );
}

function KeyHelp({ open, onToggle }: { open: boolean; onToggle: () => void }) {
  const { text } = useShell();
  return (
    <div class="key-help">
      <button type="button" class="link-button" aria-expanded={open} onClick={onToggle}>
        {text.today.keys}
      </button>
      {open ? (
        <dl class="facts">
          {text.today.keyList.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  );
}
