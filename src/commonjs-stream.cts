import stream = require('./stream.js');

export = stream;
