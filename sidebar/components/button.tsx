// Buttons. While its action runs a button stays focusable and says that it is busy, so keyboard users do not lose their place.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: (() => void) | undefined;
  readonly kind?: 'primary' | 'plain' | 'danger';
  readonly wide?: boolean;
  readonly busy?: boolean;
  readonly type?: 'button' | 'submit';
  readonly label?: string;
  /** For the row of a list. */
  readonly small?: boolean;
  /** Where the keys of Hoy stop, and a control beside such a stop. */
  readonly stop?: boolean;
  readonly beside?: boolean;
}

export function Button({
  children,
  onClick,
  kind = 'plain',
  wide = false,
  busy = false,
  type = 'button',
  label,
  small = false,
  stop = false,
  beside = false,
}: ButtonProps) {
  return (
    <button
      type={type}
      class={`button ${kind === 'plain' ? '' : kind} ${wide ? 'wide' : ''} ${small ? 'small' : ''}`}
      {...(stop ? { 'data-stop': true } : {})}
      {...(beside ? { 'data-beside': true } : {})}
      aria-disabled={busy}
      {...(label ? { 'aria-label': label } : {})}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}

export function IconButton({
  icon,
  label,
  onClick,
  expanded,
  opens,
}: {
  icon: IconName;
  label: string;
  onClick: () => void;
  expanded?: boolean;
  opens?: 'menu';
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      onClick={onClick}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      {...(opens ? { 'aria-haspopup': opens } : {})}
    >
      <Icon name={icon} />
    </button>
  );
}

/** A link out of the frame, which Google opens in a new tab. */
export function LinkOut({
  href,
  children,
  label,
  small = false,
  stop = false,
  primary = false,
}: {
  href: string;
  children: ComponentChildren;
  label?: string;
  small?: boolean;
  stop?: boolean;
  primary?: boolean;
}) {
  return (
    <a
      class={`button ${small ? 'small' : ''} ${primary ? 'primary' : ''}`}
      href={href}
      target="_blank"
      rel="noopener"
      {...(label ? { 'aria-label': label } : {})}
      {...(stop ? { 'data-stop': true } : {})}
    >
      {children}
    </a>
  );
}
