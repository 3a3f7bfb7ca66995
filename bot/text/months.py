"""Names of months in lower case, for dates in feeds and for dates printed in news."""

# One line per month: English, German, French, Spanish, Italian, Portuguese, Dutch and the Nordic
# languages, Polish, Russian, Ukrainian, Turkish, Arabic (both names), Persian; in the form used after a day.
_NAMES = """
    january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari stycznia января янв січня ocak يناير ژانویه
    february feb februar février févr fév febrero febbraio fevereiro fev februari lutego февраля фев лютого şubat فبراير شباط فوریه
    march mar märz mär mars marzo março maart mrt marts marca марта мар березня mart مارس آذار
    april apr avril avr abril abr aprile kwietnia апреля апр квітня nisan أبريل إبريل نيسان آوریل
    may mai mayo maggio mag maio mei maj maja мая травня mayıs مايو أيار مه
    june jun juni juin junio giugno giu junho czerwca июня июн червня haziran يونيو يونيه حزيران ژوئن
    july jul juli juillet juil julio luglio lug julho lipca июля июл липня temmuz يوليو يوليه تموز ژوئیه
    august aug août agosto ago augustus augusti sierpnia августа авг серпня ağustos أغسطس آب اوت
    september sep sept septembre septiembre setiembre settembre set setembro września сентября сен сент вересня eylül سبتمبر أيلول سپتامبر
    october oct oktober okt octobre octubre ottobre ott outubro out października октября окт жовтня ekim أكتوبر اکتبر
    november nov novembre noviembre novembro listopada ноября ноя листопада kasım نوفمبر نوامبر
    december dec dezember dez décembre déc diciembre dic dicembre dezembro desember grudnia декабря дек грудня aralık ديسمبر دسامبر
"""
# In prose these are other words ("als sie 2019 …"), misspellings, or of languages whose prose is not
# read for dates; in a date field they are months. Polish, misspelt, Romanian, Czech, Croatian, Serbian,
# Bulgarian, Finnish, Greek, Indonesian, Malay, Ukrainian, Hungarian.
_IN_FIELDS_ONLY = """
    sty január ianuarie ian ledna leden siječnja sijecnja januara януари tammikuuta tammi ιανουαρίου ιαν
    lut február fevrier februarie února únor veljače veljace februara февруари pebruari helmikuuta helmi φεβρουαρίου φεβ лют
    maerz március marco maret mac martie března březen ožujka ozujka maaliskuuta maalis μαρτίου μαρ бер березень
    kwi április aprilie dubna duben travnja aprila април huhtikuuta huhti απριλίου απρ квіт
    май május mei května květen svibnja maja touko toukokuuta μαΐου μαϊου μάιος μάι трав
    cze június iunie června červen lipnja juna юни kesäkuuta kesä ιουνίου ιουν черв
    lip július iulie července červenec srpnja jula юли heinäkuuta heinä ιουλίου ιουλ лип
    sie augusztus aout agustus agt ogos srpna srpen kolovoza avgusta август elokuuta elo αυγούστου αυγ серп
    wrz szeptember septembrie září zari rujna septembra септември syyskuuta syys σεπτεμβρίου σεπ вер верес
    paź október octombrie října říjen oktobra октомври lokakuuta loka οκτωβρίου οκτ жовт
    lis noiembrie listopadu studenoga novembra ноември marraskuuta marras νοεμβρίου νοε лист
    gru decembre des disember decembrie prosince prosinec prosinca decembra декември joulukuuta joulu δεκεμβρίου δεκ груд
"""


def _numbered(table: str) -> dict[str, int]:
    rows = table.split("\n")[1:-1]
    return {name: number for number, names in enumerate(rows, start=1) for name in names.split()}


MONTHS_IN_TEXT = frozenset(_numbered(_NAMES))
"""Names that a date in running text may use."""

MONTH_NUMBERS = _numbered(_NAMES) | _numbered(_IN_FIELDS_ONLY)
"""Names that a date field may use -> month number, 1 to 12."""

_ENGLISH = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec"
)
ENGLISH_MONTHS = frozenset(_ENGLISH.split())
"""What may precede a day: "Oct. 8"."""
