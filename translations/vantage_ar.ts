<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Columns</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>الذهاب والإياب</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>المنتظرة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>الخلل</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>At its agents</source>
        <translation>لدى وكلائه</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>التأكيد</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>مدة الغياب</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Available, observed</source>
        <translation>متاح، مما رُصد</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>أسوأ حالة</translation>
    </message>
    <message>
        <source>Available for</source>
        <translation>مدة الإتاحة</translation>
    </message>
    <message>
        <source>Of that degraded</source>
        <translation>منها متدهور</translation>
    </message>
    <message>
        <source>Down for</source>
        <translation>مدة التعطل</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>غير مرصود</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>95% دون</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>دامت</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>المسبّب</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>القفزة</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الفقد</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>الأسوأ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>بلغ الهدف</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Agent&apos;s address</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المحصلة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Address tried</source>
        <translation>العنوان المجرَّب</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>مصير السطر</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>List the commands, or explain one of them or a type of check.</source>
        <translation>يسرد الأوامر، أو يشرح أحدها أو نوعًا من أنواع الفحوص.</translation>
    </message>
    <message>
        <source>Show what is up and what is not, as all agents together see it.</source>
        <translation>يعرض ما يعمل وما لا يعمل كما يراه الوكلاء جميعًا معًا.</translation>
    </message>
    <message>
        <source>List the agents and how they are.</source>
        <translation>يسرد الوكلاء وأحوالهم.</translation>
    </message>
    <message>
        <source>Give an agent a name.</source>
        <translation>يعطي وكيلًا اسمًا.</translation>
    </message>
    <message>
        <source>Give a join string for a new agent, or for one that takes over a client&apos;s id and checks; list those that wait for one, or withdraw them.</source>
        <translation>يعطي سلسلة انضمام لوكيل جديد، أو لوكيل يتولى معرّف عميل وفحوصه؛ ويسرد السلاسل التي تنتظر وكيلًا أو يسحبها.</translation>
    </message>
    <message>
        <source>Cut an agent off for good.</source>
        <translation>يقطع اتصال وكيل نهائيًا.</translation>
    </message>
    <message>
        <source>Show the checks of every client, or of one.</source>
        <translation>يعرض فحوص كل العملاء أو عميل واحد.</translation>
    </message>
    <message>
        <source>Add a check to a client, to several (1,2,3) or to all.</source>
        <translation>يضيف فحصًا إلى عميل، أو إلى عدة عملاء (1,2,3)، أو إلى الجميع.</translation>
    </message>
    <message>
        <source>Change a check: its options, name, tags, interval, target or agents.</source>
        <translation>يغيّر فحصًا: خياراته أو اسمه أو وسومه أو فاصله أو هدفه أو وكلاءه.</translation>
    </message>
    <message>
        <source>Take a check from a client.</source>
        <translation>يزيل فحصًا من عميل.</translation>
    </message>
    <message>
        <source>Let a check rest, or all checks of a client.</source>
        <translation>يوقف فحصًا مؤقتًا، أو كل فحوص عميل.</translation>
    </message>
    <message>
        <source>Go on with what was paused.</source>
        <translation>يستأنف ما أُوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Take back the newest change of checks, of their agents or of a name.</source>
        <translation>يتراجع عن أحدث تغيير في الفحوص أو وكلائها أو في اسم.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation>يعيد آخر ما تُراجع عنه.</translation>
    </message>
    <message>
        <source>Run a check at once, or all checks of a client.</source>
        <translation>يشغّل فحصًا في الحال، أو كل فحوص عميل.</translation>
    </message>
    <message>
        <source>Try a check at a client, several (1,2,3) or all, without saving it.</source>
        <translation>يجرّب فحصًا لدى عميل أو عدة عملاء (1,2,3) أو لدى الجميع، دون حفظه.</translation>
    </message>
    <message>
        <source>Show a client&apos;s tasks: next run, last outcome, confirmation.</source>
        <translation>يعرض مهام عميل: التشغيل التالي وآخر محصلة والتأكيد.</translation>
    </message>
    <message>
        <source>Show the tasks of all clients.</source>
        <translation>يعرض مهام جميع العملاء.</translation>
    </message>
    <message>
        <source>Show the newest results (20, or N; 0 is all) and, if wanted, those to come.</source>
        <translation>يعرض أحدث النتائج (20، أو N؛ و0 تعني الكل) وعند الرغبة ما سيأتي منها.</translation>
    </message>
    <message>
        <source>Show up to where each agent&apos;s results are stored, and what was lost.</source>
        <translation>يعرض إلى أي موضع خُزّنت نتائج كل وكيل، وما فُقد منها.</translation>
    </message>
    <message>
        <source>Show or set for how many days results and rollups are kept.</source>
        <translation>يعرض عدد الأيام التي تُحفظ فيها النتائج والملخصات أو يضبطه.</translation>
    </message>
    <message>
        <source>Add the checks of a configuration file or of an old data.json.</source>
        <translation>يضيف فحوص ملف تهيئة أو ملف data.json قديم.</translation>
    </message>
    <message>
        <source>Write the configuration, results, rollups, events or incidents to a file or here.</source>
        <translation>يكتب التهيئة أو النتائج أو الملخصات أو الأحداث أو الحوادث في ملف أو هنا.</translation>
    </message>
    <message>
        <source>Write how available all checks were in a period, to a file or here.</source>
        <translation>يكتب مدى إتاحة جميع الفحوص في فترة ما، في ملف أو هنا.</translation>
    </message>
    <message>
        <source>Save everything and leave.</source>
        <translation>يحفظ كل شيء ويغادر.</translation>
    </message>
</context>
<context>
    <name>ConfigFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 مفقود</translation>
    </message>
    <message>
        <source>%1, and it cannot be set aside as %2: %3</source>
        <translation>%1، وتتعذر تنحيته جانبًا باسم %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2</source>
        <translation>يتعذر نسخ %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 was kept as %2, since it will be written anew</source>
        <translation>حُفظ %1 باسم %2، لأنه سيُكتب من جديد</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. It was set aside as %2.</source>
        <translation>%1. ونُحّي جانبًا باسم %2.</translation>
    </message>
    <message>
        <source>There is no previous copy: the configuration is empty.</source>
        <translation>لا توجد نسخة سابقة: التهيئة فارغة.</translation>
    </message>
    <message>
        <source>The previous copy %1 is used.</source>
        <translation>تُستخدم النسخة السابقة %1.</translation>
    </message>
    <message>
        <source>The configuration cannot be saved: %1</source>
        <translation>يتعذر حفظ التهيئة: %1</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>a whole number of days from 1 to %1 is needed</source>
        <translation>المطلوب عدد صحيح من الأيام من 1 إلى %1</translation>
    </message>
    <message>
        <source>There is no client %1</source>
        <translation>لا يوجد عميل %1</translation>
    </message>
    <message>
        <source>Client %1 has no checks</source>
        <translation>ليس لدى العميل %1 فحوص</translation>
    </message>
    <message>
        <source>Client %1 has no check %2; its checks are 1 to %3</source>
        <translation>ليس لدى العميل %1 فحص %2؛ ففحوصه من 1 إلى %3</translation>
    </message>
    <message>
        <source>The token of the join string is not known here, or was used or withdrawn; the command &apos;enrol&apos; gives a new one</source>
        <translation>الرمز المميز لسلسلة الانضمام غير معروف هنا، أو استُخدم أو سُحب؛ يعطي الأمر «enrol» سلسلة جديدة</translation>
    </message>
    <message>
        <source>The join string has expired; the command &apos;enrol&apos; gives a new one</source>
        <translation>انتهت صلاحية سلسلة الانضمام؛ يعطي الأمر «enrol» سلسلة جديدة</translation>
    </message>
    <message>
        <source>Client %1 was revoked</source>
        <translation>أُبطل العميل %1</translation>
    </message>
    <message>
        <source>Another agent has become client %1 since the join string was made; the command &apos;enrol&apos; gives a new one</source>
        <translation>أصبح وكيل آخر هو العميل %1 منذ إنشاء سلسلة الانضمام؛ يعطي الأمر «enrol» سلسلة جديدة</translation>
    </message>
    <message>
        <source>Client %1 was revoked already</source>
        <translation>العميل %1 مُبطَل من قبل</translation>
    </message>
    <message>
        <source>join strings that were used or withdrawn stay so</source>
        <translation>سلاسل الانضمام التي استُخدمت أو سُحبت تبقى كذلك</translation>
    </message>
    <message>
        <source>client %1 was an agent&apos;s already, which has to be enrolled anew; another one gets that number by &apos;enrol %1&apos; only</source>
        <translation>كان العميل %1 لوكيل من قبل، ويجب تسجيله من جديد؛ ولا يحصل وكيل آخر على هذا الرقم إلا بالأمر «enrol %1»</translation>
    </message>
    <message>
        <source>client %1 stays the agent that took it over</source>
        <translation>يبقى العميل %1 للوكيل الذي تولاه</translation>
    </message>
    <message>
        <source>client %1 stays revoked</source>
        <translation>يبقى العميل %1 مُبطَلًا</translation>
    </message>
    <message>
        <source>A check needs at least one client</source>
        <translation>يحتاج الفحص إلى عميل واحد على الأقل</translation>
    </message>
    <message>
        <source>%1 is not a client id: they go from 1 to %2</source>
        <translation>‏%1 ليس معرّف عميل: المعرّفات من 1 إلى %2</translation>
    </message>
    <message>
        <source>There is no check %1</source>
        <translation>لا يوجد فحص %1</translation>
    </message>
    <message>
        <source>There was no check %1</source>
        <translation>لم يكن هناك فحص %1</translation>
    </message>
    <message>
        <source>Client %1 does not have check %2</source>
        <translation>ليس لدى العميل %1 الفحص %2</translation>
    </message>
    <message>
        <source>Client %1 is another agent here; its checks go to that one</source>
        <translation>العميل %1 وكيل آخر هنا؛ وتذهب فحوصه إلى ذلك الوكيل</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key that is known here, and is ignored</source>
        <translation>«%1» ليس مفتاحًا معروفًا هنا، ويُتجاهل</translation>
    </message>
    <message>
        <source>a list is needed; this is left out</source>
        <translation>المطلوب قائمة؛ ويُترك هذا</translation>
    </message>
    <message>
        <source>an object is needed; this is left out</source>
        <translation>المطلوب كائن؛ ويُترك هذا</translation>
    </message>
    <message>
        <source>%1: a whole number of days from 1 to %2 is needed; %3 days are used</source>
        <translation>%1: المطلوب عدد صحيح من الأيام من 1 إلى %2؛ وتُستخدم القيمة %3</translation>
    </message>
    <message>
        <source>id: a whole number from 1 to %1 is needed; this agent is left out</source>
        <translation>‏id: المطلوب عدد صحيح من 1 إلى %1؛ ويُترك هذا الوكيل</translation>
    </message>
    <message>
        <source>id %1 is there twice; the second agent is left out</source>
        <translation>المعرّف %1 موجود مرتين؛ ويُترك الوكيل الثاني</translation>
    </message>
    <message>
        <source>agent %1 has the key of agent %2 and is left out</source>
        <translation>للوكيل %1 مفتاح الوكيل %2، ويُترك</translation>
    </message>
    <message>
        <source>sha256, expires and a client id are needed; this token is left out</source>
        <translation>المطلوب sha256 وexpires ومعرّف عميل؛ ويُترك هذا الرمز المميز</translation>
    </message>
    <message>
        <source>%1; this check is left out</source>
        <translation>%1؛ ويُترك هذا الفحص</translation>
    </message>
    <message>
        <source>agents: a list of client ids from 1 to %1 is needed; this check is left out</source>
        <translation>‏agents: المطلوب قائمة معرّفات عملاء من 1 إلى %1؛ ويُترك هذا الفحص</translation>
    </message>
    <message>
        <source>id %1 is there twice; this check is now %2</source>
        <translation>المعرّف %1 موجود مرتين؛ وأصبح هذا الفحص الآن %2</translation>
    </message>
    <message>
        <source>a check without id; it is now %1</source>
        <translation>فحص بلا معرّف؛ وأصبح الآن %1</translation>
    </message>
    <message>
        <source>not valid JSON at byte %1: %2</source>
        <translation>ليس JSON صالحًا عند البايت %1: %2</translation>
    </message>
    <message>
        <source>a JSON object is needed, not a list or a single value</source>
        <translation>المطلوب كائن JSON، لا قائمة ولا قيمة مفردة</translation>
    </message>
    <message>
        <source>format: &apos;%1&apos; is not a configuration of Vantage</source>
        <translation>‏format: «%1» ليس تهيئة من Vantage</translation>
    </message>
    <message>
        <source>a newer version of Vantage wrote this configuration</source>
        <translation>كتب هذه التهيئةَ إصدارٌ أحدث من Vantage</translation>
    </message>
    <message>
        <source>port: &apos;%1&apos; is not a port</source>
        <translation>‏port: «%1» ليس منفذًا</translation>
    </message>
    <message>
        <source>service_type is missing</source>
        <translation>ينقص service_type</translation>
    </message>
    <message>
        <source>service_type: &apos;%1&apos; is not a kind of check</source>
        <translation>‏service_type: «%1» ليس نوع فحص</translation>
    </message>
    <message>
        <source>address is missing</source>
        <translation>ينقص العنوان</translation>
    </message>
    <message>
        <source>interval is missing</source>
        <translation>ينقص الفاصل</translation>
    </message>
    <message>
        <source>client &quot;%1&quot;</source>
        <translation>العميل «%1»</translation>
    </message>
    <message>
        <source>%1: a client id is a whole number from 1; its tasks are left out</source>
        <translation>%1: معرّف العميل عدد صحيح من 1 فصاعدًا؛ وتُترك مهامه</translation>
    </message>
    <message>
        <source>%1 is there twice; the tasks of both are kept</source>
        <translation>%1 موجود مرتين؛ وتُحفظ مهام كليهما</translation>
    </message>
    <message>
        <source>%1: a list of tasks is needed; it is left out</source>
        <translation>%1: المطلوب قائمة مهام؛ ويُترك</translation>
    </message>
    <message>
        <source>%1, task %2</source>
        <translation>%1، المهمة %2</translation>
    </message>
    <message>
        <source>%1: %2; it is left out</source>
        <translation>%1: %2؛ ويُترك</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a key that is known here, and is ignored</source>
        <translation>%1: «%2» ليس مفتاحًا معروفًا هنا، ويُتجاهل</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>Not back</source>
        <translation>لم يعد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مُنع</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>لا يعمل</translation>
    </message>
</context>
<context>
    <name>ControlClient</name>
    <message>
        <source>Gives one command to a running Vantage manager; &apos;vantagectl help&apos; lists them.</source>
        <translation>يعطي أمرًا واحدًا لمدير Vantage قيد التشغيل؛ ويسرد «vantagectl help» الأوامر.</translation>
    </message>
    <message>
        <source>The manager&apos;s data directory.</source>
        <translation>دليل بيانات المدير.</translation>
    </message>
    <message>
        <source>Answer with one JSON object a line.</source>
        <translation>الإجابة بكائن JSON واحد في كل سطر.</translation>
    </message>
    <message>
        <source>The command and its words.</source>
        <translation>الأمر وكلماته.</translation>
    </message>
    <message>
        <source>Usage: vantagectl [--data DIR] [--json] COMMAND ...</source>
        <translation>الاستخدام: vantagectl [--data DIR] [--json] COMMAND ...‎</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>ينقص أمر.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Never seen</source>
        <translation>لم يظهر قط</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>يعيد الاتصال</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Each IP version</source>
        <translation>كل إصدار IP</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>تحليل الاسم</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>رمز الاستجابة</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>الرايات</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Answer records</source>
        <translation>سجلات الجواب</translation>
    </message>
    <message>
        <source>Authority records</source>
        <translation>سجلات السلطة</translation>
    </message>
    <message>
        <source>Additional records</source>
        <translation>سجلات إضافية</translation>
    </message>
    <message>
        <source>SOA serial</source>
        <translation>الرقم التسلسلي SOA</translation>
    </message>
    <message>
        <source>Asked again by TCP</source>
        <translation>أعيد السؤال عبر TCP</translation>
    </message>
    <message>
        <source>Times asked</source>
        <translation>عدد مرات السؤال</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>إنشاء الاتصال</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>مصافحة TLS</translation>
    </message>
    <message>
        <source>Wait for the first byte</source>
        <translation>انتظار البايت الأول</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>إصدار HTTP</translation>
    </message>
    <message>
        <source>Bytes read</source>
        <translation>البايتات المقروءة</translation>
    </message>
    <message>
        <source>Content length</source>
        <translation>طول المحتوى</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>عنوان URL النهائي</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>إعادات التوجيه</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوسيط</translation>
    </message>
    <message>
        <source>Rule that failed</source>
        <translation>القاعدة التي لم تتحقق</translation>
    </message>
    <message>
        <source>Beginning of the body</source>
        <translation>بداية المتن</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الفقد</translation>
    </message>
    <message>
        <source>Shortest round trip</source>
        <translation>أقصر ذهاب وإياب</translation>
    </message>
    <message>
        <source>Average round trip</source>
        <translation>متوسط الذهاب والإياب</translation>
    </message>
    <message>
        <source>Median round trip</source>
        <translation>وسيط الذهاب والإياب</translation>
    </message>
    <message>
        <source>Longest round trip</source>
        <translation>أطول ذهاب وإياب</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>الانحراف المعياري</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>التذبذب</translation>
    </message>
    <message>
        <source>TTL of the replies</source>
        <translation>قيمة TTL للردود</translation>
    </message>
    <message>
        <source>Each round trip</source>
        <translation>كل ذهاب وإياب</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>خارج الترتيب</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>خطأ ICMP</translation>
    </message>
    <message>
        <source>ICMP error from</source>
        <translation>مصدر خطأ ICMP</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>أداة القياس</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>بلغ الهدف</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>القفزات</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>One flow</source>
        <translation>تدفق واحد</translation>
    </message>
    <message>
        <source>Path changed</source>
        <translation>تغيّر المسار</translation>
    </message>
    <message>
        <source>Loss from hop</source>
        <translation>الفقد من القفزة</translation>
    </message>
    <message>
        <source>Each hop</source>
        <translation>كل قفزة</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>منصت</translation>
    </message>
    <message>
        <source>Bound addresses</source>
        <translation>العناوين المربوطة</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>معرّف العملية</translation>
    </message>
    <message>
        <source>Process name</source>
        <translation>اسم العملية</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Leap indicator</source>
        <translation>مؤشر الثانية الكبيسة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Poll interval (s)</source>
        <translation>فاصل الاستطلاع (ث)</translation>
    </message>
    <message>
        <source>Precision (µs)</source>
        <translation>الدقة (µs)</translation>
    </message>
    <message>
        <source>Root delay</source>
        <translation>تأخير الجذر</translation>
    </message>
    <message>
        <source>Root dispersion</source>
        <translation>تشتت الجذر</translation>
    </message>
    <message>
        <source>Root distance</source>
        <translation>مسافة الجذر</translation>
    </message>
    <message>
        <source>T1, request sent (ns since 1970)</source>
        <translation>T1، إرسال الطلب (ns منذ 1970)</translation>
    </message>
    <message>
        <source>T2, request received by the server (ns since 1970)</source>
        <translation>T2، استلام الخادم للطلب (ns منذ 1970)</translation>
    </message>
    <message>
        <source>T3, answer sent by the server (ns since 1970)</source>
        <translation>T3، إرسال الخادم للجواب (ns منذ 1970)</translation>
    </message>
    <message>
        <source>T4, answer received (ns since 1970)</source>
        <translation>T4، استلام الجواب (ns منذ 1970)</translation>
    </message>
    <message>
        <source>Kiss code</source>
        <translation>رمز Kiss</translation>
    </message>
    <message>
        <source>Asking for TLS</source>
        <translation>طلب TLS</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>رسالة الترحيب</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>الملتقطات</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>إصدار TLS</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>التعمية</translation>
    </message>
    <message>
        <source>Certificate subject</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <translation>مُصدر الشهادة</translation>
    </message>
    <message>
        <source>Certificate names</source>
        <translation>أسماء الشهادة</translation>
    </message>
    <message>
        <source>Certificate serial</source>
        <translation>الرقم التسلسلي للشهادة</translation>
    </message>
    <message>
        <source>Certificate SHA-256</source>
        <translation>بصمة SHA-256 للشهادة</translation>
    </message>
    <message>
        <source>Certificate key</source>
        <translation>مفتاح الشهادة</translation>
    </message>
    <message>
        <source>Certificate key bits</source>
        <translation>بتات مفتاح الشهادة</translation>
    </message>
    <message>
        <source>Certificate valid from</source>
        <translation>الشهادة صالحة من</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>الشهادة صالحة حتى</translation>
    </message>
    <message>
        <source>Chain valid until</source>
        <translation>السلسلة صالحة حتى</translation>
    </message>
    <message>
        <source>Certificate that ends first</source>
        <translation>أول شهادة تنتهي</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>الأيام المتبقية</translation>
    </message>
    <message>
        <source>Verification error</source>
        <translation>خطأ التحقق</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Paused</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Agent off</source>
        <translation>الوكيل متوقف</translation>
    </message>
    <message>
        <source>Waiting for its backlog</source>
        <translation>ينتظر متراكماته</translation>
    </message>
    <message>
        <source>Declared lost</source>
        <translation>أُعلن فقدها</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>غير مرصود</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>Vantage&apos;s manager without a window: gives checks to agents and keeps their results. Reads commands from standard input; &apos;help&apos; lists them.</source>
        <translation>مدير Vantage دون نافذة: يعطي الوكلاء الفحوص ويحفظ نتائجهم. يقرأ الأوامر من الدخل القياسي؛ ويسردها الأمر «help».</translation>
    </message>
</context>
<context>
    <name>IncidentFile</name>
    <message>
        <source>%1 cannot be renamed to %2: %3</source>
        <translation>تتعذر إعادة تسمية %1 إلى %2: %3</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Incident %1: %2 is down: %3</source>
        <translation>الحادثة %1: ‏%2 متعطل: %3</translation>
    </message>
    <message>
        <source>Incident %1: %2 is degraded: %3</source>
        <translation>الحادثة %1: ‏%2 متدهور: %3</translation>
    </message>
    <message>
        <source>Incident %1: %2 is now down: %3</source>
        <translation>الحادثة %1: ‏%2 متعطل الآن: %3</translation>
    </message>
    <message>
        <source>Incident %1 is over: %2 is up again after %3: %4</source>
        <translation>انتهت الحادثة %1: ‏%2 يعمل من جديد بعد %3: %4</translation>
    </message>
    <message>
        <source>Incident %1 is closed after %2: %3 is paused</source>
        <translation>أُغلقت الحادثة %1 بعد %2: ‏%3 موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Incident %1 is closed after %2: %3 was deleted</source>
        <translation>أُغلقت الحادثة %1 بعد %2: ‏%3 حُذف</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>ICMP ping</source>
        <translation>ICMP ping</translation>
    </message>
    <message>
        <source>ICMP traceroute</source>
        <translation>ICMP traceroute</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>منفذ محلي</translation>
    </message>
    <message>
        <source>NTP</source>
        <translation>NTP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
</context>
<context>
    <name>LinkServer</name>
    <message>
        <source>The manager is stopping</source>
        <translation>المدير قيد التوقف</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address of this machine</source>
        <translation>«%1» ليس عنوانًا لهذا الجهاز</translation>
    </message>
</context>
<context>
    <name>LocalAgent</name>
    <message>
        <source>vantage-agent is not installed beside this program, nor in PATH.</source>
        <translation>برنامج vantage-agent غير مثبت بجانب هذا البرنامج، ولا في PATH.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>يتعذر بدء %1: %2</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>Another manager (process %1) uses the data in %2</source>
        <translation>مدير آخر (العملية %1) يستخدم البيانات في %2</translation>
    </message>
    <message>
        <source>The data in %1 cannot be locked</source>
        <translation>يتعذر قفل البيانات في %1</translation>
    </message>
    <message>
        <source>The configuration is saved again</source>
        <translation>استُؤنف حفظ التهيئة</translation>
    </message>
    <message>
        <source>--store: &apos;%1&apos; is not a store; sqlite:PATH is needed</source>
        <translation>‏‎--store: «%1» ليس مخزنًا؛ المطلوب sqlite:PATH</translation>
    </message>
    <message>
        <source>%1 is damaged; what can be read of it is kept, and it is set aside as %2</source>
        <translation>%1 تالف؛ حُفظ ما أمكنت قراءته منه، ونُحّي جانبًا باسم %2</translation>
    </message>
    <message>
        <source>Results are stored again</source>
        <translation>استُؤنف تخزين النتائج</translation>
    </message>
    <message>
        <source>The configuration is an older copy, or was changed by hand: %1</source>
        <translation>التهيئة نسخة أقدم، أو عُدّلت يدويًا: %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>الإنصات على %1</translation>
    </message>
    <message>
        <source>The manager is stopping</source>
        <translation>المدير قيد التوقف</translation>
    </message>
    <message>
        <source>The manager is not running</source>
        <translation>المدير لا يعمل</translation>
    </message>
    <message>
        <source>What waits to be stored beside results has become too much: the oldest events, stops and gaps are forgotten</source>
        <translation>ما ينتظر الحفظ غير النتائج صار أكثر من اللازم: تُنسى أقدم الأحداث والتوقفات والفجوات</translation>
    </message>
</context>
<context>
    <name>ManagerOptions</name>
    <message>
        <source>Usage: %1 [--listen ADDR:PORT] [--data DIR] [--config FILE] [--store URL]</source>
        <translation>الاستخدام: %1 [--listen ADDR:PORT] [--data DIR] [--config FILE] [--store URL]‎</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address to listen on; write localhost:54321, 0.0.0.0:54321 or [::1]:54321.</source>
        <translation>«%1» ليس عنوانًا للإنصات عليه؛ اكتب localhost:54321 أو 0.0.0.0:54321 أو ‎[::1]:54321.</translation>
    </message>
    <message>
        <source>Where agents connect.</source>
        <translation>حيث يتصل الوكلاء.</translation>
    </message>
    <message>
        <source>Where configuration and results are kept.</source>
        <translation>حيث تُحفظ التهيئة والنتائج.</translation>
    </message>
    <message>
        <source>The configuration, if not config.json in DIR.</source>
        <translation>التهيئة، إن لم تكن config.json في DIR.</translation>
    </message>
    <message>
        <source>The results, if not in DIR: sqlite:PATH.</source>
        <translation>النتائج، إن لم تكن في DIR: ‏sqlite:PATH.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option.</source>
        <translation>«%1» ليس خيارًا.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Timeout</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Deadline of one attempt; without it 10 s, or the interval if that is less.</source>
        <translation>أجل المحاولة الواحدة؛ وبدونه 10 ثوانٍ، أو الفاصل إن كان أقل.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>إعادات المحاولة</translation>
    </message>
    <message>
        <source>Further attempts before a failure is reported.</source>
        <translation>المحاولات الإضافية قبل الإبلاغ عن الإخفاق.</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>المحاولة مجددًا بعد</translation>
    </message>
    <message>
        <source>Time between a failed attempt and the next.</source>
        <translation>الوقت بين محاولة مخفقة والتي تليها.</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>إصدار IP</translation>
    </message>
    <message>
        <source>Which addresses of a name to use; each makes the check over both versions, and the worse result counts.</source>
        <translation>أي عناوين الاسم تُستخدم؛ ويُجري «each» الفحص بالإصدارين معًا، وتُعتمد النتيجة الأسوأ.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Name to ask for; for PTR an address may be given.</source>
        <translation>الاسم المطلوب السؤال عنه؛ ويمكن إعطاء عنوان في حالة PTR.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Record type to ask for.</source>
        <translation>نوع السجل المطلوب السؤال عنه.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Port of the name server.</source>
        <translation>منفذ خادم الأسماء.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>UDP asks again by TCP when the answer is cut.</source>
        <translation>يعيد UDP السؤال عبر TCP عندما يكون الجواب مقتطعًا.</translation>
    </message>
    <message>
        <source>Accepted response codes</source>
        <translation>رموز الاستجابة المقبولة</translation>
    </message>
    <message>
        <source>Response codes that are right, as in NOERROR,NXDOMAIN.</source>
        <translation>رموز الاستجابة الصحيحة، مثل NOERROR,NXDOMAIN.</translation>
    </message>
    <message>
        <source>Records must match</source>
        <translation>يجب أن تطابق السجلات</translation>
    </message>
    <message>
        <source>Regular expression that the data of any record (or of all) must match.</source>
        <translation>تعبير نمطي يجب أن تطابقه بيانات أي سجل (أو كل السجلات).</translation>
    </message>
    <message>
        <source>Records must not match</source>
        <translation>يجب ألا تطابق السجلات</translation>
    </message>
    <message>
        <source>Regular expression that the data of no record may match.</source>
        <translation>تعبير نمطي يجب ألا تطابقه بيانات أي سجل.</translation>
    </message>
    <message>
        <source>Records to match</source>
        <translation>السجلات المطابِقة</translation>
    </message>
    <message>
        <source>Whether any or all of the records must match.</source>
        <translation>هل يجب أن يطابق أي سجل أم كل السجلات.</translation>
    </message>
    <message>
        <source>Fewest records</source>
        <translation>أقل عدد من السجلات</translation>
    </message>
    <message>
        <source>Fewer records of the type than this fail the check.</source>
        <translation>يُخفق الفحص إذا كانت سجلات النوع أقل من هذا العدد.</translation>
    </message>
    <message>
        <source>Authoritative</source>
        <translation>جواب مرجعي</translation>
    </message>
    <message>
        <source>The answer must be authoritative (AA).</source>
        <translation>يجب أن يكون الجواب صادرًا عن خادم مرجعي (AA).</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>جواب موثّق</translation>
    </message>
    <message>
        <source>The answer must be authenticated by DNSSEC (AD).</source>
        <translation>يجب أن يكون الجواب موثّقًا عبر DNSSEC ‏(AD).</translation>
    </message>
    <message>
        <source>Recursion</source>
        <translation>العَودية</translation>
    </message>
    <message>
        <source>Ask the server to find the answer elsewhere (RD).</source>
        <translation>الطلب من الخادم أن يجد الجواب في مكان آخر (RD).</translation>
    </message>
    <message>
        <source>Largest UDP answer</source>
        <translation>أكبر جواب UDP</translation>
    </message>
    <message>
        <source>Announced by EDNS; 0 asks without EDNS.</source>
        <translation>يُعلن عبر EDNS؛ و0 يسأل دون EDNS.</translation>
    </message>
    <message>
        <source>DNSSEC records</source>
        <translation>سجلات DNSSEC</translation>
    </message>
    <message>
        <source>Ask for signatures too (DO); implies EDNS.</source>
        <translation>طلب التواقيع أيضًا (DO)؛ ويستلزم EDNS.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>HTTP request method.</source>
        <translation>طريقة طلب HTTP.</translation>
    </message>
    <message>
        <source>Accepted status</source>
        <translation>رموز الحالة المقبولة</translation>
    </message>
    <message>
        <source>Status codes that are right: codes and ranges, as in 200-299,304.</source>
        <translation>رموز الحالة الصحيحة: رموز ومجالات، مثل 200-299,304.</translation>
    </message>
    <message>
        <source>Body must match</source>
        <translation>يجب أن يطابق المتن</translation>
    </message>
    <message>
        <source>Regular expression that the body must contain.</source>
        <translation>تعبير نمطي يجب أن يحتويه المتن.</translation>
    </message>
    <message>
        <source>Body must not match</source>
        <translation>يجب ألا يطابق المتن</translation>
    </message>
    <message>
        <source>Regular expression that the body must not contain.</source>
        <translation>تعبير نمطي يجب ألا يحتويه المتن.</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>ترويسات الطلب</translation>
    </message>
    <message>
        <source>Header lines to send, as in Accept: text/html.</source>
        <translation>أسطر الترويسة المراد إرسالها، مثل Accept: text/html.</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>متن الطلب</translation>
    </message>
    <message>
        <source>Text to send as the body of the request.</source>
        <translation>النص المراد إرساله متنًا للطلب.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>User name for basic authentication.</source>
        <translation>اسم المستخدم للمصادقة الأساسية.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password for basic authentication.</source>
        <translation>كلمة المرور للمصادقة الأساسية.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز Bearer المميز</translation>
    </message>
    <message>
        <source>Token to send as Authorization: Bearer.</source>
        <translation>الرمز المميز المراد إرساله بصيغة Authorization: Bearer.</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>إعادات التوجيه</translation>
    </message>
    <message>
        <source>Most redirects to follow; 0 follows none.</source>
        <translation>أكثر عدد من إعادات التوجيه المتّبعة؛ و0 لا يتّبع أيًّا منها.</translation>
    </message>
    <message>
        <source>Header must match</source>
        <translation>يجب أن تطابق الترويسة</translation>
    </message>
    <message>
        <source>Regular expression that a header line of the answer must match, as in ^Server: nginx; case does not matter.</source>
        <translation>تعبير نمطي يجب أن يطابقه سطر ترويسة من الجواب، مثل ^Server: nginx؛ ولا فرق بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Header must not match</source>
        <translation>يجب ألا تطابق الترويسة</translation>
    </message>
    <message>
        <source>Regular expression that no header line of the answer may match.</source>
        <translation>تعبير نمطي يجب ألا يطابقه أي سطر ترويسة من الجواب.</translation>
    </message>
    <message>
        <source>Smallest body</source>
        <translation>أصغر متن</translation>
    </message>
    <message>
        <source>A body with fewer bytes than this fails the check.</source>
        <translation>يُخفق الفحص إذا كان المتن أقل من هذا العدد من البايتات.</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>أكبر متن</translation>
    </message>
    <message>
        <source>A body with more bytes than this fails the check.</source>
        <translation>يُخفق الفحص إذا كان المتن أكثر من هذا العدد من البايتات.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Ask for a compressed body and decompress it; sizes are those of what comes out.</source>
        <translation>طلب متن مضغوط وفك ضغطه؛ والأحجام هي أحجام الناتج.</translation>
    </message>
    <message>
        <source>Host name to ask for</source>
        <translation>اسم المضيف المطلوب</translation>
    </message>
    <message>
        <source>Name for the Host header and the TLS handshake, where the target&apos;s own is only the place to connect to; not through a proxy.</source>
        <translation>الاسم المستخدم في ترويسة Host ومصافحة TLS، حيث لا يكون اسم الهدف إلا مكان الاتصال؛ ولا يسري عبر خادم وسيط.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوسيط</translation>
    </message>
    <message>
        <source>Proxy as http://host:port or socks5://host:port; it resolves the target&apos;s name.</source>
        <translation>الخادم الوسيط بصيغة http://host:port أو socks5://host:port؛ وهو الذي يحلل اسم الهدف.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>مستخدم الخادم الوسيط</translation>
    </message>
    <message>
        <source>User name for the proxy.</source>
        <translation>اسم المستخدم لدى الخادم الوسيط.</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>كلمة مرور الخادم الوسيط</translation>
    </message>
    <message>
        <source>Password for the proxy.</source>
        <translation>كلمة المرور لدى الخادم الوسيط.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the certificate to show to the server.</source>
        <translation>ملف PEM على جهاز الوكيل فيه الشهادة التي تُقدَّم إلى الخادم.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>مفتاح العميل</translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the key of the client certificate, where that file does not hold it.</source>
        <translation>ملف PEM على جهاز الوكيل فيه مفتاح شهادة العميل، إذا لم يكن في ملف الشهادة نفسه.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>What makes the request: auto is curl where the agent has it; qt is there to compare, and its times with TLS can be a round trip too long.</source>
        <translation>ما يُجري الطلب: auto هو curl حيث يتوفر لدى الوكيل؛ أما qt فللمقارنة، وقد تزيد أزمنته مع TLS بمقدار ذهاب وإياب واحد.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>How many to send.</source>
        <translation>عدد الحزم المراد إرسالها.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>Time between two packets.</source>
        <translation>الوقت بين حزمتين.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Bytes behind the ICMP header.</source>
        <translation>عدد البايتات بعد ترويسة ICMP.</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Most routers on the way.</source>
        <translation>أكثر عدد من الموجّهات في الطريق.</translation>
    </message>
    <message>
        <source>Do not fragment</source>
        <translation>منع التجزئة</translation>
    </message>
    <message>
        <source>A packet that is too large for the way is lost instead of cut.</source>
        <translation>الحزمة الأكبر مما يسع الطريق تُفقد بدلًا من أن تُجزّأ.</translation>
    </message>
    <message>
        <source>Wait for each answer</source>
        <translation>انتظار كل جواب</translation>
    </message>
    <message>
        <source>An answer that takes longer counts as lost.</source>
        <translation>الجواب الذي يستغرق أكثر من ذلك يُحسب مفقودًا.</translation>
    </message>
    <message>
        <source>Loss: degraded from</source>
        <translation>الفقد: متدهور من</translation>
    </message>
    <message>
        <source>Degraded when at least this share is lost.</source>
        <translation>متدهور عند فقد هذه النسبة على الأقل.</translation>
    </message>
    <message>
        <source>Loss: down from</source>
        <translation>الفقد: متعطل من</translation>
    </message>
    <message>
        <source>Down when at least this share is lost.</source>
        <translation>متعطل عند فقد هذه النسبة على الأقل.</translation>
    </message>
    <message>
        <source>Round trip: degraded above</source>
        <translation>الذهاب والإياب: متدهور فوق</translation>
    </message>
    <message>
        <source>Degraded when the average is longer; 0 never.</source>
        <translation>متدهور عندما يكون المتوسط أطول؛ و0 يعني أبدًا.</translation>
    </message>
    <message>
        <source>Round trip: down above</source>
        <translation>الذهاب والإياب: متعطل فوق</translation>
    </message>
    <message>
        <source>Down when the average is longer; 0 never.</source>
        <translation>متعطل عندما يكون المتوسط أطول؛ و0 يعني أبدًا.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>What the probes are.</source>
        <translation>نوع حزم السبر.</translation>
    </message>
    <message>
        <source>Port of UDP and TCP probes; unless set, 33434 by UDP and 80 by TCP.</source>
        <translation>منفذ حزم السبر عبر UDP وTCP؛ وما لم يُضبط فهو 33434 عبر UDP و80 عبر TCP.</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>How many times to probe every hop.</source>
        <translation>عدد مرات سبر كل قفزة.</translation>
    </message>
    <message>
        <source>Spacing of cycles</source>
        <translation>تباعد الدورات</translation>
    </message>
    <message>
        <source>Many routers answer no more than once a second.</source>
        <translation>كثير من الموجّهات لا يجيب أكثر من مرة في الثانية.</translation>
    </message>
    <message>
        <source>First hop</source>
        <translation>القفزة الأولى</translation>
    </message>
    <message>
        <source>TTL to begin with.</source>
        <translation>قيمة TTL التي يُبدأ بها.</translation>
    </message>
    <message>
        <source>Most hops</source>
        <translation>أكثر عدد من القفزات</translation>
    </message>
    <message>
        <source>TTL to end with.</source>
        <translation>قيمة TTL التي يُنتهى بها.</translation>
    </message>
    <message>
        <source>Wait for each hop</source>
        <translation>انتظار كل قفزة</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>حجم الحزمة</translation>
    </message>
    <message>
        <source>Bytes of each ICMP or UDP probe with its IP header. Probes are never fragmented.</source>
        <translation>عدد بايتات كل حزمة سبر ICMP أو UDP مع ترويسة IP. لا تُجزّأ حزم السبر أبدًا.</translation>
    </message>
    <message>
        <source>Fixed flow</source>
        <translation>تدفق ثابت</translation>
    </message>
    <message>
        <source>All probes look like one flow, so that load balancers send them one way; TCP probes only where the agent may use raw sockets (CAP_NET_RAW).</source>
        <translation>تبدو حزم السبر كلها تدفقًا واحدًا لكي ترسلها موازنات الأحمال في طريق واحد؛ أما حزم TCP فلا تبدو كذلك إلا حيث يُسمح للوكيل باستخدام المقابس الخام (CAP_NET_RAW).</translation>
    </message>
    <message>
        <source>Names of hops</source>
        <translation>أسماء القفزات</translation>
    </message>
    <message>
        <source>Ask for the name of each hop. Nothing waits for it: it may be there from the next run on.</source>
        <translation>السؤال عن اسم كل قفزة. لا شيء ينتظره: فقد يظهر ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Port of the agent&apos;s own machine.</source>
        <translation>منفذ على جهاز الوكيل نفسه.</translation>
    </message>
    <message>
        <source>Which of the machine&apos;s ports.</source>
        <translation>أي منافذ الجهاز.</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>مربوط بـ</translation>
    </message>
    <message>
        <source>Address that the port must be bound to; 0.0.0.0 and :: mean all addresses.</source>
        <translation>العنوان الذي يجب أن يكون المنفذ مربوطًا به؛ و0.0.0.0 و‎::‎ تعنيان جميع العناوين.</translation>
    </message>
    <message>
        <source>Must listen</source>
        <translation>يجب أن ينصت</translation>
    </message>
    <message>
        <source>Off: the check is up when nothing listens.</source>
        <translation>عند الإيقاف: يُعد الفحص عاملًا عندما لا ينصت شيء.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Name of the process that must be the one that listens.</source>
        <translation>اسم العملية التي يجب أن تكون هي المنصتة.</translation>
    </message>
    <message>
        <source>Port of the time server.</source>
        <translation>منفذ خادم الوقت.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>NTP version of the request.</source>
        <translation>إصدار NTP المستخدم في الطلب.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>How many times to ask; the answer with the least delay counts.</source>
        <translation>عدد مرات السؤال؛ ويُعتمد الجواب الأقل تأخيرًا.</translation>
    </message>
    <message>
        <source>Pause between an answer and the next request; servers may refuse those who ask too fast.</source>
        <translation>التوقف بين جواب والطلب التالي؛ فقد ترفض الخوادم من يسأل بسرعة مفرطة.</translation>
    </message>
    <message>
        <source>Offset: degraded above</source>
        <translation>الإزاحة: متدهور فوق</translation>
    </message>
    <message>
        <source>Degraded when the clocks differ by more; 0 never.</source>
        <translation>متدهور عندما يزيد الفرق بين الساعتين على ذلك؛ و0 يعني أبدًا.</translation>
    </message>
    <message>
        <source>Offset: down above</source>
        <translation>الإزاحة: متعطل فوق</translation>
    </message>
    <message>
        <source>Down when the clocks differ by more; 0 never.</source>
        <translation>متعطل عندما يزيد الفرق بين الساعتين على ذلك؛ و0 يعني أبدًا.</translation>
    </message>
    <message>
        <source>Stratum: degraded above</source>
        <translation>الطبقة: متدهور فوق</translation>
    </message>
    <message>
        <source>Degraded when the server is farther from its source; 0 never.</source>
        <translation>متدهور عندما يكون الخادم أبعد عن مصدره؛ و0 يعني أبدًا.</translation>
    </message>
    <message>
        <source>Stratum: down above</source>
        <translation>الطبقة: متعطل فوق</translation>
    </message>
    <message>
        <source>Down when the server is farther from its source; 0 never.</source>
        <translation>متعطل عندما يكون الخادم أبعد عن مصدره؛ و0 يعني أبدًا.</translation>
    </message>
    <message>
        <source>Root dispersion: degraded above</source>
        <translation>تشتت الجذر: متدهور فوق</translation>
    </message>
    <message>
        <source>Degraded when the server is less sure of its time; 0 never.</source>
        <translation>متدهور عندما يكون الخادم أقل يقينًا من وقته؛ و0 يعني أبدًا.</translation>
    </message>
    <message>
        <source>Root dispersion: down above</source>
        <translation>تشتت الجذر: متعطل فوق</translation>
    </message>
    <message>
        <source>Down when the server is less sure of its time; 0 never.</source>
        <translation>متعطل عندما يكون الخادم أقل يقينًا من وقته؛ و0 يعني أبدًا.</translation>
    </message>
    <message>
        <source>Port to connect to.</source>
        <translation>المنفذ المراد الاتصال به.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>What each step sends, text with escapes or hex:...; an empty line sends nothing.</source>
        <translation>ما ترسله كل خطوة، نصًّا بتسلسلات هروب أو بصيغة hex:...‎؛ والسطر الفارغ لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Regular expression that each step&apos;s answer must match; an empty line expects nothing.</source>
        <translation>تعبير نمطي يجب أن يطابقه جواب كل خطوة؛ والسطر الفارغ لا يتوقع شيئًا.</translation>
    </message>
    <message>
        <source>Must be refused</source>
        <translation>يجب أن يُرفض</translation>
    </message>
    <message>
        <source>The check is up when the port is closed.</source>
        <translation>يُعد الفحص عاملًا عندما يكون المنفذ مغلقًا.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>On: from the start; a protocol: after asking for it in clear (STARTTLS). Steps run within it.</source>
        <translation>عند التفعيل: من البداية؛ وعند ذكر بروتوكول: بعد طلبه دون تعمية (STARTTLS). وتجري الخطوات داخله.</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>Name to ask the server for (SNI) and to find in its certificate, instead of the host.</source>
        <translation>الاسم الذي يُطلب من الخادم (SNI) ويُبحث عنه في شهادته، بدلًا من المضيف.</translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation>التحقق من الشهادة</translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be trusted, valid and for this name.</source>
        <translation>يجب أن تكون شهادة الخادم موثوقة وصالحة وصادرة لهذا الاسم.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the authorities to trust instead of the system&apos;s.</source>
        <translation>ملف PEM على جهاز الوكيل فيه سلطات التصديق الموثوقة بدلًا من سلطات النظام.</translation>
    </message>
    <message>
        <source>Oldest TLS version</source>
        <translation>أقدم إصدار TLS</translation>
    </message>
    <message>
        <source>A server that cannot speak this version or a newer one fails the check.</source>
        <translation>يُخفق الفحص مع خادم لا يدعم هذا الإصدار أو إصدارًا أحدث.</translation>
    </message>
    <message>
        <source>Certificate: degraded below</source>
        <translation>الشهادة: متدهور دون</translation>
    </message>
    <message>
        <source>Degraded when the chain expires in fewer days than this; 0 never.</source>
        <translation>متدهور عندما تنتهي صلاحية السلسلة خلال أيام أقل من ذلك؛ و0 يعني أبدًا.</translation>
    </message>
    <message>
        <source>Certificate: down below</source>
        <translation>الشهادة: متعطل دون</translation>
    </message>
    <message>
        <source>Down when the chain expires in fewer days than this; 0 only once it has expired.</source>
        <translation>متعطل عندما تنتهي صلاحية السلسلة خلال أيام أقل من ذلك؛ و0 يعني بعد انتهائها فقط.</translation>
    </message>
    <message>
        <source>Port to send to.</source>
        <translation>المنفذ المراد الإرسال إليه.</translation>
    </message>
    <message>
        <source>What each datagram holds, text with escapes or hex:...; empty sends an empty one.</source>
        <translation>ما يحمله كل مخطط بيانات، نصًّا بتسلسلات هروب أو بصيغة hex:...‎؛ والفارغ يرسل مخططًا فارغًا.</translation>
    </message>
    <message>
        <source>Answer must match</source>
        <translation>يجب أن يطابق الجواب</translation>
    </message>
    <message>
        <source>Regular expression that an answer must match.</source>
        <translation>تعبير نمطي يجب أن يطابقه أحد الأجوبة.</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>مخططات البيانات</translation>
    </message>
    <message>
        <source>Time between two datagrams; less where they would not all go out in half of the timeout.</source>
        <translation>الوقت بين مخططي بيانات؛ ويُقلَّل إذا تعذّر معه إرسالها كلها في نصف المهلة.</translation>
    </message>
    <message>
        <source>Silence means</source>
        <translation>معنى الصمت</translation>
    </message>
    <message>
        <source>What it means when nothing answers: the port may be open or filtered.</source>
        <translation>ما يعنيه عدم ورود أي جواب: فقد يكون المنفذ مفتوحًا أو محجوبًا.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Up</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>متدهور</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>متعطل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>الاسم غير موجود</translation>
    </message>
    <message>
        <source>Name server failed</source>
        <translation>أخفق خادم الأسماء</translation>
    </message>
    <message>
        <source>Name server did not answer</source>
        <translation>لم يجب خادم الأسماء</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>No answer to the connection attempt</source>
        <translation>لا جواب على محاولة الاتصال</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>أُعيد ضبط الاتصال</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>يتعذر الوصول</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>أخفقت مصافحة TLS</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>الشهادة غير موثوقة</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>انتهت صلاحية الشهادة</translation>
    </message>
    <message>
        <source>Certificate is for another name</source>
        <translation>الشهادة لاسم آخر</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>انقضت المهلة</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>خطأ في البروتوكول</translation>
    </message>
    <message>
        <source>Status not accepted</source>
        <translation>رمز الحالة غير مقبول</translation>
    </message>
    <message>
        <source>Content not accepted</source>
        <translation>المحتوى غير مقبول</translation>
    </message>
    <message>
        <source>Response too large</source>
        <translation>الاستجابة أكبر من اللازم</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>إعادات توجيه أكثر من اللازم</translation>
    </message>
    <message>
        <source>Threshold exceeded</source>
        <translation>تجاوز العتبة</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>فُقدت حزم</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Clock not synchronised</source>
        <translation>الساعة غير متزامنة</translation>
    </message>
    <message>
        <source>Kiss of death</source>
        <translation>Kiss of death</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>لا إنصات</translation>
    </message>
    <message>
        <source>Agent lacks the permission</source>
        <translation>الوكيل لا يملك الإذن</translation>
    </message>
    <message>
        <source>Denied by the agent&apos;s policy</source>
        <translation>منعته سياسة الوكيل</translation>
    </message>
    <message>
        <source>Agent overloaded</source>
        <translation>الوكيل مثقل بالحمل</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>خطأ داخلي</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This stored result cannot be read: %1</source>
        <translation>تتعذر قراءة هذه النتيجة المخزنة: %1</translation>
    </message>
    <message>
        <source>Results in %1: the file is empty, and its journal is not</source>
        <translation>النتائج في %1: الملف فارغ، وسجل معاملاته ليس فارغًا</translation>
    </message>
    <message>
        <source>Results in %1: reading was stopped</source>
        <translation>النتائج في %1: أُوقفت القراءة</translation>
    </message>
    <message>
        <source>Results in %1: the disk has no room</source>
        <translation>النتائج في %1: لا مساحة على القرص</translation>
    </message>
    <message>
        <source>Results in %1: %2</source>
        <translation>النتائج في %1: %2</translation>
    </message>
    <message>
        <source>Results in %1: the file is damaged (%2)</source>
        <translation>النتائج في %1: الملف تالف (%2)</translation>
    </message>
    <message>
        <source>Results in %1: a newer version of Vantage wrote this file</source>
        <translation>النتائج في %1: كتب هذا الملفَ إصدارٌ أحدث من Vantage</translation>
    </message>
    <message>
        <source>Results in %1: the file is damaged</source>
        <translation>النتائج في %1: الملف تالف</translation>
    </message>
    <message>
        <source>Results up to %1 have gaps</source>
        <translation>في النتائج حتى %1 فجوات</translation>
    </message>
    <message>
        <source>Results begin with %1, and %2 is next</source>
        <translation>تبدأ النتائج من %1، والتالي المنتظر %2</translation>
    </message>
    <message>
        <source>%1 cannot be set aside as %2: %3</source>
        <translation>تتعذر تنحية %1 جانبًا باسم %2: %3</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Vantage</source>
        <translation>Vantage</translation>
    </message>
    <message>
        <source>The manager cannot start.</source>
        <translation>يتعذر بدء المدير.</translation>
    </message>
    <message>
        <source>Vantage&apos;s manager: gives checks to agents and shows what they find. Further options: --language CODE, --minimised.</source>
        <translation>مدير Vantage: يعطي الوكلاء الفحوص ويعرض ما يجدونه. خيارات أخرى: ‎--language CODE و‎--minimised.</translation>
    </message>
</context>
<context>
    <name>vantage::AboutDialog</name>
    <message>
        <source>About Vantage</source>
        <translation>حول Vantage</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>إصدار %1</translation>
    </message>
    <message>
        <source>Watches services from several places at once.</source>
        <translation>يراقب الخدمات من عدة أماكن في آن واحد.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر وفق رخصة GNU العمومية العامة، الإصدار 3 أو ما بعده. يُقدَّم دون أي ضمان.</translation>
    </message>
    <message>
        <source>It is made with Qt, OpenSSL and SQLite; its agents also with libcurl, c-ares, ldns and PCRE2. Each has its own licence, which allows this.</source>
        <translation>بُني بمكتبات Qt وOpenSSL وSQLite؛ ووكلاؤه كذلك بمكتبات libcurl وc-ares وldns وPCRE2. ولكل منها رخصته التي تسمح بذلك.</translation>
    </message>
    <message>
        <source>C&amp;opy the versions</source>
        <translation>&amp;نسخ الإصدارات</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>vantage::ActionRunner</name>
    <message>
        <source>Vantage</source>
        <translation>Vantage</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) behind it did not run.</source>
        <translation>
            <numerusform>لم يُنفَّذ أي أمر بعده.</numerusform>
            <numerusform>لم يُنفَّذ أمر واحد بعده.</numerusform>
            <numerusform>لم يُنفَّذ أمران بعده.</numerusform>
            <numerusform>لم تُنفَّذ %n أوامر بعده.</numerusform>
            <numerusform>لم يُنفَّذ %n أمرًا بعده.</numerusform>
            <numerusform>لم يُنفَّذ %n أمر بعده.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentChoice</name>
    <message>
        <source>Agents to compare</source>
        <translation>وكلاء للمقارنة</translation>
    </message>
    <message numerus="yes">
        <source>The agents whose lines are shown; at most %n</source>
        <translation>
            <numerusform>الوكلاء الذين تُعرض خطوطهم؛ لا أحد</numerusform>
            <numerusform>الوكلاء الذين تُعرض خطوطهم؛ واحد على الأكثر</numerusform>
            <numerusform>الوكلاء الذين تُعرض خطوطهم؛ اثنان على الأكثر</numerusform>
            <numerusform>الوكلاء الذين تُعرض خطوطهم؛ %n على الأكثر</numerusform>
            <numerusform>الوكلاء الذين تُعرض خطوطهم؛ %n على الأكثر</numerusform>
            <numerusform>الوكلاء الذين تُعرض خطوطهم؛ %n على الأكثر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentFilter</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>لا وكلاء</numerusform>
            <numerusform>وكيل واحد</numerusform>
            <numerusform>وكيلان</numerusform>
            <numerusform>%Ln وكلاء</numerusform>
            <numerusform>%Ln وكيلًا</numerusform>
            <numerusform>%Ln وكيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown agents</source>
        <translation>الوكلاء المعروضون</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>الترشيح بالنص</translation>
    </message>
    <message>
        <source>Shows agents whose number, name, address, version or anomaly contain this text.</source>
        <translation>يعرض الوكلاء الذين يحتوي رقمهم أو اسمهم أو عنوانهم أو إصدارهم أو خللهم على هذا النص.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Shows agents in this state.</source>
        <translation>يعرض الوكلاء الذين في هذه الحالة.</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Not all right</source>
        <translation>غير السليمة</translation>
    </message>
</context>
<context>
    <name>vantage::AgentsModel</name>
    <message numerus="yes">
        <source>%Ln result(s) wait at the agent to be stored here.</source>
        <translation>
            <numerusform>لا نتائج تنتظر لدى الوكيل لتُخزَّن هنا.</numerusform>
            <numerusform>نتيجة واحدة تنتظر لدى الوكيل لتُخزَّن هنا.</numerusform>
            <numerusform>نتيجتان تنتظران لدى الوكيل لتُخزَّنا هنا.</numerusform>
            <numerusform>%Ln نتائج تنتظر لدى الوكيل لتُخزَّن هنا.</numerusform>
            <numerusform>%Ln نتيجة تنتظر لدى الوكيل لتُخزَّن هنا.</numerusform>
            <numerusform>%Ln نتيجة تنتظر لدى الوكيل لتُخزَّن هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known while the agent is not connected.</source>
        <translation>غير معروف ما دام الوكيل غير متصل.</translation>
    </message>
    <message>
        <source>It rejects none of its checks.</source>
        <translation>لا يرفض أيًّا من فحوصه.</translation>
    </message>
    <message numerus="yes">
        <source>It does not run %n of its checks; the page Checks and the matrix say why.</source>
        <translation>
            <numerusform>لا يترك أيًّا من فحوصه دون تشغيل.</numerusform>
            <numerusform>لا يشغّل واحدًا من فحوصه؛ والسبب في صفحة الفحوص وفي المصفوفة.</numerusform>
            <numerusform>لا يشغّل اثنين من فحوصه؛ والسبب في صفحة الفحوص وفي المصفوفة.</numerusform>
            <numerusform>لا يشغّل %n من فحوصه؛ والسبب في صفحة الفحوص وفي المصفوفة.</numerusform>
            <numerusform>لا يشغّل %n من فحوصه؛ والسبب في صفحة الفحوص وفي المصفوفة.</numerusform>
            <numerusform>لا يشغّل %n من فحوصه؛ والسبب في صفحة الفحوص وفي المصفوفة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Revoke agent</source>
        <translation>إبطال وكيل</translation>
    </message>
    <message>
        <source>Revoke agent %1?</source>
        <translation>إبطال الوكيل %1؟</translation>
    </message>
    <message>
        <source>It is cut off at once and is not let in again, and its number is never given to another. This cannot be taken back. Its results are kept; its checks stay with it until you give them to others.

To put another machine in its place, use “Replace hardware” instead.</source>
        <translation>سيُقطع اتصاله في الحال ولن يُسمح له بالدخول ثانية، ولن يُعطى رقمه لغيره أبدًا. لا يمكن التراجع عن ذلك. تُحفظ نتائجه، وتبقى فحوصه لديه إلى أن تعطيها لغيره.

ولوضع جهاز آخر مكانه، استخدم «استبدال العتاد» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>إب&amp;طال</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إب&amp;قاء</translation>
    </message>
    <message>
        <source>Rename agent</source>
        <translation>إعادة تسمية وكيل</translation>
    </message>
    <message>
        <source>Name of agent %1:</source>
        <translation>اسم الوكيل %1:</translation>
    </message>
    <message>
        <source>A&amp;gents</source>
        <translation>ال&amp;وكلاء</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>الم&amp;صفوفة</translation>
    </message>
    <message>
        <source>Which check runs at which agent, and how it is there</source>
        <translation>أي فحص يعمل لدى أي وكيل، وكيف حاله هناك</translation>
    </message>
    <message>
        <source>Views of the agents</source>
        <translation>طرق عرض الوكلاء</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>الا&amp;تصالات</translation>
    </message>
    <message>
        <source>When the agent was connected, and when it was away</source>
        <translation>متى كان الوكيل متصلًا ومتى كان غائبًا</translation>
    </message>
    <message>
        <source>About the agent</source>
        <translation>عن الوكيل</translation>
    </message>
    <message>
        <source>No agent passes the filter.</source>
        <translation>لا وكيل يجتاز المرشّح.</translation>
    </message>
    <message>
        <source>No agents yet.</source>
        <translation>لا وكلاء بعد.</translation>
    </message>
    <message>
        <source>Start one in a terminal of this machine:</source>
        <translation>ابدأ وكيلًا من طرفية على هذا الجهاز:</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Enrol an agent elsewhere…</source>
        <translation>تسجيل وكيل في مكان آخر…</translation>
    </message>
    <message>
        <source>Enr&amp;ol an agent…</source>
        <translation>تس&amp;جيل وكيل…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة الت&amp;سمية…</translation>
    </message>
    <message>
        <source>Replace &amp;hardware…</source>
        <translation>استبدال ال&amp;عتاد…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>إ&amp;بطال…</translation>
    </message>
    <message>
        <source>Only &amp;its results</source>
        <translation>نتائج&amp;ه فقط</translation>
    </message>
    <message>
        <source>Run its checks &amp;now</source>
        <translation>تشغيل فحوصه الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Filter agents</source>
        <translation>تر&amp;شيح الوكلاء</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>نسخ &amp;كأمر</translation>
    </message>
</context>
<context>
    <name>vantage::BulkEditDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 would be left without an agent. Choose at least one.</source>
        <translation>سيبقى %1 دون وكيل. اختر وكيلًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>تغ&amp;يير</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n check(s)</source>
        <translation>
            <numerusform>تغ&amp;يير %n فحص</numerusform>
            <numerusform>تغ&amp;يير فحص واحد</numerusform>
            <numerusform>تغ&amp;يير فحصين</numerusform>
            <numerusform>تغ&amp;يير %n فحوص</numerusform>
            <numerusform>تغ&amp;يير %n فحصًا</numerusform>
            <numerusform>تغ&amp;يير %n فحص</numerusform>
        </translation>
    </message>
    <message>
        <source>Move checks to other agents</source>
        <translation>نقل فحوص إلى وكلاء آخرين</translation>
    </message>
    <message>
        <source>Edit checks</source>
        <translation>تحرير فحوص</translation>
    </message>
    <message numerus="yes">
        <source>Choose the agents that are to run %n check(s).</source>
        <translation>
            <numerusform>اختر الوكلاء الذين سيشغّلون %n فحص.</numerusform>
            <numerusform>اختر الوكلاء الذين سيشغّلون فحصًا واحدًا.</numerusform>
            <numerusform>اختر الوكلاء الذين سيشغّلون فحصين.</numerusform>
            <numerusform>اختر الوكلاء الذين سيشغّلون %n فحوص.</numerusform>
            <numerusform>اختر الوكلاء الذين سيشغّلون %n فحصًا.</numerusform>
            <numerusform>اختر الوكلاء الذين سيشغّلون %n فحص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you touch is changed in %n check(s); all else stays as it is in each.</source>
        <translation>
            <numerusform>ما تلمسه يتغيّر في %n فحص؛ وما سواه يبقى كما هو في كل منها.</numerusform>
            <numerusform>ما تلمسه يتغيّر في فحص واحد؛ وما سواه يبقى كما هو.</numerusform>
            <numerusform>ما تلمسه يتغيّر في فحصين؛ وما سواه يبقى كما هو في كل منهما.</numerusform>
            <numerusform>ما تلمسه يتغيّر في %n فحوص؛ وما سواه يبقى كما هو في كل منها.</numerusform>
            <numerusform>ما تلمسه يتغيّر في %n فحصًا؛ وما سواه يبقى كما هو في كل منها.</numerusform>
            <numerusform>ما تلمسه يتغيّر في %n فحص؛ وما سواه يبقى كما هو في كل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick to change this, untick to leave it as it is.</source>
        <translation>ضع العلامة لتغيير هذا، وأزلها لتركه كما هو.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>The checks do not all have the same here.</source>
        <translation>الفحوص ليست كلها متماثلة هنا.</translation>
    </message>
    <message>
        <source>&amp;Interval (s)</source>
        <translation>ال&amp;فاصل (ث)</translation>
    </message>
    <message>
        <source>Seconds between two runs; 30s, 2m and 1h are understood too.</source>
        <translation>الثواني بين تشغيلين؛ وتُفهم أيضًا صيغ مثل 30s و2m و1h.</translation>
    </message>
    <message>
        <source>A&amp;dd tags</source>
        <translation>إضافة وسو&amp;م</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>بفواصل بينها</translation>
    </message>
    <message>
        <source>&amp;Remove tags</source>
        <translation>إ&amp;زالة وسوم</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>ال&amp;وكلاء</translation>
    </message>
    <message>
        <source>Ticked agents run all of the checks; half ticked ones run those that they run now.</source>
        <translation>الوكلاء المعلَّمون يشغّلون كل الفحوص؛ والمعلَّمون جزئيًا يشغّلون ما يشغّلونه الآن.</translation>
    </message>
    <message>
        <source>The same as commands</source>
        <translation>الشيء نفسه بالأوامر</translation>
    </message>
    <message>
        <source>The commands that do this appear here.</source>
        <translation>تظهر هنا الأوامر التي تفعل ذلك.</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>نسخ &amp;كأمر</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>vantage::ChangeHistory</name>
    <message>
        <source>%1 has been changed by something else since</source>
        <translation>غيّر شيءٌ آخر %1 منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Client %1 has been given another name since</source>
        <translation>أُعطي العميل %1 اسمًا آخر منذ ذلك الحين</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>لا فحوص</numerusform>
            <numerusform>فحص واحد</numerusform>
            <numerusform>فحصان</numerusform>
            <numerusform>%n فحوص</numerusform>
            <numerusform>%n فحصًا</numerusform>
            <numerusform>%n فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>لا وكلاء</numerusform>
            <numerusform>وكيل واحد</numerusform>
            <numerusform>وكيلان</numerusform>
            <numerusform>%n وكلاء</numerusform>
            <numerusform>%n وكيلًا</numerusform>
            <numerusform>%n وكيل</numerusform>
        </translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>لا شيء يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can no longer be undone: %2. What was changed before it still can.</source>
        <translation>لم يعد التراجع عن «%1» ممكنًا: %2. وما زال التراجع عما تغيّر قبله ممكنًا.</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>لا شيء تمكن إعادته</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can no longer be done again: %2.</source>
        <translation>لم تعد إعادة «%1» ممكنة: %2.</translation>
    </message>
</context>
<context>
    <name>vantage::CheckDialog</name>
    <message>
        <source>Choose at least one agent.</source>
        <translation>اختر وكيلًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>The command appears here once the form is right</source>
        <translation>يظهر الأمر هنا عندما تصح بيانات الاستمارة</translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation>تحرير فحص</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>إضافة فحص</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>النو&amp;ع</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>عنوا&amp;ن URL</translation>
    </message>
    <message>
        <source>Name ser&amp;ver</source>
        <translation>&amp;خادم الأسماء</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>الم&amp;ضيف</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>مثلًا %1</translation>
    </message>
    <message>
        <source>&amp;Interval (s)</source>
        <translation>ال&amp;فاصل (ث)</translation>
    </message>
    <message>
        <source>Seconds between two runs; 30s, 2m and 1h are understood too.</source>
        <translation>الثواني بين تشغيلين؛ وتُفهم أيضًا صيغ مثل 30s و2m و1h.</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>ال&amp;وكلاء</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>الوسو&amp;م</translation>
    </message>
    <message>
        <source>Optional, with commas between them</source>
        <translation>اختياري، بفواصل بينها</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>&amp;تجربة</translation>
    </message>
    <message>
        <source>Runs the check once at each chosen agent, without saving it (F5)</source>
        <translation>يشغّل الفحص مرة واحدة لدى كل وكيل مختار، دون حفظه (F5)</translation>
    </message>
    <message>
        <source>The same as a command</source>
        <translation>الشيء نفسه بأمر</translation>
    </message>
    <message>
        <source>What this form does, as the console and vantagectl take it</source>
        <translation>ما تفعله هذه الاستمارة، كما تفهمه وحدة التحكم وvantagectl</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>نسخ &amp;كأمر</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>إض&amp;افة</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>%1 (the next agent that joins)</source>
        <translation>%1 (الوكيل التالي الذي ينضم)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no agent yet that could test the check.</source>
        <translation>لا يوجد بعد وكيل يمكنه تجربة الفحص.</translation>
    </message>
    <message>
        <source>To test the check, choose an agent that has joined.</source>
        <translation>لتجربة الفحص، اختر وكيلًا قد انضم.</translation>
    </message>
</context>
<context>
    <name>vantage::CheckFilterBar</name>
    <message>
        <source>Only: %1</source>
        <translation>فقط: %1</translation>
    </message>
    <message>
        <source>Only: agent %1</source>
        <translation>فقط: الوكيل %1</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>الترشيح بالنص</translation>
    </message>
    <message>
        <source>Shows checks whose name, target or tag contains this text (Ctrl+L).</source>
        <translation>يعرض الفحوص التي يحتوي اسمها أو هدفها أو وسمها على هذا النص (Ctrl+L).</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Shows checks of one kind.</source>
        <translation>يعرض فحوص نوع واحد.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Shows checks of one verdict.</source>
        <translation>يعرض فحوص حكم واحد.</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>كل الأحكام</translation>
    </message>
    <message>
        <source>All but up</source>
        <translation>كل ما لا يعمل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Puts checks together below a row that sums them up.</source>
        <translation>يجمع الفحوص تحت صف يلخّصها.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>دون مجموعات</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <source>By target</source>
        <translation>حسب الهدف</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>Only checks of this verdict are shown; click to show all.</source>
        <translation>تُعرض فحوص هذا الحكم فقط؛ انقر لعرض الكل.</translation>
    </message>
    <message>
        <source>Only checks of this verdict</source>
        <translation>فحوص هذا الحكم فقط</translation>
    </message>
    <message>
        <source>Only checks of this agent are shown; click to show all.</source>
        <translation>تُعرض فحوص هذا الوكيل فقط؛ انقر لعرض الكل.</translation>
    </message>
    <message>
        <source>Only checks of this agent</source>
        <translation>فحوص هذا الوكيل فقط</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Clears the filter</source>
        <translation>يمسح المرشّح</translation>
    </message>
</context>
<context>
    <name>vantage::CheckGroups</name>
    <message>
        <source>No tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n check(s)</source>
        <translation>
            <numerusform>%1: لا فحوص</numerusform>
            <numerusform>%1: فحص واحد</numerusform>
            <numerusform>%1: فحصان</numerusform>
            <numerusform>%1: %n فحوص</numerusform>
            <numerusform>%1: %n فحصًا</numerusform>
            <numerusform>%1: %n فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n موقوفة</numerusform>
            <numerusform>%n موقوف</numerusform>
            <numerusform>%n موقوفان</numerusform>
            <numerusform>%n موقوفة</numerusform>
            <numerusform>%n موقوفًا</numerusform>
            <numerusform>%n موقوف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ChecksModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Incident %1 is open since %2</source>
        <translation>الحادثة %1 مفتوحة منذ %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>لا نتيجة بعد</translation>
    </message>
    <message>
        <source>Agent %1: %2 (%3)</source>
        <translation>الوكيل %1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 at %2 of %3</source>
        <extracomment>&quot;Down at 1 of 3&quot;, agents</extracomment>
        <translation>%1 لدى %2 من %3</translation>
    </message>
    <message>
        <source>Agent %1: %2</source>
        <translation>الوكيل %1: %2</translation>
    </message>
    <message>
        <source>Rejected by %1 of %2</source>
        <translation>رفضه %1 من %2</translation>
    </message>
    <message>
        <source>Confirmed by %1 of %2</source>
        <translation>أكده %1 من %2</translation>
    </message>
    <message>
        <source>No result since the window was opened</source>
        <translation>لا نتيجة منذ فتح النافذة</translation>
    </message>
    <message numerus="yes">
        <source>The newest run took %1.
Of the last %n run(s) the median is %2, the shortest %3, the longest %4.</source>
        <translation>
            <numerusform>استغرق أحدث تشغيل %1.
وفي آخر %n تشغيل: الوسيط %2 والأقصر %3 والأطول %4.</numerusform>
            <numerusform>استغرق أحدث تشغيل %1.
وفي التشغيل الأخير الوحيد: الوسيط %2 والأقصر %3 والأطول %4.</numerusform>
            <numerusform>استغرق أحدث تشغيل %1.
وفي آخر تشغيلين: الوسيط %2 والأقصر %3 والأطول %4.</numerusform>
            <numerusform>استغرق أحدث تشغيل %1.
وفي آخر %n تشغيلات: الوسيط %2 والأقصر %3 والأطول %4.</numerusform>
            <numerusform>استغرق أحدث تشغيل %1.
وفي آخر %n تشغيلًا: الوسيط %2 والأقصر %3 والأطول %4.</numerusform>
            <numerusform>استغرق أحدث تشغيل %1.
وفي آخر %n تشغيل: الوسيط %2 والأقصر %3 والأطول %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n تعمل</numerusform>
            <numerusform>%n يعمل</numerusform>
            <numerusform>%n يعملان</numerusform>
            <numerusform>%n تعمل</numerusform>
            <numerusform>%n يعمل</numerusform>
            <numerusform>%n يعمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <translation>
            <numerusform>%n متدهورة</numerusform>
            <numerusform>%n متدهور</numerusform>
            <numerusform>%n متدهوران</numerusform>
            <numerusform>%n متدهورة</numerusform>
            <numerusform>%n متدهورًا</numerusform>
            <numerusform>%n متدهور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n متعطلة</numerusform>
            <numerusform>%n متعطل</numerusform>
            <numerusform>%n متعطلان</numerusform>
            <numerusform>%n متعطلة</numerusform>
            <numerusform>%n متعطلًا</numerusform>
            <numerusform>%n متعطل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n مجهولة</numerusform>
            <numerusform>%n مجهول</numerusform>
            <numerusform>%n مجهولان</numerusform>
            <numerusform>%n مجهولة</numerusform>
            <numerusform>%n مجهولًا</numerusform>
            <numerusform>%n مجهول</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>No check matches the filter.</source>
        <translation>لا فحص يجتاز المرشّح.</translation>
    </message>
    <message>
        <source>Change the filter, or show all checks.</source>
        <translation>غيّر المرشّح، أو اعرض كل الفحوص.</translation>
    </message>
    <message>
        <source>No checks yet.</source>
        <translation>لا فحوص بعد.</translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N), or paste a list (Ctrl+Shift+V).</source>
        <translation>أضف ما تريد مراقبته (Ctrl+N)، أو ألصق قائمة (Ctrl+Shift+V).</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Add check…</source>
        <translation>إضافة فحص…</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>add a check</source>
        <translation>إضافة فحص</translation>
    </message>
    <message numerus="yes">
        <source>move %n check(s)</source>
        <translation>
            <numerusform>نقل %n فحص</numerusform>
            <numerusform>نقل فحص واحد</numerusform>
            <numerusform>نقل فحصين</numerusform>
            <numerusform>نقل %n فحوص</numerusform>
            <numerusform>نقل %n فحصًا</numerusform>
            <numerusform>نقل %n فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit %n check(s)</source>
        <translation>
            <numerusform>تحرير %n فحص</numerusform>
            <numerusform>تحرير فحص واحد</numerusform>
            <numerusform>تحرير فحصين</numerusform>
            <numerusform>تحرير %n فحوص</numerusform>
            <numerusform>تحرير %n فحصًا</numerusform>
            <numerusform>تحرير %n فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) changed.</source>
        <translation>
            <numerusform>لم يتغيّر أي فحص.</numerusform>
            <numerusform>تغيّر فحص واحد.</numerusform>
            <numerusform>تغيّر فحصان.</numerusform>
            <numerusform>تغيّرت %n فحوص.</numerusform>
            <numerusform>تغيّر %n فحصًا.</numerusform>
            <numerusform>تغيّر %n فحص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n check(s)</source>
        <translation>
            <numerusform>إضافة %n فحص</numerusform>
            <numerusform>إضافة فحص واحد</numerusform>
            <numerusform>إضافة فحصين</numerusform>
            <numerusform>إضافة %n فحوص</numerusform>
            <numerusform>إضافة %n فحصًا</numerusform>
            <numerusform>إضافة %n فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) added.</source>
        <translation>
            <numerusform>لم يُضف أي فحص.</numerusform>
            <numerusform>أُضيف فحص واحد.</numerusform>
            <numerusform>أُضيف فحصان.</numerusform>
            <numerusform>أُضيفت %n فحوص.</numerusform>
            <numerusform>أُضيف %n فحصًا.</numerusform>
            <numerusform>أُضيف %n فحص.</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message numerus="yes">
        <source>delete %n check(s)</source>
        <translation>
            <numerusform>حذف %n فحص</numerusform>
            <numerusform>حذف فحص واحد</numerusform>
            <numerusform>حذف فحصين</numerusform>
            <numerusform>حذف %n فحوص</numerusform>
            <numerusform>حذف %n فحصًا</numerusform>
            <numerusform>حذف %n فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي فحص.</numerusform>
            <numerusform>حُذف فحص واحد.</numerusform>
            <numerusform>حُذف فحصان.</numerusform>
            <numerusform>حُذفت %n فحوص.</numerusform>
            <numerusform>حُذف %n فحصًا.</numerusform>
            <numerusform>حُذف %n فحص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clone %n check(s)</source>
        <translation>
            <numerusform>استنساخ %n فحص</numerusform>
            <numerusform>استنساخ فحص واحد</numerusform>
            <numerusform>استنساخ فحصين</numerusform>
            <numerusform>استنساخ %n فحوص</numerusform>
            <numerusform>استنساخ %n فحصًا</numerusform>
            <numerusform>استنساخ %n فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) cloned.</source>
        <translation>
            <numerusform>لم يُستنسخ أي فحص.</numerusform>
            <numerusform>استُنسخ فحص واحد.</numerusform>
            <numerusform>استُنسخ فحصان.</numerusform>
            <numerusform>استُنسخت %n فحوص.</numerusform>
            <numerusform>استُنسخ %n فحصًا.</numerusform>
            <numerusform>استُنسخ %n فحص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pause %n check(s)</source>
        <translation>
            <numerusform>إيقاف %n فحص مؤقتًا</numerusform>
            <numerusform>إيقاف فحص واحد مؤقتًا</numerusform>
            <numerusform>إيقاف فحصين مؤقتًا</numerusform>
            <numerusform>إيقاف %n فحوص مؤقتًا</numerusform>
            <numerusform>إيقاف %n فحصًا مؤقتًا</numerusform>
            <numerusform>إيقاف %n فحص مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resume %n check(s)</source>
        <translation>
            <numerusform>استئناف %n فحص</numerusform>
            <numerusform>استئناف فحص واحد</numerusform>
            <numerusform>استئناف فحصين</numerusform>
            <numerusform>استئناف %n فحوص</numerusform>
            <numerusform>استئناف %n فحصًا</numerusform>
            <numerusform>استئناف %n فحص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>&amp;Add check…</source>
        <translation>إضا&amp;فة فحص…</translation>
    </message>
    <message>
        <source>Add man&amp;y…</source>
        <translation>إضافة ال&amp;كثير…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>C&amp;lone</source>
        <translation>استنسا&amp;خ</translation>
    </message>
    <message>
        <source>M&amp;ove to agents…</source>
        <translation>ن&amp;قل إلى وكلاء…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>الفحص الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>اس&amp;تئناف</translation>
    </message>
    <message>
        <source>Only &amp;its results</source>
        <translation>نتائجه فق&amp;ط</translation>
    </message>
    <message>
        <source>Its &amp;history</source>
        <translation>&amp;سجله</translation>
    </message>
    <message>
        <source>&amp;Find a check</source>
        <translation>ال&amp;بحث عن فحص</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>نسخ كأم&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Copy another command</source>
        <translation>نسخ &amp;أمر آخر</translation>
    </message>
</context>
<context>
    <name>vantage::ClosingBar</name>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Only while it runs does the manager take results. Is it to go on in the tray?</source>
        <translation>لا يتلقى المدير النتائج إلا وهو يعمل. هل يستمر في علبة النظام؟</translation>
    </message>
    <message>
        <source>&amp;Remember this</source>
        <translation>ت&amp;ذكّر هذا</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>الاست&amp;مرار في علبة النظام</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
</context>
<context>
    <name>vantage::CommandPalette</name>
    <message>
        <source>Nothing fits what you typed.</source>
        <translation>لا شيء يوافق ما كتبته.</translation>
    </message>
    <message>
        <source>Find an action, a page, an agent, a check or a command</source>
        <translation>ابحث عن إجراء أو صفحة أو وكيل أو فحص أو أمر</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>vantage::CommandRunner</name>
    <message>
        <source>&apos;%1&apos; is not a command; did you mean %2?</source>
        <translation>«%1» ليس أمرًا؛ هل قصدت %2؟</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command; &apos;help&apos; lists them</source>
        <translation>«%1» ليس أمرًا؛ يسرد «help» الأوامر</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option of this command</source>
        <translation>«%1» ليس خيارًا لهذا الأمر</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 لا يأخذ قيمة</translation>
    </message>
    <message>
        <source>the %1 behind %2 is missing</source>
        <translation>ينقص %1 بعد %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many</source>
        <translation>«%1» كلمة زائدة</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>ينقص %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>كل</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>التشغيل التالي</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>آخر محصلة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>التأكيد</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>العميل %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>المنتظرة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>No agent has connected yet.</source>
        <translation>لم يتصل أي وكيل بعد.</translation>
    </message>
    <message>
        <source>Client %1 is now called %2.</source>
        <translation>أصبح اسم العميل %1 الآن %2.</translation>
    </message>
    <message>
        <source>There is no client yet.</source>
        <translation>لا يوجد عميل بعد.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>no checks</source>
        <translation>لا فحوص</translation>
    </message>
    <message>
        <source>Paused %1 at %2.</source>
        <translation>أُوقف %1 مؤقتًا لدى %2.</translation>
    </message>
    <message>
        <source>Resumed %1 at %2.</source>
        <translation>استُؤنف %1 لدى %2.</translation>
    </message>
    <message>
        <source>There is no client yet. The first agent that connects becomes client 1; addconf can give it checks now already.</source>
        <translation>لا يوجد عميل بعد. أول وكيل يتصل يصبح العميل 1؛ ويمكن لأمر addconf أن يعطيه فحوصًا من الآن.</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <translation>أُضيف %1 إلى %2.</translation>
    </message>
    <message>
        <source>Added %1 to %2 as service %3.</source>
        <translation>أُضيف %1 إلى %2 بوصفه الخدمة %3.</translation>
    </message>
    <message>
        <source>Changed %1 at %2.</source>
        <translation>غُيّر %1 لدى %2.</translation>
    </message>
    <message>
        <source>Removed %1 from client %2.</source>
        <translation>أُزيل %1 من العميل %2.</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>وكيل جديد</translation>
    </message>
    <message>
        <source>This lets one agent in, until %1.</source>
        <translation>هذه تُدخل وكيلًا واحدًا، حتى %1.</translation>
    </message>
    <message>
        <source>The manager listens on this machine only: agents elsewhere cannot reach it. Start it with --listen 0.0.0.0:%1, and give a new join string then.</source>
        <translation>لا ينصت المدير إلا على هذا الجهاز: لا يمكن لوكلاء الأماكن الأخرى الوصول إليه. ابدأه بالخيار ‎--listen 0.0.0.0:%1، ثم أعطِ سلسلة انضمام جديدة.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>No join string waits for an agent.</source>
        <translation>لا سلسلة انضمام تنتظر وكيلًا.</translation>
    </message>
    <message>
        <source>no join string with the token %1 waits for an agent</source>
        <translation>لا سلسلة انضمام بالرمز المميز %1 تنتظر وكيلًا</translation>
    </message>
    <message numerus="yes">
        <source>%n join string(s) withdrawn.</source>
        <translation>
            <numerusform>لم تُسحب أي سلسلة انضمام.</numerusform>
            <numerusform>سُحبت سلسلة انضمام واحدة.</numerusform>
            <numerusform>سُحبت سلسلتا انضمام.</numerusform>
            <numerusform>سُحبت %n سلاسل انضمام.</numerusform>
            <numerusform>سُحبت %n سلسلة انضمام.</numerusform>
            <numerusform>سُحبت %n سلسلة انضمام.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client %1 is revoked.</source>
        <translation>أُبطل العميل %1.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rollup(s) written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي ملخص في %1.</numerusform>
            <numerusform>كُتب ملخص واحد في %1.</numerusform>
            <numerusform>كُتب ملخصان في %1.</numerusform>
            <numerusform>كُتبت %n ملخصات في %1.</numerusform>
            <numerusform>كُتب %n ملخصًا في %1.</numerusform>
            <numerusform>كُتب %n ملخص في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي حدث في %1.</numerusform>
            <numerusform>كُتب حدث واحد في %1.</numerusform>
            <numerusform>كُتب حدثان في %1.</numerusform>
            <numerusform>كُتبت %n أحداث في %1.</numerusform>
            <numerusform>كُتب %n حدثًا في %1.</numerusform>
            <numerusform>كُتب %n حدث في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) written to %1.</source>
        <translation>
            <numerusform>لم تُكتب أي حادثة في %1.</numerusform>
            <numerusform>كُتبت حادثة واحدة في %1.</numerusform>
            <numerusform>كُتبت حادثتان في %1.</numerusform>
            <numerusform>كُتبت %n حوادث في %1.</numerusform>
            <numerusform>كُتبت %n حادثة في %1.</numerusform>
            <numerusform>كُتبت %n حادثة في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a time like 2026-03-12 or 2026-03-12T00:27:05Z</source>
        <translation>%1: «%2» ليس وقتًا مثل 2026-03-12 أو 2026-03-12T00:27:05Z</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a number from 1</source>
        <translation>%1: «%2» ليس عددًا من 1 فصاعدًا</translation>
    </message>
    <message>
        <source>--from is not before --to</source>
        <translation>‏‎--from لا يسبق ‎--to</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither csv nor json</source>
        <translation>«%1» ليس csv ولا json</translation>
    </message>
    <message>
        <source>--level: &apos;%1&apos; is not minute, hour or day</source>
        <translation>‏‎--level: «%1» ليس minute ولا hour ولا day</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be exported; there are: %2</source>
        <translation>لا يمكن تصدير «%1»؛ المتاح: %2</translation>
    </message>
    <message>
        <source>%1 says nothing about %2</source>
        <translation>لا يذكر %1 شيئًا عن %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n check(s)</source>
        <translation>
            <numerusform>لم يُستورد أي فحص</numerusform>
            <numerusform>استُورد فحص واحد</numerusform>
            <numerusform>استُورد فحصان</numerusform>
            <numerusform>استُوردت %n فحوص</numerusform>
            <numerusform>استُورد %n فحصًا</numerusform>
            <numerusform>استُورد %n فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n agent(s).</source>
        <translation>
            <numerusform> دون وكلاء.</numerusform>
            <numerusform> ووكيل واحد.</numerusform>
            <numerusform> ووكيلان.</numerusform>
            <numerusform> و%n وكلاء.</numerusform>
            <numerusform> و%n وكيلًا.</numerusform>
            <numerusform> و%n وكيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>A service_id is the position that viewconf shows. Words with blanks go in quotes; --json behind any command gives JSON.</source>
        <translation>قيمة service_id هي الموضع الذي يعرضه viewconf. توضع الكلمات ذات الفراغات بين علامتي اقتباس؛ ويعطي ‎--json بعد أي أمر JSON.</translation>
    </message>
    <message>
        <source>More: help addconf, help HTTPS.</source>
        <translation>المزيد: help addconf، ‏help HTTPS.</translation>
    </message>
    <message>
        <source>Also spelled %1.</source>
        <translation>يُكتب أيضًا %1.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a command nor a type of check</source>
        <translation>«%1» ليس أمرًا ولا نوع فحص</translation>
    </message>
    <message>
        <source>All is saved. Leaving.</source>
        <translation>حُفظ كل شيء. تجري المغادرة.</translation>
    </message>
    <message>
        <source>Client %1, epoch %2:</source>
        <translation>العميل %1، الحقبة %2:</translation>
    </message>
    <message>
        <source>lost %1 to %2: %3, noted %4</source>
        <translation>فُقد من %1 إلى %2: %3، دُوّن %4</translation>
    </message>
    <message>
        <source>stopped from %1 to %2</source>
        <translation>متوقف من %1 إلى %2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>Stored up to</source>
        <translation>مخزن حتى</translation>
    </message>
    <message>
        <source>Results lost</source>
        <translation>نتائج مفقودة</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time like 2026-03-12 or 2026-03-12T00:27:05Z</source>
        <translation>«%1» ليس وقتًا مثل 2026-03-12 أو 2026-03-12T00:27:05Z</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>The period ends before it begins</source>
        <translation>تنتهي الفترة قبل أن تبدأ</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither html nor csv</source>
        <translation>«%1» ليس html ولا csv</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number of results</source>
        <translation>«%1» ليس عدد نتائج</translation>
    </message>
    <message>
        <source>Results are kept for %1 d, their rollups by minute for %2 d, by hour for %3 d, by day for ever.</source>
        <translation>مدة حفظ النتائج بالأيام: %1؛ وملخصاتها بالدقيقة: %2، وبالساعة: %3، وباليوم: دائمًا.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not raw=DAYS, minute=DAYS or hour=DAYS</source>
        <translation>«%1» ليس raw=DAYS ولا minute=DAYS ولا hour=DAYS</translation>
    </message>
    <message>
        <source>%1: a whole number of days from 1 to %2 is needed</source>
        <translation>%1: المطلوب عدد صحيح من الأيام من 1 إلى %2</translation>
    </message>
    <message>
        <source>there is no check %1</source>
        <translation>لا يوجد فحص %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Incident %1 is open since %2.</source>
        <translation>الحادثة %1 مفتوحة منذ %2.</translation>
    </message>
    <message>
        <source>There is no check yet.</source>
        <translation>لا يوجد فحص بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) did not run the check</source>
        <translation>
            <numerusform>لم يشغّل الفحص %1 من %n وكيل</numerusform>
            <numerusform>لم يشغّل الفحص %1 من وكيل واحد</numerusform>
            <numerusform>لم يشغّل الفحص %1 من وكيلين</numerusform>
            <numerusform>لم يشغّل الفحص %1 من %n وكلاء</numerusform>
            <numerusform>لم يشغّل الفحص %1 من %n وكيلًا</numerusform>
            <numerusform>لم يشغّل الفحص %1 من %n وكيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المحصلة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>there is no client %1</source>
        <translation>لا يوجد عميل %1</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>جرى التراجع: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>جرت الإعادة: %1.</translation>
    </message>
    <message>
        <source>This line cannot be read: %1.</source>
        <translation>تتعذر قراءة هذا السطر: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) written to %1.</source>
        <translation>
            <numerusform>لم تُكتب أي نتيجة في %1.</numerusform>
            <numerusform>كُتبت نتيجة واحدة في %1.</numerusform>
            <numerusform>كُتبت نتيجتان في %1.</numerusform>
            <numerusform>كُتبت %n نتائج في %1.</numerusform>
            <numerusform>كُتبت %n نتيجة في %1.</numerusform>
            <numerusform>كُتبت %n نتيجة في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 مجلد</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>تتعذر كتابة %1</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a client id; they are whole numbers from 1</source>
        <translation>«%1» ليس معرّف عميل؛ فالمعرّفات أعداد صحيحة من 1 فصاعدًا</translation>
    </message>
    <message>
        <source>there is no client yet</source>
        <translation>لا يوجد عميل بعد</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a service id; they are whole numbers from 1</source>
        <translation>«%1» ليس معرّف خدمة؛ فالمعرّفات أعداد صحيحة من 1 فصاعدًا</translation>
    </message>
    <message>
        <source>client %1 has no check %2</source>
        <translation>ليس لدى العميل %1 فحص %2</translation>
    </message>
    <message>
        <source>client %1 has no checks</source>
        <translation>ليس لدى العميل %1 فحوص</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>العميل %1</translation>
    </message>
    <message>
        <source>clients %1</source>
        <translation>العملاء %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Positions move when a check is removed; &apos;#12&apos; in their place is the check with the id 12, as status shows it, and does not move.</source>
        <translation>تتغير المواضع عند إزالة فحص؛ أما ⁨#12⁩ في مكانها فهو الفحص ذو المعرّف 12 كما يعرضه status، ولا يتغير.</translation>
    </message>
</context>
<context>
    <name>vantage::Commands</name>
    <message>
        <source>a command is missing; &apos;help&apos; lists them</source>
        <translation>ينقص أمر؛ يسرد «help» الأوامر</translation>
    </message>
</context>
<context>
    <name>vantage::ConfigStore</name>
    <message>
        <source>The manager is stopping</source>
        <translation>المدير قيد التوقف</translation>
    </message>
</context>
<context>
    <name>vantage::ConnectionsModel</name>
    <message>
        <source>The agent was stopped, and has started again.</source>
        <translation>أُوقف الوكيل، ثم بدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>vantage::ConnectionsPanel</name>
    <message>
        <source>Connections of the agent</source>
        <translation>اتصالات الوكيل</translation>
    </message>
    <message>
        <source>Choose an agent to see when it was connected.</source>
        <translation>اختر وكيلًا لترى متى كان متصلًا.</translation>
    </message>
    <message>
        <source>What is stored cannot be read.</source>
        <translation>تتعذر قراءة البيانات المخزنة.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>This agent has not been connected yet.</source>
        <translation>لم يتصل هذا الوكيل بعد.</translation>
    </message>
    <message numerus="yes">
        <source>These are from the newest %Ln event(s) of the agent; the page Events has all.</source>
        <translation>
            <numerusform>لا أحداث للوكيل هنا؛ وفي صفحة الأحداث كلها.</numerusform>
            <numerusform>هذه من أحدث حدث للوكيل؛ وفي صفحة الأحداث كلها.</numerusform>
            <numerusform>هذه من أحدث حدثين للوكيل؛ وفي صفحة الأحداث كلها.</numerusform>
            <numerusform>هذه من أحدث %Ln أحداث للوكيل؛ وفي صفحة الأحداث كلها.</numerusform>
            <numerusform>هذه من أحدث %Ln حدثًا للوكيل؛ وفي صفحة الأحداث كلها.</numerusform>
            <numerusform>هذه من أحدث %Ln حدث للوكيل؛ وفي صفحة الأحداث كلها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ConsolePane</name>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Type a command; help lists them</source>
        <translation>اكتب أمرًا؛ ويسرد help الأوامر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ends the command that is still answering</source>
        <translation>ينهي الأمر الذي ما زال يجيب</translation>
    </message>
</context>
<context>
    <name>vantage::ControlClient</name>
    <message>
        <source>The manager ended the connection before the command was done.</source>
        <translation>أنهى المدير الاتصال قبل اكتمال الأمر.</translation>
    </message>
    <message>
        <source>No manager is running on %1.</source>
        <translation>لا يعمل أي مدير على %1.</translation>
    </message>
    <message>
        <source>The manager on %1 cannot be reached: %2.</source>
        <translation>يتعذر الوصول إلى المدير على %1: %2.</translation>
    </message>
</context>
<context>
    <name>vantage::ControlServer</name>
    <message>
        <source>A request has at most %1 bytes.</source>
        <translation>الطلب لا يتجاوز %1 بايت.</translation>
    </message>
    <message>
        <source>Another manager is running on %1.</source>
        <translation>يعمل مدير آخر على %1.</translation>
    </message>
    <message>
        <source>The control socket in %1 cannot be made: %2.</source>
        <translation>يتعذر إنشاء مقبس التحكم في %1: %2.</translation>
    </message>
    <message>
        <source>Too many commands run at once.</source>
        <translation>أوامر كثيرة جدًا تعمل في آن واحد.</translation>
    </message>
</context>
<context>
    <name>vantage::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation>اختر صفًّا لتراه كاملًا هنا.</translation>
    </message>
</context>
<context>
    <name>vantage::Details</name>
    <message>
        <source>Rejected: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>لا نتيجة بعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>At its agents</source>
        <translation>لدى وكلائه</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>الوكيل %1</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>الخلل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Results waiting</source>
        <translation>نتائج منتظرة</translation>
    </message>
    <message>
        <source>Rejected checks</source>
        <translation>فحوص مرفوضة</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>الذهاب والإياب</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Its checks</source>
        <translation>فحوصه</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>The agent&apos;s newest result, ahead of its backlog; it is stored when its turn comes.</source>
        <translation>أحدث نتيجة للوكيل، سابقة لمتراكماته؛ وتُخزَّن حين يأتي دورها.</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Started late</source>
        <translation>بدأ متأخرًا</translation>
    </message>
    <message>
        <source>The run began noticeably after its time.</source>
        <translation>بدأ التشغيل بعد موعده بفارق ملحوظ.</translation>
    </message>
    <message>
        <source>Agent stalled</source>
        <translation>تجمّد الوكيل</translation>
    </message>
    <message>
        <source>The agent stood still while it measured; the times may be too long.</source>
        <translation>تجمّد الوكيل أثناء القياس؛ فقد تكون الأزمنة أطول من الواقع.</translation>
    </message>
    <message>
        <source>Clock stepped</source>
        <translation>قفزت الساعة</translation>
    </message>
    <message>
        <source>The agent&apos;s clock was set while it measured; when it began is not certain.</source>
        <translation>ضُبطت ساعة الوكيل أثناء القياس؛ فموعد البدء غير مؤكد.</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>مثقل بالحمل</translation>
    </message>
    <message>
        <source>The agent had more to do than its limits allow.</source>
        <translation>كان لدى الوكيل من العمل أكثر مما تسمح به حدوده.</translation>
    </message>
    <message>
        <source>Runs skipped</source>
        <translation>تشغيلات متخطاة</translation>
    </message>
    <message>
        <source>Runs before this one were left out because one was still running.</source>
        <translation>جرى تخطي تشغيلات قبل هذا لأن أحدها كان ما زال جاريًا.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>مقتطع</translation>
    </message>
    <message>
        <source>Parts were left out, because the result was larger than is allowed.</source>
        <translation>تُركت أجزاء لأن النتيجة كانت أكبر من المسموح.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المحصلة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Failed in</source>
        <translation>أخفق في</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Address tried</source>
        <translation>العنوان المجرَّب</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>أين ومتى</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Agent&apos;s address</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%L1 B</source>
        <translation>%L1 B</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>الخطوة %1</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>إعادات التوجيه</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>القفزات</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>القفزة</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الفقد</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Somebody asked for this run at once.</source>
        <translation>طلب أحدهم هذا التشغيل فورًا.</translation>
    </message>
</context>
<context>
    <name>vantage::EnrolDialog</name>
    <message>
        <source>The join string was withdrawn: it lets nobody in.</source>
        <translation>سُحبت سلسلة الانضمام: لم تعد تُدخل أحدًا.</translation>
    </message>
    <message>
        <source>The join string has expired.</source>
        <translation>انتهت صلاحية سلسلة الانضمام.</translation>
    </message>
    <message>
        <source>Asking the manager…</source>
        <translation>يجري سؤال المدير…</translation>
    </message>
    <message>
        <source>This manager listens on this machine only: agents elsewhere cannot reach it. To let them in, start it with --listen 0.0.0.0:%1. Agents of the same user on this machine find it without a join string.</source>
        <translation>لا ينصت هذا المدير إلا على هذا الجهاز: لا يمكن لوكلاء الأماكن الأخرى الوصول إليه. لإدخالهم، ابدأه بالخيار ‎--listen 0.0.0.0:%1. ويجده وكلاء المستخدم نفسه على هذا الجهاز دون سلسلة انضمام.</translation>
    </message>
    <message>
        <source>Where the new machine knows this one by another name, add --manager NAME:%1 to the command.</source>
        <translation>إذا كان الجهاز الجديد يعرف هذا الجهاز باسم آخر، فأضف ‎--manager NAME:%1 إلى الأمر.</translation>
    </message>
    <message>
        <source>It lets one agent in, until %1 (%2 left).</source>
        <extracomment>a time of day, and minutes and seconds until then</extracomment>
        <translation>تُدخل وكيلًا واحدًا، حتى %1 (بقي %2).</translation>
    </message>
    <message>
        <source>Replace hardware</source>
        <translation>استبدال العتاد</translation>
    </message>
    <message>
        <source>Enrol an agent</source>
        <translation>تسجيل وكيل</translation>
    </message>
    <message>
        <source>Start an agent with this command on the new machine. It takes over the number, the name and the checks of agent %1; the machine that had them is not let in any more.</source>
        <translation>ابدأ وكيلًا بهذا الأمر على الجهاز الجديد. سيتولى رقم الوكيل %1 واسمه وفحوصه؛ ولن يُسمح بعد ذلك بدخول الجهاز الذي كانت لديه.</translation>
    </message>
    <message>
        <source>Start an agent with this command on the machine that is to watch. It gets the next free number.</source>
        <translation>ابدأ وكيلًا بهذا الأمر على الجهاز الذي سيراقب. وسيحصل على الرقم الحر التالي.</translation>
    </message>
    <message>
        <source>C&amp;ommand:</source>
        <translation>الأ&amp;مر:</translation>
    </message>
    <message>
        <source>&amp;Join string alone:</source>
        <translation>سلسلة الان&amp;ضمام وحدها:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Join string</source>
        <translation>سلسلة الانضمام</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Copy the join string</source>
        <translation>نسخ سلسلة الانضمام</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>سح&amp;ب</translation>
    </message>
    <message>
        <source>&amp;New join string</source>
        <translation>سلسلة انضمام &amp;جديدة</translation>
    </message>
</context>
<context>
    <name>vantage::Enrolment</name>
    <message>
        <source>The manager does not listen yet</source>
        <translation>المدير لا ينصت بعد</translation>
    </message>
    <message>
        <source>%1 is not a client id: they go from 1 to %2</source>
        <translation>‏%1 ليس معرّف عميل: المعرّفات من 1 إلى %2</translation>
    </message>
    <message>
        <source>Client %1 was revoked; its id is not given again</source>
        <translation>أُبطل العميل %1؛ ولا يُعطى معرّفه ثانية</translation>
    </message>
    <message>
        <source>agent %1 was revoked; to join again it has to begin anew, with another data directory</source>
        <translation>أُبطل الوكيل %1؛ ولكي ينضم ثانية عليه أن يبدأ من جديد بدليل بيانات آخر</translation>
    </message>
    <message>
        <source>this manager does not know the agent; start it with --join and the string that the command &apos;enrol&apos; gives</source>
        <translation>لا يعرف هذا المدير الوكيل؛ ابدأه بالخيار ‎--join مع السلسلة التي يعطيها الأمر «enrol»</translation>
    </message>
    <message>
        <source>too many join strings were tried from this address; try again later</source>
        <translation>جُرّبت سلاسل انضمام كثيرة جدًا من هذا العنوان؛ حاول مجددًا لاحقًا</translation>
    </message>
    <message>
        <source>Agents on this machine have to be given a join string by hand: %1</source>
        <translation>يجب إعطاء وكلاء هذا الجهاز سلسلة انضمام يدويًا: %1</translation>
    </message>
</context>
<context>
    <name>vantage::EventsModel</name>
    <message>
        <source>Info</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>%1, not seen</source>
        <translation>%1، غير مقروء</translation>
    </message>
</context>
<context>
    <name>vantage::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Se&amp;verity:</source>
        <translation>ال&amp;خطورة:</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <source>Warnings and critical</source>
        <translation>التحذيرات والأحداث الحرجة</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>الحرجة فقط</translation>
    </message>
    <message>
        <source>No event is that severe.</source>
        <translation>لا حدث بهذه الخطورة.</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>لا أحداث بعد.</translation>
    </message>
    <message>
        <source>Agents that come and go are told here, and what goes wrong with the manager itself.</source>
        <translation>يُذكر هنا مجيء الوكلاء وذهابهم، وما يختل في المدير نفسه.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>عرض كل الأحداث</translation>
    </message>
    <message>
        <source>&amp;Show the agent</source>
        <translation>&amp;عرض الوكيل</translation>
    </message>
    <message>
        <source>&amp;Mark all as seen</source>
        <translation>&amp;تعليم الكل مقروءًا</translation>
    </message>
</context>
<context>
    <name>vantage::FilterBar</name>
    <message>
        <source>%1. A click takes this out of the filter.</source>
        <translation>%1. النقر يزيل هذا من المرشّح.</translation>
    </message>
    <message>
        <source>Filter, for instance: agent:berlin outcome:down duration:&gt;200ms text</source>
        <translation>مرشّح، مثلًا: agent:berlin outcome:down duration:&gt;200ms نص</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>&lt;p&gt;agent: &amp;nbsp;kind: &amp;nbsp;check: &amp;nbsp;outcome: &amp;nbsp;reason: &amp;nbsp;duration:&lt;/p&gt;&lt;p&gt;Lists have commas between, names with blanks stand in quotation marks. All else is text that the target, the description, the address, the reason or the agent contains.&lt;/p&gt;</source>
        <translation>&lt;p&gt;agent: &amp;nbsp;kind: &amp;nbsp;check: &amp;nbsp;outcome: &amp;nbsp;reason: &amp;nbsp;duration:‎&lt;/p&gt;&lt;p&gt;تُفصل عناصر القوائم بفواصل، وتوضع الأسماء ذات الفراغات بين علامتي اقتباس. وكل ما سوى ذلك نص يحتويه الهدف أو الوصف أو العنوان أو السبب أو الوكيل.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>مر&amp;شّح</translation>
    </message>
    <message>
        <source>Choose what is shown from lists</source>
        <translation>اختر من قوائم ما يُعرض</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>محفو&amp;ظة</translation>
    </message>
    <message>
        <source>Filters that you have given a name</source>
        <translation>مرشّحات أعطيتها أسماء</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Clears the filter</source>
        <translation>يمسح المرشّح</translation>
    </message>
    <message>
        <source>“%1” is not a kind of check.</source>
        <translation>«%1» ليس نوع فحص.</translation>
    </message>
    <message>
        <source>“%1” is not an outcome: there are up, degraded, down and unknown.</source>
        <translation>«%1» ليس محصلة: المتاح up وdegraded وdown وunknown.</translation>
    </message>
    <message>
        <source>outcome: needs one or more outcomes, with commas between.</source>
        <translation>‏outcome: يحتاج إلى محصلة واحدة أو أكثر، بفواصل بينها.</translation>
    </message>
    <message>
        <source>“%1” is not a reason.</source>
        <translation>«%1» ليس سببًا.</translation>
    </message>
    <message>
        <source>reason: needs one or more reasons, with commas between.</source>
        <translation>‏reason: يحتاج إلى سبب واحد أو أكثر، بفواصل بينها.</translation>
    </message>
    <message>
        <source>“%1” is not a duration like &gt;200ms, &lt;1.5s or 200ms..1s.</source>
        <translation>«%1» ليس مدة مثل ‎&gt;200ms أو ‎&lt;1.5s أو ‎200ms..1s.</translation>
    </message>
    <message>
        <source>No duration is longer than %1 and shorter than %2.</source>
        <translation>لا مدة أطول من %1 وأقصر من %2.</translation>
    </message>
    <message>
        <source>Behind %1: something is missing.</source>
        <translation>بعد %1: ينقص شيء.</translation>
    </message>
    <message>
        <source>No agent is called “%1”.</source>
        <translation>لا وكيل باسم «%1».</translation>
    </message>
    <message>
        <source>Several agents are called “%1”; say which by number: #%2 or #%3.</source>
        <translation>عدة وكلاء باسم «%1»؛ حدد المقصود بالرقم: ‎#%2 أو ‎#%3.</translation>
    </message>
    <message>
        <source>No check is called “%1”.</source>
        <translation>لا فحص باسم «%1».</translation>
    </message>
    <message>
        <source>Several checks are called “%1”; say which by number: #%2 or #%3.</source>
        <translation>عدة فحوص باسم «%1»؛ حدد المقصود بالرقم: ‎#%2 أو ‎#%3.</translation>
    </message>
    <message>
        <source>%1: is given twice.</source>
        <translation>أُعطي %1: مرتين.</translation>
    </message>
    <message>
        <source>Only &amp;failures</source>
        <translation>&amp;المخفقة فقط</translation>
    </message>
    <message>
        <source>Only &amp;slow ones, longer than %1</source>
        <translation>ال&amp;بطيئة فقط، الأطول من %1</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>ال&amp;وكيل</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>الم&amp;حصلة</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>كل الوكلاء</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>حفظ &amp;هذا المرشّح…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>حفظ المرشّح</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة التس&amp;مية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>إعادة تسمية المرشّح</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>اسم المرشّح:</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>الوكيل: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>الفحص: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>النوع: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>المحصلة: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Longer than %1</source>
        <translation>أطول من %1</translation>
    </message>
    <message>
        <source>Shorter than %1</source>
        <translation>أقصر من %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>النص: %1</translation>
    </message>
</context>
<context>
    <name>vantage::FirstSteps</name>
    <message>
        <source>The agent is starting; it runs until you end it or log out.</source>
        <translation>الوكيل قيد البدء؛ ويعمل إلى أن تنهيه أو تخرج من الجلسة.</translation>
    </message>
    <message>
        <source>Copied. But this manager listens on this machine only: to let agents of other machines in, start it with --listen 0.0.0.0:PORT.</source>
        <translation>نُسخ. لكن هذا المدير لا ينصت إلا على هذا الجهاز: لإدخال وكلاء أجهزة أخرى، ابدأه بالخيار ‎--listen 0.0.0.0:PORT.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal of the other machine within 15 minutes.</source>
        <translation>نُسخ. ألصقه في طرفية على الجهاز الآخر خلال 15 دقيقة.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>إخفاء الخطوات الأولى</translation>
    </message>
    <message>
        <source>1. Start an agent: it runs the checks where it stands. One on this machine will do for a start.</source>
        <translation>1. ابدأ وكيلًا: فهو يشغّل الفحوص من مكانه. ووكيل على هذا الجهاز يكفي للبداية.</translation>
    </message>
    <message>
        <source>&amp;Start an agent here</source>
        <translation>&amp;بدء وكيل هنا</translation>
    </message>
    <message>
        <source>2. For another machine, copy the command with its join string and run it there. This can wait.</source>
        <translation>2. لجهاز آخر، انسخ الأمر مع سلسلة الانضمام وشغّله هناك. وهذا يمكن أن ينتظر.</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;نسخ الأمر</translation>
    </message>
    <message>
        <source>3. Add the first check: what is to be watched, and how often.</source>
        <translation>3. أضف الفحص الأول: ما الذي يُراقَب، وكم مرة.</translation>
    </message>
    <message>
        <source>Add the first chec&amp;k…</source>
        <translation>إ&amp;ضافة الفحص الأول…</translation>
    </message>
</context>
<context>
    <name>vantage::Fleet</name>
    <message>
        <source>Connections are accepted again</source>
        <translation>استُؤنف قبول الاتصالات</translation>
    </message>
    <message>
        <source>An agent at %1 was not let in: %2</source>
        <translation>لم يُسمح بدخول وكيل من %1: %2</translation>
    </message>
    <message>
        <source>this agent was revoked</source>
        <translation>أُبطل هذا الوكيل</translation>
    </message>
    <message>
        <source>%1 was revoked: it may not come back</source>
        <translation>أُبطل %1: لا يجوز له أن يعود</translation>
    </message>
    <message>
        <source>%1 joined for the first time, from %2</source>
        <translation>انضم %1 لأول مرة، من %2</translation>
    </message>
    <message>
        <source>%1 is connected, from %2</source>
        <translation>اتصل %1، من %2</translation>
    </message>
    <message>
        <source>The agent was cut off</source>
        <translation>قُطع اتصال الوكيل</translation>
    </message>
    <message>
        <source>%1 could not join: %2</source>
        <translation>تعذر انضمام %1: %2</translation>
    </message>
    <message>
        <source>%1 is cut off: %2. Reconnecting ...</source>
        <translation>انقطع اتصال %1: %2. تجري إعادة الاتصال ...</translation>
    </message>
    <message>
        <source>%1 rejected %2 %3: %4</source>
        <translation>رفض %1 ‏%2 ‏%3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected %n more task(s)</source>
        <translation>
            <numerusform>لم يرفض %1 مهام أخرى</numerusform>
            <numerusform>رفض %1 مهمة أخرى</numerusform>
            <numerusform>رفض %1 مهمتين أخريين</numerusform>
            <numerusform>رفض %1 ‏%n مهام أخرى</numerusform>
            <numerusform>رفض %1 ‏%n مهمة أخرى</numerusform>
            <numerusform>رفض %1 ‏%n مهمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends results again</source>
        <translation>عاد %1 يرسل النتائج</translation>
    </message>
    <message>
        <source>The clock of %1 is off by %2, give or take %3</source>
        <translation>ساعة %1 منحرفة بمقدار %2، زائد أو ناقص %3</translation>
    </message>
    <message>
        <source>The clock of %1 is right again</source>
        <translation>عادت ساعة %1 صحيحة</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>clock off by %1</source>
        <translation>الساعة منحرفة بمقدار %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) rejected</source>
        <translation>
            <numerusform>لا مهام مرفوضة</numerusform>
            <numerusform>مهمة واحدة مرفوضة</numerusform>
            <numerusform>مهمتان مرفوضتان</numerusform>
            <numerusform>%n مهام مرفوضة</numerusform>
            <numerusform>%n مهمة مرفوضة</numerusform>
            <numerusform>%n مهمة مرفوضة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not come back</source>
        <translation>لم يعد %1</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>لم يرد أي جواب في الوقت المحدد</translation>
    </message>
    <message>
        <source>%1 is connected but has sent no result for %2</source>
        <translation>%1 متصل لكنه لم يرسل أي نتيجة منذ %2</translation>
    </message>
    <message>
        <source>The manager is stopping</source>
        <translation>المدير قيد التوقف</translation>
    </message>
    <message>
        <source>There is no client %1</source>
        <translation>لا يوجد عميل %1</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 غير متصل</translation>
    </message>
    <message>
        <source>Client %1 does not have check %2</source>
        <translation>ليس لدى العميل %1 الفحص %2</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryBar</name>
    <message>
        <source>&amp;1 h</source>
        <translation>1 &amp;س</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>الساعة الأخيرة</translation>
    </message>
    <message>
        <source>1 &amp;d</source>
        <translation>1 &amp;ي</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>1 &amp;w</source>
        <translation>1 &amp;أ</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>1 &amp;m</source>
        <translation>1 &amp;ش</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>1 &amp;y</source>
        <translation>1 &amp;ع</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>آخر 365 يومًا</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Choose a check</source>
        <translation>اختر فحصًا</translation>
    </message>
    <message>
        <source>The check that is shown; type a part of its name to find it.</source>
        <translation>الفحص المعروض؛ اكتب جزءًا من اسمه للعثور عليه.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Where the range begins</source>
        <translation>حيث يبدأ النطاق</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Where the range ends</source>
        <translation>حيث ينتهي النطاق</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>Keeps the end of the range at the present time</source>
        <translation>يبقي نهاية النطاق عند الوقت الحاضر</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryChart</name>
    <message>
        <source>Chart of durations and outcomes</source>
        <translation>مخطط المدد والمحصلات</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Loss (%)</source>
        <translation>الفقد (%)</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryColumns</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Verdict of these agents</source>
        <translation>حكم هؤلاء الوكلاء</translation>
    </message>
    <message>
        <source>Up or degraded, of the time that was observed.</source>
        <translation>يعمل أو متدهور، من الوقت الذي رُصد.</translation>
    </message>
    <message>
        <source>Time that was not observed counted as down.</source>
        <translation>الوقت الذي لم يُرصد محسوب تعطلًا.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>At least %1, at most %2.</source>
        <translation>‏%1 على الأقل و%2 على الأكثر.</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>&amp;Gaps</source>
        <translation>ال&amp;فجوات</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Gaps (%n)</source>
        <translation>
            <numerusform>ال&amp;فجوات (%n)</numerusform>
            <numerusform>ال&amp;فجوات (%n)</numerusform>
            <numerusform>ال&amp;فجوات (%n)</numerusform>
            <numerusform>ال&amp;فجوات (%n)</numerusform>
            <numerusform>ال&amp;فجوات (%n)</numerusform>
            <numerusform>ال&amp;فجوات (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the chart, or press Ctrl+Left and Ctrl+Right, to read it; + and - zoom, the arrows move, Home returns, Return shows the results around.</source>
        <translation>أشر إلى المخطط، أو اضغط Ctrl+Left أو Ctrl+Right، لقراءته؛ والمفتاحان + و- للتكبير والتصغير، والأسهم للتحريك، وHome للرجوع، وReturn لعرض النتائج المجاورة.</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>تتعذر قراءة السجل: %1</translation>
    </message>
    <message>
        <source>No checks yet.
Add what is to be watched (Ctrl+N); its history begins with its first result.</source>
        <translation>لا فحوص بعد.
أضف ما تريد مراقبته (Ctrl+N)؛ ويبدأ سجله مع أول نتيجة.</translation>
    </message>
    <message>
        <source>Choose a check above (Ctrl+L).</source>
        <translation>اختر فحصًا في الأعلى (Ctrl+L).</translation>
    </message>
    <message>
        <source>No agent runs this check.
Give it to one in its dialog.</source>
        <translation>لا وكيل يشغّل هذا الفحص.
أعطه لوكيل في مربع حواره.</translation>
    </message>
    <message>
        <source>Choose the agents to compare, on the right.</source>
        <translation>اختر الوكلاء للمقارنة، في الجانب.</translation>
    </message>
    <message>
        <source>&amp;Choose a check</source>
        <translation>ا&amp;ختيار فحص</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>&amp;عودة إلى الآن</translation>
    </message>
    <message>
        <source>Results &amp;around</source>
        <translation>النتائج المج&amp;اورة</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>ت&amp;قرير…</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>الإتاحة</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الفجوات</translation>
    </message>
    <message>
        <source>No gaps in this range.</source>
        <translation>لا فجوات في هذا النطاق.</translation>
    </message>
    <message>
        <source>Every agent was there all the time.</source>
        <translation>كان كل الوكلاء حاضرين طوال الوقت.</translation>
    </message>
    <message>
        <source>A&amp;vailability</source>
        <translation>الإتا&amp;حة</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>ال&amp;مسار</translation>
    </message>
    <message>
        <source>Figures of this range</source>
        <translation>أرقام هذا النطاق</translation>
    </message>
    <message>
        <source>What is under the cursor</source>
        <translation>ما تحت المؤشر</translation>
    </message>
    <message>
        <source>Loss is shown since %1; older results were not read.</source>
        <translation>يُعرض الفقد منذ %1؛ ولم تُقرأ النتائج الأقدم.</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryReadOut</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: لا شيء</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1: median %2, 80 % within %3 to %4; %5</source>
        <translation>%1: الوسيط %2، و80% بين %3 و%4؛ %5</translation>
    </message>
</context>
<context>
    <name>vantage::IncidentsModel</name>
    <message>
        <source>%1, still open</source>
        <translation>%1، ما زالت مفتوحة</translation>
    </message>
</context>
<context>
    <name>vantage::Languages</name>
    <message>
        <source>Pseudo-locale</source>
        <translation>لغة زائفة للاختبار</translation>
    </message>
</context>
<context>
    <name>vantage::Listener</name>
    <message>
        <source>The manager&apos;s store was begun anew</source>
        <translation>بُدئ مخزن المدير من جديد</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <translation>%1 المنفذ %2: %3</translation>
    </message>
    <message>
        <source>The manager cannot listen on %1</source>
        <translation>يتعذر على المدير الإنصات على %1</translation>
    </message>
    <message>
        <source>Connections cannot be accepted: %1</source>
        <translation>يتعذر قبول الاتصالات: %1</translation>
    </message>
</context>
<context>
    <name>vantage::ListeningTab</name>
    <message>
        <source>Every machine that reaches this one can then connect to the port. Only agents with a join string are let in, others are cut off; let the firewall pass only the networks of your agents.</source>
        <translation>عندئذ يمكن لكل جهاز يصل إلى هذا الجهاز أن يتصل بالمنفذ. ولا يُسمح بالدخول إلا لوكلاء لديهم سلسلة انضمام، ويُقطع اتصال غيرهم؛ فلا تدع جدار الحماية يسمح إلا بشبكات وكلائك.</translation>
    </message>
    <message>
        <source>Only agents on this machine reach the manager then; those elsewhere do not.</source>
        <translation>عندئذ لا يصل إلى المدير إلا وكلاء هذا الجهاز، دون وكلاء الأماكن الأخرى.</translation>
    </message>
    <message>
        <source>For agents on &amp;this machine only</source>
        <translation>لوكلاء &amp;هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>For agents &amp;elsewhere too</source>
        <translation>لوكلاء الأماكن الأ&amp;خرى أيضًا</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ال&amp;منفذ:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>To change it, quit and &amp;start the manager so:</source>
        <translation>لتغييره، أنهِ المدير وا&amp;بدأه هكذا:</translation>
    </message>
    <message>
        <source>Command that starts the manager</source>
        <translation>الأمر الذي يبدأ المدير</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>Copies the command that starts the manager</source>
        <translation>ينسخ الأمر الذي يبدأ المدير</translation>
    </message>
</context>
<context>
    <name>vantage::LiveFeed</name>
    <message>
        <source>Agent %1 (%2)</source>
        <translation>الوكيل %1 (%2)</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>الوكيل %1</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>الفحص %1</translation>
    </message>
</context>
<context>
    <name>vantage::MainWindow</name>
    <message>
        <source>Vantage</source>
        <translation>Vantage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>وحدة التحكم</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>ال&amp;وكلاء</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>ال&amp;فحوص</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>ال&amp;نتائج</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>ن&amp;ظرة عامة</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>الأحدا&amp;ث</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>است&amp;يراد…</translation>
    </message>
    <message>
        <source>&amp;Export configuration…</source>
        <translation>&amp;تصدير التهيئة…</translation>
    </message>
    <message>
        <source>Export &amp;results…</source>
        <translation>تصدي&amp;ر النتائج…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>ال&amp;إعدادات…</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>ال&amp;بحث عن أي شيء…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفا&amp;صيل</translation>
    </message>
    <message>
        <source>C&amp;onsole</source>
        <translation>وحدة التح&amp;كم</translation>
    </message>
    <message>
        <source>&amp;Type a command</source>
        <translation>كتابة &amp;أمر</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation>الأو&amp;امر</translation>
    </message>
    <message>
        <source>&amp;About Vantage</source>
        <translation>&amp;حول Vantage</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>ترا&amp;جع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعاد&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إعاد&amp;ة: %1</translation>
    </message>
    <message>
        <source>Import checks</source>
        <translation>استيراد فحوص</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>تصدير التهيئة</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <source>Runs in the console</source>
        <translation>يعمل في وحدة التحكم</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
</context>
<context>
    <name>vantage::ManualWindow</name>
    <message>
        <source>The manual does not have this.</source>
        <translation>ليس هذا في الدليل.</translation>
    </message>
    <message>
        <source>Manual of Vantage</source>
        <translation>دليل Vantage</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>vantage::MatrixModel</name>
    <message>
        <source>Not assigned</source>
        <translation>غير مُسند</translation>
    </message>
    <message>
        <source>Confirmed, no result yet</source>
        <translation>مؤكد، لا نتيجة بعد</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1، عند %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <extracomment>a check, an agent, and how the check is there</extracomment>
        <translation>%1 لدى %2: %3</translation>
    </message>
</context>
<context>
    <name>vantage::MatrixPanel</name>
    <message>
        <source>Choose a cell to see what it says.</source>
        <translation>اختر خلية لترى ما تقوله.</translation>
    </message>
    <message>
        <source>&amp;Take it from this agent</source>
        <translation>إ&amp;زالته من هذا الوكيل</translation>
    </message>
    <message>
        <source>&amp;Give it to this agent</source>
        <translation>إ&amp;عطاؤه لهذا الوكيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s)</source>
        <translation>
            <numerusform>لا فحوص</numerusform>
            <numerusform>فحص واحد</numerusform>
            <numerusform>فحصان</numerusform>
            <numerusform>%Ln فحوص</numerusform>
            <numerusform>%Ln فحصًا</numerusform>
            <numerusform>%Ln فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>لا وكلاء</numerusform>
            <numerusform>وكيل واحد</numerusform>
            <numerusform>وكيلان</numerusform>
            <numerusform>%Ln وكلاء</numerusform>
            <numerusform>%Ln وكيلًا</numerusform>
            <numerusform>%Ln وكيل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>numbers of checks and of agents</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>نسخ كأم&amp;ر</translation>
    </message>
    <message>
        <source>Checks and agents</source>
        <translation>الفحوص والوكلاء</translation>
    </message>
    <message>
        <source>Filter checks by name or target</source>
        <translation>ترشيح الفحوص بالاسم أو الهدف</translation>
    </message>
    <message>
        <source>Shows checks whose name or target contains this text.</source>
        <translation>يعرض الفحوص التي يحتوي اسمها أو هدفها على هذا النص.</translation>
    </message>
    <message>
        <source>Only &amp;what is not all right</source>
        <translation>ما ليس &amp;سليمًا فقط</translation>
    </message>
    <message>
        <source>Shows only checks and agents where something is rejected, pending, degraded, down or unknown.</source>
        <translation>لا يعرض إلا الفحوص والوكلاء حيث يوجد مرفوض أو معلّق أو متدهور أو متعطل أو مجهول.</translation>
    </message>
    <message>
        <source>Everything is all right.</source>
        <translation>كل شيء سليم.</translation>
    </message>
    <message>
        <source>No check passes the filter.</source>
        <translation>لا فحص يجتاز المرشّح.</translation>
    </message>
    <message>
        <source>No checks yet.</source>
        <translation>لا فحوص بعد.</translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N).</source>
        <translation>أضف ما تريد مراقبته (Ctrl+N).</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Its &amp;results here</source>
        <translation>ن&amp;تائجه هنا</translation>
    </message>
    <message>
        <source>Check &amp;now at this agent</source>
        <translation>الفحص الآ&amp;ن لدى هذا الوكيل</translation>
    </message>
</context>
<context>
    <name>vantage::MoreOptions</name>
    <message numerus="yes">
        <source>&amp;More options (%n set)</source>
        <translation>
            <numerusform>خيارات أ&amp;خرى (لم يُضبط شيء)</numerusform>
            <numerusform>خيارات أ&amp;خرى (ضُبط واحد)</numerusform>
            <numerusform>خيارات أ&amp;خرى (ضُبط اثنان)</numerusform>
            <numerusform>خيارات أ&amp;خرى (ضُبطت %n)</numerusform>
            <numerusform>خيارات أ&amp;خرى (ضُبط %n)</numerusform>
            <numerusform>خيارات أ&amp;خرى (ضُبط %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>خيارات أ&amp;خرى</translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation>البحث عن خيار</translation>
    </message>
</context>
<context>
    <name>vantage::Notifier</name>
    <message numerus="yes">
        <source>%n more critical event(s)</source>
        <translation>
            <numerusform>لا أحداث حرجة أخرى</numerusform>
            <numerusform>حدث حرج آخر</numerusform>
            <numerusform>حدثان حرجان آخران</numerusform>
            <numerusform>%n أحداث حرجة أخرى</numerusform>
            <numerusform>%n حدثًا حرجًا آخر</numerusform>
            <numerusform>%n حدث حرج آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) down: %1</source>
        <translation>
            <numerusform>لا فحوص متعطلة: %1</numerusform>
            <numerusform>فحص واحد متعطل: %1</numerusform>
            <numerusform>فحصان متعطلان: %1</numerusform>
            <numerusform>%n فحوص متعطلة: %1</numerusform>
            <numerusform>%n فحصًا متعطلًا: %1</numerusform>
            <numerusform>%n فحص متعطل: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) degraded: %1</source>
        <translation>
            <numerusform>لا فحوص متدهورة: %1</numerusform>
            <numerusform>فحص واحد متدهور: %1</numerusform>
            <numerusform>فحصان متدهوران: %1</numerusform>
            <numerusform>%n فحوص متدهورة: %1</numerusform>
            <numerusform>%n فحصًا متدهورًا: %1</numerusform>
            <numerusform>%n فحص متدهور: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) up again: %1</source>
        <translation>
            <numerusform>لا فحوص عادت تعمل: %1</numerusform>
            <numerusform>فحص واحد عاد يعمل: %1</numerusform>
            <numerusform>فحصان عادا يعملان: %1</numerusform>
            <numerusform>%n فحوص عادت تعمل: %1</numerusform>
            <numerusform>%n فحصًا عادت تعمل: %1</numerusform>
            <numerusform>%n فحص عادت تعمل: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::OptionEditor</name>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
</context>
<context>
    <name>vantage::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>%1 results/s</source>
        <translation>%1 نتيجة/ث</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>لا خلل في شيء.</translation>
    </message>
    <message>
        <source>Checks that are not up appear here, the worst first.</source>
        <translation>تظهر هنا الفحوص التي لا تعمل، الأسوأ أولًا.</translation>
    </message>
    <message>
        <source>Nothing is watched yet.</source>
        <translation>لا شيء يُراقَب بعد.</translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N).</source>
        <translation>أضف ما تريد مراقبته (Ctrl+N).</translation>
    </message>
    <message>
        <source>The oldest has lasted %1.</source>
        <translation>أقدمها مستمر منذ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are down.</source>
        <translation>
            <numerusform>لا فحوص متعطلة.</numerusform>
            <numerusform>فحص واحد متعطل.</numerusform>
            <numerusform>فحصان متعطلان.</numerusform>
            <numerusform>%n فحوص متعطلة.</numerusform>
            <numerusform>%n فحصًا متعطلًا.</numerusform>
            <numerusform>%n فحص متعطل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are degraded.</source>
        <translation>
            <numerusform>لا فحوص متدهورة.</numerusform>
            <numerusform>فحص واحد متدهور.</numerusform>
            <numerusform>فحصان متدهوران.</numerusform>
            <numerusform>%n فحوص متدهورة.</numerusform>
            <numerusform>%n فحصًا متدهورًا.</numerusform>
            <numerusform>%n فحص متدهور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n check(s) nothing is known.</source>
        <translation>
            <numerusform>لا فحوص مجهولة.</numerusform>
            <numerusform>فحص واحد لا يُعرف عنه شيء.</numerusform>
            <numerusform>فحصان لا يُعرف عنهما شيء.</numerusform>
            <numerusform>%n فحوص لا يُعرف عنها شيء.</numerusform>
            <numerusform>%n فحصًا لا يُعرف عنها شيء.</numerusform>
            <numerusform>%n فحص لا يُعرف عنها شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is up.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <extracomment>a number and what it counts: &quot;3 Down&quot;</extracomment>
        <translation>%2: %L1</translation>
    </message>
    <message>
        <source>%L1 paused</source>
        <translation>موقوف: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln agent(s) online</source>
        <translation>
            <numerusform>متصل: %L1 من %Ln وكيل</numerusform>
            <numerusform>متصل: %L1 من وكيل واحد</numerusform>
            <numerusform>متصل: %L1 من وكيلين</numerusform>
            <numerusform>متصل: %L1 من %Ln وكلاء</numerusform>
            <numerusform>متصل: %L1 من %Ln وكيلًا</numerusform>
            <numerusform>متصل: %L1 من %Ln وكيل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What is not up</source>
        <translation>ما لا &amp;يعمل</translation>
    </message>
    <message>
        <source>Last &amp;incidents</source>
        <translation>آخر ال&amp;حوادث</translation>
    </message>
    <message>
        <source>Agents &amp;to look at</source>
        <translation>وكلاء ي&amp;ستدعون النظر</translation>
    </message>
    <message>
        <source>What is not up</source>
        <translation>ما لا يعمل</translation>
    </message>
    <message>
        <source>Last incidents</source>
        <translation>آخر الحوادث</translation>
    </message>
    <message>
        <source>Agents to look at</source>
        <translation>وكلاء يستدعون النظر</translation>
    </message>
    <message>
        <source>No incidents yet.</source>
        <translation>لا حوادث بعد.</translation>
    </message>
    <message>
        <source>No agent needs a look.</source>
        <translation>لا وكيل يستدعي النظر.</translation>
    </message>
    <message>
        <source>Shows the rows behind this number</source>
        <translation>يعرض الصفوف وراء هذا العدد</translation>
    </message>
</context>
<context>
    <name>vantage::PasteDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large; 4 MiB are read at most</source>
        <translation>%1 أكبر من اللازم؛ يُقرأ 4 MiB على الأكثر</translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>لا شيء للإضافة بعد.</translation>
    </message>
    <message>
        <source>All lines are right.</source>
        <translation>كل الأسطر صحيحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be added and will stay here.</source>
        <translation>
            <numerusform>كل الأسطر يمكن إضافتها.</numerusform>
            <numerusform>سطر واحد تتعذر إضافته وسيبقى هنا.</numerusform>
            <numerusform>سطران تتعذر إضافتهما وسيبقيان هنا.</numerusform>
            <numerusform>%n أسطر تتعذر إضافتها وستبقى هنا.</numerusform>
            <numerusform>%n سطرًا تتعذر إضافتها وستبقى هنا.</numerusform>
            <numerusform>%n سطر تتعذر إضافتها وستبقى هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n check(s)</source>
        <translation>
            <numerusform>إ&amp;ضافة %n فحص</numerusform>
            <numerusform>إ&amp;ضافة فحص واحد</numerusform>
            <numerusform>إ&amp;ضافة فحصين</numerusform>
            <numerusform>إ&amp;ضافة %n فحوص</numerusform>
            <numerusform>إ&amp;ضافة %n فحصًا</numerusform>
            <numerusform>إ&amp;ضافة %n فحص</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Open a list of checks</source>
        <translation>فتح قائمة فحوص</translation>
    </message>
    <message>
        <source>Add many checks</source>
        <translation>إضافة فحوص كثيرة</translation>
    </message>
    <message>
        <source>One check a line: commands as the console takes them, or a table with commas, semicolons or tabs. The first line may name the columns: kind, target, args, interval, name, tags, agents, options, or any option.</source>
        <translation>فحص واحد في كل سطر: أوامر كما تقبلها وحدة التحكم، أو جدول بفواصل أو فواصل منقوطة أو علامات جدولة. ويجوز أن يسمي السطر الأول الأعمدة: kind وtarget وargs وinterval وname وtags وagents وoptions، أو أي خيار.</translation>
    </message>
    <message>
        <source>Lines to add</source>
        <translation>أسطر للإضافة</translation>
    </message>
    <message>
        <source>Agents of lines that name &amp;none</source>
        <translation>وكلاء الأسطر التي &amp;لا تسمي أحدًا</translation>
    </message>
    <message>
        <source>Agents of lines that name none</source>
        <translation>وكلاء الأسطر التي لا تسمي أحدًا</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>كل الوكلاء</translation>
    </message>
    <message>
        <source>A line names its agents by their numbers or names, with ; between them, or all.</source>
        <translation>يسمي السطر وكلاءه بأرقامهم أو أسمائهم، وبينها ; أو بكلمة all.</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>Reads the lines from a file</source>
        <translation>يقرأ الأسطر من ملف</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>مصير كل سطر</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>نسخ كأم&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>سيُضاف</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>علامة اقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither the number nor the name of an agent</source>
        <translation>«%1» ليس رقم وكيل ولا اسمه</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2</source>
        <translation>للسطر %1 من الخلايا، وللترويسة %2</translation>
    </message>
    <message>
        <source>The target is missing</source>
        <translation>ينقص الهدف</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one cell too many</source>
        <translation>«%1» خلية زائدة</translation>
    </message>
    <message>
        <source>The kind is missing</source>
        <translation>ينقص النوع</translation>
    </message>
    <message>
        <source>No agent is named, and none is chosen below</source>
        <translation>لم يُسمَّ أي وكيل، ولم يُختر أي وكيل أدناه</translation>
    </message>
    <message>
        <source>%1 is not the number of an agent</source>
        <translation>‏%1 ليس رقم وكيل</translation>
    </message>
</context>
<context>
    <name>vantage::PathPanel</name>
    <message numerus="yes">
        <source>%n path(s) in this range.</source>
        <translation>
            <numerusform>لا مسارات في هذا النطاق.</numerusform>
            <numerusform>مسار واحد في هذا النطاق.</numerusform>
            <numerusform>مساران في هذا النطاق.</numerusform>
            <numerusform>%n مسارات في هذا النطاق.</numerusform>
            <numerusform>%n مسارًا في هذا النطاق.</numerusform>
            <numerusform>%n مسار في هذا النطاق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the newest results of the range were read.</source>
        <translation>لم تُقرأ إلا أحدث نتائج النطاق.</translation>
    </message>
    <message>
        <source>Agent whose path is shown</source>
        <translation>الوكيل الذي يُعرض مساره</translation>
    </message>
    <message>
        <source>The agent whose path is shown</source>
        <translation>الوكيل الذي يُعرض مساره</translation>
    </message>
    <message>
        <source>Paths over time</source>
        <translation>المسارات عبر الزمن</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>القفزات</translation>
    </message>
    <message>
        <source>No paths in this range.</source>
        <translation>لا مسارات في هذا النطاق.</translation>
    </message>
    <message>
        <source>Choose a longer range, or another agent. Only traceroute checks tell a path.</source>
        <translation>اختر نطاقًا أطول أو وكيلًا آخر. لا تبيّن المسار إلا فحوص traceroute.</translation>
    </message>
</context>
<context>
    <name>vantage::Report</name>
    <message>
        <source>Verdict of all agents</source>
        <translation>حكم جميع الوكلاء</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Available, of what was observed</source>
        <translation>متاح، مما رُصد</translation>
    </message>
    <message>
        <source>Available, worst case</source>
        <translation>متاح، أسوأ حالة</translation>
    </message>
    <message>
        <source>Available (s)</source>
        <translation>متاح (ث)</translation>
    </message>
    <message>
        <source>of that degraded (s)</source>
        <translation>منها متدهور (ث)</translation>
    </message>
    <message>
        <source>Down (s)</source>
        <translation>متعطل (ث)</translation>
    </message>
    <message>
        <source>Not observed (s)</source>
        <translation>غير مرصود (ث)</translation>
    </message>
    <message>
        <source>of that paused (s)</source>
        <translation>منها موقوف (ث)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>المدد</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>الأقصر</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90%</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99%</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>الأسوأ</translation>
    </message>
    <message>
        <source>Seen at first</source>
        <translation>ما رُئي أولًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الفجوات</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>المسبّب</translation>
    </message>
    <message numerus="yes">
        <source>%n more gap(s) are counted, but not shown.</source>
        <translation>
            <numerusform>لا فجوات أخرى.</numerusform>
            <numerusform>فجوة أخرى محسوبة لكنها غير معروضة.</numerusform>
            <numerusform>فجوتان أخريان محسوبتان لكنهما غير معروضتين.</numerusform>
            <numerusform>%n فجوات أخرى محسوبة لكنها غير معروضة.</numerusform>
            <numerusform>%n فجوة أخرى محسوبة لكنها غير معروضة.</numerusform>
            <numerusform>%n فجوة أخرى محسوبة لكنها غير معروضة.</numerusform>
        </translation>
    </message>
    <message>
        <source>minute</source>
        <translation>الدقيقة</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Up and degraded count as available.</source>
        <translation>تُحسب حالتا «يعمل» و«متدهور» إتاحةً.</translation>
    </message>
    <message>
        <source>Results stand for the time of the %1 in which they lie, each for the same share.</source>
        <translation>تمثّل النتائج الوقت الذي تقع فيه (وحدته %1)، ولكل منها حصة متساوية.</translation>
    </message>
    <message>
        <source>A time without results, for whatever cause, and results that could not measure are not observed: the first figure leaves that time out, the worst case counts it as down.</source>
        <translation>الوقت الخالي من النتائج، أيًّا كان المسبّب، والنتائج التي تعذر فيها القياس غير مرصودة: يستثني الرقم الأول ذلك الوقت، وتحسبه أسوأ حالة تعطلًا.</translation>
    </message>
    <message>
        <source>The verdict is down while any agent says so. Agents that saw it down in the same %1 may have done so together (first figure) or one after the other (worst case).</source>
        <translation>الحكم متعطل ما دام أي وكيل يقول ذلك. والوكلاء الذين رأوه متعطلًا في الوحدة نفسها (%1) ربما رأوه معًا (الرقم الأول) أو واحدًا بعد الآخر (أسوأ حالة).</translation>
    </message>
    <message>
        <source>Vantage report</source>
        <translation>تقرير Vantage</translation>
    </message>
    <message>
        <source>From %1 to %2 (UTC), made %3.</source>
        <translation>من %1 إلى %2 (UTC)، أُعدّ في %3.</translation>
    </message>
</context>
<context>
    <name>vantage::ReportDialog</name>
    <message>
        <source>Vantage report</source>
        <translation>تقرير Vantage</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>الترشيح بالاسم</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>HTML, a page to read</source>
        <translation>HTML، صفحة للقراءة</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF، للطباعة</translation>
    </message>
    <message>
        <source>CSV, to compute with</source>
        <translation>CSV، للحساب</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;تصفح…</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;لا شيء</translation>
    </message>
    <message>
        <source>Chooses all checks that the filter shows</source>
        <translation>يختار كل الفحوص التي يعرضها المرشّح</translation>
    </message>
    <message>
        <source>Chooses none of the checks that the filter shows</source>
        <translation>لا يختار أيًّا من الفحوص التي يعرضها المرشّح</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>الفت&amp;رة</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>الف&amp;حوص</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>المل&amp;ف</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>تنتهي الفترة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Choose at least one check.</source>
        <translation>اختر فحصًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Say where to write the report.</source>
        <translation>حدد أين يُكتب التقرير.</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>كتابة التقرير</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>تتعذر قراءة السجل: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>نسخ كأ&amp;مر</translation>
    </message>
    <message>
        <source>The console writes HTML and CSV; a PDF is made here only.</source>
        <translation>تكتب وحدة التحكم HTML وCSV؛ أما PDF فيُنشأ هنا فقط.</translation>
    </message>
</context>
<context>
    <name>vantage::ResultExport</name>
    <message numerus="yes">
        <source>No more than %Ln results go to the clipboard; export them to a file.</source>
        <translation>
            <numerusform>لا تذهب أي نتيجة إلى الحافظة؛ صدّرها إلى ملف.</numerusform>
            <numerusform>لا يذهب إلى الحافظة أكثر من نتيجة واحدة؛ صدّرها إلى ملف.</numerusform>
            <numerusform>لا يذهب إلى الحافظة أكثر من نتيجتين؛ صدّرها إلى ملف.</numerusform>
            <numerusform>لا يذهب إلى الحافظة أكثر من %Ln نتائج؛ صدّرها إلى ملف.</numerusform>
            <numerusform>لا يذهب إلى الحافظة أكثر من %Ln نتيجة؛ صدّرها إلى ملف.</numerusform>
            <numerusform>لا يذهب إلى الحافظة أكثر من %Ln نتيجة؛ صدّرها إلى ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no result to export.</source>
        <translation>لا نتيجة للتصدير.</translation>
    </message>
    <message>
        <source>%L1 of %L2 results written…</source>
        <translation>كُتبت %L1 من %L2 من النتائج…</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>أُوقف التصدير؛ ولم يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied.</source>
        <translation>
            <numerusform>لم تُنسخ أي نتيجة.</numerusform>
            <numerusform>نُسخت نتيجة واحدة.</numerusform>
            <numerusform>نُسخت نتيجتان.</numerusform>
            <numerusform>نُسخت %Ln نتائج.</numerusform>
            <numerusform>نُسخت %Ln نتيجة.</numerusform>
            <numerusform>نُسخت %Ln نتيجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>vantage::ResultInspector</name>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>The result as exports hold it (Ctrl+J)</source>
        <translation>النتيجة كما تُصدَّر (Ctrl+J)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The result as JSON</source>
        <translation>النتيجة بصيغة JSON</translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation>اختر صفًّا لتراه كاملًا هنا.</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation>عرض الفحص</translation>
    </message>
    <message>
        <source>Show the agent</source>
        <translation>عرض الوكيل</translation>
    </message>
    <message>
        <source>Shows the history of this check at this agent</source>
        <translation>يعرض سجل هذا الفحص لدى هذا الوكيل</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>الف&amp;حص</translation>
    </message>
    <message>
        <source>Goes to the check</source>
        <translation>ينتقل إلى الفحص</translation>
    </message>
    <message>
        <source>A&amp;gent</source>
        <translation>ال&amp;وكيل</translation>
    </message>
    <message>
        <source>Goes to the agent</source>
        <translation>ينتقل إلى الوكيل</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copies all that is shown here</source>
        <translation>ينسخ كل المعروض هنا</translation>
    </message>
</context>
<context>
    <name>vantage::ResultsModel</name>
    <message>
        <source>preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>started late</source>
        <translation>بدأ متأخرًا</translation>
    </message>
    <message>
        <source>agent stalled</source>
        <translation>تجمّد الوكيل</translation>
    </message>
    <message>
        <source>clock stepped</source>
        <translation>قفزت الساعة</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>مثقل بالحمل</translation>
    </message>
    <message>
        <source>runs skipped</source>
        <translation>تشغيلات متخطاة</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>مقتطع</translation>
    </message>
    <message>
        <source>The agent&apos;s newest result, ahead of its backlog; it is stored when its turn comes.</source>
        <translation>أحدث نتيجة للوكيل، سابقة لمتراكماته؛ وتُخزَّن حين يأتي دورها.</translation>
    </message>
</context>
<context>
    <name>vantage::ResultsPage</name>
    <message>
        <source>Export the selected results</source>
        <translation>تصدير النتائج المحددة</translation>
    </message>
    <message>
        <source>Export all results that are shown</source>
        <translation>تصدير كل النتائج المعروضة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>JSON, one result a line (*.json)</source>
        <translation>JSON، نتيجة واحدة في كل سطر (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>a button: so many results have arrived that are not shown</extracomment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>&amp;Filter results</source>
        <translation>تر&amp;شيح النتائج</translation>
    </message>
    <message>
        <source>&amp;Show all results</source>
        <translation>&amp;عرض كل النتائج</translation>
    </message>
    <message>
        <source>H&amp;istory of its check</source>
        <translation>&amp;سجل فحصها</translation>
    </message>
    <message>
        <source>&amp;Hold results</source>
        <translation>ت&amp;جميد النتائج</translation>
    </message>
    <message>
        <source>&amp;Only failures</source>
        <translation>المخ&amp;فقة فقط</translation>
    </message>
    <message>
        <source>&amp;JSON of the result</source>
        <translation>ال&amp;نتيجة بصيغة JSON</translation>
    </message>
    <message>
        <source>&amp;Export selected results…</source>
        <translation>تصدير النتائج الم&amp;حددة…</translation>
    </message>
    <message>
        <source>E&amp;xport shown results…</source>
        <translation>تصدير النتائج المعرو&amp;ضة…</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>نس&amp;خ بصيغة CSV</translation>
    </message>
    <message>
        <source>Copy as JSO&amp;N</source>
        <translation>نسخ &amp;بصيغة JSON</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Holds the table still; what arrives is kept and counted (F8)</source>
        <translation>يثبّت الجدول؛ وما يصل يُحفظ ويُعدّ (F8)</translation>
    </message>
    <message>
        <source>Shows what has arrived and follows again</source>
        <translation>يعرض ما وصل ويتابع من جديد</translation>
    </message>
    <message>
        <source>No result passes the filter.</source>
        <translation>لا نتيجة تجتاز المرشّح.</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>لا نتائج بعد.</translation>
    </message>
    <message>
        <source>They appear here as soon as an agent has run a check.</source>
        <translation>تظهر هنا حالما يشغّل وكيل فحصًا.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>vantage::RetentionTab</name>
    <message>
        <source>What is older is removed. Summaries by day are kept for ever.</source>
        <translation>يُزال ما هو أقدم. وتُحفظ الملخصات اليومية دائمًا.</translation>
    </message>
    <message>
        <source>&amp;Each result:</source>
        <translation>كل نتي&amp;جة:</translation>
    </message>
    <message>
        <source>Summaries by &amp;minute:</source>
        <translation>ملخصات بال&amp;دقيقة:</translation>
    </message>
    <message>
        <source>Summaries by &amp;hour:</source>
        <translation>ملخصات بال&amp;ساعة:</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number in a field</comment>
        <translation> يوم</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>&amp;تطبيق</translation>
    </message>
    <message>
        <source>Gives the command to the manager</source>
        <translation>يعطي المدير الأمر</translation>
    </message>
    <message>
        <source>C&amp;opy as command</source>
        <translation>نسخ &amp;كأمر</translation>
    </message>
    <message>
        <source>Copies the command that does the same</source>
        <translation>ينسخ الأمر الذي يفعل الشيء نفسه</translation>
    </message>
    <message>
        <source>This is saved and in effect.</source>
        <translation>حُفظ هذا وهو سارٍ.</translation>
    </message>
    <message>
        <source>A change takes effect at once: what is older then does not come back.</source>
        <translation>يسري التغيير فورًا: ما يصير حينها أقدم من المدة لا يعود.</translation>
    </message>
</context>
<context>
    <name>vantage::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;عام</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>&amp;Listening</source>
        <translation>الإ&amp;نصات</translation>
    </message>
    <message>
        <source>&amp;Retention</source>
        <translation>الا&amp;حتفاظ</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>الإ&amp;شعارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>When the &amp;window is closed:</source>
        <translation>عند إغلاق النا&amp;فذة:</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>الاستمرار في علبة النظام</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>الإنهاء</translation>
    </message>
    <message>
        <source>&amp;Start minimised</source>
        <translation>البدء م&amp;صغّرًا</translation>
    </message>
    <message>
        <source>&amp;Follow the newest results from the start</source>
        <translation>م&amp;تابعة أحدث النتائج من البداية</translation>
    </message>
    <message>
        <source>How it starts counts from the next start on.</source>
        <translation>تسري كيفية البدء ابتداءً من المرة القادمة.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits. How it starts counts from the next start on.</source>
        <translation>لا علبة نظام على سطح المكتب هذا، فإغلاق النافذة ينهي البرنامج. وتسري كيفية البدء ابتداءً من المرة القادمة.</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>الأ&amp;لوان:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Rows of &amp;tables:</source>
        <translation>صفوف ال&amp;جداول:</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>الل&amp;غة:</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>الأ&amp;وقات:</translation>
    </message>
    <message>
        <source>Of the clock</source>
        <translation>وقت الساعة</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>المدة المنقضية</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>المنطقة ال&amp;زمنية:</translation>
    </message>
    <message>
        <source>Critical &amp;events</source>
        <translation>الأحدا&amp;ث الحرجة</translation>
    </message>
    <message>
        <source>Checks that go &amp;down</source>
        <translation>الفحوص التي تتع&amp;طل</translation>
    </message>
    <message>
        <source>Checks that get &amp;worse, but not down</source>
        <translation>الفحوص التي ت&amp;سوء دون أن تتعطل</translation>
    </message>
    <message>
        <source>Checks that are &amp;up again</source>
        <translation>الفحوص التي تعو&amp;د تعمل</translation>
    </message>
    <message>
        <source>The desktop shows these beside the tray; several at once become one.</source>
        <translation>يعرض سطح المكتب هذه بجانب علبة النظام؛ وإذا اجتمع عدد منها صار واحدًا.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so that nothing of this can be shown.</source>
        <translation>لا علبة نظام على سطح المكتب هذا، فلا يمكن عرض شيء من ذلك.</translation>
    </message>
</context>
<context>
    <name>vantage::StatusLine</name>
    <message>
        <source>Shows the events (%1)</source>
        <translation>يعرض الأحداث (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) online</source>
        <translation>
            <numerusform>متصل: %1 من %n وكيل</numerusform>
            <numerusform>متصل: %1 من وكيل واحد</numerusform>
            <numerusform>متصل: %1 من وكيلين</numerusform>
            <numerusform>متصل: %1 من %n وكلاء</numerusform>
            <numerusform>متصل: %1 من %n وكيلًا</numerusform>
            <numerusform>متصل: %1 من %n وكيل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 results/s</source>
        <translation>%1 نتيجة/ث</translation>
    </message>
</context>
<context>
    <name>vantage::StoreReaders</name>
    <message>
        <source>The manager is stopping</source>
        <translation>المدير قيد التوقف</translation>
    </message>
</context>
<context>
    <name>vantage::StoreWriter</name>
    <message>
        <source>%1. It was set aside as %2, and a new file begun.</source>
        <translation>%1. نُحّي جانبًا باسم %2، وبُدئ ملف جديد.</translation>
    </message>
</context>
<context>
    <name>vantage::StoredResults</name>
    <message>
        <source>Stored results</source>
        <translation>نتائج مخزنة</translation>
    </message>
    <message>
        <source>Around %1</source>
        <extracomment>a chip: the time of which results are shown</extracomment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>A click leads back to the live results.</source>
        <translation>نقرة تعيد إلى النتائج المباشرة.</translation>
    </message>
    <message>
        <source>Reading what is stored…</source>
        <translation>تجري قراءة البيانات المخزنة…</translation>
    </message>
    <message>
        <source>Stored results of that time. Live results are not among them.</source>
        <translation>نتائج مخزنة من ذلك الوقت، وليست بينها نتائج مباشرة.</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>تتعذر قراءة السجل: %1</translation>
    </message>
    <message>
        <source>No result of that time is stored.</source>
        <translation>لا توجد نتيجة مخزنة من ذلك الوقت.</translation>
    </message>
    <message>
        <source>The page History shows for longer what they came to.</source>
        <translation>تعرض صفحة السجل لمدة أطول ما آلت إليه النتائج.</translation>
    </message>
</context>
<context>
    <name>vantage::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>ترتيب &amp;حسب</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;إعادة ضبط الأعمدة</translation>
    </message>
    <message>
        <source>&amp;No order</source>
        <translation>&amp;بلا ترتيب</translation>
    </message>
</context>
<context>
    <name>vantage::TerminalInput</name>
    <message numerus="yes">
        <source>A line of more than %n byte(s) is no command.</source>
        <translation>
            <numerusform>السطر الذي يتجاوز %n بايت ليس أمرًا.</numerusform>
            <numerusform>السطر الذي يتجاوز بايتًا واحدًا ليس أمرًا.</numerusform>
            <numerusform>السطر الذي يتجاوز بايتين ليس أمرًا.</numerusform>
            <numerusform>السطر الذي يتجاوز %n بايتات ليس أمرًا.</numerusform>
            <numerusform>السطر الذي يتجاوز %n بايتًا ليس أمرًا.</numerusform>
            <numerusform>السطر الذي يتجاوز %n بايت ليس أمرًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;عرض النافذة</translation>
    </message>
    <message>
        <source>&amp;Pause messages</source>
        <translation>إيقاف الرسائل &amp;مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>Vantage</translation>
    </message>
</context>
<context>
    <name>vantage::TrialModel</name>
    <message>
        <source>Waiting…</source>
        <translation>قيد الانتظار…</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>No majority</source>
        <translation>لا أغلبية</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>الأغلبية: %1</translation>
    </message>
    <message>
        <source>Most tried %1</source>
        <translation>جرّبت الأغلبية %1</translation>
    </message>
    <message>
        <source>Slow: median %1</source>
        <translation>بطيء: الوسيط %1</translation>
    </message>
</context>
<context>
    <name>vantage::TrialPanel</name>
    <message>
        <source>The answer cannot be read</source>
        <translation>تتعذر قراءة الجواب</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>لم يرد جواب</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المحصلة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>No result: %L1</source>
        <translation>لا نتيجة: %L1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n agent(s)…</source>
        <translation>
            <numerusform>لا انتظار لأي وكيل…</numerusform>
            <numerusform>في انتظار وكيل واحد…</numerusform>
            <numerusform>في انتظار وكيلين…</numerusform>
            <numerusform>في انتظار %n وكلاء…</numerusform>
            <numerusform>في انتظار %n وكيلًا…</numerusform>
            <numerusform>في انتظار %n وكيل…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) differ</source>
        <translation>
            <numerusform>لا وكلاء مختلفون</numerusform>
            <numerusform>وكيل واحد يختلف</numerusform>
            <numerusform>وكيلان يختلفان</numerusform>
            <numerusform>%n وكلاء يختلفون</numerusform>
            <numerusform>%n وكيلًا يختلفون</numerusform>
            <numerusform>%n وكيل يختلفون</numerusform>
        </translation>
    </message>
    <message>
        <source>All with a result agree</source>
        <translation>كل من لديه نتيجة متفق</translation>
    </message>
    <message>
        <source>What each agent found</source>
        <translation>ما وجده كل وكيل</translation>
    </message>
    <message>
        <source>The form has changed since this test</source>
        <translation>تغيّرت الاستمارة منذ هذه التجربة</translation>
    </message>
</context>
<context>
    <name>vantage::TroubleModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>since when, and how long that is: &quot;14:02:11 (25 min)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s)</source>
        <extracomment>so many of the check&apos;s agents see it so</extracomment>
        <translation>
            <numerusform>%1 من %n وكيل</numerusform>
            <numerusform>%1 من وكيل واحد</numerusform>
            <numerusform>%1 من وكيلين</numerusform>
            <numerusform>%1 من %n وكلاء</numerusform>
            <numerusform>%1 من %n وكيلًا</numerusform>
            <numerusform>%1 من %n وكيل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Takes this back (Ctrl+Z)</source>
        <translation>يتراجع عن هذا (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>vantage::Watch</name>
    <message numerus="yes">
        <source>%n check(s) down</source>
        <translation>
            <numerusform>لا فحوص متعطلة</numerusform>
            <numerusform>فحص واحد متعطل</numerusform>
            <numerusform>فحصان متعطلان</numerusform>
            <numerusform>%n فحوص متعطلة</numerusform>
            <numerusform>%n فحصًا متعطلًا</numerusform>
            <numerusform>%n فحص متعطل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) degraded</source>
        <translation>
            <numerusform>لا فحوص متدهورة</numerusform>
            <numerusform>فحص واحد متدهور</numerusform>
            <numerusform>فحصان متدهوران</numerusform>
            <numerusform>%n فحوص متدهورة</numerusform>
            <numerusform>%n فحصًا متدهورًا</numerusform>
            <numerusform>%n فحص متدهور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical event(s) not seen</source>
        <translation>
            <numerusform>لا أحداث حرجة غير مقروءة</numerusform>
            <numerusform>حدث حرج واحد غير مقروء</numerusform>
            <numerusform>حدثان حرجان غير مقروءين</numerusform>
            <numerusform>%n أحداث حرجة غير مقروءة</numerusform>
            <numerusform>%n حدثًا حرجًا غير مقروء</numerusform>
            <numerusform>%n حدث حرج غير مقروء</numerusform>
        </translation>
    </message>
</context>
</TS>
