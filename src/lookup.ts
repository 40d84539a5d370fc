/**
 * The value of a key that must be in a table. Throws a sentence where it is not; `name` says in it
 * what the table holds, as in “pages that answer messages”.
 */
export function lookUp<V>(table: Readonly<Record<string, V>>, key: string, name: string): V {
  const value = Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
  if (value === undefined) throw new Error(`There is no “${key}” among the ${name}. Correct the id, or build again.`);
  return value;
}
