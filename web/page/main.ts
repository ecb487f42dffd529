import { defineElements } from '../shared/define-elements.ts';
import { vi } from '../shared/vi.ts';
import { DraftCheckView } from './draft-check-view.ts';
import { Page } from './page.ts';
import { ProcedureView } from './procedure-view.ts';

document.title = vi.title;
defineElements({
  'so-tay-draft-check': DraftCheckView,
  'so-tay-procedure': ProcedureView,
  'so-tay-page': Page,
});
