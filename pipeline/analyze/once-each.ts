/** What is told of one thing alone, and asked for in many comparisons: worked out once. */

/** @returns The same function, which keeps what it told of each. What else it is given must not matter from call to call. */
export function onceEach<Key extends object, More extends unknown[], Value>(
  work: (key: Key, ...more: More) => Value,
): (key: Key, ...more: More) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key, ...more) => {
    let found = known.get(key);
    if (!found) {
      found = { value: work(key, ...more) };
      known.set(key, found);
    }
    return found.value;
  };
}
