/** Address of a page of the list that an address belongs to; the first has no number. */
export const pageAddress = (path: string, page: number): string => {
  const list = path.replace(/(?:halaman\/\d+\/)?(?:index\.html)?$/, '');
  return page === 1 ? list : `${list}halaman/${page}/`;
};

/** Pages asked for at a time: enough to fill a slow line, few enough for a small server. */
const AT_ONCE = 4;

const pageFrom = async (address: string): Promise<Document> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
};

/** Fetches pages, a few at a time, telling how many are there; the first that does not come ends it. */
export const fetchPages = async (
  addresses: readonly string[],
  tell: (done: number) => void,
): Promise<readonly Document[]> => {
  const pages: Document[] = [];
  const left = addresses.map((address, place) => ({ address, place }));
  let done = 0;
  let hasEnded = false;
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      pages[next.place] = await pageFrom(next.address);
      done += 1;
      // One still on its way when another failed comes later than the word that it failed.
      if (!hasEnded) tell(done);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    hasEnded = true;
    left.length = 0;
  }
  return pages;
};
