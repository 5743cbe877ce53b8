/** A stray message fails the test that let it out. */
import { afterEach, beforeEach, expect, vi } from 'vitest';

const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method).mockImplementation(() => undefined);
});

afterEach(() => {
  const stray = methods.flatMap((method) => vi.mocked(console[method]).mock.calls.map((call) => call.join(' ')));
  vi.restoreAllMocks();
  expect(stray, 'stray messages on the console').toEqual([]);
});
