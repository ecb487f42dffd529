/** A sorted copy; browsers that the page still serves have no `toSorted`. */
export function sorted<Item>(
  items: Iterable<Item>,
  compare: (one: Item, other: Item) => number,
): Item[] {
  // oxlint-disable-next-line unicorn/no-array-sort -- sorts the copy
  return [...items].sort(compare);
}
