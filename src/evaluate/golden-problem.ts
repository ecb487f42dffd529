import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const typeWords: Readonly<Record<string, string>> = {
  string: 'chữ trong dấu ngoặc kép',
  array: 'danh sách trong dấu ngoặc vuông',
  object: 'một câu hỏi trong dấu ngoặc nhọn',
};

/** What is wrong with a line of a golden set, field by field, for the trainer who wrote it. */
export function problemsOfLine(issues: readonly Issue[], value: unknown): string {
  return issues.map((issue) => problemOf(issue, value)).join(', ');
}

function problemOf(issue: Issue, value: unknown): string {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') return `không có trường ${issue.keys.join(', ')}`;
  if (isMissing(issue, value)) return `thiếu trường ${field}`;
  const wrong = wordsOf(issue);
  return field === '' ? wrong : `trường ${field}: ${wrong}`;
}

/** Formats, unions and contradictions bring their own words: `golden-case.ts`. */
function wordsOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return `cần ${typeWords[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `chỉ nhận ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') return 'không được để trống';
  if (issue.code === 'too_big') return `dài quá ${issue.maximum} ký tự`;
  return issue.message;
}

function isMissing({ code, path }: Issue, value: unknown): boolean {
  const [field, ...deeper] = path;
  if (code !== 'invalid_type' && code !== 'invalid_value') return false;
  if (field === undefined || deeper.length > 0) return false;
  return typeof value === 'object' && value !== null && !Object.hasOwn(value, field);
}
