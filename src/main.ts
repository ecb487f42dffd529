import { CommanderError } from 'commander';
import { failureText } from './cli/failure-text.ts';
import { createProgram, exitCodeOf } from './cli/program.ts';
import { AppError } from './domain/errors.ts';

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = exitCodeOf(error);
  else if (error instanceof AppError) {
    console.error(failureText(error));
    process.exitCode = 1;
  } else throw error;
}
