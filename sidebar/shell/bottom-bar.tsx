// The bar at the bottom: the four roots of the sidebar.
import { Icon } from '../components/icon.tsx';
import { type RootName, type Route, rootOf } from './routes.ts';
import { useShell } from './shell.tsx';

const roots: readonly RootName[] = ['today', 'requests', 'advisories', 'people'];

export function BottomBar({ route, onChoose }: { route: Route; onChoose: (root: RootName) => void }) {
  const { text } = useShell();
  const current = rootOf(route);
  return (
    <nav class="bar-bottom" aria-label={text.nav.label}>
      {roots.map((root) => (
        <button
          key={root}
          type="button"
          onClick={() => onChoose(root)}
          {...(root === current ? { 'aria-current': 'page' as const } : {})}
        >
          <Icon name={root} />
          {text.nav[root]}
        </button>
      ))}
    </nav>
  );
}
