# 简体中文 (Simplified Chinese). Written by language models; REVIEW.md says how it was checked. No native speaker has read it yet.
# To correct a message, edit it here (see docs/developing.md).
#
# Glossary:
#   article    文章                          story      新闻
#   summary    摘要                          digest     汇总
#   source     来源                          feed       订阅源
#   publisher  媒体                          schedule   定时
#   follow     追踪                          alert      提醒
#   post       帖子; to post: 发布           thread     子区
#   paused     已暂停; resume: 恢复          mute       隐藏
#   catalogue  目录                          operator   机器人的运营者


## Numbers and lists

number-group = ,
list-comma = 、
list-and = { $begin }和{ $end }
list-or = { $begin }或{ $end }


## Text and reading (bot/text, bot/reading)

not-text = 这不是文本。请使用纯文本 (UTF-8)、网页或订阅源。
encoding-unknown = 无法判断这段文本的编码。请另存为 UTF-8 后重新加载。
file-kind = { $kind ->
    [gzip] gzip 文件
    [zip] zip 文件
    [bzip2] bzip2 文件
    [xz] xz 文件
    [sevenzip] 7z 文件
    [zstd] zstd 文件
    [rar] rar 文件
    [pdf] PDF 文件
    [picture] 图片
    [video] 视频
    [sound] 音频文件
   *[office] Office 文档
 }
binary-instead-of-page = { $packed ->
    [yes] 这是{ $kind }，不是网页。请使用解压后的网页。
   *[no] 这是{ $kind }，不是网页。请使用其中的纯文本，或使用网页。
 }
binary-instead-of-feed = { $packed ->
    [yes] 这是{ $kind }，不是订阅源。请使用解压后的订阅源。
   *[no] 这是{ $kind }，不是订阅源。请使用 RSS、Atom 或 JSON 订阅源。
 }
page-too-many-attributes = 这个网页里有一个标签的属性超过 1,000 个。请试试该网站的其他网页。

# Feeds
not-a-feed = 这不是订阅源。请使用 RSS、Atom 或 JSON 订阅源。
page-instead-of-feed = 这是网页，不是订阅源。请使用 RSS、Atom 或 JSON 订阅源。
json-is-not-a-feed = 这是 JSON，但不是 JSON Feed。请使用 RSS、Atom 或 JSON 订阅源。
feed-damaged = 这个订阅源损坏严重，无法读取。请使用其他 RSS、Atom 或 JSON 订阅源。
feed-empty = 这个订阅源是空的。请检查地址，或重新保存订阅源并加载该文件。
feed-too-large = 这个订阅源超过 10 MB。请在同一网站找一个更短的订阅源。
feed-too-many-items = 这个订阅源的条目太多。请在同一网站找一个更短的订阅源。
feed-too-many-tags = 这个订阅源有超过 16 KB 的标签，或标签和属性超过一百万个，因此没有读取。请告知网站的所有者。

# Web pages
page-too-large = 这个网页超过 5 MB。请使用单篇文章的网页。
page-too-many-tags = 这个网页的标签超过 30,000 个。请使用单篇文章的网页。


## The web (bot/web)

address-too-long = 该地址太长。请使用不超过 { $most } 个字符的地址。
address-with-spaces = 该地址含有空格或控制字符。请重新完整复制。
address-invalid = 这不是网址。请使用类似 https://example.com/feed.xml 的地址。
address-scheme = 只能读取网址。请使用以 https:// 开头的地址。
address-with-login = 该地址含有用户名或密码。请使用不需要它们的地址。
address-without-host = 该地址缺少网站名称。请使用类似 https://example.com/ 的地址。
address-host-invalid = 该地址里没有有效的网站名称。请检查拼写，或重新复制。
address-port = 端口 { $port } 不是网页端口。请使用端口为 80、443、8080 或 8443 的地址，或不带端口的地址。
address-private = { $host } 不在公共互联网上。请使用公开网站的地址，或请机器人的运营者允许这个地址。
robots-forbid = { $host } 不允许机器人读取这个网页。请在浏览器中打开链接。
robots-unreadable = { $host } 没有说明机器人能否读取这个网页。请稍后再试，或在浏览器中打开链接。
redirect-invalid = { $host } 跳转到的不是网址。请在浏览器中打开，并使用最终到达的地址。
redirect-to-http = { $host } 从 https 跳转到 http，这不安全。请使用始终为 https 的地址。
redirects-too-many = { $host } 不停地跳转。请在浏览器中打开，并使用最终到达的地址。
leads-inside = { $host } 通向 { $target }，后者不在公共互联网上。请使用只经过公开网站的地址。
host-unknown = 找不到 { $host }。请检查地址。
host-not-looked-up = 没有域名服务器响应，无法查询 { $host }。请稍后再试。
host-unreachable = 无法连接 { $host }。请检查地址，或稍后再试。
host-too-slow = { $host } 超过 { $seconds } 秒没有响应。请稍后再试。
host-bad-https = { $host } 不能正常支持 https。请试试其他地址，或告知网站的所有者。
host-bad-http = { $host } 返回了无效的 HTTP 响应。请在浏览器中检查地址。
connection-ended-early = { $host } 没有发完就关闭了连接。请稍后再试。
body-too-large = { $host } 发送的内容超过 { $megabytes } MB，对订阅源或网页来说太大了。请使用其他地址。
body-damaged = { $host } 发送的压缩数据已损坏。请稍后再试，或告知网站的所有者。
body-compression-unknown = { $host } 使用了机器人无法读取的压缩格式。请试试其他地址，或告知网站的所有者。
certificate-not-yet-valid = { $host } 的证书尚未生效，无法信任。请让机器人的运营者检查时钟，或告知网站的所有者。
certificate-expired = { $host } 的证书已过期，无法信任。请过几天再试，或告知网站的所有者。
certificate-other-name = { $host } 的证书属于另一个名称，无法信任。请试试加上或去掉 www 的地址。
certificate-other-address = { $host } 的证书属于另一个地址，无法信任。请使用网站名称，不要用数字。
certificate-unknown-authority = { $host } 的证书来自未知的颁发机构，无法信任。请试试其他地址，或告知网站的所有者。
status-unchanged = 机器人并未询问，{ $host } 却回答“未修改”(304)。请稍后再试。
status-password = { $host } 要求输入密码。请使用任何人都能读取的地址。
status-payment = { $host } 要求付费。请使用任何人都能读取的地址。
status-forbidden = { $host } 拒绝访问 (403)。它可能屏蔽机器人，请询问网站的所有者。
status-not-found = { $host } 的这个地址没有内容 (404)。请检查拼写，或寻找订阅源的新地址。
status-nothing-acceptable = { $host } 的这个地址没有订阅源或网页 (406)。请使用其他地址。
status-gone = { $host } 已永久删除此内容 (410)。请寻找订阅源的新地址。
status-too-many-requests = { $host } 收到的请求过多 (429)。机器人会等几个小时，你无需操作。
status-legal-reasons = { $host } 因法律原因无法显示此内容 (451)。请使用其他地址。
status-server-error = { $host } 出现服务器错误 ({ $status })。请稍后再试。
status-no-document = { $host } 没有发送任何内容 ({ $status })。请在浏览器中检查地址。
status-other = { $host } 返回了状态 { $status }。请在浏览器中检查地址。


## Storage (bot/storage)

search-too-slow = 这次搜索耗时过长，已停止。请减少词语或使用更长的词语，或只搜索一个来源。


## Timetable (bot/timetable)

since-invalid = “{ $typed }”不是 since 的有效时段。请使用{ $day }、{ $week }、{ $month }、{ $year }、{ $hours }、{ $days }、{ $monday }、{ $date }，或类似 2026-11-01 的日期。
until-invalid = “{ $typed }”不是 until 的有效时间。请使用{ $yesterday }、{ $week }、{ $hours }、{ $days }、{ $monday }、{ $date }，或类似 2026-11-01 的日期。
on-invalid = “{ $typed }”不是 on 的有效日期。请使用{ $today }、{ $yesterday }、{ $monday }、{ $date }、2026-11-01，或类似 2026-11 的月份。
period-in-future = 按 UTC 计算，“{ $typed }”在未来。请给出更早的日期。
period-empty = since、until 和 on 之间没有剩余的时间。请让 since 更早或 until 更晚。
time-invalid = “{ $typed }”不是有效的时间。请使用类似 07:30 或 18:00 的时间。
time-half-unclear = “{ $typed }”可能是早上，也可能是晚上。请使用 { $morning } 或 { $evening }。
time-invalid-near = “{ $typed }”不是有效的时间。你是想用{ $near }吗？
time-missing = 缺少时间。请使用类似 07:30 的时间，或多个时间：07:30, 18:00。
times-too-many = 一天的时间太多了。最多可用 { $most } 个。
day-invalid = “{ $typed }”不是有效的日子。请使用{ $daily }、{ $weekdays }、{ $weekends }、{ $range }，或类似{ $some }的日子。
day-not-weekly = 无法使用“{ $typed }”：定时每周重复。请使用{ $daily }、{ $weekdays }、{ $weekly }，或类似{ $some }的日子。
day-missing = 缺少日子。请使用{ $daily }、{ $weekdays }、{ $weekends }、{ $range }，或类似{ $some }的日子。
zone-invalid-near = “{ $typed }”不是时区。你是想用{ $near }吗？
zone-invalid = “{ $typed }”不是时区。请使用最近的大城市，例如上海。
zone-several = “{ $typed }”有多个时区。请使用那里的城市，或类似 { $near } 的时区。
quiet-hours-invalid = “{ $typed }”不能用作免打扰时段。请写两个时间和一个时区，例如 22:00-07:00 Asia/Shanghai。
quiet-hours-all-day = 这样的免打扰时段覆盖全天，什么都不会发布。请使用两个不同的时间。
zone-missing = 缺少时区。请使用最近的大城市，例如上海。
zone-taken = “{ $typed }”被理解为 { $zone }。
zone-taken-of-several = “{ $typed }”被理解为 { $zone }，它也可能指{ $others }。
zone-offset = 这全年都是 { $zone }。如果那里实行夏令时，请改用城市，例如 Berlin。
zone-offset-taken = “{ $typed }”被理解为全年 { $zone }。如果那里实行夏令时，请改用城市，例如 Berlin。
schedule-times = { $days } { $times } ({ $zone })
schedule-as-it-comes = 新闻一到就发布，每小时最多 { $posts } 条帖子
schedule-as-it-comes-quiet = 新闻一到就发布，每小时最多 { $posts } 条帖子，{ $begin }-{ $end } ({ $zone }) 免打扰

## What people type

days-daily = 每天
    .also = 每日 | 天天 | 每一天
days-weekdays = 工作日
    .also = 平日 | 每个工作日
days-weekends = 周末
    .also = 每周末 | 每个周末 | 双休日
days-weekly = 每周
    .also = 每星期 | 每周一次 | 每个星期
days-monday = 每周一
days-tuesday = 每周二
days-wednesday = 每周三
days-thursday = 每周四
days-friday = 每周五
days-saturday = 每周六
days-sunday = 每周日
day-monday = 周一
    .also = 星期一 | 礼拜一 | 一
day-tuesday = 周二
    .also = 星期二 | 礼拜二 | 二
day-wednesday = 周三
    .also = 星期三 | 礼拜三 | 三
day-thursday = 周四
    .also = 星期四 | 礼拜四 | 四
day-friday = 周五
    .also = 星期五 | 礼拜五 | 五
day-saturday = 周六
    .also = 星期六 | 礼拜六 | 六
day-sunday = 周日
    .also = 星期日 | 星期天 | 礼拜天 | 礼拜日 | 周天 | 日
days-range = 周一至周五
days-some = 周一、周四
typed-and = 和 | 与 | 及 | 跟
typed-to = 到 | 至
typed-beside-days = 每 | 从 | 在 | 每个 | 只在
typed-not-weekly = 每三日 | 每两日 | 每月 | 每年 | 每个月 | 每季度 | 每小时 | 每个小时 | 隔天 | 隔周 | 每两天 | 每两周 | 每隔一天 | 每隔一周 | 双周 | 每月一次 | 每年一次 | 每天一次 | 每天两次 | 每周两次

typed-hour = 点 | 时 | 点钟
typed-minute = 分 | 分钟
typed-half-past = 半
typed-am = 上午 | 早上 | 早晨 | 清晨 | 凌晨 | 早
typed-pm = 下午 | 午后
typed-night = 晚上 | 夜里 | 晚间 | 夜间 | 夜晚 | 傍晚 | 晚
typed-noon = 中午 | 正午
typed-midnight = 午夜 | 半夜 | 零点
typed-beside-times = 每天 | 在 | 从 | 只在

period-day = 一天
    .also = 1天 | 24小时
period-week = 一周
    .also = 上周 | 一星期 | 一个星期
period-month = 一个月
    .also = 上个月
period-year = 一年
    .also = 去年
period-all = 全部
    .also = 所有 | 不限 | 全部时间
day-today = 今天
    .also = 今日
day-yesterday = 昨天
    .also = 昨日
period-of-hours = { $count }小时
period-of-days = { $count }天
typed-hours = 小时 | 个小时 | 钟头 | 个钟头
typed-days = 天 | 日
typed-weeks = 周 | 星期 | 个星期 | 个礼拜
typed-months = 个月
typed-years = 年
typed-beside-periods = 最近 | 过去 | 近 | 前 | 之前 | 以前 | 内 | 以内 | 之内 | 以来 | 号
period-date = 11月3日
typed-january = 1月 | 一月
typed-february = 2月 | 二月
typed-march = 3月 | 三月
typed-april = 4月 | 四月
typed-may = 5月 | 五月
typed-june = 6月 | 六月
typed-july = 7月 | 七月
typed-august = 8月 | 八月
typed-september = 9月 | 九月
typed-october = 10月 | 十月
typed-november = 11月 | 十一月
typed-december = 12月 | 十二月


## Actions: reading the news

no-sources = 还没有来源。有“管理服务器”权限的成员可以用 /sources add 添加。机器人的运营者可以用 dateline sources enable 为所有服务器启用来源。
unknown-source = 没有名为“{ $name }”的来源。最大的来源是{ $largest }。
unknown-source-nameless = 这不是来源的名称。最大的来源是{ $largest }。
unknown-source-near = 没有名为“{ $name }”的来源。你是想用{ $near }吗？
source-is-muted = “{ $name }”在这个服务器被隐藏了。有“管理服务器”权限的成员可以用 /sources unmute 重新显示。
article-gone = 这条新闻已不再保存。请用 /latest 查看更新的新闻。
list-gone = 这个列表在这里已不可用。请重新运行 /latest。
search-expired = 这次搜索已过期。请重新运行 /search。
nothing-related = 没有找到这条新闻的其他内容。请试试 /search。
too-short-to-summarize = 这条消息太短，无法生成摘要。请选择至少有 { $fewest } 个句子的消息，或只含文章链接的消息。
linked-page-too-short = { $host } 上的文章太短，无法生成摘要。请打开链接阅读。
linked-page-without-article = 在 { $host } 上没有找到可读的文章。可能仅供订阅者阅读，请在浏览器中打开链接。
linked-page-too-slow = 未能在 { $seconds } 秒内读取 { $host } 上的文章。请稍后再试，或打开链接。


## Actions: sources

no-address =
    { $found ->
        [0] “{ $name }”既不是地址，也不是目录中的名称。请使用新闻网站的地址，例如 https://example.com 。
       *[other] “{ $name }”既不是地址，也不是目录中的名称。你是想用{ $near }吗？也可以使用新闻网站的地址，例如 https://example.com 。
    }
catalogue-feed-unreachable = 无法连接 { $source } ({ $host })。请稍后再试。如果其他网站也无法连接，请让机器人的运营者检查网络。
no-feed = 在 { $host } 上找不到订阅源。请在该网站寻找名为 RSS 或 Feed 的链接，并把它的地址用于 /sources add。
file-instead-of-feed = 这个地址上是{ $kind }，不是订阅源。请使用网站首页的地址，或其未压缩的 RSS、Atom 或 JSON 订阅源的地址。
offer-expired = 这个建议已过期。请重新运行 /sources add。
too-many-feeds = 这个服务器已订阅 { $most } 个订阅源，达到上限。请先用 /sources remove 移除一个。
not-live = “{ $source }”不是自动读取的来源：它的新闻是从文件加载的。自动读取的来源见 /sources list，也可以用 /sources mute 在这个服务器隐藏它。
not-yours = “{ $source }”不是这个服务器添加的，它对所有服务器启用。可以用 /sources mute 在这个服务器隐藏它。
mute-own = “{ $source }”没有对所有服务器启用，因此不能隐藏。请使用 /sources remove。
not-muted =
    { $found ->
        [0] 这里没有隐藏名为“{ $name }”的来源。请从 Discord 提供的列表中选择。
       *[other] 这里没有隐藏名为“{ $name }”的来源。你是想用{ $near }吗？
    }
not-added =
    { $found ->
        [0] 这个服务器没有添加名为“{ $name }”的来源。请从 Discord 提供的列表中选择。
       *[other] 这个服务器没有添加名为“{ $name }”的来源。你是想用{ $near }吗？
    }
none-added = 这个服务器没有添加过来源，所以没有可移除的。请用 /sources add 添加，或用 /sources mute 隐藏对所有服务器启用的来源。
none-muted = 这里没有隐藏的来源，所以没有可重新显示的。可以读到什么见 /sources list。
none-on-for-all = 没有对所有服务器启用的来源，所以没有可隐藏的。要移除这个服务器添加的来源，请用 /sources remove。
asked-too-often-alone = 你刚刚已经操作了 { $times } 次。请在 { $minutes } 分钟后再试。
asked-too-often = 这个服务器刚刚已经操作了 { $times } 次。请在 { $minutes } 分钟后再试。
feed-rests = 现在无法读取“{ $source }”。{ $reason }机器人会在 { $minutes } 分钟后重试。
feed-bug = 由于机器人的程序错误，未能读取这个订阅源。机器人的运营者可以在日志中找到详情。


## Actions: schedules

schedule-invalid = 请从 Discord 提供的列表中选择定时或追踪，或输入 /schedule list 显示的编号。
schedule-now-follow = { $number } 是追踪：新闻一到就已发布。可以用 /schedule preview { $number } 查看接下来会发布什么。
option-name = “{ $name }”
edit-without-changes = 没有要修改的内容：请为 { $number } 至少再选一个选项，例如搜索词或频道。
schedule-without-options = { $number } 是定时：它在固定时间发布，没有{ $options }选项。请去掉。
follow-without-options = { $number } 是追踪：新闻一到就发布，没有{ $options }选项。请去掉。
schedule-now-paused = 定时 { $number } 已暂停。请用 /schedule resume { $number } 恢复，然后再立即发布。
schedule-unknown = 这个服务器没有定时或追踪 { $number }。请查看 /schedule list。
too-many-schedules = 这个服务器有 { $most } 个定时和追踪，达到上限。请用 /schedule remove 删除一个，再添加这个。
why-unknown = 这条新闻没有保存，或这个服务器看不到它的来源。请从列表中选择，或输入新闻的地址或机器人帖子的链接。
why-unknown-post = 这条消息不是这个服务器的定时或追踪发布的，或者太旧了。请复制另一条的链接，或从列表中选择新闻。
why-unknown-of-source = 该网页没有保存。{ $source } 上次读取：{ $last }，下次读取：{ $next }。
why-unknown-of-source-unread = 该网页没有保存。{ $source } 尚未读取，将于 { $next } 读取。

why-unknown-source-fails = 该网页没有保存，因为现在无法读取 { $source }。{ $reason }机器人会重试：{ $next }。
why-unknown-source-gone = 该网页没有保存，因为不再读取 { $source }。{ $reason }请用 /sources add 重新添加。
schedule-source-unseen = { $kind ->
    [follow] 这个服务器已看不到追踪 { $number } 的来源。请用 /sources add 或 /sources unmute 重新显示，或用 /schedule edit { $number } 选择其他来源。
   *[schedule] 这个服务器已看不到定时 { $number } 的来源。请用 /sources add 或 /sources unmute 重新显示，或用 /schedule edit { $number } 选择其他来源。
}
source-unseen = 这个服务器已看不到的来源
follow-with-times = 追踪发布从现在起到来的新闻，因此搜索词里不能有 since:、until: 或 on:。请去掉。
follow-only-times = 这个搜索词只有时间，而追踪发布从现在起到来的新闻。请填写新闻必须包含的词，例如“选举”。没有搜索词时，会发布来源的所有新闻。
follow-too-many = 那样每天大约有 { $count } 条新闻，超过上限 { $most } 条。请用搜索词、来源、类别或 told_by 缩小范围。
paused-source-unseen = 这个服务器已看不到它的来源。
paused-source-forgotten = 机器人的运营者移除了它的来源。
paused-by-moderator = 管理员暂停了它。
too-late-to-catch-up = 当时机器人离线，之后补发已经太晚。
earlier-skipped-too = 自 { $since } 以来更早的汇总也都跳过了，只列出最后 { $count } 个。


## Actions: alerts

alert-for-bot = 机器人和 Webhook 不能设置提醒。
alert-with-times = 提醒发送从现在起发布的新闻，因此搜索词里不能有 since:、until: 或 on:。请去掉。
alert-only-times = 这个搜索词只有时间，而提醒发送从现在起发布的新闻。请填写新闻必须包含的词，例如“选举”。
alert-too-much = 那样每天大约有 { $count } 条新闻，超过上限 { $most } 条。请增加搜索词，或选择来源。
alert-too-many = 你有 { $most } 个提醒，达到上限。请用 /alert remove 删除一个，再添加这个。
alert-known = 你已经有这个提醒了：{ $number }。请查看 /alert list。
alert-unknown = 你没有这样的提醒。请选择 Discord 建议的提醒，或查看 /alert list。
alert-not-now = Discord 现在不允许机器人开启更多私信。没有保存任何内容，请过几分钟再试。
alert-last-today = 这是今天的第 { $most } 条消息，已达上限。今天其余的新闻会在明天合并为一条发送。
alert-left-out = 昨天还有 { $count } 条新闻没有发送，可以用 /search 找到。


## Actions: languages

language-unknown = “{ $typed }”不是机器人支持的语言。请选择{ $names }。
language-unknown-near = “{ $typed }”不是机器人支持的语言。你是想用{ $near }吗？


## Doctor (bot/actions/check_*)

check-source = 来源 { $name }
check-source-gone = 不再读取 { $url }。{ $reason }
check-source-gone-fix = 请用 /sources add 添加它的新地址，并移除这个来源。
check-source-failing = { $times ->
    [1] { $url } 失败了一次。{ $reason }
   *[other] { $url } 连续失败 { $times } 次。{ $reason }
}
check-source-failing-fix = 请在浏览器中打开该地址。机器人会重试：{ $next }。
check-source-silent = 自 { $since } 以来没有新闻，比平时久得多。
check-source-silent-fix = 请检查它的网站。如果订阅源已搬走，请用 /sources add 添加新地址。
check-source-late = { $url } 本应读取的时间：{ $due }。
check-source-late-fix = 请用 dateline run 启动机器人，或用 dateline fetch 读取一次。
check-schedule = { $kind ->
    [follow] 追踪 { $number }
   *[schedule] 定时 { $number }
}
check-schedule-ok = { $source }，{ $times }。下次：{ $due }。{ $last }
check-schedule-idle = 新闻到来时
check-schedule-waiting = { $source }，{ $times }。下次：{ $due }。有 { $count } 个汇总等待发送。{ $last }
check-follow-waiting = { $source }，{ $times }。下次：{ $due }。有 { $count } 条帖子等待发送。{ $last }
check-schedule-paused-on-purpose = { $source }，{ $times }。管理员已暂停。可以用 /schedule resume { $number } 恢复。{ $last }
check-schedule-paused = { $source }，{ $times }。已暂停。{ $reason }{ $last }
check-schedule-paused-fix = 请先解决这个问题，再用 /schedule resume { $number } 恢复。
check-schedule-cannot-post = { $source }，{ $times }。下次：{ $due }。{ $reason }{ $last }
check-schedule-cannot-post-fix = 请在频道设置的“权限”中允许，或用 /schedule edit { $number } 选择其他频道。
check-schedule-stuck = { $kind ->
    [follow] { $source }，{ $times }。{ $since } 的帖子仍在等待发送。{ $last }
   *[schedule] { $source }，{ $times }。{ $since } 的汇总仍在等待发送。{ $last }
}
check-schedule-stuck-because = { $kind ->
    [follow] { $source }，{ $times }。{ $since } 的帖子仍在等待发送。{ $reason }{ $last }
   *[schedule] { $source }，{ $times }。{ $since } 的汇总仍在等待发送。{ $reason }{ $last }
}
check-schedule-late = { $kind ->
    [follow] { $source }，{ $times }。下一条帖子应于 { $due } 发送，但还没有发送。{ $last }
   *[schedule] { $source }，{ $times }。应于 { $due } 发布，但还没有发布。{ $last }
}
check-schedule-late-fix = 机器人会自行补上。如果没有，请查看日志，或用 dateline run 启动机器人。
check-schedule-unknown-source = { $source }，{ $times }。找不到内容：这里已没有名为 { $name } 的来源。{ $last }
check-schedule-unknown-category = { $source }，{ $times }。找不到内容：这里已没有 { $category } 类别的来源。{ $last }
check-schedule-unknown-fix = 请用 /sources add 重新添加来源，或用 /schedule edit { $number } 选择其他内容。
check-schedule-failed = { $source }，{ $times }。{ $last }
check-schedule-failed-fix = 请查看 /schedule history { $number }。
check-last-none = 还没有发布过任何内容。
check-last = 上次：{ $due }，{ $outcome }。
check-last-late = 上次：{ $due }，晚了 { $minutes } 分钟发布。
check-last-reason = 上次：{ $due }，{ $outcome }。{ $reason }
doctor-title = 状态检查
doctor-finding = **{ $about }** · { $text }
doctor-fix = → { $fix }
doctor-nothing-scheduled = 这个服务器没有定时或追踪。一切看起来正常。请用 /sources list 查看来源，然后用 /schedule add 定时发布汇总，或用 /follow 在新闻到来时发布。
doctor-channel-gone = 频道 { $channel } 已不存在，或机器人看不到它。
doctor-channel-forbidden = 机器人在 { $channel } 缺少权限：{ $names }。

duty-claiming = 启动汇总和追踪
duty-posting = 发布汇总和追踪
duty-reading = 读取订阅源
duty-grouping = 归并新闻
duty-matching = 为追踪和提醒寻找新闻
duty-loading = 加载文章
duty-summaries = 重新生成摘要
duty-search-index = 重建搜索索引
duty-maintenance = 维护
duty-bug = 机器人的程序错误，详情见日志。
duty-reason-in-log = 原因见机器人的日志。
check-duty-failing = 自 { $since } 以来失败了 { $times } 次。{ $reason }
check-duty-fix = 机器人会继续尝试。如果一直这样，机器人的运营者可以在日志中找到原因。
check-duty-elsewhere = 自 { $since } 起由机器人的另一个进程负责。
check-duty-unheld = 没有进程负责这项工作。
check-bot = 机器人
check-bot-spare = { $spare ->
    [ready] 在这里应答的进程自 { $since } 起运行。另一个进程已准备好接替。
   *[connecting] 在这里应答的进程自 { $since } 起运行。另一个进程正在连接，很快就能接替。
}


## The worker process (bot/worker)

worker-stopping = 程序正在停止。已保存的内容都会保留，请重新运行命令以继续。
worker-died = 辅助进程被终止，可能是内存不足。已保存的内容都会保留，请重新运行命令以继续。
document-too-slow = 读取超过 { $seconds } 秒，因此跳过。
document-needs-memory = 读取需要超过 { $megabytes } MB 内存，因此跳过。
document-too-much-text = 文字太多，无法一次读取，因此跳过。


## Client, sender and delivery

news-unreadable = 无法读取新闻。请一分钟后再试。
connection-broke = 与 Discord 的连接已断开。请重试。
permission-needed = 这需要以下权限：{ $names }。请找管理这个服务器的人。
only-in-a-server = 这只能在服务器中由有“管理服务器”权限的成员使用。
option-unfit = “{ $value }”不能用于该选项。请选择 Discord 提供的值。
command-changed = 该命令已更改。请重启 Discord (Ctrl+R) 后再试。
button-outdated = 该按钮来自机器人的旧版本。请重新运行命令。
bug = 我们这边出了问题。机器人的运营者可以在日志中查找 { $reference }。
permission-manage-server = 管理服务器
permission-view-channel = 查看频道
permission-send-messages = 发送消息
permission-send-in-threads = 在子区内发送消息
permission-create-posts = 创建帖子
role-is-everyone = 不能提及 @everyone。请选择其他身份组。
role-not-mentionable = 只有可以提及所有身份组的成员才能让机器人提及 { $role }。请在身份组设置中允许任何人提及它，或选择其他身份组。
forum-closed = 机器人在 { $channel } 缺少权限：{ $names }。请在论坛设置的“权限”中允许，然后重试。
forum-refused = Discord 拒绝在 { $channel } 发布新帖子 ({ $reason })。请选择其他频道。
permission-read-history = 阅读消息历史
rate-limited = 已达到 Discord 的速率限制。
channel-gone = 频道已不存在。
discord-answered = Discord 返回了状态 { $status }。
message-refused = Discord 拒绝了这条消息 ({ $reason })。
connection-failed = 连接失败 ({ $reason })。
permissions-missing = 机器人在 #{ $channel } 缺少权限：{ $names }。
posting-forbidden = 机器人不能在该频道发布 ({ $reason })。
direct-messages-refused = 机器人无法给你发私信。请在你与机器人共同所在服务器的隐私设置中打开私信，如果屏蔽了机器人请解除屏蔽，然后重新使用 /alert add。
schedule-paused-notice = { $kind ->
    [follow] 追踪 { $number } ({ $source }) 已暂停。{ $reason }解决后请用 /schedule resume { $number } 恢复。
   *[schedule] 汇总 ({ $source }) 已暂停。{ $reason }解决后请用 /schedule resume { $number } 恢复。
}


## Cards: stories

read = 阅读 { $number }
read-the-only-one = 阅读
next = 下一页
previous = 上一页
add = 添加
more = 更多相关

latest-title = 最新新闻
latest-title-of-source = { $source } 的最新新闻
latest-page = 第 { $page } 页
latest-none = 还没有新闻。有“管理服务器”权限的成员可以用 /sources add 添加来源。机器人的运营者可以用 `dateline sources enable` 为所有服务器启用来源。

search-title = 搜索：{ $query }
search-count = { $total } 条结果
search-range = 第 { $first }–{ $last } 条结果，共 { $total } 条
search-range-single = 第 { $number } 条结果，共 { $total } 条
search-range-capped = 最新的 { $most } 条匹配中第 { $first }–{ $last } 条结果，共 { $total } 条
search-page = 第 { $page } 页，共 { $pages } 页
best-match-first = 最相关的在前
newest-first = 最新的在前
search-all-then-without = 有 { $count } 条新闻包含所有这些词。之后是不含{ $words }的新闻。
search-none-then-without = 没有新闻包含所有这些词。以下是不含{ $words }的新闻。
search-all-then-fewer = 有 { $count } 条新闻包含所有这些词。之后是包含其中一部分的新闻。
search-none-then-fewer = 没有新闻包含所有这些词。包含较多的排在前面。
search-lacking = 不含{ $words }
search-did-you-mean = 你是想搜{ $near }吗？
search-instead = 搜索{ $words }
search-too-short = 星号前至少需要 3 个字符，因此把{ $words }当作完整的词来搜索。
search-without-words = 没有可搜索的词。请试试“选举”这样的词。
search-only-excluded = 这样只排除了词语。请加上要搜索的词，例如 选举 -民调，或选择来源。
search-only-times = 这里只有时间。请加上要搜索的词，例如“选举”，或选择来源。
search-none = 没有新闻提到“{ $query }”。
search-none-of-source = { $source } 没有新闻提到“{ $query }”。
search-none-left = { $source } 没有符合这次搜索的新闻。
search-try = 请试试{ $tries }。
search-try-longer = 更长的时段
search-try-all-sources = 所有来源
search-try-words = 其他词语
search-try-beginning = 词的开头加星号，例如 `opera*`

selection-all = 所有来源
selection-category-of = { $category } ({ $sources })
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
selection-query = “{ $query }”
selection-query-of = “{ $query }” ({ $sources })
selection-told-by = { $selection } (至少 { $count } 家媒体)
category-unknown = 没有类别“{ $typed }”。请选择{ $known }。
category-none = 这个机器人的目录没有类别。请去掉类别，或改为选择来源。

digest-title = { $period ->
    [day] 过去一天的新闻：{ $selection }
    [week] 过去一周的新闻：{ $selection }
    [month] 过去一个月的新闻：{ $selection }
   *[all] 所有新闻：{ $selection }
}
digest-none = { $period ->
    [day] 过去一天没有新闻。请试试更长的 `period`，或 `period:all`。
    [week] 过去一周没有新闻。请试试更长的 `period`，或 `period:all`。
    [month] 过去一个月没有新闻。请试试 `period:all`。
   *[all] 还没有新闻。
}
digest-none-query = 新闻必须包含所有的词。请减少词语，或使用 /search，它也会找到缺少部分词语的新闻。
digest-none-category = 只有目录中的来源才有类别。请用 /sources add 添加。
digest-note = 报道媒体最多的在前，其次是最新的。逐字引用。
digest-note-styled = 报道媒体最多的在前，其次是最新的。以 { $style } 方式选取，逐字引用。
digest-note-undated = 没有日期的新闻从加载时算起。
digest-preview = **预览** · 只有你能看到
digest-posted-title = { $kind ->
    [sources] { $selection } 的新闻
   *[topic] 新闻：{ $selection }
}
source-silent-notice = ⚠️ { $source } 自 { $since } 以来没有新闻，比平时久得多。它的订阅源可能已搬走或停止。详情见 /doctor。
digest-posted-none = { $kind ->
    [sources] { $selection } 的新闻：自上次以来没有新内容。
   *[topic] { $selection } 的新闻：自上次以来没有新内容。
}

more-title = 更多相关：{ $title }
more-same-story = 同一新闻
more-related = 相关新闻

source-unknown = 未知来源
via-agency = { $source } (据 { $agency })
also-in = { $source }，另见{ $others }
and-more = { $names }等另外 { $count } 个
undated = 无日期
undated-loaded = 无日期，加载于 { $moment }
story-update = 更新

article-title-derived = 文章没有标题，这个标题取自第一句话。
article-whole = 文章全文。
article-quoted = 逐字引用文章的 { $count } 个句子。
article-open = 打开文章
article-address = 地址：{ $address }
picture = 图片：{ $caption }
picture-credited = 图片：{ $caption } — { $credit }
summary-title = 摘要


## Cards: help

help-title = 你在这里可以做什么
help-news = 来自 { $count } 个来源的新闻，均为文章原句。
help-no-news = 这里还没有新闻。有“管理服务器”权限的成员可以用 /sources add 添加来源。
help-no-news-moderator = 这里还没有新闻。请用 /sources add 添加第一个来源。
help-no-news-direct = 私信里还没有新闻。请到有机器人的服务器试试，或请机器人的运营者用 `dateline sources enable` 为所有人启用来源。
help-reading = **阅读**
help-latest = - /latest 逐页显示最新新闻：`/latest count:10`
help-search = - /search 按词语查找新闻：`/search query:石油 -价格 since:week`
help-digest = - /digest 汇总一天、一周或一个月：`/digest period:day`
help-alert-add = - /alert add 有新闻时给你发私信：`/alert add query:火山`
help-sources-list = - /sources list 显示这里可以读到什么
help-language = - /language show 显示机器人在这里使用的语言以及如何更改
help-buttons = - 新闻旁的**阅读**会打开摘要。要为消息生成摘要，请打开消息的菜单，选择 **APP**，再选**生成摘要**。
help-moderating = **管理员**
help-sources-add = - /sources add 添加新闻网站或订阅源：`/sources add url:{ $source }`
help-schedule-add = - /schedule add 在固定时间发布汇总：`/schedule add source:{ $source } time:7:30 timezone:上海`
help-follow = - /follow 在新闻到来时发布：`/follow query:选举 sources:{ $source }`
help-doctor = - /doctor 检查每个定时和追踪是否正常
help-schedules = { $count ->
    [0] 这里还没有定时或追踪。
   *[other] 有 { $count } 个定时或追踪在这里发布：/schedule list
}
help-schedules-paused = 这里有 { $count } 个定时或追踪，其中 { $paused } 个已暂停：/schedule list
greeting-title = Dateline 来了
greeting-intro = 它发布和查找新闻，均引自文章原句。可以先试三件事：
greeting-source = /sources add 添加新闻网站或订阅源（限有“管理服务器”权限的成员）。
greeting-latest = /latest 显示最新新闻，按旁边的**阅读**查看摘要。
greeting-schedule = /schedule add 每天早上或在你想要的任何时间，在频道发布汇总。
greeting-help = /help 显示你在这里可以做的一切。
help-direct = 在服务器中，有“管理服务器”权限的成员还可以添加来源、定时发布汇总、追踪话题。


## Cards: follows

follow-added = 追踪 { $number } 已设置
follow-edited = 追踪 { $number } 已修改
follow-title = 追踪 { $number }
follow-summary = **{ $source }**，{ $channel }，{ $times }
follow-query = 包含{ $words }的新闻。
follow-query-without = 包含{ $words }但不含{ $unwanted }的新闻。
follow-query-of-sources = 来自{ $names }的新闻。
follow-query-of-sources-without = 来自{ $names }的新闻，不含{ $unwanted }。
follow-query-only-without = 除{ $unwanted }以外的所有新闻。
follow-any-of = { $words }
follow-word = “{ $word }”
follow-phrase = 完整的“{ $word }”
follow-from = 来自{ $names }的新闻
follow-beginning = 以“{ $word }”开头的词
follow-frequency-low = { $count ->
    [0] 过去 7 天：没有新闻。有新闻之前不会发布。
   *[other] 过去 7 天：{ $count } 条新闻。
}
follow-frequency = 过去 7 天：{ $count } 条新闻，每天大约 { $daily } 条。
follow-frequency-high = 每天大约 { $daily } 条新闻。
follow-hint = 用 /schedule pause { $number } 暂停，或用 /schedule remove { $number } 删除。
follow-preview-newest = 没有等待发布的新闻。最新的新闻会是这样：
follow-thread = 新闻会发布在这里：{ $selection }
follow-posted-title = { $count } 条新的新闻
follow-note = 正在追踪：{ $selection }
follow-waiting = 还有 { $count } 条等到 { $until } 再发布


## Cards: schedules

schedule-title = 定时 { $number }
schedule-title-of-source = { $kind ->
    [follow] 追踪 { $number }：{ $source }
   *[schedule] 定时 { $number }：{ $source }
}
schedule-added = 定时 { $number } 已设置
schedule-edited = 定时 { $number } 已修改
schedule-paused = { $kind ->
    [follow] 追踪 { $number } 已暂停
   *[schedule] 定时 { $number } 已暂停
}
schedule-resumed = { $kind ->
    [follow] 追踪 { $number } 已恢复
   *[schedule] 定时 { $number } 已恢复
}
schedule-removed = { $kind ->
    [follow] 追踪 { $number } 已删除
   *[schedule] 定时 { $number } 已删除
}
schedules-title = 定时和追踪
schedules-none-title = 这里没有定时或追踪
schedules-none = 请用 /schedule add 定时发布汇总，或用 /follow 在新闻到来时发布。
schedule-summary = **{ $source }**，{ $channel }，{ $times }，最多 { $count } 条新闻
schedule-line = **{ $number }** { $source }，{ $channel }，{ $times } · 下次 { $next }
schedule-line-idle = **{ $number }** { $source }，{ $channel }，{ $times }
schedule-line-paused = **{ $number }** { $source }，{ $channel }，{ $times } · 已暂停
schedule-label = { $number }：{ $source }，{ $times }
schedule-label-paused = { $number }：{ $source }，{ $times } · 已暂停
schedule-paused-because = **已暂停**。{ $reason }
schedule-resume-hint = 用 /schedule resume { $number } 恢复。
schedule-mentions = 提及 { $role }
schedule-mentions-silently = 提及 { $role } 但不通知
schedule-cannot-notify = **{ $role } 不会收到通知。** 请在身份组设置中允许任何人提及它，或在频道设置的“权限”中允许机器人提及所有身份组。
schedule-next = 下次：{ $moments }
clocks-change-soon = 时钟即将调整。被跳过的时间，汇总会在调整后立即发布；出现两次的时间，只发布一次。
schedule-posts-now = { $count ->
    [0] { $channel } 没有新内容，因此不发布。
   *[other] 正在 { $channel } 发布 { $count } 条新的新闻。
}
schedule-cannot-post = **机器人还不能在那里发布。** 它在 { $channel } 缺少权限：{ $names }。请在频道设置的“权限”中允许。
history-empty = { $kind ->
    [follow] 还没有发布过任何内容。
   *[schedule] 还没有到过发布时间。
}
first-digest = { $count ->
    [0] 第一次汇总的时间是 { $due }。目前还没有可放入的新闻。
   *[other] 第一次汇总的时间是 { $due }。现在会有 { $count } 条新闻。请查看 /schedule preview { $number }。
}
history-line = { $due } { $outcome }
history-line-reason = { $due } { $outcome }。{ $reason }
history-posted = { $due } [已发布]({ $link })
history-posted-late = { $due } 晚了 { $minutes } 分钟[已发布]({ $link })
delivery-waiting = 等待发送
delivery-sent = 已发布
delivery-quiet = 没有新内容，未发布
delivery-skipped = 已跳过
delivery-failed = 失败


## Cards: alerts

alert-first-title = 你的提醒已开启
alert-first = 你会收到私信，内容：{ $selection }。
alert-at-once = 一有新的新闻就会发送。
alert-once-a-day = 如果有新的新闻，每天 { $time } 发送一次。
alert-stop = 用 /alert remove 停止提醒，或用 /alert forget 删除保存的与你有关的所有数据。
alert-preview = 预览：目前最新的新闻
alert-preview-none = 过去 7 天还没有符合的新闻。
alert-added = 提醒 { $number } 已设置
alert-frequency = 过去 7 天：{ $count } 条新闻。
alert-resumed = 你暂停的 { $count } 个提醒已恢复。
alerts-title = 你的提醒
alerts-none-title = 你没有提醒
alerts-none = 用 /alert add 添加。
alert-line-at-once = **{ $number }** · { $selection } · 立即
alert-line-once-a-day = **{ $number }** · { $selection } · 每天 { $time } 一次
alert-line-paused = **{ $number }** · { $selection } · 已暂停。{ $reason }
alert-source-unseen = 它的来源已不能在私信中阅读。
alert-removed = 提醒 { $number } 已删除
alert-was = 它的内容是：{ $selection }。
alerts-forgotten-title = 已全部删除
alerts-forgotten = { $count ->
    [0] 你没有提醒，也没有保存任何关于你的内容。
   *[other] 你的 { $count } 个提醒及其历史已删除。不再保存任何关于你的内容。
}
alert-label = { $number }：{ $selection }
alert-title = 新闻：{ $selection }
alert-note = 提醒 { $number } · 用 /alert remove 停止
alert-note-about = 提醒 { $number }：{ $selection } · 用 /alert remove 停止


## Cards: why a story was posted or wasn't

why-title = 这条新闻为什么发布或没有发布
why-source-and-times = { $source } · 发表于 { $published } · 读取于 { $read }
why-times = 发表于 { $published } · 读取于 { $read }
why-others = 该帖子还有 { $count } 条新闻。要查询其中一条，请选择它的标题。
why-none = 这个服务器没有定时或追踪。请用 /schedule add 或 /follow 设置。
why-choice = { $title } · { $source }
why-subscription = **{ $number }** { $selection }，{ $channel }
why-posted = 机器人读取后 { $after }[发布]({ $link })。
why-posted-unlinked = 机器人读取后 { $after }发布。
why-seconds = { $count } 秒
why-minutes = { $count } 分钟
why-hours = { $count } 小时
why-being-sent = 它的帖子 ({ $due }) 正在发送。
why-being-sent-again = 它的帖子 ({ $due }) 正在重新发送。{ $reason }
why-next = 它会在下一条帖子中：{ $due }。
why-next-after-quiet = 它会在免打扰时段结束时发布：{ $due }。
why-in-line = 它排在第 { $place } 位。下一条帖子 ({ $due }) 最多容纳 { $most } 条。
why-in-line-after-quiet = 它排在第 { $place } 位。免打扰时段结束时的下一条帖子 ({ $due }) 最多容纳 { $most } 条。
why-comparing = 机器人刚读取它，还在与其他新闻比较。请一分钟后再问。
why-has-it = 该频道[已经有了]({ $link })。
why-has-it-unlinked = 该频道已经有了。
why-has-account = 该频道[已经有了]({ $link })，由 { $source } 报道。
why-has-account-unlinked = 该频道已经有了，由 { $source } 报道。
why-failed = 它的帖子 ({ $due }) 无法发送。{ $reason }
why-failed-next = 它的帖子 ({ $due }) 无法发送。{ $reason }下次：{ $next }。
why-missed = [{ $due } 的帖子]({ $link })最多容纳 { $most } 条新闻，其他新闻排在前面。
why-missed-unsent = 它本应在 { $due } 的帖子中：{ $outcome }。
why-missed-unsent-because = 它本应在 { $due } 的帖子中：{ $outcome }。{ $reason }
why-unrecorded = 它到来时没有被纳入：它的来源刚刚添加，或一次有很多新的新闻，或追踪当时已暂停或之后修改过。
why-lacks = 它缺少{ $lacking }。
why-has = 它含有{ $unwanted }。
why-lacks-and-has = 它缺少{ $lacking }，并含有{ $unwanted }。
why-too-few = 只有 { $has } 家媒体报道，需要 { $needs } 家。
why-from-file = 它是从文件加载的。追踪发布来自订阅源的新闻。
why-too-old-follow = 机器人读取它时，这个追踪还没有设置 ({ $since })。
why-too-old-schedule = 它发表于 { $since } 之前，这个定时的第一次汇总只追溯到那时。
why-too-old-digest = 它发表于 { $since } 之前，下一次汇总只追溯到那时。
why-too-old-day = 机器人读取它时，它已超过一天。
why-too-old-query = 搜索词中的 since:、until: 或 on: 把它排除了。
why-other-category = 它的来源不在类别 { $category } 中。
why-other-source = { $source } 不在它的来源之中。
why-no-source = 它没有来源，而这里只发布特定来源。


## Cards: sources

story-count = { $count } 条新闻
offer-empty = 这个订阅源现在没有新闻。新的新闻发布后会出现。
offer-followed = 这个服务器已经订阅了它。
offer-confirm = 按**添加**订阅这个订阅源。
item-untitled = 无标题
source-added-title = 已添加 { $source }
source-added-unread = 还无法读取。{ $reason }机器人会自动重试。
source-added-none = 还没有新闻。新的新闻会出现在 /latest 中，用 /schedule add 可以定期发布。
source-added = 有 { $count } 条新的新闻。用 /latest 查看，或用 /schedule add 定期发布汇总。
source-added-known = 这个服务器已经订阅了它。用 /latest 查看新闻，或用 /schedule add 定期发布汇总。
source-checked-title = 已检查 { $source }
source-failed = 无法读取。{ $reason }
source-nothing-new = 没有新内容。
source-new = { $count } 条新的新闻。
source-updated = 更新了 { $count } 条新闻。
source-removed-title = 已移除 { $source }
source-removed = { $count ->
    [0] 它没有新闻。
   *[other] 它的 { $count } 条新闻会保留。
}
source-no-longer-seen = 这个服务器不再显示它的新闻。没有其他来源的定时和追踪已暂停。要重新添加，请用 /sources add。
source-still-for-all = 它对所有服务器启用，因此这里仍可阅读。要隐藏它，请用 /sources mute。
source-muted-title = 已隐藏 { $source }
source-muted = 这个服务器不再显示它的新闻。没有其他来源的定时和追踪已暂停。用 /sources unmute 重新显示。
source-unmuted-title = 已重新显示 { $source }
source-unmuted = 这个服务器重新显示它的新闻。用 /schedule resume 恢复暂停的定时和追踪。
sources-title = 来源
sources-none = 还没有自动读取的来源。有“管理服务器”权限的成员可以用 /sources add 添加：输入新闻网站或订阅源的地址，或从 Discord 的列表中选择名称。机器人的运营者可以用 `dateline sources enable` 为所有服务器启用来源。
and-more-sources = … 还有 { $count } 个
source-line = ✅ **{ $source }** · { $stories } · 读取于 { $checked } · 下次 { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · 尚未读取，预定 { $next }
source-line-failed = { $times ->
    [1] ⚠️ **{ $source }** · { $stories } · 失败了一次。{ $reason }下次尝试 { $next }
   *[other] ⚠️ **{ $source }** · { $stories } · 连续失败 { $times } 次。{ $reason }下次尝试 { $next }
}
source-line-from-files = 📄 **{ $source }** · { $stories } · 来自文件
source-line-unnamed = 📄 没有来源的新闻 · 来自文件
sources-muted = 这里还隐藏了 { $count } 个，见 /sources unmute。
source-line-gone = ⛔ **{ $source }** · { $stories } · 不再读取。{ $reason }


## Cards: languages

language-automatic = 自动
language-not-allowed = 更改服务器的语言需要“管理服务器”权限。要选择你自己的语言，请在给机器人的私信中使用 /language set。
language-own-set = 你的语言是{ $language }
language-own-automatic = 机器人重新使用你的 Discord 语言
language-server-set = 这个服务器的语言是{ $language }
language-server-automatic = 这个服务器不再有自己的语言
language-channel-set = { $channel } 的语言是{ $language }
language-channel-automatic = { $channel } 不再有自己的语言
language-server-scope = 它用于那里所有人都能看到的内容。只有一个人看到的内容仍使用那个人的语言。
language-server-why = **这个服务器：** 回答使用提问者的语言，帖子使用设置者的语言。
language-articles = 文章从不翻译。
language-title = 语言
language-own = **你：** { $language }，由你选择。
language-own-discord = **你：** { $language }，你的 Discord 语言。
language-own-lacking = **你：** 英语，因为机器人没有你的 Discord 语言 ({ $code })。
language-server = **这个服务器：** { $language }，由管理员选择。
language-community = **这个服务器：** { $language }，社区的主要语言。
language-channel = **{ $channel }：** { $language }，由管理员选择。
language-more-channels = 还有 { $count } 个频道有自己的语言。
language-how = 要更改，请使用 /language set：在给机器人的私信中更改自己的语言，在服务器中更改那里所有人的语言（需要“管理服务器”）。


## Commands and options (descriptions)

latest =
    .description = 显示最新的新闻
    .source = 只看这个来源的新闻
    .count = 每页的新闻数
search =
    .description = 搜索新闻
    .query = 要找的词；也可用 "短语"、-排除、这个 OR 那个、opera*
    .source = 只看这个来源，或多个：BBC News, Reuters
    .since = 追溯多久：一天、一周、一个月、3天，或类似 2026-11-01 的日期
    .until = 不晚于：昨天、周一、3天前，或 2026-11-01
    .on = 只看这一天：今天、昨天、周一、11月3日、2026-11-01
    .order = 最相关的在前，或最新的在前
    .choice-relevance = 相关度
    .choice-newest = 最新
digest =
    .description = 快速了解：报道媒体最多的新闻在前
    .source = 只看这个来源，或多个：BBC News, Reuters
    .category = 只看这个类别的来源，例如 world 或 technology
    .query = 新闻必须包含的词；"短语"、-排除、这个 OR 那个
    .told_by = 至少有多少家媒体报道
    .period = 追溯多久
    .stories = 最多显示多少条新闻
    .choice-day = 一天
    .choice-week = 一周
    .choice-month = 一个月
    .choice-all = 全部
alert =
    .description = 有新闻时收到私信
alert-add =
    .description = 有关于某话题的新闻时收到私信
    .query = 新闻必须包含的词，与 /search 相同
    .sources = 只看这些来源，例如 BBC News, Reuters
    .when = 何时发送消息；省略则立即发送
    .choice-at-once = 立即
    .choice-once-a-day = 每天一次
alert-list =
    .description = 查看你的提醒
alert-remove =
    .description = 删除你的一个提醒
    .alert = 要删除的提醒
alert-forget =
    .description = 删除你的所有提醒，以及保存的与你有关的所有数据
language =
    .description = 选择机器人的语言
language-set =
    .description = 选择服务器的语言；在私信中选择你自己的语言
    .language = 哪种语言；“自动”表示由 Discord 的设置决定
    .channel = 只用于这个频道；省略则用于整个服务器
language-show =
    .description = 查看这里使用的语言
help =
    .description = 查看你在这里可以做什么
summarize-menu = 生成摘要
sources =
    .description = 管理这个服务器的来源
sources-list =
    .description = 查看这里可以读到什么，以及每个来源下次何时读取
sources-add =
    .description = 添加新闻网站或订阅源 (管理服务器)
    .url = 新闻网站、订阅源的地址，或列表中的名称
sources-refresh =
    .description = 立即检查来源 (管理服务器)
    .source = 哪个来源
sources-remove =
    .description = 在这个服务器移除来源 (管理服务器)
    .source = 哪个来源
sources-mute =
    .description = 隐藏对所有服务器启用的来源 (管理服务器)
    .source = 哪个来源
sources-unmute =
    .description = 重新显示隐藏的来源 (管理服务器)
    .source = 哪个来源
follow =
    .description = 新闻一到就在频道发布
    .query = 新闻必须包含的词；"短语"、-排除、这个 OR 那个
    .sources = 只看这些来源，例如 BBC News, Reuters
    .category = 只看这个类别的来源，例如 world 或 technology
    .told_by = 至少有多少家媒体报道
    .channel = 发布到哪里；省略则为这个频道
    .role = 要提及的身份组
    .quiet_hours = 何时不发布，例如 22:00-07:00 上海
    .at_most = 每小时最多发布多少条帖子
doctor =
    .description = 检查每个定时和追踪是否正常
schedule =
    .description = 管理定时汇总和追踪
schedule-add =
    .description = 定期发布汇总
    .time = 何时发布：07:30，或多个时间：07:30, 18:00
    .timezone = 该时区的大城市，例如上海
    .channel = 发布到哪里；省略则为这个频道
    .days = 每天、工作日、周末、每周，或类似周一、周四的日子
    .stories = 每次汇总最多包含多少条新闻
    .source = 只看这个来源，或多个：BBC News, Reuters
    .category = 只看这个类别的来源，例如 world 或 technology
    .query = 新闻必须包含的词；"短语"、-排除、这个 OR 那个
    .told_by = 至少有多少家媒体报道
    .quiet = 没有新内容时怎么做
    .role = 要提及的身份组
    .mention = 如何提及身份组
    .choice-post-nothing = 不发布
    .choice-post-a-note = 发布说明
    .choice-notify = 通知
    .choice-silently = 不通知
schedule-edit =
    .description = 修改定时或追踪；省略的保持不变
    .schedule = 要修改的定时或追踪
    .time = 何时发布：07:30，或多个时间：07:30, 18:00
    .timezone = 该时区的大城市，例如上海
    .source = 只看这个来源，或多个：BBC News, Reuters；- 表示全部
    .category = 只看这个类别的来源，例如 world；- 表示全部
    .query = 只看包含所有这些词的新闻；- 表示不限
    .told_by = 至少有多少家媒体报道
    .channel = 发布到哪里
    .days = 每天、工作日、周末、每周，或类似周一、周四的日子
    .stories = 每次汇总最多包含多少条新闻
    .quiet = 没有新内容时怎么做
    .role = 要提及的身份组
    .mention = 如何提及身份组
    .choice-post-nothing = 不发布
    .choice-post-a-note = 发布说明
    .choice-notify = 通知
    .choice-silently = 不通知
    .choice-nobody = 不提及
    .quiet_hours = 追踪的免打扰时段：22:00-07:00 上海；- 表示无
    .at_most = 追踪每小时最多发布多少条帖子
schedule-now =
    .description = 在固定时间之外，立即发布新内容
    .schedule = 要发布的定时
schedule-list =
    .description = 列出定时和追踪
schedule-preview =
    .description = 预览定时或追踪接下来发布的内容
    .schedule = 要预览的定时或追踪
schedule-pause =
    .description = 暂停定时或追踪，直到你恢复它
    .schedule = 要暂停的定时或追踪
schedule-resume =
    .description = 恢复已暂停的定时或追踪
    .schedule = 要恢复的定时或追踪
schedule-remove =
    .description = 删除定时或追踪及其历史
    .schedule = 要删除的定时或追踪
schedule-history =
    .description = 查看定时或追踪何时发布，或为什么没有发布
    .schedule = 要查看的定时或追踪
schedule-why =
    .description = 查看新闻为什么发布或没有发布
    .story = 新闻的标题、网页地址，或机器人帖子的链接
    .schedule = 哪个定时或追踪；省略则为全部
