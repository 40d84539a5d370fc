/** The Trusted Types policy of the pages with the box: it names the addresses of their workers. */
export const boxPolicy = 'box-worker';

/** Starts a worker from a module of this site; `undefined` where the browser knows no modules in workers. */
export function workerOf(address: string): Worker | undefined {
  let isModule = false;
  // Only a browser that knows the type asks for it.
  const options = {
    get type() {
      isModule = true;
      return 'module' as const;
    },
  };
  const worker = new Worker(ownAddress(address) as string, options);
  if (isModule) return worker;
  worker.terminate();
  return undefined;
}

/** Where Trusted Types are enforced, a worker's address needs a policy: this one knows none of other sites. */
export function ownAddress(address: string): unknown {
  policy ??= window.trustedTypes?.createPolicy(boxPolicy, { createScriptURL: checked });
  return policy?.createScriptURL(address) ?? address;
}

function checked(address: string): string {
  if (new URL(address, location.href).origin !== location.origin) throw new TypeError(`${address} is of another site.`);
  return address;
}

let policy: TrustedPolicy | undefined;
