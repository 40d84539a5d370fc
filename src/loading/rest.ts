/** Lets a browser draw and hear its reader before long work goes on. */
export function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
