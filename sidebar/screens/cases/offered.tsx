// Who said in a case that she can be asked, and is not in the directory: added with one click.
import { useState } from 'preact/hooks';
import type { BlockInput } from '../../../src/blocks/input.ts';
import type { Offered } from '../../../src/blocks/programme.ts';
import { Button } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { useShell } from '../../shell/shell.tsx';

interface OfferedProps {
  readonly offered: readonly Offered[];
  readonly act: (input: BlockInput) => Promise<unknown>;
}

export function OfferedParties({ offered, act }: OfferedProps) {
  const words = useShell().text.suggestions;
  const [adding, setAdding] = useState('');
  const add = async ({ id, row }: Offered) => {
    if (adding !== '') return;
    setAdding(id);
    const added = await act({ act: 'addRows', rows: [row] });
    setAdding('');
    // Her card has gone from here: the keyboard goes on among those who are listed.
    if (added !== null) document.querySelector<HTMLElement>('[data-adds]')?.focus();
  };
  if (offered.length === 0) return null;
  return (
    <Section title={words.offered} count={offered.length}>
      {offered.map((each) => (
        <Card key={each.id} title={each.name} detail={each.line}>
          <div class="actions">
            <Button label={words.addName(each.name)} busy={adding === each.id} onClick={() => void add(each)}>
              {words.add}
            </Button>
          </div>
        </Card>
      ))}
    </Section>
  );
}
