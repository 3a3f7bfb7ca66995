"""Known news agencies: what each is called, and which web domains are theirs."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from bot.text.characters import matching_form


class Agency(NamedTuple):
    """A news agency, or an outlet whose articles others print under its name."""

    name: str  # as readers know it
    others: tuple[str, ...] = ()  # other names, as printed
    domains: tuple[str, ...] = ()  # registrable domains


# Known names may be in lower case, without a city, or after a city in mixed case; an unknown name
# needs a city in capitals. Spelled as the agencies print them, grouped by home country.
_AGENCIES = (
    Agency(
        "AP",
        ("Associated Press", "The Associated Press", "АП", "أ ب", "أسوشيتد برس", "美联社", "एपी", "AP通信"),
        ("apnews.com", "ap.org"),
    ),
    Agency("UPI", ("United Press International",), ("upi.com",)),
    Agency("CNN", ("CNN Business", "CNN Politics", "CNN en Español"), ("cnn.com",)),
    Agency("Bloomberg", (), ("bloomberg.com",)),
    Agency("France 24", (), ("france24.com",)),
    Agency("NPR", (), ("npr.org",)),
    Agency("VOA", ("Voice of America",), ("voanews.com",)),
    Agency("RFE/RL", (), ("rferl.org",)),
    Agency("RFA", (), ("rfa.org",)),
    Agency("Stars and Stripes", (), ("stripes.com",)),
    Agency("McClatchy"),
    Agency("TNS", ("Tribune News Service",)),
    Agency("Business Wire", (), ("businesswire.com",)),
    Agency("PR Newswire", ("PRNewswire",), ("prnewswire.com",)),
    Agency("GlobeNewswire", ("GLOBE NEWSWIRE",), ("globenewswire.com",)),
    Agency("Newsfile", (), ("newsfilecorp.com",)),
    Agency("ACN"),
    Agency(
        "Reuters",
        (
            "Thomson Reuters", "Thomson Reuters Foundation", "Reuters Health", "Reuters Breakingviews",
            "Рейтер", "رويترز", "路透社", "रॉयटर्स", "ロイター通信", "ロイター", "로이터", "רויטרס",
        ),
        ("reuters.com",),
    ),
    Agency("PA", ("PA Media", "Press Association"), ("pa.media",)),
    Agency("BBC", ("BBC News",), ("bbc.co.uk", "bbc.com", "bbci.co.uk")),
    Agency(
        "AFP",
        (
            "Agence France-Presse", "Agence France Presse", "AFP-Services", "Франс Пресс", "АФП", "أ ف ب",
            "أ.ف.ب", "ا ف ب", "فرانس برس", "法新社", "एएफपी", "AFP通信", "AFP時事",
        ),
        ("afp.com",),
    ),
    Agency("RFI", (), ("rfi.fr",)),
    Agency(
        "dpa", ("dpa-AFX", "dpa/tmn", "Deutsche Presse-Agentur", "د ب أ", "د.ب.أ", "德新社"), ("dpa.com",)
    ),
    Agency("epd", (), ("epd.de",)),
    Agency("KNA", (), ("kna.de",)),
    Agency("SID"),
    Agency("dts", ("dts Nachrichtenagentur",)),
    Agency("AFX"),
    Agency("Deutsche Welle", ("DW",), ("dw.com",)),
    Agency("APA", (), ("apa.at",)),
    Agency("APA-OTS", (), ("ots.at",)),
    Agency("Keystone-SDA", ("SDA", "ATS"), ("keystone-sda.ch",)),
    Agency("Kathpress", (), ("kathpress.at",)),
    Agency("PTE", (), ("pressetext.com",)),
    Agency("EFE", ("Agencia EFE", "埃菲社"), ("efe.com",)),
    Agency("EPA", ("EPA-EFE",)),
    Agency("Europa Press", (), ("europapress.es",)),
    Agency("Notimex"),
    Agency("Télam", (), ("telam.com.ar",)),
    Agency("NA"),
    Agency("Prensa Latina", (), ("prensa-latina.cu",)),
    Agency("Andina", (), ("andina.pe",)),
    Agency("Colprensa"),
    Agency("ANSA", (), ("ansa.it",)),
    Agency("AGI", (), ("agi.it",)),
    Agency("Adnkronos", (), ("adnkronos.com",)),
    Agency("LaPresse", (), ("lapresse.it",)),
    Agency("Askanews", (), ("askanews.it",)),
    Agency("Lusa", ("Agência Lusa",), ("lusa.pt",)),
    Agency("Agência Brasil"),
    Agency("Estadão Conteúdo"),
    Agency("Folhapress"),
    Agency("ANP"),
    Agency("Belga", (), ("belga.be",)),
    Agency("NTB", (), ("ntb.no",)),
    Agency("TT", (), ("tt.se",)),
    Agency("Ritzau", (), ("ritzau.dk",)),
    Agency("STT", (), ("stt.fi",)),
    Agency("PAP", (), ("pap.pl",)),
    Agency("ČTK", ("CTK",), ("ctk.cz", "ceskenoviny.cz")),
    Agency("TASR", (), ("tasr.sk", "teraz.sk")),
    Agency("SITA", (), ("sita.sk",)),
    Agency("MTI", (), ("mti.hu",)),
    Agency("Tanjug", (), ("tanjug.rs",)),
    Agency("HINA", (), ("hina.hr",)),
    Agency("BTA", (), ("bta.bg",)),
    Agency("Agerpres", (), ("agerpres.ro",)),
    Agency("BNS"),
    Agency("LETA", (), ("leta.lv",)),
    Agency("ELTA", (), ("elta.lt",)),
    Agency("BELTA", ("БелТА",), ("belta.by",)),
    Agency("The Canadian Press", ("CP", "Canadian Press"), ("thecanadianpress.com",)),
    Agency("AAP", (), ("aap.com.au",)),
    Agency("NZPA"),
    Agency("PNA"),
    Agency("Bernama", (), ("bernama.com",)),
    Agency("Antara", (), ("antaranews.com",)),
    Agency("TNA"),
    Agency("VNA"),
    Agency("VNS"),
    Agency("PTI", ("पीटीआई", "भाषा"), ("ptinews.com",)),
    Agency("ANI", ("एएनआई",), ("aninews.in",)),
    Agency("IANS", ("आईएएनएस",)),
    Agency("UNI", ("वार्ता", "यूएनआई"), ("uniindia.com",)),
    Agency("APP", (), ("app.com.pk",)),
    Agency("BSS", (), ("bssnews.net",)),
    Agency("UNB", (), ("unb.com.bd",)),
    Agency("Xinhua", ("Синьхуа", "شينخوا", "新华社", "新華社"), ("news.cn", "xinhuanet.com")),
    Agency("China News Service", ("CNS", "中新社"), ("chinanews.com.cn", "ecns.cn")),
    Agency("CNA"),  # of Taiwan, of Cyprus, and a broadcaster in Singapore
    Agency("中央社"),
    Agency("Kyodo News", ("Kyodo", "共同通信", "共同社", "共同"), ("kyodonews.net",)),
    Agency("Jiji Press", ("Jiji", "時事通信", "時事"), ("jiji.com",)),
    Agency("Yonhap", ("韩联社", "연합뉴스"), ("yna.co.kr",)),
    Agency("KCNA"),
    Agency("Anadolu", ("Anadolu Agency", "AA", "الأناضول"), ("aa.com.tr",)),
    Agency("DHA", (), ("dha.com.tr",)),
    Agency("İHA", (), ("iha.com.tr",)),
    Agency("SPA", ("واس",), ("spa.gov.sa",)),
    Agency("WAM", ("وام",), ("wam.ae",)),
    Agency("KUNA", ("كونا",), ("kuna.net.kw",)),
    Agency("QNA", ("قنا",), ("qna.org.qa",)),
    Agency("BNA", (), ("bna.bh",)),
    Agency("ONA"),
    Agency("MENA", ("أ ش أ",), ("mena.org.eg",)),
    Agency("Petra", ("بترا",), ("petra.gov.jo",)),
    Agency("SANA", ("سانا",), ("sana.sy",)),
    Agency("WAFA", ("وفا",), ("wafa.ps",)),
    Agency("NNA"),
    Agency("INA"),
    Agency("IRNA", ("ایرنا",), ("irna.ir",)),
    Agency("ISNA", ("ایسنا",), ("isna.ir",)),
    Agency("Tasnim", ("تسنیم",), ("tasnimnews.com",)),
    Agency("MAP", (), ("map.ma",)),
    Agency("APS", (), ("aps.dz",)),
    Agency("TAP", (), ("tap.info.tn",)),
    Agency("PANA"),
    Agency("ENA", (), ("ena.et",)),
    Agency("NAN", (), ("nannews.ng",)),
    Agency("GNA", (), ("gna.org.gh",)),
    Agency("SAPA"),
    Agency("TASS", ("ITAR-TASS", "ТАСС", "塔斯社"), ("tass.com", "tass.ru")),
    Agency("Interfax", ("Интерфакс",), ("interfax.ru", "interfax.com")),
    Agency("Interfax-Ukraine", (), ("interfax.com.ua",)),
    Agency("RIA Novosti", ("RIA", "РИА Новости", "РИА"), ("ria.ru",)),
    Agency("Sputnik", ("Спутник",), ("sputnikglobe.com",)),
    Agency("Ukrinform", ("Укринформ", "Укрінформ"), ("ukrinform.net", "ukrinform.ua")),
    Agency("UNIAN", ("УНІАН",), ("unian.net", "unian.ua")),
    Agency("Getty Images", (), ("gettyimages.com",)),
    Agency("Inter Press Service", ("IPS",), ("ipsnews.net",)),
)  # fmt: skip
_BY_NAME: Mapping[str, Agency] = {
    matching_form(name): agency for agency in _AGENCIES for name in (agency.name, *agency.others)
}
AGENCY_DOMAINS: Mapping[str, str] = {
    domain: agency.name for agency in _AGENCIES for domain in agency.domains
}
"""Registrable domain -> the name of the agency that owns it."""
_DESK = 3  # letters
_MAX_LENGTH = 100  # characters
_BETWEEN_NAMES = re.compile(r"(?<!\s)\s*[/,،，+&]\s*")


def is_known_agency(name: str) -> bool:
    """Whether this is a known name, several (`Reuters/AP`), or one with its desk (`dpa/lnw`).

    Case is ignored.
    """
    return len(name) <= _MAX_LENGTH and bool(_agencies_of(name))


def agency_called(name: str) -> str | None:
    """The agency's usual name: `AP` for `The Associated Press`, `dpa` for `dpa/lnw`.

    None if the name is unknown or names several agencies. Case is ignored.
    """
    found = _agencies_of(name) if len(name) <= _MAX_LENGTH else frozenset()
    return next(iter(found)) if len(found) == 1 else None


# A listing repeats the same few names thousands of times.
@lru_cache(maxsize=1_024)
def _agencies_of(name: str) -> frozenset[str]:
    if known := _BY_NAME.get(matching_form(name)):
        return frozenset([known.name])
    first, *others = (matching_form(part) for part in _BETWEEN_NAMES.split(name))
    if first not in _BY_NAME or any(_is_unknown(other) for other in others):
        return frozenset()
    return frozenset(_BY_NAME[each].name for each in (first, *others) if each in _BY_NAME)


def _is_unknown(part: str) -> bool:
    return part not in _BY_NAME and len(part) > _DESK
