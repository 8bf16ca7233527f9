import { bringToLife } from './live.js';

bringToLife();
