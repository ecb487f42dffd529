/**
 * `npm test`: everything that must pass, in order, then one closing line `N passed, N failed`.
 * Each check counts once, the test runs count their tests. All checks run even after a failure, so
 * that one run shows all there is to mend.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const checks = ['build:web', 'format:check', 'types', 'lint', 'boundaries', 'dead-code', 'eval'];
const tests = ['test:unit', 'test:crossing', 'test:browser'];
const folder = mkdtempSync(join(tmpdir(), 'so-tay-checks-'));
// The golden questions are asked of the shipped corpus, whatever the developer's own folder holds.
const environment = {
  ...process.env,
  SO_TAY_DATA: join(folder, 'data'),
  LOG_LEVEL: 'error',
};

type Tally = { readonly passed: number; readonly failed: number };

function npmRun(script: string, extra: readonly string[] = []): boolean {
  console.log(`\n> ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...extra], {
    stdio: 'inherit',
    env: environment,
  });
  return status === 0;
}

function runCheck(script: string): Tally {
  return npmRun(script) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A run that ends badly without a failed test (a crash, no test found) counts as one failure. */
function runTests(script: string): Tally {
  const report = join(folder, `${script.replace(':', '-')}.json`);
  const ended = npmRun(script, ['--reporter=default', '--reporter=json', `--outputFile=${report}`]);
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as { numPassedTests: number; numFailedTests: number };
    return { passed, failed: ended ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const tallies = [...checks.map(runCheck), ...tests.map(runTests)];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;
