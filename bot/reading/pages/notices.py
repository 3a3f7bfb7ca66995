"""Recognize notices to visitors: requests to pay, sign in, consent or enable JavaScript.

The phrases below are whole requests to the reader, not single words, so that reports about paywalls
or cookies are kept.
"""

import re
from collections.abc import Sequence

from bot.models import Role
from bot.reading.decision_trace import took

_LONGEST = 700  # characters; longer paragraphs are content
_LOOKED_AT = 240  # characters; a notice begins with its request
_AT_EITHER_END = 8  # number of paragraphs in which weaker phrases count
_LITTLE_TEXT = 250  # characters; less than this beside a notice, and the whole page is a notice


def _phrases(written: str) -> re.Pattern[str]:
    """Compile phrases separated by slashes; they match at the beginning of a sentence only.

    "…" stands for up to forty characters. After an opening quote they don't match: it is quoted
    speech.
    """
    phrases = [" ".join(phrase.split()) for phrase in written.replace("\n", "/").split("/")]
    parts = [r".{0,40}?".join(map(re.escape, phrase.split("…"))) for phrase in phrases if phrase]
    pattern = "|".join(f"{part}(?!\\w)" if part[-1].isalpha() else part for part in parts)
    return re.compile(rf"(?:^|(?<=[.!?…:|]\s))(?:{pattern})", re.IGNORECASE)


# No article contains these. They count anywhere in a text.
_CERTAIN = _phrases("""
    to continue reading, subscribe / to continue reading, please / to continue reading this article / to read the full story, subscribe
    to read the rest of this article / subscribe to continue / subscribe to read / subscribe now to keep reading / subscribe for full access
    subscribe to unlock / sign in to continue / sign up to continue reading / log in to continue / log in to read / please log in to
    please sign in to / register to continue reading / create a free account to / already a subscriber? / already a member?
    already have an account? / already registered? / this article is for subscribers / this content is for subscribers
    this article is exclusive to subscribers / this story is for subscribers / this content is only available to
    this article is available only to subscribers / you have reached your limit of free articles / you've reached your limit of free articles
    you have reached your article limit / you've reached your article limit / you have … free articles left / you have … free articles remaining
    you have read … of … free articles / you've read … free articles / you are reading a premium article
    this copy is for your personal, non-commercial use / we use cookies / this site uses cookies / this website uses cookies
    our site uses cookies / our website uses cookies / we and our… partners / we, along with our partners / we value your privacy
    we care about your privacy / by clicking accept / by clicking "accept / by clicking “accept / by continuing to use this site, you
    by continuing to browse / manage your cookie / accept all cookies / to view this content, accept / to view this content, please accept
    to view this content, you need to / this content is not available due to your privacy / this content is hosted by a third party
    please enable javascript / please enable cookies / please turn on javascript / javascript is disabled / javascript is not enabled
    javascript seems to be disabled / you need to enable javascript / you must enable javascript / enable javascript and cookies to continue
    your browser is not supported / your browser is out of date / please disable your ad blocker / please disable your adblocker
    it looks like you are using an ad blocker / we have detected that you are using an ad blocker / checking your browser before
    checking if the site connection is secure / verify you are human / please verify you are a human / verifying you are human
    complete the captcha / sorry, you have been blocked / as you were browsing something about your browser / before you continue to
    jetzt weiterlesen mit / weiterlesen mit / um weiterzulesen / um diesen artikel zu lesen / um den artikel zu lesen
    lesen sie diesen artikel mit / sie möchten weiterlesen / sie haben bereits ein abo / sie sind bereits abonnent / bereits abonnent
    bereits registriert? / dieser artikel ist nur für abonnenten / dieser artikel ist abonnenten vorbehalten
    dieser inhalt ist nur für abonnenten / exklusiv für abonnenten / jetzt kostenlos registrieren / bitte melden sie sich an
    bitte loggen sie sich ein / wir verwenden cookies / wir nutzen cookies / wir setzen cookies / wir und unsere… partner
    diese website verwendet cookies / diese website benutzt cookies / diese webseite verwendet cookies / diese seite verwendet cookies
    mit werbung und cookies / besuchen sie … wie gewohnt mit werbung / an dieser stelle befindet sich ein externer
    an dieser stelle finden sie einen externen / an dieser stelle finden sie inhalte / empfohlener redaktioneller inhalt
    ich bin damit einverstanden, dass mir externe inhalte / bitte aktivieren sie javascript / bitte schalten sie javascript
    javascript ist deaktiviert / la suite est réservée / cet article est réservé / article réservé aux abonnés / contenu réservé aux abonnés
    il vous reste … de cet article à lire / pour lire la suite / pour continuer la lecture / pour accéder à cet article / déjà abonné
    vous êtes déjà abonné / abonnez-vous pour / connectez-vous pour / créez un compte / nous utilisons des cookies / nous utilisons les cookies
    ce site utilise des cookies / nous et nos… partenaires / avec nos partenaires, nous / en poursuivant votre navigation
    continuer sans accepter / veuillez activer javascript / pour seguir leyendo / para seguir leyendo / para continuar leyendo / suscríbete para
    suscríbase para / contenido exclusivo para suscriptores / artículo exclusivo para suscriptores / este artículo es exclusivo para
    inicia sesión para / inicie sesión para / ya eres suscriptor / ¿ya eres suscriptor / ya soy suscriptor / regístrate para seguir
    regístrate gratis / utilizamos cookies / usamos cookies / este sitio utiliza cookies / este sitio web utiliza cookies
    nosotros y nuestros… socios / si continúas navegando / habilite javascript / habilita javascript / por favor, active javascript
    per continuare a leggere / per leggere tutto l'articolo / per leggere l'articolo completo / contenuto riservato agli abbonati
    articolo riservato agli abbonati / questo articolo è riservato / questo contenuto è riservato / sei già abbonato / abbonati per / accedi per
    utilizziamo i cookie / questo sito utilizza cookie / questo sito utilizza i cookie / noi e i nostri… partner / proseguendo la navigazione
    attiva javascript / para continuar lendo / para continuar a ler / conteúdo exclusivo para assinantes / artigo exclusivo para assinantes
    este conteúdo é exclusivo / já é assinante / assine para / faça login para / utilizamos cookies / este site usa cookies
    este site utiliza cookies / nós e os nossos parceiros / ative o javascript / om verder te lezen / lees verder met
    dit artikel is alleen voor abonnees / dit artikel is exclusief voor abonnees / al abonnee? / wij gebruiken cookies / we gebruiken cookies
    deze website gebruikt cookies / deze site gebruikt cookies / wij en onze… partners / schakel javascript in / aby czytać dalej
    dostęp dla zalogowanych / artykuł dostępny tylko dla prenumeratorów / masz już prenumeratę / zaloguj się, aby / używamy plików cookie
    ta strona używa plików cookie / ta strona korzysta z plików cookie / ten serwis wykorzystuje pliki cookie / my i nasi… partnerzy
    włącz javascript / läs vidare med / för att läsa vidare / logga in för att läsa / vi använder cookies / vi använder kakor
    vi bruker cookies / vi bruker informasjonskapsler / vi bruger cookies / for å lese videre / for at læse videre / for å lese hele saken
    чтобы продолжить чтение / чтобы читать дальше / доступно только подписчикам / материал доступен только подписчикам
    мы используем файлы cookie / мы используем cookie / этот сайт использует cookie / этот сайт использует файлы cookie
    сайт использует файлы cookie / включите javascript / для просмотра … включите / чтобы подтвердить, что вы не робот
    ми використовуємо файли cookie / цей сайт використовує / увімкніть javascript / devamını okumak için abone / çerezleri kullanıyoruz
    bu site çerez / sitemizde çerez / نستخدم ملفات تعريف الارتباط / يستخدم هذا الموقع ملفات تعريف الارتباط / لمتابعة القراءة
""")

# In these languages the request ends its sentence.
_CERTAIN_AT_ITS_END = re.compile(
    "cookieを使用しています|クッキーを使用しています|続きを読むには|この記事は会員限定|この記事は有料会員限定|有料会員限定|javascriptを有効に|続きはログイン|続きをご覧"
    "|本网站使用cookie|我们使用cookie|本網站使用cookie|請啟用javascript|请启用javascript|订阅后继续阅读|登录后继续阅读|쿠키를 사용합니다|자바스크립트를 활성화",
    re.IGNORECASE,
)
# Less certain: these count only at the beginning and end of a page.
_REQUESTS = _phrases("""
    subscribe now / subscribe today / subscribe here / subscribe for / subscribe to our / start your free trial / start your subscription
    get unlimited access / get full access / sign up for our / sign up for the / sign up for free / sign up to our / sign up to receive
    register for free / become a subscriber / become a member / support independent journalism / support our journalism
    read more with a subscription / want to read more? / want to keep reading? / thank you for reading / thanks for reading / enter your email
    learn more about how we use / cancel anytime / cancel at any time / jetzt abonnieren / jetzt testen / newsletter abonnieren
    monatlich kündbar / jederzeit kündbar / abonnez-vous / inscrivez-vous à / suscríbete / suscríbase / abbonati / iscriviti alla / inscreva-se
    assine / meld je aan / zaloguj się / zasubskrybuj / подпишитесь / подписывайтесь / зарегистрируйтесь
""")
# Buttons and links of notices: lines that consist of nothing else.
_LABELS = frozenset(
    label.strip()
    for label in """
    subscribe / sign in / sign up / log in / register / unlimited access / choose your plan / join today / your privacy
    privacy policy / cookie policy / cookie settings / cookie preferences / terms of use / terms of service / accept / accept all
    accept and continue / i accept / agree / reject all / manage preferences / manage settings / manage options / my account
    access denied / page not found / an error occurred / loading / try again / continue without accepting
    anmelden / einloggen / registrieren / abonnieren / zum angebot / alle akzeptieren / akzeptieren / cookie-einstellungen
    datenschutz / datenschutzerklärung / impressum / zustimmen und weiter / einstellungen
    s'abonner / je m'abonne / se connecter / s'inscrire / tout accepter / accepter et continuer / sans engagement
    iniciar sesión / inicia sesión / registrarse / aceptar / aceptar y continuar / aceptar todas / política de cookies
    accedi / accetta / accetta e continua / rifiuta / registrati / entrar / aceitar / aceitar todos / política de privacidade
    abonneren / inloggen / alles accepteren / weigeren / zaloguj / akceptuję / prenumerera / logga in / godkänn alla
    войти / принять / принять все / подписаться
    """.replace("\n", "/").split("/")
    if label.strip()
)
_ASKING_LENGTH = 200  # characters; less certain requests are a line, not a paragraph
_CONSENT = re.compile(
    r"cookie|consent|einwillig|zustimm|consentement|consentimiento|consenso|toestemming|zgod|согласи|privacy|datenschutz"
    r"|confidentialité|privacidad|partner|partenaire|socios|personal data|personenbezogen|données personnelles|datos personales",
    re.IGNORECASE,
)
_LONGEST_CONSENT = 3_000
# The first words in the title of a page that denies access.
_CLOSED_TITLE = re.compile(
    r"\s*(?:just a moment|attention required|access denied|access to this page has been denied|pardon our interruption"
    r"|are you a (?:robot|human)|before you continue|robot or human|security check|one moment, please|verify(?:ing)? you are human"
    r"|(?:error )?(?:403|404|410|429|500|502|503)\b|page not found|not found$|forbidden$|seite nicht gefunden|page introuvable"
    r"|página no encontrada|pagina non trovata|please wait|client challenge|zustimmung|consent\b|privacy settings|cookie consent)",
    re.IGNORECASE,
)


def is_notice(paragraph: str) -> bool:
    """Whether the paragraph is certainly a request to the visitor, anywhere in a text."""
    if len(paragraph) > _LONGEST:
        return False
    begin = _plain(paragraph)
    return bool(_CERTAIN.search(begin) or _CERTAIN_AT_ITS_END.search(begin))


def without_notices(paragraphs: Sequence[str], title: str | None = None) -> tuple[str, ...]:
    """Return the paragraphs of the article; none if the page is only a notice."""
    if title and _CLOSED_TITLE.match(title) and sum(map(len, paragraphs)) < _LONGEST:
        return ()
    kept = []
    for paragraph in paragraphs:
        if is_notice(paragraph):
            took(paragraph, Role.FURNITURE, "rule-notice")
        else:
            kept.append(paragraph)
    noticed = len(kept) < len(paragraphs)
    kept = _without_requests(kept)
    if noticed and sum(map(len, kept)) < _LITTLE_TEXT and not _has_sentence(kept):
        return ()
    if kept and is_notice(paragraphs[0]) and _goes_on_about_consent(kept):
        return ()
    return tuple(kept)


def _goes_on_about_consent(paragraphs: Sequence[str]) -> bool:
    """Whether the rest of the page belongs to the notice, as on consent pages."""
    about = sum(1 for paragraph in paragraphs if _CONSENT.search(paragraph))
    return sum(map(len, paragraphs)) < _LONGEST_CONSENT and 2 * about >= len(paragraphs)


def _without_requests(paragraphs: list[str]) -> list[str]:
    """Remove short requests from the beginning and the end."""
    start, end = 0, len(paragraphs)
    while start < min(end, _AT_EITHER_END) and _asks(paragraphs[start]):
        start += 1
    while end > max(start, len(paragraphs) - _AT_EITHER_END) and _asks(paragraphs[end - 1]):
        end -= 1
    for paragraph in (*paragraphs[:start], *paragraphs[end:]):
        took(paragraph, Role.FURNITURE, "rule-request")
    return paragraphs[start:end]


def _asks(paragraph: str) -> bool:
    if len(paragraph) > _ASKING_LENGTH:
        return False
    begin = _plain(paragraph)
    label = begin.rstrip(" .…:»→>!|").casefold()
    return label in _LABELS or _REQUESTS.match(begin) is not None


def _has_sentence(paragraphs: Sequence[str]) -> bool:
    """Whether any is a sentence of some length, such as the free beginning of an article."""
    return any(len(p) >= 60 and p.rstrip("\"'”’»)")[-1:] in ".!?…。" for p in paragraphs)


def _plain(paragraph: str) -> str:
    return paragraph[:_LOOKED_AT].lstrip(" *•-–—►▶→»#").replace("’", "'")
