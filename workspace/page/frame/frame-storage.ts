// The storage of a frame. At Google a frame has an origin of its own, and with it a localStorage; here it has none, so
// the page around it keeps what it stores, one store for each person, and hands it over as the frame's name.
// https://developer.mozilla.org/docs/Web/API/Storage

const MOST_CHARACTERS = 5_000_000;

type Items = Readonly<Record<string, string>>;

/** In the frame: a localStorage that knows what was stored before. */
export function frameStorage(handed: string, tell: (key: string, value: string | null) => void): Storage {
  const items = new Map(Object.entries(itemsIn(handed)));
  const size = () => [...items].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(String(key)) ?? null,
    setItem(key, value) {
      const before = items.get(String(key));
      items.set(String(key), String(value));
      if (size() > MOST_CHARACTERS) {
        if (before === undefined) items.delete(String(key));
        else items.set(String(key), before);
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      }
      tell(String(key), String(value));
    },
    removeItem(key) {
      if (items.delete(String(key))) tell(String(key), null);
    },
    clear() {
      for (const key of items.keys()) tell(key, null);
      items.clear();
    },
  };
}

const placeOf = () => `frame-storage:${/(?:^|; )workspace-person=([^;]*)/.exec(document.cookie)?.[1] ?? 'owner'}`;

/** In the page: all that frames stored for this person, as the name of a new frame. */
export function handOver(): string {
  return window.localStorage.getItem(placeOf()) ?? '{}';
}

/** In the page: a frame stored something, or removed it. */
export function store(key: string, value: string | null): void {
  const { [key]: _, ...others } = itemsIn(handOver());
  window.localStorage.setItem(placeOf(), JSON.stringify(value === null ? others : { ...others, [key]: value }));
}

function itemsIn(text: string): Items {
  try {
    const found: unknown = JSON.parse(text === '' ? '{}' : text);
    return typeof found === 'object' && found !== null ? (found as Items) : {};
  } catch {
    return {};
  }
}
