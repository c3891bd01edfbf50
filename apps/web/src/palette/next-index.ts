/** Which of `count` options a key leads to from `index`, round and round; `undefined` for keys that lead nowhere. */
export function nextIndex(key: string, index: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (index + 1) % count;
  if (key === 'ArrowUp') return (index - 1 + count) % count;
  if (key === 'PageUp') return 0;
  return key === 'PageDown' ? count - 1 : undefined;
}
