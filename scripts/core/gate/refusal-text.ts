// The regulation stands between where it is cited in full: buleleng/perbup-7-2027/26.3.
const opening =
  /^tolak:[ \t]*([a-z]+(?:-[a-z]+)*(?:\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?\/\d+(?:\.[0-9a-z]+){0,2})[ \t]*(?:\r?\n|$)/i;

// What nobody sees, or what is no text, cannot stand in a putusan: a stranger could keep a request from being decided.
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/**
 * A refusal as an officer writes it in a review: first line `Tolak: <daerah>/<ayat>`, then the reason of 20 to 1000
 * characters. Anything else asks for a change and refuses nothing.
 */
export const parseRefusal = (body: string): { readonly ground: string; readonly reason: string } | null => {
  const found = opening.exec(body.trimStart());
  if (!found?.[1]) return null;
  const reason = body.trimStart().slice(found[0].length).trim();
  return reason.length >= 20 && reason.length <= 1000 && !unseen.test(reason)
    ? { ground: found[1].toLowerCase(), reason }
    : null;
};
