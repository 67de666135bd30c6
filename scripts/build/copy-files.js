const fs = require('node:fs');

/** Copies files into the build, byte for byte: `files` maps their names in the build to where they are. */
class CopyFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('CopyFiles', (compilation) => {
      compilation.fileDependencies.addAll(Object.values(this.files));
      // Said to be minimised, and late: not one byte of these files is changed.
      const stage = Compilation.PROCESS_ASSETS_STAGE_ANALYSE;
      compilation.hooks.processAssets.tap({ name: 'CopyFiles', stage }, () => {
        for (const [name, file] of Object.entries(this.files))
          compilation.emitAsset(name, new sources.RawSource(fs.readFileSync(file)), { minimized: true });
      });
    });
  }
}

module.exports = { CopyFiles };
