// The bar at the bottom: the four roots of the sidebar.
import { Icon } from '../components/icon.tsx';
import { mainProgramme, type RootName, type Route, rootOf } from './routes.ts';
import { useShell } from './shell.tsx';

const roots: readonly RootName[] = ['today', 'requests', 'advisories', 'people'];

/** Requests and people are of the first way of working. */
const rootsWithoutFirst: readonly RootName[] = ['today', 'advisories'];

export function BottomBar({ route, onChoose }: { route: Route; onChoose: (root: RootName) => void }) {
  const { text, programmes } = useShell();
  const current = rootOf(route);
  const main = mainProgramme(programmes);
  const shown = main === '' ? roots : rootsWithoutFirst;
  return (
    <nav class="bar-bottom" aria-label={text.nav.label}>
      {shown.map((root) => (
        <button
          key={root}
          type="button"
          onClick={() => onChoose(root)}
          {...(root === current ? { 'aria-current': 'page' as const } : {})}
        >
          <Icon name={root} />
          {main !== '' && root === 'advisories' ? text.nav.cases : text.nav[root]}
        </button>
      ))}
    </nav>
  );
}
