// The sheet of paper that a form is on, with its title, and the note that nothing leaves this computer.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Icon } from '../shell/icon.tsx';
import { t } from '../text.ts';

interface Props {
  readonly title: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly children?: ComponentChildren;
}

export function FormFrame({ title, description, required, children }: Props) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div class="form-page">
      <main class="form-sheet">
        <header class="question form-title">
          <h1>{title}</h1>
          {description && <p class="pre">{description}</p>}
          {required && <p class="required">{t.forms.requiredMark}</p>}
        </header>
        {children && <div class="form-body">{children}</div>}
      </main>
      <footer class="form-offline">
        <Icon name="offline" size={16} />
        {t.forms.offline}
      </footer>
    </div>
  );
}
