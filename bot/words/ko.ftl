# 한국어 (Korean). Written by language models; REVIEW.md says how it was checked. No native speaker has read it yet.
# To correct a message, edit it here (see docs/developing.md).
#
# Glossary:
#   article    기사                         story      소식 (counted: 3건)
#   summary    요약                         digest     뉴스 모음
#   source     출처                         feed       피드
#   publisher  언론사 (counted: 3곳)        schedule   예약
#   follow     구독                         alert      알림
#   post       게시물; to post: 게시하다    thread     스레드
#   paused     일시 중지; resume: 다시 시작 mute       숨기기
#   catalogue  카탈로그                     operator   봇 운영자
#   moderator  관리자                       quiet hours  조용한 시간
#   notification  푸시 알림                 direct message  다이렉트 메시지
# Places stand without particles that depend on the last letter (은/는, 을/를, 이/가, 로/으로).


## Numbers and lists

number-group = ,
list-comma = { ", " }
list-and = { $begin } 및 { $end }
list-or = { $begin } 또는 { $end }


## Text and reading (bot/text, bot/reading)

not-text = 텍스트가 아니에요. 일반 텍스트(UTF-8)나 웹페이지, 피드를 사용하세요.
encoding-unknown = 텍스트의 인코딩을 알 수 없어요. UTF-8로 저장한 뒤 다시 불러오세요.
file-kind = { $kind ->
    [gzip] gzip 파일
    [zip] ZIP 파일
    [bzip2] bzip2 파일
    [xz] xz 파일
    [sevenzip] 7z 파일
    [zstd] zstd 파일
    [rar] RAR 파일
    [pdf] PDF 파일
    [picture] 이미지 파일
    [video] 동영상 파일
    [sound] 오디오 파일
   *[office] 오피스 문서 파일
 }
binary-instead-of-page = { $packed ->
    [yes] 웹페이지가 아니라 { $kind }이에요. 압축을 푼 페이지를 사용하세요.
   *[no] 웹페이지가 아니라 { $kind }이에요. 내용을 일반 텍스트로 저장하거나 웹페이지를 사용하세요.
 }
binary-instead-of-feed = { $packed ->
    [yes] 피드가 아니라 { $kind }이에요. 압축을 푼 피드를 사용하세요.
   *[no] 피드가 아니라 { $kind }이에요. RSS, Atom 또는 JSON 피드를 사용하세요.
 }
page-too-many-attributes = 이 페이지에는 속성이 1,000개가 넘는 태그가 있어요. 사이트의 다른 페이지로 시도해 보세요.

# Feeds
not-a-feed = 피드가 아니에요. RSS, Atom 또는 JSON 피드를 사용하세요.
page-instead-of-feed = 피드가 아니라 웹페이지예요. RSS, Atom 또는 JSON 피드를 사용하세요.
json-is-not-a-feed = JSON이지만 JSON 피드는 아니에요. RSS, Atom 또는 JSON 피드를 사용하세요.
feed-damaged = 피드가 심하게 손상되어 읽을 수 없어요. 다른 RSS, Atom 또는 JSON 피드를 사용하세요.
feed-empty = 피드가 비어 있어요. 주소를 확인하거나, 피드를 다시 저장해서 그 파일을 불러오세요.
feed-too-large = 피드가 10MB보다 커요. 같은 사이트에서 더 짧은 피드를 찾아보세요.
feed-too-many-items = 피드에 항목이 너무 많아요. 같은 사이트에서 더 짧은 피드를 찾아보세요.
feed-too-many-tags = 16KB가 넘는 태그가 있거나 태그와 속성이 100만 개를 넘어서 피드를 읽지 않았어요. 사이트 운영자에게 알려 주세요.

# Web pages
page-too-large = 페이지가 5MB보다 커요. 기사 하나만 있는 페이지를 사용하세요.
page-too-many-tags = 페이지에 태그가 30,000개 넘게 있어요. 기사 하나만 있는 페이지를 사용하세요.


## The web (bot/web)

address-too-long = 주소가 너무 길어요. { $most }자 이하인 주소를 사용하세요.
address-with-spaces = 주소에 공백이나 제어 문자가 있어요. 주소 전체를 다시 복사하세요.
address-invalid = 웹 주소가 아니에요. https://example.com/feed.xml 같은 주소를 사용하세요.
address-scheme = 웹 주소만 읽을 수 있어요. https://로 시작하는 주소를 사용하세요.
address-with-login = 주소에 사용자 이름이나 비밀번호가 들어 있어요. 둘 다 필요 없는 주소를 사용하세요.
address-without-host = 주소에 웹사이트 이름이 없어요. https://example.com/ 같은 주소를 사용하세요.
address-host-invalid = 주소의 웹사이트 이름이 올바르지 않아요. 철자를 확인하거나 다시 복사하세요.
address-port = { $port }번은 웹 포트가 아니에요. 포트가 80, 443, 8080, 8443이거나 포트가 없는 주소를 사용하세요.
address-private = { $host }: 공용 인터넷에 있는 사이트가 아니에요. 공개 웹사이트의 주소를 사용하거나, 봇 운영자에게 이 주소를 허용해 달라고 하세요.
robots-forbid = { $host }에서 봇이 이 페이지를 읽는 것을 허용하지 않아요. 브라우저에서 링크를 여세요.
robots-unreadable = { $host }에서 봇이 이 페이지를 읽어도 되는지 확인하지 못했어요. 나중에 다시 시도하거나 브라우저에서 링크를 여세요.
redirect-invalid = { $host }에서 웹 주소가 아닌 곳으로 리디렉션해요. 브라우저에서 열어 마지막에 나오는 주소를 사용하세요.
redirect-to-http = { $host }에서 https를 안전하지 않은 http로 리디렉션해요. https가 유지되는 주소를 사용하세요.
redirects-too-many = { $host }에서 리디렉션이 계속돼요. 브라우저에서 열어 마지막에 나오는 주소를 사용하세요.
leads-inside = { $host }에서 { $target }에 연결되는데, 이곳은 공용 인터넷에 없어요. 공개 웹사이트에만 연결되는 주소를 사용하세요.
host-unknown = { $host }: 찾을 수 없는 사이트예요. 주소를 확인하세요.
host-not-looked-up = { $host }: 네임 서버가 응답하지 않아 사이트를 찾지 못했어요. 나중에 다시 시도하세요.
host-unreachable = { $host }에 연결할 수 없어요. 주소를 확인하거나 나중에 다시 시도하세요.
host-too-slow = { $host }에서 { $seconds }초가 지나도 응답하지 않았어요. 나중에 다시 시도하세요.
host-bad-https = { $host }에서 https를 제대로 지원하지 않아요. 다른 주소로 시도하거나 사이트 운영자에게 알려 주세요.
host-bad-http = { $host }에서 잘못된 HTTP 응답을 보냈어요. 브라우저에서 주소를 확인하세요.
connection-ended-early = { $host }에서 전송이 끝나기 전에 연결을 끊었어요. 나중에 다시 시도하세요.
body-too-large = { $host }에서 { $megabytes }MB가 넘는 데이터를 보냈어요. 피드나 페이지로는 너무 커요. 다른 주소를 사용하세요.
body-damaged = { $host }에서 손상된 압축 데이터를 보냈어요. 나중에 다시 시도하거나 사이트 운영자에게 알려 주세요.
body-compression-unknown = { $host }에서 봇이 읽을 수 없는 압축 형식을 사용해요. 다른 주소로 시도하거나 사이트 운영자에게 알려 주세요.
certificate-not-yet-valid = { $host }의 인증서가 아직 유효하지 않아 신뢰할 수 없어요. 봇 운영자에게 시계를 확인해 달라고 하거나 사이트 운영자에게 알려 주세요.
certificate-expired = { $host }의 인증서가 만료되어 신뢰할 수 없어요. 며칠 뒤에 다시 시도하거나 사이트 운영자에게 알려 주세요.
certificate-other-name = { $host }의 인증서가 다른 이름으로 발급되어 신뢰할 수 없어요. 주소에 www를 붙이거나 빼고 시도해 보세요.
certificate-other-address = { $host }의 인증서가 다른 주소로 발급되어 신뢰할 수 없어요. 숫자 대신 사이트 이름을 사용하세요.
certificate-unknown-authority = { $host }의 인증서가 알 수 없는 기관에서 발급되어 신뢰할 수 없어요. 다른 주소로 시도하거나 사이트 운영자에게 알려 주세요.
status-unchanged = { $host }에서 봇이 묻지 않았는데도 “변경 없음”(304)이라고 응답했어요. 나중에 다시 시도하세요.
status-password = { $host }에서 비밀번호를 요구해요. 누구나 읽을 수 있는 주소를 사용하세요.
status-payment = { $host }에서 결제를 요구해요. 누구나 읽을 수 있는 주소를 사용하세요.
status-forbidden = { $host }에서 접근을 거부했어요(403). 봇을 차단했을 수 있으니 사이트 운영자에게 문의하세요.
status-not-found = { $host }의 이 주소에는 아무것도 없어요(404). 철자를 확인하거나 피드의 새 주소를 찾아보세요.
status-nothing-acceptable = { $host }의 이 주소에는 피드도 페이지도 없어요(406). 다른 주소를 사용하세요.
status-gone = { $host }에서 완전히 삭제되었어요(410). 피드의 새 주소를 찾아보세요.
status-too-many-requests = { $host }에 요청이 너무 많아요(429). 봇이 몇 시간 기다렸다가 다시 시도하니 그대로 두면 돼요.
status-legal-reasons = { $host }에서 법적인 이유로 이 내용을 제공할 수 없어요(451). 다른 주소를 사용하세요.
status-server-error = { $host }에서 서버 오류가 발생했어요({ $status }). 나중에 다시 시도하세요.
status-no-document = { $host }에서 내용을 보내지 않았어요({ $status }). 브라우저에서 주소를 확인하세요.
status-other = { $host }에서 상태 코드 { $status } 응답을 보냈어요. 브라우저에서 주소를 확인하세요.


## Storage (bot/storage)

search-too-slow = 검색이 너무 오래 걸려서 중단했어요. 단어 수를 줄이거나 더 긴 단어를 쓰거나, 출처 하나에서만 검색해 보세요.


## Timetable (bot/timetable)

since-invalid = “{ $typed }”: since에 쓸 수 없는 기간이에요. { $day }, { $week }, { $month }, { $year }, { $hours }, { $days }, { $monday }, { $date } 또는 2026-11-01 같은 날짜를 입력하세요.
until-invalid = “{ $typed }”: until에 쓸 수 없는 시점이에요. { $yesterday }, { $week }, { $hours }, { $days }, { $monday }, { $date } 또는 2026-11-01 같은 날짜를 입력하세요.
on-invalid = “{ $typed }”: on에 쓸 수 없는 날짜예요. { $today }, { $yesterday }, { $monday }, { $date }, 2026-11-01 또는 2026-11 같은 달을 입력하세요.
period-in-future = “{ $typed }”: UTC 기준으로 미래예요. 더 이른 날짜를 입력하세요.
period-empty = since, until, on을 모두 만족하는 기간이 없어요. since를 앞당기거나 until을 늦추세요.
time-invalid = “{ $typed }”: 올바른 시간이 아니에요. 07:30이나 18:00처럼 HH:MM으로, 또는 오후 7:30처럼 입력하세요.
time-half-unclear = “{ $typed }”: 아침인지 저녁인지 알 수 없어요. { $morning } 또는 { $evening } 중에서 하나를 입력하세요.
time-invalid-near = “{ $typed }”: 올바른 시간이 아니에요. 혹시 { $near }인가요?
time-missing = 시간이 없어요. 07:30처럼 HH:MM으로 입력하거나 07:30, 18:00처럼 여러 개를 입력하세요.
times-too-many = 하루에 게시하는 시간이 너무 많아요. { $most }개까지만 입력하세요.
day-invalid = “{ $typed }”: 올바른 요일이 아니에요. { $daily }, { $weekdays }, { $weekends }, { $range } 또는 { $some } 같은 요일을 입력하세요.
day-not-weekly = “{ $typed }”: 예약은 매주 반복되므로 이렇게는 할 수 없어요. { $daily }, { $weekdays }, { $weekly } 또는 { $some } 같은 요일을 입력하세요.
day-missing = 요일이 없어요. { $daily }, { $weekdays }, { $weekends }, { $range } 또는 { $some } 같은 요일을 입력하세요.
zone-invalid-near = “{ $typed }”: 올바른 시간대가 아니에요. 혹시 { $near }인가요?
zone-invalid = “{ $typed }”: 올바른 시간대가 아니에요. Seoul처럼 가장 가까운 대도시를 입력하세요.
zone-several = “{ $typed }”: 시간대가 여러 개예요. 그곳의 도시나 { $near } 같은 시간대를 입력하세요.
quiet-hours-invalid = “{ $typed }”: 조용한 시간으로 쓸 수 없어요. 22:00-07:00 Asia/Seoul처럼 두 시각과 시간대를 입력하세요.
quiet-hours-all-day = 조용한 시간이 하루 종일이라 아무것도 게시되지 않아요. 서로 다른 두 시각을 입력하세요.
zone-missing = 시간대가 없어요. Seoul처럼 가장 가까운 대도시를 입력하세요.
zone-taken = “{ $typed }”: { $zone } 시간대로 설정했어요.
zone-taken-of-several = “{ $typed }”: { $zone } 시간대로 설정했어요. { $others } 시간대일 수도 있어요.
zone-offset = 일 년 내내 { $zone } 시간대예요. 서머 타임이 있는 곳이라면 Berlin처럼 도시를 입력하세요.
zone-offset-taken = “{ $typed }”: 일 년 내내 { $zone } 시간대로 설정했어요. 서머 타임이 있는 곳이라면 Berlin처럼 도시를 입력하세요.
schedule-times = { $days } { $times } ({ $zone })
schedule-as-it-comes = 소식이 나오는 대로, 한 시간에 최대 { $posts }번
schedule-as-it-comes-quiet = 소식이 나오는 대로, 한 시간에 최대 { $posts }번, 조용한 시간 { $begin }-{ $end } ({ $zone })


## What people type

days-daily = 매일
    .also = 날마다
days-weekdays = 평일
    .also = 주중
days-weekends = 주말
    .also = 주말마다
days-weekly = 매주
    .also = 주 1회
days-monday = 월요일
days-tuesday = 화요일
days-wednesday = 수요일
days-thursday = 목요일
days-friday = 금요일
days-saturday = 토요일
days-sunday = 일요일
day-monday = 월요일
    .also = 월
day-tuesday = 화요일
    .also = 화
day-wednesday = 수요일
    .also = 수
day-thursday = 목요일
    .also = 목
day-friday = 금요일
    .also = 금
day-saturday = 토요일
    .also = 토
day-sunday = 일요일
    .also = 일
days-range = 월-금
days-some = 월, 목
typed-and = 와 | 과 | 하고
typed-to = 부터 | 에서
typed-beside-days = 마다 | 까지 | 에
typed-not-weekly = 매월 | 매달 | 매년 | 격주 | 격일 | 격월 | 분기마다 | 매시간
typed-hour = 시
typed-minute = 분
typed-half-past = 반
typed-am = 오전 | 아침 | 새벽
typed-pm = 오후 | 낮
typed-night = 밤 | 저녁
typed-noon = 정오
typed-midnight = 자정
typed-beside-times = 매일 | 까지 | 에
period-day = 하루
    .also = 1일
period-week = 일주일
    .also = 1주일 | 지난주
period-month = 한 달
    .also = 1개월 | 지난달
period-year = 1년
    .also = 일 년
period-all = 전체
    .also = 모두
day-today = 오늘
    .also = { "" }
day-yesterday = 어제
    .also = { "" }
period-of-hours = { $count }시간
period-of-days = { $count }일
typed-hours = 시간
typed-days = 일 | 일간
typed-weeks = 주 | 주일 | 주간
typed-months = 개월 | 달
typed-years = 년
typed-beside-periods = 전 | 최근 | 지난 | 동안 | 부터 | 까지
period-date = 11월 3일
typed-january = 1월
typed-february = 2월
typed-march = 3월
typed-april = 4월
typed-may = 5월
typed-june = 6월
typed-july = 7월
typed-august = 8월
typed-september = 9월
typed-october = 10월
typed-november = 11월
typed-december = 12월


## Actions: reading the news

no-sources = 아직 출처가 없어요. 서버 관리하기 권한이 있는 멤버는 /sources add로 출처를 추가할 수 있어요. 봇 운영자는 dateline sources enable로 모든 서버에서 출처를 켤 수 있어요.
unknown-source = “{ $name }”: 이런 이름의 출처가 없어요. 가장 큰 출처: { $largest }.
unknown-source-nameless = 출처 이름이 아니에요. 가장 큰 출처: { $largest }.
unknown-source-near = “{ $name }”: 이런 이름의 출처가 없어요. 혹시 { $near }인가요?
source-is-muted = “{ $name }”: 이 서버에서 숨긴 출처예요. 서버 관리하기 권한이 있는 멤버가 /sources unmute로 다시 표시할 수 있어요.
article-gone = 이 소식은 더 이상 저장되어 있지 않아요. 새로운 소식은 /latest에서 보세요.
list-gone = 이 목록은 여기서 더 이상 사용할 수 없어요. /latest를 다시 실행하세요.
search-expired = 검색이 만료되었어요. /search를 다시 실행하세요.
nothing-related = 이 소식과 관련된 다른 소식을 찾지 못했어요. /search로 찾아보세요.
too-short-to-summarize = 메시지가 너무 짧아서 요약할 수 없어요. 문장이 { $fewest }개 이상이거나 기사 링크만 있는 메시지를 선택하세요.
linked-page-too-short = { $host }의 기사가 너무 짧아서 요약할 수 없어요. 링크를 열어서 읽어 보세요.
linked-page-without-article = { $host }에서 읽을 기사를 찾지 못했어요. 구독자 전용일 수 있으니 브라우저에서 링크를 여세요.
linked-page-too-slow = { $host }의 기사를 { $seconds }초 안에 읽지 못했어요. 나중에 다시 시도하거나 링크를 여세요.


## Actions: sources

no-address =
    { $found ->
        [0] “{ $name }”: 주소도 아니고 카탈로그에 있는 이름도 아니에요. https://example.com 같은 뉴스 사이트 주소를 입력하세요.
       *[other] “{ $name }”: 주소도 아니고 카탈로그에 있는 이름도 아니에요. 혹시 { $near }인가요? https://example.com 같은 뉴스 사이트 주소도 쓸 수 있어요.
    }
catalogue-feed-unreachable = { $source }의 피드({ $host })에 연결할 수 없어요. 나중에 다시 시도하세요. 다른 사이트에도 연결되지 않으면 봇 운영자에게 네트워크를 확인해 달라고 하세요.
no-feed = { $host }에서 피드를 찾지 못했어요. 사이트에서 RSS나 피드 링크를 찾아 그 주소로 /sources add를 실행하세요.
file-instead-of-feed = 이 주소에 있는 것은 피드가 아니라 { $kind }이에요. 사이트의 첫 페이지나 압축하지 않은 RSS, Atom 또는 JSON 피드의 주소를 사용하세요.
offer-expired = 제안이 만료되었어요. /sources add를 다시 실행하세요.
too-many-feeds = 이 서버에서는 피드를 최대 { $most }개까지 받아볼 수 있는데, 이미 다 찼어요. 먼저 /sources remove로 하나를 삭제하세요.
not-live = “{ $source }”: 파일에서 불러온 출처라서 새로 읽을 수 없어요. 새로 읽는 출처는 /sources list에서 볼 수 있어요. 이 서버에서 숨기려면 /sources mute를 사용하세요.
not-yours = “{ $source }”: 이 서버에서 추가한 출처가 아니라 모든 서버에 켜져 있는 출처예요. 이 서버에서 숨기려면 /sources mute를 사용하세요.
mute-own = “{ $source }”: 모든 서버에 켜져 있는 출처가 아니라서 숨길 수 없어요. /sources remove를 사용하세요.
not-muted =
    { $found ->
        [0] “{ $name }”: 여기에는 이런 이름의 숨긴 출처가 없어요. Discord가 보여 주는 목록에서 선택하세요.
       *[other] “{ $name }”: 여기에는 이런 이름의 숨긴 출처가 없어요. 혹시 { $near }인가요?
    }
not-added =
    { $found ->
        [0] “{ $name }”: 이 서버에서 추가한 출처 중에 이런 이름이 없어요. Discord가 보여 주는 목록에서 선택하세요.
       *[other] “{ $name }”: 이 서버에서 추가한 출처 중에 이런 이름이 없어요. 혹시 { $near }인가요?
    }
none-added = 이 서버에서 추가한 출처가 없어서 삭제할 것이 없어요. /sources add로 추가하거나, 모든 서버에 켜져 있는 출처를 /sources mute로 숨기세요.
none-muted = 여기에는 숨긴 출처가 없어서 다시 표시할 것이 없어요. 읽을 수 있는 출처는 /sources list에서 볼 수 있어요.
none-on-for-all = 모든 서버에 켜져 있는 출처가 없어서 숨길 것이 없어요. 이 서버에서 추가한 출처를 빼려면 /sources remove를 사용하세요.
asked-too-often-alone = 방금 이 작업을 { $times }번 했어요. { $minutes }분 뒤에 다시 시도하세요.
asked-too-often = 이 서버에서 방금 이 작업을 { $times }번 했어요. { $minutes }분 뒤에 다시 시도하세요.
feed-rests = “{ $source }”: 지금은 읽을 수 없어요. { $reason } 봇이 { $minutes }분 뒤에 다시 시도해요.
feed-bug = 봇의 버그 때문에 이 피드를 읽지 못했어요. 봇 운영자가 로그에서 자세한 내용을 확인할 수 있어요.


## Actions: schedules

schedule-invalid = Discord가 보여 주는 목록에서 예약이나 구독을 선택하거나, /schedule list에 나오는 번호를 입력하세요.
schedule-now-follow = { $number }번은 구독이라서 소식이 나오는 대로 이미 게시하고 있어요. 다음에 게시할 내용은 /schedule preview { $number }에서 보세요.
option-name = “{ $name }”
edit-without-changes = 변경할 내용이 없어요. { $number }번에서 바꿀 옵션을 검색어나 채널 등 하나 이상 더 선택하세요.
schedule-without-options = { $number }번은 정해진 시간에 게시하는 예약이라서 { $options } 옵션을 쓸 수 없어요. 빼고 다시 시도하세요.
follow-without-options = { $number }번은 소식이 나오는 대로 게시하는 구독이라서 { $options } 옵션을 쓸 수 없어요. 빼고 다시 시도하세요.
schedule-now-paused = 예약 { $number }번은 일시 중지되어 있어요. /schedule resume { $number } 명령으로 다시 시작한 다음 게시하세요.
schedule-unknown = 이 서버에는 예약이나 구독 { $number }번이 없어요. /schedule list를 확인하세요.
too-many-schedules = 이 서버의 예약과 구독은 최대 { $most }개인데, 이미 다 찼어요. /schedule remove로 하나를 삭제한 다음 추가하세요.
why-unknown = 저장되지 않은 소식이거나 이 서버에서 볼 수 없는 출처의 소식이에요. 목록에서 선택하거나, 소식의 주소나 봇 게시물의 링크를 입력하세요.
why-unknown-post = 이 서버의 예약이나 구독이 게시한 메시지가 아니거나, 너무 오래된 메시지예요. 다른 게시물의 링크를 복사하거나 목록에서 소식을 선택하세요.
why-unknown-of-source = 저장되지 않은 페이지예요. { $source }: { $last }에 마지막으로 읽었어요. 다음에 읽을 시간: { $next }.
why-unknown-of-source-unread = 저장되지 않은 페이지예요. { $source }: 아직 읽지 않았어요. 처음 읽을 시간: { $next }.

why-unknown-source-fails = 지금 { $source } 출처를 읽을 수 없어서 저장되지 않은 페이지예요. { $reason } 다음 시도: { $next }.
why-unknown-source-gone = { $source } 출처를 더 이상 읽지 않아서 저장되지 않은 페이지예요. { $reason } /sources add로 다시 추가하세요.
schedule-source-unseen = { $kind ->
    [follow] 구독 { $number }번의 출처를 이 서버에서 더 이상 볼 수 없어요. /sources add나 /sources unmute로 다시 표시하거나, /schedule edit { $number } 명령으로 다른 출처를 선택하세요.
   *[schedule] 예약 { $number }번의 출처를 이 서버에서 더 이상 볼 수 없어요. /sources add나 /sources unmute로 다시 표시하거나, /schedule edit { $number } 명령으로 다른 출처를 선택하세요.
}
source-unseen = 이 서버에서 더 이상 볼 수 없는 출처
follow-with-times = 구독은 지금부터 나오는 소식을 게시하므로 검색어에 since:, until:, on:을 쓸 수 없어요. 빼고 다시 시도하세요.
follow-only-times = 이 검색어에는 언제인지만 적혀 있는데, 구독은 지금부터 나오는 소식을 게시해요. 선거처럼 소식에 있어야 하는 단어를 입력하세요. 검색어가 없으면 출처의 모든 소식을 게시해요.
follow-too-many = 하루에 소식이 약 { $count }건이나 돼요. 최대 { $most }건까지 가능하니 검색어, 출처, 카테고리 또는 told_by로 범위를 좁히세요.
paused-source-unseen = 이 서버에서 출처를 더 이상 볼 수 없어요.
paused-source-forgotten = 봇 운영자가 출처를 삭제했어요.
paused-by-moderator = 관리자가 일시 중지했어요.
too-late-to-catch-up = 그 시간에 봇이 오프라인이었고, 나중에 게시하기에는 너무 늦었어요.
earlier-skipped-too = { $since }부터 게시할 예정이던 이전 뉴스 모음도 모두 건너뛰었어요. 목록에는 마지막 { $count }개만 표시돼요.


## Actions: alerts

alert-for-bot = 봇과 웹후크는 알림을 받을 수 없어요.
alert-with-times = 알림은 지금부터 나오는 소식을 보내므로 검색어에 since:, until:, on:을 쓸 수 없어요. 빼고 다시 시도하세요.
alert-only-times = 이 검색어에는 언제인지만 적혀 있는데, 알림은 지금부터 나오는 소식을 보내요. 선거처럼 소식에 있어야 하는 단어를 입력하세요.
alert-too-much = 하루에 소식이 약 { $count }건이나 돼요. 최대 { $most }건까지 가능하니 검색어에 단어를 추가하거나 출처를 선택하세요.
alert-too-many = 알림은 최대 { $most }개인데, 이미 다 찼어요. /alert remove로 하나를 삭제한 다음 추가하세요.
alert-known = 이미 같은 알림이 있어요: { $number }번. /alert list를 확인하세요.
alert-unknown = 그런 알림이 없어요. Discord가 제안하는 알림을 선택하거나 /alert list를 확인하세요.
alert-not-now = 지금은 Discord에서 봇이 다이렉트 메시지를 더 여는 것을 막고 있어요. 아무것도 저장되지 않았으니 몇 분 뒤에 다시 시도하세요.
alert-last-today = 오늘의 { $most }번째 메시지예요. 하루 최대 개수라서, 오늘 남은 소식은 내일 메시지 하나로 모아서 보낼게요.
alert-left-out = 어제 소식 { $count }건이 더 있지만 생략했어요. /search로 찾을 수 있어요.


## Actions: languages

language-unknown = “{ $typed }”: 봇이 지원하지 않는 언어예요. { $names } 중에서 선택하세요.
language-unknown-near = “{ $typed }”: 봇이 지원하지 않는 언어예요. 혹시 { $near }인가요?


## Doctor (bot/actions/check_*)

check-source = 출처 { $name }
check-source-gone = { $url }: 더 이상 읽지 않아요. { $reason }
check-source-gone-fix = /sources add로 새 주소를 추가하고 이 출처는 삭제하세요.
check-source-failing = { $times ->
    [1] { $url }: 한 번 실패했어요. { $reason }
   *[other] { $url }: 연속 { $times }번 실패했어요. { $reason }
}
check-source-failing-fix = 브라우저에서 주소를 열어 보세요. 봇의 다음 시도: { $next }.
check-source-silent = { $since }부터 새 소식이 없어요. 평소보다 훨씬 오래됐어요.
check-source-silent-fix = 사이트를 확인하세요. 피드가 옮겨졌다면 /sources add로 새 주소를 추가하세요.
check-source-late = { $url }: { $due }에 읽었어야 해요.
check-source-late-fix = dateline run으로 봇을 시작하거나, dateline fetch로 한 번 읽으세요.
check-schedule = { $kind ->
    [follow] 구독 { $number }
   *[schedule] 예약 { $number }
}
check-schedule-ok = { $source }, { $times }. 다음: { $due }. { $last }
check-schedule-idle = 소식이 나올 때
check-schedule-waiting = { $source }, { $times }. 다음: { $due }. 뉴스 모음 { $count }개가 전송을 기다리고 있어요. { $last }
check-follow-waiting = { $source }, { $times }. 다음: { $due }. 게시물 { $count }개가 전송을 기다리고 있어요. { $last }
check-schedule-paused-on-purpose = { $source }, { $times }: 관리자가 일시 중지했어요. /schedule resume { $number } 명령으로 다시 시작하세요. { $last }
check-schedule-paused = { $source }, { $times }: 일시 중지되어 있어요. { $reason } { $last }
check-schedule-paused-fix = 문제를 해결한 다음 /schedule resume { $number } 명령으로 다시 시작하세요.
check-schedule-cannot-post = { $source }, { $times }. 다음: { $due }. { $reason } { $last }
check-schedule-cannot-post-fix = 채널 설정의 권한에서 허용하거나, /schedule edit { $number } 명령으로 다른 채널을 선택하세요.
check-schedule-stuck = { $kind ->
    [follow] { $source }, { $times }. 아직 전송되지 않은 게시물이 있어요({ $since }). { $last }
   *[schedule] { $source }, { $times }. 아직 전송되지 않은 뉴스 모음이 있어요({ $since }). { $last }
}
check-schedule-stuck-because = { $kind ->
    [follow] { $source }, { $times }. 아직 전송되지 않은 게시물이 있어요({ $since }). { $reason } { $last }
   *[schedule] { $source }, { $times }. 아직 전송되지 않은 뉴스 모음이 있어요({ $since }). { $reason } { $last }
}
check-schedule-late = { $kind ->
    [follow] { $source }, { $times }. 다음 게시물을 { $due }에 보냈어야 하는데 보내지 않았어요. { $last }
   *[schedule] { $source }, { $times }: { $due }에 게시했어야 하는데 게시하지 않았어요. { $last }
}
check-schedule-late-fix = 봇이 알아서 밀린 게시물을 올려요. 그렇지 않으면 봇의 로그를 확인하거나 dateline run으로 봇을 시작하세요.
check-schedule-unknown-source = { $source }, { $times }: 찾은 소식이 없어요. 여기에 { $name } 출처가 더 이상 없어요. { $last }
check-schedule-unknown-category = { $source }, { $times }: 찾은 소식이 없어요. 여기에 { $category } 카테고리의 출처가 더 이상 없어요. { $last }
check-schedule-unknown-fix = /sources add로 출처를 다시 추가하거나, /schedule edit { $number } 명령으로 다른 것을 선택하세요.
check-schedule-failed = { $source }, { $times }. { $last }
check-schedule-failed-fix = /schedule history { $number } 명령으로 확인하세요.
check-last-none = 아직 게시한 것이 없어요.
check-last = 마지막: { $due }, { $outcome }.
check-last-late = 마지막: { $due }, { $minutes }분 늦게 게시함.
check-last-reason = 마지막: { $due }, { $outcome }. { $reason }
doctor-title = 상태 점검
doctor-finding = **{ $about }** · { $text }
doctor-fix = → { $fix }
doctor-nothing-scheduled = 이 서버에는 예약이나 구독이 없어요. 모두 정상이에요. /sources list에서 출처를 확인한 다음, /schedule add로 뉴스 모음을 예약하거나 /follow로 소식이 나오는 대로 게시해 보세요.
doctor-channel-gone = 채널 { $channel }: 삭제되었거나 봇이 볼 수 없어요.
doctor-channel-forbidden = { $channel }에서 봇에게 { $names } 권한이 없어요.

duty-claiming = 뉴스 모음과 구독 시작
duty-posting = 뉴스 모음과 구독 게시
duty-reading = 피드 읽기
duty-grouping = 소식 묶기
duty-matching = 구독과 알림에 맞는 소식 찾기
duty-loading = 기사 불러오기
duty-summaries = 요약 다시 만들기
duty-search-index = 검색 색인 다시 만들기
duty-maintenance = 유지 관리
duty-bug = 봇의 버그예요. 자세한 내용은 로그에 있어요.
duty-reason-in-log = 이유는 봇의 로그에 있어요.
check-duty-failing = { $times ->
    [1] { $since }에 실패했어요. { $reason }
   *[other] { $since }부터 { $times }번 실패했어요. { $reason }
}
check-duty-fix = 봇이 계속 시도하고 있어요. 오래 계속되면 봇 운영자가 로그에서 이유를 찾을 수 있어요.
check-duty-elsewhere = { $since }부터 봇의 다른 프로세스가 이 일을 하고 있어요.
check-duty-unheld = 이 일을 하는 프로세스가 없어요.
check-bot = 봇
check-bot-spare = { $spare ->
    [ready] 여기에 응답하는 프로세스는 { $since }부터 일하고 있어요. 다른 프로세스도 이어받을 준비가 되어 있어요.
   *[connecting] 여기에 응답하는 프로세스는 { $since }부터 일하고 있어요. 다른 프로세스가 연결 중이며 곧 이어받을 수 있어요.
}


## The worker process (bot/worker)

worker-stopping = 프로그램을 종료하는 중이에요. 지금까지 저장한 내용은 모두 남아 있으니, 계속하려면 명령을 다시 실행하세요.
worker-died = 도우미 프로세스가 강제 종료되었어요. 메모리가 부족했을 수 있어요. 지금까지 저장한 내용은 모두 남아 있으니, 계속하려면 명령을 다시 실행하세요.
document-too-slow = 읽는 데 { $seconds }초가 넘게 걸려서 건너뛰었어요.
document-needs-memory = 읽는 데 메모리가 { $megabytes }MB 넘게 필요해서 건너뛰었어요.
document-too-much-text = 한 번에 읽기에는 텍스트가 너무 많아서 건너뛰었어요.


## Client, sender and delivery

news-unreadable = 뉴스를 읽지 못했어요. 1분 뒤에 다시 시도하세요.
connection-broke = Discord와의 연결이 끊어졌어요. 다시 시도하세요.
permission-needed = { $names } 권한이 필요해요. 서버를 관리하는 멤버에게 요청하세요.
only-in-a-server = 서버에서 서버 관리하기 권한이 있는 멤버만 쓸 수 있어요.
option-unfit = “{ $value }”: 이 옵션에 쓸 수 없는 값이에요. Discord가 보여 주는 값 중에서 선택하세요.
command-changed = 명령어가 변경되었어요. Discord를 다시 시작(Ctrl+R)한 다음 다시 시도하세요.
button-outdated = 이전 버전의 봇이 만든 버튼이에요. 명령어를 다시 실행하세요.
bug = 봇에서 문제가 발생했어요. 봇 운영자가 로그에서 { $reference } 코드로 찾아볼 수 있어요.
permission-manage-server = 서버 관리하기
permission-view-channel = 채널 보기
permission-send-messages = 메시지 보내기
permission-send-in-threads = 스레드에서 메시지 보내기
permission-create-posts = 게시물 만들기
role-is-everyone = @everyone은 멘션할 수 없어요. 다른 역할을 선택하세요.
role-not-mentionable = { $role }: 모든 역할을 멘션할 수 있는 멤버만 이 역할을 멘션하게 할 수 있어요. 역할 설정에서 누구나 멘션할 수 있게 하거나 다른 역할을 선택하세요.
forum-closed = { $channel }에서 봇에게 { $names } 권한이 없어요. 포럼 설정의 권한에서 허용한 다음 다시 시도하세요.
forum-refused = Discord가 { $channel }에 새 게시물을 만드는 것을 거부했어요({ $reason }). 다른 채널을 선택하세요.
permission-read-history = 메시지 기록 보기
rate-limited = Discord의 요청 한도에 도달했어요.
channel-gone = 채널이 없어졌어요.
discord-answered = Discord가 상태 코드 { $status } 응답을 보냈어요.
message-refused = Discord가 메시지를 거부했어요 ({ $reason }).
connection-failed = 연결하지 못했어요 ({ $reason }).
permissions-missing = #{ $channel }에서 봇에게 { $names } 권한이 없어요.
posting-forbidden = 봇이 이 채널에 게시할 수 없어요({ $reason }).
direct-messages-refused = 봇이 다이렉트 메시지를 보낼 수 없어요. 봇과 함께 있는 서버의 개인정보 보호 설정에서 ‘다이렉트 메시지’를 켜고, 봇을 차단했다면 차단을 해제한 다음 /alert add를 다시 실행하세요.
schedule-paused-notice = { $kind ->
    [follow] 구독 { $number }번({ $source })이 일시 중지되었어요. { $reason } 문제를 해결한 다음 /schedule resume { $number } 명령으로 다시 시작하세요.
   *[schedule] { $source } 뉴스 모음이 일시 중지되었어요. { $reason } 문제를 해결한 다음 /schedule resume { $number } 명령으로 다시 시작하세요.
}


## Cards: stories

read = 읽기 { $number }
read-the-only-one = 읽기
next = 다음
previous = 이전
add = 추가
more = 관련 소식 더 보기

latest-title = 최신 뉴스
latest-title-of-source = { $source } 최신 뉴스
latest-page = { $page }페이지
latest-none = 아직 소식이 없어요. 서버 관리하기 권한이 있는 멤버는 /sources add로 출처를 추가할 수 있어요. 봇 운영자는 `dateline sources enable`로 모든 서버에서 출처를 켤 수 있어요.

search-title = 검색: { $query }
search-count = 결과 { $total }건
search-range = 결과 { $total }건 중 { $first }–{ $last }
search-range-single = 결과 { $total }건 중 { $number }
search-range-capped = 최신 결과 { $most }건에서 찾은 { $total }건 중 { $first }–{ $last }
search-page = { $page }/{ $pages }페이지
best-match-first = 관련도순
newest-first = 최신순
search-all-then-without = 이 단어가 모두 들어 있는 소식이 { $count }건 있어요. 그다음은 { $words } 없이 찾은 소식이에요.
search-none-then-without = 이 단어가 모두 들어 있는 소식은 없어요. { $words } 없이 찾은 소식을 보여 드려요.
search-all-then-fewer = 이 단어가 모두 들어 있는 소식이 { $count }건 있어요. 그다음은 일부만 들어 있는 소식이에요.
search-none-then-fewer = 이 단어가 모두 들어 있는 소식은 없어요. 단어가 더 많이 들어 있는 소식부터 보여 드려요.
search-lacking = 없는 단어: { $words }
search-did-you-mean = 혹시 { $near }인가요?
search-instead = { $words } 검색
search-too-short = 별표 앞에는 글자가 3자 이상 있어야 해서 { $words } 단어 그대로 검색했어요.
search-without-words = 검색할 단어가 없어요. 선거 같은 단어를 입력하세요.
search-only-excluded = 제외할 단어만 있어요. 선거 -여론조사처럼 검색할 단어를 추가하거나 출처를 선택하세요.
search-only-times = 언제인지만 적혀 있어요. 선거처럼 검색할 단어를 추가하거나 출처를 선택하세요.
search-none = “{ $query }”: 이 내용이 나오는 소식이 없어요.
search-none-of-source = “{ $query }”: { $source }에는 이 내용이 나오는 소식이 없어요.
search-none-left = { $source }에는 이 검색에 맞는 소식이 없어요.
search-try = 이렇게 찾아보세요: { $tries }.
search-try-longer = 더 긴 기간
search-try-all-sources = 모든 출처
search-try-words = 다른 단어
search-try-beginning = `대통령*`처럼 단어 앞부분에 별표

selection-all = 모든 출처
selection-category-of = { $sources }의 { $category }
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
selection-query = “{ $query }”
selection-query-of = { $sources }의 “{ $query }”
selection-told-by = { $selection }(언론사 { $count }곳 이상)
category-unknown = “{ $typed }”: 이런 카테고리가 없어요. { $known } 중에서 선택하세요.
category-none = 이 봇의 카탈로그에는 카테고리가 없어요. 카테고리를 빼거나 출처를 선택하세요.

digest-title = { $period ->
    [day] 최근 하루 뉴스: { $selection }
    [week] 최근 일주일 뉴스: { $selection }
    [month] 최근 한 달 뉴스: { $selection }
   *[all] 전체 뉴스: { $selection }
}
digest-none = { $period ->
    [day] 최근 하루 동안 소식이 없어요. `period`를 더 길게 하거나 `period:all`로 시도해 보세요.
    [week] 최근 일주일 동안 소식이 없어요. `period`를 더 길게 하거나 `period:all`로 시도해 보세요.
    [month] 최근 한 달 동안 소식이 없어요. `period:all`로 시도해 보세요.
   *[all] 아직 소식이 없어요.
}
digest-none-query = 소식에 모든 단어가 들어 있어야 해요. 단어 수를 줄이거나, 일부 단어가 없는 소식도 찾아 주는 /search를 사용해 보세요.
digest-none-category = 카탈로그에 있는 출처만 카테고리가 있어요. /sources add로 추가하세요.
digest-note = 많이 보도된 순, 그다음 최신순. 원문 그대로 인용.
digest-note-styled = 많이 보도된 순, 그다음 최신순. { $style } 방식으로 골라 원문 그대로 인용.
digest-note-undated = 날짜가 없는 소식은 불러온 시간을 기준으로 해요.
digest-preview = **미리 보기** · 나에게만 보여요
digest-posted-title = { $kind ->
    [sources] { $selection }의 뉴스
   *[topic] 뉴스: { $selection }
}
source-silent-notice = ⚠️ { $source }에 { $since }부터 새 소식이 없어요. 평소보다 훨씬 오래됐어요. 피드가 옮겨졌거나 중단되었을 수 있어요. 자세한 내용은 /doctor에서 보세요.
digest-posted-none = { $kind ->
    [sources] { $selection }의 뉴스: 지난번 이후 새 소식이 없어요.
   *[topic] 뉴스: { $selection } – 지난번 이후 새 소식이 없어요.
}

more-title = 더 보기: { $title }
more-same-story = 같은 소식
more-related = 관련 소식

source-unknown = 출처 불명
via-agency = { $source }({ $agency } 제공)
also-in = { $source }, 다른 보도: { $others }
and-more = { $names } 외 { $count }곳
undated = 날짜 없음
undated-loaded = 날짜 없음, { $moment }에 불러옴
story-update = 업데이트

article-title-derived = 기사에 제목이 없어서 첫 문장으로 제목을 만들었어요.
article-whole = 기사 전문이에요.
article-quoted = 기사 문장 { $count }개를 원문 그대로 인용했어요.
article-open = 기사 열기
article-address = 주소: { $address }
picture = 사진: { $caption }
picture-credited = 사진: { $caption } — { $credit }
summary-title = 요약


## Cards: help

help-title = 여기서 할 수 있는 일
help-news = 출처 { $count }곳의 뉴스를 기사 원문 그대로 보여 줘요.
help-no-news = 아직 여기에는 뉴스가 없어요. 서버 관리하기 권한이 있는 멤버는 /sources add로 출처를 추가할 수 있어요.
help-no-news-moderator = 아직 여기에는 뉴스가 없어요. /sources add로 첫 출처를 추가하세요.
help-no-news-direct = 아직 다이렉트 메시지에는 뉴스가 없어요. 봇이 있는 서버에서 써 보거나, 봇 운영자에게 `dateline sources enable`로 모두에게 출처를 켜 달라고 하세요.
help-reading = **읽기**
help-latest = - /latest: 최신 소식을 한 페이지씩 보여 줘요: `/latest count:10`
help-search = - /search: 단어로 소식을 찾아요: `/search query:석유 -가격 since:week`
help-digest = - /digest: 하루, 일주일 또는 한 달의 뉴스를 모아 줘요: `/digest period:day`
help-alert-add = - /alert add: 새 소식이 있으면 다이렉트 메시지를 보내요: `/alert add query:화산`
help-sources-list = - /sources list: 여기서 읽을 수 있는 출처를 보여 줘요
help-language = - /language show: 봇이 여기서 쓰는 언어와 바꾸는 방법을 알려 줘요
help-buttons = - 소식 옆의 **읽기**를 누르면 요약이 열려요. 메시지를 요약하려면 메시지 메뉴에서 **앱**, **요약하기**를 차례로 선택하세요.
help-moderating = **관리자용**
help-sources-add = - /sources add: 뉴스 사이트나 피드를 추가해요: `/sources add url:{ $source }`
help-schedule-add = - /schedule add: 정해진 시간에 뉴스 모음을 게시해요: `/schedule add source:{ $source } time:07:30 timezone:Seoul`
help-follow = - /follow: 소식이 나오는 대로 게시해요: `/follow query:선거 sources:{ $source }`
help-doctor = - /doctor: 모든 예약과 구독이 잘 작동하는지 확인해요
help-schedules = { $count ->
    [0] 아직 여기에는 예약이나 구독이 없어요.
    [1] 여기에 예약이나 구독이 1개 있어요: /schedule list
   *[other] 여기에 예약과 구독이 { $count }개 있어요: /schedule list
}
help-schedules-paused = { $count ->
    [1] 여기에 예약이나 구독이 1개 있는데, 일시 중지되어 있어요: /schedule list
   *[other] 여기에 예약과 구독이 { $count }개 있고, 그중 { $paused }개가 일시 중지되어 있어요: /schedule list
}
greeting-title = Dateline이 왔어요
greeting-intro = 기사를 인용해서 뉴스를 게시하고 찾아 드려요. 먼저 이 세 가지를 해 보세요:
greeting-source = /sources add: 뉴스 사이트나 피드를 추가해요(서버 관리하기 권한이 있는 멤버).
greeting-latest = /latest: 최신 소식을 보여 줘요. 소식 옆의 **읽기**를 누르면 요약이 나와요.
greeting-schedule = /schedule add: 매일 아침이든 원하는 때든 채널에 뉴스 모음을 게시해요.
greeting-help = /help: 여기서 할 수 있는 일을 모두 보여 줘요.
help-direct = 서버에서는 서버 관리하기 권한이 있는 멤버가 출처를 추가하고, 뉴스 모음을 예약하고, 주제를 구독할 수도 있어요.


## Cards: follows

follow-added = 구독 { $number }번을 설정했어요
follow-edited = 구독 { $number }번을 변경했어요
follow-title = 구독 { $number }
follow-summary = { $channel }에 **{ $source }**, { $times }
follow-query = 찾는 소식: { $words }.
follow-query-without = 찾는 소식: { $words }. 제외: { $unwanted }.
follow-query-of-sources = { $names }의 소식.
follow-query-of-sources-without = { $names }의 소식. 제외: { $unwanted }.
follow-query-only-without = 모든 소식. 제외: { $unwanted }.
follow-any-of = { $words }
follow-word = “{ $word }”
follow-phrase = 정확히 “{ $word }”
follow-from = { $names }의 소식
follow-beginning = 앞부분이 “{ $word }”인 단어
follow-frequency-low = { $count ->
    [0] 지난 7일간: 소식 없음. 소식이 나올 때까지 아무것도 게시되지 않아요.
   *[other] 지난 7일간: 소식 { $count }건.
}
follow-frequency = 지난 7일간: 소식 { $count }건, 하루 약 { $daily }건.
follow-frequency-high = 하루 약 { $daily }건의 소식.
follow-hint = /schedule pause { $number } 명령으로 일시 중지하거나 /schedule remove { $number } 명령으로 삭제할 수 있어요.
follow-preview-newest = 게시를 기다리는 소식이 없어요. 가장 최근 소식은 이렇게 보여요:
follow-thread = 여기에 뉴스가 게시돼요: { $selection }
follow-posted-title = 새 소식 { $count }건
follow-note = 구독 중: { $selection }
follow-waiting = { $count }건은 { $until }까지 대기 중


## Cards: schedules

schedule-title = 예약 { $number }
schedule-title-of-source = { $kind ->
    [follow] 구독 { $number }: { $source }
   *[schedule] 예약 { $number }: { $source }
}
schedule-added = 예약 { $number }번을 설정했어요
schedule-edited = 예약 { $number }번을 변경했어요
schedule-paused = { $kind ->
    [follow] 구독 { $number }번을 일시 중지했어요
   *[schedule] 예약 { $number }번을 일시 중지했어요
}
schedule-resumed = { $kind ->
    [follow] 구독 { $number }번을 다시 시작했어요
   *[schedule] 예약 { $number }번을 다시 시작했어요
}
schedule-removed = { $kind ->
    [follow] 구독 { $number }번을 삭제했어요
   *[schedule] 예약 { $number }번을 삭제했어요
}
schedules-title = 예약과 구독
schedules-none-title = 여기에는 예약이나 구독이 없어요
schedules-none = /schedule add로 뉴스 모음을 예약하거나 /follow로 소식이 나오는 대로 게시해 보세요.
schedule-summary = { $channel }에 **{ $source }**, { $times }, 최대 { $count }건
schedule-line = **{ $number }** { $channel }에 { $source }, { $times } · 다음 { $next }
schedule-line-idle = **{ $number }** { $channel }에 { $source }, { $times }
schedule-line-paused = **{ $number }** { $channel }에 { $source }, { $times } · 일시 중지됨
schedule-label = { $number }: { $source }, { $times }
schedule-label-paused = { $number }: { $source }, { $times } · 일시 중지됨
schedule-paused-because = **일시 중지**되어 있어요. { $reason }
schedule-resume-hint = /schedule resume { $number } 명령으로 다시 시작하세요.
schedule-mentions = 멘션: { $role }
schedule-mentions-silently = 푸시 알림 없이 멘션: { $role }
schedule-cannot-notify = **{ $role }에는 푸시 알림이 가지 않아요.** 역할 설정에서 누구나 멘션할 수 있게 하거나, 채널 설정의 권한에서 봇이 모든 역할을 멘션할 수 있게 하세요.
schedule-next = 다음: { $moments }
clocks-change-soon = 곧 서머 타임 때문에 시간이 바뀌어요. 건너뛰는 시간의 뉴스 모음은 바뀐 직후에 게시되고, 두 번 오는 시간의 뉴스 모음은 한 번만 게시돼요.
schedule-posts-now = { $count ->
    [0] { $channel }에 게시할 새 소식이 없어서 아무것도 게시하지 않아요.
   *[other] { $channel }에 새 소식 { $count }건을 게시하고 있어요.
}
schedule-cannot-post = **아직 봇이 그곳에 게시할 수 없어요.** { $channel }에서 { $names } 권한이 없어요. 채널 설정의 권한에서 허용하세요.
history-empty = { $kind ->
    [follow] 아직 게시한 것이 없어요.
   *[schedule] 아직 게시할 때가 되지 않았어요.
}
first-digest = { $count ->
    [0] 첫 뉴스 모음 예정: { $due }. 아직 담길 소식이 없어요.
   *[other] 첫 뉴스 모음 예정: { $due }. 지금이라면 소식 { $count }건이 담겨요. /schedule preview { $number } 명령으로 볼 수 있어요.
}
history-line = { $due } { $outcome }
history-line-reason = { $due } { $outcome }. { $reason }
history-posted = { $due } [게시함]({ $link })
history-posted-late = { $due } { $minutes }분 늦게 [게시함]({ $link })
delivery-waiting = 전송 대기 중
delivery-sent = 게시함
delivery-quiet = 새 소식이 없어 게시하지 않음
delivery-skipped = 건너뜀
delivery-failed = 실패


## Cards: alerts

alert-first-title = 알림이 켜졌어요
alert-first = 다이렉트 메시지로 소식을 알려 드려요: { $selection }.
alert-at-once = 새 소식이 나오면 바로 보내 드려요.
alert-once-a-day = 새 소식이 있으면 하루에 한 번 { $time }에 보내 드려요.
alert-stop = 알림을 끄려면 /alert remove를, 나에 대해 저장된 내용을 모두 삭제하려면 /alert forget을 사용하세요.
alert-preview = 미리 보기: 지금까지 가장 최근 소식
alert-preview-none = 지난 7일간 맞는 소식이 아직 없어요.
alert-added = 알림 { $number }번을 설정했어요
alert-frequency = 지난 7일간: 소식 { $count }건.
alert-resumed = 일시 중지된 알림 { $count }개가 다시 시작되었어요.
alerts-title = 내 알림
alerts-none-title = 알림이 없어요
alerts-none = /alert add로 추가하세요.
alert-line-at-once = **{ $number }** · { $selection } · 바로
alert-line-once-a-day = **{ $number }** · { $selection } · 하루에 한 번 { $time }
alert-line-paused = **{ $number }** · { $selection } · 일시 중지됨. { $reason }
alert-source-unseen = 다이렉트 메시지에서 이 출처를 더 이상 읽을 수 없어요.
alert-removed = 알림 { $number }번을 삭제했어요
alert-was = 삭제한 알림: { $selection }.
alerts-forgotten-title = 모두 삭제했어요
alerts-forgotten = { $count ->
    [0] 알림이 없었고, 저장된 내용도 없어요.
   *[other] 알림 { $count }개와 그 기록을 삭제했어요. 나에 대해 저장된 내용은 이제 없어요.
}
alert-label = { $number }: { $selection }
alert-title = 뉴스 알림: { $selection }
alert-note = 알림 { $number } · 끄려면 /alert remove
alert-note-about = 알림 { $number }: { $selection } · 끄려면 /alert remove


## Cards: why a story was posted or wasn't

why-title = 이 소식이 게시되었거나 게시되지 않은 이유
why-source-and-times = { $source } · 발행 { $published } · 읽음 { $read }
why-times = 발행 { $published } · 읽음 { $read }
why-others = 이 게시물에는 소식이 { $count }건 더 있어요. 그 소식이 궁금하면 제목을 선택하세요.
why-none = 이 서버에는 예약이나 구독이 없어요. /schedule add나 /follow로 만드세요.
why-choice = { $title } · { $source }
why-subscription = **{ $number }** { $channel }에 { $selection }
why-posted = 봇이 읽고 { $after } [게시했어요]({ $link }).
why-posted-unlinked = 봇이 읽고 { $after } 게시했어요.
why-seconds = { $count }초 뒤에
why-minutes = { $count }분 뒤에
why-hours = { $count }시간 뒤에
why-being-sent = 게시물을 보내는 중이에요({ $due }).
why-being-sent-again = 게시물을 다시 보내는 중이에요({ $due }). { $reason }
why-next = 다음 게시물에 포함돼요({ $due }).
why-next-after-quiet = 조용한 시간이 끝나면 게시돼요({ $due }).
why-in-line = 대기 순서 { $place }번째예요. 다음 게시물({ $due })에는 { $most }건까지 들어가요.
why-in-line-after-quiet = 대기 순서 { $place }번째예요. 조용한 시간이 끝나고 올라갈 다음 게시물({ $due })에는 { $most }건까지 들어가요.
why-comparing = 봇이 방금 읽어서 아직 다른 소식과 비교하고 있어요. 1분 뒤에 다시 확인하세요.
why-has-it = 채널에 [이미 게시되어 있어요]({ $link }).
why-has-it-unlinked = 채널에 이미 게시되어 있어요.
why-has-account = { $source }의 보도로 채널에 [이미 게시되어 있어요]({ $link }).
why-has-account-unlinked = { $source }의 보도로 채널에 이미 게시되어 있어요.
why-failed = 게시물을 보내지 못했어요({ $due }). { $reason }
why-failed-next = 게시물을 보내지 못했어요({ $due }). { $reason } 다음: { $next }.
why-missed = [게시물]({ $link })({ $due })에는 { $most }건까지 들어가는데, 다른 소식이 먼저 들어갔어요.
why-missed-unsent = { $due } 게시물에 들어갈 예정이었어요: { $outcome }.
why-missed-unsent-because = { $due } 게시물에 들어갈 예정이었어요: { $outcome }. { $reason }
why-unrecorded = 소식이 나왔을 때 제외되었어요. 출처가 막 추가되었거나 한꺼번에 새 소식이 많았거나, 구독이 일시 중지되어 있었거나 그 뒤에 변경되었기 때문이에요.
why-lacks = 이 소식에 없는 것: { $lacking }.
why-has = 이 소식에 있는 제외 대상: { $unwanted }.
why-lacks-and-has = 이 소식에 없는 것: { $lacking }. 이 소식에 있는 제외 대상: { $unwanted }.
why-too-few = 언론사 { $has }곳만 보도했어요. { $needs }곳 이상이어야 해요.
why-from-file = 파일에서 불러온 소식이에요. 구독은 피드에서 나오는 소식을 게시해요.
why-too-old-follow = 구독을 설정하기({ $since }) 전에 봇이 읽은 소식이에요.
why-too-old-schedule = 이 예약의 첫 뉴스 모음은 { $since }부터의 소식을 담는데, 그보다 먼저 발행되었어요.
why-too-old-digest = 다음 뉴스 모음은 { $since }부터의 소식을 담는데, 그보다 먼저 발행되었어요.
why-too-old-day = 봇이 읽었을 때 이미 하루가 넘은 소식이었어요.
why-too-old-query = 검색어의 since:, until: 또는 on: 때문에 제외되었어요.
why-other-category = 출처가 { $category } 카테고리에 속하지 않아요.
why-other-source = { $source }: 지정된 출처가 아니에요.
why-no-source = 출처가 없는 소식이에요. 여기에는 정해진 출처의 소식만 게시돼요.


## Cards: sources

story-count = 소식 { $count }건
offer-empty = 지금은 이 피드에 소식이 없어요. 새 소식이 발행되면 나타나요.
offer-followed = 이 서버에서 이미 받아보고 있어요.
offer-confirm = 이 피드를 받아보려면 **추가**를 누르세요.
item-untitled = 제목 없음
source-added-title = { $source } 추가됨
source-added-unread = 아직 읽지 못했어요. { $reason } 봇이 자동으로 다시 시도해요.
source-added-none = 아직 소식이 없어요. 새 소식은 /latest에 나타나고, /schedule add로 정기적으로 게시할 수 있어요.
source-added = 새 소식 { $count }건. /latest에서 보거나 /schedule add로 뉴스 모음을 정기적으로 게시하세요.
source-added-known = 이 서버에서 이미 받아보고 있어요. /latest에서 소식을 보거나 /schedule add로 뉴스 모음을 정기적으로 게시하세요.
source-checked-title = { $source } 확인 결과
source-failed = 읽지 못했어요. { $reason }
source-nothing-new = 새 소식이 없어요.
source-new = 새 소식 { $count }건.
source-updated = 업데이트된 소식 { $count }건.
source-removed-title = { $source } 삭제됨
source-removed = { $count ->
    [0] 이 출처에는 소식이 없었어요.
   *[other] 이 출처의 소식 { $count }건은 남아 있어요.
}
source-no-longer-seen = 이 서버에서는 이 출처의 소식을 더 이상 볼 수 없어요. 다른 출처가 없는 예약과 구독은 일시 중지돼요. 다시 추가하려면 /sources add를 사용하세요.
source-still-for-all = 모든 서버에 켜져 있어서 여기서 계속 읽을 수 있어요. 숨기려면 /sources mute를 사용하세요.
source-muted-title = { $source } 숨김
source-muted = 이 서버에서는 이 출처의 소식을 더 이상 볼 수 없어요. 다른 출처가 없는 예약과 구독은 일시 중지돼요. 다시 표시하려면 /sources unmute를 사용하세요.
source-unmuted-title = { $source } 다시 표시
source-unmuted = 이 서버에서 이 출처의 소식을 다시 볼 수 있어요. 일시 중지된 예약과 구독은 /schedule resume으로 다시 시작하세요.
sources-title = 출처
sources-none = 아직 새로 읽는 출처가 없어요. 서버 관리하기 권한이 있는 멤버는 /sources add로 추가할 수 있어요. 뉴스 사이트나 피드의 주소를 입력하거나 Discord의 목록에서 이름을 선택하세요. 봇 운영자는 `dateline sources enable`로 모든 서버에서 출처를 켤 수 있어요.
and-more-sources = … 외 { $count }곳
source-line = ✅ **{ $source }** · { $stories } · 읽음 { $checked } · 다음 { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · 아직 읽지 않음, 예정 { $next }
source-line-failed = { $times ->
    [1] ⚠️ **{ $source }** · { $stories } · 한 번 실패. { $reason } 다음 시도 { $next }
   *[other] ⚠️ **{ $source }** · { $stories } · 연속 { $times }번 실패. { $reason } 다음 시도 { $next }
}
source-line-from-files = 📄 **{ $source }** · { $stories } · 파일에서 불러옴
source-line-unnamed = 📄 출처가 없는 소식 · 파일에서 불러옴
sources-muted = { $count }곳이 더 있지만 여기서는 숨겨져 있어요. /sources unmute를 확인하세요.
source-line-gone = ⛔ **{ $source }** · { $stories } · 더 이상 읽지 않음. { $reason }


## Cards: languages

language-automatic = 자동
language-not-allowed = 서버의 언어를 바꾸려면 서버 관리하기 권한이 필요해요. 내 언어를 고르려면 봇에게 다이렉트 메시지로 /language set을 보내세요.
language-own-set = 내 언어: { $language }
language-own-automatic = 봇이 다시 내 Discord의 언어를 사용해요
language-server-set = 이 서버의 언어: { $language }
language-server-automatic = 이 서버에 따로 정한 언어가 이제 없어요
language-channel-set = { $channel }의 언어: { $language }
language-channel-automatic = { $channel }에 따로 정한 언어가 이제 없어요
language-server-scope = 모두에게 보이는 내용에 이 언어를 사용해요. 한 사람에게만 보이는 내용은 그 사람의 언어로 나와요.
language-server-why = **이 서버:** 답변은 질문한 사람의 언어로, 게시물은 설정한 사람의 언어로 나와요.
language-articles = 기사는 번역하지 않아요.
language-title = 언어
language-own = **나:** { $language }, 직접 선택함.
language-own-discord = **나:** { $language }, 내 Discord의 언어.
language-own-lacking = **나:** 영어. 봇이 내 Discord의 언어({ $code })를 지원하지 않아요.
language-server = **이 서버:** { $language }, 관리자가 선택함.
language-community = **이 서버:** { $language }, 커뮤니티의 주 언어.
language-channel = **{ $channel }:** { $language }, 관리자가 선택함.
language-more-channels = 언어를 따로 정한 채널이 { $count }개 더 있어요.
language-how = 바꾸려면 /language set을 사용하세요. 봇과의 다이렉트 메시지에서는 내 언어를, 서버에서는 모두의 언어를 바꿔요(서버 관리하기 권한 필요).


## Commands and options (descriptions)

latest =
    .description = 최신 소식을 봐요
    .source = 이 출처의 소식만
    .count = 한 페이지에 표시할 소식 수
search =
    .description = 뉴스를 검색해요
    .query = 찾을 단어. "구문", -제외, 이것 OR 저것, 대통령*도 가능
    .source = 이 출처만. 여러 개도 가능: BBC News, Reuters
    .since = 언제부터: 하루, 일주일, 한 달, 3일 또는 2026-11-01 같은 날짜
    .until = 언제까지: 어제, 월요일, 3일 또는 2026-11-01
    .on = 이날만: 오늘, 어제, 월요일, 11월 3일, 2026-11-01
    .order = 관련도순 또는 최신순
    .choice-relevance = 관련도순
    .choice-newest = 최신순
digest =
    .description = 밀린 뉴스를 한눈에: 많이 보도된 소식부터
    .source = 이 출처만. 여러 개도 가능: BBC News, Reuters
    .category = world나 technology 등 이 카테고리의 출처만
    .query = 소식에 꼭 있어야 할 단어. "구문", -제외, 이것 OR 저것
    .told_by = 소식을 보도한 언론사의 최소 수
    .period = 기간
    .stories = 최대 소식 수
    .choice-day = 하루
    .choice-week = 일주일
    .choice-month = 한 달
    .choice-all = 전체
alert =
    .description = 새 소식이 있으면 다이렉트 메시지를 받아요
alert-add =
    .description = 원하는 내용의 소식이 있으면 다이렉트 메시지를 받아요
    .query = 소식에 꼭 있어야 할 단어(/search와 같은 방식)
    .sources = 이 출처만, 예: BBC News, Reuters
    .when = 메시지를 보낼 때. 비워 두면 바로
    .choice-at-once = 바로
    .choice-once-a-day = 하루에 한 번
alert-list =
    .description = 내 알림을 확인해요
alert-remove =
    .description = 내 알림을 삭제해요
    .alert = 삭제할 알림
alert-forget =
    .description = 내 알림과 나에 대해 저장된 내용을 모두 삭제해요
language =
    .description = 봇의 언어를 선택해요
language-set =
    .description = 서버의 언어를, 다이렉트 메시지에서는 내 언어를 선택해요
    .language = 언어. 자동은 Discord의 설정을 따라요
    .channel = 이 채널만. 비워 두면 서버 전체
language-show =
    .description = 여기서 쓰는 언어를 확인해요
help =
    .description = 여기서 할 수 있는 일을 봐요
summarize-menu = 요약하기
sources =
    .description = 이 서버의 출처를 관리해요
sources-list =
    .description = 여기서 읽을 수 있는 출처와 다음에 읽을 시간을 봐요
sources-add =
    .description = 뉴스 사이트나 피드를 추가해요 (서버 관리하기)
    .url = 뉴스 사이트나 피드의 주소, 또는 목록에 있는 이름
sources-refresh =
    .description = 출처를 지금 확인해요 (서버 관리하기)
    .source = 확인할 출처
sources-remove =
    .description = 이 서버에서 출처를 삭제해요 (서버 관리하기)
    .source = 삭제할 출처
sources-mute =
    .description = 모든 서버에 켜져 있는 출처를 숨겨요 (서버 관리하기)
    .source = 숨길 출처
sources-unmute =
    .description = 숨긴 출처를 다시 표시해요 (서버 관리하기)
    .source = 다시 표시할 출처
follow =
    .description = 소식이 나오는 대로 채널에 게시해요
    .query = 소식에 꼭 있어야 할 단어. "구문", -제외, 이것 OR 저것
    .sources = 이 출처만, 예: BBC News, Reuters
    .category = world나 technology 등 이 카테고리의 출처만
    .told_by = 소식을 보도한 언론사의 최소 수
    .channel = 게시할 채널. 비워 두면 이 채널
    .role = 멘션할 역할
    .quiet_hours = 게시하지 않을 시간, 예: 22:00-07:00 Seoul
    .at_most = 한 시간에 게시할 최대 횟수
doctor =
    .description = 모든 예약과 구독이 잘 작동하는지 확인해요
schedule =
    .description = 예약한 뉴스 모음과 구독을 관리해요
schedule-add =
    .description = 뉴스 모음을 정기적으로 게시해요
    .time = 게시할 시간: 07:30, 오후 7:30 또는 여러 개: 07:30, 18:00
    .timezone = 해당 시간대의 대도시, 예: Seoul
    .channel = 게시할 채널. 비워 두면 이 채널
    .days = 매일, 평일, 주말, 매주 또는 월,목 같은 요일
    .stories = 뉴스 모음 하나의 최대 소식 수
    .source = 이 출처만. 여러 개도 가능: BBC News, Reuters
    .category = world나 technology 등 이 카테고리의 출처만
    .query = 소식에 꼭 있어야 할 단어. "구문", -제외, 이것 OR 저것
    .told_by = 소식을 보도한 언론사의 최소 수
    .quiet = 새 소식이 없을 때 할 일
    .role = 멘션할 역할
    .mention = 역할을 멘션하는 방법
    .choice-post-nothing = 게시하지 않기
    .choice-post-a-note = 안내 게시하기
    .choice-notify = 푸시 알림 보내기
    .choice-silently = 푸시 알림 없이
schedule-edit =
    .description = 예약이나 구독을 변경해요. 입력하지 않은 옵션은 그대로예요
    .schedule = 변경할 예약이나 구독
    .time = 게시할 시간: 07:30, 오후 7:30 또는 여러 개: 07:30, 18:00
    .timezone = 해당 시간대의 대도시, 예: Seoul
    .source = 이 출처만. 여러 개도 가능: BBC News, Reuters. 전체는 -
    .category = world 등 이 카테고리의 출처만. 전체는 -
    .query = 이 단어가 모두 있는 소식만. 없애려면 -
    .told_by = 소식을 보도한 언론사의 최소 수
    .channel = 게시할 채널
    .days = 매일, 평일, 주말, 매주 또는 월,목 같은 요일
    .stories = 뉴스 모음 하나의 최대 소식 수
    .quiet = 새 소식이 없을 때 할 일
    .role = 멘션할 역할
    .mention = 역할을 멘션하는 방법
    .choice-post-nothing = 게시하지 않기
    .choice-post-a-note = 안내 게시하기
    .choice-notify = 푸시 알림 보내기
    .choice-silently = 푸시 알림 없이
    .choice-nobody = 멘션 안 함
    .quiet_hours = 구독의 조용한 시간: 22:00-07:00 Seoul. 없애려면 -
    .at_most = 구독이 한 시간에 게시할 최대 횟수
schedule-now =
    .description = 정해진 시간과 별도로 새 소식을 지금 게시해요
    .schedule = 게시할 예약
schedule-list =
    .description = 예약과 구독 목록을 봐요
schedule-preview =
    .description = 예약이나 구독이 다음에 게시할 내용을 미리 봐요
    .schedule = 미리 볼 예약이나 구독
schedule-pause =
    .description = 다시 시작할 때까지 예약이나 구독을 일시 중지해요
    .schedule = 일시 중지할 예약이나 구독
schedule-resume =
    .description = 일시 중지한 예약이나 구독을 다시 시작해요
    .schedule = 다시 시작할 예약이나 구독
schedule-remove =
    .description = 예약이나 구독과 그 기록을 삭제해요
    .schedule = 삭제할 예약이나 구독
schedule-history =
    .description = 예약이나 구독이 언제 게시했는지, 왜 게시하지 않았는지 봐요
    .schedule = 확인할 예약이나 구독
schedule-why =
    .description = 소식이 게시되었거나 게시되지 않은 이유를 봐요
    .story = 소식의 제목, 페이지 주소 또는 봇 게시물의 링크
    .schedule = 확인할 예약이나 구독. 비워 두면 모두
