// Sends the approved proposals in slices, so that there is progress to show and a place to stop.
// A slice that fails ends it: what was sent before is recorded, and the rest can be approved again.
import { useRef, useState } from 'preact/hooks';
import type { ApprovedInvitation, PairChoice, RefusedInvitation } from '../../src/views/proposals-view.ts';
import { call, inGroup, newGroup, ServerRefusal } from '../server.ts';

/** A mail takes about a second with its marks in the outbox: a slice answers well within Google's limit of a run. */
const SLICE = 20;

export interface ApprovalProgress {
  readonly all: number;
  readonly done: number;
  readonly running: boolean;
  readonly stopping: boolean;
  readonly invited: readonly ApprovedInvitation[];
  readonly refused: readonly RefusedInvitation[];
  /** Why it ended before the end; '' when it did not, null for no answer at all. */
  readonly problem: string | null;
}

export interface Approval {
  readonly progress: ApprovalProgress | undefined;
  start(pairs: readonly PairChoice[]): void;
  stop(): void;
  forget(): void;
}

export function useApproval(): Approval {
  const [progress, setProgress] = useState<ApprovalProgress>();
  const stopped = useRef(false);
  return {
    progress,
    start(pairs) {
      stopped.current = false;
      void send(pairs, () => stopped.current, setProgress);
    },
    stop() {
      stopped.current = true;
      setProgress((before) => before && { ...before, stopping: true });
    },
    forget: () => setProgress(undefined),
  };
}

async function send(
  pairs: readonly PairChoice[],
  isStopped: () => boolean,
  show: (progress: ApprovalProgress) => void,
): Promise<void> {
  let progress: ApprovalProgress = {
    all: pairs.length,
    done: 0,
    running: true,
    stopping: false,
    invited: [],
    refused: [],
    problem: '',
  };
  show(progress);
  // Taken back together: she approved them with one click.
  const group = newGroup();
  while (progress.done < pairs.length && !isStopped()) {
    const slice = pairs.slice(progress.done, progress.done + SLICE);
    try {
      const { invited, refused } = await inGroup(group, () => call('approveProposals', { pairs: slice }));
      progress = {
        ...progress,
        done: progress.done + slice.length,
        stopping: isStopped(),
        invited: [...progress.invited, ...invited],
        refused: [...progress.refused, ...refused],
      };
      show(progress);
    } catch (error) {
      progress = { ...progress, problem: error instanceof ServerRefusal && error.message ? error.message : null };
      break;
    }
  }
  show({ ...progress, running: false });
}
