// The HTML around the page's scripts, and the page around a web app.
import type { HtmlPage } from '../services/html/html-output.ts';

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

export function appHtml(): string {
  return `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Espacio de trabajo sin conexión</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/page.css">
<script type="module" src="/assets/page.js"></script>
</head>
<body><div id="page"><main class="loading"><h1>Espacio de trabajo sin conexión</h1><noscript><p>Esta página necesita JavaScript.</p></noscript></main></div></body>
</html>`;
}

/** As at Google: a plain page whose whole content is the frame; the meta tags belong to this page. */
export function webAppHtml(page: HtmlPage, frame: string, sandbox: string): string {
  const metas = page.metaTags
    .map(({ name, content }) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`)
    .join('\n');
  const title = escapeHtml(page.title ?? 'Aplicación web');
  return `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
${metas.includes('name="viewport"') ? '' : '<meta name="viewport" content="width=device-width, initial-scale=1">'}
${metas}
<title>${title}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<style>html,body{margin:0;height:100%}body{display:flex;flex-direction:column;font:13px/20px Roboto,Arial,sans-serif}
h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);margin:0}
p{margin:0;padding:4px 12px;background:#e8eefc;color:#1f3a6e;text-align:center}
main{flex:1;min-height:0;display:flex}iframe{border:0;width:100%;flex:1}</style>
</head>
<body>
<header><h1>${title}</h1><p>Aplicación web del espacio de trabajo sin conexión</p></header>
<main><iframe data-src="${escapeHtml(frame)}" title="${title}" sandbox="${sandbox}"></iframe></main>
<script type="module" src="/assets/web-app.js"></script>
</body>
</html>`;
}
