// Addresses of Google that answer inside the workspace. A service registers its own prefix when its module is loaded.
// Nothing ever leaves the machine: an address without a route cannot be fetched.

import type { ServiceContext } from '../../engine/service.ts';

export interface HttpRequest {
  readonly url: string;
  readonly method: string; // upper case
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Uint8Array;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as UTF-8, an object as JSON. */
  readonly body: Uint8Array | string | object;
}

/** UrlFetchApp has already checked the bearer token and recorded the call; throw nothing, answer with a status. */
export type RouteHandler = (request: HttpRequest, context: ServiceContext) => HttpResponse;

export interface Route {
  readonly prefix: string;
  readonly handler: RouteHandler;
  /** Modelled milliseconds of one request; the default is that of UrlFetchApp.fetch. */
  readonly ms?: (request: HttpRequest) => number;
  /** Whether it answers anybody, without a token. */
  readonly isPublic?: boolean;
}

const routes: Route[] = [];

/** `prefix` such as 'https://www.googleapis.com/drive/v3/'; the longest matching prefix answers. */
export function registerRoute(
  prefix: string,
  handler: RouteHandler,
  options: Pick<Route, 'ms' | 'isPublic'> = {},
): void {
  const others = routes.filter((route) => route.prefix !== prefix);
  routes.splice(0, routes.length, ...others, { prefix, handler, ...options });
  routes.sort((one, other) => other.prefix.length - one.prefix.length);
}

export function routeFor(url: string): Route | undefined {
  return routes.find((route) => url.startsWith(route.prefix));
}
