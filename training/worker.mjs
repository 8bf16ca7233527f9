// Node 20 does not hand tsx's hooks down to worker threads: register them, then start the worker.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
