const { gzipSync } = require('node:zlib');

/** Fails the build when the JavaScript that a page loads at once is larger than it may be, compressed, and prints what it is. */
class SizeLimit {
  /** `limit` in kB (1,000 bytes) of gzip. */
  constructor({ entry, limit }) {
    Object.assign(this, { entry, limit });
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('SizeLimit', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'SizeLimit', stage }, (assets) => {
        const kilobytes = (file) => gzipSync(assets[file].buffer()).length / 1000;
        const total = (files) => files.reduce((sum, file) => sum + kilobytes(file), 0);
        const initial = compilation.entrypoints
          .get(this.entry)
          .getFiles()
          .filter((file) => file.endsWith('.js'));
        const scripts = new Set([...compilation.chunks].flatMap((chunk) => [...chunk.files]));
        const lazy = [...scripts].filter((file) => file.endsWith('.js') && !initial.includes(file));
        const size = total(initial);
        const words = `${this.entry}: ${size.toFixed(1)} kB of JavaScript at once (gzip; at most ${this.limit}), ${total(lazy).toFixed(1)} kB later in ${lazy.length} files`;
        if (size > this.limit) compilation.errors.push(new WebpackError(`too large: ${words}`));
        else console.log(words);
      });
    });
  }
}

module.exports = { SizeLimit };
