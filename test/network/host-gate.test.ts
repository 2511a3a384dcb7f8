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

function open(perHost: number, clock = alarmClock(), concurrency = 100) {
  return createHostGate({ perHost, concurrency, clock, signal });
}

function crowd(gate: ReturnType<typeof createHostGate>, host: string, count: number) {
  const leaves: (() => void)[] = [];
  const order: number[] = [];
  for (let index = 0; index < count; index++) {
    void gate.enter(host).then((leave) => {
      order.push(index);
      leaves.push(leave);
    });
  }
  return { leaves, order };
}

test('so many at a time, first come, first served', async () => {
  const gate = open(2);
  const { leaves, order } = crowd(gate, 'a', 5);
  await tick();
  expect(order).toEqual([0, 1]);
  leaves.shift()?.();
  await tick();
  expect(order).toEqual([0, 1, 2]);
});

test('one host does not wait for another', async () => {
  const gate = open(1);
  crowd(gate, 'a', 3);
  const { order } = crowd(gate, 'b', 1);
  await tick();
  expect(order).toEqual([0]);
});

test('a host that is held lets nobody in before the time, and fewer after it', async () => {
  const clock = alarmClock();
  const gate = open(4, clock);
  gate.hold('a', 1000);
  const { order } = crowd(gate, 'a', 5);
  await clock.advance(999);
  expect(order).toEqual([]);
  await clock.advance(1);
  expect(order).toEqual([0, 1]);
});

test('a longer hold while one is on prolongs it', async () => {
  const clock = alarmClock();
  const gate = open(4, clock);
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

test('so many in all, and the longest queue first', async () => {
  const gate = open(2, alarmClock(), 3);
  const short = crowd(gate, 'a', 2);
  const long = crowd(gate, 'b', 5);
  const longer = crowd(gate, 'c', 9);
  await tick();
  expect([short.order, long.order, longer.order]).toEqual([[0, 1], [0], []]);
  short.leaves[0]?.();
  short.leaves[1]?.();
  await tick();
  expect([long.order, longer.order]).toEqual([[0], [0, 1]]);
});

test('of several complaints at once only the first makes the host slower, and good answers make it faster again', async () => {
  const clock = alarmClock();
  const gate = open(8, clock);
  for (let complaint = 0; complaint < 3; complaint++) gate.hold('a', 1000);
  await clock.advance(1000);
  expect(await admitted(gate)).toBe(4);
  for (let answer = 0; answer < 45; answer++) gate.answered('a');
  expect(await admitted(gate)).toBe(5);
  for (let answer = 0; answer < 1000; answer++) gate.answered('a');
  expect(await admitted(gate)).toBe(8);
});

test('whoever waits when the run ends is turned away, and whoever comes later', async () => {
  const end = new AbortController();
  const gate = createHostGate({ perHost: 1, concurrency: 9, clock: alarmClock(), signal: end.signal });
  await gate.enter('a');
  const waiting = gate.enter('a');
  end.abort();
  await expect(waiting).rejects.toMatchObject({ fault: 'aborted' });
  await expect(gate.enter('a')).rejects.toMatchObject({ fault: 'aborted' });
});

/** How many a host lets in at a time. */
async function admitted(gate: ReturnType<typeof createHostGate>): Promise<number> {
  const { order, leaves } = crowd(gate, 'a', 20);
  await tick();
  const count = order.length;
  while (order.length < 20) {
    for (const leave of leaves.splice(0)) leave();
    await tick();
  }
  for (const leave of leaves.splice(0)) leave();
  return count;
}
