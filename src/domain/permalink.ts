/** Page of a stored answer, opened at one of the provisions that it cites where one is named. */
export function answerPermalink(origin: string, id: string, address?: string): string {
  const at = address === undefined ? '' : `#${encodeURIComponent(address)}`;
  return `${origin}/tra-loi/${encodeURIComponent(id)}${at}`;
}

/** Page on which a provision is read as it stands on a day; today's when none is named. */
export function provisionPermalink(origin: string, address: string, asOf?: string): string {
  const path = address.split('/').map(encodeURIComponent).join('/');
  return `${origin}/dieu-khoan/${path}${asOf === undefined ? '' : `?ngay=${asOf}`}`;
}

/** What `procedurePermalink` makes; a path, so that it leads nowhere but to this server. */
const checklistPath =
  /^\/thu-tuc\/([1-6]\.\d{6})\?ngay=\d{4}-\d{2}-\d{2}(?:&noi=[\w%+.~!*'()-]+)?$/;

/** Code of the procedure whose checklist a path leads to; undefined for any other path or address. */
export function procedureOfPermalink(path: string): string | undefined {
  return checklistPath.exec(path)?.[1];
}

/** Page of the checklist of a procedure, for a day and, where it is known, a place. */
export function procedurePermalink(code: string, asOf: string, place?: string): string {
  const where =
    place === undefined ? '' : `&noi=${encodeURIComponent(place).replaceAll('%20', '+')}`;
  return `/thu-tuc/${encodeURIComponent(code)}?ngay=${asOf}${where}`;
}
