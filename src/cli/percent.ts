/** A share as people read it; nothing but all of it is 100 %, and nothing but none of it 0 %. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return `${share === 0 || share === 1 ? rounded : Math.min(99, Math.max(1, rounded))} %`;
}
