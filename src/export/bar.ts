/** From an eighth of a column to seven. */
const PARTS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** The signs that bars are made of. */
export type BarStyle = 'blocks' | 'ascii';

/** A bar of a share of the width; the smallest one can still be seen. */
export function bar(share: number, width: number, style: BarStyle): string {
  if (share <= 0 || width < 1) return '';
  if (style === 'ascii') return '#'.repeat(Math.max(1, Math.round(share * width)));
  const eighths = Math.max(1, Math.round(share * width * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + PARTS[eighths % 8];
}
