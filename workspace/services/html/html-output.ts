// HtmlOutput: a page that the script gives to a sidebar, a dialog or a visitor.
// https://developers.google.com/apps-script/reference/html/html-output

import { GoogleError } from '../../engine/google-error.ts';
import { enumeration, guarded } from '../../engine/guarded.ts';
import type { World } from '../../engine/world.ts';
import { createBlob, offerAsBlob } from '../utilities/blob.ts';
import { escapeHtml } from './contextual-escaping.ts';
import { strippedScripts } from './stripped-scripts.ts';

/** What the host needs to show a page. */
export interface HtmlPage {
  readonly html: string;
  readonly title: string | null;
  readonly metaTags: readonly { readonly name: string; readonly content: string }[];
  readonly xFrameOptionsMode: 'DEFAULT' | 'ALLOWALL';
  readonly faviconUrl?: string;
  readonly width?: number;
  readonly height?: number;
}

export const XFrameOptionsMode = enumeration('HtmlService.XFrameOptionsMode', ['ALLOWALL', 'DEFAULT', 'DENY']);
export const SandboxMode = enumeration('HtmlService.SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);

const allowedMetaTags = [
  'apple-mobile-web-app-capable',
  'apple-mobile-web-app-status-bar-style',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

const pages = new WeakMap<object, () => HtmlPage>();

/** The page inside an HtmlOutput of the script, or undefined for any other value. */
function htmlOutputOf(value: unknown): HtmlPage | undefined {
  return typeof value === 'object' && value !== null ? pages.get(value)?.() : undefined;
}

/** The page as it reaches the browser. */
export function servedPage(value: unknown, { stripsScripts }: Pick<World, 'stripsScripts'>): HtmlPage | undefined {
  const page = htmlOutputOf(value);
  return page && stripsScripts ? { ...page, html: strippedScripts(page.html) } : page;
}

type Template = (content: string) => object;

/** `templateOf` serves asTemplate(). */
export function createHtmlOutput(content: string, templateOf: Template): object {
  let html = content;
  let title: string | null = null;
  let faviconUrl: string | undefined;
  let width: number | undefined;
  let height: number | undefined;
  let frames: HtmlPage['xFrameOptionsMode'] = 'DEFAULT';
  const metaTags: { name: string; content: string }[] = [];
  const blob = () => createBlob(new TextEncoder().encode(html), 'text/html', 'output.html');

  const output = guarded('HtmlOutput', {
    addMetaTag(name: string, value: string) {
      if (!allowedMetaTags.includes(name)) {
        throw new GoogleError(`The specified meta tag cannot be used in this context: ${name}.`);
      }
      metaTags.push({ name, content: String(value) });
      return this;
    },
    append(added: string) {
      html += String(added);
      return this;
    },
    appendUntrusted(added: string) {
      html += escapeHtml(String(added));
      return this;
    },
    asTemplate: () => templateOf(html),
    clear() {
      html = '';
      return this;
    },
    getAs: (type: string) => blob().getAs(type),
    getBlob: blob,
    getContent: () => html,
    getFaviconUrl: () => faviconUrl ?? null,
    getHeight: () => height ?? null,
    getMetaTags: () =>
      metaTags.map((tag) => guarded('HtmlOutputMetaTag', { getName: () => tag.name, getContent: () => tag.content })),
    getTitle: () => title,
    getWidth: () => width ?? null,
    setContent(next: string) {
      html = String(next);
      return this;
    },
    setFaviconUrl(url: string) {
      faviconUrl = String(url);
      return this;
    },
    setHeight(next: number) {
      height = Number(next);
      return this;
    },
    /** Google ignores the mode since 2016: all pages are IFRAME. */
    setSandboxMode() {
      return this;
    },
    setTitle(next: string) {
      title = String(next);
      return this;
    },
    setWidth(next: number) {
      width = Number(next);
      return this;
    },
    setXFrameOptionsMode(mode: unknown) {
      if (mode !== XFrameOptionsMode.ALLOWALL && mode !== XFrameOptionsMode.DEFAULT) {
        throw new GoogleError('Argument cannot be null: mode');
      }
      frames = mode === XFrameOptionsMode.ALLOWALL ? 'ALLOWALL' : 'DEFAULT';
      return this;
    },
  });
  pages.set(output, () => ({
    html,
    title,
    metaTags: [...metaTags],
    xFrameOptionsMode: frames,
    ...(faviconUrl === undefined ? {} : { faviconUrl }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  }));
  offerAsBlob(output, () => ({
    bytes: new TextEncoder().encode(html),
    contentType: 'text/html',
    name: 'output.html',
  }));
  return output;
}
