const fs = require('node:fs');
const Module = require('node:module');
const { transformSync } = require('@swc/core');

/**
 * Lets `require` read the sources of this repository, so that what is measured is what stands in src and no bundle.
 * Types are stripped and modules become CommonJS; nothing else is changed.
 */
function load() {
  Module._extensions['.ts'] = (module, filename) => {
    const { code } = transformSync(fs.readFileSync(filename, 'utf8'), {
      filename,
      swcrc: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    module._compile(code, filename);
  };
}

module.exports = { load };
