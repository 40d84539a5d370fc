/** A copy of a tree with one value changed, at a path such as `questions.message.answers`; taken out where the value is undefined. */
export function spoil<T>(tree: T, path: string, value: unknown): T {
  const copy = structuredClone(tree);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Tree>((node, key) => node[key] as Tree, copy as Tree);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return copy;
}

type Tree = Record<string, unknown>;
