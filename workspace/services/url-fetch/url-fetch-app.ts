// UrlFetchApp: reaches the addresses of Google that the workspace itself answers, and no other.
// https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app

import { GoogleError, unsupported } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import { latencyOf } from '../../engine/latencies.ts';
import type { Service, ServiceContext } from '../../engine/service.ts';
import { oauthTokenOf } from '../script-app/oauth-token.ts';
import { type FetchRequest, requestOf } from './request.ts';
import { bodyBytes, createResponse } from './response.ts';
import { type HttpResponse, type Route, routeFor } from './routes.ts';
import { registerWebAppRoute } from './web-app-route.ts';

registerWebAppRoute();

const scope = ['https://www.googleapis.com/auth/script.external_request'];

export const urlFetchApp: Service = {
  name: 'UrlFetchApp',
  create(context) {
    return guarded('UrlFetchApp', {
      fetch(url: unknown, parameters?: object) {
        context.requireFull('UrlFetchApp.fetch', scope);
        return fetchTogether(context, 'fetch', [requestOf(url, parameters)])[0];
      },
      /** Side by side: the modelled time is that of the slowest. */
      fetchAll(requests: readonly (string | ({ url: string } & object))[]) {
        context.requireFull('UrlFetchApp.fetchAll', scope);
        const made = requests.map((each) =>
          typeof each === 'string' ? requestOf(each) : requestOf(each.url, each as object),
        );
        return fetchTogether(context, 'fetchAll', made);
      },
      getRequest(url: unknown, parameters?: object) {
        const { method, headers, payload, url: address } = requestOf(url, parameters);
        return { url: address, method: method.toLowerCase(), headers, payload };
      },
    });
  },
};

function fetchTogether(context: ServiceContext, method: string, requests: readonly FetchRequest[]): object[] {
  const sent = requests.map((request) => ({ request, route: allowedRoute(context, request) }));
  const times = sent.map(({ request, route }) => route.ms?.(request) ?? latencyOf('UrlFetchApp', 'fetch'));
  const size = requests.reduce((sum, { payload }) => sum + payload.length, 0);
  const summary = requests.map(({ url, method: verb }) => ({ url, method: verb }));
  const options = { size, ms: Math.max(0, ...times), request: summary };
  return context.call('UrlFetchApp', method, options, () =>
    sent.map(({ request, route }) => {
      const response = answer(context, request, route);
      if (response.status >= 400 && !request.muteHttpExceptions) throw failed(request, response);
      return createResponse(response);
    }),
  );
}

function allowedRoute({ world }: ServiceContext, request: FetchRequest): Route {
  const { url, payload } = request;
  if (!/^https?:\/\/[^\s/]+/.test(url)) throw new GoogleError(`Invalid argument: ${url}`);
  const allowed = world.bundle.manifest.urlFetchWhitelist;
  if (allowed && !allowed.some((prefix) => url.startsWith(prefix))) {
    throw new GoogleError(`The address ${url} is not in the urlFetchWhitelist of the script's manifest.`);
  }
  if (payload.length > world.limits.urlFetchBytes) throw new GoogleError('Limit Exceeded: URLFetch POST Size.');
  const route = routeFor(url);
  if (!route) throw unsupported(`fetching ${url}`);
  return route;
}

function answer(context: ServiceContext, request: FetchRequest, route: Route): HttpResponse {
  if (route.isPublic) return route.handler(request, context);
  const expected = `Bearer ${oauthTokenOf(context.world, context.execution.effectiveUser)}`;
  if (request.headers.authorization === expected) return route.handler(request, context);
  const message = 'Request had invalid authentication credentials. Expected OAuth 2 access token.';
  return { status: 401, body: { error: { code: 401, message, status: 'UNAUTHENTICATED' } } };
}

const shownCharacters = 500;

function failed({ url }: FetchRequest, response: HttpResponse): GoogleError {
  const text = new TextDecoder().decode(bodyBytes(response)).slice(0, shownCharacters);
  const host = /^https?:\/\/[^/]+/.exec(url)?.[0] ?? url;
  return new GoogleError(
    `Request failed for ${host} returned code ${response.status}. Truncated server response: ${text} (use muteHttpExceptions option to examine full response)`,
  );
}
