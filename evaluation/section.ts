/** The Markdown with new text between the marks of a name; undefined where it has none. */
export function withSection(markdown: string, name: string, section: string): string | undefined {
  const startMark = `<!-- ${name}:start -->`;
  const start = markdown.indexOf(startMark);
  const end = markdown.indexOf(`<!-- ${name}:end -->`, start);
  if (start === -1 || end === -1) return undefined;
  return `${markdown.slice(0, start + startMark.length)}\n\n${section}\n\n${markdown.slice(end)}`;
}
