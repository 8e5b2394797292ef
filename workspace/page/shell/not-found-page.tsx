// An address that names nothing here.
import { t } from '../text.ts';
import { Empty } from './empty.tsx';
import { Shell } from './shell.tsx';

export function NotFoundPage() {
  return (
    <Shell place="workbook" title={t.notFound}>
      <div class="page">
        <Empty icon="search" title={t.notFound} hint={t.notFoundHint} />
        <p class="centred">
          <a class="button primary" href="/">
            {t.goHome}
          </a>
        </p>
      </div>
    </Shell>
  );
}
