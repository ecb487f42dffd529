import { expect, it } from 'vitest';
import { actionsIn } from './actions.ts';

it('finds what is done, in whole words', () => {
  expect(actionsIn('Xin cấp lại thẻ bến bị mất')).toEqual([' cấp lại ']);
  expect(actionsIn('cấp thẻ bến lại từ đầu')).toEqual([]);
});
