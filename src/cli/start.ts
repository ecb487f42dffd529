import { assemble, type Product } from '../assemble.ts';
import { createLog } from '../observe/logger.ts';
import { readSettings, type Settings } from '../settings/settings.ts';

export type DataOption = { readonly data?: string };

/** Settings of the environment with what the command line says on top. */
export function settingsFor({ data }: DataOption): Settings {
  const settings = readSettings(process.env);
  return data ? { ...settings, dataDir: data } : settings;
}

/**
 * Runs `work` with the whole product and puts everything away afterwards. Of the log only what went
 * wrong is written unless the operator wants more: a person reads what the command prints.
 */
export async function withProduct<T>(
  options: DataOption,
  work: (product: Product) => Promise<T>,
  settings = settingsFor(options),
): Promise<T> {
  const product = await assemble(settings, createLog(settings.logLevel ?? 'warn'));
  try {
    return await work(product);
  } finally {
    await product.close();
  }
}
