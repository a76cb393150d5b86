import type { Answer } from './exchange.ts';

/** One page of a list, with the Link header that leads to the others. */
export function page(
  url: URL,
  items: readonly unknown[],
  wrap: (items: readonly unknown[]) => unknown = (some) => some,
): Answer {
  const size = Math.min(100, Math.max(1, Number(url.searchParams.get('per_page') ?? 30)));
  const number = Math.max(1, Number(url.searchParams.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const links = [
    ...(number > 1 ? [link(url, number - 1, 'prev')] : []),
    ...(number < last ? [link(url, number + 1, 'next'), link(url, last, 'last')] : []),
    ...(number > 1 ? [link(url, 1, 'first')] : []),
  ];
  return {
    status: 200,
    body: wrap(items.slice((number - 1) * size, number * size)),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

function link(url: URL, number: number, relation: string): string {
  const target = new URL(url);
  target.searchParams.set('page', String(number));
  return `<${target.href}>; rel="${relation}"`;
}
