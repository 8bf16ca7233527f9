import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type CorpusRecord, readRecords } from './corpus.js';

const SAMPLE = 'html-sample';

/** A page as HTML, and two renderings of it as text. */
export interface SamplePage {
  readonly url: string;
  readonly html: string;
  readonly blocks: CorpusRecord;
  readonly textnodes: CorpusRecord;
}

/** The pages of the sample of HTML beside a corpus; none where there is no sample. */
export function* htmlSample(folder: string): Generator<SamplePage> {
  const manifest = join(folder, SAMPLE, 'manifest.json');
  if (!existsSync(manifest)) return;
  const records = new Map<string, CorpusRecord>();
  for (const record of readRecords(join(folder, 'dev.jsonl.gz'))) {
    records.set(`${record.id} ${record.rendering}`, record);
  }
  for (const { id, url } of JSON.parse(readFileSync(manifest, 'utf8')) as { id: string; url: string }[]) {
    const blocks = records.get(`${id} blocks`);
    const textnodes = records.get(`${id} textnodes`);
    if (blocks === undefined || textnodes === undefined) continue;
    const html = gunzipSync(readFileSync(join(folder, SAMPLE, `${id}.html.gz`))).toString('utf8');
    yield { url, html, blocks, textnodes };
  }
}
