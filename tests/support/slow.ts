import type { Page } from '@playwright/test';

/**
 * Slows a page down, in Chromium. The browser holds back each answer by the latency, without that of making a connection,
 * so a first visit to a real host takes about two round trips more.
 */
export async function slowDown(page: Page, { network, slowdown }: Slowness): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (!network) return;
  const bytes = (network.megabits * 1_000_000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
}

export interface Slowness {
  /** How many times slower the processor is. */
  slowdown: number;
  network?: {
    /** A second, each way. */
    megabits: number;
    /** Milliseconds of a round trip. */
    latency: number;
  };
}
