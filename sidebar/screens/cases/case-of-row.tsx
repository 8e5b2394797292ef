// Opens the case of a row selected in the sheet; a row of the first way of working opens as ever.
import { useEffect } from 'preact/hooks';
import { Answer } from '../../components/answer.tsx';
import { Screen } from '../../components/screen.tsx';
import { routeOfRow } from '../../shell/routes.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';

export function CaseOfRowScreen({ table, id }: { table: string; id: string }) {
  const { replace } = useShell();
  const answer = useAnswer('caseOfRow', { table, id });
  const found = answer.data;
  useEffect(() => {
    if (found) replace({ screen: 'case', programme: found.programme, id: found.case });
    else if (found === null) replace(routeOfRow(table, id) ?? { screen: 'today' });
  }, [found]);
  return (
    <Screen title={id} busy={answer.loading}>
      <Answer answer={answer}>{() => null}</Answer>
    </Screen>
  );
}
