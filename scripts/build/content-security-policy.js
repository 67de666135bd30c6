/** The content-security policy of every page of the add-in: nothing but the add-in's own origin. */

/** Fluent puts empty style elements into the page and fills them by script: this is the hash of the empty string. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Where Microsoft serves office.js, for a build that does not carry its own copy. */
const officeCdn = 'https://appsforoffice.microsoft.com';

/** The policy; `fromCdn` lets scripts of Microsoft's CDN in besides our own. */
function contentSecurityPolicy(fromCdn = false) {
  return [
    "default-src 'none'",
    `script-src 'self'${fromCdn ? ` ${officeCdn}` : ''}`,
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { contentSecurityPolicy, officeCdn };
