// Whose cases the list shows, where the team works in more than one way; nothing where there is only one.
import { useShell } from '../shell/shell.tsx';
import { Filters } from './filters.tsx';

/** `current` is '' for the first way of working. */
export function ProgrammeSwitch({ current }: { current: string }) {
  const { text, programmes, replace } = useShell();
  if (programmes.length < 2) return null;
  return (
    <Filters
      label={text.nav.programmes}
      filters={programmes}
      value={current}
      onChange={(key) => replace(key === '' ? { screen: 'advisories' } : { screen: 'cases', programme: key })}
    />
  );
}
