/**
 * Whether ten digits are an NHS number: their last is the check digit, eleven less the sum of the first nine times ten to two, modulo
 * eleven. Spaces and hyphens do not count. Source: NHS Data Dictionary, NHS NUMBER.
 */
export function isNhsNumber(text: string): boolean {
  const digits = Array.from(text.replace(/[\s-]/g, ""), Number);
  if (digits.length !== 10 || digits.some(Number.isNaN) || new Set(digits).size === 1) return false;
  const sum = digits.slice(0, 9).reduce((so, digit, index) => so + digit * (10 - index), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === digits[9];
}
