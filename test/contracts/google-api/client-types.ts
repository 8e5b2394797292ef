// Reads the interfaces of Google's published client types (`build/v4.d.ts`, `build/v3.d.ts`) as data.
// Those files are generated and regular, so a reader of this small part of the language is enough.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type ClientType =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'any' | 'null' }
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'list'; readonly of: ClientType }
  | { readonly kind: 'union'; readonly of: readonly ClientType[] }
  | { readonly kind: 'object'; readonly fields: Fields; readonly others?: ClientType };

export type Fields = ReadonlyMap<string, ClientType>;

/** Interfaces by name, their parents' fields included. */
export type ClientTypes = ReadonlyMap<string, Fields>;

const require = createRequire(import.meta.url);

export function readClientTypes(module: string): ClientTypes {
  const text = readFileSync(require.resolve(module), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const types = new Map<string, Fields>();
  const header = /\binterface ([\w$]+)(?: extends ([\w$]+))? \{/g;
  for (let match = header.exec(text); match; match = header.exec(text)) {
    const [, name = '', parent] = match;
    const reader = new TypeReader(text, header.lastIndex - 1);
    const own = reader.object();
    types.set(name, new Map([...(parent ? (types.get(parent) ?? []) : []), ...own.fields]));
  }
  return types;
}

class TypeReader {
  readonly #tokens: RegExp;
  readonly #text: string;
  #token = '';

  constructor(text: string, start: number) {
    this.#text = text;
    this.#tokens = /\s*('(?:[^'\\]|\\.)*'|[\w$.]+|[{}[\]():;?|<>,]|=>)/y;
    this.#tokens.lastIndex = start;
    this.#next();
  }

  object(): Extract<ClientType, { kind: 'object' }> {
    this.#expect('{');
    const fields = new Map<string, ClientType>();
    let others: ClientType | undefined;
    while (this.#token !== '}') {
      if (this.#token === '[') {
        // `[key: string]: T`
        this.#expect('[');
        this.#next();
        this.#expect(':');
        this.#expect('string');
        this.#expect(']');
        this.#expect(':');
        others = this.#type();
      } else {
        const name = this.#token.replace(/^'|'$/g, '');
        this.#next();
        if (this.#token === '?') this.#next();
        this.#expect(':');
        fields.set(name, this.#type());
      }
      if (this.#token === ';') this.#next();
    }
    this.#expect('}');
    return { kind: 'object', fields, ...(others && { others }) };
  }

  #type(): ClientType {
    const parts = [this.#postfixed()];
    while (this.#token === '|') {
      this.#next();
      parts.push(this.#postfixed());
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'union', of: parts };
  }

  #postfixed(): ClientType {
    let type = this.#primary();
    while (this.#token === '[') {
      this.#next();
      this.#expect(']');
      type = { kind: 'list', of: type };
    }
    return type;
  }

  #primary(): ClientType {
    const token = this.#token;
    if (token === '{') return this.object();
    this.#next();
    if (token === '(') {
      const inner = this.#type();
      this.#expect(')');
      return inner;
    }
    if (token.startsWith("'")) return { kind: 'literal', value: token.slice(1, -1) };
    switch (token) {
      case 'string':
      case 'number':
      case 'boolean':
      case 'any':
      case 'null':
        return { kind: token };
      case 'Array': {
        this.#expect('<');
        const of = this.#type();
        this.#expect('>');
        return { kind: 'list', of };
      }
      default:
        return { kind: 'reference', name: token };
    }
  }

  #expect(token: string): void {
    if (this.#token !== token) {
      throw new Error(
        `Expected «${token}» but found «${this.#token}» near ${this.#text.slice(this.#tokens.lastIndex - 80, this.#tokens.lastIndex)}`,
      );
    }
    this.#next();
  }

  #next(): void {
    this.#token = this.#tokens.exec(this.#text)?.[1] ?? '';
  }
}
