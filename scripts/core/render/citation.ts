/**
 * How a provision is cited: `badung/10.3` is Pasal 10 ayat (3), `x/1.40` Pasal 1 angka 40, `x/23.a` Pasal 23 huruf a.
 * A third part that is a number is an unlettered item: never called a letter.
 */
export const citationOf = (provision: string): string => {
  const [pasal = '', second, third] = provision.slice(provision.lastIndexOf('/') + 1).split('.');
  const isLetter = (part: string) => /^[a-z]+$/.test(part);
  const words = [`Pasal ${pasal}`];
  if (second) words.push(isLetter(second) ? `huruf ${second}` : pasal === '1' ? `angka ${second}` : `ayat (${second})`);
  if (third) words.push(isLetter(third) ? `huruf ${third}` : `butir ${third}`);
  return words.join(' ');
};
