// Two people wrote the same: both texts stand there, and whoever came second says what remains.
import type { Saved } from '../../src/blocks/block.ts';
import { Button } from '../components/button.tsx';
import { useSpecs } from './specs-context.ts';

export type Theirs = NonNullable<Saved['theirs']>;

export function Conflict({
  theirs,
  onMine,
  onTheirs,
  onJoin,
}: {
  theirs: Theirs;
  onMine: () => void;
  onTheirs: () => void;
  /** Where the two can be joined into one. */
  onJoin?: () => void;
}) {
  const { text } = useSpecs();
  return (
    <div class="conflict" role="alert">
      <p class="title">{text.theirsTitle(theirs.by)}</p>
      <p class="help">{text.theirsDetail}</p>
      <blockquote>{theirs.text || text.emptied}</blockquote>
      <div class="actions">
        {onJoin ? (
          <Button kind="primary" onClick={onJoin}>
            {text.join}
          </Button>
        ) : null}
        <Button onClick={onMine}>{text.keepMine}</Button>
        <Button onClick={onTheirs}>{text.keepTheirs}</Button>
      </div>
    </div>
  );
}
