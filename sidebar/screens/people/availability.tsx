// When somebody can, as a week at a glance: days across, morning and afternoon down.
import { advisors } from '../../../src/tables/advisors.ts';
import type { AdvisorDetail } from '../../../src/views/advisor-view.ts';
import { useShell } from '../../shell/shell.tsx';

const halves = ['am', 'pm'] as const;

export function Availability({ person }: { person: AdvisorDetail }) {
  const { text, language } = useShell();
  const words = text.people;
  const chosen = Array.isArray(person.values.availability) ? (person.values.availability as readonly string[]) : [];
  if (chosen.length === 0) return <p class="detail">{words.noAvailability}</p>;
  const options = Object.entries(advisors.columns.availability.options);
  const days = options.filter(([key]) => key.endsWith('-am'));
  return (
    <table class="week at-a-glance">
      <thead>
        <tr>
          <td />
          {days.map(([key, label]) => (
            <th key={key} scope="col">
              <abbr title={label[language].split(' ')[0]}>{label[language].slice(0, 3)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {halves.map((half) => (
          <tr key={half}>
            <th scope="row">{text.week[half]}</th>
            {days.map(([key]) => {
              const free = chosen.includes(`${key.slice(0, 3)}-${half}`);
              return (
                <td key={key}>
                  <i class={free ? 'free' : ''}>{free ? <span class="visually-hidden">{words.can}</span> : null}</i>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
