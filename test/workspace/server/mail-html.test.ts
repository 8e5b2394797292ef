import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { mailBodyHtml } from '../../../workspace/server/mail-html.ts';

const body = async (html: string) =>
  mailBodyHtml(
    await PostalMime.parse(`Subject: a\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`),
    'http://localhost:1',
  );

describe('mailBodyHtml', () => {
  it('leads links to Google’s documents to the local pages, in a new tab', async () => {
    const html = await body(
      '<a href="https://docs.google.com/document/d/X/edit">a</a><a href="https://ejemplo.org/">b</a>',
    );
    expect(html).toContain('href="http://localhost:1/document/d/X/edit"');
    expect(html).toContain('href="https://ejemplo.org/"');
    expect(html).toContain('target="_blank"');
  });

  it('drops scripts, handlers and script addresses', async () => {
    const html = await body(
      '<script>a()</script><p onclick="a()">x</p><a href="javascript:a()">y</a><iframe src="z"></iframe>',
    );
    expect(html).not.toMatch(/a\(\)|iframe/);
  });
});
