/** A figure with so many decimals; a dash where nothing was measured, which comes back from JSON as null. */
export function digits(value: number | null | undefined, places = 3): string {
  return value === null || value === undefined || Number.isNaN(value) ? '–' : value.toFixed(places);
}
