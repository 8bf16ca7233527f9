declare module 'natural/lib/natural/util/*' {
  const stopwords: { readonly words: readonly string[] };
  export default stopwords;
}
