"""The words of links to the rest of a text, such as "Read more", in many languages."""

READ_MORE = (
    # The first of each row is named in the specification (listings/README.md, 2).
    *("Read more", "Continue reading", "Read the full story", "Read full story"),
    *("Read the full article", "Read full article", "Read the story", "Read the article"),
    *("Weiterlesen", "Weiter lesen", "Mehr lesen", "Artikel lesen"),
    *("Lire la suite", "Lire plus", "Lire l'article", "Lire l’article", "Continuer la lecture"),
    *("Leer más", "Leer mas", "Seguir leyendo", "Continuar leyendo", "Sigue leyendo"),
    *("Leggi tutto", "Leggi di più", "Continua a leggere", "Leggi l'articolo"),
    *("Lees meer", "Lees verder", "Verder lezen"),
    *("Leia mais", "Ler mais", "Continue lendo", "Continuar a ler", "Continuar lendo"),
    *("Читать далее", "Читать дальше", "Читать полностью", "Подробнее"),
    *("اقرأ المزيد", "إقرأ المزيد", "اقرأ أيضا", "تابع القراءة", "قراءة المزيد"),
    *("阅读更多", "阅读全文", "继续阅读", "查看更多", "查看全文", "閱讀更多", "閱讀全文"),
    *("続きを読む", "もっと読む", "더 보기", "더보기", "자세히 보기", "계속 읽기"),
    *("Читати далі", "Детальніше", "Czytaj więcej", "Czytaj dalej"),
    *("Läs mer", "Læs mere", "Les mer", "Lue lisää", "Číst dále", "Citește mai mult"),
    *("और पढ़ें", "पूरा पढ़ें", "आगे पढ़ें", "পুরো খবর পড়ুন", "আরও পড়ুন", "مزید پڑھیں", "மேலும் படிக்க"),
    *("Đọc tiếp", "Xem thêm", "อ่านต่อ", "อ่านเพิ่มเติม", "Baca selengkapnya", "Baca lagi", "Soma zaidi"),
    *("Διαβάστε περισσότερα", "Прочети още", "Pročitaj više", "Preberi več"),
    *("Tovább olvasom", "Bővebben", "Olvass tovább", "Čítať viac", "Loe edasi", "Lasīt vairāk"),
    *("Llegir més", "Jarraitu irakurtzen", "Lexo më shumë", "Daha fazlasını oku", "Lue koko juttu"),
    *("Devamını oku", "ادامه مطلب", "بیشتر بخوانید", "קרא עוד", "המשך לקרוא"),
)
"""Phrases that do not occur at the end of a sentence."""

READ_MORE_LINES = (
    *READ_MORE,
    *(
        "Read more show less",
        "Show more",
        "View more",
        "Keep reading",
        "Full story",
        "Read on",
        "Mehr dazu",
        "Далее",
        "المزيد",
        "Devamı",
    ),
)
"""Phrases that are a "read more" if they are the whole line; some also occur in sentences."""

READ_MORE_LINKS = (
    *READ_MORE_LINES,
    *("More", "Link", "Comment", "Comments", "Permalink", "Full article"),
    *("Mehr", "Zum Artikel", "En savoir plus"),
)
"""Phrases that are a "read more" only if they are the whole text of a link."""
