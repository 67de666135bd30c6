const fs = require('node:fs');
const { URL } = require('node:url');

/** The address that stands in the manifest's source, where `npm run start:excel` serves the add-in. */
const localUrl = 'https://localhost:3000';

/** The manifest for an add-in served from `url`: an https address, with or without a path. Throws where it is none. */
function placedManifest(source, url) {
  return source.replaceAll(localUrl, checkedUrl(url));
}

/** `url` without a closing slash; throws a sentence for the person who typed it. */
function checkedUrl(url) {
  let parsed;
  try {
    parsed = new URL(url);
  } catch {
    parsed = null;
  }
  const usable = parsed?.protocol === 'https:' && parsed.search === '' && parsed.hash === '' && parsed.username === '';
  if (!usable)
    throw new Error(
      `--env url=${url}：請給增益集所在的 https 網址，例如 --env url=https://intranet.example/sqp（Give the https address that the add-in is served from）`,
    );
  return `${parsed.origin}${parsed.pathname}`.replace(/\/+$/, '');
}

/** Writes manifest.xml for the address into the build. */
class PlaceManifest {
  constructor({ source, url }) {
    Object.assign(this, { source, url: checkedUrl(url) });
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('PlaceManifest', (compilation) => {
      compilation.fileDependencies.add(this.source);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ANALYSE;
      compilation.hooks.processAssets.tap({ name: 'PlaceManifest', stage }, () => {
        const manifest = placedManifest(fs.readFileSync(this.source, 'utf8'), this.url);
        compilation.emitAsset('manifest.xml', new sources.RawSource(manifest), { minimized: true });
      });
    });
  }
}

module.exports = { PlaceManifest, localUrl, placedManifest };
