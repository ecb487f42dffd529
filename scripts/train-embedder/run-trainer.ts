import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Settings of `train.cpp` that differ from its own defaults. */
export type TrainerSettings = Readonly<Record<string, number>>;

/** Whether the C++ compiler that the trainer needs is installed. */
export async function compilerIsInstalled(): Promise<boolean> {
  try {
    await promisify(execFile)('g++', ['--version']);
    return true;
  } catch {
    return false;
  }
}

/** Compiles `train.cpp` or `group.cpp` for this machine into a folder; returns the path of the program. */
export async function compileTrainer(
  folder: string,
  name: 'train' | 'group' = 'train',
): Promise<string> {
  const source = fileURLToPath(new URL(`./${name}.cpp`, import.meta.url));
  const program = join(folder, name);
  const flags = ['-std=c++17', '-O3', '-march=native', '-ffast-math', '-fopenmp'];
  await promisify(execFile)('g++', [...flags, '-o', program, source]);
  return program;
}

/** Runs the compiled trainer; its progress goes to stderr. */
export async function runTrainer(
  files: { readonly program: string; readonly data: string; readonly vectors: string },
  settings: TrainerSettings,
): Promise<void> {
  const options = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const trainer = spawn(files.program, [files.data, files.vectors, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Waiting threads sleep instead of spinning: other work shares the cores.
    env: { ...process.env, OMP_WAIT_POLICY: 'passive' },
  });
  const [status] = (await once(trainer, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`The trainer ended with status ${status ?? 'killed'}.`);
}
