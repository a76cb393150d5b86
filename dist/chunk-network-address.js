import { B as Problem } from "./chunk-problem.js";
import { A as shown } from "./chunk-world.js";
const { BlockList, isIP } = globalThis.process.getBuiltinModule("node:net");
const { lookup } = globalThis.process.getBuiltinModule("node:dns/promises");

// src/io/network-address.ts
const systemResolve = async (hostname) => (await lookup(hostname, { all: true })).map(({ address, family }) => ({
	address,
	family: family === 6 ? 6 : 4
}));
/**
* The addresses of a URL's host, each of them public unless the host may be private. Whoever connects must use these
* and not ask again: a name may answer differently the second time.
* Raises `source.private-address` and `source.unreachable`.
*/
async function checkedAddresses(url, allowPrivate, resolve) {
	const name = url.hostname.replace(/^\[|\]$/g, "");
	const found = isIP(name) === 0 ? await resolved(name, resolve) : [literal(name)];
	const metadata = found.find((each) => isIn(machineOnly, each));
	if (metadata !== void 0) {
		const message = `The host ${shown(url.hostname)} has the link-local address ${metadata.address}.`;
		throw new Problem("source.private-address", message, {
			expected: "a public address",
			next: "Correct the host under \"hosts\" in karst.yaml: only a machine itself is found there."
		});
	}
	const hidden = found.find((each) => isIn(reserved, each));
	if (hidden !== void 0 && !allowPrivate) throw new Problem("source.private-address", `The host ${shown(url.hostname)} has the private address ${hidden.address}.`, {
		expected: "a public address",
		next: "Set allowPrivate: true for the host if that is meant."
	});
	return found;
}
async function resolved(name, resolve) {
	try {
		const found = await resolve(name);
		if (found.length > 0) return found;
		throw new Error("no address");
	} catch (cause) {
		throw new Problem("source.unreachable", `The host ${shown(name)} has no address.`, {
			next: "Check the address and the network.",
			cause
		});
	}
}
function literal(address) {
	return {
		address,
		family: isIP(address) === 6 ? 6 : 4
	};
}
function isIn(ranges, { address, family }) {
	return ranges.check(address, family === 6 ? "ipv6" : "ipv4");
}
/** Link-local addresses, and what clouds answer a machine's own credentials at. */
const machineOnly = blockListOf("169.254.0.0/16 fe80::/10 fd00:ec2::254/128");
/** Everything of the IANA special-purpose registries that is not reached over the public Internet. */
const reserved = blockListOf([
	"0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24",
	"192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4",
	"::/96 ::1/128 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10",
	"fec0::/10 ff00::/8"
].join(" "));
function blockListOf(ranges) {
	const list = new BlockList();
	for (const range of ranges.split(" ")) {
		const [network = "", bits] = range.split("/");
		list.addSubnet(network, Number(bits), network.includes(":") ? "ipv6" : "ipv4");
	}
	return list;
}

export { systemResolve as n, checkedAddresses as t };