"""Headings of what follows an article: links to others, comments, contents."""

from bot.text.furniture.folded_lines import beginnings, phrases, word_set

# What follows is a list of links.
LIST_HEADINGS = phrases("""
    related post|related article|recommended posts|recommended articles|recommended links|more posts|more articles|more links|czytaj również
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
LABELS_BEFORE_COLON = LIST_HEADINGS | phrases("""
    related|read also|also read|see also|read next|tags|tag|topics|topic|filed under|keywords|categories|category|share this|follow us|share
    themen|schlagworte|mehr|lesen sie dazu|mehr dazu|passend dazu|lesetipp|lire|à voir|sujets|mots-clés|thèmes|etiquetas|temas|archivado en|assuntos|tópicos
    argomenti|tag|onderwerpen|tagi|tematy|теги|темы|метки|теми|etiketler|konular|الوسوم|الكلمات المفتاحية|وسوم|टैग|标签|标签云|标籤|關鍵字|关键词|タグ|キーワード|관련 키워드|태그
""")
MORE_FROM = beginnings("""
    more from |more on |more in |more by |more about |also in |mehr von |mehr aus 
    mehr zu |plus de |más de |mais de |altro da |meer van |więcej z 
""")
# With one or two words behind them: "More galleries".
MORE = beginnings("""
    more |other |mehr |weitere |andere |plus de |d'autres |autres |más 
    otras |otros |mais |outras |outros |altre |altri |meer |więcej 
    inne |другие |ещё |еще |інші |diğer |daha fazla |المزيد من |अन्य |और 
    更多|其他|その他の|ほかの|더 많은 |fler |flere |lisää |další 
""")
COMMENT_WORDS = word_set("""
    comments comment kommentare kommentar commentaires commentaire comentarios comentario comentários comentário commenti
    commento reacties reactie komentarze komentarzy комментарии комментариев комментария коментарі коментарів yorumlar yorum
    تعليقات التعليقات تعليق टिप्पणियां टिप्पणियाँ टिप्पणी 评论 評論 网友评论 留言 コメント 読者コメント 댓글 kommentarer kommentit kommenttia komentáře
    leserkommentare leserbriefe
""")
COMMENT_HEADINGS = phrases("""
    reader comments|readers' comments|readers’ comments|readers comments|join the conversation|join the discussion|what do you think?
    have your say|comments section|your comments|the conversation|view comments|conversation|responses
    leserkommentare|kommentare der leser|ihre meinung|diskutieren sie mit|diskussion|vos commentaires|vos réactions|les commentaires|réactions|réagir
    tu opinión|comentarios de los lectores|opiniones|comentários dos leitores|commenti dei lettori|reacties van lezers|komentarze czytelników|комментарии читателей|обсуждение|обсуждения
    okur yorumları|آراء القراء|تعليقات القراء|पाठकों की राय|पाठकों की टिप्पणियां|读者评论|网友留言|読者の声|みんなのコメント
""")
CONTENTS_HEADINGS = phrases("""
    contents|table of contents|in this issue|in this edition|inside|inside this issue|in this newsletter|today's headlines|today’s headlines|at a glance|on this page
    also inside|in brief|today's stories|today’s stories|this week|key points|what's inside|what’s inside
    inhalt|inhaltsverzeichnis|in dieser ausgabe|heute im blatt|themen der woche|auf einen blick|sommaire|dans ce numéro|au sommaire|en este número|sumario|índice|en esta edición
    nesta edição|sumário|indice|in questo numero|sommario|in dit nummer|inhoud|spis treści|w numerze|w tym numerze|содержание|в номере|в этом номере|в выпуске|зміст|içindekiler|bu sayıda
    المحتويات|في هذا العدد|इस अंक में|विषय सूची|目录|本期内容|本期目录|目次|今号の内容|もくじ|innehåll|indhold|innhold|sisällys|obsah
""")
