// Further ways of working are switched on or off with the settings. What one needs is made at once: its tabs, the
// templates of its documents, its forms, and its cases in the panel. If that breaks off, *Check installation* finishes it.
import { useState } from 'preact/hooks';
import type { ProgrammeView } from '../../../src/views/tasks.ts';
import type { FieldValue } from '../../components/field.tsx';
import { call, ServerRefusal } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { refreshAll } from '../../shell/use-answer.ts';
import { mendPatiently } from '../system/use-mending.ts';

export interface SwitchedProgrammes {
  readonly on: readonly ProgrammeView[];
  readonly off: readonly ProgrammeView[];
}

interface ProgrammesChange {
  readonly busy: boolean;
  /** Tabs, templates and forms are being made: it takes a while. */
  readonly adding: boolean;
  /** What was switched, and why not all that it needs could be made; '' when it was. null while nothing was. */
  readonly outcome: (SwitchedProgrammes & { readonly problem: string }) | null;
  save(values: Readonly<Record<string, FieldValue>>, switched: SwitchedProgrammes, done: string): void;
}

/** In the order in which they are made. */
const neededParts = ['tabs', 'settings', 'templates', 'forms'];
/** What is switched off only goes out of sight. */
const partsOfSight = ['tabs'];

export function useProgrammesChange(onSaved: () => void): ProgrammesChange {
  const { text, learnProgrammes } = useShell();
  const action = useAction();
  const [adding, setAdding] = useState(false);
  const [outcome, setOutcome] = useState<ProgrammesChange['outcome']>(null);
  const prepare = async (parts: readonly string[], shows: boolean): Promise<string> => {
    setAdding(shows);
    try {
      for (const part of parts) await mendPatiently(part);
      return '';
    } catch (error) {
      return error instanceof ServerRefusal && error.message ? error.message : text.unreachable;
    } finally {
      setAdding(false);
    }
  };
  return {
    busy: action.busy,
    adding,
    outcome,
    save(values, switched, done) {
      setOutcome(null);
      void action.run(
        async () => {
          await call('saveSettings', { values });
          onSaved();
          const adds = switched.on.length > 0;
          const problem = await prepare(adds ? neededParts : partsOfSight, adds);
          refreshAll();
          await learnProgrammes();
          setOutcome({ ...switched, problem });
        },
        { done },
      );
    },
  };
}
