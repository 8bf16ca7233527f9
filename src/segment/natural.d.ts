declare module 'natural/lib/natural/util/abbreviations_en.js' {
  const abbreviations: { readonly knownAbbreviations: readonly string[] };
  export default abbreviations;
}
