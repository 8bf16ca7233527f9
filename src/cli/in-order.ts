/**
 * Does work on items, several at a time, and yields what comes of them in the order of the items,
 * each as soon as it is there. Reads no further than `most` items ahead of whoever takes the results.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  most: number,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const results: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | undefined;
  let ended = false;
  while (!ended || results.length > 0) {
    if (!ended && results.length < most) next ??= iterator.next();
    const [first] = results;
    // Whichever comes first: there is more to do, or the oldest is done.
    const events = [first?.then(() => 'done'), next?.then(() => 'read')];
    if ((await Promise.race(events.filter((event) => event !== undefined))) === 'done') {
      yield (await results.shift()) as Result;
      continue;
    }
    const { value, done } = (await next) as IteratorResult<Item>;
    next = undefined;
    if (done === true) ended = true;
    else {
      const result = work(value);
      // It is waited for later; until then its failure is no unhandled one.
      result.catch(() => {});
      results.push(result);
    }
  }
}
