import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type CorpusRecord, readRecords } from './corpus.js';

const SAMPLE = 'html-sample';

interface HtmlPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

/** A page as HTML, and two renderings of it as text. */
export interface SamplePage extends Omit<HtmlPage, 'id'> {
  readonly blocks: CorpusRecord;
  readonly textnodes: CorpusRecord;
}

/** The pages of the sample of HTML beside a corpus; none where there is no sample. */
export function* sampleHtml(folder: string): Generator<HtmlPage> {
  const manifest = join(folder, SAMPLE, 'manifest.json');
  if (!existsSync(manifest)) return;
  for (const { id, url } of JSON.parse(readFileSync(manifest, 'utf8')) as { id: string; url: string }[]) {
    yield { id, url, html: gunzipSync(readFileSync(join(folder, SAMPLE, `${id}.html.gz`))).toString('utf8') };
  }
}

/** The same with their renderings, as far as the corpus has them. */
export function* htmlSample(folder: string): Generator<SamplePage> {
  const pages = [...sampleHtml(folder)];
  if (pages.length === 0) return;
  const records = new Map<string, CorpusRecord>();
  for (const record of readRecords(join(folder, 'dev.jsonl.gz'))) {
    records.set(`${record.id} ${record.rendering}`, record);
  }
  for (const { id, url, html } of pages) {
    const blocks = records.get(`${id} blocks`);
    const textnodes = records.get(`${id} textnodes`);
    if (blocks === undefined || textnodes === undefined) continue;
    yield { url, html, blocks, textnodes };
  }
}
