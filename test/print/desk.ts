/** A press for tests, opened once a file. */
import { afterAll, beforeAll } from 'vitest';
import { Stop } from '../../pipeline/message.ts';
import { closePress, openPress, type Press, type Printed, print } from '../../pipeline/print/index.ts';

/** @returns A way to print with the file's press. */
export function desk(): (html: string, date?: string | null) => Promise<Printed> {
  let press: Press;
  beforeAll(async () => {
    press = await openPress({ announce: () => undefined });
  });
  afterAll(() => closePress(press));
  return (html, date = null) => print(press, html, { date });
}

/** @returns The reason why a run was stopped. */
export async function stopOf(work: Promise<unknown>): Promise<Stop> {
  const result = await work.then(
    () => new Error('It did not stop'),
    (error: unknown) => error,
  );
  if (result instanceof Stop) return result;
  throw result;
}
