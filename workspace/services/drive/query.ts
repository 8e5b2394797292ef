// Parses the `q` of Drive's files.list into a tree; query-match.ts decides whether a file fits it.
// Reference: https://developers.google.com/workspace/drive/api/guides/ref-search-terms

export type Comparison = 'contains' | '=' | '!=' | '<' | '<=' | '>' | '>=';

export type Query =
  | { readonly kind: 'compare'; readonly term: string; readonly operator: Comparison; readonly value: string | boolean }
  | { readonly kind: 'in'; readonly term: string; readonly value: string }
  | { readonly kind: 'has'; readonly term: string; readonly key: string; readonly value: string }
  | { readonly kind: 'not'; readonly inner: Query }
  | { readonly kind: 'and' | 'or'; readonly left: Query; readonly right: Query };

/** The text is not a query; Drive answers 400 “Invalid Value”. */
export class InvalidQueryError extends Error {
  override readonly name = 'InvalidQueryError';
}

type Token = { readonly type: 'word' | 'text' | 'sign'; readonly value: string };

const tokenPattern = /\s*(?:'((?:[^'\\]|\\.)*)'|(<=|>=|!=|[=<>(){}])|([A-Za-z][\w.]*))/y;

const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (text.slice(tokenPattern.lastIndex).trim() !== '') {
    const at = tokenPattern.lastIndex;
    const match = tokenPattern.exec(text);
    if (!match) throw new InvalidQueryError(`Unexpected text at position ${at} of the query: ${text.slice(at)}`);
    const [, quoted, sign, word] = match;
    if (quoted !== undefined) tokens.push({ type: 'text', value: quoted.replace(/\\(.)/g, '$1') });
    else if (sign !== undefined) tokens.push({ type: 'sign', value: sign });
    else tokens.push({ type: 'word', value: word ?? '' });
  }
  return tokens;
};

const comparisons = new Set<string>(['contains', '=', '!=', '<', '<=', '>', '>=']);

class QueryParser {
  private position = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  private peek(): Token | undefined {
    return this.tokens[this.position];
  }

  private accept(value: string): boolean {
    const token = this.peek();
    if (!token || token.type === 'text' || token.value !== value) return false;
    this.position += 1;
    return true;
  }

  private expect(value: string): void {
    if (!this.accept(value)) throw new InvalidQueryError(`Expected "${value}" in the query.`);
  }

  private take(type: Token['type'], what: string): string {
    const token = this.peek();
    if (token?.type !== type) throw new InvalidQueryError(`Expected ${what} in the query.`);
    this.position += 1;
    return token.value;
  }

  parse(): Query {
    const query = this.chain();
    if (this.peek()) throw new InvalidQueryError(`Unexpected "${this.peek()?.value}" in the query.`);
    return query;
  }

  /** Google evaluates `and` and `or` from left to right, without precedence. */
  private chain(): Query {
    let left = this.unit();
    for (;;) {
      if (this.accept('and')) left = { kind: 'and', left, right: this.unit() };
      else if (this.accept('or')) left = { kind: 'or', left, right: this.unit() };
      else return left;
    }
  }

  private unit(): Query {
    if (this.accept('not')) return { kind: 'not', inner: this.unit() };
    if (this.accept('(')) {
      const inner = this.chain();
      this.expect(')');
      return inner;
    }
    if (this.peek()?.type === 'text') {
      const value = this.take('text', 'a value');
      this.expect('in');
      return { kind: 'in', term: this.take('word', 'a collection'), value };
    }
    const term = this.take('word', 'a query term');
    return this.accept('has') ? this.pair(term) : this.comparison(term);
  }

  private pair(term: string): Query {
    const part = (name: string): string => {
      this.expect(name);
      this.expect('=');
      return this.take('text', `the ${name}`);
    };
    this.expect('{');
    const key = part('key');
    this.expect('and');
    const value = part('value');
    this.expect('}');
    return { kind: 'has', term, key, value };
  }

  private comparison(term: string): Query {
    const operator = this.peek()?.value ?? '';
    if (!comparisons.has(operator)) throw new InvalidQueryError(`Unknown operator after "${term}" in the query.`);
    this.position += 1;
    if (this.accept('true')) return { kind: 'compare', term, operator: operator as Comparison, value: true };
    if (this.accept('false')) return { kind: 'compare', term, operator: operator as Comparison, value: false };
    return { kind: 'compare', term, operator: operator as Comparison, value: this.take('text', 'a quoted value') };
  }
}

export const parseQuery = (text: string): Query => new QueryParser(tokenize(text)).parse();
