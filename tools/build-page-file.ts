// One page of the browser as a single HTML file: its script and its style sheets inside.
import { plainScript } from './plain-script.ts';

interface PageParts {
  readonly script: string;
  readonly styles: string;
  readonly language: string;
  /** What the server puts into the head. */
  readonly head?: string;
}

export function pageFile({ script, styles, language, head = '' }: PageParts): string {
  const safe = plainScript(script)
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><base target="_blank"><title>Entrepares</title>${head}<style>${styles}</style></head><body><main id="app"></main><script>${safe}</script></body></html>\n`;
}
