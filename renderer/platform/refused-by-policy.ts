/** What the content security policy refuses never becomes a request that main could count. */

let refused = 0;

/** From now on. */
export function countRefusals(): void {
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    if (/^(https?|wss?|ftp):/i.test(blockedURI)) refused += 1;
  });
}

/** So many attempts to get out were refused since the page was loaded. */
export const refusedByPolicy = (): number => refused;
