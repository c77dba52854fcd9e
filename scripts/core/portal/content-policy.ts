/** What a page needs beyond reading: the search page alone runs WebAssembly. */
export interface PolicyNeeds {
  readonly wasm: boolean;
}

/**
 * The Content-Security-Policy of a page: everything comes from the portal itself, nothing runs inside the page.
 * Pages carry it as `<meta>`, because a static host cannot be told headers; a server repeats it with what only a header may say.
 */
export const contentPolicy = ({ wasm }: PolicyNeeds): string =>
  [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    // Charts and icons are part of their page; only the tab's icon is a file.
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
