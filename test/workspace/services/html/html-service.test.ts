import { describe, expect, it } from 'vitest';
import { evaluated, openBasic, perform } from '../../fixtures/basic-workspace.ts';

const print = (template: string, value: unknown) =>
  perform(
    openBasic(),
    `const t = HtmlService.createTemplate(${JSON.stringify(template)}); t.v = ${JSON.stringify(value)};
     return t.evaluate().getContent();`,
  );

describe('a template', () => {
  it('runs code, prints, and prints raw', () => {
    const template = '<ul><? for (let i = 0; i < v.length; i++) { ?><li><?= v[i] ?></li><? } ?></ul><?!= "<hr>"; ?>';
    expect(print(template, ['a', '<b>'])).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul><hr>');
  });

  it('sees the script’s globals and the properties set on it', () => {
    const body = `const t = HtmlService.createTemplateFromFile('Page'); t.name = 'Ana';
      return [t.name, t.evaluate().getContent(), t.getRawContent().length];`;
    expect(perform(openBasic(), body)).toEqual(['Ana', '<h1 title="Ana">Hello Ana</h1><p>part</p>', 69]);
  });

  it('fails with the error of its code, or for a name that nothing defines', () => {
    expect(() => print('<?= missing ?>', 1)).toThrow('missing is not defined');
    expect(() => print('<? throw new Error("inside") ?>', 1)).toThrow('Error: inside');
    expect(() => evaluated(openBasic(), "HtmlService.createTemplateFromFile('No')")).toThrow(
      'No HTML file named No was found.',
    );
  });

  it.each([
    ['in text', '<p><?= v ?></p>', '<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['in a quoted attribute', '<a title="<?= v ?>">', '" onclick="x', '<a title="&#34; onclick=&#34;x">'],
    ['in an unquoted attribute', '<a title=<?= v ?>>', 'x onclick=y', '<a title=x&#32;onclick&#61;y>'],
    ['in a title', '<title><?= v ?></title>', '</title><b>', '<title>&lt;/title&gt;&lt;b&gt;</title>'],
    ['in a comment', '<!-- <?= v ?> --><p>', '--><script>', '<!--  --><p>'],
    ['in an address', '<a href="<?= v ?>">', 'javascript:alert(1)', '<a href="about:invalid#zGoogleAppsScriptz">'],
    [
      'in a harmless address',
      '<a href="<?= v ?>">',
      'https://x.mx/?a=1&b=ñ',
      '<a href="https://x.mx/?a=1&amp;b=%C3%B1">',
    ],
    ['in the query of an address', '<a href="/x?q=<?= v ?>">', 'a&b="', '<a href="/x?q=a%26b%3D%22">'],
    [
      'as JavaScript',
      '<script>let x = <?= v ?>;</script>',
      { a: '</script>' },
      '<script>let x =  {"a":"\\u003c/script\\u003e"} ;</script>',
    ],
    [
      'in a JavaScript text',
      "<script>let x = '<?= v ?>';</script>",
      "';alert(1)//",
      "<script>let x = '\\u0027;alert(1)\\u002f\\u002f';</script>",
    ],
    ['in a JavaScript comment', '<script>// <?= v ?>\nx</script>', '\nalert(1)', '<script>// \nx</script>'],
    [
      'in an event handler',
      '<a onclick="f(\'<?= v ?>\')">',
      "');alert('",
      '<a onclick="f(\'\\u0027);alert(\\u0027\')">',
    ],
    [
      'in a style',
      '<style>p { color: <?= v ?>; }</style>',
      'red}</style>',
      '<style>p { color: red\\7d \\3c \\2f style\\3e ; }</style>',
    ],
    ['after a script', '<script>let a = "<";</script><p><?= v ?>', '<i>', '<script>let a = "<";</script><p>&lt;i&gt;'],
    ['as a name of an attribute', '<p <?= v ?>>', 'x onclick=y>', '<p xonclicky>'],
  ])('makes a printed value harmless %s', (_place, template, value, html) => {
    expect(print(template, value)).toBe(html);
  });
});

describe('HtmlOutput', () => {
  it('keeps title, size, favicon and allowed meta tags', () => {
    const body = `const page = HtmlService.createHtmlOutput('<p>').append('x').appendUntrusted('<i>').setTitle('T')
        .setWidth(300).setHeight(400).setFaviconUrl('https://x/i.png').addMetaTag('viewport', 'w')
        .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL).setSandboxMode(HtmlService.SandboxMode.IFRAME);
      return [page.getContent(), page.getTitle(), page.getWidth(), page.getHeight(), page.getFaviconUrl(),
        page.getMetaTags().map((tag) => [tag.getName(), tag.getContent()]), page.getBlob().getDataAsString(),
        page.asTemplate().evaluate().getContent(), page.clear().getContent(), page.setContent('z').getContent()];`;
    expect(perform(openBasic(), body)).toEqual([
      ...[
        '<p>x&lt;i&gt;',
        'T',
        300,
        400,
        'https://x/i.png',
        [['viewport', 'w']],
        '<p>x&lt;i&gt;',
        '<p>x&lt;i&gt;',
        '',
        'z',
      ],
    ]);
  });

  it('refuses other meta tags and other modes', () => {
    expect(() => perform(openBasic(), "HtmlService.createHtmlOutput().addMetaTag('refresh', '0')")).toThrow('meta tag');
    expect(() => perform(openBasic(), "HtmlService.createHtmlOutput().setXFrameOptionsMode('ALL')")).toThrow('mode');
  });

  it('does not run the scriptlets of a file given as output', () => {
    expect(evaluated(openBasic(), "HtmlService.createHtmlOutputFromFile('Page').getContent()")).toContain(
      '<?= name ?>',
    );
  });
});
