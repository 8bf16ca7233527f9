import retext = require('./retext.js');

// Spelled out, so that compilers and tools that read this file see a module with a default export.
const exported: { __esModule: true; default: typeof retext.default } = { __esModule: true, default: retext.default };

export = exported;
