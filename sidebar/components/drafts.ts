// What was typed and not yet sent, by form and row. It stays in this browser, so that it outlives leaving the screen, a
// reload of the panel and a closed window; see docs/decisions/drafts-stay-in-the-browser.md.

const PREFIX = 'entrepares-draft';
/** Texts about people: no longer than somebody may come back to a form. */
const KEPT_MS = 7 * 24 * 3_600_000;
const MOST_CHARACTERS = 60_000;
const MOST_DRAFTS = 40;

interface Kept {
  /** When it was last typed in, milliseconds. */
  readonly at: number;
  readonly typed: unknown;
}

/** Of this workbook and this account only; '' as long as nobody said which they are: then nothing leaves the memory. */
let owner = '';
const inMemory = new Map<string, Kept>();

/** Says whose drafts these are, and throws away what is too old. */
export function openDrafts(workbook: string, user: string): void {
  owner = `${PREFIX}/${workbook}/${user}/`;
  inMemory.clear();
  prune();
}

export function draftOf(key: string): unknown {
  const kept = inMemory.get(key) ?? (owner === '' ? undefined : read(owner + key));
  return kept && isFresh(kept) ? kept.typed : undefined;
}

/** Whether something typed is kept under a name that begins so. */
export function hasDrafts(beginning: string): boolean {
  const names = [...inMemory.keys()];
  if (owner !== '')
    attempt((storage) => {
      for (let index = 0; index < storage.length; index++) {
        const name = storage.key(index) ?? '';
        if (name.startsWith(owner)) names.push(name.slice(owner.length));
      }
    });
  return names.some((name) => name.startsWith(beginning) && draftOf(name) !== undefined);
}

/** `undefined` once it was sent or given up. */
export function keepDraft(key: string, typed: unknown): void {
  if (typed === undefined) inMemory.delete(key);
  else inMemory.set(key, { at: Date.now(), typed });
  if (owner === '') return;
  attempt((storage) => {
    const text = typed === undefined ? '' : JSON.stringify({ at: Date.now(), typed });
    if (text === '' || text.length > MOST_CHARACTERS) storage.removeItem(owner + key);
    else storage.setItem(owner + key, text);
  });
}

const isFresh = ({ at }: Kept) => at <= Date.now() && Date.now() - at < KEPT_MS;

function read(name: string): Kept | undefined {
  const text = attempt((storage) => storage.getItem(name));
  if (!text) return undefined;
  try {
    const kept = JSON.parse(text) as Kept | null;
    return typeof kept?.at === 'number' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Old drafts go, of whatever workbook; and the oldest when there are too many. */
function prune(): void {
  attempt((storage) => {
    const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    const ours = names.filter((name) => name.startsWith(`${PREFIX}/`)).map((name) => ({ name, kept: read(name) }));
    const fresh = ours
      .filter(({ kept }) => kept && isFresh(kept))
      .sort((one, other) => (other.kept?.at ?? 0) - (one.kept?.at ?? 0))
      .slice(0, MOST_DRAFTS);
    for (const one of ours) if (!fresh.includes(one)) storage.removeItem(one.name);
  });
}

/** Browsers may forbid a frame its storage, or have no room: then drafts last as long as the panel is open. */
function attempt<T>(work: (storage: Storage) => T): T | undefined {
  try {
    return work(window.localStorage);
  } catch {
    return undefined;
  }
}
