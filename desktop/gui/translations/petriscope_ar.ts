<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name></name>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Go to the page Quality</source>
        <translation>الانتقال إلى صفحة «الجودة»</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>استعادة الافتراضي</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the system has now.</source>
        <translation>ألوان فاتحة أو داكنة، أو ألوان النظام الحالية.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>How large all text is, compared with the system&apos;s own size.</source>
        <translation>حجم كل النصوص، مقارنةً بحجم النظام.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Stands in the records beside each answer that you give. Anybody can change it here.</source>
        <translation>يظهر في السجلات بجانب كل إجابة تعطيها. يمكن لأي شخص تغييره هنا.</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>الخريطة الحرارية</translation>
    </message>
    <message>
        <source>How strong the heatmap is over the image. The slider below the image is the same.</source>
        <translation>شدة الخريطة الحرارية فوق الصورة. شريط التمرير أسفل الصورة يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>Finer heatmap</source>
        <translation>خريطة حرارية أدق</translation>
    </message>
    <message>
        <source>Twice the rows and columns. Each heatmap takes a little longer.</source>
        <translation>ضعف الصفوف والأعمدة. تستغرق كل خريطة حرارية وقتًا أطول قليلًا.</translation>
    </message>
    <message>
        <source>Heatmap colours</source>
        <translation>ألوان الخريطة الحرارية</translation>
    </message>
    <message>
        <source>Colour-blind people read each of these alike. Choose what stands out from your stain.</source>
        <translation>يقرأ المصابون بعمى الألوان كلًّا منها كما يقرؤها غيرهم. اختر ما يبرز عن صبغتك.</translation>
    </message>
    <message>
        <source>Review thresholds</source>
        <translation>عتبات المراجعة</translation>
    </message>
    <message>
        <source>Below which confidence an answer needs review, class by class.</source>
        <translation>درجة الثقة التي تحتاج الإجابة دونها إلى مراجعة، لكل فئة.</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>متابعة المراقبة</translation>
    </message>
    <message>
        <source>When Petriscope starts, go on watching the folders that were watched when it ended.</source>
        <translation>عند تشغيل Petriscope تستمر مراقبة المجلدات التي كانت مراقَبة عند إنهائه.</translation>
    </message>
    <message>
        <source>Folders below</source>
        <translation>المجلدات الفرعية</translation>
    </message>
    <message>
        <source>Watch the folders in a watched folder too, and those in them.</source>
        <translation>مراقبة المجلدات داخل المجلد المراقَب أيضًا، وما في داخلها.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>الاستمرار في شريط النظام</translation>
    </message>
    <message>
        <source>Closing the window during a watch hides it, and watching goes on. The icon in the system&apos;s tray brings it back, and ends Petriscope.</source>
        <translation>إغلاق النافذة أثناء المراقبة يخفيها، وتستمر المراقبة. الأيقونة في شريط النظام تعيدها، وتنهي Petriscope.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>While the window is not looked at, the system says when a watch has a problem and when a long queue is done.</source>
        <translation>عندما لا تنظر إلى النافذة، يخبرك النظام بأي مشكلة في المراقبة وبانتهاء قائمة انتظار طويلة.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>الضبط</translation>
    </message>
    <message>
        <source>Which images the control looks at, whether it runs by itself once a day, and since when it compares.</source>
        <translation>أي صور ينظر إليها الضبط، وهل يعمل تلقائيًا مرة في اليوم، ومنذ متى يقارن.</translation>
    </message>
    <message>
        <source>Folder of your records</source>
        <translation>مجلد سجلاتك</translation>
    </message>
    <message>
        <source>Records, settings and logs are kept in this folder and nowhere else.</source>
        <translation>تُحفظ السجلات والإعدادات وملفات السجل في هذا المجلد وليس في غيره.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>أُلغيت المقارنة.</translation>
    </message>
    <message>
        <source>Only {bundle} knows {classes}.</source>
        <translation>الحزمة {bundle} وحدها تعرف {classes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files left out: not read.</source>
        <translation>
            <numerusform>لم يُستبعد أي ملف.</numerusform>
            <numerusform>استُبعد ملف واحد: لم يُقرأ.</numerusform>
            <numerusform>استُبعد ملفان: لم يُقرآ.</numerusform>
            <numerusform>استُبعدت {count} ملفات: لم تُقرأ.</numerusform>
            <numerusform>استُبعد {count} ملفًا: لم تُقرأ.</numerusform>
            <numerusform>استُبعد {count} ملف: لم تُقرأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total}, {percent} % (95 % interval {low} to {high} %)</source>
        <translation>{count} من {total}، {percent} % (مجال 95 %: من {low} إلى {high} %)</translation>
    </message>
    <message>
        <source>{first} and {second} had no image to be compared on.</source>
        <translation>لم توجد أي صورة لمقارنة {first} و{second}.</translation>
    </message>
    <message>
        <source>{first} and {second} give the same answer to {share}.</source>
        <translation>تعطي {first} و{second} الإجابة نفسها في {share}.</translation>
    </message>
    <message>
        <source>Two bundles are being compared. Cancel that first.</source>
        <translation>تجري مقارنة حزمتين الآن. ألغِ ذلك أولًا.</translation>
    </message>
    <message>
        <source>There are no control images. Choose a folder that holds some.</source>
        <translation>لا توجد صور ضبط. اختر مجلدًا فيه بعضها.</translation>
    </message>
    <message numerus="yes">
        <source>Expected at least {fewest} new photographs of the control slide. Received {count} new photographs, which will count in a later run: take more.</source>
        <translation>
            <numerusform>المتوقع: {fewest} صور جديدة على الأقل لشريحة الضبط. لم يصل شيء جديد: التقط المزيد.</numerusform>
            <numerusform>المتوقع: {fewest} صور جديدة على الأقل لشريحة الضبط. وصلت صورة جديدة واحدة، وستُحسب في تشغيل لاحق: التقط المزيد.</numerusform>
            <numerusform>المتوقع: {fewest} صور جديدة على الأقل لشريحة الضبط. وصلت صورتان جديدتان، وستُحسبان في تشغيل لاحق: التقط المزيد.</numerusform>
            <numerusform>المتوقع: {fewest} صور جديدة على الأقل لشريحة الضبط. وصلت {count} صور جديدة، وستُحسب في تشغيل لاحق: التقط المزيد.</numerusform>
            <numerusform>المتوقع: {fewest} صور جديدة على الأقل لشريحة الضبط. وصلت {count} صورة جديدة، وستُحسب في تشغيل لاحق: التقط المزيد.</numerusform>
            <numerusform>المتوقع: {fewest} صور جديدة على الأقل لشريحة الضبط. وصلت {count} صورة جديدة، وستُحسب في تشغيل لاحق: التقط المزيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>its class {name} cannot be a folder</source>
        <translation>لا يمكن أن تكون فئتها {name} مجلدًا</translation>
    </message>
    <message>
        <source>its class {name} would be the folder of {other} on Windows</source>
        <translation>ستكون فئتها {name} هي مجلد {other} نفسه في Windows</translation>
    </message>
    <message>
        <source>its bytes were never read</source>
        <translation>لم تُقرأ بياناتها قط</translation>
    </message>
    <message>
        <source>it is page {page} of a file with several; save that page as a file of its own, classify and correct that</source>
        <translation>هي الصفحة {page} من ملف متعدد الصفحات؛ احفظ هذه الصفحة في ملف مستقل، ثم صنّفه وصحّحه</translation>
    </message>
    <message>
        <source>it is not on record where it was</source>
        <translation>مكانها غير مذكور في السجلات</translation>
    </message>
    <message>
        <source>it was changed since it was classified</source>
        <translation>تغيّرت بعد تصنيفها</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>لم تعد موجودة</translation>
    </message>
    <message>
        <source>it cannot be read ({why})</source>
        <translation>تتعذر قراءتها ({why})</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({why}). Free some space, or choose another place.</source>
        <translation>تتعذر الكتابة في المجلد ‎{folder}‎ ({why}). أفرغ بعض المساحة، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Expected a new or empty folder at {folder}. Received one that holds something, or a file. Choose another place, or remove what is there.</source>
        <translation>المتوقع: مجلد جديد أو فارغ في ‎{folder}‎. الموجود: مجلد فيه محتوى، أو ملف. اختر مكانًا آخر، أو أزل ما فيه.</translation>
    </message>
    <message>
        <source>The folder {folder} is watched by another Petriscope already. Use that one, or close it first.</source>
        <translation>المجلد ‎{folder}‎ يراقبه Petriscope آخر. استخدم ذاك، أو أغلقه أولًا.</translation>
    </message>
    <message>
        <source>Qt and PySide6</source>
        <translation>Qt وPySide6</translation>
    </message>
    <message>
        <source>Apache-2.0 or BSD-3-Clause</source>
        <translation>Apache-2.0 أو BSD-3-Clause</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>ملكية عامة</translation>
    </message>
    <message>
        <source>Lucide icons</source>
        <translation>أيقونات Lucide</translation>
    </message>
    <message>
        <source>No bundle is loaded.</source>
        <translation>لا توجد حزمة محمّلة.</translation>
    </message>
    <message>
        <source>Bundle {name} {version}
Digest {digest}
Signer {signer}
Preprocessing version {preprocessing}</source>
        <translation>الحزمة {name} {version}
بصمة المحتوى {digest}
الموقّع {signer}
إصدار المعالجة المسبقة {preprocessing}</translation>
    </message>
    <message>
        <source>Classifies images on this PC alone: it opens no connection, looks for no update and sends no report.</source>
        <translation>يصنّف الصور على هذا الحاسوب وحده: لا يفتح أي اتصال، ولا يبحث عن تحديثات، ولا يرسل تقارير.</translation>
    </message>
    <message>
        <source>It stands on the work of others, under these licences:</source>
        <translation>يعتمد على عمل آخرين، بموجب هذه التراخيص:</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Case and slide</source>
        <translation>الحالة والشريحة</translation>
    </message>
    <message>
        <source>Say whose images those of this batch are</source>
        <translation>حدّد لمن تعود صور هذه الدفعة</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>دفعة جديدة</translation>
    </message>
    <message>
        <source>Begin another batch with the next image</source>
        <translation>بدء دفعة أخرى مع الصورة التالية</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep case and slide (Enter)</source>
        <translation>حفظ الحالة والشريحة (Enter)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>عدم تغيير شيء (Esc)</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>هذه الدفعة</translation>
    </message>
    <message>
        <source>no case or slide</source>
        <translation>بلا حالة أو شريحة</translation>
    </message>
    <message>
        <source>Next batch: {whose}</source>
        <translation>الدفعة التالية: {whose}</translation>
    </message>
    <message>
        <source>Batch: {whose}</source>
        <translation>الدفعة: {whose}</translation>
    </message>
    <message>
        <source>Have this bundle answer from now on</source>
        <translation>اجعل هذه الحزمة تجيب من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>استخدمها الآن</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>إخفاء هذا السطر</translation>
    </message>
    <message>
        <source>Checking the bundle {path} ...</source>
        <translation>جارٍ فحص الحزمة ‎{path}‎ ...</translation>
    </message>
    <message>
        <source>{bundle} is installed. {passed}. Its signer is trusted: {fingerprint}.</source>
        <translation>ثُبّتت {bundle}. {passed}. موقّعها موثوق: {fingerprint}.</translation>
    </message>
    <message>
        <source>{bundle} is installed. {passed}. Its signer is unknown: {fingerprint}.</source>
        <translation>ثُبّتت {bundle}. {passed}. موقّعها غير معروف: {fingerprint}.</translation>
    </message>
    <message>
        <source>{path} is not installed. {why}</source>
        <translation>لم تُثبّت ‎{path}‎. {why}</translation>
    </message>
    <message>
        <source>{bundle} answers from now on. What was answered before stays.</source>
        <translation>تجيب {bundle} من الآن فصاعدًا. تبقى الإجابات السابقة كما هي.</translation>
    </message>
    <message>
        <source>Loading {bundle} ...</source>
        <translation>جارٍ تحميل {bundle} ...</translation>
    </message>
    <message>
        <source>The chosen bundle</source>
        <translation>الحزمة المختارة</translation>
    </message>
    <message>
        <source>This bundle cannot be used</source>
        <translation>لا يمكن استخدام هذه الحزمة</translation>
    </message>
    <message>
        <source>Digest {digest}</source>
        <translation>بصمة المحتوى {digest}</translation>
    </message>
    <message>
        <source>How good it was</source>
        <translation>مدى جودتها</translation>
    </message>
    <message>
        <source>Its classes</source>
        <translation>فئاتها</translation>
    </message>
    <message>
        <source>Its card</source>
        <translation>بطاقتها</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>Review below</source>
        <translation>تُراجع دون</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>موقّعة من</translation>
    </message>
    <message>
        <source>Golden images</source>
        <translation>الصور المرجعية</translation>
    </message>
    <message>
        <source>Trained</source>
        <comment>the date of the training</comment>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>الاستشهاد</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>المعالجة المسبقة</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>بصمة المحتوى</translation>
    </message>
    <message numerus="yes">
        <source>{count} golden images passed on this PC</source>
        <translation>
            <numerusform>لم تنجح أي صورة مرجعية على هذا الحاسوب</numerusform>
            <numerusform>نجحت صورة مرجعية واحدة على هذا الحاسوب</numerusform>
            <numerusform>نجحت صورتان مرجعيتان على هذا الحاسوب</numerusform>
            <numerusform>نجحت {count} صور مرجعية على هذا الحاسوب</numerusform>
            <numerusform>نجحت {count} صورة مرجعية على هذا الحاسوب</numerusform>
            <numerusform>نجحت {count} صورة مرجعية على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>the share of the images</comment>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>إجابات صحيحة</translation>
    </message>
    <message>
        <source>{percent} of those that were answered</source>
        <translation>{percent} مما أُجيب عنه</translation>
    </message>
    <message>
        <source>Mean F1 of the classes</source>
        <translation>متوسط F1 للفئات</translation>
    </message>
    <message>
        <source>Confidence is off by</source>
        <translation>خطأ الثقة</translation>
    </message>
    <message>
        <source>{percent} on average</source>
        <translation>{percent} في المتوسط</translation>
    </message>
    <message numerus="yes">
        <source>And {count} classes more</source>
        <translation>
            <numerusform>ولا فئات أخرى</numerusform>
            <numerusform>وفئة أخرى</numerusform>
            <numerusform>وفئتان أخريان</numerusform>
            <numerusform>و{count} فئات أخرى</numerusform>
            <numerusform>و{count} فئة أخرى</numerusform>
            <numerusform>و{count} فئة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>لا يمكن استخدامها</translation>
    </message>
    <message numerus="yes">
        <source>{count} classes</source>
        <translation>
            <numerusform>لا فئات</numerusform>
            <numerusform>فئة واحدة</numerusform>
            <numerusform>فئتان</numerusform>
            <numerusform>{count} فئات</numerusform>
            <numerusform>{count} فئة</numerusform>
            <numerusform>{count} فئة</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {classes}, trusted signer</source>
        <translation>‎{date}‎، {classes}، موقّع موثوق</translation>
    </message>
    <message>
        <source>{date}, {classes}, unknown signer</source>
        <translation>‎{date}‎، {classes}، موقّع غير معروف</translation>
    </message>
    <message>
        <source>In use. {words}</source>
        <translation>قيد الاستخدام. {words}</translation>
    </message>
    <message>
        <source>Bundle {digest}</source>
        <translation>الحزمة {digest}</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Choose a bundle, check it and keep it on this PC</source>
        <translation>اختر حزمة، وافحصها، واحفظها على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>button: have the bundle answer</comment>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Have the chosen bundle answer from now on</source>
        <translation>اجعل الحزمة المختارة تجيب من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the chosen bundle from this PC</source>
        <translation>إزالة الحزمة المختارة من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>See which images two bundles answer differently</source>
        <translation>عرض الصور التي تختلف فيها إجابتا حزمتين</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Remove the bundle; its answers stay</source>
        <translation>إزالة الحزمة؛ تبقى إجاباتها</translation>
    </message>
    <message>
        <source>Leave the bundle where it is</source>
        <translation>ترك الحزمة في مكانها</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Remove {bundle} from this PC? What it answered stays on record.</source>
        <translation>هل تريد إزالة {bundle} من هذا الحاسوب؟ تبقى إجاباتها في السجلات.</translation>
    </message>
    <message>
        <source>Both bundles classify the same images, one after the other. Only the images that they answer differently are listed. Nothing of it is recorded, and the bundle in use stays in use.</source>
        <translation>تصنّف الحزمتان الصور نفسها، واحدة بعد الأخرى. لا تُعرض إلا الصور التي تختلفان فيها. لا يُسجّل شيء من ذلك، وتبقى الحزمة المستخدمة كما هي.</translation>
    </message>
    <message>
        <source>First bundle</source>
        <translation>الحزمة الأولى</translation>
    </message>
    <message>
        <source>First bundle of the comparison</source>
        <translation>الحزمة الأولى في المقارنة</translation>
    </message>
    <message>
        <source>Second bundle</source>
        <translation>الحزمة الثانية</translation>
    </message>
    <message>
        <source>Second bundle of the comparison</source>
        <translation>الحزمة الثانية في المقارنة</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>تقدّم المقارنة</translation>
    </message>
    <message>
        <source>Back to the list of bundles</source>
        <translation>العودة إلى قائمة الحزم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Listed images</source>
        <translation>الصور المعروضة</translation>
    </message>
    <message>
        <source>Compare on the images that are listed on the page Images</source>
        <translation>المقارنة على الصور المعروضة في صفحة «الصور»</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>اختيار صور</translation>
    </message>
    <message>
        <source>Compare on images that you choose</source>
        <translation>المقارنة على صور تختارها</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Compare on all images in a folder</source>
        <translation>المقارنة على كل صور مجلد</translation>
    </message>
    <message>
        <source>Compare on</source>
        <comment>title above a choice of folders</comment>
        <translation>المقارنة على</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>إنهاء المقارنة</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between the two bundles</comment>
        <translation>و</translation>
    </message>
    <message>
        <source>Choose two different bundles.</source>
        <translation>اختر حزمتين مختلفتين.</translation>
    </message>
    <message>
        <source>Comparing ...</source>
        <translation>تجري المقارنة ...</translation>
    </message>
    <message numerus="yes">
        <source>{count} images differ.</source>
        <translation>
            <numerusform>لا تختلف أي صورة.</numerusform>
            <numerusform>تختلف صورة واحدة.</numerusform>
            <numerusform>تختلف صورتان.</numerusform>
            <numerusform>تختلف {count} صور.</numerusform>
            <numerusform>تختلف {count} صورة.</numerusform>
            <numerusform>تختلف {count} صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images that are answered differently</source>
        <translation>صور اختلفت إجاباتها</translation>
    </message>
    <message>
        <source>Which bundle was right</source>
        <translation>أي حزمة أصابت</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>A person says</source>
        <translation>يقول شخص</translation>
    </message>
    <message>
        <source>{bundle} right</source>
        <extracomment>Header above how often the bundle was right.</extracomment>
        <translation>{bundle} أصابت</translation>
    </message>
    <message>
        <source>Class, by a person</source>
        <translation>الفئة، حسب شخص</translation>
    </message>
    <message>
        <source>PDF case report</source>
        <translation>تقرير حالة PDF</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>فتح صور</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>الصور ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Install a bundle</source>
        <translation>تثبيت حزمة</translation>
    </message>
    <message>
        <source>Bundles (*.petriscope)</source>
        <translation>الحزم (*.petriscope)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>تصدير المخطط</translation>
    </message>
    <message>
        <source>Choose one or more images</source>
        <translation>اختر صورة أو أكثر</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>Choose a folder of images</source>
        <translation>اختر مجلد صور</translation>
    </message>
    <message>
        <source>Try sample images</source>
        <translation>تجربة صور عيّنة</translation>
    </message>
    <message>
        <source>Classify a few drawn samples</source>
        <translation>صنّف بعض العيّنات المرسومة</translation>
    </message>
    <message>
        <source>Classify what arrives in a folder</source>
        <translation>تصنيف ما يصل إلى مجلد</translation>
    </message>
    <message>
        <source>Write the listed results as PDF, HTML, Excel or CSV</source>
        <translation>كتابة النتائج المعروضة بصيغة PDF أو HTML أو Excel أو CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Show the case report as it will be printed</source>
        <translation>عرض تقرير الحالة كما سيُطبع</translation>
    </message>
    <message>
        <source>Hold the images not yet done, or go on with them</source>
        <translation>إيقاف الصور التي لم تُنجز مؤقتًا، أو متابعتها</translation>
    </message>
    <message>
        <source>Forget the images not yet done</source>
        <translation>ترك الصور التي لم تُنجز</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>نتائج سابقة</translation>
    </message>
    <message>
        <source>List all that is on record</source>
        <translation>عرض كل ما في السجلات</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>درس تعليمي</translation>
    </message>
    <message>
        <source>Two minutes on the sample images</source>
        <translation>دقيقتان مع صور العيّنة</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>إيقاف المراقبة</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy the picture as it is seen</source>
        <translation>نسخ الصورة كما تظهر</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy the row as text</source>
        <translation>نسخ الصف نصًّا</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>نُسخت الصورة.</translation>
    </message>
    <message>
        <source>The row was copied as text.</source>
        <translation>نُسخ الصف نصًّا.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Show the bare image beside the heatmap</source>
        <translation>عرض الصورة وحدها بجانب الخريطة الحرارية</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>What the image is like and where it lies</source>
        <translation>صفات الصورة ومكانها</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Preparing the image ...</source>
        <translation>يجري تحضير الصورة ...</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>حفظ التقرير التقني</translation>
    </message>
    <message>
        <source>Pack logs, checks and counts for whoever looks for a fault; no images, no names</source>
        <translation>جمع السجلات والفحوص والأعداد لمن يبحث عن الخلل؛ بلا صور ولا أسماء</translation>
    </message>
    <message>
        <source>Diagnostics are being packed. This takes a few seconds.</source>
        <translation>يجري إعداد التقرير التقني. يستغرق ذلك ثواني قليلة.</translation>
    </message>
    <message>
        <source>Written to {file}. It holds no images and no names of files.</source>
        <translation>كُتب في ‎{file}‎. لا يحتوي على صور ولا على أسماء ملفات.</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>رمز الخروج {code}</translation>
    </message>
    <message>
        <source>Expected diagnostics in {file}. Received: {reason} Choose another place, or run petriscope diagnostics in a terminal.</source>
        <translation>المتوقع: كتابة التقرير التقني في ‎{file}‎. ما حدث: {reason} اختر مكانًا آخر، أو شغّل petriscope diagnostics في الطرفية.</translation>
    </message>
    <message>
        <source>Drop images or a folder here</source>
        <translation>أفلت صورًا أو مجلدًا هنا</translation>
    </message>
    <message>
        <source>Petriscope has a fault: {kind}. What was just done may be incomplete. The log {log} has the details.</source>
        <translation>حدث خلل في Petriscope: {kind}. قد يكون آخر عمل غير مكتمل. التفاصيل في السجل ‎{log}‎.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>The guide {file} cannot be read ({reason}).</source>
        <translation>تتعذر قراءة الدليل ‎{file}‎ ({reason}).</translation>
    </message>
    <message>
        <source>no other class</source>
        <translation>لا فئة أخرى</translation>
    </message>
    <message>
        <source>&amp;Finer</source>
        <translation>أدق (&amp;F)</translation>
    </message>
    <message>
        <source>Opacity of the heatmap. Hold H to hide it.</source>
        <translation>شدة الخريطة الحرارية. اضغط H مطوّلًا لإخفائها.</translation>
    </message>
    <message>
        <source>Opacity of the heatmap in percent; hold H to hide it</source>
        <translation>شدة الخريطة الحرارية بالنسبة المئوية؛ اضغط H مطوّلًا لإخفائها</translation>
    </message>
    <message>
        <source>Why this class and not that one: choose the other class.
The heatmap then shows the evidence for one rather than the other.</source>
        <translation>لماذا هذه الفئة وليس تلك: اختر الفئة الأخرى.
عندها تُظهر الخريطة الحرارية الدليل على إحداهما دون الأخرى.</translation>
    </message>
    <message>
        <source>Class to compare with</source>
        <translation>الفئة للمقارنة معها</translation>
    </message>
    <message>
        <source>A heatmap of twice the rows and columns.
It takes a little longer to appear.</source>
        <translation>خريطة حرارية بضعف الصفوف والأعمدة.
يستغرق ظهورها وقتًا أطول قليلًا.</translation>
    </message>
    <message>
        <source>&amp;Heatmap</source>
        <translation>خريطة حرارية (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>قارن مع (&amp;C)</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>‎{number} %‎</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>These words are not in the guide.</source>
        <translation>هذه الكلمات ليست في الدليل.</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>أقسام المساعدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>البؤرة</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>How strong the finest structure is beside the contrast, as a multiple of the least
that this bundle accepts. Below 2 an image is softer than those the bundle was made from.</source>
        <translation>قوة أدق التفاصيل مقارنةً بالتباين، كمضاعف للحد الأدنى
الذي تقبله هذه الحزمة. دون 2 تكون الصورة أقل حدة من الصور التي صُنعت منها الحزمة.</translation>
    </message>
    <message>
        <source>Mean grey value: 0 is black, 255 is white.</source>
        <translation>متوسط قيمة الرمادي: 0 أسود، و255 أبيض.</translation>
    </message>
    <message>
        <source>Mean colour as L* (light), a* (green to red), b* (blue to yellow) of CIELAB.</source>
        <translation>متوسط اللون بقيم L*‎ (الإضاءة) وa*‎ (من الأخضر إلى الأحمر) وb*‎ (من الأزرق إلى الأصفر) في CIELAB.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Open the folder that the image is in</source>
        <translation>فتح المجلد الذي فيه الصورة</translation>
    </message>
    <message>
        <source>{value} of 255</source>
        <translation>{value} من 255</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Image with heatmap overlay</source>
        <translation>الصورة مع الخريطة الحرارية فوقها</translation>
    </message>
    <message>
        <source>Paused at {progress}. All else goes on.</source>
        <translation>متوقف مؤقتًا عند {progress}. ويستمر كل ما عدا ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Loading the classifier ... {count} images waiting</source>
        <translation>
            <numerusform>يجري تحميل المصنِّف ... لا صور تنتظر</numerusform>
            <numerusform>يجري تحميل المصنِّف ... صورة واحدة تنتظر</numerusform>
            <numerusform>يجري تحميل المصنِّف ... صورتان تنتظران</numerusform>
            <numerusform>يجري تحميل المصنِّف ... {count} صور تنتظر</numerusform>
            <numerusform>يجري تحميل المصنِّف ... {count} صورة تنتظر</numerusform>
            <numerusform>يجري تحميل المصنِّف ... {count} صورة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the classifier ...</source>
        <translation>يجري تحميل المصنِّف ...</translation>
    </message>
    <message>
        <source>Nothing can be classified</source>
        <translation>لا يمكن تصنيف شيء</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Looking at the first image ...</source>
        <translation>يجري النظر في أول صورة ...</translation>
    </message>
    <message>
        <source>Go to the next control, or back</source>
        <translation>الانتقال إلى عنصر التحكم التالي، أو الرجوع</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation>ضغط الزر، وضع علامة في المربع</translation>
    </message>
    <message>
        <source>In a list, a group of bars or the rail: go to the next, or the one before</source>
        <translation>في قائمة أو مجموعة أشرطة أو الشريط الجانبي: الانتقال إلى التالي أو السابق</translation>
    </message>
    <message>
        <source>{keys}, held</source>
        <translation>{keys}، ضغطًا مطوّلًا</translation>
    </message>
    <message>
        <source>Hide the heatmap</source>
        <translation>إخفاء الخريطة الحرارية</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>The colours of the heatmap, from little evidence to most.
Colour-blind people read each of these maps alike: choose the one that stands out best from your stain.</source>
        <translation>ألوان الخريطة الحرارية، من أقل دليل إلى أكثره.
يقرأ المصابون بعمى الألوان كلًّا من هذه الخرائط كما يقرؤها غيرهم: اختر ما يبرز أكثر عن صبغتك.</translation>
    </message>
    <message>
        <source>Colours of the heatmap: {name}</source>
        <translation>ألوان الخريطة الحرارية: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <translation>الوثوق بهذا الموقّع</translation>
    </message>
    <message>
        <source>The fingerprints are the same</source>
        <translation>البصمتان متطابقتان</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Leave the signer unknown</source>
        <translation>ترك الموقّع غير معروف</translation>
    </message>
    <message>
        <source>Ask the supervisor who made this bundle to read out its fingerprint. Trust the signer only if it is this one, digit for digit: {fingerprint}</source>
        <translation>اطلب من المشرف الذي صنع هذه الحزمة أن يقرأ لك بصمتها. لا تثق بالموقّع إلا إذا كانت هذه هي، رقمًا رقمًا: {fingerprint}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>{work}: {progress}</source>
        <translation>{work}: {progress}</translation>
    </message>
    <message>
        <source>Petriscope crashed the last time it ran. What you had seen is recorded. Save diagnostics and send them to whoever looks after Petriscope.</source>
        <translation>تعطّل Petriscope في تشغيله الأخير. ما رأيته مسجّل. احفظ التقرير التقني وأرسله إلى المسؤول عن Petriscope.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>No usable bundle: nothing is classified.</source>
        <translation>لا توجد حزمة صالحة: لا يُصنّف شيء.</translation>
    </message>
    <message>
        <source>The classifier has stopped.</source>
        <translation>توقف المصنِّف.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Page of the file</source>
        <translation>صفحة الملف</translation>
    </message>
    <message>
        <source>Which page of the file to classify. Press Enter to classify it.</source>
        <translation>أي صفحة من الملف تُصنّف. اضغط Enter لتصنيفها.</translation>
    </message>
    <message>
        <source>Classify page</source>
        <translation>تصنيف الصفحة</translation>
    </message>
    <message>
        <source>Classify this page of the file</source>
        <translation>تصنيف هذه الصفحة من الملف</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
    <message>
        <source>the device takes no pages</source>
        <translation>الجهاز لا يقبل أي صفحات</translation>
    </message>
    <message>
        <source>{description}
Click to see where in the image the evidence lies.</source>
        <translation>{description}
انقر لترى أين يقع الدليل في الصورة.</translation>
    </message>
    <message>
        <source>No folder yet: where photographs of the control slide arrive</source>
        <translation>لا مجلد بعد: حيث تصل صور شريحة الضبط</translation>
    </message>
    <message>
        <source>Since the first run</source>
        <translation>منذ التشغيل الأول</translation>
    </message>
    <message>
        <source>The samples that come with Petriscope</source>
        <translation>العيّنات المرفقة مع Petriscope</translation>
    </message>
    <message>
        <source>Run the control once a day, before the first image</source>
        <translation>تشغيل الضبط مرة في اليوم، قبل أول صورة</translation>
    </message>
    <message>
        <source>The control then runs by itself</source>
        <translation>عندها يعمل الضبط تلقائيًا</translation>
    </message>
    <message>
        <source>Use samples</source>
        <translation>استخدام العيّنات</translation>
    </message>
    <message>
        <source>Use the samples as stored images</source>
        <translation>استخدام العيّنات كصور محفوظة</translation>
    </message>
    <message>
        <source>No slide</source>
        <translation>بلا شريحة</translation>
    </message>
    <message>
        <source>Use no control slide</source>
        <translation>عدم استخدام شريحة ضبط</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>منذ {moment}</translation>
    </message>
    <message>
        <source>Choose slide folder</source>
        <translation>اختيار مجلد الشريحة</translation>
    </message>
    <message>
        <source>Choose the folder where photographs of the control slide arrive</source>
        <translation>اختر المجلد الذي تصل إليه صور شريحة الضبط</translation>
    </message>
    <message>
        <source>Control slide</source>
        <translation>شريحة الضبط</translation>
    </message>
    <message>
        <source>Choose stored images</source>
        <translation>اختيار صور محفوظة</translation>
    </message>
    <message>
        <source>Choose a folder of images that never change</source>
        <translation>اختر مجلد صور لا تتغير أبدًا</translation>
    </message>
    <message>
        <source>Stored control images</source>
        <translation>صور الضبط المحفوظة</translation>
    </message>
    <message>
        <source>New baseline</source>
        <translation>خط أساس جديد</translation>
    </message>
    <message>
        <source>Compare with what comes from now on: after a new slide, stain or camera</source>
        <translation>قارن بما يصل من الآن: بعد شريحة أو صبغة أو كاميرا جديدة</translation>
    </message>
    <message>
        <source>Stored images</source>
        <translation>صور محفوظة</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Chart. {says}</source>
        <translation>مخطط. {says}</translation>
    </message>
    <message>
        <source>The chart begins with the first run that has photographs of a control slide.</source>
        <translation>يبدأ المخطط بأول تشغيل فيه صور لشريحة ضبط.</translation>
    </message>
    <message>
        <source>{distance} SD</source>
        <translation>‎{distance} SD</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>{verdict}. {reason}</source>
        <translation>{verdict}. {reason}</translation>
    </message>
    <message>
        <source>The chart is written to {file}</source>
        <translation>كُتب المخطط في ‎{file}‎</translation>
    </message>
    <message>
        <source>Run control</source>
        <translation>تشغيل الضبط</translation>
    </message>
    <message>
        <source>Classify the control images again and judge</source>
        <translation>تصنيف صور الضبط من جديد والحكم عليها</translation>
    </message>
    <message>
        <source>Write the chart as a picture, or its runs as a table</source>
        <translation>كتابة المخطط صورةً، أو تشغيلاته جدولًا</translation>
    </message>
    <message>
        <source>Quantity in the chart</source>
        <translation>الكمية في المخطط</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>اختر ما يعرضه المخطط</translation>
    </message>
    <message>
        <source>Runs of the control slide</source>
        <translation>تشغيلات شريحة الضبط</translation>
    </message>
    <message>
        <source>Daily work compared with the reference</source>
        <translation>العمل اليومي مقارنةً بالمرجع</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>العمل اليومي</translation>
    </message>
    <message>
        <source>Running, {done} of {total}</source>
        <translation>جارٍ، {done} من {total}</translation>
    </message>
    <message>
        <source>{since} to {until}, compared with {first} to {last}</source>
        <translation>من ‎{since}‎ إلى ‎{until}‎، مقارنةً بـ ‎{first}‎ إلى ‎{last}‎</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>البُعد</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>آخر الأيام</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Out of control: {rule}</source>
        <translation>خارج الضبط: ‎{rule}‎</translation>
    </message>
    <message>
        <source>Warning: {rule}</source>
        <translation>تحذير: ‎{rule}‎</translation>
    </message>
    <message>
        <source>{when}: {quantity} {value}; {finding}.</source>
        <translation>{when}: {quantity} ‎{value}؛ {finding}.</translation>
    </message>
    <message>
        <source>{when}: {quantity} {value}, {distance} standard deviations from the mean; {finding}.</source>
        <translation>{when}: {quantity} ‎{value}، على بُعد ‎{distance} انحراف معياري من المتوسط؛ {finding}.</translation>
    </message>
    <message>
        <source>No run of the control slide yet.</source>
        <translation>لم تُشغّل شريحة الضبط بعد.</translation>
    </message>
    <message numerus="yes">
        <source>{quantity} in {count} runs of the control slide; the baseline is not whole yet.</source>
        <translation>
            <numerusform>{quantity}: لا تشغيل لشريحة الضبط؛ خط الأساس لم يكتمل بعد.</numerusform>
            <numerusform>{quantity} في تشغيل واحد لشريحة الضبط؛ خط الأساس لم يكتمل بعد.</numerusform>
            <numerusform>{quantity} في تشغيلين لشريحة الضبط؛ خط الأساس لم يكتمل بعد.</numerusform>
            <numerusform>{quantity} في {count} تشغيلات لشريحة الضبط؛ خط الأساس لم يكتمل بعد.</numerusform>
            <numerusform>{quantity} في {count} تشغيلًا لشريحة الضبط؛ خط الأساس لم يكتمل بعد.</numerusform>
            <numerusform>{quantity} في {count} تشغيل لشريحة الضبط؛ خط الأساس لم يكتمل بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{quantity} in {count} runs of the control slide; mean {mean}, standard deviation {sd}; {out} out of control.</source>
        <translation>
            <numerusform>{quantity}: لا تشغيل لشريحة الضبط؛ المتوسط ‎{mean}، الانحراف المعياري {sd}؛ خارج الضبط: {out}.</numerusform>
            <numerusform>{quantity} في تشغيل واحد لشريحة الضبط؛ المتوسط ‎{mean}، الانحراف المعياري {sd}؛ خارج الضبط: {out}.</numerusform>
            <numerusform>{quantity} في تشغيلين لشريحة الضبط؛ المتوسط ‎{mean}، الانحراف المعياري {sd}؛ خارج الضبط: {out}.</numerusform>
            <numerusform>{quantity} في {count} تشغيلات لشريحة الضبط؛ المتوسط ‎{mean}، الانحراف المعياري {sd}؛ خارج الضبط: {out}.</numerusform>
            <numerusform>{quantity} في {count} تشغيلًا لشريحة الضبط؛ المتوسط ‎{mean}، الانحراف المعياري {sd}؛ خارج الضبط: {out}.</numerusform>
            <numerusform>{quantity} في {count} تشغيل لشريحة الضبط؛ المتوسط ‎{mean}، الانحراف المعياري {sd}؛ خارج الضبط: {out}.</numerusform>
        </translation>
    </message>
    <message>
        <source>stability index {index}</source>
        <translation>مؤشر الاستقرار {index}</translation>
    </message>
    <message>
        <source>Mix of classes</source>
        <translation>توزيع الفئات</translation>
    </message>
    <message>
        <source>Reading the records ...</source>
        <translation>تجري قراءة السجلات ...</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>الانتقال إلى {page}</translation>
    </message>
    <message numerus="yes">
        <source>{count} images written to {file}</source>
        <translation>
            <numerusform>لم تُكتب أي صورة في ‎{file}‎</numerusform>
            <numerusform>كُتبت صورة واحدة في ‎{file}‎</numerusform>
            <numerusform>كُتبت صورتان في ‎{file}‎</numerusform>
            <numerusform>كُتبت {count} صور في ‎{file}‎</numerusform>
            <numerusform>كُتبت {count} صورة في ‎{file}‎</numerusform>
            <numerusform>كُتبت {count} صورة في ‎{file}‎</numerusform>
        </translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>كل الدفعات</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>تحتاج مراجعة</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>مُراجَعة</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مُصحَّحة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>With comments</source>
        <translation>فيها تعليقات</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>أي ثقة</translation>
    </message>
    <message>
        <source>Below 60 %</source>
        <translation>دون 60 %</translation>
    </message>
    <message>
        <source>60 to 90 %</source>
        <translation>من 60 إلى 90 %</translation>
    </message>
    <message>
        <source>Above 90 %</source>
        <translation>فوق 90 %</translation>
    </message>
    <message>
        <source>In order of arrival</source>
        <translation>حسب ترتيب الوصول</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>الأقل ثقة أولًا</translation>
    </message>
    <message>
        <source>Most certain first</source>
        <translation>الأكثر ثقة أولًا</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>أي فئة</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>أي صور</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>in which the images are listed</comment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter and sort the images</source>
        <translation>تصفية الصور وترتيبها</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>Show the images side by side</source>
        <translation>عرض الصور جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>List all images of this batch</source>
        <translation>عرض كل صور هذه الدفعة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find images by name, folder, case or slide</source>
        <translation>البحث عن صور بالاسم أو المجلد أو الحالة أو الشريحة</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>لم يوجد شيء</numerusform>
            <numerusform>وُجدت واحدة</numerusform>
            <numerusform>وُجدت اثنتان</numerusform>
            <numerusform>وُجدت {count}</numerusform>
            <numerusform>وُجدت {count}</numerusform>
            <numerusform>وُجدت {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by name, folder, case</source>
        <translation>البحث بالاسم والمجلد والحالة</translation>
    </message>
    <message>
        <source>Find images</source>
        <translation>البحث عن صور</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>النتائج جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Review. {result}</source>
        <translation>مراجعة. {result}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّدة</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>How often a person gave the same answer. In brackets, while there are few images:
where the share lies in 95 of 100 such cases (Wilson&apos;s interval).</source>
        <translation>كم مرة أعطى شخص الإجابة نفسها. وبين قوسين، ما دامت الصور قليلة:
حيث تقع النسبة في 95 من 100 حالة كهذه (مجال ويلسون).</translation>
    </message>
    <message>
        <source>nothing reviewed yet</source>
        <translation>لم يُراجع شيء بعد</translation>
    </message>
    <message>
        <source>{agreed} of {read}: {percent} %</source>
        <translation>{agreed} من {read}: {percent} %</translation>
    </message>
    <message>
        <source>{agreed} of {read}: {percent} % ({low} to {high})</source>
        <translation>{agreed} من {read}: {percent} % (من {low} إلى {high})</translation>
    </message>
    <message>
        <source>With the bundle</source>
        <translation>مع الحزمة</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <comment>check box: hide the bundle&apos;s answer</comment>
        <translation>تعمية (&amp;B)</translation>
    </message>
    <message>
        <source>Images to review</source>
        <translation>صور للمراجعة</translation>
    </message>
    <message>
        <source>Which images come, and in what order</source>
        <translation>أي صور تأتي، وبأي ترتيب</translation>
    </message>
    <message>
        <source>The images of the last batch, or all on record</source>
        <translation>صور الدفعة الأخيرة، أو كل ما في السجلات</translation>
    </message>
    <message>
        <source>Share of the sample</source>
        <translation>نسبة العيّنة</translation>
    </message>
    <message>
        <source>How many of all images are in the sample. The digits of an image&apos;s own bytes
decide which, so they are always the same and nobody can choose.</source>
        <translation>نسبة الصور الداخلة في العيّنة من كل الصور. تقرر ذلك أرقام بيانات الصورة
نفسها، فتبقى العيّنة هي هي ولا يختارها أحد.</translation>
    </message>
    <message>
        <source>Blind: hide the bundle&apos;s answer until you have given yours</source>
        <translation>تعمية: إخفاء إجابة الحزمة حتى تعطي إجابتك</translation>
    </message>
    <message>
        <source>Hide the bundle&apos;s answer and heatmap until you have given your answer,
so that it cannot lead you</source>
        <translation>إخفاء إجابة الحزمة وخريطتها الحرارية حتى تعطي إجابتك،
كي لا تؤثر فيك</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجِع</translation>
    </message>
    <message>
        <source>Your name, which stands beside your answers</source>
        <translation>اسمك، ويظهر بجانب إجاباتك</translation>
    </message>
    <message>
        <source>{class_name}, key {key}</source>
        <translation>{class_name}، المفتاح {key}</translation>
    </message>
    <message>
        <source>Review: answer {class_name}</source>
        <translation>المراجعة: الإجابة {class_name}</translation>
    </message>
    <message>
        <source>Your comment is kept.</source>
        <translation>حُفظ تعليقك.</translation>
    </message>
    <message>
        <source>Review: how often people agree with the bundle</source>
        <translation>المراجعة: كم مرة يوافق الأشخاص الحزمة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Review: who said what of this image, and when</source>
        <translation>المراجعة: من قال ماذا عن هذه الصورة، ومتى</translation>
    </message>
    <message>
        <source>Hidden until you answer.</source>
        <translation>مخفية حتى تجيب.</translation>
    </message>
    <message>
        <source>Nobody has said anything of this image yet.</source>
        <translation>لم يقل أحد شيئًا عن هذه الصورة بعد.</translation>
    </message>
    <message>
        <source>This is the last image here. Refresh (F5), or choose other images above.</source>
        <translation>هذه آخر صورة هنا. حدّث (F5)، أو اختر صورًا أخرى أعلاه.</translation>
    </message>
    <message>
        <source>Blind: answer by a key of your own first.</source>
        <translation>تعمية: أجب أولًا بمفتاح من عندك.</translation>
    </message>
    <message>
        <source>The bundle has no answer here. Choose one, or skip (K).</source>
        <translation>ليس للحزمة إجابة هنا. اختر واحدة، أو تخطَّ (K).</translation>
    </message>
    <message>
        <source>There is no answer of this run to take back.</source>
        <translation>لا توجد إجابة من هذا التشغيل للتراجع عنها.</translation>
    </message>
    <message>
        <source>The last answer is taken back.</source>
        <translation>تم التراجع عن آخر إجابة.</translation>
    </message>
    <message>
        <source>No picture: the file could not be read</source>
        <translation>لا صورة: تعذرت قراءة الملف</translation>
    </message>
    <message numerus="yes">
        <source>{count} answers wait for the records</source>
        <translation>
            <numerusform>لا إجابات تنتظر السجلات</numerusform>
            <numerusform>إجابة واحدة تنتظر السجلات</numerusform>
            <numerusform>إجابتان تنتظران السجلات</numerusform>
            <numerusform>{count} إجابات تنتظر السجلات</numerusform>
            <numerusform>{count} إجابة تنتظر السجلات</numerusform>
            <numerusform>{count} إجابة تنتظر السجلات</numerusform>
        </translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed</source>
        <translation>رُوجع {reviewed} من {total}</translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed, {pace} a minute</source>
        <translation>رُوجع {reviewed} من {total}، بمعدل {pace} في الدقيقة</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>لم يُجب عنها بعد</translation>
    </message>
    <message>
        <source>There are no images here. Open some on the page Images, or choose all batches above.</source>
        <translation>لا توجد صور هنا. افتح بعضها في صفحة «الصور»، أو اختر كل الدفعات أعلاه.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>No image needs review. Choose other images above, or set the thresholds (R) higher.</source>
        <translation>لا تحتاج أي صورة إلى مراجعة. اختر صورًا أخرى أعلاه، أو ارفع العتبات (R).</translation>
    </message>
    <message>
        <source>All, least certain first</source>
        <translation>الكل، الأقل ثقة أولًا</translation>
    </message>
    <message>
        <source>Quality-control sample</source>
        <translation>عيّنة ضبط الجودة</translation>
    </message>
    <message>
        <source>No image is in the sample. Choose a larger share above, or all batches.</source>
        <translation>لا صورة في العيّنة. اختر نسبة أكبر أعلاه، أو كل الدفعات.</translation>
    </message>
    <message>
        <source>Reviewed by somebody else</source>
        <translation>راجعها شخص آخر</translation>
    </message>
    <message>
        <source>There is nothing to read a second time. Another person answers first; then type your own name above.</source>
        <translation>لا شيء للقراءة مرة ثانية. يجيب شخص آخر أولًا؛ ثم اكتب اسمك أعلاه.</translation>
    </message>
    <message>
        <source>The bundle&apos;s answer</source>
        <translation>إجابة الحزمة</translation>
    </message>
    <message>
        <source>The person&apos;s answer</source>
        <translation>إجابة الشخص</translation>
    </message>
    <message>
        <source>hidden until you answer</source>
        <translation>مخفية حتى تجيب</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>لم يُجب عنها بعد</translation>
    </message>
    <message>
        <source>{image}: {answer}, as the bundle</source>
        <translation>{image}: {answer}، كما الحزمة</translation>
    </message>
    <message>
        <source>{image}: {answer}, the bundle: no answer</source>
        <translation>{image}: {answer}، الحزمة: لا إجابة</translation>
    </message>
    <message>
        <source>{image}: {answer}, the bundle: {other}</source>
        <translation>{image}: {answer}، الحزمة: {other}</translation>
    </message>
    <message>
        <source>Review: look anew which images there are</source>
        <translation>المراجعة: النظر من جديد في الصور الموجودة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Review: go on without an answer</source>
        <translation>المراجعة: المتابعة بلا إجابة</translation>
    </message>
    <message>
        <source>Review: take back the last answer</source>
        <translation>المراجعة: التراجع عن آخر إجابة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Review: write a comment</source>
        <translation>المراجعة: كتابة تعليق</translation>
    </message>
    <message>
        <source>Review: confirm the bundle&apos;s answer</source>
        <translation>المراجعة: تأكيد إجابة الحزمة</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation>تصدير للتدريب</translation>
    </message>
    <message>
        <source>Copy every image that a person answered into class folders for the trainer</source>
        <translation>نسخ كل صورة أجاب عنها شخص إلى مجلدات الفئات لأجل التدريب</translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>اختر مجلدًا جديدًا أو فارغًا</translation>
    </message>
    <message numerus="yes">
        <source>{count} images are in {folder}</source>
        <translation>
            <numerusform>لا صور في ‎{folder}‎</numerusform>
            <numerusform>صورة واحدة في ‎{folder}‎</numerusform>
            <numerusform>صورتان في ‎{folder}‎</numerusform>
            <numerusform>{count} صور في ‎{folder}‎</numerusform>
            <numerusform>{count} صورة في ‎{folder}‎</numerusform>
            <numerusform>{count} صورة في ‎{folder}‎</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} images are left out, the first {path}: {why}.</source>
        <translation>
            <numerusform>استُبعدت {count} صورة، أولاها ‎{path}‎: {why}.</numerusform>
            <numerusform>استُبعدت صورة واحدة، ‎{path}‎: {why}.</numerusform>
            <numerusform>استُبعدت صورتان، أولاهما ‎{path}‎: {why}.</numerusform>
            <numerusform>استُبعدت {count} صور، أولاها ‎{path}‎: {why}.</numerusform>
            <numerusform>استُبعدت {count} صورة، أولاها ‎{path}‎: {why}.</numerusform>
            <numerusform>استُبعدت {count} صورة، أولاها ‎{path}‎: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} images are in {folder}. {left_out}</source>
        <translation>
            <numerusform>لا صور في ‎{folder}‎. {left_out}</numerusform>
            <numerusform>صورة واحدة في ‎{folder}‎. {left_out}</numerusform>
            <numerusform>صورتان في ‎{folder}‎. {left_out}</numerusform>
            <numerusform>{count} صور في ‎{folder}‎. {left_out}</numerusform>
            <numerusform>{count} صورة في ‎{folder}‎. {left_out}</numerusform>
            <numerusform>{count} صورة في ‎{folder}‎. {left_out}</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment: Enter keeps it, Esc leaves it</source>
        <translation>التعليق: Enter يحفظه، وEsc يتركه</translation>
    </message>
    <message>
        <source>An answer needs review if its confidence is below the threshold of its class. What you set holds at once, and from now on for this bundle on this PC. No answer changes.</source>
        <translation>تحتاج الإجابة إلى مراجعة إذا كانت ثقتها دون عتبة فئتها. ما تحدده يسري فورًا، ومن الآن فصاعدًا لهذه الحزمة على هذا الحاسوب. لا تتغير أي إجابة.</translation>
    </message>
    <message>
        <source>Restore the bundle&apos;s own</source>
        <translation>استعادة عتبات الحزمة</translation>
    </message>
    <message>
        <source>Use the thresholds that the bundle&apos;s maker gave it</source>
        <translation>استخدام العتبات التي حددها صانع الحزمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>bundle: {threshold}</source>
        <translation>الحزمة: {threshold}</translation>
    </message>
    <message>
        <source>{class_name}: an answer below this confidence needs review</source>
        <translation>{class_name}: الإجابة دون هذه الثقة تحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>العتبات</translation>
    </message>
    <message>
        <source>Below which confidence an answer needs review</source>
        <translation>درجة الثقة التي تحتاج الإجابة دونها إلى مراجعة</translation>
    </message>
    <message>
        <source>Files without an answer</source>
        <translation>ملفات بلا إجابة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>{count} files have no answer. All are where they were.</source>
        <translation>
            <numerusform>لا ملفات بلا إجابة.</numerusform>
            <numerusform>ملف واحد بلا إجابة. هو حيث كان.</numerusform>
            <numerusform>ملفان بلا إجابة. هما حيث كانا.</numerusform>
            <numerusform>{count} ملفات بلا إجابة. كلها حيث كانت.</numerusform>
            <numerusform>{count} ملفًا بلا إجابة. كلها حيث كانت.</numerusform>
            <numerusform>{count} ملف بلا إجابة. كلها حيث كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} These are the latest {shown}.</source>
        <translation>{files} هذه آخر {shown} منها.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الوثوق</translation>
    </message>
    <message>
        <source>Compare the fingerprint and trust the signer of this bundle</source>
        <translation>قارن البصمة وثِق بموقّع هذه الحزمة</translation>
    </message>
    <message>
        <source>{bundle}
Bundle {digest}
Signer {signer}
Preprocessing version {version}</source>
        <translation>{bundle}
الحزمة {digest}
الموقّع {signer}
إصدار المعالجة المسبقة {version}</translation>
    </message>
    <message>
        <source>Petriscope goes on watching. To end it, use the menu of this icon.</source>
        <translation>يواصل Petriscope المراقبة. لإنهائه، استخدم قائمة هذه الأيقونة.</translation>
    </message>
    <message>
        <source>{seen} seen, {waiting} waiting</source>
        <translation>شوهد {seen}، ينتظر {waiting}</translation>
    </message>
    <message>
        <source>Petriscope: {state}</source>
        <translation>Petriscope: {state}</translation>
    </message>
    <message>
        <source>Show Petriscope</source>
        <translation>إظهار Petriscope</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>End Petriscope</source>
        <translation>إنهاء Petriscope</translation>
    </message>
    <message>
        <source>Stop all work and end</source>
        <translation>إيقاف كل العمل والإنهاء</translation>
    </message>
    <message numerus="yes">
        <source>No image waits. {count} images seen.</source>
        <translation>
            <numerusform>لا صور تنتظر. لم تُشاهد أي صورة.</numerusform>
            <numerusform>لا صور تنتظر. شوهدت صورة واحدة.</numerusform>
            <numerusform>لا صور تنتظر. شوهدت صورتان.</numerusform>
            <numerusform>لا صور تنتظر. شوهدت {count} صور.</numerusform>
            <numerusform>لا صور تنتظر. شوهدت {count} صورة.</numerusform>
            <numerusform>لا صور تنتظر. شوهدت {count} صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The coloured spots show where the evidence for the class lies. The slider makes them stronger. Hold H to see the image without them.</source>
        <translation>تُظهر البقع الملونة أين يقع الدليل على الفئة. شريط التمرير يقوّيها. اضغط H مطوّلًا لترى الصورة بدونها.</translation>
    </message>
    <message>
        <source>Click another class beside the image to see what speaks for it. Compare with asks why one class and not the other.</source>
        <translation>انقر فئة أخرى بجانب الصورة لترى ما يؤيدها. «قارن مع» تسأل لماذا هذه الفئة وليس تلك.</translation>
    </message>
    <message>
        <source>Watch folder classifies whatever the microscope writes there. Export and Print are about the images that are listed.</source>
        <translation>«مراقبة مجلد» تصنّف كل ما يكتبه المجهر فيه. «تصدير» و«طباعة» تخصان الصور المعروضة.</translation>
    </message>
    <message>
        <source>Now drop your own images anywhere in the window. The page Help has a guide, all keys and this tutorial.</source>
        <translation>الآن أفلت صورك في أي مكان من النافذة. في صفحة «المساعدة» دليل، وكل المفاتيح، وهذا الدرس.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End the tutorial</source>
        <translation>إنهاء الدرس</translation>
    </message>
    <message>
        <source>{step} of {steps}: {text}</source>
        <translation>{step} من {steps}: {text}</translation>
    </message>
    <message>
        <source>Watching {folders}</source>
        <translation>تجري مراقبة ‎{folders}‎</translation>
    </message>
    <message>
        <source>Working in {folders}</source>
        <translation>يجري العمل في ‎{folders}‎</translation>
    </message>
    <message>
        <source>Waiting for {folders}</source>
        <translation>في انتظار ‎{folders}‎</translation>
    </message>
    <message>
        <source>Problem in {folders}</source>
        <translation>مشكلة في ‎{folders}‎</translation>
    </message>
    <message>
        <source>Show which files have no answer, and why</source>
        <translation>عرض الملفات التي بلا إجابة، والسبب</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Watch another folder as well</source>
        <translation>مراقبة مجلد آخر أيضًا</translation>
    </message>
    <message>
        <source>{refused} refused, {unreadable} unreadable</source>
        <translation>مرفوض {refused}، غير مقروء {unreadable}</translation>
    </message>
    <message>
        <source>Watch another folder</source>
        <translation>مراقبة مجلد آخر</translation>
    </message>
    <message>
        <source>All of the image (0), or each of its pixels as one of the screen (1)</source>
        <translation>الصورة كلها (0)، أو كل بكسل منها ببكسل من الشاشة (1)</translation>
    </message>
    <message>
        <source>Magnify the image; or turn the wheel</source>
        <translation>تكبير الصورة؛ أو أدر العجلة</translation>
    </message>
    <message>
        <source>Show more of the image</source>
        <translation>عرض جزء أكبر من الصورة</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>All of the image</source>
        <translation>الصورة كلها</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>بكسلات</translation>
    </message>
    <message>
        <source>The image&apos;s own pixels</source>
        <translation>بكسلات الصورة نفسها</translation>
    </message>
    <message>
        <source>Smaller image</source>
        <translation>تصغير الصورة</translation>
    </message>
    <message>
        <source>Larger image</source>
        <translation>تكبير الصورة</translation>
    </message>
    <message>
        <source>Fit, {percent}</source>
        <translation>ملاءمة، {percent}</translation>
    </message>
    <message>
        <source>Shown at {percent}</source>
        <translation>معروضة بنسبة {percent}</translation>
    </message>
    <message>
        <source>This bundle comes with Petriscope and is there already.</source>
        <translation>هذه الحزمة مرفقة مع Petriscope وموجودة بالفعل.</translation>
    </message>
    <message>
        <source>The bundle that comes with Petriscope cannot be removed.</source>
        <translation>لا يمكن إزالة الحزمة المرفقة مع Petriscope.</translation>
    </message>
    <message>
        <source>The bundle in use cannot be removed. Use another one first.</source>
        <translation>لا يمكن إزالة الحزمة المستخدمة. استخدم حزمة أخرى أولًا.</translation>
    </message>
    <message>
        <source>The bundle {digest} cannot be removed ({why}).</source>
        <translation>تتعذر إزالة الحزمة {digest} ({why}).</translation>
    </message>
    <message>
        <source>Another Petriscope is installing a bundle. Try again when it is done.</source>
        <translation>Petriscope آخر يثبّت حزمة الآن. أعد المحاولة عندما ينتهي.</translation>
    </message>
    <message>
        <source>No bundle can be installed in {folder} ({why}). Free some disk space, or check the folder&apos;s permissions.</source>
        <translation>يتعذر تثبيت أي حزمة في ‎{folder}‎ ({why}). أفرغ بعض مساحة القرص، أو تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>The bundle {path} could not be copied. {why}</source>
        <translation>تعذر نسخ الحزمة ‎{path}‎. {why}</translation>
    </message>
    <message>
        <source>The bundle {path} cannot be used. {why}</source>
        <translation>لا يمكن استخدام الحزمة ‎{path}‎. {why}</translation>
    </message>
    <message>
        <source>The file {path} holds another bundle. Remove it.</source>
        <translation>في الملف ‎{path}‎ حزمة أخرى. أزله.</translation>
    </message>
    <message>
        <source>The file {file}, which says which bundle is in use, cannot be read ({why}). Check the file&apos;s permissions.</source>
        <translation>الملف ‎{file}‎ الذي يحدد الحزمة المستخدمة تتعذر قراءته ({why}). تحقق من أذونات الملف.</translation>
    </message>
    <message>
        <source>The file {file}, which says which bundle is in use, is damaged. Choose a bundle: that writes it anew.</source>
        <translation>الملف ‎{file}‎ الذي يحدد الحزمة المستخدمة تالف. اختر حزمة: يُكتب بذلك من جديد.</translation>
    </message>
    <message>
        <source>Which bundle is in use cannot be kept in {file} ({why}): it holds until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation>يتعذر حفظ اختيار الحزمة المستخدمة في ‎{file}‎ ({why}): يسري حتى ينتهي Petriscope. أفرغ بعض المساحة، أو تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>The overlay {file} cannot be written ({why}). Choose another folder.</source>
        <translation>تتعذر كتابة الصورة المركّبة ‎{file}‎ ({why}). اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder {folder} for records and logs cannot be used ({why}). Name another one with --data-dir.</source>
        <translation>يتعذر استخدام المجلد ‎{folder}‎ للسجلات وملفات السجل ({why}). حدّد مجلدًا آخر بـ ‎--data-dir.</translation>
    </message>
    <message>
        <source>The folder {folder} makes this Petriscope portable: records and settings belong there. It cannot be written ({why}). Check the stick&apos;s lock and the folder&apos;s permissions, or remove the folder to use your own on this PC.</source>
        <translation>المجلد ‎{folder}‎ يجعل Petriscope هذا محمولًا: السجلات والإعدادات مكانها فيه. تتعذر الكتابة فيه ({why}). تحقق من قفل الذاكرة المحمولة ومن أذونات المجلد، أو أزل المجلد لتستخدم مجلدك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Expected a home folder for records and logs. This user has none. Name another folder with --data-dir.</source>
        <translation>المتوقع: مجلد منزل للسجلات وملفات السجل. ليس لهذا المستخدم مجلد منزل. حدّد مجلدًا آخر بـ ‎--data-dir.</translation>
    </message>
    <message>
        <source>{words} (rule {name})</source>
        <translation>{words} (القاعدة ‎{name}‎)</translation>
    </message>
    <message>
        <source>one run is more than 3 standard deviations from the mean</source>
        <translation>تشغيل واحد يبعد عن المتوسط أكثر من 3 انحرافات معيارية</translation>
    </message>
    <message>
        <source>two runs in a row are more than 2 standard deviations off, to both sides</source>
        <translation>تشغيلان متتاليان يبعدان أكثر من انحرافين معياريين، في الجهتين</translation>
    </message>
    <message>
        <source>two runs in a row are more than 2 standard deviations off, to one side</source>
        <translation>تشغيلان متتاليان يبعدان أكثر من انحرافين معياريين، في جهة واحدة</translation>
    </message>
    <message>
        <source>four runs in a row are more than 1 standard deviation off, to one side</source>
        <translation>أربعة تشغيلات متتالية تبعد أكثر من انحراف معياري واحد، في جهة واحدة</translation>
    </message>
    <message>
        <source>ten runs in a row lie on the same side of the mean</source>
        <translation>عشرة تشغيلات متتالية تقع في الجهة نفسها من المتوسط</translation>
    </message>
    <message>
        <source>one run is more than 2 standard deviations from the mean</source>
        <translation>تشغيل واحد يبعد عن المتوسط أكثر من انحرافين معياريين</translation>
    </message>
    <message>
        <source>Run the control. If it is steady, look at some of the images yourself.</source>
        <translation>شغّل الضبط. إذا كان ثابتًا، فانظر بنفسك إلى بعض الصور.</translation>
    </message>
    <message>
        <source>Compare the stain, the lamp and the camera&apos;s white balance with an older image.</source>
        <translation>قارن الصبغة والمصباح وتوازن الأبيض في الكاميرا بصورة أقدم.</translation>
    </message>
    <message>
        <source>the answers are less sure than they were</source>
        <translation>الإجابات أقل ثقة مما كانت</translation>
    </message>
    <message>
        <source>the answers are surer than they were</source>
        <translation>الإجابات أكثر ثقة مما كانت</translation>
    </message>
    <message>
        <source>fewer images are refused</source>
        <translation>عدد الصور المرفوضة أقل</translation>
    </message>
    <message>
        <source>more images are refused</source>
        <translation>عدد الصور المرفوضة أكثر</translation>
    </message>
    <message>
        <source>Read the reasons beside the refused images: they say what is wrong with them.</source>
        <translation>اقرأ الأسباب بجانب الصور المرفوضة: تقول ما الخطأ فيها.</translation>
    </message>
    <message>
        <source>fewer files are unreadable</source>
        <translation>عدد الملفات غير المقروءة أقل</translation>
    </message>
    <message>
        <source>more files are unreadable</source>
        <translation>عدد الملفات غير المقروءة أكثر</translation>
    </message>
    <message>
        <source>Check the camera&apos;s software, the network and the disk: files arrive damaged.</source>
        <translation>تحقق من برنامج الكاميرا والشبكة والقرص: تصل الملفات تالفة.</translation>
    </message>
    <message>
        <source>fewer control images get the answer they should</source>
        <translation>عدد أقل من صور الضبط يحصل على الإجابة الصحيحة</translation>
    </message>
    <message>
        <source>more control images get the answer they should</source>
        <translation>عدد أكثر من صور الضبط يحصل على الإجابة الصحيحة</translation>
    </message>
    <message>
        <source>Lightness (L*)</source>
        <translation>الإضاءة (L*‎)</translation>
    </message>
    <message>
        <source>the images are darker</source>
        <translation>الصور أغمق</translation>
    </message>
    <message>
        <source>the images are brighter</source>
        <translation>الصور أفتح</translation>
    </message>
    <message>
        <source>Check the lamp, the condenser and the camera&apos;s exposure.</source>
        <translation>تحقق من المصباح والمكثّف وتعريض الكاميرا.</translation>
    </message>
    <message>
        <source>Green to red (a*)</source>
        <translation>أخضر إلى أحمر (a*‎)</translation>
    </message>
    <message>
        <source>the images are greener</source>
        <translation>الصور أكثر خضرة</translation>
    </message>
    <message>
        <source>the images are redder</source>
        <translation>الصور أكثر حمرة</translation>
    </message>
    <message>
        <source>Blue to yellow (b*)</source>
        <translation>أزرق إلى أصفر (b*‎)</translation>
    </message>
    <message>
        <source>the images are bluer</source>
        <translation>الصور أكثر زرقة</translation>
    </message>
    <message>
        <source>the images are yellower</source>
        <translation>الصور أكثر صفرة</translation>
    </message>
    <message>
        <source>the images are less sharp</source>
        <translation>الصور أقل حدة</translation>
    </message>
    <message>
        <source>the images are sharper</source>
        <translation>الصور أكثر حدة</translation>
    </message>
    <message>
        <source>Focus again, and clean the objective and the camera&apos;s window.</source>
        <translation>اضبط التركيز من جديد، ونظّف العدسة الشيئية ونافذة الكاميرا.</translation>
    </message>
    <message>
        <source>The settings of the control {file} cannot be read ({reason}): the usual ones hold. Check the file&apos;s permissions.</source>
        <translation>تتعذر قراءة إعدادات الضبط ‎{file}‎ ({reason}): تسري الإعدادات المعتادة. تحقق من أذونات الملف.</translation>
    </message>
    <message>
        <source>The settings of the control {file} are damaged: the usual ones hold. Restore the file, or choose anew.</source>
        <translation>إعدادات الضبط ‎{file}‎ تالفة: تسري الإعدادات المعتادة. استعد الملف، أو اختر من جديد.</translation>
    </message>
    <message>
        <source>The settings of the control {file} cannot be written ({reason}): they hold until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation>تتعذر كتابة إعدادات الضبط ‎{file}‎ ({reason}): تسري حتى ينتهي Petriscope. أفرغ بعض المساحة، أو تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>الوقت مبكر للحكم</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>انظر في الأمر</translation>
    </message>
    <message>
        <source>Stop and check</source>
        <translation>توقف وتحقق</translation>
    </message>
    <message>
        <source>No control was run yet.</source>
        <translation>لم يُشغّل أي ضبط بعد.</translation>
    </message>
    <message>
        <source>Run the control.</source>
        <translation>شغّل الضبط.</translation>
    </message>
    <message>
        <source>{changed} of {stored} stored images got another answer than before, or could not be read.</source>
        <translation>حصلت {changed} من {stored} من الصور المحفوظة على إجابة غير السابقة، أو تعذرت قراءتها.</translation>
    </message>
    <message>
        <source>Do not rely on new answers. Check that the stored images are as they were, run petriscope self-test, and try another PC.</source>
        <translation>لا تعتمد على الإجابات الجديدة. تحقق من أن الصور المحفوظة كما كانت، وشغّل petriscope self-test، وجرّب حاسوبًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>The last control was run {count} days ago: it says nothing of today.</source>
        <translation>
            <numerusform>آخر ضبط شُغّل اليوم.</numerusform>
            <numerusform>آخر ضبط شُغّل قبل يوم واحد: لا يقول شيئًا عن اليوم.</numerusform>
            <numerusform>آخر ضبط شُغّل قبل يومين: لا يقول شيئًا عن اليوم.</numerusform>
            <numerusform>آخر ضبط شُغّل قبل {count} أيام: لا يقول شيئًا عن اليوم.</numerusform>
            <numerusform>آخر ضبط شُغّل قبل {count} يومًا: لا يقول شيئًا عن اليوم.</numerusform>
            <numerusform>آخر ضبط شُغّل قبل {count} يوم: لا يقول شيئًا عن اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored images were classified for the first time: there is nothing to compare.</source>
        <translation>صُنّفت الصور المحفوظة لأول مرة: لا شيء للمقارنة به.</translation>
    </message>
    <message>
        <source>Run the control again tomorrow.</source>
        <translation>شغّل الضبط مرة أخرى غدًا.</translation>
    </message>
    <message numerus="yes">
        <source>All {count} stored images got the answer they had before: this PC, Petriscope and the bundle are unchanged.</source>
        <translation>
            <numerusform>لا صور محفوظة للمقارنة.</numerusform>
            <numerusform>الصورة المحفوظة الوحيدة حصلت على إجابتها السابقة: هذا الحاسوب وPetriscope والحزمة لم تتغير.</numerusform>
            <numerusform>الصورتان المحفوظتان حصلتا على إجابتيهما السابقتين: هذا الحاسوب وPetriscope والحزمة لم تتغير.</numerusform>
            <numerusform>كل الصور المحفوظة ({count} صور) حصلت على إجاباتها السابقة: هذا الحاسوب وPetriscope والحزمة لم تتغير.</numerusform>
            <numerusform>كل الصور المحفوظة ({count} صورة) حصلت على إجاباتها السابقة: هذا الحاسوب وPetriscope والحزمة لم تتغير.</numerusform>
            <numerusform>كل الصور المحفوظة ({count} صورة) حصلت على إجاباتها السابقة: هذا الحاسوب وPetriscope والحزمة لم تتغير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The control slide was last photographed {count} days ago.</source>
        <translation>
            <numerusform>صُوّرت شريحة الضبط اليوم.</numerusform>
            <numerusform>صُوّرت شريحة الضبط آخر مرة قبل يوم واحد.</numerusform>
            <numerusform>صُوّرت شريحة الضبط آخر مرة قبل يومين.</numerusform>
            <numerusform>صُوّرت شريحة الضبط آخر مرة قبل {count} أيام.</numerusform>
            <numerusform>صُوّرت شريحة الضبط آخر مرة قبل {count} يومًا.</numerusform>
            <numerusform>صُوّرت شريحة الضبط آخر مرة قبل {count} يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photograph it and run the control.</source>
        <translation>صوّرها وشغّل الضبط.</translation>
    </message>
    <message>
        <source>The baseline has {there} of its {all} runs.</source>
        <translation>لخط الأساس {there} من تشغيلاته الـ {all}.</translation>
    </message>
    <message>
        <source>Every day, take at least {fewest} photographs of the control slide into its folder and run the control.</source>
        <translation>التقط كل يوم {fewest} صور على الأقل لشريحة الضبط في مجلدها وشغّل الضبط.</translation>
    </message>
    <message>
        <source>The last run of the control slide lies where the baseline says it should.</source>
        <translation>آخر تشغيل لشريحة الضبط يقع حيث يقول خط الأساس.</translation>
    </message>
    <message>
        <source>Photograph the control slide once more and run the control.</source>
        <translation>صوّر شريحة الضبط مرة أخرى وشغّل الضبط.</translation>
    </message>
    <message>
        <source>{quantity}: {finding}.</source>
        <translation>{quantity}: {finding}.</translation>
    </message>
    <message>
        <source>{quantity}: {finding}, {side}.</source>
        <translation>{quantity}: {finding}، {side}.</translation>
    </message>
    <message>
        <source>Work on only if it is in order then.</source>
        <translation>لا تواصل العمل إلا إذا صار سليمًا.</translation>
    </message>
    <message>
        <source>The comparison has {there} of its {all} days; a day counts from {fewest} images on.</source>
        <translation>للمقارنة {there} من أيامها الـ {all}؛ يُحسب اليوم ابتداءً من {fewest} صور.</translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation>واصل العمل.</translation>
    </message>
    <message>
        <source>The last {recent} days are like the {reference} days of the reference.</source>
        <translation>آخر الأيام ({recent}) مثل أيام المرجع ({reference}).</translation>
    </message>
    <message>
        <source>The mix of classes is another one (stability index {index}).</source>
        <translation>تغيّر توزيع الفئات (مؤشر الاستقرار {index}).</translation>
    </message>
    <message>
        <source>{quantity} went from {before} to {after}: {side}.</source>
        <translation>{quantity}: من ‎{before} إلى ‎{after}؛ {side}.</translation>
    </message>
    <message>
        <source>If the slides are of another kind of patients now, start a new baseline. If not, look at images of the class that grew.</source>
        <translation>إذا كانت الشرائح الآن لنوع آخر من المرضى، فابدأ خط أساس جديدًا. وإلا فانظر إلى صور الفئة التي زادت.</translation>
    </message>
    <message>
        <source>The image is too small: {width} x {height} pixels, at least {least} on each side are needed.</source>
        <translation>الصورة صغيرة جدًا: {width} x {height} بكسل، والمطلوب {least} على الأقل في كل ضلع.</translation>
    </message>
    <message>
        <source>The image is blank: its grey values vary by {contrast}, at least {least} are needed.</source>
        <translation>الصورة فارغة: تتفاوت قيم الرمادي فيها بمقدار {contrast}، والمطلوب {least} على الأقل.</translation>
    </message>
    <message>
        <source>The image is blurred: its sharpness is {sharpness}, at least {least} is needed.</source>
        <translation>الصورة ضبابية: حدّتها {sharpness}، والمطلوب {least} على الأقل.</translation>
    </message>
    <message>
        <source>The image&apos;s colours are not those of the images this bundle was made for: its {what} is {value}, expected {low} to {high}.</source>
        <translation>ألوان الصورة ليست ألوان الصور التي صُنعت لها هذه الحزمة: {what} فيها ‎{value}، والمتوقع من ‎{low} إلى ‎{high}.</translation>
    </message>
    <message>
        <source>The image is unlike those this bundle was made for: the network&apos;s view of it lies {times} times as far from theirs as is allowed.</source>
        <translation>الصورة لا تشبه الصور التي صُنعت لها هذه الحزمة: تبعد عنها، كما تراها الشبكة، {times} ضعف المسموح.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {model} failed: {why}</source>
        <translation>فشل {model} في الحزمة: {why}</translation>
    </message>
    <message>
        <source>The TIFF holds {pages} pages, and which one is meant is not known. Choose one, or save that page as a file of its own.</source>
        <translation>في ملف TIFF صفحات عددها {pages}، ولا يُعرف أيها المقصود. اختر واحدة، أو احفظ تلك الصفحة في ملف مستقل.</translation>
    </message>
    <message>
        <source>The {format} image is damaged: {why}.</source>
        <translation>صورة {format} تالفة: {why}.</translation>
    </message>
    <message>
        <source>Expected a JPEG, PNG, BMP or TIFF image. Received an empty file.</source>
        <translation>المتوقع: صورة JPEG أو PNG أو BMP أو TIFF. الموجود: ملف فارغ.</translation>
    </message>
    <message>
        <source>Expected a JPEG, PNG, BMP or TIFF image. Received something else.</source>
        <translation>المتوقع: صورة JPEG أو PNG أو BMP أو TIFF. الموجود: شيء آخر.</translation>
    </message>
    <message>
        <source>The {format} image has no pixels.</source>
        <translation>صورة {format} ليس فيها بكسلات.</translation>
    </message>
    <message>
        <source>Expected at most {most} megapixels. Received {width} x {height} pixels.</source>
        <translation>المتوقع: {most} ميغابكسل على الأكثر. الموجود: {width} x {height} بكسل.</translation>
    </message>
    <message>
        <source>Expected page 1, for only a TIFF has more. Received page {page}.</source>
        <translation>المتوقع: الصفحة 1، فملف TIFF وحده فيه أكثر. المطلوب: الصفحة {page}.</translation>
    </message>
    <message>
        <source>The image file is cut short.</source>
        <translation>ملف الصورة مبتور.</translation>
    </message>
    <message>
        <source>The JPEG is cut short: its end marker is missing.</source>
        <translation>ملف JPEG مبتور: علامة نهايته ناقصة.</translation>
    </message>
    <message>
        <source>The JPEG ends before it says how large it is.</source>
        <translation>ينتهي ملف JPEG قبل أن يذكر حجمه.</translation>
    </message>
    <message>
        <source>Expected a JPEG of 8 bits a sample. Received {bits}.</source>
        <translation>المتوقع: JPEG بعمق 8 بت لكل عيّنة. الموجود: {bits}.</translation>
    </message>
    <message>
        <source>The JPEG is damaged: it states its size twice.</source>
        <translation>ملف JPEG تالف: يذكر حجمه مرتين.</translation>
    </message>
    <message>
        <source>Animated PNG images are not read. Save a single picture instead.</source>
        <translation>لا تُقرأ صور PNG المتحركة. احفظ صورة واحدة بدلًا منها.</translation>
    </message>
    <message>
        <source>The PNG is damaged: a checksum in it does not match.</source>
        <translation>ملف PNG تالف: مجموع تدقيق فيه لا يطابق.</translation>
    </message>
    <message>
        <source>Expected a Windows BMP. Received an OS/2 bitmap.</source>
        <translation>المتوقع: BMP من Windows. الموجود: صورة نقطية من OS/2.</translation>
    </message>
    <message>
        <source>The BMP is damaged: its width is negative.</source>
        <translation>ملف BMP تالف: عرضه سالب.</translation>
    </message>
    <message>
        <source>The BMP is damaged: it does not say how long its pixels are.</source>
        <translation>ملف BMP تالف: لا يذكر طول بكسلاته.</translation>
    </message>
    <message>
        <source>The BMP is cut short: pixels are missing.</source>
        <translation>ملف BMP مبتور: توجد بكسلات ناقصة.</translation>
    </message>
    <message>
        <source>Expected a page from 1 to {pages}. Received page {page}.</source>
        <translation>المتوقع: صفحة من 1 إلى {pages}. المطلوب: الصفحة {page}.</translation>
    </message>
    <message>
        <source>The TIFF is damaged: a table in it lies where the file begins.</source>
        <translation>ملف TIFF تالف: جدول فيه يقع حيث يبدأ الملف.</translation>
    </message>
    <message>
        <source>Expected a TIFF of at most {pages} pages, in {pieces} pieces together. Received more. Save the page as a picture of its own.</source>
        <translation>المتوقع: TIFF فيه {pages} صفحة على الأكثر، وقطعها معًا {pieces}. الموجود: أكثر. احفظ الصفحة صورة مستقلة.</translation>
    </message>
    <message>
        <source>The TIFF holds no page.</source>
        <translation>ملف TIFF ليس فيه صفحات.</translation>
    </message>
    <message>
        <source>The TIFF is damaged: it states a field twice.</source>
        <translation>ملف TIFF تالف: يذكر حقلًا مرتين.</translation>
    </message>
    <message>
        <source>The TIFF does not say how large it is.</source>
        <translation>ملف TIFF لا يذكر حجمه.</translation>
    </message>
    <message>
        <source>The TIFF is cut short: pixels are missing.</source>
        <translation>ملف TIFF مبتور: توجد بكسلات ناقصة.</translation>
    </message>
    <message>
        <source>Expected a TIFF of unsigned or floating-point samples. Received signed or other ones.</source>
        <translation>المتوقع: TIFF بعيّنات بلا إشارة أو بفاصلة عائمة. الموجود: عيّنات بإشارة أو غيرها.</translation>
    </message>
    <message>
        <source>Expected a TIFF of more than 8 bits in grey with black as 0, RGB or RGBA, the colours of a pixel side by side. Received another one. Save the image with 8 bits.</source>
        <translation>المتوقع: TIFF بأكثر من 8 بت، رمادي والأسود فيه 0، أو RGB أو RGBA، وألوان البكسل متجاورة. الموجود: نوع آخر. احفظ الصورة بعمق 8 بت.</translation>
    </message>
    <message>
        <source>The TIFF is cut short: a table in it is missing.</source>
        <translation>ملف TIFF مبتور: جدول فيه ناقص.</translation>
    </message>
    <message>
        <source>Expected a TIFF of at most {most} pieces. Received {pieces}.</source>
        <translation>المتوقع: TIFF قطعه {most} على الأكثر. الموجود: {pieces}.</translation>
    </message>
    <message>
        <source>Expected samples of 0 to 1, or of 0 to {most}. Received {low} to {high}. Save the image with 8 or 16 bits.</source>
        <translation>المتوقع: عيّنات من 0 إلى 1، أو من 0 إلى {most}. الموجود: من {low} إلى {high}. احفظ الصورة بعمق 8 أو 16 بت.</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved or removed.</source>
        <translation>الملف غير موجود. ربما نُقل أو أُزيل.</translation>
    </message>
    <message>
        <source>The file could not be read: no file can have this name.</source>
        <translation>تعذرت قراءة الملف: لا يمكن أن يكون لملف هذا الاسم.</translation>
    </message>
    <message>
        <source>The file could not be read: {why}.</source>
        <translation>تعذرت قراءة الملف: {why}.</translation>
    </message>
    <message>
        <source>Expected an image file. Received something that is not a file.</source>
        <translation>المتوقع: ملف صورة. الموجود: شيء ليس ملفًا.</translation>
    </message>
    <message>
        <source>Expected at most {most} MB. Received {size} MB.</source>
        <translation>المتوقع: {most} ميغابايت على الأكثر. الموجود: {size} ميغابايت.</translation>
    </message>
    <message>
        <source>The image needs more memory than is allowed.</source>
        <translation>تحتاج الصورة إلى ذاكرة أكثر من المسموح.</translation>
    </message>
    <message>
        <source>The file has changed since it was classified. Classify it again to explain it.</source>
        <translation>تغيّر الملف بعد تصنيفه. صنّفه من جديد لشرحه.</translation>
    </message>
    <message>
        <source>There is nothing to explain: {why}</source>
        <translation>لا شيء لشرحه: {why}</translation>
    </message>
    <message>
        <source>The file stopped the image decoder twice ({why}) and was set aside.</source>
        <translation>أوقف الملف قارئ الصور مرتين ({why}) فوُضع جانبًا.</translation>
    </message>
    <message>
        <source>The file could not be explained: {why}</source>
        <translation>تعذر شرح الملف: {why}</translation>
    </message>
    <message>
        <source>The file was withdrawn or changed before it was read.</source>
        <translation>سُحب الملف أو تغيّر قبل قراءته.</translation>
    </message>
    <message>
        <source>mean of lightness</source>
        <translation>متوسط الإضاءة</translation>
    </message>
    <message>
        <source>mean of green-red</source>
        <translation>متوسط الأخضر-الأحمر</translation>
    </message>
    <message>
        <source>mean of blue-yellow</source>
        <translation>متوسط الأزرق-الأصفر</translation>
    </message>
    <message>
        <source>spread of lightness</source>
        <translation>تباين الإضاءة</translation>
    </message>
    <message>
        <source>spread of green-red</source>
        <translation>تباين الأخضر-الأحمر</translation>
    </message>
    <message>
        <source>spread of blue-yellow</source>
        <translation>تباين الأزرق-الأصفر</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>لا جواب خلال {seconds} ث</translation>
    </message>
    <message>
        <source>its answer made no sense</source>
        <translation>جوابه غير مفهوم</translation>
    </message>
    <message>
        <source>it was not running</source>
        <translation>لم يكن يعمل</translation>
    </message>
    <message>
        <source>it closed its end of the line</source>
        <translation>أغلق طرفه من الاتصال</translation>
    </message>
    <message>
        <source>access violation</source>
        <translation>انتهاك وصول</translation>
    </message>
    <message>
        <source>stack overflow</source>
        <translation>تجاوز سعة المكدس</translation>
    </message>
    <message>
        <source>it could not be started: {why}</source>
        <translation>تعذر تشغيله: {why}</translation>
    </message>
    <message>
        <source>it could not be given its limits: {why}</source>
        <translation>تعذر تعيين حدوده: {why}</translation>
    </message>
    <message>
        <source>Expected records in {file}. Received no such file.</source>
        <translation>المتوقع: سجلات في ‎{file}‎. لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>Another Petriscope copies the records to {folder} just now. Try again in a minute.</source>
        <translation>Petriscope آخر ينسخ السجلات إلى ‎{folder}‎ الآن. أعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>{trouble} They were not copied; older copies are as they were.</source>
        <translation>{trouble} لم تُنسخ؛ النسخ الأقدم كما كانت.</translation>
    </message>
    <message>
        <source>The records {file} are in use. Close Petriscope, and every watch, first.</source>
        <translation>السجلات ‎{file}‎ قيد الاستخدام. أغلق Petriscope وكل مراقبة أولًا.</translation>
    </message>
    <message>
        <source>The copy of the records cannot be made at {file} ({why}). Free some disk space, or choose another place.</source>
        <translation>يتعذر نسخ السجلات إلى ‎{file}‎ ({why}). أفرغ بعض مساحة القرص، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>row {row} of {table}</source>
        <translation>الصف {row} من {table}</translation>
    </message>
    <message>
        <source>{table}, which has {rows} rows where {recorded} were recorded</source>
        <translation>{table}، وعدد صفوفه {rows} بينما المسجّل {recorded}</translation>
    </message>
    <message>
        <source>The records were changed outside Petriscope: {what}. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>غُيّرت السجلات خارج Petriscope: {what}. استعد نسخة احتياطية، واحتفظ بهذا الملف لمن يتحقق.</translation>
    </message>
    <message>
        <source>The records {file} cannot be written ({why}). Free some disk space: Petriscope waits and goes on by itself.</source>
        <translation>تتعذر كتابة السجلات ‎{file}‎ ({why}). أفرغ بعض مساحة القرص: ينتظر Petriscope ثم يتابع تلقائيًا.</translation>
    </message>
    <message>
        <source>The records {file} cannot be used ({why}). Restore a backup, then start again.</source>
        <translation>يتعذر استخدام السجلات ‎{file}‎ ({why}). استعد نسخة احتياطية، ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The records {file} cannot be read ({why}).</source>
        <translation>تتعذر قراءة السجلات ‎{file}‎ ({why}).</translation>
    </message>
    <message>
        <source>The newest records are in {file}-wal, which cannot be read where nothing can be written ({why}). Copy the folder {folder} to another place, and name that with --data-dir.</source>
        <translation>أحدث السجلات في ‎{file}-wal، وتتعذر قراءته حيث لا يمكن كتابة شيء ({why}). انسخ المجلد ‎{folder}‎ إلى مكان آخر، وحدّده بـ ‎--data-dir.</translation>
    </message>
    <message>
        <source>The lists were changed outside Petriscope: {count} of their rows are not what the records say. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>غُيّرت القوائم خارج Petriscope: {count} من صفوفها لا تطابق السجلات. استعد نسخة احتياطية، واحتفظ بهذا الملف لمن يتحقق.</translation>
    </message>
    <message>
        <source>The sums of the days were changed outside Petriscope: they are not what the records say. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>غُيّرت مجاميع الأيام خارج Petriscope: لا تطابق السجلات. استعد نسخة احتياطية، واحتفظ بهذا الملف لمن يتحقق.</translation>
    </message>
    <message>
        <source>The records {file} are damaged ({what}). Restore a backup, and keep this file for whoever investigates.</source>
        <translation>السجلات ‎{file}‎ تالفة ({what}). استعد نسخة احتياطية، واحتفظ بهذا الملف لمن يتحقق.</translation>
    </message>
    <message>
        <source>Expected at most {most} images to print. Received {count}. Export them as PDF and print that.</source>
        <translation>المتوقع: {most} صورة على الأكثر للطباعة. الموجود: {count}. صدّرها بصيغة PDF واطبع ذلك.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was printed.</source>
        <translation>أُلغي. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>Cancelled. {file} was not written.</source>
        <translation>أُلغي. لم يُكتب ‎{file}‎.</translation>
    </message>
    <message>
        <source>{trouble} Its digest is {digest}.</source>
        <translation>{trouble} بصمة محتواها {digest}.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب في</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}، الإصدار {version}</translation>
    </message>
    <message>
        <source>Bundle digest</source>
        <translation>بصمة محتوى الحزمة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Head of the records&apos; chain</source>
        <translation>رأس سلسلة السجلات</translation>
    </message>
    <message numerus="yes">
        <source>{count} passed when the bundle was loaded</source>
        <translation>
            <numerusform>لم ينجح شيء عند تحميل الحزمة</numerusform>
            <numerusform>نجحت واحدة عند تحميل الحزمة</numerusform>
            <numerusform>نجحت اثنتان عند تحميل الحزمة</numerusform>
            <numerusform>نجحت {count} عند تحميل الحزمة</numerusform>
            <numerusform>نجحت {count} عند تحميل الحزمة</numerusform>
            <numerusform>نجحت {count} عند تحميل الحزمة</numerusform>
        </translation>
    </message>
    <message>
        <source>the bundle&apos;s own: {thresholds}</source>
        <translation>عتبات الحزمة نفسها: {thresholds}</translation>
    </message>
    <message>
        <source>set on this PC: {thresholds}</source>
        <translation>محددة على هذا الحاسوب: {thresholds}</translation>
    </message>
    <message>
        <source>Petriscope case report</source>
        <translation>تقرير حالة Petriscope</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>SHA-256 unknown: the file was not read</source>
        <translation>SHA-256 غير معروف: لم يُقرأ الملف</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>لا صورة.</translation>
    </message>
    <message>
        <source>No picture. {why}</source>
        <translation>لا صورة. {why}</translation>
    </message>
    <message>
        <source>Evidence for {name}</source>
        <translation>الدليل على {name}</translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {name}.</source>
        <translation>لا شيء في هذه الصورة يؤيد {name}.</translation>
    </message>
    <message>
        <source>{what}, says {who}</source>
        <translation>{what}، يقول {who}</translation>
    </message>
    <message>
        <source>The bundle&apos;s card</source>
        <translation>بطاقة الحزمة</translation>
    </message>
    <message>
        <source>HTML case report</source>
        <translation>تقرير حالة HTML</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>The file {file} cannot be written ({why}). Close it in other programs, or choose another place.</source>
        <translation>تتعذر كتابة الملف ‎{file}‎ ({why}). أغلقه في البرامج الأخرى، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The review thresholds {file} cannot be read ({why}): what they say does not count. Check the file&apos;s permissions.</source>
        <translation>تتعذر قراءة عتبات المراجعة ‎{file}‎ ({why}): لا يُعمل بما فيها. تحقق من أذونات الملف.</translation>
    </message>
    <message>
        <source>The review thresholds {file} are damaged and were left as they are: what they say does not count, and what is set now is not kept. Restore the file, or remove it.</source>
        <translation>عتبات المراجعة ‎{file}‎ تالفة وتُركت كما هي: لا يُعمل بما فيها، ولا يُحفظ ما يُحدَّد الآن. استعد الملف، أو أزله.</translation>
    </message>
    <message>
        <source>The review thresholds {file} cannot be written ({why}): they hold until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation>تتعذر كتابة عتبات المراجعة ‎{file}‎ ({why}): تسري حتى ينتهي Petriscope. أفرغ بعض المساحة، أو تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>Petriscope has a fault and stopped working ({fault}). Start it again.</source>
        <translation>حدث خلل في Petriscope وتوقف عن العمل ({fault}). شغّله من جديد.</translation>
    </message>
    <message>
        <source>{trouble} Petriscope tries again by itself.</source>
        <translation>{trouble} يعيد Petriscope المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>No image has a person&apos;s answer yet. Review some images first.</source>
        <translation>لا توجد صورة لها إجابة من شخص بعد. راجع بعض الصور أولًا.</translation>
    </message>
    <message>
        <source>No image could be exported. {path}: {why}.</source>
        <translation>تعذر تصدير أي صورة. ‎{path}‎: {why}.</translation>
    </message>
    <message>
        <source>The list of trusted signers {file} cannot be read ({why}). Check the file&apos;s permissions.</source>
        <translation>تتعذر قراءة قائمة الموقّعين الموثوقين ‎{file}‎ ({why}). تحقق من أذونات الملف.</translation>
    </message>
    <message>
        <source>The list of trusted signers {file} is damaged and was left as it is. Restore it, or remove it and trust the signers again.</source>
        <translation>قائمة الموقّعين الموثوقين ‎{file}‎ تالفة وتُركت كما هي. استعدها، أو أزلها وثِق بالموقّعين من جديد.</translation>
    </message>
    <message>
        <source>The list of trusted signers {file} cannot be written ({why}). Free some space, or check the folder&apos;s permissions.</source>
        <translation>تتعذر كتابة قائمة الموقّعين الموثوقين ‎{file}‎ ({why}). أفرغ بعض المساحة، أو تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>للاستخدام البحثي فقط. ليس للتشخيص.</translation>
    </message>
    <message>
        <source>an empty folder is in its place</source>
        <translation>في مكانه مجلد فارغ</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({why}). Watching goes on when it is back.</source>
        <translation>تتعذر قراءة المجلد ‎{folder}‎ ({why}). تستمر المراقبة عندما يعود.</translation>
    </message>
    <message>
        <source>it is empty, though files were waiting there</source>
        <translation>هو فارغ، مع أن ملفات كانت تنتظر فيه</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read. The others are watched. Check its permissions.</source>
        <translation>تتعذر قراءة المجلد ‎{folder}‎. المجلدات الأخرى مراقَبة. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>Expected folders of which none holds another. Received {folder} and {other}. Leave one of them out.</source>
        <translation>المتوقع: مجلدات لا يحتوي أحدها على آخر. المحدد: ‎{folder}‎ و{other}. استبعد أحدهما.</translation>
    </message>
    <message>
        <source>&gt; {number} %</source>
        <translation>فوق {number} %</translation>
    </message>
    <message>
        <source>&lt; {number} %</source>
        <translation>دون {number} %</translation>
    </message>
    <message numerus="yes">
        <source>Of 100 answers this sure, more than 99 are right: an estimate from {count} images.</source>
        <translation>
            <numerusform>من كل 100 إجابة بهذه الثقة أكثر من 99 صحيحة: تقدير بلا صور.</numerusform>
            <numerusform>من كل 100 إجابة بهذه الثقة أكثر من 99 صحيحة: تقدير من صورة واحدة.</numerusform>
            <numerusform>من كل 100 إجابة بهذه الثقة أكثر من 99 صحيحة: تقدير من صورتين.</numerusform>
            <numerusform>من كل 100 إجابة بهذه الثقة أكثر من 99 صحيحة: تقدير من {count} صور.</numerusform>
            <numerusform>من كل 100 إجابة بهذه الثقة أكثر من 99 صحيحة: تقدير من {count} صورة.</numerusform>
            <numerusform>من كل 100 إجابة بهذه الثقة أكثر من 99 صحيحة: تقدير من {count} صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of 100 answers this sure, about {right} are right: an estimate from {count} images.</source>
        <translation>
            <numerusform>من كل 100 إجابة بهذه الثقة نحو {right} صحيحة: تقدير بلا صور.</numerusform>
            <numerusform>من كل 100 إجابة بهذه الثقة نحو {right} صحيحة: تقدير من صورة واحدة.</numerusform>
            <numerusform>من كل 100 إجابة بهذه الثقة نحو {right} صحيحة: تقدير من صورتين.</numerusform>
            <numerusform>من كل 100 إجابة بهذه الثقة نحو {right} صحيحة: تقدير من {count} صور.</numerusform>
            <numerusform>من كل 100 إجابة بهذه الثقة نحو {right} صحيحة: تقدير من {count} صورة.</numerusform>
            <numerusform>من كل 100 إجابة بهذه الثقة نحو {right} صحيحة: تقدير من {count} صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The confidence was calibrated: on the images that the bundle was measured with, it
and the share of right answers lay {points} points of 100 apart on average. Most of
those answers were very sure, so of less sure ones less is known, and images from
another laboratory, stain or camera may well be answered worse.</source>
        <translation>عُويرت الثقة: في الصور التي قيست بها الحزمة، كان الفرق بينها
وبين نسبة الإجابات الصحيحة {points} نقطة من 100 في المتوسط. معظم
تلك الإجابات كانت عالية الثقة، فالمعروف عن الأقل ثقة أقل، وقد تكون الإجابات
أسوأ في صور من مختبر آخر أو بصبغة أخرى أو كاميرا أخرى.</translation>
    </message>
    <message>
        <source>sharp, {times} the least</source>
        <translation>حادة، {times} من الحد الأدنى</translation>
    </message>
    <message>
        <source>soft, {times} the least</source>
        <translation>قليلة الحدة، {times} من الحد الأدنى</translation>
    </message>
    <message>
        <source>blurred, {times} the least</source>
        <translation>ضبابية، {times} من الحد الأدنى</translation>
    </message>
    <message>
        <source>{sides} pixels, {size} KB</source>
        <translation>{sides} بكسل، {size} كيلوبايت</translation>
    </message>
    <message>
        <source>{sides} pixels, {size} MB</source>
        <translation>{sides} بكسل، {size} ميغابايت</translation>
    </message>
    <message>
        <source>{format}, {bits} bits a colour</source>
        <translation>{format}، {bits} بت لكل لون</translation>
    </message>
    <message>
        <source>Review: there is no answer, look at it yourself</source>
        <translation>مراجعة: لا توجد إجابة، انظر إليها بنفسك</translation>
    </message>
    <message>
        <source>Review: below {threshold} for {class_name}, look at it yourself</source>
        <translation>مراجعة: دون {threshold} للفئة {class_name}، انظر إليها بنفسك</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>أكّدها شخص</translation>
    </message>
    <message>
        <source>A person says {class_name}</source>
        <translation>يقول شخص {class_name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {images} need review</source>
        <translation>
            <numerusform>لا تحتاج أي صورة من {images} إلى مراجعة</numerusform>
            <numerusform>تحتاج صورة واحدة من {images} إلى مراجعة</numerusform>
            <numerusform>تحتاج صورتان من {images} إلى مراجعة</numerusform>
            <numerusform>تحتاج {count} من {images} إلى مراجعة</numerusform>
            <numerusform>تحتاج {count} من {images} إلى مراجعة</numerusform>
            <numerusform>تحتاج {count} من {images} إلى مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer taken back</source>
        <translation>تم التراجع عن الإجابة</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّدة</translation>
    </message>
    <message>
        <source>instead of {class_name}</source>
        <translation>بدلًا من {class_name}</translation>
    </message>
    <message>
        <source>Slide {slide}</source>
        <translation>الشريحة {slide}</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>الحالة {case}</translation>
    </message>
    <message>
        <source>Case {case}, slide {slide}</source>
        <translation>الحالة {case}، الشريحة {slide}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}، الصفحة {page}</translation>
    </message>
    <message>
        <source>trusted signer {fingerprint}</source>
        <translation>موقّع موثوق {fingerprint}</translation>
    </message>
    <message>
        <source>unknown signer {fingerprint}</source>
        <translation>موقّع غير معروف {fingerprint}</translation>
    </message>
    <message numerus="yes">
        <source>{count} golden images passed</source>
        <translation>
            <numerusform>لم تنجح أي صورة مرجعية</numerusform>
            <numerusform>نجحت صورة مرجعية واحدة</numerusform>
            <numerusform>نجحت صورتان مرجعيتان</numerusform>
            <numerusform>نجحت {count} صور مرجعية</numerusform>
            <numerusform>نجحت {count} صورة مرجعية</numerusform>
            <numerusform>نجحت {count} صورة مرجعية</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {class_name}.</source>
        <translation>لا شيء في هذه الصورة يؤيد {class_name}.</translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {class_name} rather than {other}.</source>
        <translation>لا شيء في هذه الصورة يؤيد {class_name} دون {other}.</translation>
    </message>
    <message>
        <source>Evidence for {class_name}. Hold H to hide it.</source>
        <translation>الدليل على {class_name}. اضغط H مطوّلًا لإخفائه.</translation>
    </message>
    <message>
        <source>Bright speaks for {class_name} rather than {other}. Hold H to hide it.</source>
        <translation>المناطق الساطعة تؤيد {class_name} دون {other}. اضغط H مطوّلًا لإخفائها.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} images</source>
        <translation>
            <numerusform>{done} من {count} صورة</numerusform>
            <numerusform>{done} من صورة واحدة</numerusform>
            <numerusform>{done} من صورتين</numerusform>
            <numerusform>{done} من {count} صور</numerusform>
            <numerusform>{done} من {count} صورة</numerusform>
            <numerusform>{done} من {count} صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} images, {rate}, {left}</source>
        <translation>
            <numerusform>{done} من {count} صورة، {rate}، {left}</numerusform>
            <numerusform>{done} من صورة واحدة، {rate}، {left}</numerusform>
            <numerusform>{done} من صورتين، {rate}، {left}</numerusform>
            <numerusform>{done} من {count} صور، {rate}، {left}</numerusform>
            <numerusform>{done} من {count} صورة، {rate}، {left}</numerusform>
            <numerusform>{done} من {count} صورة، {rate}، {left}</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} في الثانية</translation>
    </message>
    <message>
        <source>{rate} a minute</source>
        <translation>{rate} في الدقيقة</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>بقي نحو {minutes} د</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>بقي نحو {hours} س</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>بقي نحو {hours} س و{minutes} د</translation>
    </message>
    <message>
        <source>The folder {folder} holds no images. Choose another one.</source>
        <translation>لا صور في المجلد ‎{folder}‎. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{trouble} The last answers by people are not on record.</source>
        <translation>{trouble} آخر إجابات الأشخاص ليست في السجلات.</translation>
    </message>
    <message>
        <source>The records can be written again, and work goes on.</source>
        <translation>يمكن كتابة السجلات من جديد، ويستمر العمل.</translation>
    </message>
    <message>
        <source>{name}, {value}</source>
        <translation>{name}، {value}</translation>
    </message>
    <message>
        <source>no probability</source>
        <translation>بلا احتمال</translation>
    </message>
    <message>
        <source>The bundle&apos;s signature is broken: it was changed after it was signed. Get it again from the person who made it.</source>
        <translation>توقيع الحزمة غير صالح: غُيّرت بعد توقيعها. احصل عليها من جديد ممن أعدّها.</translation>
    </message>
    <message>
        <source>Expected a folder or a file in {path}. Received something else.</source>
        <translation>المتوقع في ‎{path}‎: مجلد أو ملف. الموجود: شيء آخر.</translation>
    </message>
    <message>
        <source>The bundle {path} cannot be read: {why}. Check the path.</source>
        <translation>تتعذر قراءة الحزمة ‎{path}‎: {why}. تحقق من المسار.</translation>
    </message>
    <message>
        <source>Expected {file} in the bundle. It is missing.</source>
        <translation>المتوقع في الحزمة: {file}. وهو مفقود.</translation>
    </message>
    <message>
        <source>Expected no {file} in the bundle. It has no use.</source>
        <translation>لا ينبغي أن يكون {file} في الحزمة. لا فائدة منه.</translation>
    </message>
    <message>
        <source>The bundle holds {file}, which its manifest does not name.</source>
        <translation>في الحزمة {file}، ولا يذكره بيانها (manifest).</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} is damaged or was changed: its SHA-256 is not the manifest&apos;s. Copy the bundle again.</source>
        <translation>{file} في الحزمة تالف أو غُيّر: بصمته SHA-256 ليست التي في بيانها (manifest). انسخ الحزمة من جديد.</translation>
    </message>
    <message>
        <source>Expected plain files in the bundle. {file} is none.</source>
        <translation>المتوقع في الحزمة: ملفات عادية. {file} ليس كذلك.</translation>
    </message>
    <message>
        <source>The bundle&apos;s golden folder is a link. Links are not followed.</source>
        <translation>مجلد golden في الحزمة رابط. الروابط لا تُتبع.</translation>
    </message>
    <message>
        <source>The bundle holds a file of a name it may not have: {what}.</source>
        <translation>في الحزمة ملف باسم غير مسموح: {what}.</translation>
    </message>
    <message>
        <source>The bundle holds two files of one name.</source>
        <translation>في الحزمة ملفان باسم واحد.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} is not compressed as plain zips are.</source>
        <translation>{file} في الحزمة ليس مضغوطًا كملفات zip العادية.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} is not of its stated size.</source>
        <translation>حجم {file} في الحزمة ليس كما ذُكر.</translation>
    </message>
    <message>
        <source>Expected at most {files} files in the bundle. Received more.</source>
        <translation>المتوقع في الحزمة: {files} ملفًا على الأكثر. الموجود أكثر.</translation>
    </message>
    <message>
        <source>Expected at most {files} files, {each} MB each and {together} MB together, in the bundle. Received more.</source>
        <translation>المتوقع في الحزمة: {files} ملفًا على الأكثر، كل منها {each} ميغابايت ومجموعها {together} ميغابايت. الموجود أكثر.</translation>
    </message>
    <message>
        <source>Expected at most 1 MB of text in the bundle&apos;s {file}.</source>
        <translation>المتوقع في {file} من الحزمة: 1 ميغابايت من النص على الأكثر.</translation>
    </message>
    <message>
        <source>Expected golden images of at most {each} megapixels, {together} together. {file} has more.</source>
        <translation>المتوقع: صور مرجعية من {each} ميغابكسل على الأكثر، ومجموعها {together}. في {file} أكثر.</translation>
    </message>
    <message>
        <source>Expected golden images of at most {each} MB. {file} has more.</source>
        <translation>المتوقع: صور مرجعية من {each} ميغابايت على الأكثر. في {file} أكثر.</translation>
    </message>
    <message>
        <source>The golden image {file} cannot be read. {why}</source>
        <translation>تتعذر قراءة الصورة المرجعية {file}. {why}</translation>
    </message>
    <message>
        <source>The golden image {file} was refused. {why}</source>
        <translation>رُفضت الصورة المرجعية {file}. {why}</translation>
    </message>
    <message>
        <source>The golden image {file} failed on this PC: {what} by {difference}, at most {most} was expected. Do not use this bundle here.</source>
        <translation>فشلت الصورة المرجعية {file} على هذا الحاسوب: {what} بمقدار {difference}، والمتوقع {most} على الأكثر. لا تستخدم هذه الحزمة هنا.</translation>
    </message>
    <message>
        <source>Expected JSON in {file}. Received something else: {why}.</source>
        <translation>المتوقع في {file}: JSON. الموجود شيء آخر: {why}.</translation>
    </message>
    <message>
        <source>Expected {what} in {file}. It is missing.</source>
        <translation>المتوقع في {file}: {what}. وهو مفقود.</translation>
    </message>
    <message>
        <source>Expected no {what} in {file}. It is unknown.</source>
        <translation>لا ينبغي أن يكون {what} في {file}. وهو غير معروف.</translation>
    </message>
    <message>
        <source>Expected bundle format {expected} in manifest.json. Received format {received}. Export the bundle again with this Petriscope.</source>
        <translation>المتوقع في manifest.json: صيغة الحزمة {expected}. الموجود: الصيغة {received}. صدّر الحزمة من جديد بهذا الإصدار من Petriscope.</translation>
    </message>
    <message>
        <source>Expected preprocessing {expected} in manifest.json. Received {received}. Train and export again with this Petriscope.</source>
        <translation>المتوقع في manifest.json: المعالجة المسبقة {expected}. الموجود: {received}. درّب وصدّر من جديد بهذا الإصدار من Petriscope.</translation>
    </message>
    <message>
        <source>Expected preprocessing to a square of {least} to {most} pixels a side in manifest.json. Received {width} x {height}. Train and export again with this Petriscope.</source>
        <translation>المتوقع في manifest.json: معالجة مسبقة إلى مربع ضلعه من {least} إلى {most} بكسل. الموجود: {width} x {height}. درّب وصدّر من جديد بهذا الإصدار من Petriscope.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} cannot be loaded: {why}</source>
        <translation>يتعذر تحميل {file} من الحزمة: {why}</translation>
    </message>
    <message>
        <source>The bundle {path} was changed while it was checked. Copy it again.</source>
        <translation>غُيّرت الحزمة ‎{path}‎ أثناء فحصها. انسخها من جديد.</translation>
    </message>
    <message>
        <source>The copy {path} cannot be written ({why}). Free some disk space.</source>
        <translation>تتعذر كتابة النسخة ‎{path}‎ ({why}). أفرغ بعض مساحة القرص.</translation>
    </message>
    <message>
        <source>it does not end as plain zips do</source>
        <translation>لا ينتهي كملفات zip العادية</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>إنه مبتور</translation>
    </message>
    <message>
        <source>its probabilities differ</source>
        <translation>تختلف احتمالاتها</translation>
    </message>
    <message>
        <source>its heatmap differs</source>
        <translation>تختلف خريطتها الحرارية</translation>
    </message>
    <message>
        <source>Case and slide are kept.</source>
        <translation>حُفظت الحالة والشريحة.</translation>
    </message>
    <message>
        <source>Case and slide of {image}</source>
        <translation>حالة {image} وشريحتها</translation>
    </message>
    <message numerus="yes">
        <source>Case and slide of {count} images</source>
        <translation>
            <numerusform>حالة {count} صورة وشريحتها</numerusform>
            <numerusform>حالة صورة واحدة وشريحتها</numerusform>
            <numerusform>حالة صورتين وشريحتهما</numerusform>
            <numerusform>حالة {count} صور وشريحتها</numerusform>
            <numerusform>حالة {count} صورة وشريحتها</numerusform>
            <numerusform>حالة {count} صورة وشريحتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whose images the selected ones are</source>
        <translation>حدّد لمن تعود الصور المحددة</translation>
    </message>
    <message>
        <source>Review: say whose image this is</source>
        <translation>المراجعة: تحديد لمن تعود هذه الصورة</translation>
    </message>
    <message>
        <source>The figures of the control runs were changed outside Petriscope: they are not what the records say. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>غُيّرت أرقام عمليات الضبط خارج Petriscope: لا تطابق السجلات. استعد نسخة احتياطية، واحتفظ بهذا الملف لمن يتحقق.</translation>
    </message>
    <message>
        <source>Images from before there were batches are on record without case and slide. Classify them again to say whose they are.</source>
        <translation>الصور التي سُجّلت قبل وجود الدفعات مسجّلة بلا حالة أو شريحة. صنّفها من جديد لتحديد لمن تعود.</translation>
    </message>
    <message>
        <source>{image}: {answer}, {confidence}. {whose}</source>
        <translation>{image}: {answer}، {confidence}. {whose}</translation>
    </message>
    <message>
        <source>{image}: {answer}, {confidence}</source>
        <translation>{image}: {answer}، {confidence}</translation>
    </message>
    <message>
        <source>{image}: {answer}. {reason} {whose}</source>
        <translation>{image}: {answer}. {reason} {whose}</translation>
    </message>
    <message>
        <source>{image}: {answer}. {reason}</source>
        <translation>{image}: {answer}. {reason}</translation>
    </message>
    <message>
        <source>Of the window and its reports.</source>
        <translation>لغة النافذة وتقاريرها.</translation>
    </message>
    <message>
        <source>On the page Bundles, choose a bundle that works on this PC, or install one.</source>
        <translation>في صفحة الحزم، اختر حزمة تعمل على هذا الحاسوب، أو ثبّت حزمة.</translation>
    </message>
    <message>
        <source>{why} The classifier was started again.</source>
        <translation>{why} أُعيد تشغيل المصنِّف.</translation>
    </message>
    <message>
        <source>The classifier stopped, perhaps because the PC ran out of memory. Close other programs.</source>
        <translation>توقف المصنِّف، ربما لأن ذاكرة الحاسوب نفدت. أغلق البرامج الأخرى.</translation>
    </message>
    <message>
        <source>The classifier stopped unexpectedly ({why}).</source>
        <translation>توقف المصنِّف على نحو غير متوقع ({why}).</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>تعطّل</translation>
    </message>
    <message>
        <source>perhaps the PC ran out of memory</source>
        <translation>ربما نفدت ذاكرة الحاسوب</translation>
    </message>
    <message>
        <source>The classifier did not start, perhaps because the PC ran out of memory. Close other programs, then start Petriscope again.</source>
        <translation>لم يبدأ المصنِّف، ربما لأن ذاكرة الحاسوب نفدت. أغلق البرامج الأخرى، ثم شغّل Petriscope من جديد.</translation>
    </message>
    <message>
        <source>The classifier did not start with the bundle {path}: {why} Try another bundle; the log has the details.</source>
        <translation>لم يبدأ المصنِّف بالحزمة ‎{path}‎: {why} جرّب حزمة أخرى؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Looking which bundles are on this PC ...</source>
        <translation>يجري البحث عن الحزم على هذا الحاسوب ...</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>يمكن هنا إسقاط ملفات هذا الحاسوب ومجلداته فقط.</translation>
    </message>
    <message>
        <source>Show the next notice</source>
        <translation>إظهار الإشعار التالي</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message>
        <source>Petriscope ended the last time before all images were done. What was done is recorded. Open the images or the folder again for the others.</source>
        <translation>انتهى Petriscope في المرة الماضية قبل إتمام جميع الصور. ما تم مسجَّل. افتح الصور أو المجلد مرة أخرى للبقية.</translation>
    </message>
    <message>
        <source>Up to {most} images can be dragged at once, and {count} are selected. Select fewer.</source>
        <translation>يمكن سحب {most} صورة على الأكثر دفعة واحدة، والمحدد {count}. حدد عددًا أقل.</translation>
    </message>
    <message>
        <source>The selected images are still being read. Drag them again.</source>
        <translation>ما زالت الصور المحددة تُقرأ. اسحبها مرة أخرى.</translation>
    </message>
    <message>
        <source>Expected records of version {known} or older. Received version {version} in {file}. A newer Petriscope wrote them: use that one, or keep the records in another folder.</source>
        <translation>المتوقع: سجلات بالإصدار {known} أو أقدم. الموجود: الإصدار {version} في ‎{file}‎. كتبها Petriscope أحدث: استخدم ذاك، أو احفظ السجلات في مجلد آخر.</translation>
    </message>
    <message>
        <source>Expected Petriscope&apos;s records in {file}. Received a file of something else. Move it away, or keep the records in another folder.</source>
        <translation>المتوقع: سجلات Petriscope في ‎{file}‎. الموجود: ملف لشيء آخر. انقله، أو احفظ السجلات في مجلد آخر.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be watched: its lock in {locks} cannot be made ({why}). Free some disk space.</source>
        <translation>تتعذر مراقبة المجلد ‎{folder}‎: يتعذر إنشاء قفله في ‎{locks}‎ ({why}). أفرغ بعض مساحة القرص.</translation>
    </message>
    <message>
        <source>Too little memory was free to show this image. Its answer stands. Close other programs, then choose the image again.</source>
        <translation>لم تكن الذاكرة الخالية كافية لعرض هذه الصورة. تبقى إجابتها صالحة. أغلق البرامج الأخرى، ثم اختر الصورة من جديد.</translation>
    </message>
    <message>
        <source>Install another bundle to compare two</source>
        <translation>ثبّت حزمة أخرى لمقارنة حزمتين</translation>
    </message>
    <message>
        <source>Choose a bundle first</source>
        <translation>اختر حزمة أولًا</translation>
    </message>
    <message>
        <source>This bundle is in use</source>
        <translation>هذه الحزمة مستخدمة</translation>
    </message>
    <message>
        <source>This bundle comes with Petriscope and stays</source>
        <translation>هذه الحزمة تأتي مع Petriscope وتبقى</translation>
    </message>
    <message>
        <source>This bundle is in use: use another one first, then remove it</source>
        <translation>هذه الحزمة مستخدمة: استخدم غيرها أولًا ثم أزلها</translation>
    </message>
    <message>
        <source>No image is answered differently.</source>
        <translation>لا توجد صورة اختلفت إجابتاها.</translation>
    </message>
    <message>
        <source>Give the report up; nothing stays of it</source>
        <translation>ترك التقرير؛ لا يبقى منه شيء</translation>
    </message>
    <message>
        <source>End the control run; what is done of it counts</source>
        <translation>إنهاء الضبط؛ ما أُنجز منه يُحتسب</translation>
    </message>
    <message>
        <source>Cancel the work whose line is the lowest</source>
        <translation>إلغاء العمل الذي في أدنى سطر</translation>
    </message>
    <message>
        <source>Ten drawn cells are being classified, as your own images will be. Each row has the class and the confidence. Go through them with the mouse or the arrow keys. Next, or Alt+Right, goes on.</source>
        <translation>يجري تصنيف عشر خلايا مرسومة، كما ستُصنّف صورك. في كل صف الفئة والثقة. تنقّل بينها بالفأرة أو بمفاتيح الأسهم. «التالي» أو Alt مع السهم الأيمن للمتابعة.</translation>
    </message>
    <message>
        <source>Here a person looks at the images marked Review in the list. Where there are none, press All images. Enter confirms the bundle&apos;s answer, a digit sets another class.</source>
        <translation>هنا ينظر شخص إلى الصور المعلَّمة «مراجعة» في القائمة. إن لم توجد، اضغط «كل الصور». Enter يؤكد إجابة الحزمة، والرقم يحدد فئة أخرى.</translation>
    </message>
    <message>
        <source>Tutorial: the step before</source>
        <translation>الدرس التعليمي: الخطوة السابقة</translation>
    </message>
    <message>
        <source>Tutorial: the next step</source>
        <translation>الدرس التعليمي: الخطوة التالية</translation>
    </message>
    <message>
        <source>Review: let more images come</source>
        <translation>المراجعة: إحضار صور أكثر</translation>
    </message>
    <message>
        <source>{image}, comment</source>
        <translation>{image}، تعليق</translation>
    </message>
    <message>
        <source>Too little memory was free to run the bundle. Close other programs, then try again.</source>
        <translation>لم تكن الذاكرة الخالية كافية لتشغيل الحزمة. أغلق البرامج الأخرى، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The {format} image could not be decoded. It is damaged, or of a kind that is not read: open it in another program and save it as a PNG.</source>
        <translation>تعذر فك ترميز صورة {format}. إنها تالفة، أو من نوع لا يُقرأ: افتحها في برنامج آخر واحفظها بصيغة PNG.</translation>
    </message>
    <message>
        <source>Expected a BMP of 32 bits with its colours in the order blue, green, red. Received another one. Save the image with 24 bits.</source>
        <translation>المتوقع: BMP بعمق 32 بت، وألوانه بالترتيب أزرق فأخضر فأحمر. الموجود: نوع آخر. احفظ الصورة بعمق 24 بت.</translation>
    </message>
    <message>
        <source>Expected a TIFF in grey, RGB, CMYK or with a palette. Received another one. Save the image in RGB.</source>
        <translation>المتوقع: TIFF رمادي، أو RGB أو CMYK، أو بلوحة ألوان. الموجود: نوع آخر. احفظ الصورة بصيغة RGB.</translation>
    </message>
    <message>
        <source>Expected a TIFF in tiles to be stored upright. Received one that is to be turned. Save the image as a PNG.</source>
        <translation>المتوقع: TIFF مقسّم إلى بلاطات ومخزَّن منتصبًا. الموجود: ملف يجب تدويره. احفظ الصورة بصيغة PNG.</translation>
    </message>
    <message>
        <source>Petriscope is open with the same records already: on {computer}, by {user}. Close it there first. Only one can use the folder {folder} at a time.</source>
        <translation>Petriscope مفتوح بالفعل بالسجلات نفسها: على {computer}، بواسطة {user}. أغلقه هناك أولًا. لا يمكن أن يستخدم المجلد {folder} إلا واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>جارٍ التحميل ...</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. {count} images were not classified. Open them again to go on.</source>
        <translation>
            <numerusform>أُلغي. لم تُصنَّف أي صورة ({count}).</numerusform>
            <numerusform>أُلغي. لم تُصنَّف صورة واحدة ({count}). افتحها من جديد للمتابعة.</numerusform>
            <numerusform>أُلغي. لم تُصنَّف صورتان ({count}). افتحهما من جديد للمتابعة.</numerusform>
            <numerusform>أُلغي. لم تُصنَّف {count} صور. افتحها من جديد للمتابعة.</numerusform>
            <numerusform>أُلغي. لم تُصنَّف {count} صورة. افتحها من جديد للمتابعة.</numerusform>
            <numerusform>أُلغي. لم تُصنَّف {count} صورة. افتحها من جديد للمتابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected a bundle in {path}. It is no whole zip: {why}. Copy the bundle again.</source>
        <translation>المتوقع في ‎{path}‎: حزمة. ليس ملف zip كاملًا: {why}. انسخ الحزمة من جديد.</translation>
    </message>
    <message>
        <source>The last control, {when}, added no point: it had fewer than {fewest} new photographs of the control slide.</source>
        <translation>لم يُضِف آخر ضبط، {when}، أي نقطة: كانت فيه أقل من {fewest} صور جديدة لشريحة الضبط.</translation>
    </message>
    <message>
        <source>A change to {file} was cut off, and can be undone only where something can be written ({why}). Copy the folder {folder} to another place, and name that with --data-dir.</source>
        <translation>انقطع تغيير في ‎{file}‎، ولا يمكن التراجع عنه إلا حيث تمكن الكتابة ({why}). انسخ المجلد ‎{folder}‎ إلى مكان آخر، وسمِّه بالخيار ‎--data-dir‎.</translation>
    </message>
    <message>
        <source>There are no records in {file} yet: Petriscope was cut off while it made that file, and makes it at the next start. If there were records before, restore a backup.</source>
        <translation>لا توجد سجلات في ‎{file}‎ بعد: انقطع Petriscope وهو ينشئ ذلك الملف، وسينشئه عند البدء التالي. إن كانت هناك سجلات من قبل، فاستعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The TIFF is damaged: a checksum in it does not match.</source>
        <translation>ملف TIFF تالف: مجموع تدقيق فيه لا يطابق.</translation>
    </message>
    <message>
        <source>The JPEG is cut short: pixels are missing.</source>
        <translation>ملف JPEG مبتور: توجد بكسلات ناقصة.</translation>
    </message>
    <message>
        <source>The folder of the stored images cannot be found: {folder}. Connect its drive, or choose another folder on the page Quality.</source>
        <translation>تعذر العثور على مجلد الصور المحفوظة: {folder}. صِل محرك أقراصه، أو اختر مجلدًا آخر في صفحة «الجودة».</translation>
    </message>
    <message>
        <source>The folder of the control slide cannot be found: {folder}. The control ran without it. Connect its drive, or choose another folder on the page Quality.</source>
        <translation>تعذر العثور على مجلد شريحة الضبط: {folder}. شُغّل الضبط من دونه. صِل محرك أقراصه، أو اختر مجلدًا آخر في صفحة «الجودة».</translation>
    </message>
    <message>
        <source>This bundle is being loaded</source>
        <translation>هذه الحزمة قيد التحميل</translation>
    </message>
    <message>
        <source>Expected records in {file}: {wal} beside it holds the newest of them. Received no such file, or an empty one. Put it back, or restore a backup.</source>
        <translation>المتوقع: سجلات في ‎{file}‎؛ فالملف ‎{wal}‎ بجانبه يحمل أحدثها. لا يوجد ملف كهذا، أو هو فارغ. أعده إلى مكانه، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The classifier did not start, perhaps for lack of memory: here a program may use {allowed} MB, and it needs {needed} MB. Have more allowed (ulimit -v), close other programs, then start Petriscope again.</source>
        <translation>لم يبدأ المصنِّف، ربما لنقص الذاكرة: يمكن للبرنامج هنا أن يستخدم {allowed} ميغابايت، وهو يحتاج إلى {needed} ميغابايت. اطلب السماح بالمزيد (ulimit -v)، وأغلق البرامج الأخرى، ثم شغّل Petriscope من جديد.</translation>
    </message>
    <message>
        <source>Set everything on this page but your name as it was at first</source>
        <translation>إعادة كل ما في هذه الصفحة، ما عدا اسمك، إلى ما كان عليه أولًا</translation>
    </message>
    <message>
        <source>Changed: {names}.</source>
        <translation>تغيرت: {names}.</translation>
    </message>
    <message>
        <source>Changed: {names} and {more} more.</source>
        <translation>تغيرت: {names} و{more} غيرها.</translation>
    </message>
    <message>
        <source>Another bundle than the one in use gave this answer. To see the evidence for it, use that one again; if it was removed, install it again first.</source>
        <translation>أعطت هذه الإجابة حزمة غير الحزمة المستخدمة. لترى الدليل عليها استخدم تلك من جديد؛ وإن كانت قد أزيلت فثبتها من جديد أولًا.</translation>
    </message>
    <message>
        <source>Too little memory was free to copy the records: there is no copy of today yet. Close other programs; the next start makes it.</source>
        <translation>كانت الذاكرة الحرة أقل من أن تكفي لنسخ السجلات: لا توجد نسخة لليوم بعد. أغلق البرامج الأخرى؛ سينشئها التشغيل القادم.</translation>
    </message>
</context>
</TS>
