/**
 * The seed of all properties. A fixed one by default: whether a change passes hangs on the change, not on chance.
 * `FC_SEED=random` looks where nobody has looked yet, `FC_SEED=` and a number at what such a run has found.
 */
import fc from 'fast-check';

const { FC_SEED: asked = '20261122' } = process.env;
const seed = asked === 'random' ? Date.now() % 2 ** 31 : Number(asked);
if (!Number.isSafeInteger(seed)) throw new Error(`FC_SEED is "${asked}": expected a whole number, or "random"`);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
