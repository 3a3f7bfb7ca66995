"""Addresses that must be refused, and a name service that answers as an attacker would want."""

import socket
import unicodedata
from collections.abc import Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path

from tests.website import Internet

PUBLIC = "93.184.216.34"

# Each is the way past some guard. `*.attack.example` is resolved by AttackersNames.
OURS = [
    "http://127.0.0.1/",
    "http://127.0.0.1:8443/",
    "http://127.1/",
    "http://127.0.0.1./",
    "http://0/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0x7F.1/",
    "http://0177.0.0.1/",
    "http://127.000.000.001/",
    "http://08.8.8.8/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:10.0.0.1]/",
    "http://[::ffff:0:127.0.0.1]/",
    "http://[64:ff9b::a9fe:a9fe]/",
    "http://[64:ff9b:1::7f00:1]/",
    "http://[2002:a00:1::]/",
    "http://[2001:0:4137:9e76::1]/",
    "http://[fe80::1]/",
    "http://[2606:4700::1%25eth0]/",
    "http://[fec0::1]/",
    "http://[fd00:ec2::254]/",
    "http://[ff02::1]/",
    "http://[2606:4700::5efe:a00:1]/",
    "http://[2606:4700::200:5efe:a00:1]:80/",
    "http://169.254.169.254/latest/",
    "http://100.100.100.200/",
    "http://168.63.129.16/",
    "http://192.0.0.192/",
    "http://10.1.2.3/",
    "http://172.20.0.1/",
    "http://192.168.1.1/",
    "http://198.19.0.1/",
    "http://255.255.255.255/",
    "http://localhost/",
    "http://LocalHost.:80/",
    "http://a.localhost/",
    "http://router.lan/",
    "http://printer/",
    "http://db.internal/",
    "http://loopback.attack.example/",
    "http://mixed.attack.example/",
    "http://mapped.attack.example/",
    "http://metadata.attack.example/",
    "http://carrier.attack.example/",
    "http://sixtofour.attack.example/",
    "http://teredo.attack.example/",
    "http://scoped.attack.example/",
    "http://nothing.attack.example/",
    "http://user@public.attack.example/",
    "http://:secret@public.attack.example/",
    "http://public.attack.example@127.0.0.1/",
    "http://public.attack.example:22/",
    "http://public.attack.example:0/",
    "http://public.attack.example:65536/",
    "http://public.attack.example:-1/",
    "http://public.attack.example%00.127.0.0.1/",
    "http://%31%32%37.0.0.1/",
    "http://public.attack.example\\@127.0.0.1/",
    "http://-a.attack.example/",
    "http://a..attack.example/",
    "http://127。0。0。1/",
    "http://127.0.0.1/",
    "http://①②⑦.⓪.⓪.①/",
    "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
    "http://[::1／]/",
    "ftp://public.attack.example/",
    "file:///etc/passwd",
    "gopher://127.0.0.1:6379/_INFO",
    "data:text/xml,<rss/>",
    "javascript:alert(1)",
    "http:///x",
    "http:127.0.0.1",
    "//127.0.0.1/",
    "ws://public.attack.example/",
    "http://[::1]@",
    "http://",
    "https:///",
    "feed",
]
WITH_SPACES = [
    "http://public.attack.example/\r\nHost: 127.0.0.1",
    "http://public.test.example/\r\nHost: 127.0.0.1",
    "http://public.attack.example/\tx",
    "http://127.0.0.1\t.attack.example/",
    "http://public.attack.example/ HTTP/1.1",
    "http://public.attack.example\x00/",
    "http://public.attack.example/" + "a" * 3000,
    "",
]

_HOMEWARD: dict[str, list[str]] = {
    "loopback": ["127.0.0.1"],
    "mixed": [PUBLIC, "127.0.0.1"],
    "mapped": ["::ffff:127.0.0.1"],
    "metadata": ["169.254.169.254"],
    "carrier": ["100.64.1.1"],
    "sixtofour": ["2002:7f00:1::"],
    "teredo": ["2001:0:1::1"],
    "scoped": ["fe80::1%2"],
    "nothing": [],
    "priv": ["10.0.0.5"],
    "meta": ["169.254.169.254"],
    "v6loop": ["::1"],
    "cgnat": ["100.64.1.1"],
    "nat64": ["64:ff9b::7f00:1"],
    "sixto4": ["2002:7f00:1::"],
    "ula": ["fd00::1"],
    "zero": ["0.0.0.0"],
    "bcast": ["255.255.255.255"],
    "mcast": ["224.0.0.1"],
    "local6": ["fe80::1"],
    "doc": ["192.0.2.1"],
    "127": ["127.0.0.1"],  # 127.0.0.1.nip.example
}

_SHARED = Path(__file__).parents[2].parent / "shared/data/attack_urls.txt"


def shared_attacks() -> list[str]:
    """The list next to the repository; empty without it."""
    if not _SHARED.is_file():
        return []
    lines = _SHARED.read_text("utf-8").split("\n")
    return [line for line in lines if line and not line.startswith("#")]


class AttackersNames(Internet):
    """Names that lead home, numbers as C reads them, and a public address for everything else."""

    def addresses(self, host: str) -> Sequence[str]:
        name = unicodedata.normalize("NFKC", host).rstrip(".").lower()
        first, _, rest = name.partition(".")
        if rest in ("attack.example", "test.example", "0.0.1.nip.example"):
            return _HOMEWARD.get(first, [PUBLIC])
        try:
            return [socket.inet_ntoa(socket.inet_aton(name))]  # 0x7f000001, 0177.1, 127.1
        except OSError:
            return ["127.0.0.1"] if "localhost" in name or "." not in name else [PUBLIC]


def is_surely_public(address: str) -> bool:
    """A second opinion, from the standard library alone."""
    ip: IPv4Address | IPv6Address | None = ip_address(address)
    if isinstance(ip, IPv6Address):
        if int(ip) >> 32 == 0x64FF9B << 64:  # NAT64
            return is_surely_public(str(IPv4Address(int(ip) & 0xFFFFFFFF)))
        ip = ip.ipv4_mapped or ip.sixtofour or (ip.teredo and ip.teredo[1]) or ip
    return bool(ip and ip.is_global and not ip.is_multicast and not ip.is_reserved)
