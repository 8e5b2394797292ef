// What a page shows when it has nothing to show yet, and what to do about it.
import { Icon, type IconName } from './icon.tsx';

export function Empty({ icon, title, hint }: { icon: IconName; title: string; hint?: string }) {
  return (
    <div class="empty">
      <Icon name={icon} size={40} />
      <p class="empty-title">{title}</p>
      {hint && <p>{hint}</p>}
    </div>
  );
}
