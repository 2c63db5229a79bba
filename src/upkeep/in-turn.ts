/**
 * Does something with each of many things, so many at a time, and gives what came of them in the order
 * of the things, however long each takes. A fault is thrown when its turn comes.
 */
export async function* inTurn<T, R>(
  things: Iterable<T> | AsyncIterable<T>,
  most: number,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for await (const thing of things) {
    const done = work(thing);
    done.catch(() => undefined); // it is awaited below, in its turn
    underWay.push(done);
    const [first] = underWay;
    if (first && underWay.length > most) {
      underWay.shift();
      yield await first;
    }
  }
  for (const done of underWay) yield await done;
}
