export const startList = (controls: HTMLElement): void => {
  controls.hidden = false;
};
