import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** A name that a client made up is told back no longer than this, and no more of them. */
const maxNameChars = 40;
const maxNames = 3;

const typeWords: Readonly<Record<string, string>> = {
  string: 'chữ',
  array: 'danh sách',
  object: 'đối tượng JSON',
  record: 'đối tượng JSON',
  boolean: 'true hoặc false',
};

/** Which fields of a request are wrong and how, in Vietnamese; names of fields alone, never a value. */
export function requestProblem(issues: readonly Issue[], given: unknown): string {
  return [...new Set(issues.map((issue) => problemOf(issue, given)))].join('; ');
}

function problemOf(issue: Issue, given: unknown): string {
  if (issue.code === 'unrecognized_keys') return `không có trường ${named(issue.keys)}`;
  const [field] = issue.path;
  if (field === undefined) return `nội dung phải là ${typeWords['object']}`;
  const name = named([String(field)]);
  return isMissing(field, given) ? `thiếu trường ${name}` : `trường ${name} ${faultOf(issue)}`;
}

function faultOf(issue: Issue): string {
  if (issue.code === 'invalid_type')
    return `phải là ${typeWords[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `chỉ nhận ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') return 'không được để trống';
  if (issue.code === 'too_big') {
    return `dài quá ${issue.maximum} ${issue.origin === 'array' ? 'mục' : 'ký tự'}`;
  }
  const isDay = issue.code === 'invalid_format' && issue.format === 'date';
  return isDay ? 'phải là ngày dạng 2026-06-01' : 'không đúng mẫu';
}

function isMissing(field: PropertyKey, given: unknown): boolean {
  return typeof given === 'object' && given !== null && !Object.hasOwn(given, field);
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, maxNames).map((name) => `\`${name.slice(0, maxNameChars)}\``);
  return names.length > maxNames ? `${shown.join(', ')} …` : shown.join(', ');
}
