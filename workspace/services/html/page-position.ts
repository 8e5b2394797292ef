// Where in an HTML page the next printed value would stand, told from the text so far.
// Only as much of HTML and JavaScript as contextual escaping needs.

export type ScriptPosition = 'code' | "'" | '"' | '`' | 'line comment' | 'block comment';
type AttributeKind = 'plain' | 'url' | 'script' | 'style';

export type Position =
  | { readonly in: 'text' }
  | { readonly in: 'raw text'; readonly element: 'title' | 'textarea' }
  | { readonly in: 'comment' }
  | { readonly in: 'tag'; readonly element: string }
  | {
      readonly in: 'attribute';
      readonly element: string;
      readonly kind: AttributeKind;
      readonly quote: '"' | "'" | '';
      /** The value's text before this point. */
      readonly before: string;
      readonly script: ScriptPosition;
    }
  | { readonly in: 'script'; readonly at: ScriptPosition }
  | { readonly in: 'style' };

export const start: Position = { in: 'text' };

const urlAttributes = /^(action|background|cite|data|formaction|href|icon|longdesc|manifest|poster|src|xlink:href)$/i;

/** The position after some literal text of the template. */
export function after(position: Position, text: string): Position {
  let at = position;
  let rest = text;
  while (rest !== '') {
    const step = next(at, rest);
    at = step.position;
    rest = rest.slice(step.consumed);
  }
  return at;
}

interface Step {
  readonly position: Position;
  readonly consumed: number; // at least 1
}

function next(at: Position, text: string): Step {
  switch (at.in) {
    case 'text':
      return inText(text);
    case 'comment':
      return until(text, '-->', start) ?? { position: at, consumed: text.length };
    case 'raw text':
    case 'style':
      return inElement(at, text, at.in === 'style' ? 'style' : at.element);
    case 'script': {
      const end = /<\/script/i.exec(text);
      if (end?.index === 0) return { position: { in: 'tag', element: '/script' }, consumed: end[0].length };
      const code = end ? text.slice(0, end.index) : text;
      return { position: { in: 'script', at: afterScript(at.at, code) }, consumed: code.length };
    }
    case 'tag':
      return inTag(at, text);
    case 'attribute':
      return inAttribute(at, text);
  }
}

function inText(text: string): Step {
  if (text.startsWith('<!--')) return { position: { in: 'comment' }, consumed: 4 };
  const tag = /^<(\/?[a-z][^\s/>]*)/i.exec(text);
  if (tag) return { position: { in: 'tag', element: (tag[1] ?? '').toLowerCase() }, consumed: tag[0].length };
  const bracket = text.indexOf('<', 1);
  return { position: start, consumed: bracket < 0 ? text.length : bracket };
}

function until(text: string, end: string, position: Position): Step | undefined {
  const found = text.indexOf(end);
  return found < 0 ? undefined : { position, consumed: found + end.length };
}

function inElement(at: Position, text: string, element: string): Step {
  const end = new RegExp(`</${element}`, 'i').exec(text);
  if (!end) return { position: at, consumed: text.length };
  return { position: { in: 'tag', element: `/${element}` }, consumed: end.index + end[0].length };
}

function inTag(at: { element: string }, text: string): Step {
  const { element } = at;
  if (text.startsWith('>')) return { position: contentOf(element), consumed: 1 };
  const attribute = /^([^\s=>/"']+)\s*=\s*(["']?)/.exec(text);
  if (!attribute) return { position: { in: 'tag', element }, consumed: /^[^\s=>/"']+/.exec(text)?.[0].length ?? 1 };
  const [consumed = '', name = '', quote = ''] = attribute;
  const position: Position = {
    in: 'attribute',
    element,
    kind: kindOf(name),
    quote: quote === '"' || quote === "'" ? quote : '',
    before: '',
    script: 'code',
  };
  return { position, consumed: consumed.length };
}

function kindOf(attribute: string): AttributeKind {
  if (/^on/i.test(attribute)) return 'script';
  if (/^style$/i.test(attribute)) return 'style';
  return urlAttributes.test(attribute) ? 'url' : 'plain';
}

function inAttribute(at: Extract<Position, { in: 'attribute' }>, text: string): Step {
  const end = at.quote === '' ? text.search(/[\s>]/) : text.indexOf(at.quote);
  const value = end < 0 ? text : text.slice(0, end);
  if (end < 0) {
    const position = { ...at, before: at.before + value, script: afterScript(at.script, value) };
    return { position, consumed: text.length };
  }
  const consumed = Math.max(1, value.length + at.quote.length);
  if (at.quote === '' && text[end] === '>') return { position: contentOf(at.element), consumed: value.length + 1 };
  return { position: { in: 'tag', element: at.element }, consumed };
}

function contentOf(element: string): Position {
  if (element === 'script') return { in: 'script', at: 'code' };
  if (element === 'style') return { in: 'style' };
  if (element === 'title' || element === 'textarea') return { in: 'raw text', element };
  return start;
}

/** Walks over JavaScript, minding strings and comments. */
function afterScript(position: ScriptPosition, code: string): ScriptPosition {
  let at = position;
  for (let index = 0; index < code.length; index++) {
    const letter = code[index] ?? '';
    const pair = letter + (code[index + 1] ?? '');
    if (at === 'code') {
      if (letter === "'" || letter === '"' || letter === '`') at = letter;
      else if (pair === '//') at = 'line comment';
      else if (pair === '/*') at = 'block comment';
      if (pair === '//' || pair === '/*') index++;
    } else if (at === 'line comment') {
      if (letter === '\n') at = 'code';
    } else if (at === 'block comment') {
      if (pair === '*/') {
        at = 'code';
        index++;
      }
    } else if (letter === '\\') index++;
    else if (letter === at) at = 'code';
  }
  return at;
}
