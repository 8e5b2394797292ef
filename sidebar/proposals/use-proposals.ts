// The plan and the choices about it: asked for when the dialog opens, again with what was fixed and dropped,
// and for the details of single rows of a long list.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ProposalsView } from '../../src/views/proposals-view.ts';
import { call, ServerRefusal } from '../server.ts';
import { type Choices, noChoices, settled } from './choices.ts';

export interface Proposals {
  readonly view: ProposalsView | undefined;
  readonly choices: Choices;
  readonly busy: boolean;
  /** Whether an even sharing was asked for, also while it is being calculated. */
  readonly fair: boolean;
  /** Why the last calculation did not succeed; '' when it did, null for no answer at all. */
  readonly problem: string | null;
  change(choices: Choices): void;
  /** Keeps what is fixed and dropped. */
  calculate(fair: boolean): void;
  /** Fetches the details of one request. */
  askDetail(request: string): void;
}

const inputOf = ({ locked, dropped }: Choices, fair: boolean) => ({
  locked: [...locked],
  dropped: [...dropped],
  fair,
});

export function useProposals(): Proposals {
  const [view, setView] = useState<ProposalsView>();
  const [choices, setChoices] = useState(noChoices);
  const [busy, setBusy] = useState(true);
  const [fair, setFair] = useState(false);
  const [problem, setProblem] = useState<string | null>('');
  const asked = useRef(new Set<string>());

  const calculate = useCallback(
    (asFair: boolean) => {
      setBusy(true);
      setFair(asFair);
      setProblem('');
      asked.current.clear();
      call('proposeAssignments', inputOf(choices, asFair)).then(
        (answer) => {
          setView(answer);
          setChoices(settled(choices, answer));
          setBusy(false);
        },
        (error: unknown) => {
          setProblem(error instanceof ServerRefusal && error.message ? error.message : null);
          setBusy(false);
        },
      );
    },
    [choices],
  );
  // Only once, when the dialog opens.
  useEffect(() => calculate(false), []);

  const askDetail = (request: string) => {
    if (!view || asked.current.has(request)) return;
    asked.current.add(request);
    const planned = { ...choices, locked: lockedIn(view) };
    call('proposeAssignments', { ...inputOf(planned, view.fair), detailed: [request] }).then(
      (answer) => setView((before) => before && withDetails(before, answer, request)),
      () => asked.current.delete(request),
    );
  };
  return { view, choices, busy, fair, problem, change: setChoices, calculate, askDetail };
}

function lockedIn(view: ProposalsView) {
  return view.rows.flatMap(({ request, person, locked }) =>
    locked && person ? [{ request: request.id, advisor: person.id }] : [],
  );
}

/** Details are taken over for rows that propose the same person. */
function withDetails(before: ProposalsView, answer: ProposalsView, request: string): ProposalsView {
  const fresh = new Map(answer.rows.filter((row) => row.request.id === request).map((row) => [row.key, row]));
  return {
    ...before,
    rows: before.rows.map((row) => {
      const found = fresh.get(row.key);
      if (!found || found.person?.id !== row.person?.id) return row;
      return { ...row, headline: found.headline, detail: found.detail };
    }),
  };
}
