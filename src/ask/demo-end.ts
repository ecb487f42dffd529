import type { LegalDocument } from '../domain/legal-document.ts';
import { usesDemo, type DemoPolicy } from './judge.ts';

/** Said once to whoever brings the document that ends the answers from illustrative ones. */
export const demoEnd =
  'Từ nay câu trả lời chỉ dựa vào văn bản thật; tài liệu minh họa không còn được dùng để trả lời, đặt SO_TAY_DEMO=on để dùng lại.';

/** Whether answers rest on illustrative documents: there are some, and they may be used. */
export function answersFromDemo(demo: DemoPolicy, documents: readonly LegalDocument[]): boolean {
  return usesDemo(demo, documents) && documents.some(({ tier }) => tier === 'illustrative');
}
