// The start page: which workspaces there are to look at, and the page that waits until one is ready.
import { escapeHtml } from '../page-html.ts';
import type { SampleState } from './running.ts';
import type { Sample } from './sample.ts';

const style = `
.home{max-width:960px;margin:0 auto;padding:48px 24px 64px}
.home h1{font-size:28px;line-height:36px;font-weight:500;color:var(--rail-dark)}
.home>p{margin-top:8px;color:var(--soft);max-width:64ch}
.samples{list-style:none;margin:32px 0 0;padding:0;display:grid;gap:16px;grid-template-columns:repeat(auto-fill,minmax(272px,1fr))}
.samples li{display:flex;flex-direction:column;gap:8px;padding:20px;background:var(--paper);border:1px solid var(--line);border-radius:var(--radius)}
.samples .kind{font-size:12px;line-height:16px;color:var(--brand-dark);font-weight:600}
.samples h2{font-size:18px;line-height:24px;font-weight:500}
.samples .says{color:var(--soft);flex:1}
.samples .foot{display:flex;align-items:center;justify-content:space-between;gap:12px;margin-top:8px}
.samples button,.home a.button{font:inherit;font-weight:500;padding:8px 20px;border:0;border-radius:20px;background:var(--brand);color:#fff;cursor:pointer;text-decoration:none}
.samples button:hover,.home a.button:hover{background:var(--brand-dark)}
.samples button:focus-visible,.home a:focus-visible{outline:3px solid var(--brand);outline-offset:2px}
.samples .state{font-size:12px;line-height:16px;color:var(--soft)}
.wait{margin-top:24px;padding:20px;background:var(--paper);border:1px solid var(--line);border-radius:var(--radius)}
.wait progress{width:100%;margin-top:12px;accent-color:var(--brand)}
.wait pre{white-space:pre-wrap;font-size:12px;color:var(--bad);margin:12px 0}
.home .back{margin-top:24px}
`;

const states: Readonly<Record<SampleState['is'], string>> = {
  closed: '',
  opening: 'Preparándose…',
  open: 'Abierta',
  failed: 'No se pudo abrir',
};

export function homeHtml(samples: readonly { readonly sample: Sample; readonly state: SampleState }[]): string {
  const cards = samples.map(
    ({ sample, state }) => `<li>
<span class="kind">${escapeHtml(sample.kind)}</span>
<h2 id="${sample.key}">${escapeHtml(sample.title)}</h2>
<p class="says">${escapeHtml(sample.says)}</p>
<div class="foot"><form method="post" action="/ejemplos/${sample.key}"><button aria-describedby="${sample.key}">Abrir</button></form>
<span class="state">${states[state.is]}</span></div>
</li>`,
  );
  return shell(
    'Elija una institución',
    `<p>Son inventadas, y cada una está a la mitad de su trabajo. Todo ocurre en esta computadora: no sale ningún correo y no hace falta cuenta de Google. Lo que cambie se guarda.</p>
<ul class="samples">${cards.join('\n')}</ul>`,
  );
}

export function waitHtml({ title }: Sample, state: SampleState): string {
  const inside =
    state.is === 'failed'
      ? `<p>No se pudo abrir. Esto dijo:</p><pre>${escapeHtml(state.why)}</pre><p><a class="button" href="/">Volver a intentar</a></p>`
      : `<p role="status">Preparando su libro, sus documentos y sus correos. La primera vez tarda cerca de medio minuto${since(state)}.</p><progress aria-label="Preparando"></progress>`;
  const waits = state.is === 'opening' ? '<meta http-equiv="refresh" content="1">' : '';
  return shell(
    title,
    `<div class="wait">${inside}</div><p class="back"><a href="/">Ver todas las instituciones</a></p>`,
    waits,
  );
}

const since = (state: SampleState) =>
  state.is === 'opening' ? ` (van ${Math.round((Date.now() - state.since) / 1000)} s)` : '';

function shell(title: string, content: string, head = ''): string {
  return `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/page.css">
<style>${style}</style>
</head>
<body><main class="home"><h1>${escapeHtml(title)}</h1>
${content}</main></body>
</html>`;
}
