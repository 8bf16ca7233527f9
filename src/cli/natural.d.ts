declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** How much alike two strings are, 0..1. */
  export default function jaroWinklerDistance(first: string, second: string): number;
}
