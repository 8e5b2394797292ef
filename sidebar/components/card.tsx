// Cards, section titles, chips, facts: the plain parts of a screen.
import type { ComponentChildren } from 'preact';
import type { Chip as ChipView } from '../../src/views/attention.ts';
import { Linked } from './linked.tsx';

export function Section({ title, count, children }: { title: string; count?: number; children: ComponentChildren }) {
  return (
    <>
      <h2 class="section-title">
        <span>{title}</span>
        {count === undefined ? null : <span>{count}</span>}
      </h2>
      {children}
    </>
  );
}

interface CardProps {
  readonly title?: string;
  readonly detail?: string;
  readonly chip?: ChipView | null;
  readonly chosen?: boolean;
  readonly children?: ComponentChildren;
}

export function Card({ title, detail, chip, chosen = false, children }: CardProps) {
  return (
    <div class={`card appear ${chosen ? 'chosen' : ''}`}>
      <CardHead title={title} detail={detail} chip={chip} />
      {children}
    </div>
  );
}

/** A card that is a button as a whole. */
export function CardButton({ title, detail, chip, onClick, children }: CardProps & { readonly onClick: () => void }) {
  return (
    <button type="button" class="card appear" onClick={onClick}>
      <CardHead title={title} detail={detail} chip={chip} />
      {children}
    </button>
  );
}

/** A very long title stays recognisable without filling the screen; it stands whole on its own screen. */
const LONGEST_TITLE = 120;

function CardHead({
  title = '',
  detail,
  chip,
}: {
  title?: string | undefined;
  detail?: string | undefined;
  chip?: ChipView | null | undefined;
}) {
  return (
    <>
      {title || chip ? (
        <Head chip={chip}>
          {title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title}
        </Head>
      ) : null}
      {detail ? <div class="detail">{detail}</div> : null}
    </>
  );
}

/** Words with a chip at their upper right: only the first line makes room for it. */
export function Head({
  chip,
  quiet = false,
  children,
}: {
  chip?: ChipView | null | undefined;
  /** A plain line instead of a title. */
  quiet?: boolean;
  children: ComponentChildren;
}) {
  return (
    <div class="head">
      {chip ? <Chip chip={chip} /> : null}
      <div class={quiet ? 'detail' : 'title'}>{children}</div>
    </div>
  );
}

export function Chip({ chip }: { chip: ChipView }) {
  return <span class={`chip ${chip.tone}`}>{chip.label}</span>;
}

/** Such a value stands under its label, on the whole width: many words, or one that would break, like an e-mail address. */
const longValue = /^.{61}|\S{24}/s;

/** Label and value, one pair a line; pairs without a value are left out. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: string])[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label} class={longValue.test(value) ? 'long' : ''}>
            <dt>{label}</dt>
            <dd>
              <Linked value={value} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
