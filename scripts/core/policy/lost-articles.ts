const place = /^(.+)\/pasal\/\d{2,3}\.md$/;

/**
 * The first pasal of each folder that holds pasal and no `peraturan.yaml`: none of them would be law, and nobody would be
 * told.
 */
export const lostArticles = <S extends { readonly path: string }>(sources: readonly S[]): readonly S[] => {
  const known = new Set(sources.map(({ path }) => path));
  const lost = sources.filter(({ path }) => {
    const [, folder] = place.exec(path) ?? [];
    return folder !== undefined && !known.has(`${folder}/peraturan.yaml`);
  });
  return [...new Map(lost.toReversed().map((source) => [place.exec(source.path)?.[1], source])).values()];
};
