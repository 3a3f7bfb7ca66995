"""Invented news in languages with old encodings of their own.

For each: a few hundred characters of prose, and texts of one or two sentences.
"""

from typing import NamedTuple


class Sample(NamedTuple):
    """News in one language, and the encoding in which a file of it used to be written."""

    encoding: str  # Python's name
    long: str
    short: tuple[str, ...]


SAMPLES = (
    Sample(
        "cp1251",
        "Паром до острова Лунд отменён из-за сильного шторма, сообщил в понедельник начальник порта "
        "Ана Варн. По его словам, движение возобновится не раньше среды, если ветер ослабнет. На "
        "пристани остались около трёхсот пассажиров, среди них две школьные группы. Городской совет "
        "открыл для них спортивный зал и раздаёт горячую еду. «Мы делаем всё возможное», — сказала "
        "мэр города. Синоптики ожидают, что к вечеру вторника скорость ветра снизится до пятнадцати "
        "метров в секунду.",
        (
            "Паром отменён из-за шторма.",
            "Городской совет утвердил бюджет на будущий год. Школы получат больше денег.",
            "Министр заявил, что новый мост откроют в мае.",
        ),
    ),
    Sample(
        "cp1251",
        "Пором до острова скасували через сильний шторм, повідомив у понеділок начальник порту. За "
        "його словами, рух відновиться не раніше середи, якщо вітер ущухне. На пристані залишилися "
        "близько трьохсот пасажирів, серед них дві шкільні групи. Міська рада відкрила для них "
        "спортивну залу й роздає гарячу їжу. «Ми робимо все можливе», — сказала мер міста.",
        ("Міська рада ухвалила бюджет на наступний рік. Школи отримають більше грошей.",),
    ),
    Sample(
        "koi8-r",
        "Суд в Карловске приговорил бывшего директора верфи к четырём годам лишения свободы за "
        "растрату. Следствие установило, что деньги, выделенные на ремонт двух паромов, были "
        "переведены на счета частной фирмы. Адвокат осуждённого заявил, что будет обжаловать приговор "
        "в областном суде. Прокуратура просила шесть лет. Работники верфи, которые полгода не получали "
        "зарплату, встретили решение аплодисментами. Новое руководство обещает погасить долги до "
        "конца года.",
        (
            "Суд приговорил бывшего директора верфи к четырём годам.",
            "Погода улучшится к выходным. В субботу ожидается до двадцати градусов тепла.",
            "В городе открылась выставка старых карт.",
        ),
    ),
    Sample(
        "shift_jis",
        "強い嵐のため、島へ向かうフェリーは月曜日に全便が欠航した。港湾局によると、運航の再開は早くても水曜日になる"
        "見通しだ。桟橋には約三百人の乗客が残され、その中には修学旅行の生徒もいる。市は体育館を開放し、温かい食事を"
        "配っている。市長は「できる限りのことをしている」と述べた。気象台は、火曜日の夕方には風が弱まるとみている。"
        "漁業組合は被害額を調べており、来週にも県に報告する予定である。",
        (
            "嵐のためフェリーは欠航した。",
            "市議会は来年度の予算案を可決した。学校の改修に多くの費用があてられる。",
            "新しい橋は五月に開通する予定だ。",
        ),
    ),
    Sample(
        "euc-jp",
        "政府は金曜日、地方の鉄道を支えるための新しい法案を閣議で決定した。利用者が減っている路線について、国と自治体が"
        "費用を分担する仕組みを作る。国土交通大臣は記者会見で「地域の足を守ることが大切だ」と強調した。野党は財源が"
        "はっきりしないと批判している。法案は今の国会に提出され、来年四月の施行を目指す。対象になる路線は全国で"
        "およそ四十にのぼるとみられている。",
        (
            "政府は新しい法案を決定した。",
            "地震による津波の心配はないという。けが人の情報は入っていない。",
            "大雨で電車が止まった。",
        ),
    ),
    Sample(
        "gb18030",
        "由于强风暴，开往伦德岛的渡轮星期一全部停航。港务局局长表示，如果风力减弱，最早要到星期三才能恢复航行。约三百名"
        "乘客滞留在码头，其中包括两个学校的学生。市政府开放了体育馆，并为他们提供热食。市长说：“我们正在尽一切努力。”"
        "气象部门预计，星期二晚上风速将降至每秒十五米。当地渔民协会正在统计损失，下周将向省政府报告。专家提醒居民不要"
        "靠近海边。",
        (
            "渡轮因风暴取消。",
            "市议会通过了明年的预算。学校将得到更多资金。",
            "新大桥将于五月通车，全长两公里。",
        ),
    ),
    Sample(
        "big5",
        "由於強烈風暴，開往倫德島的渡輪星期一全部停航。港務局局長表示，如果風力減弱，最快要到星期三才能恢復航行。約三百名"
        "乘客滯留在碼頭，其中包括兩所學校的學生。市政府開放了體育館，並為他們提供熱食。市長說：「我們正在盡一切努力。」"
        "氣象部門預計，星期二晚上風速將降至每秒十五公尺。當地漁民協會正在統計損失，下週將向縣政府報告。專家提醒居民不要"
        "靠近海邊。",
        (
            "渡輪因風暴取消。",
            "市議會通過了明年的預算。學校將得到更多經費。",
            "新大橋將於五月通車，全長兩公里。",
        ),
    ),
    Sample(
        "euc-kr",
        "강한 폭풍으로 룬드섬으로 가는 여객선이 월요일 모두 결항됐다. 항만청장은 바람이 약해지면 이르면 수요일에 운항을 "
        "다시 시작할 수 있다고 말했다. 부두에는 약 삼백 명의 승객이 남아 있으며 그 가운데 두 학교의 학생들도 있다. 시는 "
        '체육관을 개방하고 따뜻한 음식을 나눠 주고 있다. 시장은 "할 수 있는 모든 일을 하고 있다"고 밝혔다. 기상청은 '
        "화요일 저녁 바람이 초속 십오 미터로 줄어들 것으로 내다봤다.",
        (
            "폭풍으로 여객선이 결항됐다.",
            "시의회는 내년 예산안을 통과시켰다. 학교에 더 많은 돈이 들어간다.",
            "새 다리는 오월에 개통될 예정이다.",
        ),
    ),
    Sample(
        "cp1250",
        "Prom na wyspę Lund został w poniedziałek odwołany z powodu silnego sztormu, poinformował "
        "kapitan portu. Według niego rejsy zostaną wznowione najwcześniej w środę, jeśli wiatr "
        "osłabnie. Na przystani pozostało około trzystu pasażerów, wśród nich dwie grupy szkolne. Rada "
        "miejska otworzyła dla nich halę sportową i rozdaje ciepłe posiłki. „Robimy wszystko, co "
        "możliwe” – powiedziała burmistrz. Synoptycy spodziewają się, że we wtorek wieczorem prędkość "
        "wiatru spadnie do piętnastu metrów na sekundę.",
        (
            "Prom został odwołany z powodu sztormu. Pasażerowie czekają na przystani.",
            "Rada miejska przyjęła budżet na przyszły rok. Szkoły dostaną więcej pieniędzy.",
        ),
    ),
    Sample(
        "cp1250",
        "Trajekt na ostrov Lund byl v pondělí zrušen kvůli silné bouři, oznámil šéf přístavu. Podle "
        "něj bude provoz obnoven nejdříve ve středu, pokud vítr zeslábne. V přístavu zůstalo asi tři "
        "sta cestujících, mezi nimi dvě školní skupiny. Město pro ně otevřelo sportovní halu a rozdává "
        "teplé jídlo. „Děláme vše, co je možné,“ řekla starostka. Meteorologové očekávají, že v úterý "
        "večer rychlost větru klesne na patnáct metrů za sekundu.",
        ("Zastupitelstvo schválilo rozpočet na příští rok. Školy dostanou více peněz.",),
    ),
    Sample(
        "cp1250",
        "A Lund szigetére tartó kompot hétfőn törölték az erős vihar miatt, közölte a kikötő vezetője. "
        "Szerinte a forgalom leghamarabb szerdán indulhat újra, ha a szél gyengül. A mólón mintegy "
        "háromszáz utas maradt, köztük két iskolai csoport. A város megnyitotta számukra a "
        "sportcsarnokot, és meleg ételt oszt. „Minden tőlünk telhetőt megteszünk” – mondta a "
        "polgármester. A meteorológusok szerint kedd estére csökken a szélsebesség.",
        ("A képviselő-testület elfogadta a jövő évi költségvetést. Az iskolák több pénzt kapnak.",),
    ),
    Sample(
        "cp1253",
        "Το πλοίο για το νησί Λουντ ακυρώθηκε τη Δευτέρα λόγω ισχυρής καταιγίδας, ανακοίνωσε ο "
        "διευθυντής του λιμανιού. Σύμφωνα με τον ίδιο, τα δρομολόγια θα αρχίσουν ξανά το νωρίτερο την "
        "Τετάρτη, αν πέσει ο άνεμος. Στην προβλήτα έμειναν περίπου τριακόσιοι επιβάτες, ανάμεσά τους "
        "δύο σχολικές ομάδες. Ο δήμος άνοιξε για αυτούς το γυμναστήριο και μοιράζει ζεστό φαγητό. "
        "«Κάνουμε ό,τι μπορούμε», είπε η δήμαρχος. Οι μετεωρολόγοι περιμένουν ότι το βράδυ της Τρίτης "
        "η ένταση του ανέμου θα μειωθεί. Άλλα δύο λιμάνια παραμένουν κλειστά.",
        (
            "Το πλοίο ακυρώθηκε λόγω καταιγίδας.",
            "Το δημοτικό συμβούλιο ενέκρινε τον προϋπολογισμό. Τα σχολεία θα πάρουν περισσότερα χρήματα.",
            "Η νέα γέφυρα θα ανοίξει τον Μάιο.",
        ),
    ),
    Sample(
        "cp1254",
        "Lund adasına giden feribot pazartesi günü şiddetli fırtına nedeniyle iptal edildi. Liman "
        "müdürü, rüzgârın hafiflemesi halinde seferlerin en erken çarşamba günü yeniden başlayacağını "
        "söyledi. İskelede aralarında iki okul grubunun da bulunduğu yaklaşık üç yüz yolcu kaldı. "
        "Belediye onlar için spor salonunu açtı ve sıcak yemek dağıtıyor. Belediye başkanı “Elimizden "
        "geleni yapıyoruz” dedi. Meteoroloji uzmanları salı akşamı rüzgâr hızının düşeceğini tahmin "
        "ediyor. Balıkçılar birliği zararı hesaplıyor.",
        (
            "Feribot fırtına nedeniyle iptal edildi. Yolcular iskelede bekliyor.",
            "Belediye meclisi gelecek yılın bütçesini kabul etti. Okullara daha çok para ayrılacak.",
        ),
    ),
    Sample(
        "cp1256",
        "ألغيت يوم الاثنين رحلات العبارة إلى جزيرة لوند بسبب عاصفة قوية، حسبما أعلن مدير الميناء. وقال "
        "إن الرحلات لن تستأنف قبل يوم الأربعاء إذا هدأت الرياح. وبقي على الرصيف نحو ثلاثمئة راكب من "
        "بينهم مجموعتان من تلاميذ المدارس. وفتح مجلس المدينة لهم القاعة الرياضية ووزع عليهم وجبات ساخنة. "
        "وقالت رئيسة البلدية إن المدينة تبذل كل ما في وسعها. ويتوقع خبراء الأرصاد أن تنخفض سرعة الرياح "
        "مساء الثلاثاء.",
        (
            "ألغيت رحلات العبارة بسبب العاصفة.",
            "وافق المجلس البلدي على ميزانية العام المقبل. وستحصل المدارس على أموال أكثر.",
            "سيفتح الجسر الجديد في شهر مايو.",
        ),
    ),
)
