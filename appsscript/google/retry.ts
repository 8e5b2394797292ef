// Calls that may be repeated without harm are tried again when Google answers with a passing fault.
// Google words its faults in the account's language, so the texts known in both are compared; anything else is final.

const passingFaults = [
  /failed while accessing document/i,
  /timed out while accessing document/i,
  /server error occurred/i,
  /too many times in a short time/i,
  /se ha producido un error en el servidor/i,
  /demasiadas veces en un período de tiempo corto/i,
  /erro no servidor/i,
];
const WAITS_MS = [500, 2_000];

export function isPassingFault(error: unknown): boolean {
  const message = error instanceof Error ? error.message : String(error);
  return passingFaults.some((fault) => fault.test(message));
}

/** Google read the batch and would not apply it, in whole; it words this in English for every account. */
export function isRefusedBatch(error: unknown): boolean {
  const message = error instanceof Error ? error.message : String(error);
  return /Invalid requests\[\d+\]/.test(message);
}

/** Runs a harmless call, at most three times. Never for a send. */
export function withRetry<T>(call: () => T): T {
  for (const wait of WAITS_MS) {
    try {
      return call();
    } catch (error) {
      if (!isPassingFault(error)) throw error;
      Utilities.sleep(wait);
    }
  }
  return call();
}
