// What a query of the QUERY function is made of, after it was read.
// Reference: https://developers.google.com/chart/interactive/docs/querylanguage

export type Aggregate = 'count' | 'sum' | 'avg' | 'min' | 'max';

/** A column (`B` or `Col2`, as written), or an aggregate of one. */
export interface Term {
  readonly column: string;
  readonly aggregate?: Aggregate;
}

export type Literal = string | number | boolean;

export type Comparison =
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'contains'
  | 'starts with'
  | 'ends with'
  | 'matches'
  | 'like';

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | { readonly kind: 'null'; readonly column: string; readonly isNull: boolean }
  | {
      readonly kind: 'compare';
      readonly column: string;
      readonly how: Comparison;
      /** A value, or another column. */
      readonly with: { readonly value: Literal } | { readonly column: string };
    };

export interface Query {
  /** Nothing: all columns. */
  readonly select: readonly Term[] | undefined;
  readonly where: Condition | undefined;
  readonly groupBy: readonly string[];
  readonly orderBy: readonly { readonly term: Term; readonly isDescending: boolean }[];
  readonly limit: number | undefined;
  readonly offset: number;
  readonly labels: readonly { readonly term: Term; readonly text: string }[];
}

export const aggregates: readonly Aggregate[] = ['count', 'sum', 'avg', 'min', 'max'];

/** Parts of the language that Google has and this workspace does not calculate. */
export const notOffered: ReadonlySet<string> = new Set([
  'pivot',
  'format',
  'options',
  'skipping',
  'timeofday',
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
  'quarter',
  'dayofweek',
  'now',
  'datediff',
  'todate',
  'upper',
  'lower',
]);
