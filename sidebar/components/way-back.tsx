// The way back where something was called off: what comes of it, and the button.
import { Button } from './button.tsx';

interface WayBackProps {
  readonly about: string;
  readonly label: string;
  readonly busy: boolean;
  readonly onClick: () => void;
}

export function WayBack({ about, label, busy, onClick }: WayBackProps) {
  return (
    <>
      <p class="detail spaced">{about}</p>
      <div class="actions">
        <Button busy={busy} onClick={onClick}>
          {label}
        </Button>
      </div>
    </>
  );
}
