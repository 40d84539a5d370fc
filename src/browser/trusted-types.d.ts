/** The part of Trusted Types that is used; TypeScript's own library has none of it yet, and only some browsers do. */
interface Window {
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL: (from: string) => string }): TrustedPolicy;
  };
}

interface TrustedPolicy {
  createScriptURL(from: string): unknown;
}
