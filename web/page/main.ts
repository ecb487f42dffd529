import { defineElements } from '../shared/define-elements.ts';
import { vi } from '../shared/vi.ts';
import { Page } from './page.ts';

document.title = vi.title;
defineElements({ 'so-tay-page': Page });
