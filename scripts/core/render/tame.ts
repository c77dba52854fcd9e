/** Letters that steer a terminal or turn the direction of writing are shown as a sign; each keeps its column. */
export const tame = (text: string): string =>
  text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
