const names = /\/_astro\/|\/pagefind\/.+_[0-9a-f]{6,}\.pf_\w+$/;

/** Whether a file's name carries a hash of its content, so that a stored one is as good as the host's. Takes a path that starts with `/`. */
export function isHashed(path: string): boolean {
  return names.test(path);
}
