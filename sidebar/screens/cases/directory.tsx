// Whom a way of working can ask to take part, kept from case to case: each with how it stands, to add, correct and paste.
import type { BlockInput } from '../../../src/blocks/input.ts';
import { Answer } from '../../components/answer.tsx';
import { Screen } from '../../components/screen.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { perform } from '../../shell/use-action.ts';
import { know, useAnswer } from '../../shell/use-answer.ts';
import { BlockScreen } from '../../specs/block-screen.tsx';
import { OfferedParties } from './offered.tsx';

export function DirectoryScreen({ programme }: { programme: string }) {
  const shell = useShell();
  const asked = { programme };
  const answer = useAnswer('programmeDirectory', asked);
  // The answer brings the directory as it stands then: nothing is asked again.
  const act = (input: BlockInput) =>
    perform(shell, () => call('changeDirectory', { programme, input }), {
      shows: (result) => know('programmeDirectory', asked, result.directory),
    });
  return (
    <Screen title={answer.data?.label ?? ''} busy={answer.loading}>
      <Answer answer={answer}>
        {(directory) => (
          <>
            <p class="detail">{directory.help}</p>
            <OfferedParties offered={directory.offered} act={act} />
            <BlockScreen block={directory} act={act} language={shell.language} place={programme} />
          </>
        )}
      </Answer>
    </Screen>
  );
}
