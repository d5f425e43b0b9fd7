import ipaddr from "ipaddr.js"

/** Half of an IPv6 address names a line, the other half is its owner's to choose. */
const LINE_BYTES = 8

/**
 * What of an IP address limits count: all of an IPv4 address, also of one that is written
 * as IPv6; of IPv6 what one line has, or whoever has a line had endless addresses.
 */
export function countedAddress(address: string): string {
  if (!ipaddr.isValid(address)) {
    return address
  }
  const plain = ipaddr.process(address)
  return plain.kind() === "ipv4"
    ? plain.toString()
    : plain.toByteArray().slice(0, LINE_BYTES).join(".")
}
