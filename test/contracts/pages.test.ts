// What clasp pushes survives HtmlService and any reader of text: nothing in a script of a page looks like a comment or a
// template's tag, no file holds a character that is no plain text, and the pages a visitor gets hold to it too.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ask, mailsTo } from '../../demo/site.ts';
import { foulIn } from '../../tools/plain-script.ts';
import { Workspace } from '../../workspace/engine/workspace.ts';
import { strippedScripts } from '../../workspace/services/html/stripped-scripts.ts';
import { coordinator, emptySite, installedCopy, succeeded } from '../product/site.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const built = (file: string) => readFileSync(dist + file, 'utf8');
const files = readdirSync(dist);
const htmlFiles = files.filter((file) => file.endsWith('.html'));
const pages = htmlFiles.filter((file) => built(file).startsWith('<!doctype'));
const bare = htmlFiles.filter((file) => !pages.includes(file));

const inlineScripts = (html: string) =>
  [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script/gi)].map(([, given = '', script = '']) => {
    expect(given).not.toMatch(/\bsrc=/);
    return script;
  });
/** The tag through which the server puts its data into a page. */
const withoutTags = (script: string) => script.replace(/^<\?!= \w+ \?>$/, '');

describe('The files that are pushed', () => {
  it.each(files)('%s is text without control or format characters', (file) => {
    const bytes = readFileSync(dist + file);
    expect(Buffer.from(bytes.toString('utf8')).equals(bytes)).toBe(true);
    expect(/[^\P{C}\n\r\t]|[\p{Zl}\p{Zp}]|\ufffd/u.exec(bytes.toString('utf8'))?.[0]).toBeUndefined();
  });

  it.each(pages)('%s holds no comment and no tag in its scripts, not even in a text', (file) => {
    const scripts = inlineScripts(built(file));
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(foulIn(withoutTags(script))).toBeUndefined();
    expect(strippedScripts(built(file))).toBe(built(file));
  });

  it.each(bare)('%s, which is read as it is, holds none either', (file) => {
    expect(foulIn(built(file))).toBeUndefined();
  });

  it('are pages and bare scripts, both', () => {
    expect(pages).toContain('Page.html');
    expect(pages).toContain('Sidebar.html');
    expect(bare).toContain('Documents.html');
    expect(bare).toContain('Matching.html');
    expect(bare).toContain('Templates.html');
  });
});

describe('A page that a visitor gets', () => {
  const htmlOf = (site: Workspace, parameters: Record<string, string>) => {
    const { page } = site.webApp({ method: 'GET', parameters, user: null });
    if (page.kind !== 'html') throw new Error('No page');
    return page.html;
  };

  it('holds its data without a comment in it, whatever somebody typed', () => {
    const site = installedCopy();
    const settings = { institution: 'Casa // de /* la */ </script><?= 1 ?> Ciudad' };
    ask(site, 'saveSettings', { values: settings } as never);
    const [data = ''] = inlineScripts(htmlOf(site, {}));
    expect(foulIn(data)).toBeUndefined();
    expect(JSON.stringify(JSON.parse(data))).toContain('Casa // de /* la */ </script><?= 1 ?> Ciudad');
    const linked = htmlOf(site, { e: 'request~S-2026-001~2027-01-01.//x/*y*/' });
    for (const script of inlineScripts(linked)) expect(foulIn(script)).toBeUndefined();
    expect(mailsTo(site, coordinator)).toEqual([]);
  });

  it('is the same where HtmlService cuts comments', () => {
    const [plain, rough] = [false, true].map((stripsScripts) => {
      const site = Workspace.open({ dist, now: '2026-11-20T15:00:00Z', seed: 'test', stripsScripts });
      site.world.deployWebApp('https://script.google.com/macros/s/test/exec');
      site.openSpreadsheet();
      succeeded(site.menu('Abrir el panel'));
      return { page: htmlOf(site, {}), panel: site.world.screen(site.world.users.owner).sidebar?.html };
    });
    expect(rough).toEqual(plain);
    expect(plain?.panel).toMatch(/^<!doctype/);
    expect(emptySite().world.stripsScripts).toBe(false);
  });
});
