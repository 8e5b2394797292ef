// Hands what stands there over to others, by one message each.
import { useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { useSpecs } from './specs-context.ts';

export function Share({ label }: { label: string }) {
  const { act, tell, text } = useSpecs();
  const [busy, setBusy] = useState(false);
  const share = async () => {
    setBusy(true);
    const shared = await act({ act: 'share' });
    setBusy(false);
    if (shared !== null) tell(text.saved);
  };
  return (
    <Button kind="primary" busy={busy} onClick={() => void share()}>
      {label}
    </Button>
  );
}
