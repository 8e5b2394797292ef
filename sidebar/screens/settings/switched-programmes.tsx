// What became of ways of working that were switched on or off, and where their cases are.
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useShell } from '../../shell/shell.tsx';
import type { SwitchedProgrammes } from './use-programmes-change.ts';

export function SwitchedCards({ on, off, problem }: SwitchedProgrammes & { readonly problem: string }) {
  const { text, go, programmes } = useShell();
  const words = text.settings.programmes;
  return (
    <div class="stack sticky" role="status">
      {on.map(({ key, label }) =>
        problem ? (
          <Card key={key} title={words.unfinished(label)} detail={`${problem} ${words.finishThere}`}>
            <div class="actions">
              <Button kind="primary" onClick={() => go({ screen: 'installation', check: true })}>
                {text.checkInstallation}
              </Button>
            </div>
          </Card>
        ) : (
          <Card key={key} title={words.on(label)} detail={programmes.length > 1 ? words.where(label) : ''}>
            <div class="actions">
              <Button
                kind="primary"
                onClick={() => go(key === '' ? { screen: 'advisories' } : { screen: 'cases', programme: key })}
              >
                {words.open(label)}
              </Button>
            </div>
          </Card>
        ),
      )}
      {off.map(({ key, label }) => (
        <Card key={key} title={words.off(label)} detail={words.kept} />
      ))}
    </div>
  );
}
