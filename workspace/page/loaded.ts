// Something asked of the server and asked again whenever news concern it, if any can.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type News, useNews } from './events.ts';
import { getJson } from './server.ts';

export interface Loaded<T> {
  readonly value: T | undefined;
  readonly error: string | undefined;
  reload(): Promise<void>;
}

export function useLoaded<T>(path: string, concerns?: (news: News) => boolean): Loaded<T> {
  const [value, setValue] = useState<T>();
  const [error, setError] = useState<string>();
  const latest = useRef(0);
  const reload = useCallback(async () => {
    const turn = ++latest.current;
    try {
      const next = await getJson<T>(path);
      if (turn !== latest.current) return;
      setValue(next);
      setError(undefined);
    } catch (failure) {
      if (turn === latest.current) setError(failure instanceof Error ? failure.message : String(failure));
    }
  }, [path]);
  useEffect(() => {
    setValue(undefined);
    void reload();
  }, [reload]);
  useNews(
    concerns &&
      ((news) => {
        if (news.some((one) => one.type === 'again' || concerns(one))) void reload();
      }),
  );
  return { value, error, reload };
}
