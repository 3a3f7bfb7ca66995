"""Labels of a page: its buttons, headings of its parts, and of advertisements."""

from bot.text.furniture.folded_lines import phrases, word_set

# A line that has no other words is a button or a link of the page: "Share on Facebook".
LABEL_WORDS = word_set("""
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
SMALL_WORDS = word_set("""
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
PAGE_HEADINGS = phrases("""
    news archive|all stories|latest stories|top stories|more stories|latest|recent posts|recent posts by the author|stories about|in the news
    featured articles|articles by date|news & views|most read|most popular|trending|headlines|archive|archives|related articles|related stories
    schlagzeilen|nachrichten|aktuell|aktuelles|top-nachrichten|à la une|a la une|l'actualité|l’actualité|actualités|toute l'actualité|toute l’actualité
    portada|titulares|noticias|actualidad|destacados|destaques|notícias|manchetes|in primo piano|primo piano|notizie|in evidenza|nieuws|hoofdpunten
    wiadomości|aktualności|najważniejsze|новости|главные новости|все новости|новини|головне|haberler|manşet|manşetler|gündem|günün haberleri|ana sayfa
    أخبار|الأخبار|أهم العناوين|عناوين|समाचार|मुख्य समाचार|बड़ी खबरें|मुख्य खबरें|新闻|要闻|头条|今日要闻|新聞|頭條|要聞|ニュース|トップニュース|主なニュース|トップ|뉴스|주요 뉴스
    nyheter|nyheder|uutiset|zprávy
""")
# Labels that have words of the language, too, or only say that news is new.
LABELS = phrases("""
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
ADVERTISEMENTS = phrases("""
    advertisement|advertisements|ad|sponsored|sponsored content|advertorial|paid content|from our sponsor|from our sponsors|a message from our sponsor|promotion
    anzeige|werbung|gesponsert|publicité|annonce|contenu sponsorisé|publicidad|contenido patrocinado|patrocinado|publicidade|conteúdo patrocinado|pubblicità
    advertentie|reklama|реклама|на правах рекламы|reklam|إعلان|विज्ञापन|广告|廣告|広告|PR|광고|annons|mainos|reklame
""")
NEWSLETTERS = phrases("""
    newsletter|newsletters|our newsletter|our newsletters|infolettre|boletín|boletines|boletim|bülten|nieuwsbrief|nyhetsbrev|uutiskirje|рассылка
    النشرة البريدية|न्यूज़लेटर|邮件订阅|ニュースレター|メールマガジン|뉴스레터
""")
# Details around an article, if they are the whole line.
DETAILS = ADVERTISEMENTS | phrases("""
    anzeige|la suite après cette publicité|la suite apres cette publicite|sponsored
    no comments|no comments:|post a comment|leave a comment|comments|toggle caption|hide caption|enlarge this image|• images|images
    publié|publié le|le|staff & wire reports|staff and wire reports|wire reports|share|share this|tweet|print|email
""")
