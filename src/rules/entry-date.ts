const YEAR = String.raw`(?<![\d./-])((?:19|20)\d\d)`;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;

/** Ways to write a date, the most exact ones first: where year, month and day stand in what is found. */
const SHAPES: readonly {
  readonly shape: RegExp;
  readonly order: readonly [year: number, month?: number, day?: number];
}[] = [
  {
    shape: new RegExp(
      String.raw`${YEAR}\s*[-/.年년]\s*(0?[1-9]|1[0-2])\s*(?:[-/.月월]\s*(0?[1-9]|[12]\d|3[01]))?(?!\d)`,
      'u',
    ),
    order: [1, 2, 3],
  },
  { shape: new RegExp(String.raw`(?<!\d)${DAY}\s+${MONTH},?\s+${YEAR}(?!\d)`, 'i'), order: [3, 2, 1] },
  { shape: new RegExp(String.raw`${MONTH}\s+${DAY},?\s+${YEAR}(?!\d)`, 'i'), order: [3, 1, 2] },
  { shape: new RegExp(String.raw`${MONTH},?\s+${YEAR}(?!\d)`, 'i'), order: [2, 1] },
  { shape: /[([（【][^()[\]（）【】]{0,40}?(?<!\d)((?:19|20)\d\d)[)\]）】]/u, order: [1] },
  { shape: new RegExp(String.raw`${YEAR}(?![\d.-])`), order: [1] },
];
/** No date stands further on. */
const REACH = 1000;

/** The date that an entry tells of itself: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function dateIn(text: string): string | undefined {
  const start = text.slice(0, REACH);
  if (!/(?:19|20)\d\d/.test(start)) return undefined;
  for (const { shape, order } of SHAPES) {
    const found = shape.exec(start);
    if (found !== null) return order.flatMap((at) => padded(found[at ?? 0])).join('-');
  }
  return undefined;
}

function padded(part: string | undefined): readonly string[] {
  if (part === undefined) return [];
  const month = MONTHS.indexOf(part.slice(0, 3).toLowerCase());
  return [String(month === -1 ? part : month + 1).padStart(2, '0')];
}
