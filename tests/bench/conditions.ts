import type { Slowness } from '../support/slow.ts';

const networks = [
  { megabits: 1.6, latency: 300 },
  { megabits: 9, latency: 100 },
];

/** Every network with every processor. */
export const conditions: readonly Condition[] = networks.flatMap((network) =>
  [4, 6].map((slowdown) => ({
    name: `${network.megabits} Mbit/s, ${network.latency} ms, CPU ${slowdown}×`,
    network,
    slowdown,
  })),
);

export interface Condition extends Slowness {
  name: string;
}
