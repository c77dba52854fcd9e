/** A result as it is shown. */
export interface Shown {
  readonly href: string;
  readonly title: string;
  readonly note: string;
  readonly contoh: boolean;
  /** Text in pieces, every second one marked. */
  readonly excerpt: readonly string[];
}

/** An element that the page is known to hold. */
export const element = <E extends HTMLElement>(id: string, type: new () => E): E => {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`no #${id}`);
};

export const show = (id: string, isShown: boolean): void => {
  element(id, HTMLElement).hidden = !isShown;
};

/** Text in pieces, every second one marked; nothing of it is read as HTML. */
const marked = (pieces: readonly string[]): Node[] =>
  pieces.map((piece, i) => {
    if (i % 2 === 0) return document.createTextNode(piece);
    const mark = document.createElement('mark');
    mark.textContent = piece;
    return mark;
  });

const line = (template: HTMLTemplateElement, { href, title, note, contoh, excerpt }: Shown): DocumentFragment => {
  const copy = document.importNode(template.content, true);
  const link = copy.querySelector('a');
  if (link) {
    link.href = href;
    link.textContent = title;
  }
  const mark = copy.querySelector<HTMLElement>('.mark');
  if (mark) mark.hidden = !contoh;
  copy.querySelector('.note')?.replaceChildren(note);
  copy.querySelector('.excerpt')?.replaceChildren(...marked(excerpt));
  return copy;
};

/** Puts results into a list, after those that are there. */
export const append = (list: string, results: readonly Shown[]): void => {
  const template = element('satu-hasil', HTMLTemplateElement);
  element(list, HTMLOListElement).append(...results.map((result) => line(template, result)));
};

export const clear = (list: string): void => element(list, HTMLOListElement).replaceChildren();
