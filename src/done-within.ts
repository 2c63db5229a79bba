/** Whether work ends within so many milliseconds, well or not. What it throws is for whoever awaits it. */
export async function isDoneWithin(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, milliseconds, false);
  const ended = () => resolve(true);
  work.then(ended, ended);
  return promise.finally(() => clearTimeout(timer));
}
