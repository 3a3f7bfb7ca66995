"""How people write days, times, periods and quiet hours, in each language: what must be understood."""

from datetime import time

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)
DAILY, WEEKDAYS, WEEKEND = {*range(7)}, {*range(5)}, {SAT, SUN}

DAYS: dict[str, dict[str, set[int]]] = {
    "de": {
        "Mo, Do": {MON, THU}, "montags und donnerstags": {MON, THU}, "von Montag bis Freitag": WEEKDAYS,
        "taeglich": DAILY, "jeden Tag": DAILY, "Mo-Fr": WEEKDAYS, "werktags": WEEKDAYS,
        "am Wochenende": WEEKEND, "jeden Mittwoch": {WED}, "Sonnabend": {SAT}, "Mo. & Mi.": {MON, WED},
    },
    "fr": {
        "lundi et jeudi": {MON, THU}, "lun, jeu": {MON, THU}, "du lundi au vendredi": WEEKDAYS,
        "lundi à vendredi": WEEKDAYS, "tous les jours": DAILY, "chaque jour": DAILY,
        "le week-end": WEEKEND, "week end": WEEKEND, "les mardis": {TUE}, "mar": {TUE}, "en semaine": WEEKDAYS,
    },
    "es": {
        "lunes y jueves": {MON, THU}, "lun, jue": {MON, THU}, "de lunes a viernes": WEEKDAYS,
        "todos los días": DAILY, "cada dia": DAILY, "fines de semana": WEEKEND, "los sabados": {SAT},
        "miercoles": {WED}, "L-V": WEEKDAYS,
    },
    "pt-BR": {
        "segunda e quinta": {MON, THU}, "seg, qui": {MON, THU}, "de segunda a sexta": WEEKDAYS,
        "segunda-feira": {MON}, "segunda feira": {MON}, "2ª a 6ª": WEEKDAYS, "todos os dias": DAILY,
        "diariamente": DAILY, "fins de semana": WEEKEND, "terças-feiras": {TUE}, "sabado": {SAT},
    },
    "it": {
        "lunedì e giovedì": {MON, THU}, "lun, gio": {MON, THU}, "dal lunedì al venerdì": WEEKDAYS,
        "ogni giorno": DAILY, "tutti i giorni": DAILY, "nel fine settimana": WEEKEND, "martedi": {TUE},
        "ogni domenica": {SUN},
    },
    "nl": {
        "maandag en donderdag": {MON, THU}, "ma, do": {MON, THU}, "van maandag tot vrijdag": WEEKDAYS,
        "ma t/m vr": WEEKDAYS, "dagelijks": DAILY, "elke dag": DAILY, "in het weekend": WEEKEND,
        "op woensdagen": {WED}, "werkdagen": WEEKDAYS,
    },
    "pl": {
        "poniedziałek i czwartek": {MON, THU}, "pn, czw": {MON, THU}, "od poniedziałku do piątku": WEEKDAYS,
        "codziennie": DAILY, "w weekendy": WEEKEND, "w każdą środę": {WED}, "sroda": {WED},
        "pon.-pt.": WEEKDAYS, "w soboty": {SAT},
    },
    "tr": {
        "pazartesi ve perşembe": {MON, THU}, "pzt, per": {MON, THU}, "pazartesi-cuma": WEEKDAYS,
        "her gün": DAILY, "hafta sonu": WEEKEND, "hafta içi": WEEKDAYS, "SALI günleri": {TUE},
        "carsamba": {WED}, "cumartesi": {SAT},
    },
    "ru": {
        "понедельник и четверг": {MON, THU}, "пн, чт": {MON, THU}, "с понедельника по пятницу": WEEKDAYS,
        "пн-пт": WEEKDAYS, "ежедневно": DAILY, "каждый день": DAILY, "по выходным": WEEKEND,
        "по будням": WEEKDAYS, "по средам": {WED}, "каждую пятницу": {FRI},
        "по понедельникам и по средам": {MON, WED},
    },
    "uk": {
        "понеділок і четвер": {MON, THU}, "пн, чт": {MON, THU}, "з понеділка по п’ятницю": WEEKDAYS,
        "пн-пт": WEEKDAYS, "щодня": DAILY, "кожен день": DAILY, "у вихідні": WEEKEND, "у будні": WEEKDAYS,
        "щосереди": {WED}, "п'ятниця": {FRI}, "пʼятниця": {FRI},
    },
    "id": {
        "Senin dan Kamis": {MON, THU}, "sen, kam": {MON, THU}, "Senin sampai Jumat": WEEKDAYS,
        "setiap hari": DAILY, "akhir pekan": WEEKEND, "hari kerja": WEEKDAYS, "setiap Rabu": {WED},
        "Minggu": {SUN}, "hari Jum'at": {FRI},
    },
    "sv": {
        "måndag och torsdag": {MON, THU}, "mån, tors": {MON, THU}, "måndag till fredag": WEEKDAYS,
        "varje dag": DAILY, "dagligen": DAILY, "helger": WEEKEND, "vardagar": WEEKDAYS, "på onsdagar": {WED},
        "lordag": {SAT},
    },
    "zh-CN": {
        "周一和周四": {MON, THU}, "星期一、星期四": {MON, THU}, "周一至周五": WEEKDAYS, "周一到周五": WEEKDAYS,
        "每天": DAILY, "每日": DAILY, "周末": WEEKEND, "工作日": WEEKDAYS, "每周三": {WED}, "礼拜天": {SUN},
        "星期日": {SUN}, "周一，周三": {MON, WED},
    },
    "ja": {
        "月曜日と木曜日": {MON, THU}, "月、木": {MON, THU}, "月水金": {MON, WED, FRI}, "月〜金": WEEKDAYS,
        "月曜から金曜": WEEKDAYS, "毎日": DAILY, "平日": WEEKDAYS, "週末": WEEKEND, "毎週水曜": {WED},
        "土・日": WEEKEND,
    },
    "ko": {
        "월요일, 목요일": {MON, THU}, "월목": {MON, THU}, "월~금": WEEKDAYS, "월요일부터 금요일까지": WEEKDAYS,
        "매일": DAILY, "주말": WEEKEND, "평일": WEEKDAYS, "매주 수요일": {WED}, "수요일마다": {WED},
    },
    "ar": {
        "الاثنين والخميس": {MON, THU}, "الإثنين، الخميس": {MON, THU}, "من الاثنين إلى الجمعة": WEEKDAYS,
        "يوميا": DAILY, "كل يوم": DAILY, "كل أربعاء": {WED}, "يوم الاحد": {SUN},
    },
}  # fmt: skip

MORNING, EVENING = time(7, 30), time(19, 30)
TIMES: dict[str, dict[str, set[time]]] = {
    "de": {
        "7 Uhr 30": {MORNING}, "um 7:30 Uhr": {MORNING}, "7.30": {MORNING}, "7 Uhr und 18 Uhr": {time(7), time(18)},
        "19h30": {EVENING}, "8 Uhr abends": {time(20)}, "22 Uhr nachts": {time(22)}, "12 Uhr mittags": {time(12)}, "Mittag": {time(12)},
        "7:30 und 19:30": {MORNING, EVENING},
    },
    "fr": {
        "7h30": {MORNING}, "7 h 30": {MORNING}, "à 7h et 19h": {time(7), time(19)}, "7 heures du matin": {time(7)},
        "8 h du soir": {time(20)}, "midi": {time(12)}, "minuit": {time(0)}, "19 heures 30": {EVENING},
    },
    "es": {
        "a las 7:30": {MORNING}, "7.30 h": {MORNING}, "7 de la mañana": {time(7)}, "8 de la tarde": {time(20)},
        "9 de la noche": {time(21)}, "mediodía": {time(12)}, "7:30 y 19:30": {MORNING, EVENING}, "7 a. m.": {time(7)},
        "a las 7 y media": {MORNING}, "7 y media de la tarde": {EVENING},
    },
    "pt-BR": {
        "19h": {time(19)}, "19h30": {EVENING}, "às 7h30": {MORNING}, "7h30min": {MORNING}, "8 da noite": {time(20)},
        "7 da manhã": {time(7)}, "meio-dia": {time(12)}, "7:30 e 19:30": {MORNING, EVENING},
        "às 7 e meia": {MORNING}, "7 e meia da noite": {EVENING},
    },
    "it": {
        "alle 7:30": {MORNING}, "7.30": {MORNING}, "ore 19.30": {EVENING}, "7 di mattina": {time(7)},
        "8 di sera": {time(20)}, "mezzogiorno": {time(12)}, "alle 7:30 e alle 19:30": {MORNING, EVENING},
        "alle 7 e mezza": {MORNING}, "7 e mezza di sera": {EVENING},
    },
    "nl": {
        "om 7:30": {MORNING}, "7.30 uur": {MORNING}, "7 uur": {time(7)}, "8 uur 's avonds": {time(20)},
        "7u30": {MORNING}, "7:30 en 19:30": {MORNING, EVENING},
    },
    "pl": {
        "o 7:30": {MORNING}, "godz. 7.30": {MORNING}, "7 rano": {time(7)}, "8 wieczorem": {time(20)},
        "7:30 i 19:30": {MORNING, EVENING}, "południe": {time(12)}, "o północy": {time(0)},
    },
    "tr": {
        "saat 7.30": {MORNING}, "7:30 ve 19:30": {MORNING, EVENING}, "sabah 7": {time(7)}, "akşam 8": {time(20)},
        "07:30'da": {MORNING}, "öğlen": {time(12)}, "gece yarısı": {time(0)},
        "saat 7 buçuk": {MORNING}, "akşam 7 buçuk": {EVENING},
    },
    "ru": {
        "в 7:30": {MORNING}, "7 часов 30 минут": {MORNING}, "7 утра": {time(7)}, "8 вечера": {time(20)},
        "3 часа дня": {time(15)}, "7 ч 30 мин": {MORNING}, "7:30 и 19:30": {MORNING, EVENING}, "полдень": {time(12)},
        "12 ночи": {time(0)},
    },
    "uk": {
        "о 7:30": {MORNING}, "7 годин 30 хвилин": {MORNING}, "7 ранку": {time(7)}, "8 вечора": {time(20)},
        "7 год 30 хв": {MORNING}, "7:30 і 19:30": {MORNING, EVENING}, "опівдні": {time(12)}, "опівночі": {time(0)},
    },
    "id": {
        "pukul 7.30": {MORNING}, "jam 7:30": {MORNING}, "7 pagi": {time(7)}, "8 malam": {time(20)},
        "3 sore": {time(15)}, "07.30 dan 19.30": {MORNING, EVENING},
    },
    "sv": {
        "kl. 7.30": {MORNING}, "klockan 07:30": {MORNING}, "kl 19.30": {EVENING}, "8 på kvällen": {time(20)},
        "7:30 och 19:30": {MORNING, EVENING}, "midnatt": {time(0)},
    },
    "zh-CN": {
        "7点30分": {MORNING}, "上午7点半": {MORNING}, "晚上7点30分": {EVENING}, "下午3点": {time(15)}, "7点": {time(7)},
        "早上7：30": {MORNING}, "每天7点30分": {MORNING}, "7点和19点": {time(7), time(19)}, "中午": {time(12)},
        "晚上12点": {time(0)}, "19时30分": {EVENING},
    },
    "ja": {
        "7時30分": {MORNING}, "午前7時半": {MORNING}, "午後7時30分": {EVENING}, "7時": {time(7)}, "夜9時": {time(21)},
        "毎日7時30分": {MORNING}, "７：３０": {MORNING}, "7時と19時": {time(7), time(19)}, "正午": {time(12)},
        "午後0時": {time(12)}, "朝7時、夜9時": {time(7), time(21)},
    },
    "ko": {
        "7시 30분": {MORNING}, "오전 7시 30분": {MORNING}, "오후7시반": {EVENING}, "7시": {time(7)}, "밤 9시": {time(21)},
        "매일 7시 30분": {MORNING}, "7시, 19시": {time(7), time(19)}, "정오": {time(12)}, "자정": {time(0)},
    },
    "ar": {
        "٠٧:٣٠": {MORNING}, "٧:٣٠ ص": {MORNING}, "الساعة 7:30 مساءً": {EVENING}, "7 صباحا": {time(7)},
        "7:30 و19:30": {MORNING, EVENING}, "٧:٣٠ م": {EVENING},
    },
}  # fmt: skip

# Either morning or evening, noon or midnight, or not a time
UNCLEAR_TIMES: dict[str, list[str]] = {
    "de": ["7", "12 Uhr morgens", "halb 8"],
    "fr": ["7", "12 h du matin"],
    "es": ["12 de la mañana"],
    "sv": ["halv 8"],
    "nl": ["half 8"],
    "ja": ["午後12時", "午前12時"],
    "ko": ["오전 12시"],
    "zh-CN": ["上午12点"],
}  # fmt: skip

PERIODS: dict[str, dict[str, str]] = {
    "de": {
        "letzte Woche": "week", "vor 3 Tagen": "3d", "12 Std.": "12h", "gestern": "yesterday", "seit Montag": "monday",
        "3. November": "3 november", "3. Maerz 2026": "2026-03-03", "2 Wochen": "2w", "November 2026": "2026-11",
    },
    "fr": {
        "la semaine dernière": "week", "il y a 3 jours": "3d", "12 heures": "12h", "hier": "yesterday",
        "lundi": "monday", "3 novembre": "3 november", "1er mai 2026": "2026-05-01", "3 mar": "3 march", "3 fév": "3 february",
    },
    "es": {
        "última semana": "week", "hace 3 días": "3d", "3 days ago": "3d", "3 ago": "3 august", "12 horas": "12h", "ayer": "yesterday",
        "3 de noviembre": "3 november", "3 de noviembre de 2026": "2026-11-03", "2 semanas": "2w",
    },
    "pt-BR": {
        "última semana": "week", "3 dias atrás": "3d", "há 3 dias": "3d", "ontem": "yesterday",
        "3 de novembro": "3 november", "1º de maio de 2026": "2026-05-01", "2 semanas": "2w",
    },
    "it": {
        "ultima settimana": "week", "3 giorni fa": "3d", "12 ore": "12h", "ieri": "yesterday",
        "3 novembre": "3 november", "1° maggio 2026": "2026-05-01", "2 settimane": "2w",
    },
    "nl": {
        "afgelopen week": "week", "maand": "month", "3 dagen geleden": "3d", "12 uur": "12h", "gisteren": "yesterday",
        "3 november": "3 november", "3 mei 2026": "2026-05-03", "2 weken": "2w",
    },
    "pl": {
        "ostatni tydzień": "week", "3 dni temu": "3d", "12 godzin": "12h", "wczoraj": "yesterday",
        "3 listopada": "3 november", "3 maja 2026": "2026-05-03", "2 tygodnie": "2w", "3 lis": "3 november",
    },
    "tr": {
        "geçen hafta": "week", "3 gün önce": "3d", "12 saat": "12h", "dün": "yesterday",
        "3 Kasım": "3 november", "3 Mayıs 2026": "2026-05-03", "2 hafta": "2w",
    },
    "ru": {
        "последняя неделя": "week", "3 дня назад": "3d", "12 часов": "12h", "вчера": "yesterday",
        "3 ноября": "3 november", "3 мая 2026 г.": "2026-05-03", "2 недели": "2w", "21 день": "21d",
    },
    "uk": {
        "останній тиждень": "week", "3 дні тому": "3d", "12 годин": "12h", "вчора": "yesterday",
        "3 листопада": "3 november", "3 травня 2026 р.": "2026-05-03", "2 тижні": "2w",
    },
    "id": {
        "seminggu": "week", "3 hari lalu": "3d", "12 jam": "12h", "kemarin": "yesterday",
        "3 November": "3 november", "3 Mei 2026": "2026-05-03", "2 minggu": "2w", "Minggu": "sunday",
    },
    "sv": {
        "senaste veckan": "week", "3 dagar sedan": "3d", "12 timmar": "12h", "igår": "yesterday", "i går": "yesterday",
        "3 november": "3 november", "3 maj 2026": "2026-05-03", "2 veckor": "2w",
    },
    "zh-CN": {
        "一周": "week", "3天前": "3d", "12小时": "12h", "昨天": "yesterday", "11月3日": "3 november",
        "2026年11月3日": "2026-11-03", "11月3号": "3 november", "2026年11月": "2026-11", "周一": "monday",
    },
    "ja": {
        "1週間": "week", "3日前": "3d", "12時間": "12h", "昨日": "yesterday", "11月3日": "3 november",
        "2026年11月3日": "2026-11-03", "1月1日": "1 january", "2026年11月": "2026-11", "月曜": "monday",
    },
    "ko": {
        "지난주": "week", "3일 전": "3d", "12시간": "12h", "어제": "yesterday", "11월 3일": "3 november",
        "2026년 11월 3일": "2026-11-03", "2026년 11월": "2026-11", "월요일": "monday",
    },
    "ar": {
        "أسبوع": "week", "منذ 3 أيام": "3d", "12 ساعة": "12h", "أمس": "yesterday", "3 نوفمبر": "3 november",
        "٣ نوفمبر ٢٠٢٦": "2026-11-03",
    },
}  # fmt: skip

# Each is 22:00 to 07:00 in the zone of the capital that is named.
QUIET_HOURS: dict[str, dict[str, str]] = {
    "de": {"von 22 bis 7 Uhr Berlin": "Europe/Berlin", "zwischen 22:00 und 7:00 in Warschau": "Europe/Warsaw"},
    "fr": {"de 22h à 7h Paris": "Europe/Paris", "entre 22 h et 7 h, Le Caire": "Africa/Cairo"},
    "es": {"de 22:00 a 7:00 Madrid": "Europe/Madrid", "entre las 22:00 y las 7:00, Tokio": "Asia/Tokyo"},
    "pt-BR": {"das 22h às 7h São Paulo": "America/Sao_Paulo"},
    "it": {"dalle 22:00 alle 7:00 Roma": "Europe/Rome"},
    "nl": {"van 22:00 tot 7:00 Amsterdam": "Europe/Amsterdam"},
    "pl": {"od 22:00 do 7:00 Warszawa": "Europe/Warsaw"},
    "tr": {"22:00-07:00 İstanbul": "Europe/Istanbul"},
    "ru": {"с 22:00 до 7:00 Москва": "Europe/Moscow", "с 22 до 7 часов, Москва": "Europe/Moscow"},
    "uk": {"з 22:00 до 7:00 Київ": "Europe/Kyiv"},
    "id": {"pukul 22.00 sampai 07.00 Jakarta": "Asia/Jakarta"},
    "sv": {"från 22:00 till 07:00 Stockholm": "Europe/Stockholm"},
    "zh-CN": {
        "22点到7点 上海": "Asia/Shanghai",
        "晚上10点至早上7点，上海": "Asia/Shanghai",
        "22:00-07:00（北京时间）": "Asia/Shanghai",
    },
    "ja": {"22時〜7時 東京": "Asia/Tokyo", "午後10時から午前7時まで 東京": "Asia/Tokyo"},
    "ko": {"22시~7시 서울": "Asia/Seoul", "오후 10시부터 오전 7시까지 서울": "Asia/Seoul"},
    "ar": {"من 22:00 إلى 7:00 القاهرة": "Africa/Cairo", "٢٢:٠٠-٠٧:٠٠ الرياض": "Asia/Riyadh"},
}  # fmt: skip
