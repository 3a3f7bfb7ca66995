# 日本語 (Japanese). Written by language models; REVIEW.md says how it was checked. No native speaker has read it yet.
# To correct a message, edit it here (see docs/developing.md).
#
# Glossary:
#   article    記事                          story      ニュース
#   summary    要約                          digest     まとめ
#   source     情報源                        feed       フィード
#   publisher  媒体                          schedule   スケジュール
#   follow     フォロー                      alert      アラート
#   post       投稿; to post: 投稿する       thread     スレッド
#   paused     一時停止中; resume: 再開      mute       非表示にする
#   catalogue  カタログ                      operator   ボットの運営者


## Numbers and lists

number-group = ,
list-comma = 、
list-and = { $begin }、{ $end }
list-or = { $begin }または{ $end }


## Text and reading (bot/text, bot/reading)

not-text = これはテキストではありません。プレーンテキスト (UTF-8)、ウェブページ、またはフィードを使ってください。
encoding-unknown = このテキストの文字コードを判別できませんでした。UTF-8で保存して、もう一度読み込んでください。
file-kind = { $kind ->
    [gzip] gzipファイル
    [zip] ZIPファイル
    [bzip2] bzip2ファイル
    [xz] xzファイル
    [sevenzip] 7zファイル
    [zstd] zstdファイル
    [rar] RARファイル
    [pdf] PDFファイル
    [picture] 画像
    [video] 動画
    [sound] 音声ファイル
   *[office] Officeの文書
 }
binary-instead-of-page = { $packed ->
    [yes] これは{ $kind }で、ウェブページではありません。展開したページを使ってください。
   *[no] これは{ $kind }で、ウェブページではありません。中身をプレーンテキストにするか、ウェブページを使ってください。
 }
binary-instead-of-feed = { $packed ->
    [yes] これは{ $kind }で、フィードではありません。展開したフィードを使ってください。
   *[no] これは{ $kind }で、フィードではありません。RSS、Atom、JSONのいずれかのフィードを使ってください。
 }
page-too-many-attributes = このページには1,000を超える属性を持つタグがあります。同じサイトの別のページを試してください。

# Feeds
not-a-feed = これはフィードではありません。RSS、Atom、JSONのいずれかのフィードを使ってください。
page-instead-of-feed = これはウェブページで、フィードではありません。RSS、Atom、JSONのいずれかのフィードを使ってください。
json-is-not-a-feed = これはJSONですが、JSON Feedではありません。RSS、Atom、JSONのいずれかのフィードを使ってください。
feed-damaged = このフィードは壊れていて読めません。別のRSS、Atom、JSONのフィードを使ってください。
feed-empty = このフィードは空です。アドレスを確認するか、フィードを保存し直してそのファイルを読み込んでください。
feed-too-large = このフィードは10 MBを超えています。同じサイトのもっと短いフィードを探してください。
feed-too-many-items = このフィードは項目が多すぎます。同じサイトのもっと短いフィードを探してください。
feed-too-many-tags = このフィードには16 KBを超えるタグがあるか、タグと属性が100万を超えているため、読み込みませんでした。サイトの管理者に知らせてください。

# Web pages
page-too-large = このページは5 MBを超えています。1つの記事のページを使ってください。
page-too-many-tags = このページにはタグが30,000個より多くあります。1つの記事のページを使ってください。


## The web (bot/web)

address-too-long = そのアドレスは長すぎます。{ $most }文字以内のものを使ってください。
address-with-spaces = そのアドレスには空白か制御文字が含まれています。途切れないようにコピーし直してください。
address-invalid = それはウェブのアドレスではありません。https://example.com/feed.xml のようなアドレスを使ってください。
address-scheme = 読み込めるのはウェブのアドレスだけです。https:// で始まるものを使ってください。
address-with-login = そのアドレスにはユーザー名かパスワードが含まれています。どちらも要らないアドレスを使ってください。
address-without-host = そのアドレスにはサイト名がありません。https://example.com/ のようなアドレスを使ってください。
address-host-invalid = そのアドレスには正しいサイト名がありません。つづりを確認するか、コピーし直してください。
address-port = ポート{ $port }はウェブのポートではありません。ポート80、443、8080、8443のアドレスか、ポートのないアドレスを使ってください。
address-private = { $host }は公開されたインターネット上にありません。公開サイトのアドレスを使うか、ボットの運営者に許可を頼んでください。
robots-forbid = { $host }はボットがこのページを読むことを許可していません。リンクをブラウザーで開いてください。
robots-unreadable = { $host }から、ボットがこのページを読んでよいかどうかの返答がありませんでした。後でもう一度試すか、リンクをブラウザーで開いてください。
redirect-invalid = { $host }の転送先はウェブのアドレスではありません。ブラウザーで開いて、最後に表示されたアドレスを使ってください。
redirect-to-http = { $host }はhttpsからhttpへ転送しますが、これは安全ではありません。httpsのままのアドレスを使ってください。
redirects-too-many = { $host }は転送を繰り返しています。ブラウザーで開いて、最後に表示されたアドレスを使ってください。
leads-inside = { $host }は{ $target }につながりますが、そこは公開されたインターネット上にありません。公開サイトだけを通るアドレスを使ってください。
host-unknown = { $host }が見つかりませんでした。アドレスを確認してください。
host-not-looked-up = ネームサーバーの応答がなく、{ $host }を調べられませんでした。後でもう一度試してください。
host-unreachable = { $host }に接続できませんでした。アドレスを確認するか、後でもう一度試してください。
host-too-slow = { $host }は{ $seconds }秒たっても応答しませんでした。後でもう一度試してください。
host-bad-https = { $host }はhttpsに正しく対応していません。別のアドレスを試すか、サイトの管理者に知らせてください。
host-bad-http = { $host }から正しくないHTTP応答が届きました。ブラウザーでアドレスを確認してください。
connection-ended-early = { $host }がすべてを送る前に接続を閉じました。後でもう一度試してください。
body-too-large = { $host }から{ $megabytes } MBを超えるデータが届きました。フィードやページとしては大きすぎます。別のアドレスを使ってください。
body-damaged = { $host }から壊れた圧縮データが届きました。後でもう一度試すか、サイトの管理者に知らせてください。
body-compression-unknown = { $host }はボットが読めない圧縮形式を使っています。別のアドレスを試すか、サイトの管理者に知らせてください。
certificate-not-yet-valid = { $host }の証明書はまだ有効ではないため、信頼できません。ボットの運営者に時計の確認を頼むか、サイトの管理者に知らせてください。
certificate-expired = { $host }の証明書は期限が切れているため、信頼できません。数日後にもう一度試すか、サイトの管理者に知らせてください。
certificate-other-name = { $host }の証明書は別の名前のものなので、信頼できません。wwwを付けたアドレスか、外したアドレスを試してください。
certificate-other-address = { $host }の証明書は別のアドレスのものなので、信頼できません。数字ではなくサイト名を使ってください。
certificate-unknown-authority = { $host }の証明書は知らない認証局のものなので、信頼できません。別のアドレスを試すか、サイトの管理者に知らせてください。
status-unchanged = ボットが尋ねていないのに、{ $host }が「変更なし」(304) と答えました。後でもう一度試してください。
status-password = { $host }はパスワードを求めています。誰でも読めるアドレスを使ってください。
status-payment = { $host }は支払いを求めています。誰でも読めるアドレスを使ってください。
status-forbidden = { $host }がアクセスを拒否しました (403)。ボットを拒否しているのかもしれません。サイトの管理者に尋ねてください。
status-not-found = { $host }のこのアドレスには何もありません (404)。つづりを確認するか、フィードの新しいアドレスを探してください。
status-nothing-acceptable = { $host }のこのアドレスにはフィードもページもありません (406)。別のアドレスを使ってください。
status-gone = { $host }はこれを完全に削除しました (410)。フィードの新しいアドレスを探してください。
status-too-many-requests = { $host }へのアクセスが多すぎます (429)。ボットは数時間待ちます。何もする必要はありません。
status-legal-reasons = { $host }は法的な理由でこれを表示できません (451)。別のアドレスを使ってください。
status-server-error = { $host }でサーバーエラーが起きました ({ $status })。後でもう一度試してください。
status-no-document = { $host }から内容が届きませんでした ({ $status })。ブラウザーでアドレスを確認してください。
status-other = { $host }がステータス{ $status }を返しました。ブラウザーでアドレスを確認してください。


## Storage (bot/storage)

search-too-slow = その検索は時間がかかりすぎたため中止しました。語を減らすか長くする、または1つの情報源に絞ってください。


## Timetable (bot/timetable)

since-invalid = 「{ $typed }」はsinceの期間として使えません。{ $day }、{ $week }、{ $month }、{ $year }、{ $hours }、{ $days }、{ $monday }、{ $date }、または2026-11-01のような日付を使ってください。
until-invalid = 「{ $typed }」はuntilの時点として使えません。{ $yesterday }、{ $week }、{ $hours }、{ $days }、{ $monday }、{ $date }、または2026-11-01のような日付を使ってください。
on-invalid = 「{ $typed }」はonの日として使えません。{ $today }、{ $yesterday }、{ $monday }、{ $date }、2026-11-01、または2026-11のような月を使ってください。
period-in-future = 「{ $typed }」はUTCでは未来の日時です。もっと前の日付を指定してください。
period-empty = since、until、onの間に期間が残りません。sinceを早めるか、untilを遅くしてください。
time-invalid = 「{ $typed }」は時刻として使えません。07:30や18:00のように入力してください。
time-half-unclear = 「{ $typed }」は朝か夜か分かりません。{ $morning }または{ $evening }を使ってください。
time-invalid-near = 「{ $typed }」は時刻として使えません。{ $near }のことですか?
time-missing = 時刻がありません。07:30のように、または複数なら07:30, 18:00のように入力してください。
times-too-many = 1日の時刻が多すぎます。{ $most }個までにしてください。
day-invalid = 「{ $typed }」は曜日として使えません。{ $daily }、{ $weekdays }、{ $weekends }、{ $range }、または{ $some }のような曜日を使ってください。
day-not-weekly = 「{ $typed }」は指定できません。スケジュールは毎週繰り返します。{ $daily }、{ $weekdays }、{ $weekly }、または{ $some }のような曜日を使ってください。
day-missing = 曜日がありません。{ $daily }、{ $weekdays }、{ $weekends }、{ $range }、または{ $some }のような曜日を使ってください。
zone-invalid-near = 「{ $typed }」はタイムゾーンではありません。{ $near }のことですか?
zone-invalid = 「{ $typed }」はタイムゾーンではありません。東京のような最寄りの大都市を使ってください。
zone-several = 「{ $typed }」には複数のタイムゾーンがあります。そこの都市か、{ $near }のようなタイムゾーンを使ってください。
quiet-hours-invalid = 「{ $typed }」は投稿しない時間帯として使えません。22:00-07:00 Asia/Tokyoのように、2つの時刻とタイムゾーンを入力してください。
quiet-hours-all-day = その時間帯は1日中なので、何も投稿されません。異なる2つの時刻を使ってください。
zone-missing = タイムゾーンがありません。東京のような最寄りの大都市を使ってください。
zone-taken = 「{ $typed }」は{ $zone }と解釈しました。
zone-taken-of-several = 「{ $typed }」は{ $zone }と解釈しました。{ $others }という意味もあります。
zone-offset = これは1年を通して{ $zone }です。夏時間のある場所なら、代わりにBerlinのような都市を使ってください。
zone-offset-taken = 「{ $typed }」は1年を通して{ $zone }と解釈しました。夏時間のある場所なら、代わりにBerlinのような都市を使ってください。
schedule-times = { $days } { $times } ({ $zone })
schedule-as-it-comes = ニュースが届くたび、1時間に最大{ $posts }件
schedule-as-it-comes-quiet = ニュースが届くたび、1時間に最大{ $posts }件、{ $begin }-{ $end } ({ $zone }) は投稿しない

## What people type

days-daily = 毎日
    .also = 日々
days-weekdays = 平日
    .also = ウィークデー
days-weekends = 週末
    .also = 毎週末
days-weekly = 毎週
    .also = 週1回 | 週に1回
days-monday = 毎週月曜日
days-tuesday = 毎週火曜日
days-wednesday = 毎週水曜日
days-thursday = 毎週木曜日
days-friday = 毎週金曜日
days-saturday = 毎週土曜日
days-sunday = 毎週日曜日
day-monday = 月曜日
    .also = 月曜 | 月
day-tuesday = 火曜日
    .also = 火曜 | 火
day-wednesday = 水曜日
    .also = 水曜 | 水
day-thursday = 木曜日
    .also = 木曜 | 木
day-friday = 金曜日
    .also = 金曜 | 金
day-saturday = 土曜日
    .also = 土曜 | 土
day-sunday = 日曜日
    .also = 日曜 | 日
days-range = 月〜金
days-some = 月、木
typed-and = と
typed-to = から
typed-beside-days = まで | に
typed-not-weekly = 毎月 | 毎年
typed-hour = 時
typed-minute = 分
typed-half-past = 半
typed-am = 午前 | 朝
typed-pm = 午後 | 昼
typed-night = 夜 | 夕方
typed-noon = 正午
typed-midnight = 真夜中
typed-beside-times = 毎日 | まで | に | 翌
period-day = 1日
    .also = 24時間
period-week = 1週間
    .also = 先週
period-month = 1か月
    .also = 1ヶ月 | 先月
period-year = 1年
    .also = 去年
period-all = すべて
    .also = 全て | 全期間
day-today = 今日
    .also = 本日
day-yesterday = 昨日
    .also = きのう
period-of-hours = { $count }時間
period-of-days = { $count }日
typed-hours = 時間
typed-days = 日 | 日間
typed-weeks = 週 | 週間
typed-months = か月 | ヶ月 | カ月
typed-years = 年 | 年間
typed-beside-periods = 過去 | 前 | 以来 | 以内
period-date = 11月3日
typed-january = 1月
typed-february = 2月
typed-march = 3月
typed-april = 4月
typed-may = 5月
typed-june = 6月
typed-july = 7月
typed-august = 8月
typed-september = 9月
typed-october = 10月
typed-november = 11月
typed-december = 12月


## Actions: reading the news

no-sources = 情報源がまだありません。「サーバー管理」権限のあるメンバーが/sources addで追加できます。ボットの運営者はdateline sources enableですべてのサーバー向けに有効にできます。
unknown-source = 「{ $name }」という情報源はありません。主な情報源は{ $largest }です。
unknown-source-nameless = それは情報源の名前ではありません。主な情報源は{ $largest }です。
unknown-source-near = 「{ $name }」という情報源はありません。{ $near }のことですか?
source-is-muted = 「{ $name }」はこのサーバーで非表示になっています。「サーバー管理」権限のあるメンバーが/sources unmuteで再び表示できます。
article-gone = このニュースはもう保存されていません。新しいものは/latestで見られます。
list-gone = この一覧はここではもう使えません。もう一度/latestを実行してください。
search-expired = この検索は期限が切れました。もう一度/searchを実行してください。
nothing-related = このニュースに関するほかの記事は見つかりませんでした。/searchを試してください。
too-short-to-summarize = このメッセージは要約するには短すぎます。{ $fewest }文以上のものか、記事へのリンクだけのものを選んでください。
linked-page-too-short = { $host }の記事は要約するには短すぎます。リンクを開いて読んでください。
linked-page-without-article = { $host }に読める記事が見つかりませんでした。購読者限定かもしれません。リンクをブラウザーで開いてください。
linked-page-too-slow = { $host }の記事を{ $seconds }秒以内に読めませんでした。後でもう一度試すか、リンクを開いてください。


## Actions: sources

no-address =
    { $found ->
        [0] 「{ $name }」はアドレスでもカタログの名前でもありません。https://example.com のようなニュースサイトのアドレスを使ってください。
       *[other] 「{ $name }」はアドレスでもカタログの名前でもありません。{ $near }のことですか? https://example.com のようなニュースサイトのアドレスも使えます。
    }
catalogue-feed-unreachable = { $source } ({ $host }) に接続できませんでした。後でもう一度試してください。ほかのサイトにも接続できないなら、ボットの運営者にネットワークの確認を頼んでください。
no-feed = { $host }にフィードが見つかりませんでした。サイトで「RSS」や「フィード」というリンクを探し、そのアドレスを/sources addで使ってください。
file-instead-of-feed = このアドレスにあるのは{ $kind }で、フィードではありません。サイトのトップページか、圧縮されていないRSS、Atom、JSONのフィードのアドレスを使ってください。
offer-expired = この候補は期限が切れました。もう一度/sources addを実行してください。
too-many-feeds =
    { $most ->
       *[other] このサーバーはすでに上限の{ $most }件のフィードを購読しています。先に/sources removeで1つ外してください。
    }
not-live = 「{ $source }」は自動で読み込む情報源ではなく、ニュースはファイルから読み込まれました。自動で読み込むものは/sources listで見られます。このサーバーで隠すには/sources muteを使ってください。
not-yours = 「{ $source }」はこのサーバーが追加したものではなく、すべてのサーバーで有効です。このサーバーで隠すには/sources muteを使ってください。
mute-own = 「{ $source }」はすべてのサーバーで有効なものではないため、非表示にできません。/sources removeを使ってください。
not-muted =
    { $found ->
        [0] 「{ $name }」という情報源はここでは非表示になっていません。Discordの候補から選んでください。
       *[other] 「{ $name }」という情報源はここでは非表示になっていません。{ $near }のことですか?
    }
not-added =
    { $found ->
        [0] 「{ $name }」という情報源はこのサーバーでは追加されていません。Discordの候補から選んでください。
       *[other] 「{ $name }」という情報源はこのサーバーでは追加されていません。{ $near }のことですか?
    }
none-added = このサーバーで追加した情報源がないため、削除できるものはありません。/sources addで追加するか、すべてのサーバーで有効なものを/sources muteで隠してください。
none-muted = ここで非表示の情報源がないため、再び表示するものはありません。読めるものは/sources listで見られます。
none-on-for-all = すべてのサーバーで有効な情報源がないため、非表示にできるものはありません。このサーバーで追加したものをやめるには/sources removeを使ってください。
asked-too-often-alone = すでに{ $times }回続けて実行しました。{ $minutes }分後にもう一度試してください。
asked-too-often = このサーバーではすでに{ $times }回続けて実行されました。{ $minutes }分後にもう一度試してください。
feed-rests = 「{ $source }」は今は読み込めません。{ $reason }ボットは{ $minutes }分後にもう一度試します。
feed-bug = ボットの不具合で、このフィードを読み込めませんでした。ボットの運営者がログで詳細を確認できます。


## Actions: schedules

schedule-invalid = スケジュールかフォローをDiscordの候補から選ぶか、/schedule listに出る番号を入力してください。
schedule-now-follow = { $number }はフォローなので、ニュースが届くたびに投稿しています。次の投稿は/schedule preview { $number }で見られます。
option-name = 「{ $name }」
edit-without-changes = 変更する内容がありません。{ $number }について、検索語やチャンネルなどのオプションを少なくとも1つ選んでください。
schedule-without-options = { $number }は決まった時刻に投稿するスケジュールで、{ $options }はありません。外してください。
follow-without-options = { $number }はニュースが届くたびに投稿するフォローで、{ $options }はありません。外してください。
schedule-now-paused = スケジュール{ $number }は一時停止中です。/schedule resume { $number }で再開してから投稿してください。
schedule-unknown = このサーバーにスケジュールやフォロー{ $number }はありません。/schedule listを見てください。
too-many-schedules = このサーバーのスケジュールとフォローは上限の{ $most }件です。/schedule removeで1つ削除してから追加してください。
why-unknown = そのニュースは保存されていないか、このサーバーから情報源が見えません。一覧から選ぶか、ニュースのアドレス、またはボットの投稿へのリンクを入力してください。
why-unknown-post = そのメッセージはこのサーバーのスケジュールやフォローの投稿ではないか、古すぎます。別の投稿のリンクをコピーするか、一覧からニュースを選んでください。
why-unknown-of-source = そのページは保存されていません。{ $source }は{ $last }に読み込み、次は{ $next }に読み込みます。
why-unknown-of-source-unread = そのページは保存されていません。{ $source }はまだ読み込んでおらず、{ $next }に読み込みます。

why-unknown-source-fails = { $source }が今は読み込めないため、そのページは保存されていません。{ $reason }ボットは{ $next }にもう一度試します。
why-unknown-source-gone = { $source }はもう読み込んでいないため、そのページは保存されていません。{ $reason }/sources addでもう一度追加してください。
schedule-source-unseen = { $kind ->
    [follow] フォロー{ $number }の情報源は、このサーバーではもう見えません。/sources addか/sources unmuteで再び表示するか、/schedule edit { $number }で別のものを選んでください。
   *[schedule] スケジュール{ $number }の情報源は、このサーバーではもう見えません。/sources addか/sources unmuteで再び表示するか、/schedule edit { $number }で別のものを選んでください。
}
source-unseen = このサーバーではもう見えない情報源
follow-with-times = フォローはこれから届くものを投稿するため、検索語にsince:、until:、on:は使えません。外してください。
follow-only-times = この検索語は時期の指定だけですが、フォローはこれから届くものを投稿します。「選挙」のようにニュースに含まれる語を入力してください。検索語がなければ、情報源のすべてのニュースが投稿されます。
follow-too-many = 1日に約{ $count }件となり、上限の{ $most }件を超えます。検索語、情報源、カテゴリー、told_byで絞ってください。
paused-source-unseen = 情報源がこのサーバーではもう見えません。
paused-source-forgotten = ボットの運営者が情報源を削除しました。
paused-by-moderator = モデレーターが一時停止しました。
too-late-to-catch-up = その時刻にボットがオフラインで、後から投稿するには遅すぎました。
earlier-skipped-too = { $since }以降の、これより前のまとめもすべて飛ばされました。一覧には最後の{ $count }件だけを表示しています。


## Actions: alerts

alert-for-bot = ボットとWebhookはアラートを使えません。
alert-with-times = アラートはこれから公開されるものを送るため、検索語にsince:、until:、on:は使えません。外してください。
alert-only-times = この検索語は時期の指定だけですが、アラートはこれから公開されるものを送ります。「選挙」のようにニュースに含まれる語を入力してください。
alert-too-much = 1日に約{ $count }件となり、上限の{ $most }件を超えます。検索語を足すか、情報源を選んでください。
alert-too-many = アラートは上限の{ $most }件です。/alert removeで1つ削除してから追加してください。
alert-known = そのアラートはすでにあります: { $number }。/alert listを見てください。
alert-unknown = そのようなアラートはありません。Discordの候補から選ぶか、/alert listを見てください。
alert-not-now = 今はDiscordの制限で、ボットが新しいダイレクトメッセージを始められません。何も保存していません。数分後にもう一度試してください。
alert-last-today = これが今日の上限となる{ $most }通目のメッセージです。今日の残りのニュースは明日1通にまとめて送ります。
alert-left-out = 昨日のニュースがほかに{ $count }件ありますが省きました。/searchで見つかります。


## Actions: languages

language-unknown = 「{ $typed }」はボットの言語にありません。{ $names }から選んでください。
language-unknown-near = 「{ $typed }」はボットの言語にありません。{ $near }のことですか?


## Doctor (bot/actions/check_*)

check-source = 情報源 { $name }
check-source-gone = { $url }はもう読み込んでいません。{ $reason }
check-source-gone-fix = /sources addで新しいアドレスを追加し、この情報源を外してください。
check-source-failing = { $url }の読み込みに{ $times }回続けて失敗しました。{ $reason }
check-source-failing-fix = アドレスをブラウザーで開いてみてください。ボットは{ $next }にもう一度試します。
check-source-silent = { $since }からニュースがありません。いつもよりずっと長く途絶えています。
check-source-silent-fix = サイトを確認してください。フィードが移動していたら、/sources addで新しいアドレスを追加してください。
check-source-late = { $url }は{ $due }に読み込むはずでした。
check-source-late-fix = dateline runでボットを起動するか、dateline fetchで一度読み込んでください。
check-schedule = { $kind ->
    [follow] フォロー{ $number }
   *[schedule] スケジュール{ $number }
}
check-schedule-ok = { $source }、{ $times }。次回: { $due }。{ $last }
check-schedule-idle = ニュースが届いたとき
check-schedule-waiting = { $source }、{ $times }。次回: { $due }。まとめ{ $count }件が送信待ちです。{ $last }
check-follow-waiting = { $source }、{ $times }。次回: { $due }。投稿{ $count }件が送信待ちです。{ $last }
check-schedule-paused-on-purpose = { $source }、{ $times }。モデレーターが一時停止しました。/schedule resume { $number }で再開できます。{ $last }
check-schedule-paused = { $source }、{ $times }。一時停止中です。{ $reason }{ $last }
check-schedule-paused-fix = それを直してから、/schedule resume { $number }で再開してください。
check-schedule-cannot-post = { $source }、{ $times }。次回: { $due }。{ $reason }{ $last }
check-schedule-cannot-post-fix = チャンネル設定の「権限」で許可するか、/schedule edit { $number }で別のチャンネルを選んでください。
check-schedule-stuck = { $kind ->
    [follow] { $source }、{ $times }。{ $since }の投稿がまだ送信待ちです。{ $last }
   *[schedule] { $source }、{ $times }。{ $since }のまとめがまだ送信待ちです。{ $last }
}
check-schedule-stuck-because = { $kind ->
    [follow] { $source }、{ $times }。{ $since }の投稿がまだ送信待ちです。{ $reason }{ $last }
   *[schedule] { $source }、{ $times }。{ $since }のまとめがまだ送信待ちです。{ $reason }{ $last }
}
check-schedule-late = { $kind ->
    [follow] { $source }、{ $times }。次の投稿は{ $due }の予定でしたが、まだ送られていません。{ $last }
   *[schedule] { $source }、{ $times }。{ $due }の予定でしたが、まだ投稿されていません。{ $last }
}
check-schedule-late-fix = ボットが自分で追いつきます。追いつかなければログを見るか、dateline runで起動してください。
check-schedule-unknown-source = { $source }、{ $times }。{ $name }という情報源がもうここにないため、何も見つかりません。{ $last }
check-schedule-unknown-category = { $source }、{ $times }。カテゴリー{ $category }の情報源がもうここにないため、何も見つかりません。{ $last }
check-schedule-unknown-fix = /sources addで情報源をもう一度追加するか、/schedule edit { $number }で別のものを選んでください。
check-schedule-failed = { $source }、{ $times }。{ $last }
check-schedule-failed-fix = /schedule history { $number }を見てください。
check-last-none = まだ何も投稿されていません。
check-last = 前回: { $due }、{ $outcome }。
check-last-late = 前回: { $due }、{ $minutes }分遅れて投稿。
check-last-reason = 前回: { $due }、{ $outcome }。{ $reason }
doctor-title = 状態の確認
doctor-finding = **{ $about }** · { $text }
doctor-fix = → { $fix }
doctor-nothing-scheduled = このサーバーにはスケジュールもフォローもありません。問題はなさそうです。/sources listで情報源を見て、/schedule addでまとめを予約するか、/followでニュースを届くたびに投稿してください。
doctor-channel-gone = チャンネル{ $channel }がなくなったか、ボットから見えません。
doctor-channel-forbidden = ボットには{ $channel }で次の権限がありません: { $names }。

duty-claiming = まとめとフォローの開始
duty-posting = まとめとフォローの投稿
duty-reading = フィードの読み込み
duty-grouping = ニュースのグループ分け
duty-matching = フォローとアラートに合うニュース探し
duty-loading = 記事の取り込み
duty-summaries = 要約の作り直し
duty-search-index = 検索索引の作り直し
duty-maintenance = 保守
duty-bug = ボットの不具合です。詳細はログにあります。
duty-reason-in-log = 理由はボットのログにあります。
check-duty-failing = { $times ->
   *[other] { $since }から{ $times }回失敗しています。{ $reason }
}
check-duty-fix = ボットは試し続けます。長引くなら、ボットの運営者がログで理由を確認できます。
check-duty-elsewhere = { $since }からボットの別のプロセスが行っています。
check-duty-unheld = どのプロセスも行っていません。
check-bot = ボット
check-bot-spare = { $spare ->
    [ready] ここで応答しているプロセスは{ $since }から動いています。別のプロセスが交代の準備を終えています。
   *[connecting] ここで応答しているプロセスは{ $since }から動いています。別のプロセスが接続中で、まもなく交代できます。
}


## The worker process (bot/worker)

worker-stopping = プログラムを終了しています。ここまでに保存したものは残ります。続けるにはもう一度コマンドを実行してください。
worker-died = 補助プロセスが強制終了されました。メモリー不足かもしれません。ここまでに保存したものは残ります。続けるにはもう一度コマンドを実行してください。
document-too-slow = 読み込みに{ $seconds }秒より長くかかったため、飛ばしました。
document-needs-memory = 読み込みに{ $megabytes } MBを超えるメモリーが要るため、飛ばしました。
document-too-much-text = 一度に読める量より文章が多いため、飛ばしました。


## Client, sender and delivery

news-unreadable = ニュースを読み込めませんでした。1分後にもう一度試してください。
connection-broke = Discordとの接続が切れました。もう一度試してください。
permission-needed = それには次の権限が必要です: { $names }。サーバーを管理している人に頼んでください。
only-in-a-server = それはサーバーの中で、「サーバー管理」権限のあるメンバーだけが使えます。
option-unfit = 「{ $value }」はそのオプションには使えません。Discordの候補から選んでください。
command-changed = そのコマンドは変更されました。Discordを再起動 (Ctrl+R) してから、もう一度試してください。
button-outdated = そのボタンは古いバージョンのボットのものです。もう一度コマンドを実行してください。
bug = ボットの側で問題が起きました。ボットの運営者がログの{ $reference }で調べられます。
permission-manage-server = サーバー管理
permission-view-channel = チャンネルを見る
permission-send-messages = メッセージを送信
permission-send-in-threads = スレッドでメッセージを送信
permission-create-posts = 投稿を作成
role-is-everyone = @everyoneはメンションできません。別のロールを選んでください。
role-not-mentionable = { $role }をメンションさせられるのは、すべてのロールをメンションできるメンバーだけです。ロールの設定で誰でもメンションできるようにするか、別のロールを選んでください。
forum-closed = ボットには{ $channel }で次の権限がありません: { $names }。フォーラムの設定の「権限」で許可してから、もう一度試してください。
forum-refused = Discordが{ $channel }への新しい投稿を拒否しました ({ $reason })。別のチャンネルを選んでください。
permission-read-history = メッセージ履歴を読む
rate-limited = Discordのレート制限に達しました。
channel-gone = チャンネルがなくなりました。
discord-answered = Discordがステータス{ $status }を返しました。
message-refused = Discordがメッセージを拒否しました ({ $reason })。
connection-failed = 接続に失敗しました ({ $reason })。
permissions-missing = ボットには#{ $channel }で次の権限がありません: { $names }。
posting-forbidden = ボットはこのチャンネルに投稿できません ({ $reason })。
direct-messages-refused = ボットからダイレクトメッセージを送れません。ボットもいるサーバーのプライバシー設定でダイレクトメッセージをオンにし、ボットをブロックしていたら解除してから、もう一度/alert addを使ってください。
schedule-paused-notice = { $kind ->
    [follow] フォロー{ $number } ({ $source }) は一時停止中です。{ $reason }直したら/schedule resume { $number }で再開してください。
   *[schedule] まとめ ({ $source }) は一時停止中です。{ $reason }直したら/schedule resume { $number }で再開してください。
}


## Cards: stories

read = { $number }を読む
read-the-only-one = 読む
next = 次へ
previous = 前へ
add = 追加
more = 関連ニュース

latest-title = 最新ニュース
latest-title-of-source = { $source }の最新ニュース
latest-page = { $page }ページ
latest-none = まだニュースがありません。「サーバー管理」権限のあるメンバーが/sources addで情報源を追加できます。ボットの運営者は`dateline sources enable`ですべてのサーバー向けに有効にできます。

search-title = 検索: { $query }
search-count = 結果 { $total }件
search-range = { $total }件中{ $first }–{ $last }件目
search-range-single = { $total }件中{ $number }件目
search-range-capped = 新しい{ $most }件の一致から、{ $total }件中{ $first }–{ $last }件目
search-page = { $page }/{ $pages }ページ
best-match-first = 関連度順
newest-first = 新しい順
search-all-then-without = すべての語を含むニュースは{ $count }件です。続けて{ $words }を含まないものを表示します。
search-none-then-without = すべての語を含むニュースはありません。{ $words }を含まないものを表示します。
search-all-then-fewer = すべての語を含むニュースは{ $count }件です。続けて一部の語を含むものを表示します。
search-none-then-fewer = すべての語を含むニュースはありません。多くの語を含むものから表示します。
search-lacking = { $words }を含まない
search-did-you-mean = { $near }のことですか?
search-instead = { $words }を検索
search-too-short = 星印の前には3文字以上が必要なため、{ $words }は完全な語として検索しました。
search-without-words = 検索する語がありません。「選挙」のような語を試してください。
search-only-excluded = 除外する語しかありません。選挙 -世論調査 のように検索する語を足すか、情報源を選んでください。
search-only-times = 時期の指定しかありません。「選挙」のような検索する語を足すか、情報源を選んでください。
search-none = 「{ $query }」に触れたニュースはありません。
search-none-of-source = { $source }に「{ $query }」に触れたニュースはありません。
search-none-left = { $source }にこの検索に合うニュースはありません。
search-try = { $tries }を試してください。
search-try-longer = もっと長い期間
search-try-all-sources = すべての情報源
search-try-words = 別の語
search-try-beginning = `オリン*`のような語の始めと星印

selection-all = すべての情報源
selection-category-of = { $category } ({ $sources })
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
selection-query = 「{ $query }」
selection-query-of = 「{ $query }」 ({ $sources })
selection-told-by = { $selection } ({ $count }媒体以上)
category-unknown = 「{ $typed }」というカテゴリーはありません。{ $known }から選んでください。
category-none = このボットのカタログにカテゴリーはありません。カテゴリーを外すか、情報源を選んでください。

digest-title = { $period ->
    [day] この1日のニュース: { $selection }
    [week] この1週間のニュース: { $selection }
    [month] この1か月のニュース: { $selection }
   *[all] すべてのニュース: { $selection }
}
digest-none = { $period ->
    [day] この1日のニュースはありません。もっと長い`period`か`period:all`を試してください。
    [week] この1週間のニュースはありません。もっと長い`period`か`period:all`を試してください。
    [month] この1か月のニュースはありません。`period:all`を試してください。
   *[all] まだニュースがありません。
}
digest-none-query = ニュースはすべての語を含む必要があります。語を減らすか、一部の語だけでも見つかる/searchを試してください。
digest-none-category = カテゴリーがあるのはカタログの情報源だけです。/sources addで追加してください。
digest-note = 多くの媒体が伝えた順、次に新しい順。原文のまま引用。
digest-note-styled = 多くの媒体が伝えた順、次に新しい順。{ $style }方式で選び、原文のまま引用。
digest-note-undated = 日付のないニュースは、読み込んだときから数えます。
digest-preview = **プレビュー** · あなたにだけ表示されています
digest-posted-title = { $kind ->
    [sources] { $selection }のニュース
   *[topic] ニュース: { $selection }
}
source-silent-notice = ⚠️ { $source }は{ $since }からニュースがありません。いつもよりずっと長く途絶えています。フィードが移動したか、止まったのかもしれません。詳しくは/doctorで見られます。
digest-posted-none = { $kind ->
    [sources] { $selection }のニュース: 前回から新しいものはありません。
   *[topic] { $selection }のニュース: 前回から新しいものはありません。
}

more-title = 関連: { $title }
more-same-story = 同じニュース
more-related = 関連するニュース

source-unknown = 不明な情報源
via-agency = { $source } ({ $agency }配信)
also-in = { $source }、ほかに{ $others }
and-more = { $names }ほか{ $count }件
undated = 日付なし
undated-loaded = 日付なし、{ $moment }に読み込み
story-update = 続報

article-title-derived = 記事に見出しがないため、最初の文から作りました。
article-whole = 記事の全文です。
article-quoted = 記事から{ $count }文を原文のまま引用。
article-open = 記事を開く
article-address = アドレス: { $address }
picture = 写真: { $caption }
picture-credited = 写真: { $caption } — { $credit }
summary-title = 要約


## Cards: help

help-title = ここでできること
help-news = { $count }件の情報源のニュースを、記事の文のままお届けします。
help-no-news = ここにはまだニュースがありません。「サーバー管理」権限のあるメンバーが/sources addで情報源を追加できます。
help-no-news-moderator = ここにはまだニュースがありません。/sources addで最初の情報源を追加してください。
help-no-news-direct = ダイレクトメッセージにはまだニュースがありません。ボットのいるサーバーで試すか、ボットの運営者に`dateline sources enable`で全員向けの情報源を有効にするよう頼んでください。
help-reading = **読む**
help-latest = - /latestは最新のニュースをページごとに表示します: `/latest count:10`
help-search = - /searchは語からニュースを探します: `/search query:原油 -価格 since:week`
help-digest = - /digestは1日、1週間、1か月をまとめます: `/digest period:day`
help-alert-add = - /alert addはニュースがあるとダイレクトメッセージを送ります: `/alert add query:火山`
help-sources-list = - /sources listはここで読めるものを表示します
help-language = - /language showはボットがここで使う言語と、その変え方を表示します
help-buttons = - ニュースの横の**読む**で要約が開きます。メッセージを要約するには、そのメニューを開いて**アプリ**、**要約**の順に選びます。
help-moderating = **モデレーター向け**
help-sources-add = - /sources addはニュースサイトやフィードを追加します: `/sources add url:{ $source }`
help-schedule-add = - /schedule addは決まった時刻にまとめを投稿します: `/schedule add source:{ $source } time:7:30 timezone:東京`
help-follow = - /followはニュースが届くたびに投稿します: `/follow query:選挙 sources:{ $source }`
help-doctor = - /doctorはスケジュールとフォローが動いているか確認します
help-schedules = { $count ->
    [0] ここにはまだスケジュールもフォローもありません。
   *[other] ここに投稿するスケジュールとフォローは{ $count }件です: /schedule list
}
help-schedules-paused = { $count ->
   *[other] ここのスケジュールとフォローは{ $count }件で、うち{ $paused }件が一時停止中です: /schedule list
}
greeting-title = Datelineがやってきました
greeting-intro = ニュースを記事の文のまま投稿し、検索します。まずは3つ試してください:
greeting-source = /sources addはニュースサイトやフィードを追加します (「サーバー管理」権限のあるメンバー向け)。
greeting-latest = /latestは最新のニュースを表示します。横の**読む**を押すと要約が開きます。
greeting-schedule = /schedule addは毎朝でも好きなときでも、チャンネルにまとめを投稿します。
greeting-help = /helpはここでできることをすべて表示します。
help-direct = サーバーでは、「サーバー管理」権限のあるメンバーが情報源の追加、まとめの予約、テーマのフォローもできます。


## Cards: follows

follow-added = フォロー{ $number }を設定しました
follow-edited = フォロー{ $number }を変更しました
follow-title = フォロー{ $number }
follow-summary = **{ $source }** ({ $channel })、{ $times }
follow-query = { $words }を含むニュース。
follow-query-without = { $words }を含み、{ $unwanted }を除くニュース。
follow-query-of-sources = { $names }のニュース。
follow-query-of-sources-without = { $unwanted }を除く{ $names }のニュース。
follow-query-only-without = { $unwanted }を除くすべて。
follow-any-of = { $words }
follow-word = 「{ $word }」
follow-phrase = 語句「{ $word }」
follow-from = { $names }のニュース
follow-beginning = 「{ $word }」で始まる語
follow-frequency-low = { $count ->
    [0] この7日間: ニュースなし。届くまで何も投稿しません。
   *[other] この7日間: ニュース{ $count }件。
}
follow-frequency = この7日間: ニュース{ $count }件、1日に約{ $daily }件。
follow-frequency-high = 1日に約{ $daily }件のニュース。
follow-hint = 一時停止は/schedule pause { $number }、削除は/schedule remove { $number }。
follow-preview-newest = 投稿待ちのものはありません。最新のニュースは次のように表示されます:
follow-thread = ここにニュースを投稿します: { $selection }
follow-posted-title = 新しいニュース{ $count }件
follow-note = フォロー中: { $selection }
follow-waiting = ほかに{ $count }件が{ $until }まで待機中


## Cards: schedules

schedule-title = スケジュール{ $number }
schedule-title-of-source = { $kind ->
    [follow] フォロー{ $number }: { $source }
   *[schedule] スケジュール{ $number }: { $source }
}
schedule-added = スケジュール{ $number }を設定しました
schedule-edited = スケジュール{ $number }を変更しました
schedule-paused = { $kind ->
    [follow] フォロー{ $number }を一時停止しました
   *[schedule] スケジュール{ $number }を一時停止しました
}
schedule-resumed = { $kind ->
    [follow] フォロー{ $number }を再開しました
   *[schedule] スケジュール{ $number }を再開しました
}
schedule-removed = { $kind ->
    [follow] フォロー{ $number }を削除しました
   *[schedule] スケジュール{ $number }を削除しました
}
schedules-title = スケジュールとフォロー
schedules-none-title = ここにはスケジュールもフォローもありません
schedules-none = /schedule addでまとめを予約するか、/followでニュースを届くたびに投稿してください。
schedule-summary = **{ $source }** ({ $channel })、{ $times }、最大{ $count }件
schedule-line = **{ $number }** { $source } ({ $channel })、{ $times } · 次回 { $next }
schedule-line-idle = **{ $number }** { $source } ({ $channel })、{ $times }
schedule-line-paused = **{ $number }** { $source } ({ $channel })、{ $times } · 一時停止中
schedule-label = { $number }: { $source }、{ $times }
schedule-label-paused = { $number }: { $source }、{ $times } · 一時停止中
schedule-paused-because = **一時停止中**です。{ $reason }
schedule-resume-hint = /schedule resume { $number }で再開できます。
schedule-mentions = { $role }をメンション
schedule-mentions-silently = { $role }を通知なしでメンション
schedule-cannot-notify = **{ $role }に通知は届きません。** ロールの設定で誰でもメンションできるようにするか、チャンネル設定の「権限」でボットがすべてのロールをメンションできるようにしてください。
schedule-next = 次回: { $moments }
clocks-change-soon = まもなく時計が切り替わります。飛ばされる時刻のまとめは切り替えの直後に、2回ある時刻のまとめは1回だけ投稿します。
schedule-posts-now = { $count ->
    [0] { $channel }に新しいものがないため、何も投稿しません。
   *[other] 新しいニュース{ $count }件を{ $channel }に投稿しています。
}
schedule-cannot-post = **ボットはまだそこに投稿できません。** { $channel }で次の権限がありません: { $names }。チャンネル設定の「権限」で許可してください。
history-empty = { $kind ->
    [follow] まだ何も投稿されていません。
   *[schedule] まだ予定の時刻になっていません。
}
first-digest = { $count ->
    [0] 最初のまとめは{ $due }の予定です。まだ載るニュースはありません。
   *[other] 最初のまとめは{ $due }の予定です。今なら{ $count }件のニュースが載ります。/schedule preview { $number }で見られます。
}
history-line = { $due } { $outcome }
history-line-reason = { $due } { $outcome }。{ $reason }
history-posted = { $due } [投稿済み]({ $link })
history-posted-late = { $due } { $minutes }分遅れて[投稿済み]({ $link })
delivery-waiting = 送信待ち
delivery-sent = 投稿済み
delivery-quiet = 新しいものがなく投稿なし
delivery-skipped = 飛ばしました
delivery-failed = 失敗


## Cards: alerts

alert-first-title = アラートがオンになりました
alert-first = { $selection }についてダイレクトメッセージが届きます。
alert-at-once = 新しいニュースがあるとすぐに届きます。
alert-once-a-day = 新しいニュースがあれば、1日1回{ $time }に届きます。
alert-stop = アラートを止めるには/alert remove、あなたについて保存したものをすべて消すには/alert forgetを使ってください。
alert-preview = プレビュー: 今のところ最新のニュース
alert-preview-none = この7日間には、条件に合うニュースがまだありません。
alert-added = アラート{ $number }を設定しました
alert-frequency = この7日間: ニュース{ $count }件。
alert-resumed = 一時停止していたアラート{ $count }件が再び動いています。
alerts-title = あなたのアラート
alerts-none-title = アラートはありません
alerts-none = /alert addで追加できます。
alert-line-at-once = **{ $number }** · { $selection } · すぐに
alert-line-once-a-day = **{ $number }** · { $selection } · 1日1回{ $time }
alert-line-paused = **{ $number }** · { $selection } · 一時停止中。{ $reason }
alert-source-unseen = 情報源がダイレクトメッセージではもう読めません。
alert-removed = アラート{ $number }を削除しました
alert-was = 対象は{ $selection }でした。
alerts-forgotten-title = すべて削除しました
alerts-forgotten = { $count ->
    [0] アラートはなく、あなたについて何も保存されていません。
   *[other] アラート{ $count }件とその履歴を削除しました。あなたについてはもう何も保存されていません。
}
alert-label = { $number }: { $selection }
alert-title = { $selection }のニュース
alert-note = アラート{ $number } · /alert removeで停止
alert-note-about = アラート{ $number } ({ $selection }) · /alert removeで停止


## Cards: why a story was posted or wasn't

why-title = このニュースが投稿された、またはされなかった理由
why-source-and-times = { $source } · 公開 { $published } · 読み込み { $read }
why-times = 公開 { $published } · 読み込み { $read }
why-others = その投稿にはほかに{ $count }件のニュースがあります。ほかのものについて調べるには、見出しを選んでください。
why-none = このサーバーにはスケジュールもフォローもありません。/schedule addか/followで設定してください。
why-choice = { $title } · { $source }
why-subscription = **{ $number }** { $selection } ({ $channel })
why-posted = ボットが読み込んだ{ $after }に[投稿済み]({ $link })。
why-posted-unlinked = ボットが読み込んだ{ $after }に投稿済み。
why-seconds = { $count }秒後
why-minutes = { $count }分後
why-hours = { $count }時間後
why-being-sent = { $due }の投稿を送信しています。
why-being-sent-again = { $due }の投稿をもう一度送信しています。{ $reason }
why-next = 次の投稿 ({ $due }) に入ります。
why-next-after-quiet = 投稿しない時間帯が終わると投稿されます ({ $due })。
why-in-line = { $place }番目に待っています。次の投稿 ({ $due }) に入るのは{ $most }件までです。
why-in-line-after-quiet = { $place }番目に待っています。投稿しない時間帯が終わった後の次の投稿 ({ $due }) に入るのは{ $most }件までです。
why-comparing = ボットは読み込んだばかりで、まだほかのニュースと比べています。1分後にもう一度試してください。
why-has-it = このチャンネルには[すでにあります]({ $link })。
why-has-it-unlinked = このチャンネルにはすでにあります。
why-has-account = このチャンネルには、{ $source }が伝えたものが[すでにあります]({ $link })。
why-has-account-unlinked = このチャンネルには、{ $source }が伝えたものがすでにあります。
why-failed = { $due }の投稿を送信できませんでした。{ $reason }
why-failed-next = { $due }の投稿を送信できませんでした。{ $reason }次回: { $next }。
why-missed = [{ $due }の投稿]({ $link })に入るのは{ $most }件までで、ほかのものが先に入りました。
why-missed-unsent = { $due }の投稿に入るはずでした: { $outcome }。
why-missed-unsent-because = { $due }の投稿に入るはずでした: { $outcome }。{ $reason }
why-unrecorded = 届いたときに対象になりませんでした。情報源が追加されたばかりだったか、一度に多くの新しいニュースがあったか、フォローが一時停止中だったか、その後変更されています。
why-lacks = { $lacking }が含まれていません。
why-has = { $unwanted }が含まれています。
why-lacks-and-has = { $lacking }が含まれておらず、{ $unwanted }が含まれています。
why-too-few = 伝えているのは{ $has }媒体だけで、{ $needs }媒体が必要です。
why-from-file = ファイルから読み込まれました。フォローが投稿するのはフィードから届くものです。
why-too-old-follow = このフォローを設定した{ $since }より前に、ボットが読み込みました。
why-too-old-schedule = { $since }より前に公開されました。このスケジュールの最初のまとめがさかのぼるのはそこまでです。
why-too-old-digest = { $since }より前に公開されました。次のまとめがさかのぼるのはそこまでです。
why-too-old-day = ボットが読み込んだとき、1日以上たっていました。
why-too-old-query = 検索語のsince:、until:、on:から外れています。
why-other-category = 情報源がカテゴリー{ $category }にありません。
why-other-source = { $source }は対象の情報源ではありません。
why-no-source = 情報源がなく、ここでは決まった情報源だけを投稿します。


## Cards: sources

story-count = ニュース{ $count }件
offer-empty = このフィードには今ニュースがありません。新しいものは公開されると表示されます。
offer-followed = このサーバーはすでに購読しています。
offer-confirm = このフィードを購読するには**追加**を押してください。
item-untitled = 無題
source-added-title = { $source }を追加しました
source-added-unread = まだ読み込めていません。{ $reason }ボットが自動でもう一度試します。
source-added-none = まだニュースがありません。新しいものは/latestに表示されます。/schedule addで定期的に投稿できます。
source-added = 新しいニュースが{ $count }件あります。/latestで見るか、/schedule addでまとめを定期的に投稿できます。
source-added-known = このサーバーはすでに購読しています。ニュースは/latestで見るか、/schedule addでまとめを定期的に投稿できます。
source-checked-title = { $source }を確認しました
source-failed = 読み込めませんでした。{ $reason }
source-nothing-new = 新しいものはありません。
source-new = 新しいニュースが{ $count }件あります。
source-updated = ニュース{ $count }件を更新しました。
source-removed-title = { $source }を外しました
source-removed = { $count ->
    [0] ニュースはありませんでした。
   *[other] ニュース{ $count }件は残ります。
}
source-no-longer-seen = このサーバーではもう表示されません。ほかに情報源のないスケジュールとフォローは一時停止しました。もう一度追加するには/sources addを使ってください。
source-still-for-all = すべてのサーバーで有効なため、ここではまだ読めます。隠すには/sources muteを使ってください。
source-muted-title = { $source }を非表示にしました
source-muted = このサーバーではニュースがもう表示されません。ほかに情報源のないスケジュールとフォローは一時停止しました。再び表示するには/sources unmuteを使ってください。
source-unmuted-title = { $source }を再び表示します
source-unmuted = このサーバーでニュースが再び表示されます。一時停止したスケジュールとフォローは/schedule resumeで再開できます。
sources-title = 情報源
sources-none = 自動で読み込む情報源がまだありません。「サーバー管理」権限のあるメンバーが/sources addで追加できます。ニュースサイトかフィードのアドレスを入力するか、Discordの候補から名前を選んでください。ボットの運営者は`dateline sources enable`ですべてのサーバー向けに有効にできます。
and-more-sources = … ほか{ $count }件
source-line = ✅ **{ $source }** · { $stories } · 読み込み { $checked } · 次回 { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · 未読み込み、予定 { $next }
source-line-failed = ⚠️ **{ $source }** · { $stories } · { $times }回続けて失敗。{ $reason }次回 { $next }
source-line-from-files = 📄 **{ $source }** · { $stories } · ファイルから
source-line-unnamed = 📄 情報源のないニュース · ファイルから
sources-muted = ほかに{ $count }件がここでは非表示です。/sources unmuteを見てください。
source-line-gone = ⛔ **{ $source }** · { $stories } · 読み込み終了。{ $reason }


## Cards: languages

language-automatic = 自動
language-not-allowed = サーバーの言語を変えるには「サーバー管理」権限が必要です。自分の言語を選ぶには、ボットへのダイレクトメッセージで/language setを使ってください。
language-own-set = あなたの言語は{ $language }です
language-own-automatic = ボットは再びDiscordの言語を使います
language-server-set = このサーバーの言語は{ $language }です
language-server-automatic = このサーバー固有の言語はなくなりました
language-channel-set = { $channel }の言語は{ $language }です
language-channel-automatic = { $channel }固有の言語はなくなりました
language-server-scope = そこで全員に見えるものに使います。1人にだけ見えるものは、その人の言語のままです。
language-server-why = **このサーバー:** 回答は尋ねた人の言語、投稿は設定した人の言語です。
language-articles = 記事は翻訳しません。
language-title = 言語
language-own = **あなた:** 自分で選んだ{ $language }。
language-own-discord = **あなた:** Discordの言語の{ $language }。
language-own-lacking = **あなた:** ボットにDiscordの言語 ({ $code }) がないため英語。
language-server = **このサーバー:** モデレーターが選んだ{ $language }。
language-community = **このサーバー:** コミュニティのメイン言語の{ $language }。
language-channel = **{ $channel }:** モデレーターが選んだ{ $language }。
language-more-channels = ほかに{ $count }個のチャンネルに固有の言語があります。
language-how = 変えるには/language setを使います。自分の言語はボットへのダイレクトメッセージで、全員の言語はサーバーで (「サーバー管理」が必要)。


## Commands and options (descriptions)

latest =
    .description = 最新のニュースを表示
    .source = この情報源のニュースだけ
    .count = 1ページの件数
search =
    .description = ニュースを検索
    .query = 探す語。"語句"、-除く語、これ OR あれ、オリン* も使えます
    .source = この情報源だけ。複数なら BBC News, Reuters
    .since = いつから: 1日、1週間、1か月、3日、または2026-11-01のような日付
    .until = いつまで: 昨日、月曜日、3日、または2026-11-01
    .on = この日だけ: 今日、昨日、月曜日、11月3日、2026-11-01
    .order = 関連度順、または新しい順
    .choice-relevance = 関連度
    .choice-newest = 新しい順
digest =
    .description = 多くの媒体が伝えたニュースからまとめて読む
    .source = この情報源だけ。複数なら BBC News, Reuters
    .category = このカテゴリーの情報源だけ。例: world、technology
    .query = ニュースが含む語。"語句"、-除く語、これ OR あれ
    .told_by = ニュースを伝える媒体の最小数
    .period = どこまでさかのぼるか
    .stories = ニュースの最大件数
    .choice-day = 1日
    .choice-week = 1週間
    .choice-month = 1か月
    .choice-all = すべて
alert =
    .description = ニュースがあるとダイレクトメッセージで受け取る
alert-add =
    .description = 知りたいことのニュースがあるとダイレクトメッセージで受け取る
    .query = ニュースが含む語。/searchと同じ
    .sources = これらの情報源だけ。例: BBC News, Reuters
    .when = メッセージを送るとき。省くとすぐに
    .choice-at-once = すぐに
    .choice-once-a-day = 1日1回
alert-list =
    .description = 自分のアラートを見る
alert-remove =
    .description = アラートを1つ削除
    .alert = 削除するアラート
alert-forget =
    .description = アラートと、あなたについて保存されたものをすべて削除
language =
    .description = ボットの言語を選ぶ
language-set =
    .description = サーバーの言語を選ぶ。ダイレクトメッセージでは自分の言語
    .language = 言語。「自動」ならDiscordの設定に従います
    .channel = このチャンネルだけ。省くとサーバー全体
language-show =
    .description = ここで使われる言語を見る
help =
    .description = ここでできることを見る
summarize-menu = 要約
sources =
    .description = このサーバーの情報源を管理
sources-list =
    .description = ここで読めるものと、次に読み込む時刻を見る
sources-add =
    .description = ニュースサイトやフィードを追加 (サーバー管理)
    .url = ニュースサイト、フィードのアドレス、または候補の名前
sources-refresh =
    .description = 情報源を今すぐ確認 (サーバー管理)
    .source = 情報源
sources-remove =
    .description = このサーバーから情報源を外す (サーバー管理)
    .source = 情報源
sources-mute =
    .description = すべてのサーバーで有効な情報源を隠す (サーバー管理)
    .source = 情報源
sources-unmute =
    .description = 非表示の情報源を再び表示 (サーバー管理)
    .source = 情報源
follow =
    .description = ニュースが届くたびにチャンネルへ投稿
    .query = ニュースが含む語。"語句"、-除く語、これ OR あれ
    .sources = これらの情報源だけ。例: BBC News, Reuters
    .category = このカテゴリーの情報源だけ。例: world、technology
    .told_by = ニュースを伝える媒体の最小数
    .channel = 投稿先。省くとこのチャンネル
    .role = メンションするロール
    .quiet_hours = 投稿しない時間帯。例: 22:00-07:00 東京
    .at_most = 1時間の投稿の最大数
doctor =
    .description = スケジュールとフォローが動いているか確認
schedule =
    .description = まとめの予約とフォローを管理
schedule-add =
    .description = まとめを定期的に投稿
    .time = 投稿する時刻: 07:30、複数なら 07:30, 18:00
    .timezone = タイムゾーンの大都市。例: 東京
    .channel = 投稿先。省くとこのチャンネル
    .days = 毎日、平日、週末、毎週、または月、木のような曜日
    .stories = まとめ1回のニュースの最大件数
    .source = この情報源だけ。複数なら BBC News, Reuters
    .category = このカテゴリーの情報源だけ。例: world、technology
    .query = ニュースが含む語。"語句"、-除く語、これ OR あれ
    .told_by = ニュースを伝える媒体の最小数
    .quiet = 新しいものがないときにすること
    .role = メンションするロール
    .mention = メンションの方法
    .choice-post-nothing = 何も投稿しない
    .choice-post-a-note = お知らせを投稿
    .choice-notify = 通知する
    .choice-silently = 通知しない
schedule-edit =
    .description = スケジュールやフォローを変更。省いたものはそのまま
    .schedule = 変更するスケジュールかフォロー
    .time = 投稿する時刻: 07:30、複数なら 07:30, 18:00
    .timezone = タイムゾーンの大都市。例: 東京
    .source = この情報源だけ。複数なら BBC News, Reuters。- ですべて
    .category = このカテゴリーの情報源だけ。例: world。- ですべて
    .query = これらの語をすべて含むニュースだけ。- でなし
    .told_by = ニュースを伝える媒体の最小数
    .channel = 投稿先
    .days = 毎日、平日、週末、毎週、または月、木のような曜日
    .stories = まとめ1回のニュースの最大件数
    .quiet = 新しいものがないときにすること
    .role = メンションするロール
    .mention = メンションの方法
    .choice-post-nothing = 何も投稿しない
    .choice-post-a-note = お知らせを投稿
    .choice-notify = 通知する
    .choice-silently = 通知しない
    .choice-nobody = メンションしない
    .quiet_hours = フォロー用: 投稿しない時間帯 22:00-07:00 東京。- でなし
    .at_most = フォロー用: 1時間の投稿の最大数
schedule-now =
    .description = 決まった時刻のほかに、新しいものを今投稿
    .schedule = 投稿するスケジュール
schedule-list =
    .description = スケジュールとフォローの一覧
schedule-preview =
    .description = スケジュールやフォローの次の投稿をプレビュー
    .schedule = プレビューするスケジュールかフォロー
schedule-pause =
    .description = 再開するまでスケジュールやフォローを一時停止
    .schedule = 一時停止するスケジュールかフォロー
schedule-resume =
    .description = 一時停止中のスケジュールやフォローを再開
    .schedule = 再開するスケジュールかフォロー
schedule-remove =
    .description = スケジュールやフォローとその履歴を削除
    .schedule = 削除するスケジュールかフォロー
schedule-history =
    .description = 投稿した時刻や、投稿しなかった理由を見る
    .schedule = 見るスケジュールかフォロー
schedule-why =
    .description = ニュースが投稿された、またはされなかった理由を見る
    .story = 見出し、ページのアドレス、またはボットの投稿へのリンク
    .schedule = スケジュールかフォロー。省くとすべて
