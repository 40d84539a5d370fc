/**
 * Loads a file that the build has packed with gzip, and unpacks it; one that a host has unpacked on the way is taken as it is. `tell`
 * is told how many bytes have come. Rejects where the file could not be had.
 */
export async function loadPacked(address: string, tell: (bytes: number) => void): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new TypeError(`${address} answered ${response.status}.`);
  const reader = response.body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    tell((bytes += next.value.length));
  }
  const packed = new Blob(parts);
  const isPacked = parts[0]?.[0] === 0x1f && parts[0][1] === 0x8b;
  if (!isPacked) return packed.arrayBuffer();
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
