/** The day in western Indonesia: periods are days of Indonesian law, not of the machine that builds. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());

/** The day that the portal shows the register on. */
export const at: string = process.env.TATA_AT ?? today();

/** The path under which the portal is published, with a slash at both ends. */
export const base: string = `/${process.env.SITE_BASE ?? ''}/`.replace(/\/+/g, '/');

/** Where the repository can be read by anyone, when the publisher has said so. */
export const repositoryUrl: string | undefined = process.env.REPOSITORY_URL?.replace(/\/+$/, '');

/** Where the portal is published, when the publisher has said so. */
export const siteUrl: string | undefined = process.env.SITE_URL?.replace(/\/+$/, '') || undefined;

/** An address for files that leave the portal: whole where its place is known, else from the root of the site. */
export const publicAddress = (href: string): string => (siteUrl === undefined ? href : siteUrl + href);

/** The folder of the register: another one for tests and measurements. */
export const registryFolder: string = process.env.TATA_REGISTRY ?? 'registry';

/** True while the pages are edited under `astro dev`: their styles come inside them, and their words are not listed yet. */
export const isEdited: boolean = process.env.TATA_DISUNTING === '1';
