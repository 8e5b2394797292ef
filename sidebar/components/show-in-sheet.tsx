// Takes the coordinator from a screen to its row in the sheet.
import { call } from '../server.ts';
import { useShell } from '../shell/shell.tsx';
import { useAction } from '../shell/use-action.ts';
import { IconButton } from './button.tsx';

export function ShowInSheet({ table, id }: { table: string; id: string }) {
  const { text, say } = useShell();
  const action = useAction();
  const show = () =>
    action.run(() => call('showRow', { table, id }), {
      next: (found) => {
        if (!found) say({ text: text.notInSheet, tone: 'refused' });
      },
    });
  return <IconButton icon="open" label={text.showInSheet} onClick={() => void show()} />;
}
