"""Known news agencies."""

import re
from functools import lru_cache

from bot.text.characters import matching_form

# Known names may be in lower case, without a city, or after a city in mixed case; an unknown name
# needs a city in capitals. Spelled as the agencies print them, grouped by home country.
_NAMES = frozenset(
    matching_form(name)
    for name in (
        *("AP", "Associated Press", "The Associated Press", "UPI", "CNN", "Bloomberg"),
        *("CNN Business", "CNN Politics", "CNN en Español", "France 24"),
        *("United Press International", "NPR", "VOA", "Voice of America", "RFE/RL", "RFA"),
        *("Stars and Stripes", "McClatchy", "TNS", "Tribune News Service", "Business Wire"),
        *("PRNewswire", "PR Newswire", "GLOBE NEWSWIRE", "GlobeNewswire", "Newsfile", "ACN"),
        *("Reuters", "Thomson Reuters", "Thomson Reuters Foundation", "Reuters Health"),
        *("Reuters Breakingviews", "PA", "PA Media", "Press Association", "BBC", "BBC News"),
        *("AFP", "Agence France-Presse", "Agence France Presse", "AFP-Services", "RFI"),
        *("dpa", "dpa-AFX", "dpa/tmn", "Deutsche Presse-Agentur", "epd", "KNA", "SID", "dts"),
        *("dts Nachrichtenagentur",),
        *("AFX", "DW", "Deutsche Welle", "APA", "SDA", "Keystone-SDA", "ATS", "Kathpress", "PTE"),
        *("EFE", "Agencia EFE", "Europa Press", "Notimex", "Télam", "NA", "Prensa Latina"),
        *("Andina", "Colprensa", "ANSA", "AGI", "Adnkronos", "LaPresse", "Askanews", "Lusa"),
        *("Agência Brasil", "Agência Lusa", "Estadão Conteúdo", "Folhapress"),
        *("ANP", "Belga", "NTB", "TT", "Ritzau", "STT", "PAP", "ČTK", "CTK", "TASR", "SITA"),
        *("MTI", "APA-OTS", "Tanjug", "HINA", "BTA", "Agerpres", "BNS", "LETA", "ELTA", "BELTA"),
        *("CP", "The Canadian Press", "Canadian Press", "AAP", "NZPA", "PNA", "Bernama"),
        *("Antara", "TNA", "VNA", "VNS", "PTI", "ANI", "IANS", "UNI", "APP", "BSS", "UNB"),
        *(
            "Xinhua",
            "CNS",
            "China News Service",
            "CNA",
            "Kyodo",
            "Kyodo News",
            "Jiji",
            "Jiji Press",
        ),
        *("Yonhap", "KCNA", "Anadolu", "Anadolu Agency", "AA", "DHA", "İHA", "SPA", "WAM", "KUNA"),
        *("QNA", "BNA", "ONA", "MENA", "Petra", "SANA", "NNA", "INA", "IRNA", "ISNA", "Tasnim"),
        *("MAP", "APS", "TAP", "PANA", "ENA", "NAN", "GNA", "SAPA"),
        *("TASS", "ITAR-TASS", "Interfax", "Interfax-Ukraine", "RIA", "RIA Novosti", "Sputnik"),
        *("Ukrinform", "UNIAN", "EPA", "EPA-EFE", "Getty Images", "Inter Press Service", "IPS"),
        *("ТАСС", "РИА Новости", "РИА", "Интерфакс", "Рейтер", "Синьхуа", "Укринформ", "АП"),
        *("Укрінформ", "УНІАН", "БелТА", "Франс Пресс", "АФП", "Спутник"),
        *("رويترز", "أ ف ب", "أ.ف.ب", "ا ف ب", "فرانس برس", "أ ب", "د ب أ", "د.ب.أ", "وام", "واس"),
        *("كونا", "قنا", "بترا", "سانا", "شينخوا", "الأناضول", "وفا", "أسوشيتد برس", "أ ش أ"),
        *(
            "ایرنا",
            "ایسنا",
            "تسنیم",
            "新华社",
            "新華社",
            "中新社",
            "中央社",
            "路透社",
            "法新社",
            "美联社",
            "塔斯社",
            "韩联社",
            "埃菲社",
            "德新社",
        ),
        *("रॉयटर्स", "एएफपी", "एपी", "पीटीआई", "भाषा", "एएनआई", "वार्ता", "आईएएनएस", "यूएनआई"),
        *("共同通信", "時事通信", "ロイター通信", "AFP通信", "AP通信"),
        *("共同社", "共同", "時事", "ロイター", "AFP時事", "연합뉴스", "로이터", "רויטרס"),
    )
)
_DESK = 3  # letters
_MAX_LENGTH = 100  # characters
_BETWEEN_NAMES = re.compile(r"(?<!\s)\s*[/,،，+&]\s*")


def is_known_agency(name: str) -> bool:
    """Whether this is a known name, several (`Reuters/AP`), or one with its desk (`dpa/lnw`).

    Case is ignored.
    """
    return len(name) <= _MAX_LENGTH and _is_known(name)


# A listing repeats the same few names thousands of times.
@lru_cache(maxsize=1_024)
def _is_known(name: str) -> bool:
    if matching_form(name) in _NAMES:
        return True
    first, *others = (matching_form(part) for part in _BETWEEN_NAMES.split(name))
    return first in _NAMES and all(other in _NAMES or len(other) <= _DESK for other in others)
