import { expect, test } from 'vitest';
import { createHostGate } from '../../src/network/host-gate.ts';

const signal = new AbortController().signal;
const tick = () => new Promise((resolve) => setImmediate(resolve));

/** A clock whose sleepers wake when the test says so. */
function alarmClock() {
  let now = 0;
  const sleepers: { until: number; wake: () => void }[] = [];
  return {
    now: () => now,
    random: () => 0.5,
    sleep: (ms: number) => new Promise<void>((wake) => sleepers.push({ until: now + ms, wake })),
    advance: async (ms: number) => {
      now += ms;
      for (const sleeper of sleepers.splice(0)) {
        if (sleeper.until <= now) sleeper.wake();
        else sleepers.push(sleeper);
      }
      await tick();
    },
  };
}

function crowd(gate: ReturnType<typeof createHostGate>, host: string, count: number) {
  const leaves: (() => void)[] = [];
  const order: number[] = [];
  for (let index = 0; index < count; index++) {
    void gate.enter(host, signal).then((leave) => {
      order.push(index);
      leaves.push(leave);
    });
  }
  return { leaves, order };
}

test('so many at a time, first come, first served', async () => {
  const gate = createHostGate(2, alarmClock(), signal);
  const { leaves, order } = crowd(gate, 'a', 5);
  await tick();
  expect(order).toEqual([0, 1]);
  leaves.shift()?.();
  await tick();
  expect(order).toEqual([0, 1, 2]);
});

test('one host does not wait for another', async () => {
  const gate = createHostGate(1, alarmClock(), signal);
  crowd(gate, 'a', 3);
  const { order } = crowd(gate, 'b', 1);
  await tick();
  expect(order).toEqual([0]);
});

test('a host that is held lets nobody in before the time, and fewer after it', async () => {
  const clock = alarmClock();
  const gate = createHostGate(4, clock, signal);
  gate.hold('a', 1000);
  const { order } = crowd(gate, 'a', 5);
  await clock.advance(999);
  expect(order).toEqual([]);
  await clock.advance(1);
  expect(order).toEqual([0, 1]);
});

test('a longer hold while one is on prolongs it', async () => {
  const clock = alarmClock();
  const gate = createHostGate(4, clock, signal);
  gate.hold('a', 1000);
  const { order } = crowd(gate, 'a', 1);
  await clock.advance(500);
  gate.hold('a', 1000);
  expect(gate.heldMs('a')).toBe(1500);
  await clock.advance(500);
  expect(order).toEqual([]);
  await clock.advance(500);
  expect(order).toEqual([0]);
  gate.answered('a');
  expect(gate.heldMs('a')).toBe(0);
});

test('who gives up leaves the line', async () => {
  const gate = createHostGate(1, alarmClock(), signal);
  const { leaves } = crowd(gate, 'a', 1);
  await tick();
  const stop = new AbortController();
  const waiting = gate.enter('a', stop.signal);
  const { order } = crowd(gate, 'a', 1);
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ fault: 'aborted' });
  leaves.shift()?.();
  await tick();
  expect(order).toEqual([0]);
});
