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

/** Page of the checklist of a procedure, for a day and, where it is known, a place. */
export function procedurePermalink(code: string, asOf: string, place?: string): string {
  const where =
    place === undefined ? '' : `&noi=${encodeURIComponent(place).replaceAll('%20', '+')}`;
  return `/thu-tuc/${encodeURIComponent(code)}?ngay=${asOf}${where}`;
}
