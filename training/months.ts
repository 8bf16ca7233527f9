/** The months in English. */
export const months: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
