// Cards, section titles, chips, facts: the plain parts of a screen.
import type { ComponentChildren } from 'preact';
import type { Chip as ChipView } from '../../src/views/attention.ts';

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

function CardHead({
  title,
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
        <div class="row head">
          <div class="grow title">{title}</div>
          {chip ? <Chip chip={chip} /> : null}
        </div>
      ) : null}
      {detail ? <div class="detail">{detail}</div> : null}
    </>
  );
}

export function Chip({ chip }: { chip: ChipView }) {
  return <span class={`chip ${chip.tone}`}>{chip.label}</span>;
}

/** Label and value, one pair a line; pairs without a value are left out. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: string])[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <>
            <dt key={`${label}-label`}>{label}</dt>
            <dd key={label}>{value}</dd>
          </>
        ))}
    </dl>
  );
}
