import { foldAccents } from '../language/fold.ts';
import { findPlaces } from '../language/find-places.ts';
import { matterWords } from '../language/function-words.ts';
import type { PlaceIndex } from '../language/place-index.ts';
import { questionTypesOf } from '../language/question-types.ts';

/**
 * Share of common words and pairs of words, 0 to 1. On the 366 open golden questions no two of
 * different matters reach it that also ask the same of the same place and with the same numbers; at .65
 * three of eighteen pairs were different.
 */
const MIN_SHARE = 0.8;

/**
 * Whether two questions, read with their accents, ask the same: nearly the same words, the same kind
 * of answer, the same numbers and places. Joining two matters would leave one unanswered, so what
 * is only similar stays apart.
 */
export function asksTheSame(one: string, other: string, places: PlaceIndex): boolean {
  return (
    shareOf(gramsOf(one), gramsOf(other)) >= MIN_SHARE &&
    asked(one) === asked(other) &&
    numbersIn(one) === numbersIn(other) &&
    placesIn(one, places) === placesIn(other, places)
  );
}

function gramsOf(text: string): ReadonlySet<string> {
  const words = foldAccents(matterWords(text)).split(' ');
  return new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)]);
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return (2 * one.intersection(other).size) / (one.size + other.size);
}

function asked(text: string): string {
  return questionTypesOf(text).toSorted().join(' ');
}

/** Digits, and the words that tell a first complaint from a second. */
const number = /\d+|(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|đầu|nhất|nhì)(?!\p{L})/gu;

function numbersIn(text: string): string {
  return (text.toLowerCase().match(number) ?? []).toSorted().join(' ');
}

function placesIn(text: string, places: PlaceIndex): string {
  const units = findPlaces(text, places).flatMap((reading) => reading.units);
  return units
    .map(({ code }) => code)
    .toSorted()
    .join(' ');
}
