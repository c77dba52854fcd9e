/**
 * How many persons must approve. A number is meant as it stands; a fraction is taken of the seats that are filled and
 * rounded up, in whole numbers, so that no share is lost to decimals.
 */
export const votesNeeded = (quorum: number | string, filled: number): number => {
  if (typeof quorum === 'number') return quorum;
  const [part = '1', whole = '1'] = quorum.split('/');
  const [a, b] = [BigInt(part), BigInt(whole)];
  const need = (BigInt(filled) * a + b - 1n) / b;
  return need < 1n ? 1 : Number(need);
};
