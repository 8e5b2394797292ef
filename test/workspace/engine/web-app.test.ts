import { describe, expect, it } from 'vitest';
import { openBasic, owner } from '../fixtures/basic-workspace.ts';

const deployed = () => {
  const workspace = openBasic();
  workspace.world.deployWebApp('https://script.google.com/macros/s/x/exec');
  return workspace;
};

describe('the web app', () => {
  it('answers a visit with the page of doGet, its title and its meta tags', () => {
    const { page, execution } = deployed().webApp({ method: 'GET', parameters: { name: '<Ana & "co">' } });
    expect(page).toEqual({
      kind: 'html',
      html: '<h1 title="&lt;Ana &amp; &#34;co&#34;&gt;">Hello &lt;Ana &amp; &#34;co&#34;&gt;</h1><p>part</p>',
      title: 'Hello',
      metaTags: [{ name: 'viewport', content: 'width=device-width' }],
      xFrameOptionsMode: 'DEFAULT',
    });
    expect(execution).toMatchObject({ kind: 'web-app', user: '', effectiveUser: owner, modelledMs: 1500 });
  });

  it('gives doGet parameters, lists, query and path', () => {
    const { page } = deployed().webApp({ method: 'GET', parameters: { json: '1', to: ['a', 'ñ b'] }, path: 'status' });
    expect(page).toMatchObject({ kind: 'text', mimeType: 'application/json' });
    expect(JSON.parse(page.kind === 'text' ? page.text : '')).toEqual({
      parameter: { json: '1', to: 'a' },
      parameters: { json: ['1'], to: ['a', 'ñ b'] },
      queryString: 'json=1&to=a&to=%C3%B1+b',
      contextPath: '',
      contentLength: -1,
      pathInfo: 'status',
    });
  });

  it('gives doPost the body', () => {
    const postData = { contents: 'answer=sí', type: 'application/x-www-form-urlencoded' };
    expect(deployed().webApp({ method: 'POST', postData }).page).toMatchObject({ html: 'posted answer=sí' });
  });

  it('shows an error as a page that executes nothing', () => {
    const { page, error } = deployed().webApp({ method: 'GET', parameters: { fail: '1' } });
    expect(error?.message).toBe('could not <do> it');
    expect(page.kind === 'html' && page.html).toContain('could not &#60;do&#62; it');
  });

  it('names a visitor only within the domain of the owner', () => {
    const user = (visitor: string) =>
      deployed().webApp({ method: 'GET', parameters: { name: '' }, user: visitor }).execution.user;
    expect([user('otra@servicio.example'), user('x@gmail.com')]).toEqual(['otra@servicio.example', '']);
  });

  it('exists only after a deployment', () => {
    const workspace = openBasic();
    expect(workspace.run('code', ['ScriptApp.getService().getUrl()']).result).toBeNull();
    expect(() => workspace.webApp({ method: 'GET' })).toThrow('has not been deployed');
    workspace.world.deployWebApp('https://example.org/exec');
    expect(workspace.run('code', ['ScriptApp.getService().getUrl()']).result).toBe('https://example.org/dev');
  });

  it('tells its public address to its own pages alone', () => {
    const files = {
      'Code.js': `function here() { return ScriptApp.getService().getUrl(); }
        function doGet() { return ContentService.createTextOutput(here()); }`,
    };
    const workspace = openBasic({ files });
    workspace.world.deployWebApp('https://script.google.com/macros/s/x/exec');
    expect(workspace.webApp({ method: 'GET' }).page).toMatchObject({
      text: 'https://script.google.com/macros/s/x/exec',
    });
    for (const kind of ['editor', 'menu', 'trigger', 'client-call'] as const)
      expect(workspace.run('here', [], { kind }).result, kind).toBe('https://script.google.com/macros/s/x/dev');
  });

  it('can be fetched by its own script as a stranger, at its public address only', () => {
    const files = {
      'Code.js': `function doGet(e) { return ContentService.createTextOutput(e.parameter.q + Session.getActiveUser().getEmail()); }
        function fetched(url) {
          const r = UrlFetchApp.fetch(url, { muteHttpExceptions: true });
          return [r.getResponseCode(), r.getContentText()];
        }`,
    };
    const workspace = openBasic({ files });
    workspace.world.deployWebApp('https://script.google.com/macros/s/x/exec');
    const fetched = (url: string) => workspace.run('fetched', [url]).result;
    expect(fetched('https://script.google.com/macros/s/x/exec?q=ñ')).toEqual([200, 'ñ']);
    expect(fetched('https://script.google.com/macros/s/x/dev')).toEqual([200, expect.stringContaining('Sign in')]);
    expect(fetched('https://script.google.com/macros/s/y/exec')).toEqual([404, expect.any(String)]);
  });

  it('has neither document lock nor document properties', () => {
    const files = {
      'Code.js': `function doGet() { return ContentService.createTextOutput(String([
        LockService.getDocumentLock(), PropertiesService.getDocumentProperties(), CacheService.getDocumentCache()])); }`,
    };
    const workspace = openBasic({ files });
    workspace.world.deployWebApp('https://example.org/exec');
    expect(workspace.webApp({ method: 'GET' }).page).toMatchObject({ text: ',,' });
  });
});
