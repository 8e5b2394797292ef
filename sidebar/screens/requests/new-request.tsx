// A request that came by telephone or in person, typed in the panel.
import { Screen } from '../../components/screen.tsx';
import { useShell } from '../../shell/shell.tsx';
import { RequestForm } from './request-form.tsx';

export function NewRequestScreen() {
  const { text, back, replace } = useShell();
  return (
    <Screen title={text.requests.create}>
      <RequestForm onDone={(id) => (id ? replace({ screen: 'request', id }) : back())} />
    </Screen>
  );
}
