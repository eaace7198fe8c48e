/** Whether two pieces of plain data say the same, whatever the order of their keys. Holds for what JSON can hold. */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = new Map(Object.entries(one));
  const right = new Map(Object.entries(other));
  return left.size === right.size && Array.from(left).every(([key, value]) => right.has(key) && sameData(value, right.get(key)));
}
