"""How sentences begin and end that invite to subscribe or ask for consent."""

from bot.text.furniture.folded_lines import beginnings

# Sentences that begin with these invite to subscribe or ask for consent.
PROMPTS = beginnings("""
    you receive this|you are receiving|you received this|you're receiving
    to unsubscribe|unsubscribe|view this email|view in browser
    sie erhalten diese|sie bekommen diese|vous recevez |recibe este|você recebe
    ricevi questa|je ontvangt|вы получили это|bu e-postayı
    sign up for our|sign up for the|sign up for free|sign up for breaking|sign up for daily|sign up to our|sign up to the
    sign up to receive|sign up to get|subscribe to|subscribe for|subscribe now|subscribe today|get our|get the latest
    join our newsletter|join our mailing|enter your email|click here to subscribe|click here to sign|follow us on|already a subscriber
    this site uses cookies|this website uses cookies|we use cookies|by continuing to use|by using this site|download our app
    please enable|create a free account
    wir verwenden cookies|wir nutzen cookies|diese seite verwendet cookies|diese website verwendet cookies|diese website nutzt cookies
    abonnieren sie
    melden sie sich|jetzt newsletter|jetzt abonnieren|jetzt anmelden|folgen sie uns|mit der nutzung dieser|newsletter abonnieren
    abonnez-vous|inscrivez-vous|recevez |nous utilisons des cookies|ce site utilise des cookies|en poursuivant votre navigation
    suivez-nous|suivez l'actualité|déjà abonné
    suscríbete|suscríbase|suscribete|regístrate|recibe |reciba |utilizamos cookies|usamos cookies|este sitio utiliza cookies
    este sitio usa cookies|síguenos
    inscreva-se|cadastre-se|assine |receba |este site utiliza cookies|este site usa cookies|siga-nos|clique aqui|haz clic
    entre no grupo
    iscriviti|abbonati|ricevi |questo sito utilizza|utilizziamo i cookie|utilizziamo cookie|usiamo i cookie|seguici|clicca qui
    schrijf je in|meld je aan|ontvang |wij gebruiken cookies|we gebruiken cookies|deze website gebruikt|deze site gebruikt|volg ons
    zapisz się|zaprenumeruj|używamy plików cookie|ta strona używa|strona używa plików|korzystamy z plików|obserwuj nas|dołącz do
    подпишитесь|подписывайтесь|мы используем файлы|мы используем cookie|сайт использует|этот сайт использует|присоединяйтесь
    следите за|читайте нас
    підпишіться|підписуйтесь|ми використовуємо|стежте за
    abone olun|bültenimize|sitemizde çerez|bu sitede çerez|bu site çerez|çerezler|çerez kullan|bizi takip
    اشترك في|اشتركوا في|سجل في|نستخدم ملفات|يستخدم هذا الموقع|يستخدم موقعنا|تابعونا|تابعنا على|انضم إلى
    सब्सक्राइब करें|हमारे न्यूज़लेटर|हम कुकी|यह वेबसाइट कुकी|हमें फॉलो|हमसे जुड़ें
    订阅我们|订阅本|本网站使用|我们使用cookie|我们使用 cookie|关注我们|扫码关注|扫描二维码|点击订阅|訂閱|本網站使用
    メールマガジン|ニュースレター|当サイトでは|このサイトは|本サイトでは|無料会員登録|会員登録する|뉴스레터|구독하기|이 사이트는
    prenumerera på|vi använder cookies|tilmeld dig|vi bruger cookies|meld deg på|vi bruker cookies|tilaa uutiskirje|käytämme evästeitä
    přihlaste se|používáme cookies
""")
# What ends such a sentence.
PROMPT_ENDS = beginnings("""
    sign up here|sign up now|subscribe here|subscribe now|unsubscribe|unsubscribe here
    hier abonnieren|hier anmelden|jetzt abonnieren|hier abmelden|inscrivez-vous ici
    abonnez-vous ici|se désabonner|suscríbete aquí|suscríbase aquí|darse de baja
    assine aqui|inscreva-se aqui|iscriviti qui|iscriviti ora|meld je hier aan
    zapisz się tutaj|подпишитесь здесь|подписаться|buradan abone olun|اشترك هنا
""")
