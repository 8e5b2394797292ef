// Whether Google tells a script who is in front of it when that person did not authorise the script.
// https://developers.google.com/apps-script/reference/base/user#getEmail()

/** The visitor's address to an owner of the same domain and to the owner in person; else '', as between consumer accounts. */
export function knownVisitor(visitor: string, owner: string): string {
  const domain = (address: string) => address.split('@')[1] ?? '';
  const sameDomain = domain(visitor) === domain(owner) && domain(owner) !== 'gmail.com';
  return visitor === owner || sameDomain ? visitor : '';
}
