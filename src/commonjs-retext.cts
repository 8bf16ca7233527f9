import retext = require('./retext.js');

export = retext;
