import { printJson, printLines } from './output.ts';
import { withProduct, type DataOption } from './start.ts';

type Options = DataOption & { readonly json?: boolean; readonly reason: string };

/** `so-tay withdraw`: takes an accepted document out of all answers. */
export async function withdrawCommand(
  numberOrKey: string,
  { reason, json = false, ...options }: Options,
): Promise<void> {
  const documentKey = await withProduct(options, ({ services }) =>
    services.reviews.withdraw(numberOrKey, reason),
  );
  if (json) printJson({ outcome: 'withdrawn', documentKey });
  else printLines([`Đã gỡ khỏi kho: ${documentKey}. Nạp lại tệp thì văn bản trả lời trở lại.`]);
}
