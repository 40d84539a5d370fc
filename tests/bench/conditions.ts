import type { Page } from '@playwright/test';

const networks = [
  { name: '1.6 Mbit/s, 300 ms', megabits: 1.6, latency: 300 },
  { name: '9 Mbit/s, 100 ms', megabits: 9, latency: 100 },
];

/** Every network with every processor. */
export const conditions: readonly Condition[] = networks.flatMap((network) =>
  [4, 6].map((slowdown) => ({ ...network, name: `${network.name}, CPU ${slowdown}×`, slowdown })),
);

/**
 * Slows a page down. The browser holds back each answer by the latency, without that of making a connection, so a first
 * visit to a real host takes about two round trips more.
 */
export async function slowDown(page: Page, { megabits, latency, slowdown }: Condition): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const bytes = (megabits * 1_000_000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

export interface Condition {
  name: string;
  /** A second, each way. */
  megabits: number;
  /** Milliseconds of a round trip. */
  latency: number;
  /** How many times slower the processor is. */
  slowdown: number;
}
