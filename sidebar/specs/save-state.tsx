// Beside what is typed: whether the server has it.
import { Icon } from '../components/icon.tsx';
import { useSpecs } from './specs-context.ts';

export type SaveState = '' | 'unsaved' | 'saving' | 'saved' | 'notSaved' | 'tooLong';

export function SaveMark({ state }: { state: SaveState }) {
  const { text } = useSpecs();
  return state === '' ? null : (
    <span class={`save-mark ${state}`}>
      {state === 'saved' ? <Icon name="check" size={16} /> : null}
      {text[state]}
    </span>
  );
}
