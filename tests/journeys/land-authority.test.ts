import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { LegalBasis } from '../../src/domain/competence.ts';
import { loadCompetence } from '../../src/ingest/load-competence.ts';
import { wholeProduct, type WholeProduct } from '../fixtures/whole-product.ts';

const texts = new URL('../../../shared/data/texts', import.meta.url).pathname;
const law = join(texts, 'Luật_Đất_đai_2024.txt');
const down = join(texts, 'Nghị_định_151_2025_NĐ-CP.txt');
const changed = join(texts, 'Nghị_định_226_2025_NĐ-CP.txt');
const up = join(texts, 'nghi-dinh-49-2026-nd-cp-thao-go-kho-khan-thi-hanh-luat-dat-dai.md');
const shipped = new URL('../../corpus/competence.json', import.meta.url).pathname;

async function over(files: readonly string[]): Promise<WholeProduct> {
  const product = await wholeProduct({ SO_TAY_DEMO: 'off' });
  await product.ingest(files, () => undefined);
  return product;
}

function ask(product: WholeProduct, text: string, asOf: string): Promise<Answer> {
  return product.ask({ text, asOf, place: 'xã Ia Grai' });
}

const recovery = 'Ai có thẩm quyền thu hồi đất?';
const addresses = ({ conclusion }: Answer) =>
  conclusion.flatMap(({ citations }) => citations.map(({ address }) => address));

/** The texts lie beside the project on the machines where it is built, and nowhere else. */
describe.skipIf(![law, down, changed, up].every(existsSync))(
  'over the texts of the land law',
  () => {
    let product: WholeProduct;
    let before: WholeProduct;
    beforeAll(async () => {
      product = await over([law, down, changed, up]);
      before = await over([law, down, changed]);
    }, 180_000);
    afterAll(async () => {
      await product?.close();
      await before?.close();
    });

    it('names the Chủ tịch of the commune while Điều 5 of NĐ 151/2025 holds', async () => {
      const answer = await ask(product, recovery, '2025-09-01');
      expect(addresses(answer)).toContain('151-2025-nd-cp/d5/k1/b');
    });

    it('names the province from 31/01/2026 and says that its decision is not held', async () => {
      const answer = await ask(product, recovery, '2026-06-01');
      expect(answer.kind).toBe('partial');
      expect(addresses(answer)).toEqual(['49-2026-nd-cp/d14/k1']);
      expect(answer.missing[0]?.number).toContain('UBND tỉnh Gia Lai theo khoản 1 Điều 14');
      const old = answer.obsolete.flatMap(({ citations }) => citations);
      expect(old.map(({ address }) => address)).toContain('151-2025-nd-cp/d5/k1/b');
    });

    it('does not show Điều 5 as in force where NĐ 49/2026 is not held', async () => {
      const answer = await ask(before, recovery, '2026-06-01');
      expect(answer.missing.map(({ number }) => number)).toContain('49/2026/NĐ-CP');
      const parts = [...answer.conclusion, ...answer.conditions, ...answer.obsolete];
      const cited = parts.flatMap(({ citations }) => citations);
      const five = cited.filter(({ address }) => address.startsWith('151-2025-nd-cp/d5'));
      expect(five.length).toBeGreaterThan(0);
      for (const { validity } of five) expect(validity.status).not.toBe('in-force');
    });

    it('names nobody from 01/03/2027', async () => {
      const answer = await ask(product, recovery, '2027-03-01');
      expect(answer).toMatchObject({ kind: 'insufficient', conclusion: [], nearest: [] });
    });

    it.each([
      ['xác định lại diện tích đất ở thì xã hay tỉnh làm', 'd5/k1/i'],
      ['hai hộ tranh chấp ranh đất, hòa giải ko thành thì ai giải quyết', 'd5/k2/g'],
      ['cưỡng chế thi hành quyết định giải quyết tranh chấp đất thì ai ra quyết định?', 'd5/k5/d'],
      ['phòng tài nguyên huyện ngày xưa thẩm định phương án bồi thường, giờ ai', 'd17/k2/a'],
      ['người dân Ia Dom nộp hồ sơ đăng ký đất đai ở Pleiku được không', 'd18/k1'],
    ])('keeps what was kept: %s', async (question, path) => {
      const answer = await ask(product, question, '2026-11-22');
      expect(addresses(answer)).toContain(`151-2025-nd-cp/${path}`);
    });

    it('finds every provision that the shipped table names in these texts', async () => {
      const { matters } = await loadCompetence([shipped]);
      const named = matters.flatMap(({ before: past, terms }): LegalBasis[] => [
        ...(past?.basis ?? []),
        ...terms.flatMap(({ basis, also, ends }) => [...basis, ...also, ...(ends ? [ends] : [])]),
      ]);
      const held = named.filter(({ address }) =>
        /^(?:31-2024-qh15|151-2025-nd-cp|226-2025-nd-cp|49-2026-nd-cp)\//u.test(address),
      );
      expect(held.length).toBeGreaterThan(200);
      const missing: string[] = [];
      for (const { label, address } of held) {
        if (!(await product.subject.provisionExists(address))) missing.push(label);
      }
      expect(missing).toEqual([]);
    });
  },
);
