/** Waits for something, but no longer than until the signal is aborted: it rejects then. */
export async function unlessAborted<Done>(
  wait: Promise<Done>,
  signal?: AbortSignal,
): Promise<Done> {
  if (signal === undefined) return wait;
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([wait, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
