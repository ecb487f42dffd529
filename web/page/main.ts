import { defineElements } from '../shared/define-elements.ts';
import { vi } from '../shared/vi.ts';
import { DraftCheckView } from './draft-check-view.ts';
import { Page } from './page.ts';

document.title = vi.title;
defineElements({ 'so-tay-draft-check': DraftCheckView, 'so-tay-page': Page });
