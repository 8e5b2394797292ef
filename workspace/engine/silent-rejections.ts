// A promise of a script that is rejected unheard is silent at Google. Node would end the whole process for it.

let installed = false;

/** Promises of the host keep Node's behaviour: without any other listener they are thrown. */
export function silenceScriptRejections(): void {
  if (installed) return;
  installed = true;
  process.on('unhandledRejection', (reason, promise) => {
    if (promise instanceof Promise && process.listenerCount('unhandledRejection') === 1) throw reason;
  });
}
