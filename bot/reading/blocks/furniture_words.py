"""Words of page furniture in many languages, in the form that `folded` gives."""

import re

from bot.text.characters import matching_form

_BETWEEN_WORDS = re.compile(r"[\s,;:/|·•()+&!?\[\]،：（）、【】]+|(?<!\w)[-–—.]+|[-–—.]+(?!\w)")
_AROUND_WORD = " .,;:()[]|·•!?-–—+&،"


def folded(text: str) -> str:
    """The text as these words are compared: case-folded, Turkish i's with and without dot alike."""
    form = matching_form(text)
    return form if form.isascii() else form.replace("i\u0307", "i").replace("ı", "i")


def words_of(form: str) -> list[str]:
    """The words of a folded line, without punctuation between them."""
    return [word for word in _BETWEEN_WORDS.split(form) if word]


def first_word(form: str) -> str:
    """The first word of a folded line, which rules most lines out."""
    return form.partition(" ")[0].strip(_AROUND_WORD)


def _words(table: str) -> frozenset[str]:
    return frozenset(folded(table).split())


def _phrases(table: str) -> frozenset[str]:
    return frozenset(
        folded(line) for row in table.split("\n") for line in row.split("|") if line.strip()
    )


# A line that has no other words is a button or a link of the page: "Share on Facebook".
LABEL_WORDS = _words("""
    share shared tweet retweet pin email e-mail mail print copy link url save bookmark comment comments like likes
    subscribe subscriptions subscriber subscribers subscription log login logout sign register account my profile
    menu search home close skip content navigation toggle sidebar advertisement advertisements ad ads sponsored
    advertising newsletter newsletters facebook twitter x whatsapp telegram instagram linkedin reddit pinterest
    youtube tiktok bluesky threads mastodon messenger signal viber vk flipboard rss podcast app reply replies
    load laden scroll show view hide report flag accept reject cookies cookie settings manage preferences privacy policy terms contact about
    advertise donate follow google apple spotify older newer posts load
    permalink copied embed gift listen article story page live updates below

    teilen weiterleiten drucken merken kommentieren kommentar kommentare kopieren abonnieren abo anmelden einloggen
    abmelden registrieren suche suchen menü startseite schließen anzeige werbung newsletter impressum datenschutz
    datenschutzerklärung kontakt akzeptieren ablehnen einstellungen folgen melden antworten vorlesen artikel
    beiträge merkliste agb mediadaten
    partager courriel imprimer copier lien enregistrer commenter commentaires abonner s'abonner s’abonner connecter
    connexion se inscription menu recherche rechercher accueil fermer publicité infolettre accepter refuser
    paramètres répondre signaler suivre suivez-nous favoris mentions légales écouter
    compartir compartirlo imprimir copiar enlace guardar comentar comentarios suscribirse suscríbete suscribete iniciar
    sesión registrarse menú buscar inicio cerrar publicidad boletín aceptar rechazar configuración responder
    denunciar seguir síguenos contacto correo escuchar acceder
    compartilhar compartilhe partilhar salvar comentários comentário assinar assine assinante entrar cadastre-se
    buscar início fechar publicidade anúncio aceitar recusar configurações siga-nos ouvir
    condividi condividere stampa copia salva commenta commenti abbonati accedi registrati cerca chiudi pubblicità
    accetta rifiuta impostazioni rispondi segnala seguici ascolta
    delen deel afdrukken kopieer kopiëren opslaan reageren reacties abonneren inloggen aanmelden zoeken sluiten
    advertentie accepteren weigeren instellingen volgen luister
    udostępnij drukuj kopiuj zapisz skomentuj komentarze subskrybuj zaloguj zarejestruj szukaj strona główna zamknij
    reklama akceptuj odrzuć odpowiedz zgłoś obserwuj podziel się
    поделиться твитнуть распечатать печать скопировать ссылку ссылка сохранить комментировать комментарии
    подписаться подписка войти вход регистрация меню поиск главная закрыть реклама принять отклонить настройки
    ответить пожаловаться вконтакте одноклассники телеграм
    поділитися друкувати копіювати посилання зберегти коментарі підписатися увійти пошук головна закрити відповісти
    paylaş paylas tweetle tweet e-posta yazdır kopyala bağlantı bağlantıyı linki kaydet yorum yorumlar abone ol giriş
    yap üye ara anasayfa kapat reklam kabul et reddet ayarlar yanıtla şikayet takip
    مشاركة شارك شاركها غرد تغريد طباعة نسخ الرابط حفظ تعليق تعليقات التعليقات اشترك اشتراك الاشتراك تسجيل الدخول
    دخول القائمة بحث البحث الرئيسية إغلاق إعلان إعلانات قبول رفض إعدادات رد إبلاغ تابعنا فيسبوك تويتر واتساب
    تلغرام تيليغرام إكس البريد الإلكتروني بريد
    साझा शेयर करें ट्वीट प्रिंट कॉपी लिंक सेव टिप्पणी टिप्पणियां टिप्पणियाँ सब्सक्राइब लॉगिन लॉग इन साइन मेन्यू खोजें होम बंद
    विज्ञापन फेसबुक ट्विटर व्हाट्सएप व्हाट्सऐप टेलीग्राम ईमेल जवाब दें
    分享 分享到 微博 微信 转发 打印 复制链接 收藏 评论 订阅 登录 注册 菜单 搜索 首页 关闭 广告 回复 举报 分享至
    シェア シェアする ツイート ツイートする ポスト メール 印刷 リンクをコピー 保存 コメント ログイン 会員登録 登録 メニュー
    検索 ホーム 閉じる 広告 返信 通報 공유 공유하기 트윗 인쇄 링크복사 저장 댓글 구독 로그인 회원가입 메뉴 검색 홈 닫기 광고
    dela skriv ut kopiera länk spara kommentera prenumerera logga sök stäng annons svara del udskriv kopier gem
    abonner søg luk annonce svar skriv jaa tulosta kopioi linkki tallenna tilaa kirjaudu haku sulje mainos
    sdílet tisk kopírovat odkaz uložit přihlásit hledat zavřít bagikan cetak salin tautan simpan masuk daftar cari
""")
# Words between them.
SMALL_WORDS = _words("""
    continues continued continue continua continúa suite depois después despues after below nach dopo après apres sigue weiter
    cette esta questa this po sonra devamı devam بعد یلي जारी के बाद
    ältere neuere weitere mehr more stories news articles results entries items all todos todas tout tous alle tutti tutto wszystkie все всё tümünü الكل सभी
    on via by with the this our to in up off us and or your for as of at
    auf per via mit und oder in zur sie uns bei der die das per
    sur par avec le la les et ou de du des au un une ce cet
    en por con el los las y o de del al este esta nos no na para pelo e a com em os da do
    su con il lo e di del per op met en of het w na przez i в на через и до по 
    'da de ile ve veya üzerinde facebook'ta twitter'da whatsapp'tan على عبر من في أو و पर को से
""")
# Headings of the page or of a part of it.
PAGE_HEADINGS = _phrases("""
    schlagzeilen|nachrichten|aktuell|aktuelles|top-nachrichten|à la une|a la une|l'actualité|l’actualité|actualités|toute l'actualité|toute l’actualité
    portada|titulares|noticias|actualidad|destacados|destaques|notícias|manchetes|in primo piano|primo piano|notizie|in evidenza|nieuws|hoofdpunten
    wiadomości|aktualności|najważniejsze|новости|главные новости|все новости|новини|головне|haberler|manşet|manşetler|gündem|günün haberleri|ana sayfa
    أخبار|الأخبار|أهم العناوين|عناوين|समाचार|मुख्य समाचार|बड़ी खबरें|मुख्य खबरें|新闻|要闻|头条|今日要闻|新聞|頭條|要聞|ニュース|トップニュース|主なニュース|トップ|뉴스|주요 뉴스
    nyheter|nyheder|uutiset|zprávy
""")
# Labels that have words of the language, too, or only say that news is new.
LABELS = _phrases("""
    just now|skip to main content|skip to content|skip navigation|listen to this article|read aloud|zum inhalt springen|zum hauptinhalt|aller au contenu
    aller au contenu principal|ir al contenido|saltar al contenido|pular para o conteúdo|vai al contenuto|ga naar inhoud|перейти к содержанию|içeriğe geç
    dalsza część artykułu pod materiałem wideo|ciąg dalszy pod materiałem wideo|der artikel geht nach der anzeige weiter|purchase licensing rights
    load more|show more comments|show comments|hide comments|mehr laden|mehr anzeigen|weitere laden|charger plus|voir plus|afficher plus
    cargar más|ver más|mostrar más|carregar mais|ver mais|mostrar mais|carica altro|mostra altro|meer laden|toon meer|meer tonen
    załaduj więcej|pokaż więcej|wczytaj więcej|показать ещё|показать еще|загрузить ещё|загрузить еще|ещё новости|показати ще
    daha fazla göster|daha fazla yükle|daha fazlası|عرض المزيد|تحميل المزيد|और लोड करें|और देखें|加载更多|显示更多|查看更多评论|載入更多
    さらに表示|さらに読み込む|もっと見る|visa fler|ladda fler|vis mere|last inn flere|näytä lisää|zobrazit více
    back to top|nach oben|zum seitenanfang|haut de page|retour en haut|volver arriba|voltar ao topo|torna su|наверх|başa dön|العودة إلى الأعلى
    live|breaking|breaking news|just in|exclusive|developing|developing story|live blog|live updates|eilmeldung|eil
    liveticker|liveblog|live-ticker|live-blog|en direct|en continu|urgent|dernière minute|exclusif|en vivo|en directo|urgente
    última hora|ultima hora|ao vivo|última hora|urgente|in diretta|ultim'ora|ultim’ora|ultima ora|net binnen|pilne|na żywo
    z ostatniej chwili|срочно|молния|прямой эфир|онлайн|терміново|son dakika|canlı|sıcak gelişme|عاجل|مباشر|خبر عاجل
    ब्रेकिंग|ब्रेकिंग न्यूज़|ब्रेकिंग न्यूज|लाइव|ताज़ा खबर|速报|突发|快讯|独家|直播|速報|独自|ライブ|속보|단독|just nu|direkt|seneste|siste
    follow live updates below|follow live updates|follow our live coverage
""")
ADVERTISEMENTS = _phrases("""
    advertisement|advertisements|ad|sponsored|sponsored content|advertorial|paid content|from our sponsor|from our sponsors|a message from our sponsor|promotion
    anzeige|werbung|gesponsert|publicité|annonce|contenu sponsorisé|publicidad|contenido patrocinado|patrocinado|publicidade|conteúdo patrocinado|pubblicità
    advertentie|reklama|реклама|на правах рекламы|reklam|إعلان|विज्ञापन|广告|廣告|広告|PR|광고|annons|mainos|reklame
""")
NEWSLETTERS = _phrases("""
    newsletter|newsletters|our newsletter|our newsletters|infolettre|boletín|boletines|boletim|bülten|nieuwsbrief|nyhetsbrev|uutiskirje|рассылка
    النشرة البريدية|न्यूज़लेटर|邮件订阅|ニュースレター|メールマガジン|뉴스레터
""")
# What follows is a list of links.
LIST_HEADINGS = _phrases("""
    suggested topics|sugerowane tematy|most read|most popular|most viewed|most shared|most commented|most watched|most emailed|top stories|top news
    trending|trending now|popular|popular now|popular stories|popular posts|popular articles|related|related stories
    related articles|related news|related links|related topics|related content|related coverage|related posts|related reading
    more stories|more news|more headlines|more like this|you may also like|you might also like|you may also be interested in
    recommended|recommended for you|recommended stories|recommended reading|read also|also read|read next|see also|read this next
    don't miss|don’t miss|editor's picks|editor’s picks|editors' picks|editors’ picks|editors’ choice|editor's choice|latest news
    latest headlines|latest stories|up next|what to read next|in other news|also in the news|around the web|from the web
    from our partners|promoted stories|promoted content|sponsored content|further reading|keep reading|more to explore|more in this section
    more on this story|more on this topic|elsewhere on the site|on this page|our most read stories|the latest|headlines|tags|topics
    most discussed|what others are reading|what readers are reading|others also read|readers also liked|popular today|today's most read

    meistgelesen|meistgelesene artikel|am meisten gelesen|meist gelesen|beliebt|beliebteste artikel|mehr zum thema|zum thema|lesen sie auch
    lesen sie mehr|lesen sie mehr zum thema|auch interessant|das könnte sie auch interessieren|das könnte sie interessieren
    das könnte dich auch interessieren|verwandte artikel|ähnliche artikel|weitere artikel|weitere nachrichten|weitere themen
    weitere meldungen|weitere beiträge|aktuelle nachrichten|top-themen|schlagwörter|empfehlungen|empfohlene artikel|neueste artikel|unsere empfehlungen
    les plus lus|le plus lu|les plus lues|articles les plus lus|les plus populaires|les plus partagés|les plus consultés|lire aussi|à lire aussi
    a lire aussi|à lire également|voir aussi|sur le même sujet|sur le même thème|articles liés|articles similaires|articles associés
    vous aimerez aussi|à ne pas manquer|ailleurs sur le web|nos recommandations|recommandé pour vous|recommandés pour vous|dans la même rubrique|en ce moment
    les plus commentés|plus d'articles|plus d’articles|à découvrir|dernières actualités|les articles les plus lus
    lo más leído|lo más visto|más leídas|más leídos|las más leídas|los más leídos|más vistas|lee también|lea también|leer también|le puede interesar
    te puede interesar|también te puede interesar|también le puede interesar|noticias relacionadas|artículos relacionados|relacionadas|relacionados|más noticias
    lo último|últimas noticias|tendencias|recomendados|te recomendamos|le recomendamos|más sobre este tema|ver también|temas relacionados|no te pierdas
    mais lidas|mais lidos|as mais lidas|os mais lidos|mais vistas|mais populares|leia também|leia ainda|veja também|confira também|notícias relacionadas
    matérias relacionadas|artigos relacionados|você também pode gostar|recomendadas|recomendados para você|últimas notícias|saiba mais|mais notícias|em alta
    i più letti|più letti|le più lette|più lette|più letti oggi|leggi anche|vedi anche|ti potrebbe interessare|potrebbe interessarti|potrebbe interessarti anche
    articoli correlati|notizie correlate|ultime notizie|altre notizie|da non perdere|contenuti correlati|i più visti
    meest gelezen|best gelezen|lees ook|lees verder|bekijk ook|gerelateerde artikelen|gerelateerd|meer over dit onderwerp|meer nieuws|aanbevolen|populair
    najczęściej czytane|najpopularniejsze|najchętniej czytane|czytaj także|czytaj też|przeczytaj także|przeczytaj też|zobacz też|zobacz także|zobacz również
    powiązane artykuły|polecane|polecamy|warto przeczytać|więcej na ten temat|podobne artykuły|najnowsze
    самое читаемое|самое популярное|популярное|самые читаемые|читайте также|читать также|по теме|материалы по теме|новости по теме|ещё по теме|еще по теме
    смотрите также|похожие статьи|похожие новости|рекомендуем|вам может быть интересно|главное|последние новости|другие новости|лента новостей|выбор редакции|не пропустите
    найпопулярніше|читайте також|за темою|дивіться також|останні новини|рекомендуємо|найчитаніше
    çok okunanlar|en çok okunanlar|çok okunan haberler|en çok okunan haberler|popüler haberler|ilgili haberler|benzer haberler|bunlar da ilginizi çekebilir
    ilginizi çekebilir|öne çıkanlar|diğer haberler|son haberler|günün öne çıkanları|editörün seçtikleri|bunu da okuyun|önerilen haberler|ayrıca okuyun
    الأكثر قراءة|الاكثر قراءة|الأكثر قراءةً|الأكثر مشاهدة|الأكثر شعبية|الأكثر تداولا|اقرأ أيضًا|اقرأ أيضاً|إقرأ أيضا|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة
    موضوعات ذات صلة|ذات صلة|قد يعجبك أيضا|قد يهمك أيضا|قد يهمك|أخبار أخرى|آخر الأخبار|مواد ذات صلة|أهم الأخبار|شاهد أيضا
    सबसे ज़्यादा पढ़ी गई खबरें|सबसे ज्यादा पढ़ी गई खबरें|सबसे ज़्यादा पढ़ी गईं|सबसे ज्यादा पढ़े गए|लोकप्रिय|लोकप्रिय खबरें|ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें|संबंधित खबरें|संबंधित समाचार|ताज़ा खबरें|ताजा खबरें|अन्य खबरें|ट्रेंडिंग|ज़रूर पढ़ें
    热门文章|热门新闻|热门阅读|热门|最热|阅读排行|点击排行|热点排行|排行榜|相关阅读|相关新闻|相关文章|相关报道|延伸阅读|推荐阅读|为您推荐|猜你喜欢|更多新闻|最新消息|编辑推荐|相關閱讀|相關新聞|延伸閱讀|熱門新聞|推薦閱讀|熱門文章|大家都在看
    アクセスランキング|ランキング|人気記事|人気の記事|人気記事ランキング|関連記事|関連ニュース|関連リンク|あわせて読みたい|おすすめ|おすすめ記事|こちらもおすすめ|よく読まれている記事|最新記事|最新ニュース|新着記事|注目記事|注目のニュース|ピックアップ
    많이 본 뉴스|인기 기사|관련 기사|관련기사|추천 기사|최신 뉴스|함께 보면 좋은 기사
    mest läst|mest lästa|läs också|läs även|relaterat|läs mer om|mest læste|læs også|mest lest|les også|mest populære|luetuimmat|lue myös|nejčtenější|čtěte také|související články
    legolvasottabb|olvasta már|cele mai citite|citește și|vezi și|διαβάστε επίσης|δημοφιλή|najčitanije|pročitajte i|terpopuler|baca juga|berita terkait|đọc nhiều|xem thêm|tin liên quan
""")
# The same with names behind them, or with the link on the same line.
LABELS_BEFORE_COLON = LIST_HEADINGS | _phrases("""
    related|read also|also read|see also|read next|tags|tag|topics|topic|filed under|keywords|categories|category|share this|follow us|share
    themen|schlagworte|mehr|lesen sie dazu|mehr dazu|passend dazu|lesetipp|lire|à voir|sujets|mots-clés|thèmes|etiquetas|temas|archivado en|assuntos|tópicos
    argomenti|tag|onderwerpen|tagi|tematy|теги|темы|метки|теми|etiketler|konular|الوسوم|الكلمات المفتاحية|وسوم|टैग|标签|标签云|标籤|關鍵字|关键词|タグ|キーワード|관련 키워드|태그
""")
MORE_FROM = (
    *(
        "more from ",
        "more on ",
        "more in ",
        "more by ",
        "more about ",
        "also in ",
        "mehr von ",
        "mehr aus ",
    ),
    *("mehr zu ", "plus de ", "más de ", "mais de ", "altro da ", "meer van ", "więcej z "),
)
# With one or two words behind them: "More galleries".
MORE = (
    *(
        "more ",
        "other ",
        "mehr ",
        "weitere ",
        "andere ",
        "plus de ",
        "d'autres ",
        "autres ",
        "más ",
    ),
    *("otras ", "otros ", "mais ", "outras ", "outros ", "altre ", "altri ", "meer ", "więcej "),
    *(
        "inne ",
        "другие ",
        "ещё ",
        "еще ",
        "інші ",
        "diğer ",
        "daha fazla ",
        "المزيد من ",
        "अन्य ",
        "और ",
    ),
    *("更多", "其他", "その他の", "ほかの", "더 많은 ", "fler ", "flere ", "lisää ", "další "),
)
COMMENT_WORDS = _words("""
    comments comment kommentare kommentar commentaires commentaire comentarios comentario comentários comentário commenti
    commento reacties reactie komentarze komentarzy комментарии комментариев комментария коментарі коментарів yorumlar yorum
    تعليقات التعليقات تعليق टिप्पणियां टिप्पणियाँ टिप्पणी 评论 評論 网友评论 留言 コメント 読者コメント 댓글 kommentarer kommentit kommenttia komentáře
    leserkommentare leserbriefe
""")
COMMENT_HEADINGS = _phrases("""
    reader comments|readers' comments|readers’ comments|readers comments|join the conversation|join the discussion|what do you think?
    have your say|comments section|your comments|the conversation|view comments|conversation|responses
    leserkommentare|kommentare der leser|ihre meinung|diskutieren sie mit|diskussion|vos commentaires|vos réactions|les commentaires|réactions|réagir
    tu opinión|comentarios de los lectores|opiniones|comentários dos leitores|commenti dei lettori|reacties van lezers|komentarze czytelników|комментарии читателей|обсуждение|обсуждения
    okur yorumları|آراء القراء|تعليقات القراء|पाठकों की राय|पाठकों की टिप्पणियां|读者评论|网友留言|読者の声|みんなのコメント
""")
CONTENTS_HEADINGS = _phrases("""
    contents|table of contents|in this issue|in this edition|inside|inside this issue|in this newsletter|today's headlines|today’s headlines|at a glance|on this page
    also inside|in brief|today's stories|today’s stories|this week|key points|what's inside|what’s inside
    inhalt|inhaltsverzeichnis|in dieser ausgabe|heute im blatt|themen der woche|auf einen blick|sommaire|dans ce numéro|au sommaire|en este número|sumario|índice|en esta edición
    nesta edição|sumário|indice|in questo numero|sommario|in dit nummer|inhoud|spis treści|w numerze|w tym numerze|содержание|в номере|в этом номере|в выпуске|зміст|içindekiler|bu sayıda
    المحتويات|في هذا العدد|इस अंक में|विषय सूची|目录|本期内容|本期目录|目次|今号の内容|もくじ|innehåll|indhold|innhold|sisällys|obsah
""")
# Sentences that begin with these invite to subscribe or ask for consent.
PROMPTS = (
    *("you receive this", "you are receiving", "you received this", "you're receiving"),
    *("to unsubscribe", "unsubscribe", "view this email", "view in browser"),
    *("sie erhalten diese", "sie bekommen diese", "vous recevez ", "recibe este", "você recebe"),
    *("ricevi questa", "je ontvangt", "вы получили это", "bu e-postayı"),
    *(
        "sign up for our",
        "sign up for the",
        "sign up for free",
        "sign up for breaking",
        "sign up for daily",
        "sign up to our",
        "sign up to the",
        "sign up to receive",
        "sign up to get",
        "subscribe to",
        "subscribe for",
        "subscribe now",
        "subscribe today",
        "get our",
        "get the latest",
    ),
    *(
        "join our newsletter",
        "join our mailing",
        "enter your email",
        "click here to subscribe",
        "click here to sign",
        "follow us on",
        "already a subscriber",
    ),
    *(
        "this site uses cookies",
        "this website uses cookies",
        "we use cookies",
        "by continuing to use",
        "by using this site",
        "download our app",
    ),
    *("please enable", "create a free account"),
    *(
        "wir verwenden cookies",
        "wir nutzen cookies",
        "diese seite verwendet cookies",
        "diese website verwendet cookies",
        "diese website nutzt cookies",
        "abonnieren sie",
    ),
    *(
        "melden sie sich",
        "jetzt newsletter",
        "jetzt abonnieren",
        "jetzt anmelden",
        "folgen sie uns",
        "mit der nutzung dieser",
        "newsletter abonnieren",
    ),
    *(
        "abonnez-vous",
        "inscrivez-vous",
        "recevez ",
        "nous utilisons des cookies",
        "ce site utilise des cookies",
        "en poursuivant votre navigation",
        "suivez-nous",
        "suivez l'actualité",
        "déjà abonné",
    ),
    *(
        "suscríbete",
        "suscríbase",
        "suscribete",
        "regístrate",
        "recibe ",
        "reciba ",
        "utilizamos cookies",
        "usamos cookies",
        "este sitio utiliza cookies",
        "este sitio usa cookies",
        "síguenos",
    ),
    *(
        "inscreva-se",
        "cadastre-se",
        "assine ",
        "receba ",
        "este site utiliza cookies",
        "este site usa cookies",
        "siga-nos",
        "clique aqui",
        "haz clic",
        "entre no grupo",
    ),
    *(
        "iscriviti",
        "abbonati",
        "ricevi ",
        "questo sito utilizza",
        "utilizziamo i cookie",
        "utilizziamo cookie",
        "usiamo i cookie",
        "seguici",
        "clicca qui",
    ),
    *(
        "schrijf je in",
        "meld je aan",
        "ontvang ",
        "wij gebruiken cookies",
        "we gebruiken cookies",
        "deze website gebruikt",
        "deze site gebruikt",
        "volg ons",
    ),
    *(
        "zapisz się",
        "zaprenumeruj",
        "używamy plików cookie",
        "ta strona używa",
        "strona używa plików",
        "korzystamy z plików",
        "obserwuj nas",
        "dołącz do",
    ),
    *(
        "подпишитесь",
        "подписывайтесь",
        "мы используем файлы",
        "мы используем cookie",
        "сайт использует",
        "этот сайт использует",
        "присоединяйтесь",
        "следите за",
        "читайте нас",
    ),
    *("підпишіться", "підписуйтесь", "ми використовуємо", "стежте за"),
    *(
        "abone olun",
        "bültenimize",
        "sitemizde çerez",
        "bu sitede çerez",
        "bu site çerez",
        "çerezler",
        "çerez kullan",
        "bizi takip",
    ),
    *(
        "اشترك في",
        "اشتركوا في",
        "سجل في",
        "نستخدم ملفات",
        "يستخدم هذا الموقع",
        "يستخدم موقعنا",
        "تابعونا",
        "تابعنا على",
        "انضم إلى",
    ),
    *("सब्सक्राइब करें", "हमारे न्यूज़लेटर", "हम कुकी", "यह वेबसाइट कुकी", "हमें फॉलो", "हमसे जुड़ें"),
    *(
        "订阅我们",
        "订阅本",
        "本网站使用",
        "我们使用cookie",
        "我们使用 cookie",
        "关注我们",
        "扫码关注",
        "扫描二维码",
        "点击订阅",
        "訂閱",
        "本網站使用",
    ),
    *(
        "メールマガジン",
        "ニュースレター",
        "当サイトでは",
        "このサイトは",
        "本サイトでは",
        "無料会員登録",
        "会員登録する",
        "뉴스레터",
        "구독하기",
        "이 사이트는",
    ),
    *(
        "prenumerera på",
        "vi använder cookies",
        "tilmeld dig",
        "vi bruger cookies",
        "meld deg på",
        "vi bruker cookies",
        "tilaa uutiskirje",
        "käytämme evästeitä",
        "přihlaste se",
        "používáme cookies",
    ),
)
# What ends such a sentence.
PROMPT_ENDS = (
    *(
        "sign up here",
        "sign up now",
        "subscribe here",
        "subscribe now",
        "unsubscribe",
        "unsubscribe here",
    ),
    *(
        "hier abonnieren",
        "hier anmelden",
        "jetzt abonnieren",
        "hier abmelden",
        "inscrivez-vous ici",
    ),
    *("abonnez-vous ici", "se désabonner", "suscríbete aquí", "suscríbase aquí", "darse de baja"),
    *("assine aqui", "inscreva-se aqui", "iscriviti qui", "iscriviti ora", "meld je hier aan"),
    *("zapisz się tutaj", "подпишитесь здесь", "подписаться", "buradan abone olun", "اشترك هنا"),
)
# Words of "Updated 3 hours ago", "Stand: 4. Mai, 16:40 Uhr". A line of these and numbers is a time.
TIME_WORDS = _words("""
    updated update last published posted first at on ago hours hour hrs hr h minutes minute mins min m seconds sec days day d weeks week
    months month years year yesterday today just now am pm a.m p.m gmt utc et est edt bst cet cest ist pst pdt pt ct msk jst an a one
    read reading lecture lectura leitura lettura lesezeit lesedauer leestijd czytania чтения okuma süresi قراءة
    modified edited created date time live since issued th st nd rd z
    stand aktualisiert veröffentlicht zuletzt am um uhr vor minuten stunden stunde std tagen tag tage wochen gestern heute vom
    aktualisierung aktualisieren erstellt letzte letztes geändert datum mez mesz update
    publié publiée mis mise à jour le la il y heures heure jours hier aujourd'hui aujourd’hui modifié modifiée actualisé actualisée dernière dernier
    et mois semaines jeu ce matin
    publicado publicada actualizado actualizada hace horas hora minutos minuto días día dias ayer hoy el las los de del última ultima actualización creado a semanas meses
    atualizado atualizada em às as há dia ontem hoje do atualização semana
    pubblicato pubblicata aggiornato aggiornata aggiornamento ultimo ultima alle ore ora minuti giorni giorno fa ieri oggi il di modificato settimane mesi
    bijgewerkt gepubliceerd geleden uur uren minuten dagen dag gisteren vandaag laatst laatste om op geplaatst gewijzigd
    aktualizacja zaktualizowano opublikowano dodano godz godzin godziny godzinę temu minut minuty dni dzień wczoraj dziś dzisiaj ostatnia o r data publikacji
    обновлено опубликовано обновление обновлена в час часа часов ч минут минуту минуты мин назад вчера сегодня дня дней день года г мск последнее дата изменено от
    оновлено опубліковано годин години годину хвилин хвилини тому вчора сьогодні днів дня о об
    güncelleme güncellendi güncellenme yayınlanma yayınlandı yayın son saat dakika dk sa gün önce dün bugün tarihi tarih giriş eklenme hafta ay
    آخر تحديث نشر نُشر نشرت في تم النشر التحديث حدث قبل منذ ساعة ساعات ساعتين دقيقة دقائق دقيقتين يوم أيام يومين أمس اليوم الساعة بتوقيت غرينتش تاريخ مساء صباحا مساءً صباحًا ص م
    به‌روزرسانی بروزرسانی ساعت پیش دقیقه روز دیروز امروز انتشار
    अंतिम अपडेट अपडेटेड अद्यतन प्रकाशित घंटे घंटा घंटों पहले मिनट दिन कल आज बजे समय को तारीख पर
    uppdaterad publicerad kl sedan timmar timme minuter dagar igår idag senast för opdateret offentliggjort siden timer dage dager oppdatert publisert
    päivitetty julkaistu sitten tuntia minuuttia klo aktualizováno publikováno vydáno před hodinami hodinou minutami dny dnes včera v
    diperbarui diterbitkan yang lalu jam menit hari wib cập nhật giờ trước phút ngày lúc frissítve közzétéve órája actualizat publicat acum ore ενημερώθηκε πριν ώρες
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta feira
    lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    poniedziałek wtorek środa czwartek piątek sobota niedziela понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
    понеділок вівторок середа четвер п'ятниця субота неділя pazartesi salı çarşamba perşembe cuma cumartesi pazar
    الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
    måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
    जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
    януари январь
""")
# Without spaces between words.
TIME_WORDS_OF_DENSE_SCRIPTS = (
    *(
        "更新日時",
        "更新日",
        "更新时间",
        "更新時間",
        "最終更新",
        "最后更新",
        "最後更新",
        "更新于",
        "更新於",
        "更新",
        "公開日",
        "公開",
    ),
    *(
        "配信",
        "掲載",
        "発表",
        "投稿",
        "发布时间",
        "發布時間",
        "发布于",
        "发布",
        "發布",
        "发表",
        "時間前",
        "小时前",
        "小時前",
        "分钟前",
        "分鐘前",
    ),
    *(
        "分前",
        "日前",
        "天前",
        "秒前",
        "週間前",
        "か月前",
        "昨日",
        "今日",
        "昨天",
        "今天",
        "刚刚",
        "午前",
        "午後",
        "上午",
        "下午",
        "星期",
        "时间",
        "日時",
    ),
    *(
        "年",
        "月",
        "日",
        "号",
        "時",
        "时",
        "分",
        "秒",
        "周",
        "曜",
        "火",
        "水",
        "木",
        "金",
        "土",
        "一",
        "二",
        "三",
        "四",
        "五",
        "六",
    ),
    *("입력", "수정", "시간", "분", "전", "오전", "오후", "년", "월", "일", "등록", "기사", "최종"),
)
# The end of a text, on a line of its own.
END_WORDS = _phrases(
    "ends|end|ende|fin|fine|fim|einde|koniec|конец|النهاية|完|終わり|終|了|끝|slut|loppu|more to follow|more to come"
)
