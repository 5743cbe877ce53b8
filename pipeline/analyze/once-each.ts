/** What is told of one thing alone, and asked for in many comparisons: worked out once. */

/**
 * @param work With what it needs besides, two things at most: a list of them made at every call would cost more than the
 *   look-up. What tells `undefined` is asked again.
 * @returns The same function, which keeps what it told of each. What else it is given must not matter from call to call.
 */
export function onceEach<Key extends object, More extends [] | [unknown] | [unknown, unknown], Value>(
  work: (key: Key, ...more: More) => Value,
): (key: Key, ...more: More) => Value {
  const known = new WeakMap<Key, Value>();
  const plain = work as (key: Key, one?: unknown, other?: unknown) => Value;
  const once = (key: Key, one?: unknown, other?: unknown): Value => {
    let found = known.get(key);
    if (found === undefined) {
      found = plain(key, one, other);
      known.set(key, found);
    }
    return found;
  };
  return once as (key: Key, ...more: More) => Value;
}
