/** The address of a script as a file of its own, src/build/vite.ts. */
declare module '*?address' {
  export const address: string;
}
