// News from the server (server-sent events), shared by all parts of the page. A hidden page lets go of its connection,
// as browsers allow only six to one server, and catches up when it is seen again.
import { useEffect, useRef } from 'preact/hooks';
import type { QuestionView } from '../server/api.ts';
import { isRunning } from './workbook/running.ts';

export type News =
  | { readonly type: 'changed'; readonly what: string }
  | { readonly type: 'screen'; readonly user: string }
  | { readonly type: 'execution'; readonly id: string }
  | { readonly type: 'clock' }
  /** The connection stands: what was asked for before may have changed since, the first time as well. */
  | { readonly type: 'again' };

const newsListeners = new Set<(news: News) => void>();
const questionListeners = new Set<(question: QuestionView | null) => void>();
let question: QuestionView | null = null;
let source: EventSource | undefined;

const tell = (news: News) => {
  for (const listener of [...newsListeners]) listener(news);
};

function connect(): void {
  if (source || document.hidden) return;
  source = new EventSource('/api/events');
  source.addEventListener('news', (event) => tell(JSON.parse(String(event.data)) as News));
  source.addEventListener('question', (event) => {
    question = JSON.parse(String(event.data)) as QuestionView | null;
    for (const listener of [...questionListeners]) listener(question);
  });
  source.onopen = () => tell({ type: 'again' });
}

function disconnect(): void {
  source?.close();
  source = undefined;
}

document.addEventListener('visibilitychange', () => {
  if (newsListeners.size === 0 && questionListeners.size === 0) return;
  if (!document.hidden) connect();
  // A script that waits for an answer, or is about to, takes a lost page for a closed dialog.
  else if (question === null && !isRunning()) disconnect();
});
// A page that is kept for the back button must not hold a connection either.
window.addEventListener('pagehide', disconnect);
window.addEventListener('pageshow', (event) => {
  if (event.persisted) connect();
});

/** Calls the listener with the news of a moment together. Without one, nothing is connected. */
export function useNews(listener: ((news: readonly News[]) => void) | undefined): void {
  const current = useRef(listener);
  current.current = listener;
  const listens = listener !== undefined;
  useEffect(() => {
    if (!listens) return;
    let heap: News[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = (news: News) => {
      heap.push(news);
      timer ??= setTimeout(() => {
        const all = heap;
        heap = [];
        timer = undefined;
        current.current?.(all);
      }, 30);
    };
    newsListeners.add(take);
    connect();
    return () => {
      newsListeners.delete(take);
      clearTimeout(timer);
    };
  }, [listens]);
}

/** The question that a running script asks at this moment, if any. */
export function useQuestion(listener: (question: QuestionView | null) => void): void {
  const current = useRef(listener);
  current.current = listener;
  useEffect(() => {
    const take = (now: QuestionView | null) => current.current(now);
    questionListeners.add(take);
    connect();
    take(question);
    return () => {
      questionListeners.delete(take);
    };
  }, []);
}
