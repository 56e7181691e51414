/** The content security policy: everything from the app itself, nothing inline, nothing evaluated. */

/** What the built index.html holds in place of the nonce. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/**
 * The policy as a header value. `styleNonce` allows the style elements that Mantine adds at run time; it is given for
 * the page only, every other file gets the policy without it.
 */
export function contentSecurityPolicy(styleNonce?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    styleNonce ? `style-src 'self' 'nonce-${styleNonce}'` : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
