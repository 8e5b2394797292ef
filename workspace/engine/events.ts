// What the page listens to so as to refresh itself. Nothing of the emulation depends on it.

export type WorldEvent =
  | { readonly type: 'changed'; readonly what: string } // a store path or a service's word for its state
  | { readonly type: 'execution'; readonly id: string }
  | { readonly type: 'screen'; readonly user: string }
  | { readonly type: 'clock' };

export interface Events {
  emit(event: WorldEvent): void;
  /** Returns the function that ends the subscription. */
  listen(listener: (event: WorldEvent) => void): () => void;
}

export function createEvents(): Events {
  const listeners = new Set<(event: WorldEvent) => void>();
  return {
    emit(event) {
      for (const listener of [...listeners]) listener(event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
