// Where anybody types the code of a printed certificate: whether it is authentic, and what it says.
import { useId, useState } from 'preact/hooks';
import type { CertificatePage } from '../../src/views/page-views.ts';
import { call, ServerRefusal } from '../server.ts';
import { CertificateCard } from './certificate.tsx';
import { useOpened } from './opened.ts';
import { Problem, SendButton, Title } from './page-frame.tsx';

export function Verification() {
  const { text } = useOpened();
  const words = text.certificate;
  const id = useId();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [found, setFound] = useState<CertificatePage>();
  const check = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setFound(undefined);
    setProblem(code.trim() === '' ? words.codeMissing : '');
    if (code.trim() === '') return;
    setBusy(true);
    try {
      setFound(await call('verifyCertificate', { code: code.trim().slice(0, 60) }));
    } catch (error) {
      const told = error instanceof ServerRefusal && error.code !== 'unreachable' ? error.message : '';
      setProblem(told || text.unreachable);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Title kicker={words.kicker} title={words.question} detail={words.where} />
      <form class="page-card" onSubmit={(event) => void check(event)}>
        <div class="page-field">
          <label for={id}>{words.code}</label>
          <input
            id={id}
            value={code}
            autoComplete="off"
            autoCapitalize="characters"
            spellcheck={false}
            maxLength={60}
            {...(problem ? { 'aria-invalid': true, 'aria-describedby': `${id}-problem` } : {})}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
          <Problem text={problem} id={`${id}-problem`} />
        </div>
        <SendButton busy={busy}>{words.check}</SendButton>
      </form>
      {found ? <CertificateCard page={found} /> : null}
    </>
  );
}
