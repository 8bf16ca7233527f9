import { createHash } from 'node:crypto';
import { escaped } from './markup.js';

/** What a page is made of. */
export interface Shell {
  readonly name: string;
  readonly style: string;
  readonly script: string;
  readonly body: string;
}

/**
 * A page in one file. Its policy allows this style and this script by their digests, and nothing
 * else: no other script, no image, no request.
 */
export function shell({ name, style, script, body }: Shell): string {
  const policy = `default-src 'none'; style-src ${digest(style)}; script-src ${digest(script)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(name)} · bodycopy</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;
}

function digest(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
