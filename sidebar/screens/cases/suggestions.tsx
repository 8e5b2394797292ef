// Whom the team could seat in a block of a case: the best few with their reasons, each seated with one click; who is
// left out, and what would help.
import { useRef, useState } from 'preact/hooks';
import type { BlockInput } from '../../../src/blocks/input.ts';
import type { Suggestion, SuggestionsSpec } from '../../../src/blocks/suggesting.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { ScoreBars } from '../../components/bars.tsx';
import { Button } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';

interface SuggestionsProps {
  readonly programme: string;
  readonly id: string;
  readonly block: string;
  /** On the button: "Ver proyectos sugeridos". */
  readonly label: string;
  /** Open from the beginning. */
  readonly isWanted: boolean;
  /** Answers null where it was refused, which has been told then. */
  readonly act: (input: BlockInput) => Promise<unknown>;
}

export function Suggestions({ label, isWanted, act, ...asked }: SuggestionsProps) {
  const { text } = useShell();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(isWanted);
  const [seating, setSeating] = useState('');
  const seat = async ({ id, seat: row }: Suggestion) => {
    if (seating !== '') return;
    setSeating(id);
    const seated = await act({ act: 'addRows', rows: [row] });
    setSeating('');
    if (seated === null) return;
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  return (
    <div class="stack" ref={box}>
      <Button wide onClick={() => setOpen(!open)}>
        {open ? text.suggestions.close : label}
      </Button>
      {open ? <Asked {...asked} seating={seating} onSeat={(chosen) => void seat(chosen)} /> : null}
    </div>
  );
}

type AskedProps = Omit<SuggestionsProps, 'label' | 'isWanted' | 'act'> & Omit<RankedProps, 'items' | 'invites'>;

function Asked({ programme, id, block, ...ranked }: AskedProps) {
  const { text } = useShell();
  const answer = useAnswer('suggestParties', { programme, case: id, block });
  return (
    <Section title={text.suggestions.title}>
      <Answer answer={answer}>
        {(view) => (
          <>
            {view.note ? <p class="note">{view.note}</p> : null}
            {view.empty ? (
              <Nobody empty={view.empty} programme={programme} />
            ) : (
              <Ranked items={view.items} invites={view.invites ?? false} {...ranked} />
            )}
            {view.leftOut.length > 0 ? <LeftOut view={view} /> : null}
          </>
        )}
      </Answer>
    </Section>
  );
}

function Nobody({ empty, programme }: { empty: NonNullable<SuggestionsSpec['empty']>; programme: string }) {
  const { text, go } = useShell();
  return (
    <Empty icon="people" title={empty.title} detail={empty.detail}>
      {empty.opensDirectory ? (
        <Button kind="primary" onClick={() => go({ screen: 'directory', programme })}>
          {text.suggestions.openDirectory}
        </Button>
      ) : null}
    </Empty>
  );
}

interface RankedProps {
  readonly items: readonly Suggestion[];
  readonly invites: boolean;
  /** Id of the one that is being seated. */
  readonly seating: string;
  readonly onSeat: (chosen: Suggestion) => void;
}

function Ranked({ items, invites, seating, onSeat }: RankedProps) {
  const { text } = useShell();
  const fitting = items.filter(({ fits }) => fits);
  const others = items.filter(({ fits }) => !fits);
  const [all, setAll] = useState(fitting.length === 0);
  const shown = all ? items : fitting;
  return (
    <>
      {shown.map((item, index) => (
        <Suggested
          key={item.id}
          item={item}
          invites={invites}
          first={index === 0}
          busy={seating === item.id}
          onSeat={() => onSeat(item)}
        />
      ))}
      {all || others.length === 0 ? null : (
        <Button wide onClick={() => setAll(true)}>
          {text.suggestions.others(others.length)}
        </Button>
      )}
    </>
  );
}

interface SuggestedProps {
  readonly item: Suggestion;
  readonly invites: boolean;
  readonly first: boolean;
  readonly busy: boolean;
  readonly onSeat: () => void;
}

function Suggested({ item, invites, first, busy, onSeat }: SuggestedProps) {
  const { text } = useShell();
  const words = text.suggestions;
  return (
    <Card chosen={first}>
      <div class="row center">
        <div class="grow">
          <p class="title">{item.name}</p>
          <p class="detail">{item.line}</p>
        </div>
        <span class="score" title={words.points}>
          {item.score}
          <span class="visually-hidden"> {words.points}</span>
        </span>
      </div>
      <ul class="bullets">
        {item.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <details>
        <summary>{words.why}</summary>
        <ScoreBars bars={item.terms} />
        <ul class="bullets">
          {item.terms
            .filter(({ sentence }) => !item.reasons.includes(sentence))
            .map(({ key, sentence }) => (
              <li key={key}>{sentence}</li>
            ))}
        </ul>
      </details>
      <div class="actions">
        <Button
          kind={first ? 'primary' : 'plain'}
          busy={busy}
          label={invites ? words.invite(item.contact) : words.seatName(item.contact, item.name)}
          onClick={onSeat}
        >
          {invites ? words.invite(item.contact) : words.seat(item.contact)}
        </Button>
      </div>
    </Card>
  );
}

function LeftOut({ view }: { view: SuggestionsSpec }) {
  const { text } = useShell();
  return (
    <Card>
      <p class="detail">{view.leftOutLine}</p>
      <details>
        <summary>{text.suggestions.seeLeftOut}</summary>
        {view.relax.length > 0 ? (
          <ul class="bullets">
            {view.relax.map((how) => (
              <li key={how}>{how}</li>
            ))}
          </ul>
        ) : null}
        {view.leftOut.map(({ rule, label, out }) => (
          <div key={rule} class="group">
            <p class="title">{label}</p>
            <ul>
              {out.map(({ id, name, reason }) => (
                <li key={id} class="group-person">
                  <p>{name}</p>
                  <p class="detail">{reason}</p>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </Card>
  );
}
