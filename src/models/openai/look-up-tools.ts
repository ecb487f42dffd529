import { tool } from '@langchain/core/tools';
import { z } from 'zod';
import type { Passage } from '../../domain/passage.ts';
import type { Lookup } from '../writer.ts';
import { numberedPassages } from './prompt.ts';

/** Times that a model may look further for one question. */
export const MAX_TOOL_CALLS = 4;

const NOTHING = 'Không có đoạn nào.';
const NO_MORE = 'Đã hết số lần tìm thêm; hãy trả lời từ các đoạn đã có.';

/**
 * The ways in which a model may look further. What they find is numbered on after the passages that
 * it has, so that it can be quoted the same way.
 */
export function lookUpTools({ search, open, timeline }: Lookup, numbered: Passage[]) {
  const numberOn = (found: readonly Passage[]) => {
    const fresh = found.filter(
      ({ leaf }) => !numbered.some((other) => other.leaf.address === leaf.address),
    );
    const first = numbered.length + 1;
    numbered.push(...fresh);
    return fresh.length === 0 ? NOTHING : numberedPassages(fresh, first);
  };
  let calls = 0;
  const counted = async (work: () => Promise<string>) => {
    calls += 1;
    return calls > MAX_TOOL_CALLS ? NO_MORE : work();
  };
  const reference = z.string().min(1).max(300);
  return [
    tool(({ query }) => counted(async () => numberOn(await search(query))), {
      name: 'tim_quy_dinh',
      description: 'Tìm thêm quy định bằng từ ngữ khác.',
      schema: z.object({ query: z.string().min(1).max(500) }),
    }),
    tool((asked) => counted(async () => numberOn(await open(asked.reference))), {
      name: 'mo_dieu_khoan',
      description: 'Mở một điều, khoản theo tên: "Điều 5 Nghị định 151/2025/NĐ-CP".',
      schema: z.object({ reference }),
    }),
    tool((asked) => counted(async () => (await timeline(asked.reference)).join('\n') || NOTHING), {
      name: 'xem_hieu_luc',
      description: 'Xem hiệu lực của một điều, khoản tại ngày được hỏi.',
      schema: z.object({ reference }),
    }),
  ];
}
