import { describe, expect, it } from 'vitest';
import { registerRoute } from '../../../../workspace/services/url-fetch/routes.ts';
import { openBasic, perform } from '../../fixtures/basic-workspace.ts';

registerRoute('https://www.googleapis.com/test/', ({ url, method, headers, payload }, context) => {
  if (url.endsWith('/missing')) return { status: 404, body: { error: { code: 404, message: 'File not found: x.' } } };
  if (url.endsWith('/file')) {
    const disposition = { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="a.pdf"' };
    return { status: 200, headers: disposition, body: Uint8Array.of(1, 255) };
  }
  const type = headers['content-type'];
  return { status: 200, body: { method, type, body: new TextDecoder().decode(payload), user: context.execution.user } };
});

const address = 'https://www.googleapis.com/test';
const authorised = "const headers = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };";
const fetched = (path: string, parameters = '', workspace = openBasic()) =>
  perform(
    workspace,
    `${authorised} const r = UrlFetchApp.fetch('${address}/${path}', { headers, ${parameters} });
    return [r.getResponseCode(), r.getContentText()];`,
  ) as [number, string];

describe('UrlFetchApp', () => {
  it('reaches a registered address with the script’s token', () => {
    const [status, text] = fetched('echo', "contentType: 'application/json', payload: '{}'");
    expect([status, JSON.parse(text)]).toMatchObject([200, { method: 'POST', type: 'application/json', body: '{}' }]);
  });

  it('sends an object as a form, and blobs as parts of one', () => {
    const text = fetched('echo', "payload: { a: 'ñ', b: 1 }")[1];
    expect(JSON.parse(text)).toMatchObject({ type: 'application/x-www-form-urlencoded', body: 'a=%C3%B1&b=1' });
    const parts = JSON.parse(fetched('echo', "payload: { f: Utilities.newBlob('x', 'text/plain', 'f.txt') }")[1]);
    expect([parts.type, parts.body]).toEqual([
      expect.stringContaining('multipart/form-data; boundary='),
      expect.stringContaining('name="f"; filename="f.txt"\r\nContent-Type: text/plain\r\n\r\nx\r\n'),
    ]);
  });

  it('gives bytes as a blob with its type and name', () => {
    const body = `${authorised} const r = UrlFetchApp.fetch('${address}/file', { headers });
      const blob = r.getBlob(); return [r.getContent(), blob.getContentType(), blob.getName(), r.getHeaders()['Content-Type']];`;
    expect(perform(openBasic(), body)).toEqual([[1, -1], 'application/pdf', 'a.pdf', 'application/pdf']);
  });

  it('throws for an error unless it is muted', () => {
    expect(() => fetched('missing')).toThrow(
      'Request failed for https://www.googleapis.com returned code 404. Truncated server response: {"error":{"code":404,"message":"File not found: x."}} (use muteHttpExceptions option to examine full response)',
    );
    expect(fetched('missing', 'muteHttpExceptions: true')[0]).toBe(404);
  });

  it('answers 401 without the token, or with a foreign one', () => {
    const body = (header: string) =>
      perform(
        openBasic(),
        `return UrlFetchApp.fetch('${address}/echo', { headers: ${header}, muteHttpExceptions: true }).getResponseCode()`,
      );
    expect([body('{}'), body("{ Authorization: 'Bearer x' }")]).toEqual([401, 401]);
  });

  it('fetches many side by side, in the time of the slowest', () => {
    const workspace = openBasic();
    const requests = `['echo', 'file'].map((path) => ({ url: '${address}/' + path, headers }))`;
    const { result, execution } = workspace.run('statements', [
      `${authorised} return UrlFetchApp.fetchAll(${requests}).map((r) => r.getResponseCode())`,
    ]);
    expect([result, execution.calls.length, execution.calls[0]?.modelledMs]).toEqual([[200, 200], 1, 1500]);
  });

  it('reaches nothing else, neither outside the whitelist nor without a route', () => {
    const workspace = openBasic({
      files: { 'appsscript.json': JSON.stringify({ urlFetchWhitelist: ['https://www.googleapis.com/'] }) },
    });
    const fetch = (url: string) => () => perform(workspace, `UrlFetchApp.fetch('${url}')`);
    expect(fetch('https://example.org/')).toThrow('urlFetchWhitelist');
    expect(fetch('https://www.googleapis.com/unknown')).toThrow('Unsupported in the offline workspace: fetching');
    expect(fetch('file:///etc/passwd')).toThrow('Invalid argument');
  });
});
