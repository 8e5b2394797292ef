// Issues certificates in slices, so that there is progress to show and a place to stop.
// A slice that fails ends it: what was issued before stands, and the rest can be started again.
import { useRef, useState } from 'preact/hooks';
import { call, ServerRefusal } from '../../server.ts';
import { refreshAll } from '../../shell/use-answer.ts';

/** A certificate takes some seconds with its PDF and its mail: a slice answers well within Google's limit of a run. */
const SLICE = 5;

export interface Issuing {
  readonly all: number;
  readonly done: number;
  readonly issued: number;
  readonly running: boolean;
  /** Why it ended before the end; '' when it did not, null for no answer at all. */
  readonly problem: string | null;
}

export function useIssuing() {
  const [progress, setProgress] = useState<Issuing>();
  const stopped = useRef(false);
  return {
    progress,
    stop() {
      stopped.current = true;
    },
    async start(advisories: readonly string[]): Promise<void> {
      stopped.current = false;
      let now: Issuing = { all: advisories.length, done: 0, issued: 0, running: true, problem: '' };
      setProgress(now);
      while (now.done < now.all && !stopped.current && now.problem === '') {
        try {
          const slice = advisories.slice(now.done, now.done + SLICE);
          const { issued } = await call('issueCertificates', { advisories: slice });
          now = { ...now, done: now.done + slice.length, issued: now.issued + issued.length };
        } catch (error) {
          now = { ...now, problem: error instanceof ServerRefusal && error.message ? error.message : null };
        }
        setProgress(now);
      }
      setProgress({ ...now, running: false });
      refreshAll();
    },
  };
}
