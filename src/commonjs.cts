import bodycopy = require('./index.js');

export = bodycopy;
