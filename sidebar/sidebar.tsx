// Entry of the sidebar: asks where it stands, then draws it.
import { render } from 'preact';
import { isLanguage } from '../src/text/language.ts';
import { call } from './server.ts';
import { App } from './shell/app.tsx';
import { fileLanguage, textIn } from './shell/words.ts';
import './styles/base.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/fields.css';
import './styles/people.css';
import './styles/advisory.css';
import './styles/today.css';

const browserLanguage = navigator.language.slice(0, 2);
const text = textIn(isLanguage(browserLanguage) ? browserLanguage : 'es');

function start(): void {
  const place = document.getElementById('app');
  if (!place) return;
  render(
    <p class="empty" role="status">
      {text.loading}
    </p>,
    place,
  );
  call('welcome', {}).then(
    (welcome) => {
      render(<App welcome={welcome} />, place);
      // The file that was opened speaks another language than the workbook has now.
      if (welcome.language !== fileLanguage) void call('reopenSidebar', {});
    },
    (error: unknown) =>
      render(
        <div class="body">
          <h1 class="title">Entrepares</h1>
          <div class="card" role="alert">
            <p>{error instanceof Error && error.message ? error.message : text.unreachable}</p>
            <div class="actions">
              <button type="button" class="button primary" onClick={start}>
                {text.retry}
              </button>
            </div>
          </div>
        </div>,
        place,
      ),
  );
}

start();
