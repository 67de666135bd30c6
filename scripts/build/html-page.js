const fs = require('node:fs');

/**
 * Writes a page: the template with `{{policy}}`, `{{office}}`, `{{styles}}` and `{{scripts}}` filled in. The scripts stand in the head, deferred,
 * in the order in which they must run.
 */
class HtmlPage {
  constructor({ template, filename, entry, policy, office }) {
    Object.assign(this, { template, filename, entry, policy, office });
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('HtmlPage', (compilation) => {
      compilation.fileDependencies.add(this.template);
      // After names have their final hashes.
      const stage = Compilation.PROCESS_ASSETS_STAGE_ANALYSE;
      compilation.hooks.processAssets.tap({ name: 'HtmlPage', stage }, () => {
        const files = compilation.entrypoints.get(this.entry).getFiles();
        const tags = (kind, tag) =>
          files
            .filter((file) => file.endsWith(kind))
            .map(tag)
            .join('\n    ');
        const filled = {
          policy: this.policy,
          office: this.office,
          styles: tags('.css', (file) => `<link rel="stylesheet" href="${file}" />`),
          scripts: tags('.js', (file) => `<script defer src="${file}"></script>`),
        };
        const text = fs.readFileSync(this.template, 'utf8').replace(/\{\{(\w+)\}\}/g, (_hole, name) => filled[name]);
        compilation.emitAsset(this.filename, new sources.RawSource(text), { minimized: true });
      });
    });
  }
}

module.exports = { HtmlPage };
