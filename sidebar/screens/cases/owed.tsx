// Whose turn it is: everything that is owed now, by who owes it, each leading to its block.
import type { CaseView } from '../../../src/views/case-view.ts';
import { Section } from '../../components/card.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { useShell } from '../../shell/shell.tsx';

export function Owed({ view }: { view: CaseView }) {
  const { text, language, go } = useShell();
  const words = text.cases;
  const { owes, programme, id } = view;
  if (view.end !== '') return null;
  const roles = [...new Map(owes.map(({ role, roleName }) => [role, roleName]))];
  return (
    <Section title={words.owed}>
      <div class="card appear">
        {roles.length === 0 ? (
          <p class="detail">{view.done === view.total ? words.allDone : words.nothingOwed}</p>
        ) : (
          roles.map(([role, roleName]) => (
            <div key={role} class="lined">
              <p class="title">{roleName}</p>
              {owes
                .filter((owed) => owed.role === role)
                .map(({ block, blockLabel, due, isLate, missing }) => (
                  <div key={block} class="row">
                    <span class="grow">
                      <button
                        type="button"
                        class="link-button"
                        onClick={() => go({ screen: 'block', programme, id, block })}
                      >
                        {blockLabel}
                      </button>
                      {missing ? <div class="detail">{missing}</div> : null}
                    </span>
                    {due ? (
                      <span class={`detail ${isLate ? 'late' : ''}`}>
                        <span class="visually-hidden">
                          {words.until('')}
                          {isLate ? ` (${words.late})` : ''}
                        </span>
                        {dayLabel(due, language)}
                      </span>
                    ) : null}
                  </div>
                ))}
            </div>
          ))
        )}
      </div>
    </Section>
  );
}
