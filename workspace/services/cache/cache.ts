// One cache: keys with a text and the instant at which it vanishes. When it is full, what expires first goes first.
// https://developers.google.com/apps-script/reference/cache/cache

import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import type { ServiceContext } from '../../engine/service.ts';

interface Item {
  readonly value: string;
  readonly expires: number;
}
type Items = Readonly<Record<string, Item>>;

const path = 'cache.json';
const defaultSeconds = 600;
/** Of a full cache Google keeps the 900 items that live longest. */
const keptWhenFull = 0.9;

export function createCache(context: ServiceContext, store: string): object {
  const { world } = context;
  const { limits } = world;
  const all = (): Record<string, Items> => world.store.readJson<Record<string, Items>>(path) ?? {};
  const live = (): [string, Item][] =>
    Object.entries(all()[store] ?? {}).filter(([, { expires }]) => expires > world.clock.now());
  const write = (items: [string, Item][]) =>
    world.store.writeJson(path, { ...all(), [store]: Object.fromEntries(items) });
  const call = <T>(method: string, size: number, body: () => T): T =>
    context.call('CacheService', method, { size }, body);

  function checkKey(key: unknown): string {
    const text = String(key);
    if (text.length > limits.cacheKeyCharacters) throw new GoogleError(`Argument too large: ${text}`);
    return text;
  }

  function put(added: readonly (readonly [string, string])[], seconds: number): void {
    if (!(seconds >= 1 && seconds <= limits.cacheSeconds)) {
      throw new GoogleError('Invalid argument: expirationInSeconds');
    }
    for (const [, value] of added) {
      if (Buffer.byteLength(value) > limits.cacheValueBytes) throw new GoogleError('Argument too large: value');
    }
    const items = new Map(live());
    const expires = world.clock.now() + seconds * 1000;
    for (const [key, value] of added) items.set(key, { value, expires });
    const sorted = [...items].sort(([, one], [, other]) => other.expires - one.expires);
    write(sorted.length > limits.cacheItems ? sorted.slice(0, Math.floor(limits.cacheItems * keptWhenFull)) : sorted);
  }

  const remove = (keys: readonly string[]) => write(live().filter(([key]) => !keys.includes(key)));

  return guarded('Cache', {
    get: (key: unknown) =>
      call('get', 0, () => {
        const wanted = checkKey(key);
        return live().find(([known]) => known === wanted)?.[1].value ?? null;
      }),
    getAll: (keys: readonly unknown[]) =>
      call('getAll', 0, () => {
        const wanted = keys.map(checkKey);
        return Object.fromEntries(live().flatMap(([key, { value }]) => (wanted.includes(key) ? [[key, value]] : [])));
      }),
    put: (key: unknown, value: unknown, seconds: number = defaultSeconds) =>
      call('put', String(value).length, () => put([[checkKey(key), String(value)]], seconds)),
    putAll: (values: Record<string, unknown>, seconds: number = defaultSeconds) =>
      call('putAll', JSON.stringify(values).length, () =>
        put(
          Object.entries(values).map(([key, value]) => [checkKey(key), String(value)] as const),
          seconds,
        ),
      ),
    remove: (key: unknown) => call('remove', 0, () => remove([checkKey(key)])),
    removeAll: (keys: readonly unknown[]) => call('removeAll', 0, () => remove(keys.map(checkKey))),
  });
}
