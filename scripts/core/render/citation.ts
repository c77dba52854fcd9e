/** `perbup-7-2027` as it is called: Perbup 7/2027. A folder of another form is named as it is. */
const regulationWords = (id: string): string => {
  const [, kind = '', number, year] = /^([a-z]+(?:-[a-z]+)*)-(\d+)-(\d{4})$/.exec(id) ?? [];
  return number === undefined ? id : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}/${year}`;
};

/**
 * How a provision is cited: `badung/10.3` is Pasal 10 ayat (3), `x/1.40` Pasal 1 angka 40, `x/23.a` Pasal 23 huruf a.
 * A third part that is a number is an unlettered item: never called a letter. An id that names its regulation is cited
 * with it: `x/perbup-7-2027/26.3` is Pasal 26 ayat (3) Perbup 7/2027.
 */
export const citationOf = (provision: string): string => {
  const parts = provision.split('/');
  const [pasal = '', second, third] = (parts.at(-1) ?? '').split('.');
  const isLetter = (part: string) => /^[a-z]+$/.test(part);
  const words = [`Pasal ${pasal}`];
  if (second) words.push(isLetter(second) ? `huruf ${second}` : pasal === '1' ? `angka ${second}` : `ayat (${second})`);
  if (third) words.push(isLetter(third) ? `huruf ${third}` : `butir ${third}`);
  const regulation = parts.length > 2 ? parts.at(-2) : undefined;
  return [...words, ...(regulation ? [regulationWords(regulation)] : [])].join(' ');
};
