import { startList } from './list-view.ts';

const controls = document.querySelector<HTMLElement>('[data-list-controls]');
if (controls) startList(controls);
