/** Has a certificate run out? It holds up to and including its last day; without one, nothing is said. ISO dates. */
export function isExpired(until: string, today: string): boolean {
  return until !== '' && until < today;
}
