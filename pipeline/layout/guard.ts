/** Thrown when a template asks for a key that its view does not have. `render.ts` adds the template and the place. */
export class UnknownKey extends Error {
  readonly key: string;
  /** The keys that there are. */
  readonly known: string[];

  constructor(key: string, known: string[]) {
    super(`The view has no "${key}"`);
    this.name = 'UnknownKey';
    this.key = key;
    this.known = known;
  }
}

const guarded = new WeakMap<object, object>();

/**
 * Wrap a view so that reading a key it does not have throws, also inside `#if`, `#each`, `#with` and helper
 * arguments, where Handlebars' strict mode stays silent.
 *
 * Plain objects and arrays are wrapped, all the way down; anything else (strings, rendered prose) passes as it is.
 *
 * @throws {UnknownKey} When an unknown key is read.
 */
export function guard<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && !Array.isArray(value)) return value;
  const known = guarded.get(value);
  if (known) return known as T;
  const proxy = new Proxy(value, {
    get(target, key, receiver) {
      const found: unknown = Reflect.get(target, key, receiver);
      if (found === undefined && typeof key === 'string' && !(key in target)) {
        throw new UnknownKey(key, Object.keys(target));
      }
      return guard(found);
    },
    // Strict mode asks first whether the key is there; the answer is left to `get`, which can name what is.
    has: () => true,
  });
  guarded.set(value, proxy);
  return proxy;
}
