import { expect, test } from 'vitest';
import { seal } from '../../src/extension/seal.ts';

test('what could ask is gone, wherever it stands; what else there is stays', () => {
  const thread = Object.assign(Object.create({ fetch: () => 'answer', postMessage: () => 'sent' }), { WebSocket: class {} });
  seal(thread);
  expect('fetch' in thread || 'WebSocket' in thread).toBe(false);
  expect(thread.postMessage()).toBe('sent');
});
