/** Words of parsers and of English that mean nothing in Indonesian. */
const english =
  /\b(expected|unexpected|invalid|must|should|cannot|undefined|null|required|received|unknown|missing|too|error|found|string|number|array|object|value|input|the|is|are|not|of|at|in|with)\b/i;

/** The first English word of a sentence, apart from what it quotes from a record. */
export const englishIn = (sentence: string): string | undefined => sentence.replace(/"[^"]*"/g, '').match(english)?.[0];
