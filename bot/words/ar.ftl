# العربية (Arabic). Written by language models; REVIEW.md says how it was checked. No native speaker has read it yet.
# To correct a message, edit it here (see docs/developing.md).
#
# Glossary:
#   article    مقال                     story      خبر، أخبار
#   summary    ملخص                     digest     نشرة، نشرات
#   source     مصدر، مصادر              feed       خلاصة، خلاصات
#   publisher  ناشر، ناشرون             schedule   جدول، جداول
#   follow     متابعة، متابعات          alert      تنبيه، تنبيهات
#   post       منشور; to post: نشر      thread     سلسلة محادثة
#   published (by a publisher)  صدر     paused     متوقف مؤقتًا; resume: استئناف
#   catalogue  الدليل                   operator   مشغّل البوت
#   moderator  مشرف                     quiet hours  ساعات الهدوء
#   mute       إخفاء                    notification  إشعار
# Places stand where no case and no gender shows.


## Numbers and lists

number-group = ,
list-comma = { "، " }
list-and = { $begin } و{ $end }
list-or = { $begin } أو { $end }


## Text and reading (bot/text, bot/reading)

not-text = هذا ليس نصًا. استخدم نصًا عاديًا (UTF-8) أو صفحة ويب أو خلاصة.
encoding-unknown = تعذّر التعرّف على ترميز هذا النص. احفظه بترميز UTF-8 ثم حمّله من جديد.
file-kind = { $kind ->
    [gzip] ملف gzip
    [zip] ملف ZIP
    [bzip2] ملف bzip2
    [xz] ملف xz
    [sevenzip] ملف 7z
    [zstd] ملف zstd
    [rar] ملف RAR
    [pdf] ملف PDF
    [picture] ملف صورة
    [video] ملف فيديو
    [sound] ملف صوتي
   *[office] مستند Office
 }
binary-instead-of-page = { $packed ->
    [yes] هذا { $kind } وليس صفحة ويب. استخدم الصفحة نفسها بعد فك ضغطها.
   *[no] هذا { $kind } وليس صفحة ويب. استخدم محتواه كنص عادي، أو استخدم صفحة ويب.
 }
binary-instead-of-feed = { $packed ->
    [yes] هذا { $kind } وليس خلاصة. استخدم الخلاصة نفسها بعد فك ضغطها.
   *[no] هذا { $kind } وليس خلاصة. استخدم خلاصة RSS أو Atom أو JSON.
 }
page-too-many-attributes = في هذه الصفحة وسم فيه أكثر من 1,000 سمة. جرّب صفحة أخرى من الموقع.

# Feeds
not-a-feed = هذه ليست خلاصة. استخدم خلاصة RSS أو Atom أو JSON.
page-instead-of-feed = هذه صفحة ويب وليست خلاصة. استخدم خلاصة RSS أو Atom أو JSON.
json-is-not-a-feed = هذا ملف JSON لكنه ليس خلاصة JSON. استخدم خلاصة RSS أو Atom أو JSON.
feed-damaged = هذه الخلاصة تالفة ولا يمكن قراءتها. استخدم خلاصة RSS أو Atom أو JSON أخرى.
feed-empty = هذه الخلاصة فارغة. تحقّق من العنوان، أو احفظ الخلاصة من جديد وحمّل ذلك الملف.
feed-too-large = حجم هذه الخلاصة أكبر من 10 ميغابايت. ابحث عن خلاصة أقصر في الموقع نفسه.
feed-too-many-items = في هذه الخلاصة عناصر كثيرة جدًا. ابحث عن خلاصة أقصر في الموقع نفسه.
feed-too-many-tags = لم تُقرأ هذه الخلاصة لأن فيها وسمًا أكبر من 16 كيلوبايت، أو أكثر من مليون وسم وسمة. أبلغ صاحب الموقع.

# Web pages
page-too-large = حجم هذه الصفحة أكبر من 5 ميغابايت. استخدم صفحة مقال واحد.
page-too-many-tags = في هذه الصفحة أكثر من 30,000 وسم. استخدم صفحة مقال واحد.


## The web (bot/web)

address-too-long = { $most ->
    [zero] هذا العنوان طويل جدًا. استخدم عنوانًا لا يزيد على { $most } حرف.
    [one] هذا العنوان طويل جدًا. استخدم عنوانًا لا يزيد على حرف واحد.
    [two] هذا العنوان طويل جدًا. استخدم عنوانًا لا يزيد على حرفين.
    [few] هذا العنوان طويل جدًا. استخدم عنوانًا لا يزيد على { $most } أحرف.
    [many] هذا العنوان طويل جدًا. استخدم عنوانًا لا يزيد على { $most } حرفًا.
   *[other] هذا العنوان طويل جدًا. استخدم عنوانًا لا يزيد على { $most } حرف.
}
address-with-spaces = في هذا العنوان مسافات أو رموز تحكّم. انسخه من جديد كاملًا.
address-invalid = هذا ليس عنوان ويب. استخدم عنوانًا مثل https://example.com/feed.xml.
address-scheme = لا يمكن قراءة سوى عناوين الويب. استخدم عنوانًا يبدأ بـ https://.
address-with-login = في هذا العنوان اسم مستخدم أو كلمة مرور. استخدم عنوانًا لا يحتاج إليهما.
address-without-host = ينقص هذا العنوان اسم الموقع. استخدم عنوانًا مثل https://example.com/.
address-host-invalid = اسم الموقع في هذا العنوان غير صالح. تحقّق من كتابته أو انسخه من جديد.
address-port = المنفذ { $port } ليس منفذ ويب. استخدم عنوانًا بالمنفذ 80 أو 443 أو 8080 أو 8443، أو بلا منفذ.
address-private = العنوان { $host } ليس على الإنترنت العام. استخدم عنوان موقع عام، أو اطلب من مشغّل البوت السماح بهذا العنوان.
robots-forbid = لا يسمح { $host } للبوتات بقراءة هذه الصفحة. افتح الرابط في المتصفح.
robots-unreadable = لم يوضّح { $host } هل يجوز للبوتات قراءة هذه الصفحة. حاول لاحقًا، أو افتح الرابط في المتصفح.
redirect-invalid = يحوّل { $host } إلى ما ليس عنوان ويب. افتحه في المتصفح واستخدم العنوان الذي تصل إليه.
redirect-to-http = يحوّل { $host } من https إلى http، وهذا غير آمن. استخدم عنوانًا يبقى على https.
redirects-too-many = يستمر { $host } في التحويل بلا نهاية. افتحه في المتصفح واستخدم العنوان الذي تصل إليه.
leads-inside = يؤدي { $host } إلى { $target }، وهذا ليس على الإنترنت العام. استخدم عنوانًا يبقى على مواقع عامة.
host-unknown = تعذّر العثور على { $host }. تحقّق من العنوان.
host-not-looked-up = تعذّر البحث عن { $host } لأن خوادم الأسماء لم تُجب. حاول لاحقًا.
host-unreachable = تعذّر الاتصال بالموقع { $host }. تحقّق من العنوان أو حاول لاحقًا.
host-too-slow = لم يُجب { $host } خلال { $seconds } ث. حاول لاحقًا.
host-bad-https = لا يدعم { $host } بروتوكول https كما يجب. جرّب عنوانًا آخر أو أبلغ صاحب الموقع.
host-bad-http = أرسل { $host } استجابة HTTP غير صالحة. تحقّق من العنوان في المتصفح.
connection-ended-early = أغلق { $host } الاتصال قبل أن يرسل كل شيء. حاول لاحقًا.
body-too-large = أرسل { $host } أكثر من { $megabytes } ميغابايت، وهذا أكثر مما ينبغي لخلاصة أو صفحة. استخدم عنوانًا آخر.
body-damaged = أرسل { $host } بيانات مضغوطة تالفة. حاول لاحقًا أو أبلغ صاحب الموقع.
body-compression-unknown = يستخدم { $host } تنسيق ضغط لا يقرؤه البوت. جرّب عنوانًا آخر أو أبلغ صاحب الموقع.
certificate-not-yet-valid = لا يمكن الوثوق بالموقع { $host } لأن شهادته لم تصبح سارية بعد. اطلب من مشغّل البوت التحقّق من الساعة، أو أبلغ صاحب الموقع.
certificate-expired = لا يمكن الوثوق بالموقع { $host } لأن شهادته منتهية الصلاحية. حاول بعد بضعة أيام أو أبلغ صاحب الموقع.
certificate-other-name = لا يمكن الوثوق بالموقع { $host } لأن شهادته لاسم آخر. جرّب العنوان مع www أو بدونها.
certificate-other-address = لا يمكن الوثوق بالموقع { $host } لأن شهادته لعنوان آخر. استخدم اسم الموقع بدل الرقم.
certificate-unknown-authority = لا يمكن الوثوق بالموقع { $host } لأن شهادته من جهة غير معروفة. جرّب عنوانًا آخر أو أبلغ صاحب الموقع.
status-unchanged = أجاب { $host } بأن المحتوى «لم يتغيّر» (304) مع أن البوت لم يسأل عن ذلك. حاول لاحقًا.
status-password = يطلب { $host } كلمة مرور. استخدم عنوانًا يمكن للجميع قراءته.
status-payment = يطلب { $host } الدفع. استخدم عنوانًا يمكن للجميع قراءته.
status-forbidden = رفض { $host } الوصول (403). ربما يحظر البوتات؛ اسأل صاحب الموقع.
status-not-found = لا شيء لدى { $host } في هذا العنوان (404). تحقّق من الكتابة أو ابحث عن العنوان الجديد للخلاصة.
status-nothing-acceptable = لا خلاصة ولا صفحة لدى { $host } في هذا العنوان (406). استخدم عنوانًا آخر.
status-gone = أزال { $host } هذا المحتوى نهائيًا (410). ابحث عن العنوان الجديد للخلاصة.
status-too-many-requests = يتلقى { $host } طلبات كثيرة جدًا (429). سينتظر البوت بضع ساعات، ولا يلزمك فعل شيء.
status-legal-reasons = لا يستطيع { $host } عرض هذا لأسباب قانونية (451). استخدم عنوانًا آخر.
status-server-error = حدث خطأ في خادم { $host } ({ $status }). حاول لاحقًا.
status-no-document = لم يرسل { $host } أي محتوى ({ $status }). تحقّق من العنوان في المتصفح.
status-other = أجاب { $host } برمز الحالة { $status }. تحقّق من العنوان في المتصفح.


## Storage (bot/storage)

search-too-slow = استغرق البحث وقتًا طويلًا فأُوقف. جرّب كلمات أقل أو أطول، أو ابحث في مصدر واحد.


## Timetable (bot/timetable)

since-invalid = «{ $typed }» ليست فترة صالحة للخيار since. استخدم { $day } أو { $week } أو { $month } أو { $year } أو { $hours } أو { $days } أو { $monday } أو { $date } أو تاريخًا مثل 2026-11-01.
until-invalid = «{ $typed }» ليس وقتًا صالحًا للخيار until. استخدم { $yesterday } أو { $week } أو { $hours } أو { $days } أو { $monday } أو { $date } أو تاريخًا مثل 2026-11-01.
on-invalid = «{ $typed }» ليس يومًا صالحًا للخيار on. استخدم { $today } أو { $yesterday } أو { $monday } أو { $date } أو 2026-11-01 أو شهرًا مثل 2026-11.
period-in-future = «{ $typed }» في المستقبل بتوقيت UTC. أدخل تاريخًا أسبق.
period-empty = لا تبقى أي مدة بين since وuntil وon. أدخل since أسبق أو until أحدث.
time-invalid = «{ $typed }» ليس وقتًا صالحًا. اكتبه بالشكل HH:MM مثل 07:30 أو 18:00، أو 7:30 م.
time-half-unclear = لا يتضح هل «{ $typed }» صباحًا أم مساءً. استخدم { $morning } أو { $evening }.
time-invalid-near = «{ $typed }» ليس وقتًا صالحًا. هل تقصد { $near }؟
time-missing = الوقت ناقص. اكتبه بالشكل HH:MM مثل 07:30، أو اكتب عدة أوقات: 07:30، 18:00.
times-too-many = هذه أوقات كثيرة جدًا في اليوم. الحد الأقصى { $most }.
day-invalid = «{ $typed }» ليس يومًا صالحًا. استخدم { $daily } أو { $weekdays } أو { $weekends } أو { $range } أو أيامًا مثل { $some }.
day-not-weekly = «{ $typed }» غير ممكن لأن الجداول تتكرر كل أسبوع. استخدم { $daily } أو { $weekdays } أو { $weekly } أو أيامًا مثل { $some }.
day-missing = الأيام ناقصة. استخدم { $daily } أو { $weekdays } أو { $weekends } أو { $range } أو أيامًا مثل { $some }.
zone-invalid-near = «{ $typed }» ليست منطقة زمنية. هل تقصد { $near }؟
zone-invalid = «{ $typed }» ليست منطقة زمنية. استخدم أقرب مدينة كبيرة، مثل Cairo.
zone-several = في «{ $typed }» عدة مناطق زمنية. استخدم مدينة هناك أو منطقة مثل { $near }.
quiet-hours-invalid = «{ $typed }» غير صالح لساعات الهدوء. اكتب وقتين ومنطقة زمنية، مثل 22:00-07:00 Africa/Cairo.
quiet-hours-all-day = ساعات الهدوء هذه تشمل اليوم كله، فلن يُنشر شيء. استخدم وقتين مختلفين.
zone-missing = المنطقة الزمنية ناقصة. استخدم أقرب مدينة كبيرة، مثل Cairo.
zone-taken = فُهمت «{ $typed }» على أنها { $zone }.
zone-taken-of-several = فُهمت «{ $typed }» على أنها { $zone }. وقد تعني أيضًا { $others }.
zone-offset = هذا توقيت { $zone } طوال السنة. إذا كان التوقيت يتغيّر هناك صيفًا، فاستخدم مدينة مثل Cairo.
zone-offset-taken = فُهمت «{ $typed }» على أنها { $zone } طوال السنة. إذا كان التوقيت يتغيّر هناك صيفًا، فاستخدم مدينة مثل Cairo.
schedule-times = { $days } الساعة { $times } ({ $zone })
schedule-as-it-comes = { $posts ->
    [zero] فور ورود الأخبار، حتى { $posts } منشور في الساعة
    [one] فور ورود الأخبار، حتى منشور واحد في الساعة
    [two] فور ورود الأخبار، حتى منشورين في الساعة
    [few] فور ورود الأخبار، حتى { $posts } منشورات في الساعة
    [many] فور ورود الأخبار، حتى { $posts } منشورًا في الساعة
   *[other] فور ورود الأخبار، حتى { $posts } منشور في الساعة
}
schedule-as-it-comes-quiet = { $posts ->
    [zero] فور ورود الأخبار، حتى { $posts } منشور في الساعة، مع هدوء من { $begin } إلى { $end } ({ $zone })
    [one] فور ورود الأخبار، حتى منشور واحد في الساعة، مع هدوء من { $begin } إلى { $end } ({ $zone })
    [two] فور ورود الأخبار، حتى منشورين في الساعة، مع هدوء من { $begin } إلى { $end } ({ $zone })
    [few] فور ورود الأخبار، حتى { $posts } منشورات في الساعة، مع هدوء من { $begin } إلى { $end } ({ $zone })
    [many] فور ورود الأخبار، حتى { $posts } منشورًا في الساعة، مع هدوء من { $begin } إلى { $end } ({ $zone })
   *[other] فور ورود الأخبار، حتى { $posts } منشور في الساعة، مع هدوء من { $begin } إلى { $end } ({ $zone })
}


## What people type

days-daily = يوميًا
    .also = كل يوم | يومي | كل الأيام | جميع الأيام
days-weekdays = من الاثنين إلى الجمعة
    .also = أيام العمل | أيام الأسبوع
days-weekends = السبت والأحد
    .also = عطلة نهاية الأسبوع | في عطلة نهاية الأسبوع | نهاية الأسبوع
days-weekly = أسبوعيًا
    .also = كل أسبوع | أسبوعي | مرة في الأسبوع
days-monday = الاثنين
days-tuesday = الثلاثاء
days-wednesday = الأربعاء
days-thursday = الخميس
days-friday = الجمعة
days-saturday = السبت
days-sunday = الأحد
day-monday = الاثنين
    .also = اثنين | الأثنين
day-tuesday = الثلاثاء
    .also = ثلاثاء
day-wednesday = الأربعاء
    .also = أربعاء
day-thursday = الخميس
    .also = خميس
day-friday = الجمعة
    .also = جمعة | الجمعه
day-saturday = السبت
    .also = سبت
day-sunday = الأحد
    .also = أحد | حد
days-range = الاثنين-الجمعة
days-some = الاثنين، الخميس
typed-and = و
typed-to = إلى | حتى | لغاية
typed-beside-days = يوم | أيام | كل | من | في | فقط
typed-not-weekly = شهريًا | سنويًا | كل شهر | كل سنة | كل عام | كل ساعة | كل أسبوعين | كل يومين | مرة في الشهر | مرتين في الأسبوع

typed-hour = { "" }
typed-minute = دقيقة | دقائق
typed-half-past = { "" }
typed-am = ص | صباحًا | صباح | الصبح | فجرًا
typed-pm = م | مساءً | بعد الظهر | عصرًا
typed-night = ليلًا | في الليل | بالليل
typed-noon = الظهر | ظهرًا | 12 ظهرًا
typed-midnight = منتصف الليل
typed-beside-times = الساعة | من | في | عند | بين | بتوقيت

period-day = يوم
    .also = يوم واحد | آخر يوم
period-week = أسبوع
    .also = أسبوع واحد | الأسبوع الماضي | آخر أسبوع
period-month = شهر
    .also = شهر واحد | الشهر الماضي | آخر شهر
period-year = سنة
    .also = عام | سنة واحدة | السنة الماضية | العام الماضي
period-all = الكل
    .also = كل الوقت | كل الأوقات
day-today = اليوم
    .also = { "" }
day-yesterday = أمس
    .also = البارحة | مبارح
period-of-hours = { $count ->
    [zero] { $count } ساعة
    [one] { $count } ساعة
    [two] { $count } ساعة
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
period-of-days = { $count ->
    [zero] { $count } يوم
    [one] { $count } يوم
    [two] { $count } يوم
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
typed-hours = ساعة | ساعات | ساعه
typed-days = يوم | أيام | يومًا
typed-weeks = أسبوع | أسابيع | أسبوعًا
typed-months = شهر | أشهر | شهور | شهرًا
typed-years = سنة | سنوات | سنين | عام | أعوام | عامًا
typed-beside-periods = منذ | آخر | قبل | خلال | في | الماضي | الماضية | الأخير | الأخيرة | من
period-date = 3 نوفمبر
typed-january = يناير | كانون الثاني | جانفي
typed-february = فبراير | شباط | فيفري
typed-march = مارس | آذار
typed-april = أبريل | إبريل | نيسان | أفريل
typed-may = مايو | أيار | ماي
typed-june = يونيو | يونيه | حزيران | جوان
typed-july = يوليو | يوليه | تموز | جويلية
typed-august = أغسطس | آب | أوت
typed-september = سبتمبر | أيلول
typed-october = أكتوبر | تشرين الأول
typed-november = نوفمبر | تشرين الثاني
typed-december = ديسمبر | كانون الأول


## Actions: reading the news

no-sources = لا توجد مصادر بعد. يمكن لعضو لديه إذن «إدارة الخادم» إضافة مصدر عبر /sources add. ويمكن لمشغّل البوت تفعيل مصدر لكل الخوادم عبر dateline sources enable.
unknown-source = لا يوجد مصدر باسم «{ $name }». أكبر المصادر: { $largest }.
unknown-source-nameless = هذا ليس اسم مصدر. أكبر المصادر: { $largest }.
unknown-source-near = لا يوجد مصدر باسم «{ $name }». هل تقصد { $near }؟
source-is-muted = «{ $name }» مخفي في هذا الخادم. لإظهاره من جديد عبر /sources unmute، يلزم إذن «إدارة الخادم».
article-gone = لم يعد هذا الخبر محفوظًا. شاهد الأحدث عبر /latest.
list-gone = لم تعد هذه القائمة متاحة هنا. استخدم /latest من جديد.
search-expired = انتهت صلاحية هذا البحث. استخدم /search من جديد.
nothing-related = لا نتائج أخرى عن هذا الخبر. جرّب /search.
too-short-to-summarize = { $fewest ->
    [zero] هذه الرسالة أقصر من أن تُلخَّص. اختر رسالة لا تقل عن { $fewest } جملة، أو ليس فيها إلا رابط مقال.
    [one] هذه الرسالة أقصر من أن تُلخَّص. اختر رسالة لا تقل عن جملة واحدة، أو ليس فيها إلا رابط مقال.
    [two] هذه الرسالة أقصر من أن تُلخَّص. اختر رسالة لا تقل عن جملتين، أو ليس فيها إلا رابط مقال.
    [few] هذه الرسالة أقصر من أن تُلخَّص. اختر رسالة لا تقل عن { $fewest } جمل، أو ليس فيها إلا رابط مقال.
    [many] هذه الرسالة أقصر من أن تُلخَّص. اختر رسالة لا تقل عن { $fewest } جملة، أو ليس فيها إلا رابط مقال.
   *[other] هذه الرسالة أقصر من أن تُلخَّص. اختر رسالة لا تقل عن { $fewest } جملة، أو ليس فيها إلا رابط مقال.
}
linked-page-too-short = المقال في { $host } أقصر من أن يُلخَّص. افتح الرابط لقراءته.
linked-page-without-article = لا مقال يمكن قراءته في { $host }. ربما يكون للمشتركين فقط؛ افتح الرابط في المتصفح.
linked-page-too-slow = تعذّرت قراءة المقال في { $host } خلال { $seconds } ث. حاول لاحقًا أو افتح الرابط.


## Actions: sources

no-address =
    { $found ->
        [0] «{ $name }» ليس عنوانًا ولا اسمًا في الدليل. استخدم عنوان موقع أخبار، مثل https://example.com.
       *[other] «{ $name }» ليس عنوانًا ولا اسمًا في الدليل. هل تقصد { $near }؟ ويمكنك أيضًا استخدام عنوان موقع أخبار، مثل https://example.com.
    }
catalogue-feed-unreachable = تعذّر الوصول إلى { $source } في { $host }. حاول لاحقًا. وإن تعذّر الوصول إلى مواقع أخرى أيضًا، فاطلب من مشغّل البوت فحص الشبكة.
no-feed = لم يُعثر على خلاصة في { $host }. ابحث في الموقع عن رابط باسم RSS أو Feed، واستخدم عنوانه مع /sources add.
file-instead-of-feed = في هذا العنوان { $kind } وليس خلاصة. استخدم عنوان الصفحة الرئيسية للموقع، أو عنوان خلاصة RSS أو Atom أو JSON غير مضغوطة.
offer-expired = انتهت صلاحية هذا العرض. استخدم /sources add من جديد.
too-many-feeds = { $most ->
    [zero] بلغ هذا الخادم الحد الأقصى: { $most } خلاصة. أزل واحدة أولًا عبر /sources remove.
    [one] بلغ هذا الخادم الحد الأقصى: خلاصة واحدة. أزل واحدة أولًا عبر /sources remove.
    [two] بلغ هذا الخادم الحد الأقصى: خلاصتان. أزل واحدة أولًا عبر /sources remove.
    [few] بلغ هذا الخادم الحد الأقصى: { $most } خلاصات. أزل واحدة أولًا عبر /sources remove.
    [many] بلغ هذا الخادم الحد الأقصى: { $most } خلاصة. أزل واحدة أولًا عبر /sources remove.
   *[other] بلغ هذا الخادم الحد الأقصى: { $most } خلاصة. أزل واحدة أولًا عبر /sources remove.
}
not-live = «{ $source }» ليس مصدرًا مباشرًا: أخباره محمّلة من ملفات. شاهد المصادر المباشرة عبر /sources list، أو أخفه في هذا الخادم عبر /sources mute.
not-yours = لم يُضف هذا الخادم «{ $source }»: إنه مفعّل لكل الخوادم. أخفه في هذا الخادم عبر /sources mute.
mute-own = «{ $source }» ليس مفعّلًا لكل الخوادم، فلا يمكن إخفاؤه. استخدم /sources remove.
not-muted =
    { $found ->
        [0] لا يوجد هنا مصدر مخفي باسم «{ $name }». اختر مصدرًا من القائمة التي يعرضها Discord.
       *[other] لا يوجد هنا مصدر مخفي باسم «{ $name }». هل تقصد { $near }؟
    }
not-added =
    { $found ->
        [0] لم يُضف هذا الخادم مصدرًا باسم «{ $name }». اختر مصدرًا من القائمة التي يعرضها Discord.
       *[other] لم يُضف هذا الخادم مصدرًا باسم «{ $name }». هل تقصد { $near }؟
    }
none-added = لم يُضف هذا الخادم أي مصدر، فلا شيء لإزالته. أضف مصدرًا عبر /sources add، أو أخف مصدرًا مفعّلًا لكل الخوادم عبر /sources mute.
none-muted = لا مصدر مخفيًا هنا، فلا شيء لإظهاره من جديد. شاهد ما يمكن قراءته عبر /sources list.
none-on-for-all = لا مصدر مفعّلًا لكل الخوادم، فلا شيء لإخفائه. لإيقاف متابعة مصدر أضافه هذا الخادم، استخدم /sources remove.
asked-too-often-alone = فعلت ذلك للتو { $times ->
    [zero] { $times } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $times } مرات
    [many] { $times } مرة
   *[other] { $times } مرة
}. حاول من جديد بعد { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
asked-too-often = فعل هذا الخادم ذلك للتو { $times ->
    [zero] { $times } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $times } مرات
    [many] { $times } مرة
   *[other] { $times } مرة
}. حاول من جديد بعد { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
feed-rests = { $minutes ->
    [zero] لا يمكن قراءة «{ $source }» حاليًا. { $reason } سيحاول البوت من جديد بعد { $minutes } دقيقة.
    [one] لا يمكن قراءة «{ $source }» حاليًا. { $reason } سيحاول البوت من جديد بعد دقيقة واحدة.
    [two] لا يمكن قراءة «{ $source }» حاليًا. { $reason } سيحاول البوت من جديد بعد دقيقتين.
    [few] لا يمكن قراءة «{ $source }» حاليًا. { $reason } سيحاول البوت من جديد بعد { $minutes } دقائق.
    [many] لا يمكن قراءة «{ $source }» حاليًا. { $reason } سيحاول البوت من جديد بعد { $minutes } دقيقة.
   *[other] لا يمكن قراءة «{ $source }» حاليًا. { $reason } سيحاول البوت من جديد بعد { $minutes } دقيقة.
}
feed-bug = منع خطأ برمجي في البوت قراءة هذه الخلاصة. يمكن لمشغّل البوت الاطلاع على التفاصيل في السجل.


## Actions: schedules

schedule-invalid = اختر جدولًا أو متابعة من القائمة التي يعرضها Discord، أو أدخل الرقم الظاهر في /schedule list.
schedule-now-follow = الرقم { $number } متابعة: تنشر الأخبار فور ورودها. شاهد منشورها التالي عبر /schedule preview { $number }.
option-name = «{ $name }»
edit-without-changes = لا شيء لتغييره: اختر خيارًا آخر واحدًا على الأقل للرقم { $number }، مثل كلمات البحث أو القناة.
schedule-without-options = { $count ->
    [zero] الرقم { $number } جدول: ينشر في أوقات محددة ولا يقبل { $options }. احذف ذلك.
    [one] الرقم { $number } جدول: ينشر في أوقات محددة ولا يقبل الخيار { $options }. احذفه.
    [two] الرقم { $number } جدول: ينشر في أوقات محددة ولا يقبل الخيارين { $options }. احذفهما.
    [few] الرقم { $number } جدول: ينشر في أوقات محددة ولا يقبل الخيارات { $options }. احذفها.
    [many] الرقم { $number } جدول: ينشر في أوقات محددة ولا يقبل الخيارات { $options }. احذفها.
   *[other] الرقم { $number } جدول: ينشر في أوقات محددة ولا يقبل الخيارات { $options }. احذفها.
}
follow-without-options = { $count ->
    [zero] الرقم { $number } متابعة: تنشر الأخبار فور ورودها ولا تقبل { $options }. احذف ذلك.
    [one] الرقم { $number } متابعة: تنشر الأخبار فور ورودها ولا تقبل الخيار { $options }. احذفه.
    [two] الرقم { $number } متابعة: تنشر الأخبار فور ورودها ولا تقبل الخيارين { $options }. احذفهما.
    [few] الرقم { $number } متابعة: تنشر الأخبار فور ورودها ولا تقبل الخيارات { $options }. احذفها.
    [many] الرقم { $number } متابعة: تنشر الأخبار فور ورودها ولا تقبل الخيارات { $options }. احذفها.
   *[other] الرقم { $number } متابعة: تنشر الأخبار فور ورودها ولا تقبل الخيارات { $options }. احذفها.
}
schedule-now-paused = الجدول { $number } متوقف مؤقتًا. استأنفه عبر /schedule resume { $number } ثم انشر.
schedule-unknown = لا جدول ولا متابعة بالرقم { $number } في هذا الخادم. شاهد /schedule list.
too-many-schedules = بلغ هذا الخادم الحد الأقصى للجداول والمتابعات ({ $most }). احذف واحدًا عبر /schedule remove ثم أضف هذا.
why-unknown = هذا الخبر غير محفوظ، أو لا يرى هذا الخادم مصدره. اختر خبرًا من القائمة، أو أدخل عنوان الخبر أو رابط منشور البوت.
why-unknown-post = لم ينشر أي جدول أو متابعة في هذا الخادم تلك الرسالة، أو أنها قديمة جدًا. انسخ رابط رسالة أخرى أو اختر خبرًا من القائمة.
why-unknown-of-source = هذه الصفحة غير محفوظة. { $source }: آخر قراءة { $last }، والقراءة التالية { $next }.
why-unknown-of-source-unread = هذه الصفحة غير محفوظة. { $source }: لم يُقرأ بعد، وأول قراءة { $next }.

why-unknown-source-fails = هذه الصفحة غير محفوظة لأن قراءة المصدر متعذّرة حاليًا: { $source }. { $reason } المحاولة التالية: { $next }.
why-unknown-source-gone = هذه الصفحة غير محفوظة لأن المصدر لم يعد يُقرأ: { $source }. { $reason } أضفه من جديد عبر /sources add.
schedule-source-unseen = { $kind ->
    [follow] لم يعد هذا الخادم يرى مصدر المتابعة { $number }. أظهره من جديد عبر /sources add أو /sources unmute، أو اختر مصدرًا آخر عبر /schedule edit { $number }.
   *[schedule] لم يعد هذا الخادم يرى مصدر الجدول { $number }. أظهره من جديد عبر /sources add أو /sources unmute، أو اختر مصدرًا آخر عبر /schedule edit { $number }.
}
source-unseen = مصدر لم يعد هذا الخادم يراه
follow-with-times = تنشر المتابعة ما يرد من الآن فصاعدًا، فلا يقبل بحثها since: أو until: أو on:. احذف ذلك.
follow-only-times = هذا البحث يحدد الوقت فقط، والمتابعة تنشر ما يرد من الآن فصاعدًا. اكتب كلمات يجب أن ترد في الخبر، مثل انتخابات. من دون بحث تُنشر كل أخبار المصادر.
follow-too-many = { $count ->
    [zero] سيكون ذلك نحو { $count } خبر في اليوم، والحد الأقصى { $most }. ضيّق النطاق بكلمات بحث أو مصادر أو فئة أو told_by.
    [one] سيكون ذلك نحو خبر واحد في اليوم، والحد الأقصى { $most }. ضيّق النطاق بكلمات بحث أو مصادر أو فئة أو told_by.
    [two] سيكون ذلك نحو خبرين في اليوم، والحد الأقصى { $most }. ضيّق النطاق بكلمات بحث أو مصادر أو فئة أو told_by.
    [few] سيكون ذلك نحو { $count } أخبار في اليوم، والحد الأقصى { $most }. ضيّق النطاق بكلمات بحث أو مصادر أو فئة أو told_by.
    [many] سيكون ذلك نحو { $count } خبرًا في اليوم، والحد الأقصى { $most }. ضيّق النطاق بكلمات بحث أو مصادر أو فئة أو told_by.
   *[other] سيكون ذلك نحو { $count } خبر في اليوم، والحد الأقصى { $most }. ضيّق النطاق بكلمات بحث أو مصادر أو فئة أو told_by.
}
paused-source-unseen = لم يعد هذا الخادم يرى المصدر.
paused-source-forgotten = أزال مشغّل البوت المصدر.
paused-by-moderator = جاء الإيقاف المؤقت من أحد المشرفين.
too-late-to-catch-up = كان البوت غير متصل حينها، وفات أوان النشر بعد ذلك.
earlier-skipped-too = { $count ->
    [zero] جرى أيضًا تخطي كل النشرات السابقة منذ { $since }، ولا يظهر منها شيء.
    [one] جرى أيضًا تخطي كل النشرات السابقة منذ { $since }، ولا تظهر إلا آخر نشرة.
    [two] جرى أيضًا تخطي كل النشرات السابقة منذ { $since }، ولا تظهر إلا آخر نشرتين.
    [few] جرى أيضًا تخطي كل النشرات السابقة منذ { $since }، ولا تظهر إلا آخر { $count } نشرات.
    [many] جرى أيضًا تخطي كل النشرات السابقة منذ { $since }، ولا تظهر إلا آخر { $count } نشرة.
   *[other] جرى أيضًا تخطي كل النشرات السابقة منذ { $since }، ولا تظهر إلا آخر { $count } نشرة.
}


## Actions: alerts

alert-for-bot = لا يمكن للبوتات والويب هوك أن تتلقى تنبيهات.
alert-with-times = يرسل التنبيه ما يصدر من الآن فصاعدًا، فلا يقبل بحثه since: أو until: أو on:. احذف ذلك.
alert-only-times = هذا البحث يحدد الوقت فقط، والتنبيه يرسل ما يصدر من الآن فصاعدًا. اكتب كلمات يجب أن ترد في الخبر، مثل انتخابات.
alert-too-much = { $count ->
    [zero] سيكون ذلك نحو { $count } خبر في اليوم، والحد الأقصى { $most }. أضف كلمات إلى البحث أو اختر مصادر.
    [one] سيكون ذلك نحو خبر واحد في اليوم، والحد الأقصى { $most }. أضف كلمات إلى البحث أو اختر مصادر.
    [two] سيكون ذلك نحو خبرين في اليوم، والحد الأقصى { $most }. أضف كلمات إلى البحث أو اختر مصادر.
    [few] سيكون ذلك نحو { $count } أخبار في اليوم، والحد الأقصى { $most }. أضف كلمات إلى البحث أو اختر مصادر.
    [many] سيكون ذلك نحو { $count } خبرًا في اليوم، والحد الأقصى { $most }. أضف كلمات إلى البحث أو اختر مصادر.
   *[other] سيكون ذلك نحو { $count } خبر في اليوم، والحد الأقصى { $most }. أضف كلمات إلى البحث أو اختر مصادر.
}
alert-too-many = { $most ->
    [zero] بلغت الحد الأقصى: { $most } تنبيه. احذف واحدًا عبر /alert remove ثم أضف هذا.
    [one] بلغت الحد الأقصى: تنبيه واحد. احذف واحدًا عبر /alert remove ثم أضف هذا.
    [two] بلغت الحد الأقصى: تنبيهان. احذف واحدًا عبر /alert remove ثم أضف هذا.
    [few] بلغت الحد الأقصى: { $most } تنبيهات. احذف واحدًا عبر /alert remove ثم أضف هذا.
    [many] بلغت الحد الأقصى: { $most } تنبيهًا. احذف واحدًا عبر /alert remove ثم أضف هذا.
   *[other] بلغت الحد الأقصى: { $most } تنبيه. احذف واحدًا عبر /alert remove ثم أضف هذا.
}
alert-known = لديك هذا التنبيه من قبل: { $number }. شاهد /alert list.
alert-unknown = ليس لديك تنبيه كهذا. اختر تنبيهًا مما يقترحه Discord، أو شاهد /alert list.
alert-not-now = لا يسمح Discord للبوت حاليًا بفتح مزيد من الرسائل المباشرة. لم يُحفظ شيء؛ حاول بعد بضع دقائق.
alert-last-today = هذه الرسالة رقم { $most } اليوم، وهي الأخيرة. ستصلك بقية أخبار اليوم في رسالة واحدة غدًا.
alert-left-out = { $count ->
    [zero] لم يُترك أي خبر من أخبار أمس؛ للبحث فيها: /search.
    [one] خبر آخر من أخبار أمس لم يُرسل؛ تجده عبر /search.
    [two] خبران آخران من أخبار أمس لم يُرسلا؛ تجدهما عبر /search.
    [few] { $count } أخبار أخرى من أمس لم تُرسل؛ تجدها عبر /search.
    [many] { $count } خبرًا آخر من أمس لم تُرسل؛ تجدها عبر /search.
   *[other] { $count } خبر آخر من أمس لم تُرسل؛ تجدها عبر /search.
}


## Actions: languages

language-unknown = «{ $typed }» ليست من لغات البوت. اختر { $names }.
language-unknown-near = «{ $typed }» ليست من لغات البوت. هل تقصد { $near }؟


## Doctor (bot/actions/check_*)

check-source = المصدر { $name }
check-source-gone = لم يعد { $url } يُقرأ. { $reason }
check-source-gone-fix = أضف العنوان الجديد عبر /sources add ثم أزل هذا المصدر.
check-source-failing = { $times ->
    [zero] فشلت قراءة { $url }. { $reason }
    [one] فشلت قراءة { $url } مرة واحدة. { $reason }
    [two] فشلت قراءة { $url } مرتين متتاليتين. { $reason }
    [few] فشلت قراءة { $url } { $times } مرات متتالية. { $reason }
    [many] فشلت قراءة { $url } { $times } مرة متتالية. { $reason }
   *[other] فشلت قراءة { $url } { $times } مرة متتالية. { $reason }
}
check-source-failing-fix = افتح العنوان في المتصفح. محاولة البوت التالية: { $next }.
check-source-silent = لا أخبار منه منذ { $since }، وهذا أطول بكثير من المعتاد.
check-source-silent-fix = تفقّد الموقع. إذا انتقلت خلاصته، فأضف العنوان الجديد عبر /sources add.
check-source-late = لم يُقرأ { $url } في موعده: { $due }.
check-source-late-fix = شغّل البوت عبر dateline run، أو اقرأه مرة واحدة عبر dateline fetch.
check-schedule = { $kind ->
    [follow] المتابعة { $number }
   *[schedule] الجدول { $number }
}
check-schedule-ok = { $source }، { $times }. التالي: { $due }. { $last }
check-schedule-idle = عند ورود خبر
check-schedule-waiting = { $count ->
    [zero] { $source }، { $times }. التالي: { $due }. بانتظار الإرسال: { $count } نشرة. { $last }
    [one] { $source }، { $times }. التالي: { $due }. بانتظار الإرسال: نشرة واحدة. { $last }
    [two] { $source }، { $times }. التالي: { $due }. بانتظار الإرسال: نشرتان. { $last }
    [few] { $source }، { $times }. التالي: { $due }. بانتظار الإرسال: { $count } نشرات. { $last }
    [many] { $source }، { $times }. التالي: { $due }. بانتظار الإرسال: { $count } نشرة. { $last }
   *[other] { $source }، { $times }. التالي: { $due }. بانتظار الإرسال: { $count } نشرة. { $last }
}
check-follow-waiting = { $count ->
    [zero] { $source }، { $times }. التالي: { $due }. بانتظار الإرسال: { $count } منشور. { $last }
    [one] { $source }، { $times }. التالي: { $due }. بانتظار الإرسال: منشور واحد. { $last }
    [two] { $source }، { $times }. التالي: { $due }. بانتظار الإرسال: منشوران. { $last }
    [few] { $source }، { $times }. التالي: { $due }. بانتظار الإرسال: { $count } منشورات. { $last }
    [many] { $source }، { $times }. التالي: { $due }. بانتظار الإرسال: { $count } منشورًا. { $last }
   *[other] { $source }، { $times }. التالي: { $due }. بانتظار الإرسال: { $count } منشور. { $last }
}
check-schedule-paused-on-purpose = { $source }، { $times }. إيقاف مؤقت من أحد المشرفين. للاستئناف: /schedule resume { $number }. { $last }
check-schedule-paused = { $source }، { $times }. الحالة: إيقاف مؤقت. { $reason } { $last }
check-schedule-paused-fix = عالج ذلك ثم استأنف عبر /schedule resume { $number }.
check-schedule-cannot-post = { $source }، { $times }. التالي: { $due }. { $reason } { $last }
check-schedule-cannot-post-fix = اسمح بذلك في إعدادات القناة ضمن «الأذونات»، أو اختر قناة أخرى عبر /schedule edit { $number }.
check-schedule-stuck = { $kind ->
    [follow] { $source }، { $times }. ما زال منشور { $since } بانتظار الإرسال. { $last }
   *[schedule] { $source }، { $times }. ما زالت نشرة { $since } بانتظار الإرسال. { $last }
}
check-schedule-stuck-because = { $kind ->
    [follow] { $source }، { $times }. ما زال منشور { $since } بانتظار الإرسال. { $reason } { $last }
   *[schedule] { $source }، { $times }. ما زالت نشرة { $since } بانتظار الإرسال. { $reason } { $last }
}
check-schedule-late = { $kind ->
    [follow] { $source }، { $times }. لم يُرسل المنشور التالي في موعده: { $due }. { $last }
   *[schedule] { $source }، { $times }. لم تُنشر النشرة في موعدها: { $due }. { $last }
}
check-schedule-late-fix = يعوّض البوت التأخير بنفسه. إن لم يفعل، فراجع سجله أو شغّله عبر dateline run.
check-schedule-unknown-source = { $source }، { $times }: لا نتائج، إذ لم يعد هنا مصدر باسم { $name }. { $last }
check-schedule-unknown-category = { $source }، { $times }: لا نتائج، إذ لم يعد هنا مصدر في الفئة { $category }. { $last }
check-schedule-unknown-fix = أضف المصدر من جديد عبر /sources add، أو اختر شيئًا آخر عبر /schedule edit { $number }.
check-schedule-failed = { $source }، { $times }. { $last }
check-schedule-failed-fix = شاهد /schedule history { $number }.
check-last-none = لم يُنشر شيء بعد.
check-last = الأخير: { $due }، { $outcome }.
check-last-late = { $minutes ->
    [zero] الأخير: { $due }، نُشر متأخرًا { $minutes } دقيقة.
    [one] الأخير: { $due }، نُشر متأخرًا دقيقة واحدة.
    [two] الأخير: { $due }، نُشر متأخرًا دقيقتين.
    [few] الأخير: { $due }، نُشر متأخرًا { $minutes } دقائق.
    [many] الأخير: { $due }، نُشر متأخرًا { $minutes } دقيقة.
   *[other] الأخير: { $due }، نُشر متأخرًا { $minutes } دقيقة.
}
check-last-reason = الأخير: { $due }، { $outcome }. { $reason }
doctor-title = فحص الحالة
doctor-finding = **{ $about }** · { $text }
doctor-fix = ← { $fix }
doctor-nothing-scheduled = لا جداول ولا متابعات في هذا الخادم. كل شيء سليم. شاهد المصادر عبر /sources list، ثم اضبط نشرة دورية عبر /schedule add أو انشر الأخبار فور ورودها عبر /follow.
doctor-channel-gone = القناة { $channel } محذوفة أو مخفية عن البوت.
doctor-channel-forbidden = ينقص البوت في { $channel }: { $names }.

duty-claiming = بدء النشرات والمتابعات
duty-posting = نشر النشرات والمتابعات
duty-reading = قراءة الخلاصات
duty-grouping = تجميع الأخبار
duty-matching = إيجاد أخبار المتابعات والتنبيهات
duty-loading = تحميل المقالات
duty-summaries = إعادة إنشاء الملخصات
duty-search-index = إعادة بناء فهرس البحث
duty-maintenance = الصيانة
duty-bug = خطأ برمجي في البوت؛ التفاصيل في السجل.
duty-reason-in-log = السبب في سجل البوت.
check-duty-failing = { $times ->
    [zero] حدث فشل منذ { $since }. { $reason }
    [one] فشل مرة واحدة: { $since }. { $reason }
    [two] فشل مرتين منذ { $since }. { $reason }
    [few] فشل { $times } مرات منذ { $since }. { $reason }
    [many] فشل { $times } مرة منذ { $since }. { $reason }
   *[other] فشل { $times } مرة منذ { $since }. { $reason }
}
check-duty-fix = يواصل البوت المحاولة. إن استمر ذلك، يمكن لمشغّل البوت معرفة السبب من السجل.
check-duty-elsewhere = تتولى عملية أخرى من البوت هذه المهمة منذ { $since }.
check-duty-unheld = لا تتولى أي عملية هذه المهمة.
check-bot = البوت
check-bot-spare = { $spare ->
    [ready] تعمل العملية التي تجيب هنا منذ { $since }. وعملية أخرى جاهزة لتحل محلها.
   *[connecting] تعمل العملية التي تجيب هنا منذ { $since }. وعملية أخرى قيد الاتصال ويمكنها أن تحل محلها قريبًا.
}


## The worker process (bot/worker)

worker-stopping = البرنامج قيد الإيقاف. كل ما حُفظ حتى الآن باقٍ؛ نفّذ الأمر من جديد للمتابعة.
worker-died = أُنهيت العملية المساعدة، ربما لنفاد الذاكرة. كل ما حُفظ حتى الآن باقٍ؛ نفّذ الأمر من جديد للمتابعة.
document-too-slow = استغرقت قراءته أكثر من { $seconds } ث، فجرى تخطيه.
document-needs-memory = تحتاج قراءته إلى أكثر من { $megabytes } ميغابايت من الذاكرة، فجرى تخطيه.
document-too-much-text = نصه أطول مما يمكن قراءته دفعة واحدة، فجرى تخطيه.


## Client, sender and delivery

news-unreadable = تعذّرت قراءة الأخبار. حاول بعد دقيقة.
connection-broke = انقطع الاتصال مع Discord. حاول من جديد.
permission-needed = تحتاج إلى الأذونات التالية: { $names }. اطلبها ممن يدير هذا الخادم.
only-in-a-server = يعمل ذلك في الخوادم فقط، ولمن لديه إذن «إدارة الخادم».
option-unfit = «{ $value }» غير صالح لهذا الخيار. اختر مما يعرضه Discord.
command-changed = تغيّر هذا الأمر. أعد تشغيل Discord (Ctrl+R) ثم حاول من جديد.
button-outdated = هذا الزر من إصدار أقدم للبوت. نفّذ الأمر من جديد.
bug = حدث خطأ من جانبنا. يمكن لمشغّل البوت البحث عنه في السجل بالرمز { $reference }.
permission-manage-server = إدارة الخادم
permission-view-channel = عرض القناة
permission-send-messages = إرسال الرسائل
permission-send-in-threads = إرسال الرسائل في سلاسل المحادثات
permission-create-posts = إنشاء المنشورات
role-is-everyone = لا يمكن الإشارة إلى @everyone. اختر دورًا آخر.
role-not-mentionable = لا يمكن طلب الإشارة إلى { $role } إلا لمن يحق له الإشارة إلى كل الأدوار. اسمح للجميع بالإشارة إليه في إعدادات الدور، أو اختر دورًا آخر.
forum-closed = ينقص البوت في { $channel }: { $names }. اسمح بذلك في إعدادات المنتدى ضمن «الأذونات» ثم حاول من جديد.
forum-refused = رفض Discord منشورًا جديدًا في { $channel } ({ $reason }). اختر قناة أخرى.
permission-read-history = قراءة سجل الرسائل
rate-limited = جرى بلوغ حد الطلبات في Discord.
channel-gone = لم تعد القناة موجودة.
discord-answered = أجاب Discord برمز الحالة { $status }.
message-refused = رفض Discord الرسالة ({ $reason }).
connection-failed = فشل الاتصال ({ $reason }).
permissions-missing = ينقص البوت في #{ $channel }: { $names }.
posting-forbidden = لا يُسمح للبوت بالنشر في القناة ({ $reason }).
direct-messages-refused = لا يستطيع البوت أن يرسل إليك رسائل مباشرة. فعّل «الرسائل المباشرة» في إعدادات الخصوصية لخادم يجمعك بالبوت، وألغِ حظر البوت إن كنت حظرته، ثم استخدم /alert add من جديد.
schedule-paused-notice = { $kind ->
    [follow] المتابعة { $number } ({ $source }) متوقفة مؤقتًا. { $reason } بعد معالجة ذلك، استأنفها عبر /schedule resume { $number }.
   *[schedule] النشرة متوقفة مؤقتًا: { $source }. { $reason } بعد معالجة ذلك، استأنفها عبر /schedule resume { $number }.
}


## Cards: stories

read = اقرأ { $number }
read-the-only-one = اقرأ
next = التالي
previous = السابق
add = إضافة
more = المزيد عن هذا

latest-title = آخر الأخبار
latest-title-of-source = آخر الأخبار: { $source }
latest-page = الصفحة { $page }
latest-none = لا أخبار بعد. يمكن لعضو لديه إذن «إدارة الخادم» إضافة مصدر عبر /sources add. ويمكن لمشغّل البوت تفعيل مصدر لكل الخوادم عبر `dateline sources enable`.

search-title = بحث: { $query }
search-count = { $total ->
    [zero] { $total } نتيجة
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $total } نتائج
    [many] { $total } نتيجة
   *[other] { $total } نتيجة
}
search-range = النتائج { $first }–{ $last } من { $total }
search-range-single = النتيجة { $number } من { $total }
search-range-capped = { $most ->
    [zero] النتائج { $first }–{ $last } من { $total } ضمن أحدث { $most } نتيجة
    [one] النتائج { $first }–{ $last } من { $total } ضمن أحدث نتيجة واحدة
    [two] النتائج { $first }–{ $last } من { $total } ضمن أحدث نتيجتين
    [few] النتائج { $first }–{ $last } من { $total } ضمن أحدث { $most } نتائج
    [many] النتائج { $first }–{ $last } من { $total } ضمن أحدث { $most } نتيجة
   *[other] النتائج { $first }–{ $last } من { $total } ضمن أحدث { $most } نتيجة
}
search-page = الصفحة { $page } من { $pages }
best-match-first = الأنسب أولًا
newest-first = الأحدث أولًا
search-all-then-without = { $count ->
    [zero] لا خبر فيه كل هذه الكلمات. تليها أخبار بدون { $words }.
    [one] خبر واحد فيه كل هذه الكلمات. تليه أخبار بدون { $words }.
    [two] خبران فيهما كل هذه الكلمات. تليهما أخبار بدون { $words }.
    [few] { $count } أخبار فيها كل هذه الكلمات. تليها أخبار بدون { $words }.
    [many] { $count } خبرًا فيها كل هذه الكلمات. تليها أخبار بدون { $words }.
   *[other] { $count } خبر فيها كل هذه الكلمات. تليها أخبار بدون { $words }.
}
search-none-then-without = لا خبر فيه كل هذه الكلمات. إليك أخبارًا بدون { $words }.
search-all-then-fewer = { $count ->
    [zero] لا خبر فيه كل هذه الكلمات. إليك أخبارًا فيها بعضها.
    [one] خبر واحد فيه كل هذه الكلمات. تليه أخبار فيها بعضها.
    [two] خبران فيهما كل هذه الكلمات. تليهما أخبار فيها بعضها.
    [few] { $count } أخبار فيها كل هذه الكلمات. تليها أخبار فيها بعضها.
    [many] { $count } خبرًا فيها كل هذه الكلمات. تليها أخبار فيها بعضها.
   *[other] { $count } خبر فيها كل هذه الكلمات. تليها أخبار فيها بعضها.
}
search-none-then-fewer = لا خبر فيه كل هذه الكلمات. تظهر أولًا الأخبار التي فيها عدد أكبر منها.
search-lacking = بدون { $words }
search-did-you-mean = هل تقصد { $near }؟
search-instead = ابحث عن { $words }
search-too-short = يجب أن تسبق النجمة 3 أحرف على الأقل، لذلك جرى البحث عن { $words } ككلمة كاملة.
search-without-words = لا كلمات للبحث عنها. جرّب كلمة مثل انتخابات.
search-only-excluded = هذا يستبعد كلمات فقط. أضف كلمة للبحث عنها، مثل انتخابات -استطلاع، أو اختر مصدرًا.
search-only-times = هذا يحدد الوقت فقط. أضف كلمة للبحث عنها، مثل انتخابات، أو اختر مصدرًا.
search-none = لا خبر يذكر «{ $query }».
search-none-of-source = لا خبر يذكر «{ $query }» لدى { $source }.
search-none-left = لا خبر يناسب هذا البحث لدى { $source }.
search-try = جرّب { $tries }.
search-try-longer = فترة أطول
search-try-all-sources = كل المصادر
search-try-words = كلمات أخرى
search-try-beginning = بداية كلمة مع نجمة، مثل `انتخاب*`

selection-all = كل المصادر
selection-category-of = { $category } من { $sources }
selection-sources = { $names }
selection-category-and-sources = { $category } · { $sources }
selection-query = «{ $query }»
selection-query-of = «{ $query }» من { $sources }
selection-told-by = { $count ->
    [zero] { $selection } (أي عدد من الناشرين)
    [one] { $selection } (ناشر واحد على الأقل)
    [two] { $selection } (ناشران على الأقل)
    [few] { $selection } ({ $count } ناشرين على الأقل)
    [many] { $selection } ({ $count } ناشرًا على الأقل)
   *[other] { $selection } ({ $count } ناشر على الأقل)
}
category-unknown = لا توجد فئة باسم «{ $typed }». اختر { $known }.
category-none = لا فئات في دليل هذا البوت. لا تحدّد فئة، أو اختر مصادر بدلًا منها.

digest-title = { $period ->
    [day] أخبار آخر يوم: { $selection }
    [week] أخبار آخر أسبوع: { $selection }
    [month] أخبار آخر شهر: { $selection }
   *[all] كل الأخبار: { $selection }
}
digest-none = { $period ->
    [day] لا أخبار في آخر يوم. جرّب `period` أطول، أو `period:all`.
    [week] لا أخبار في آخر أسبوع. جرّب `period` أطول، أو `period:all`.
    [month] لا أخبار في آخر شهر. جرّب `period:all`.
   *[all] لا أخبار بعد.
}
digest-none-query = يجب أن تكون كل الكلمات في الخبر. جرّب كلمات أقل، أو /search الذي يعرض أيضًا أخبارًا ينقصها بعضها.
digest-none-category = الفئات لمصادر الدليل فقط. أضف واحدًا منها عبر /sources add.
digest-note = الأوسع تغطيةً أولًا ثم الأحدث. اقتباس حرفي.
digest-note-styled = الأوسع تغطيةً أولًا ثم الأحدث. اقتباس حرفي بأسلوب { $style } في الاختيار.
digest-note-undated = تُحتسب الأخبار غير المؤرخة من وقت تحميلها.
digest-preview = **معاينة** · لا يراها سواك
digest-posted-title = { $kind ->
    [sources] أخبار من { $selection }
   *[topic] أخبار: { $selection }
}
source-silent-notice = ⚠️ لا أخبار من { $source } منذ { $since }، وهذا أطول بكثير من المعتاد. ربما انتقلت خلاصته أو توقفت. للمزيد: /doctor.
digest-posted-none = { $kind ->
    [sources] أخبار من { $selection }: لا جديد منذ المرة الماضية.
   *[topic] أخبار عن { $selection }: لا جديد منذ المرة الماضية.
}

more-title = المزيد عن: { $title }
more-same-story = الخبر نفسه
more-related = أخبار ذات صلة

source-unknown = مصدر غير معروف
via-agency = { $source } عن { $agency }
also-in = { $source }، وأيضًا في { $others }
and-more = { $count ->
    [zero] { $names }
    [one] { $names } وواحد آخر
    [two] { $names } واثنان آخران
    [few] { $names } و{ $count } أخرى
    [many] { $names } و{ $count } أخرى
   *[other] { $names } و{ $count } أخرى
}
undated = بلا تاريخ
undated-loaded = بلا تاريخ، حُمّل { $moment }
story-update = تحديث

article-title-derived = المقال بلا عنوان؛ هذا العنوان من جملته الأولى.
article-whole = المقال كاملًا.
article-quoted = { $count ->
    [zero] { $count } جملة من المقال، باقتباس حرفي.
    [one] جملة واحدة من المقال، باقتباس حرفي.
    [two] جملتان من المقال، باقتباس حرفي.
    [few] { $count } جمل من المقال، باقتباس حرفي.
    [many] { $count } جملة من المقال، باقتباس حرفي.
   *[other] { $count } جملة من المقال، باقتباس حرفي.
}
article-open = افتح المقال
article-address = العنوان: { $address }
picture = الصورة: { $caption }
picture-credited = الصورة: { $caption } — { $credit }
summary-title = ملخص


## Cards: help

help-title = ما يمكنك فعله هنا
help-news = { $count ->
    [zero] أخبار من { $count } مصدر، بجمل المقالات نفسها.
    [one] أخبار من مصدر واحد، بجمل المقالات نفسها.
    [two] أخبار من مصدرين، بجمل المقالات نفسها.
    [few] أخبار من { $count } مصادر، بجمل المقالات نفسها.
    [many] أخبار من { $count } مصدرًا، بجمل المقالات نفسها.
   *[other] أخبار من { $count } مصدر، بجمل المقالات نفسها.
}
help-no-news = لا أخبار هنا بعد. يمكن لعضو لديه إذن «إدارة الخادم» إضافة مصدر عبر /sources add.
help-no-news-moderator = لا أخبار هنا بعد. أضف المصدر الأول عبر /sources add.
help-no-news-direct = لا أخبار في الرسائل المباشرة بعد. جرّب خادمًا فيه البوت، أو اطلب من مشغّل البوت تفعيل مصدر للجميع عبر `dateline sources enable`.
help-reading = **القراءة**
help-latest = - /latest يعرض أحدث الأخبار صفحة بعد صفحة: `/latest count:10`
help-search = - /search يبحث عن الأخبار بكلماتها: `/search query:نفط -سعر since:week`
help-digest = - /digest يجمع أخبار يوم أو أسبوع أو شهر: `/digest period:day`
help-alert-add = - /alert add يرسل إليك رسالة مباشرة عند ورود أخبار: `/alert add query:بركان`
help-sources-list = - /sources list يعرض ما يمكن قراءته هنا
help-language = - /language show يبيّن لغة البوت هنا وكيف تغيّرها
help-buttons = - زر **اقرأ** بجانب الخبر يفتح ملخصه. ولتلخيص رسالة، افتح قائمتها واختر **التطبيقات** ثم **تلخيص**.
help-moderating = **للمشرفين**
help-sources-add = - /sources add يضيف موقع أخبار أو خلاصة: `/sources add url:{ $source }`
help-schedule-add = - /schedule add ينشر نشرات في أوقات محددة: `/schedule add source:{ $source } time:07:30 timezone:Cairo`
help-follow = - /follow ينشر الأخبار فور ورودها: `/follow query:انتخابات sources:{ $source }`
help-doctor = - /doctor يتحقق من عمل كل الجداول والمتابعات
help-schedules = { $count ->
    [0] لا جداول ولا متابعات هنا بعد.
    [zero] لا جداول ولا متابعات هنا بعد.
    [one] هنا جدول واحد أو متابعة واحدة: /schedule list
    [two] الجداول والمتابعات هنا اثنان: /schedule list
    [few] عدد الجداول والمتابعات هنا { $count }: /schedule list
    [many] عدد الجداول والمتابعات هنا { $count }: /schedule list
   *[other] عدد الجداول والمتابعات هنا { $count }: /schedule list
}
help-schedules-paused = { $count ->
    [zero] لا جداول ولا متابعات هنا: /schedule list
    [one] هنا جدول واحد أو متابعة واحدة، في حالة توقف مؤقت: /schedule list
    [two] الجداول والمتابعات هنا اثنان، المتوقف منها مؤقتًا { $paused }: /schedule list
    [few] عدد الجداول والمتابعات هنا { $count }، المتوقف منها مؤقتًا { $paused }: /schedule list
    [many] عدد الجداول والمتابعات هنا { $count }، المتوقف منها مؤقتًا { $paused }: /schedule list
   *[other] عدد الجداول والمتابعات هنا { $count }، المتوقف منها مؤقتًا { $paused }: /schedule list
}
greeting-title = وصل Dateline
greeting-intro = ينشر الأخبار ويبحث فيها، باقتباسات من المقالات. ثلاثة أشياء يمكنك تجربتها:
greeting-source = /sources add يضيف موقع أخبار أو خلاصة (لمن لديه إذن «إدارة الخادم»).
greeting-latest = /latest يعرض أحدث الأخبار؛ اضغط **اقرأ** بجانب خبر لترى ملخصه.
greeting-schedule = /schedule add ينشر نشرة في قناة، كل صباح أو متى شئت.
greeting-help = /help يعرض كل ما يمكنك فعله هنا.
help-direct = في الخوادم، يمكن لمن لديه إذن «إدارة الخادم» أيضًا إضافة المصادر وجدولة النشرات ومتابعة المواضيع.


## Cards: follows

follow-added = ضُبطت المتابعة { $number }
follow-edited = عُدّلت المتابعة { $number }
follow-title = المتابعة { $number }
follow-summary = **{ $source }** في { $channel }، { $times }
follow-query = أخبار فيها { $words }.
follow-query-without = أخبار فيها { $words }، وليس فيها { $unwanted }.
follow-query-of-sources = أخبار من { $names }.
follow-query-of-sources-without = أخبار من { $names }، باستثناء { $unwanted }.
follow-query-only-without = كل شيء باستثناء { $unwanted }.
follow-any-of = { $words }
follow-word = «{ $word }»
follow-phrase = العبارة «{ $word }» بنصها
follow-from = أخبار { $names }
follow-beginning = كلمات تبدأ بـ «{ $word }»
follow-frequency-low = { $count ->
    [0] في آخر 7 أيام: لا أخبار. لن يُنشر شيء حتى يرد خبر.
    [zero] في آخر 7 أيام: لا أخبار. لن يُنشر شيء حتى يرد خبر.
    [one] في آخر 7 أيام: خبر واحد.
    [two] في آخر 7 أيام: خبران.
    [few] في آخر 7 أيام: { $count } أخبار.
    [many] في آخر 7 أيام: { $count } خبرًا.
   *[other] في آخر 7 أيام: { $count } خبر.
}
follow-frequency = { $count ->
    [zero] في آخر 7 أيام: { $count } خبر، بمعدل { $daily } في اليوم تقريبًا.
    [one] في آخر 7 أيام: خبر واحد، بمعدل { $daily } في اليوم تقريبًا.
    [two] في آخر 7 أيام: خبران، بمعدل { $daily } في اليوم تقريبًا.
    [few] في آخر 7 أيام: { $count } أخبار، بمعدل { $daily } في اليوم تقريبًا.
    [many] في آخر 7 أيام: { $count } خبرًا، بمعدل { $daily } في اليوم تقريبًا.
   *[other] في آخر 7 أيام: { $count } خبر، بمعدل { $daily } في اليوم تقريبًا.
}
follow-frequency-high = { $daily ->
    [zero] نحو { $daily } خبر في اليوم.
    [one] نحو خبر واحد في اليوم.
    [two] نحو خبرين في اليوم.
    [few] نحو { $daily } أخبار في اليوم.
    [many] نحو { $daily } خبرًا في اليوم.
   *[other] نحو { $daily } خبر في اليوم.
}
follow-hint = لإيقافها مؤقتًا: /schedule pause { $number }، ولحذفها: /schedule remove { $number }.
follow-preview-newest = لا شيء بانتظار النشر. هكذا سيبدو أحدث خبر:
follow-thread = تُنشر الأخبار هنا: { $selection }
follow-posted-title = { $count ->
    [zero] { $count } خبر جديد
    [one] خبر جديد واحد
    [two] خبران جديدان
    [few] { $count } أخبار جديدة
    [many] { $count } خبرًا جديدًا
   *[other] { $count } خبر جديد
}
follow-note = متابعة { $selection }
follow-waiting = { $count ->
    [zero] لا أخبار أخرى تنتظر حتى { $until }
    [one] خبر آخر ينتظر حتى { $until }
    [two] خبران آخران ينتظران حتى { $until }
    [few] { $count } أخبار أخرى تنتظر حتى { $until }
    [many] { $count } خبرًا آخر تنتظر حتى { $until }
   *[other] { $count } خبر آخر تنتظر حتى { $until }
}


## Cards: schedules

schedule-title = الجدول { $number }
schedule-title-of-source = { $kind ->
    [follow] المتابعة { $number }: { $source }
   *[schedule] الجدول { $number }: { $source }
}
schedule-added = ضُبط الجدول { $number }
schedule-edited = عُدّل الجدول { $number }
schedule-paused = { $kind ->
    [follow] أُوقفت المتابعة { $number } مؤقتًا
   *[schedule] أُوقف الجدول { $number } مؤقتًا
}
schedule-resumed = { $kind ->
    [follow] استؤنفت المتابعة { $number }
   *[schedule] استؤنف الجدول { $number }
}
schedule-removed = { $kind ->
    [follow] حُذفت المتابعة { $number }
   *[schedule] حُذف الجدول { $number }
}
schedules-title = الجداول والمتابعات
schedules-none-title = لا جداول ولا متابعات هنا
schedules-none = اضبط نشرة دورية عبر /schedule add، أو انشر الأخبار فور ورودها عبر /follow.
schedule-summary = { $count ->
    [zero] **{ $source }** في { $channel }، { $times }، حتى { $count } خبر
    [one] **{ $source }** في { $channel }، { $times }، حتى خبر واحد
    [two] **{ $source }** في { $channel }، { $times }، حتى خبرين
    [few] **{ $source }** في { $channel }، { $times }، حتى { $count } أخبار
    [many] **{ $source }** في { $channel }، { $times }، حتى { $count } خبرًا
   *[other] **{ $source }** في { $channel }، { $times }، حتى { $count } خبر
}
schedule-line = **{ $number }** { $source } في { $channel }، { $times } · التالي { $next }
schedule-line-idle = **{ $number }** { $source } في { $channel }، { $times }
schedule-line-paused = **{ $number }** { $source } في { $channel }، { $times } · إيقاف مؤقت
schedule-label = { $number }: { $source }، { $times }
schedule-label-paused = { $number }: { $source }، { $times } · إيقاف مؤقت
schedule-paused-because = **إيقاف مؤقت**. { $reason }
schedule-resume-hint = للاستئناف: /schedule resume { $number }.
schedule-mentions = يشير إلى { $role }
schedule-mentions-silently = يشير إلى { $role } دون إشعار
schedule-cannot-notify = **لن يصل إشعار إلى { $role }.** اسمح للجميع بالإشارة إليه في إعدادات الدور، أو اسمح للبوت بالإشارة إلى كل الأدوار في إعدادات القناة ضمن «الأذونات».
schedule-next = التالي: { $moments }
clocks-change-soon = سيتغيّر التوقيت قريبًا. إذا أُلغي وقت النشرة، نُشرت بعد التغيير مباشرةً؛ وإذا تكرر وقتها، نُشرت مرة واحدة.
schedule-posts-now = { $count ->
    [0] لا جديد لقناة { $channel }، فلن يُنشر شيء.
    [zero] لا جديد لقناة { $channel }، فلن يُنشر شيء.
    [one] يُنشر الآن خبر جديد واحد في { $channel }.
    [two] يُنشر الآن خبران جديدان في { $channel }.
    [few] تُنشر الآن { $count } أخبار جديدة في { $channel }.
    [many] يُنشر الآن { $count } خبرًا جديدًا في { $channel }.
   *[other] يُنشر الآن { $count } خبر جديد في { $channel }.
}
schedule-cannot-post = **لا يستطيع البوت النشر هناك بعد.** ينقصه في { $channel }: { $names }. اسمح بذلك في إعدادات القناة ضمن «الأذونات».
history-empty = { $kind ->
    [follow] لم يُنشر شيء بعد.
   *[schedule] لم يحن أي موعد بعد.
}
first-digest = { $count ->
    [0] موعد أول نشرة { $due }. لا خبر فيها بعد.
    [zero] موعد أول نشرة { $due }. ستضم الآن { $count } خبر. شاهد /schedule preview { $number }.
    [one] موعد أول نشرة { $due }. ستضم الآن خبرًا واحدًا. شاهد /schedule preview { $number }.
    [two] موعد أول نشرة { $due }. ستضم الآن خبرين. شاهد /schedule preview { $number }.
    [few] موعد أول نشرة { $due }. ستضم الآن { $count } أخبار. شاهد /schedule preview { $number }.
    [many] موعد أول نشرة { $due }. ستضم الآن { $count } خبرًا. شاهد /schedule preview { $number }.
   *[other] موعد أول نشرة { $due }. ستضم الآن { $count } خبر. شاهد /schedule preview { $number }.
}
history-line = { $due } { $outcome }
history-line-reason = { $due } { $outcome }. { $reason }
history-posted = { $due } [نُشر]({ $link })
history-posted-late = { $minutes ->
    [zero] { $due } [نُشر]({ $link }) متأخرًا { $minutes } دقيقة
    [one] { $due } [نُشر]({ $link }) متأخرًا دقيقة واحدة
    [two] { $due } [نُشر]({ $link }) متأخرًا دقيقتين
    [few] { $due } [نُشر]({ $link }) متأخرًا { $minutes } دقائق
    [many] { $due } [نُشر]({ $link }) متأخرًا { $minutes } دقيقة
   *[other] { $due } [نُشر]({ $link }) متأخرًا { $minutes } دقيقة
}
delivery-waiting = بانتظار الإرسال
delivery-sent = نُشر
delivery-quiet = لا جديد، لم يُنشر شيء
delivery-skipped = جرى تخطيه
delivery-failed = فشل


## Cards: alerts

alert-first-title = تنبيهك مفعّل
alert-first = ستصلك رسائل مباشرة عن { $selection }.
alert-at-once = تصلك فور ورود خبر جديد.
alert-once-a-day = تصلك مرة في اليوم الساعة { $time } إذا وردت أخبار جديدة.
alert-stop = أوقف تنبيهًا عبر /alert remove، أو احذف كل ما هو محفوظ عنك عبر /alert forget.
alert-preview = معاينة: أحدث خبر حتى الآن
alert-preview-none = لا خبر مناسبًا في آخر 7 أيام بعد.
alert-added = ضُبط التنبيه { $number }
alert-frequency = { $count ->
    [zero] في آخر 7 أيام: { $count } خبر.
    [one] في آخر 7 أيام: خبر واحد.
    [two] في آخر 7 أيام: خبران.
    [few] في آخر 7 أيام: { $count } أخبار.
    [many] في آخر 7 أيام: { $count } خبرًا.
   *[other] في آخر 7 أيام: { $count } خبر.
}
alert-resumed = { $count ->
    [zero] لا تنبيهات متوقفة مؤقتًا لديك.
    [one] عاد تنبيهك المتوقف مؤقتًا إلى العمل.
    [two] عاد تنبيهاك المتوقفان مؤقتًا إلى العمل.
    [few] عادت { $count } تنبيهات متوقفة مؤقتًا إلى العمل.
    [many] عاد { $count } تنبيهًا متوقفًا مؤقتًا إلى العمل.
   *[other] عاد { $count } تنبيه متوقف مؤقتًا إلى العمل.
}
alerts-title = تنبيهاتك
alerts-none-title = لا تنبيهات لديك
alerts-none = أضف تنبيهًا عبر /alert add.
alert-line-at-once = **{ $number }** · { $selection } · فورًا
alert-line-once-a-day = **{ $number }** · { $selection } · مرة في اليوم الساعة { $time }
alert-line-paused = **{ $number }** · { $selection } · متوقف مؤقتًا. { $reason }
alert-source-unseen = لم يعد ممكنًا قراءة مصدره في الرسائل المباشرة.
alert-removed = حُذف التنبيه { $number }
alert-was = كان عن { $selection }.
alerts-forgotten-title = حُذف كل شيء
alerts-forgotten = { $count ->
    [0] لم تكن لديك تنبيهات، ولا شيء محفوظ عنك.
    [zero] لم تكن لديك تنبيهات، ولا شيء محفوظ عنك.
    [one] حُذف تنبيهك وسجله. لم يعد أي شيء محفوظًا عنك.
    [two] حُذف تنبيهاك وسجلهما. لم يعد أي شيء محفوظًا عنك.
    [few] حُذفت { $count } تنبيهات وسجلها. لم يعد أي شيء محفوظًا عنك.
    [many] حُذف { $count } تنبيهًا وسجلها. لم يعد أي شيء محفوظًا عنك.
   *[other] حُذف { $count } تنبيه وسجلها. لم يعد أي شيء محفوظًا عنك.
}
alert-label = { $number }: { $selection }
alert-title = أخبار عن { $selection }
alert-note = التنبيه { $number } · لإيقافه: /alert remove
alert-note-about = التنبيه { $number } عن { $selection } · لإيقافه: /alert remove


## Cards: why a story was posted or wasn't

why-title = لماذا نُشر هذا الخبر أو لم يُنشر
why-source-and-times = { $source } · صدر { $published } · قُرئ { $read }
why-times = صدر { $published } · قُرئ { $read }
why-others = { $count ->
    [zero] لا أخبار أخرى في هذا المنشور. للسؤال عن خبر، اختر عنوانه.
    [one] في هذا المنشور خبر آخر. للسؤال عنه، اختر عنوانه.
    [two] في هذا المنشور خبران آخران. للسؤال عن أحدهما، اختر عنوانه.
    [few] في هذا المنشور { $count } أخبار أخرى. للسؤال عن أحدها، اختر عنوانه.
    [many] في هذا المنشور { $count } خبرًا آخر. للسؤال عن أحدها، اختر عنوانه.
   *[other] في هذا المنشور { $count } خبر آخر. للسؤال عن أحدها، اختر عنوانه.
}
why-none = لا جداول ولا متابعات في هذا الخادم. اضبط واحدًا عبر /schedule add أو /follow.
why-choice = { $title } · { $source }
why-subscription = **{ $number }** { $selection } في { $channel }
why-posted = [نُشر]({ $link }) { $after } من قراءة البوت له.
why-posted-unlinked = نُشر { $after } من قراءة البوت له.
why-seconds = { $count ->
    [zero] بعد { $count } ثانية
    [one] بعد ثانية واحدة
    [two] بعد ثانيتين
    [few] بعد { $count } ثوانٍ
    [many] بعد { $count } ثانية
   *[other] بعد { $count } ثانية
}
why-minutes = { $count ->
    [zero] بعد { $count } دقيقة
    [one] بعد دقيقة واحدة
    [two] بعد دقيقتين
    [few] بعد { $count } دقائق
    [many] بعد { $count } دقيقة
   *[other] بعد { $count } دقيقة
}
why-hours = { $count ->
    [zero] بعد { $count } ساعة
    [one] بعد ساعة واحدة
    [two] بعد ساعتين
    [few] بعد { $count } ساعات
    [many] بعد { $count } ساعة
   *[other] بعد { $count } ساعة
}
why-being-sent = يجري إرسال منشوره: { $due }.
why-being-sent-again = يجري إرسال منشوره من جديد: { $due }. { $reason }
why-next = سيكون في المنشور التالي: { $due }.
why-next-after-quiet = سيُنشر عند انتهاء ساعات الهدوء: { $due }.
why-in-line = ترتيبه في الانتظار { $place }. الحد الأقصى لأخبار المنشور التالي ({ $due }): { $most }.
why-in-line-after-quiet = ترتيبه في الانتظار { $place }. الحد الأقصى لأخبار المنشور التالي، عند انتهاء ساعات الهدوء ({ $due }): { $most }.
why-comparing = قرأه البوت للتو وما زال يقارنه بأخبار أخرى. اسأل من جديد بعد دقيقة.
why-has-it = الخبر [موجود في القناة]({ $link }) من قبل.
why-has-it-unlinked = الخبر موجود في القناة من قبل.
why-has-account = الخبر [موجود في القناة]({ $link }) من قبل، نقلًا عن { $source }.
why-has-account-unlinked = الخبر موجود في القناة من قبل، نقلًا عن { $source }.
why-failed = تعذّر إرسال منشوره ({ $due }). { $reason }
why-failed-next = تعذّر إرسال منشوره ({ $due }). { $reason } التالي: { $next }.
why-missed = { $most ->
    [zero] لم يتسع [منشور { $due }]({ $link }) لأي خبر.
    [one] اتسع [منشور { $due }]({ $link }) لخبر واحد، وسبقه خبر آخر.
    [two] اتسع [منشور { $due }]({ $link }) لخبرين، وسبقته أخبار أخرى.
    [few] اتسع [منشور { $due }]({ $link }) لـ { $most } أخبار، وسبقته أخبار أخرى.
    [many] اتسع [منشور { $due }]({ $link }) لـ { $most } خبرًا، وسبقته أخبار أخرى.
   *[other] اتسع [منشور { $due }]({ $link }) لـ { $most } خبر، وسبقته أخبار أخرى.
}
why-missed-unsent = كان مقررًا في منشور { $due }: { $outcome }.
why-missed-unsent-because = كان مقررًا في منشور { $due }: { $outcome }. { $reason }
why-unrecorded = استُبعد عند وروده: كان مصدره مضافًا للتو، أو وردت منه أخبار كثيرة دفعة واحدة، أو كانت المتابعة متوقفة مؤقتًا أو عُدّلت بعد ذلك.
why-lacks = ينقصه { $lacking }.
why-has = فيه { $unwanted }.
why-lacks-and-has = ينقصه { $lacking }، وفيه { $unwanted }.
why-too-few = الناشرون الذين نقلوه: { $has }. العدد المطلوب: { $needs }.
why-from-file = جرى تحميله من ملف. المتابعات تنشر ما يرد من الخلاصات.
why-too-old-follow = قرأه البوت قبل ضبط هذه المتابعة: { $since }.
why-too-old-schedule = صدر قبل { $since }، وهو أقدم ما تشمله أول نشرة لهذا الجدول.
why-too-old-digest = صدر قبل { $since }، وهو أقدم ما تشمله النشرة التالية.
why-too-old-day = كان قد مضى عليه أكثر من يوم حين قرأه البوت.
why-too-old-query = يستبعده since: أو until: أو on: في البحث.
why-other-category = مصدره ليس في الفئة { $category }.
why-other-source = { $source } ليس من المصادر المختارة.
why-no-source = لا مصدر له، ولا تُنشر هنا إلا أخبار مصادر محددة.


## Cards: sources

story-count = { $count ->
    [zero] { $count } خبر
    [one] خبر واحد
    [two] خبران
    [few] { $count } أخبار
    [many] { $count } خبرًا
   *[other] { $count } خبر
}
offer-empty = لا أخبار في هذه الخلاصة حاليًا. تظهر الأخبار الجديدة عند صدورها.
offer-followed = هذه الخلاصة مضافة في هذا الخادم من قبل.
offer-confirm = اضغط **إضافة** لتضيف هذه الخلاصة.
item-untitled = بلا عنوان
source-added-title = أُضيف { $source }
source-added-unread = تعذّرت قراءته حتى الآن. { $reason } سيحاول البوت من جديد تلقائيًا.
source-added-none = لا أخبار بعد. ستظهر الأخبار الجديدة في /latest، ويمكن نشرها بانتظام عبر /schedule add.
source-added = { $count ->
    [zero] { $count } خبر جديد. للقراءة: /latest، وللنشر المنتظم في نشرات: /schedule add.
    [one] خبر جديد واحد. للقراءة: /latest، وللنشر المنتظم في نشرات: /schedule add.
    [two] خبران جديدان. للقراءة: /latest، وللنشر المنتظم في نشرات: /schedule add.
    [few] { $count } أخبار جديدة. للقراءة: /latest، وللنشر المنتظم في نشرات: /schedule add.
    [many] { $count } خبرًا جديدًا. للقراءة: /latest، وللنشر المنتظم في نشرات: /schedule add.
   *[other] { $count } خبر جديد. للقراءة: /latest، وللنشر المنتظم في نشرات: /schedule add.
}
source-added-known = هذا المصدر مضاف في هذا الخادم من قبل. شاهد أخباره عبر /latest، أو انشر نشرات بانتظام عبر /schedule add.
source-checked-title = فُحص { $source }
source-failed = تعذّرت قراءته. { $reason }
source-nothing-new = لا جديد.
source-new = { $count ->
    [zero] { $count } خبر جديد.
    [one] خبر جديد واحد.
    [two] خبران جديدان.
    [few] { $count } أخبار جديدة.
    [many] { $count } خبرًا جديدًا.
   *[other] { $count } خبر جديد.
}
source-updated = أخبار جرى تحديثها: { $count }.
source-removed-title = أُزيل { $source }
source-removed = { $count ->
    [0] لم تكن له أخبار.
    [zero] لم تكن له أخبار.
    [one] يبقى خبره الوحيد محفوظًا.
    [two] يبقى خبراه محفوظين.
    [few] تبقى أخباره محفوظة، وعددها { $count }.
    [many] تبقى أخباره محفوظة، وعددها { $count }.
   *[other] تبقى أخباره محفوظة، وعددها { $count }.
}
source-no-longer-seen = لم يعد هذا الخادم يرى أخباره. وتتوقف مؤقتًا الجداول والمتابعات التي لا مصدر آخر لها. لإضافته من جديد، استخدم /sources add.
source-still-for-all = هو مفعّل لكل الخوادم، فتبقى قراءته هنا ممكنة. لإخفائه، استخدم /sources mute.
source-muted-title = أُخفي { $source }
source-muted = لم يعد هذا الخادم يرى أخباره. وتتوقف مؤقتًا الجداول والمتابعات التي لا مصدر آخر لها. لإظهاره من جديد، استخدم /sources unmute.
source-unmuted-title = عاد { $source }
source-unmuted = يرى هذا الخادم أخباره من جديد. استأنف الجداول والمتابعات المتوقفة مؤقتًا عبر /schedule resume.
sources-title = المصادر
sources-none = لا مصادر مباشرة بعد. يمكن لعضو لديه إذن «إدارة الخادم» إضافة مصدر عبر /sources add: بإدخال عنوان موقع أخبار أو خلاصة، أو باختيار اسم من القائمة التي يعرضها Discord. ويمكن لمشغّل البوت تفعيل مصدر لكل الخوادم عبر `dateline sources enable`.
and-more-sources = { $count ->
    [zero] … ولا مصادر أخرى
    [one] … ومصدر آخر
    [two] … ومصدران آخران
    [few] … و{ $count } مصادر أخرى
    [many] … و{ $count } مصدرًا آخر
   *[other] … و{ $count } مصدر آخر
}
source-line = ✅ **{ $source }** · { $stories } · قُرئ { $checked } · التالي { $next }
source-line-unread = ⏳ **{ $source }** · { $stories } · لم يُقرأ بعد، الموعد { $next }
source-line-failed = { $times ->
    [zero] ⚠️ **{ $source }** · { $stories } · فشل. { $reason } المحاولة التالية { $next }
    [one] ⚠️ **{ $source }** · { $stories } · فشل مرة واحدة. { $reason } المحاولة التالية { $next }
    [two] ⚠️ **{ $source }** · { $stories } · فشل مرتين متتاليتين. { $reason } المحاولة التالية { $next }
    [few] ⚠️ **{ $source }** · { $stories } · فشل { $times } مرات متتالية. { $reason } المحاولة التالية { $next }
    [many] ⚠️ **{ $source }** · { $stories } · فشل { $times } مرة متتالية. { $reason } المحاولة التالية { $next }
   *[other] ⚠️ **{ $source }** · { $stories } · فشل { $times } مرة متتالية. { $reason } المحاولة التالية { $next }
}
source-line-from-files = 📄 **{ $source }** · { $stories } · من ملفات
source-line-unnamed = 📄 أخبار بلا مصدر · من ملفات
sources-muted = { $count ->
    [zero] لا مصادر مخفية هنا؛ شاهد /sources unmute.
    [one] مصدر آخر مخفي هنا؛ شاهد /sources unmute.
    [two] مصدران آخران مخفيان هنا؛ شاهد /sources unmute.
    [few] { $count } مصادر أخرى مخفية هنا؛ شاهد /sources unmute.
    [many] { $count } مصدرًا آخر مخفيًا هنا؛ شاهد /sources unmute.
   *[other] { $count } مصدر آخر مخفي هنا؛ شاهد /sources unmute.
}
source-line-gone = ⛔ **{ $source }** · { $stories } · لم يعد يُقرأ. { $reason }


## Cards: languages

language-automatic = تلقائي
language-not-allowed = تغيير لغة الخادم يتطلب إذن «إدارة الخادم». لاختيار لغتك أنت، أرسل إلى البوت رسالة مباشرة فيها /language set.
language-own-set = لغتك: { $language }
language-own-automatic = عاد البوت إلى استخدام لغة Discord لديك
language-server-set = لغة هذا الخادم: { $language }
language-server-automatic = لم تعد لهذا الخادم لغة خاصة به
language-channel-set = لغة { $channel }: { $language }
language-channel-automatic = لم تعد للقناة { $channel } لغة خاصة بها
language-server-scope = تُستخدم لكل ما يراه الجميع هناك. أما ما يراه شخص واحد فيبقى بلغته.
language-server-why = **هذا الخادم:** الإجابات بلغة السائل، والمنشورات بلغة من ضبطها.
language-articles = لا تُترجم المقالات أبدًا.
language-title = اللغات
language-own = **أنت:** { $language }، باختيارك.
language-own-discord = **أنت:** { $language }، وهي لغة Discord لديك.
language-own-lacking = **أنت:** الإنجليزية، لأن البوت لا يدعم لغة Discord لديك ({ $code }).
language-server = **هذا الخادم:** { $language }، باختيار أحد المشرفين.
language-community = **هذا الخادم:** { $language }، وهي اللغة الأساسية للمجتمع.
language-channel = **{ $channel }:** { $language }، باختيار أحد المشرفين.
language-more-channels = { $count ->
    [zero] لا قنوات أخرى لها لغة خاصة.
    [one] قناة أخرى لها لغة خاصة.
    [two] قناتان أخريان لهما لغة خاصة.
    [few] { $count } قنوات أخرى لها لغة خاصة.
    [many] { $count } قناة أخرى لها لغة خاصة.
   *[other] { $count } قناة أخرى لها لغة خاصة.
}
language-how = لتغييرها، استخدم /language set: في رسالة مباشرة إلى البوت لنفسك، أو في خادم للجميع فيه (يتطلب إذن «إدارة الخادم»).


## Commands and options (descriptions)

latest =
    .description = عرض أحدث الأخبار
    .source = أخبار هذا المصدر فقط
    .count = عدد الأخبار في الصفحة
search =
    .description = البحث في الأخبار
    .query = كلمات البحث؛ وأيضًا "عبارة"، -استبعاد، هذا OR ذاك، انتخاب*
    .source = هذا المصدر فقط، أو عدة مصادر: BBC News, Reuters
    .since = منذ متى: يوم، أسبوع، شهر، 3 أيام، أو تاريخ مثل 2026-11-01
    .until = حتى متى: أمس، الاثنين، 3 أيام، أو 2026-11-01
    .on = هذا اليوم فقط: اليوم، أمس، الاثنين، 3 نوفمبر، 2026-11-01
    .order = الأنسب أولًا أو الأحدث أولًا
    .choice-relevance = الأنسب
    .choice-newest = الأحدث
digest =
    .description = ما فاتك من أخبار: الأوسع تغطيةً أولًا
    .source = هذا المصدر فقط، أو عدة مصادر: BBC News, Reuters
    .category = مصادر هذه الفئة فقط، مثل world أو technology
    .query = كلمات يجب أن تكون في الخبر؛ "عبارة"، -استبعاد، هذا OR ذاك
    .told_by = أقل عدد من الناشرين الذين نقلوا الخبر
    .period = المدة التي تشملها النشرة
    .stories = أقصى عدد من الأخبار
    .choice-day = يوم
    .choice-week = أسبوع
    .choice-month = شهر
    .choice-all = الكل
alert =
    .description = رسالة مباشرة إليك عند ورود أخبار
alert-add =
    .description = رسالة مباشرة إليك عند ورود أخبار عن موضوع
    .query = كلمات يجب أن تكون في الخبر، كما في /search
    .sources = هذه المصادر فقط، مثل BBC News, Reuters
    .when = متى تُرسل الرسائل؛ فورًا إذا لم تحدّد
    .choice-at-once = فورًا
    .choice-once-a-day = مرة في اليوم
alert-list =
    .description = عرض تنبيهاتك
alert-remove =
    .description = حذف أحد تنبيهاتك
    .alert = التنبيه المراد حذفه
alert-forget =
    .description = حذف كل تنبيهاتك وكل ما هو محفوظ عنك
language =
    .description = اختيار لغة البوت
language-set =
    .description = اختيار لغة الخادم؛ وفي رسالة مباشرة: لغتك أنت
    .language = اللغة؛ «تلقائي» يتبع إعدادات Discord
    .channel = لهذه القناة فقط؛ للخادم كله إذا لم تحدّد
language-show =
    .description = عرض اللغات المستخدمة هنا
help =
    .description = ما يمكنك فعله هنا
summarize-menu = تلخيص
sources =
    .description = إدارة مصادر هذا الخادم
sources-list =
    .description = عرض ما يمكن قراءته هنا وموعد القراءة التالية لكل مصدر
sources-add =
    .description = إضافة موقع أخبار أو خلاصة (إدارة الخادم)
    .url = موقع أخبار أو عنوان خلاصة أو اسم من القائمة
sources-refresh =
    .description = فحص مصدر الآن (إدارة الخادم)
    .source = المصدر المراد فحصه
sources-remove =
    .description = إزالة مصدر من هذا الخادم (إدارة الخادم)
    .source = المصدر المراد إزالته
sources-mute =
    .description = إخفاء مصدر مفعّل لكل الخوادم (إدارة الخادم)
    .source = المصدر المراد إخفاؤه
sources-unmute =
    .description = إظهار مصدر مخفي من جديد (إدارة الخادم)
    .source = المصدر المراد إظهاره
follow =
    .description = نشر الأخبار في قناة فور ورودها
    .query = كلمات يجب أن تكون في الخبر؛ "عبارة"، -استبعاد، هذا OR ذاك
    .sources = هذه المصادر فقط، مثل BBC News, Reuters
    .category = مصادر هذه الفئة فقط، مثل world أو technology
    .told_by = أقل عدد من الناشرين الذين نقلوا الخبر
    .channel = قناة النشر؛ هذه القناة إذا لم تحدّد
    .role = الدور المراد الإشارة إليه
    .quiet_hours = متى لا يُنشر شيء، مثل 22:00-07:00 Cairo
    .at_most = أقصى عدد من المنشورات في الساعة
doctor =
    .description = التحقق من عمل كل الجداول والمتابعات
schedule =
    .description = إدارة النشرات المجدولة والمتابعات
schedule-add =
    .description = نشر نشرة بانتظام
    .time = وقت النشر: 07:30 أو 7:30 م أو عدة أوقات: 07:30، 18:00
    .timezone = مدينة كبيرة في المنطقة الزمنية، مثل Cairo
    .channel = قناة النشر؛ هذه القناة إذا لم تحدّد
    .days = يوميًا، من الاثنين إلى الجمعة، السبت والأحد، أسبوعيًا، أو أيام مثل الاثنين، الخميس
    .stories = أقصى عدد من الأخبار في النشرة
    .source = هذا المصدر فقط، أو عدة مصادر: BBC News, Reuters
    .category = مصادر هذه الفئة فقط، مثل world أو technology
    .query = كلمات يجب أن تكون في الخبر؛ "عبارة"، -استبعاد، هذا OR ذاك
    .told_by = أقل عدد من الناشرين الذين نقلوا الخبر
    .quiet = ما العمل إذا لم يكن هناك جديد
    .role = الدور المراد الإشارة إليه
    .mention = طريقة الإشارة إلى الدور
    .choice-post-nothing = عدم نشر شيء
    .choice-post-a-note = نشر ملاحظة
    .choice-notify = مع إشعار
    .choice-silently = بدون إشعار
schedule-edit =
    .description = تعديل جدول أو متابعة؛ ما لا تحدّده يبقى كما هو
    .schedule = الجدول أو المتابعة المراد تعديلها
    .time = وقت النشر: 07:30 أو 7:30 م أو عدة أوقات: 07:30، 18:00
    .timezone = مدينة كبيرة في المنطقة الزمنية، مثل Cairo
    .source = هذا المصدر فقط، أو عدة مصادر: BBC News, Reuters؛ للكل: -
    .category = مصادر هذه الفئة فقط، مثل world؛ للكل: -
    .query = فقط أخبار فيها كل هذه الكلمات؛ بلا كلمات: -
    .told_by = أقل عدد من الناشرين الذين نقلوا الخبر
    .channel = قناة النشر
    .days = يوميًا، من الاثنين إلى الجمعة، السبت والأحد، أسبوعيًا، أو أيام مثل الاثنين، الخميس
    .stories = أقصى عدد من الأخبار في النشرة
    .quiet = ما العمل إذا لم يكن هناك جديد
    .role = الدور المراد الإشارة إليه
    .mention = طريقة الإشارة إلى الدور
    .choice-post-nothing = عدم نشر شيء
    .choice-post-a-note = نشر ملاحظة
    .choice-notify = مع إشعار
    .choice-silently = بدون إشعار
    .choice-nobody = لا أحد
    .quiet_hours = للمتابعات، متى لا يُنشر شيء: 22:00-07:00 Cairo؛ للإلغاء: -
    .at_most = للمتابعات: أقصى عدد من المنشورات في الساعة
schedule-now =
    .description = نشر الجديد الآن، إضافة إلى الأوقات المحددة
    .schedule = الجدول المراد نشره
schedule-list =
    .description = عرض الجداول والمتابعات
schedule-preview =
    .description = معاينة ما سينشره جدول أو متابعة
    .schedule = الجدول أو المتابعة المراد معاينتها
schedule-pause =
    .description = إيقاف جدول أو متابعة مؤقتًا حتى تستأنف
    .schedule = الجدول أو المتابعة المراد إيقافها مؤقتًا
schedule-resume =
    .description = استئناف جدول أو متابعة متوقفة مؤقتًا
    .schedule = الجدول أو المتابعة المراد استئنافها
schedule-remove =
    .description = حذف جدول أو متابعة مع السجل
    .schedule = الجدول أو المتابعة المراد حذفها
schedule-history =
    .description = متى نشر جدول أو متابعة، أو لماذا لم يُنشر شيء
    .schedule = الجدول أو المتابعة المراد عرضها
schedule-why =
    .description = لماذا نُشر خبر أو لم يُنشر
    .story = عنوان الخبر أو عنوان صفحته أو رابط منشور البوت
    .schedule = الجدول أو المتابعة؛ الكل إذا لم تحدّد
