<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Columns</name>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Час обігу</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Годинник</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>У черзі</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Востаннє</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Аномалія</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ціль</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Інтервал</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Агенти</translation>
    </message>
    <message>
        <source>At its agents</source>
        <translation>На агентах</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Підтвердження</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Ост. запуск</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Наст. запуск</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>Відсутність</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важливість</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Available, observed</source>
        <translation>Спостережена доступність</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>У гіршому разі</translation>
    </message>
    <message>
        <source>Available for</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Of that degraded</source>
        <translation>З цього погіршено</translation>
    </message>
    <message>
        <source>Down for</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Без спостереження</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медіана</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>95 % нижче</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Тривало</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Деталі</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Перехід</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Втрати</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Середнє</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Мін.</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Макс.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Досягнуто</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Шлях</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Відколи</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>Agent&apos;s address</source>
        <translation>Адреса агента</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Address tried</source>
        <translation>Адреса спроби</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Запізнення</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Відмінність</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Що з ним буде</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>List the commands, or explain one of them or a type of check.</source>
        <translation>Показати список команд або пояснити одну з них чи тип перевірки.</translation>
    </message>
    <message>
        <source>Show what is up and what is not, as all agents together see it.</source>
        <translation>Показати, що доступно, а що ні, за спільною оцінкою всіх агентів.</translation>
    </message>
    <message>
        <source>List the agents and how they are.</source>
        <translation>Показати список агентів і їхній стан.</translation>
    </message>
    <message>
        <source>Give an agent a name.</source>
        <translation>Дати агенту назву.</translation>
    </message>
    <message>
        <source>Give a join string for a new agent, or for one that takes over a client&apos;s id and checks; list those that wait for one, or withdraw them.</source>
        <translation>Дати рядок приєднання для нового агента або для того, що переймає id і перевірки клієнта; показати рядки, що чекають на агента, або анулювати їх.</translation>
    </message>
    <message>
        <source>Cut an agent off for good.</source>
        <translation>Відключити агента назавжди.</translation>
    </message>
    <message>
        <source>Show the checks of every client, or of one.</source>
        <translation>Показати перевірки всіх клієнтів або одного.</translation>
    </message>
    <message>
        <source>Add a check to a client, to several (1,2,3) or to all.</source>
        <translation>Додати перевірку клієнту, кільком (1,2,3) або всім.</translation>
    </message>
    <message>
        <source>Change a check: its options, name, tags, interval, target or agents.</source>
        <translation>Змінити перевірку: параметри, назву, мітки, інтервал, ціль або агентів.</translation>
    </message>
    <message>
        <source>Take a check from a client.</source>
        <translation>Забрати перевірку в клієнта.</translation>
    </message>
    <message>
        <source>Let a check rest, or all checks of a client.</source>
        <translation>Призупинити перевірку або всі перевірки клієнта.</translation>
    </message>
    <message>
        <source>Go on with what was paused.</source>
        <translation>Відновити призупинене.</translation>
    </message>
    <message>
        <source>Take back the newest change of checks, of their agents or of a name.</source>
        <translation>Скасувати найновішу зміну перевірок, їхніх агентів або назви.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation>Повторити те, що було скасовано останнім.</translation>
    </message>
    <message>
        <source>Run a check at once, or all checks of a client.</source>
        <translation>Негайно запустити перевірку або всі перевірки клієнта.</translation>
    </message>
    <message>
        <source>Try a check at a client, several (1,2,3) or all, without saving it.</source>
        <translation>Випробувати перевірку на клієнті, кількох (1,2,3) або всіх, не зберігаючи її.</translation>
    </message>
    <message>
        <source>Show a client&apos;s tasks: next run, last outcome, confirmation.</source>
        <translation>Показати завдання клієнта: наступний запуск, останній підсумок, підтвердження.</translation>
    </message>
    <message>
        <source>Show the tasks of all clients.</source>
        <translation>Показати завдання всіх клієнтів.</translation>
    </message>
    <message>
        <source>Show the newest results (20, or N; 0 is all) and, if wanted, those to come.</source>
        <translation>Показати найновіші результати (20 або N; 0 — усі) і, за бажання, ті, що надходитимуть.</translation>
    </message>
    <message>
        <source>Show up to where each agent&apos;s results are stored, and what was lost.</source>
        <translation>Показати, до якого місця збережено результати кожного агента і що втрачено.</translation>
    </message>
    <message>
        <source>Show or set for how many days results and rollups are kept.</source>
        <translation>Показати або задати, скільки днів зберігаються результати та зведення.</translation>
    </message>
    <message>
        <source>Add the checks of a configuration file or of an old data.json.</source>
        <translation>Додати перевірки з файлу конфігурації або зі старого data.json.</translation>
    </message>
    <message>
        <source>Write the configuration, results, rollups, events or incidents to a file or here.</source>
        <translation>Записати конфігурацію, результати, зведення, події або інциденти у файл чи сюди.</translation>
    </message>
    <message>
        <source>Write how available all checks were in a period, to a file or here.</source>
        <translation>Записати доступність усіх перевірок за період у файл чи сюди.</translation>
    </message>
    <message>
        <source>Save everything and leave.</source>
        <translation>Зберегти все й вийти.</translation>
    </message>
</context>
<context>
    <name>ConfigFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не вдається прочитати %1: %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Файлу %1 немає</translation>
    </message>
    <message>
        <source>%1, and it cannot be set aside as %2: %3</source>
        <translation>%1, і файл не вдається відкласти як %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2</source>
        <translation>Не вдається скопіювати %1 до %2</translation>
    </message>
    <message>
        <source>%1 was kept as %2, since it will be written anew</source>
        <translation>%1 збережено як %2, оскільки його буде записано заново</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. It was set aside as %2.</source>
        <translation>%1. Файл відкладено як %2.</translation>
    </message>
    <message>
        <source>There is no previous copy: the configuration is empty.</source>
        <translation>Попередньої копії немає: конфігурація порожня.</translation>
    </message>
    <message>
        <source>The previous copy %1 is used.</source>
        <translation>Використано попередню копію %1.</translation>
    </message>
    <message>
        <source>The configuration cannot be saved: %1</source>
        <translation>Не вдається зберегти конфігурацію: %1</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>a whole number of days from 1 to %1 is needed</source>
        <translation>потрібне ціле число днів від 1 до %1</translation>
    </message>
    <message>
        <source>There is no client %1</source>
        <translation>Клієнта %1 немає</translation>
    </message>
    <message>
        <source>Client %1 has no checks</source>
        <translation>Клієнт %1 не має перевірок</translation>
    </message>
    <message>
        <source>Client %1 has no check %2; its checks are 1 to %3</source>
        <translation>Клієнт %1 не має перевірки %2; його перевірки — від 1 до %3</translation>
    </message>
    <message>
        <source>The token of the join string is not known here, or was used or withdrawn; the command &apos;enrol&apos; gives a new one</source>
        <translation>Токен цього рядка приєднання тут невідомий, уже використаний або анульований; команда «enrol» дає новий</translation>
    </message>
    <message>
        <source>The join string has expired; the command &apos;enrol&apos; gives a new one</source>
        <translation>Строк дії рядка приєднання сплив; команда «enrol» дає новий</translation>
    </message>
    <message>
        <source>Client %1 was revoked</source>
        <translation>Клієнта %1 відкликано</translation>
    </message>
    <message>
        <source>Another agent has become client %1 since the join string was made; the command &apos;enrol&apos; gives a new one</source>
        <translation>Відколи створено рядок приєднання, клієнтом %1 став інший агент; команда «enrol» дає новий рядок</translation>
    </message>
    <message>
        <source>Client %1 was revoked already</source>
        <translation>Клієнта %1 уже відкликано</translation>
    </message>
    <message>
        <source>join strings that were used or withdrawn stay so</source>
        <translation>використані або анульовані рядки приєднання такими й лишаються</translation>
    </message>
    <message>
        <source>client %1 was an agent&apos;s already, which has to be enrolled anew; another one gets that number by &apos;enrol %1&apos; only</source>
        <translation>клієнт %1 уже належав агенту, якого треба зареєструвати заново; інший отримає цей номер лише через «enrol %1»</translation>
    </message>
    <message>
        <source>client %1 stays the agent that took it over</source>
        <translation>клієнтом %1 лишається агент, що його перейняв</translation>
    </message>
    <message>
        <source>client %1 stays revoked</source>
        <translation>клієнт %1 лишається відкликаним</translation>
    </message>
    <message>
        <source>A check needs at least one client</source>
        <translation>Перевірці потрібен щонайменше один клієнт</translation>
    </message>
    <message>
        <source>%1 is not a client id: they go from 1 to %2</source>
        <translation>%1 не є id клієнта; id — числа від 1 до %2</translation>
    </message>
    <message>
        <source>There is no check %1</source>
        <translation>Перевірки %1 немає</translation>
    </message>
    <message>
        <source>There was no check %1</source>
        <translation>Перевірки %1 не було</translation>
    </message>
    <message>
        <source>Client %1 does not have check %2</source>
        <translation>Клієнт %1 не має перевірки %2</translation>
    </message>
    <message>
        <source>Client %1 is another agent here; its checks go to that one</source>
        <translation>Клієнт %1 тут — інший агент; перевірки переходять до нього</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key that is known here, and is ignored</source>
        <translation>«%1» не є відомим тут ключем, його знехтувано</translation>
    </message>
    <message>
        <source>a list is needed; this is left out</source>
        <translation>потрібен список; це пропущено</translation>
    </message>
    <message>
        <source>an object is needed; this is left out</source>
        <translation>потрібен об’єкт; це пропущено</translation>
    </message>
    <message>
        <source>%1: a whole number of days from 1 to %2 is needed; %3 days are used</source>
        <translation>%1: потрібне ціле число днів від 1 до %2; використано %3 дн.</translation>
    </message>
    <message>
        <source>id: a whole number from 1 to %1 is needed; this agent is left out</source>
        <translation>id: потрібне ціле число від 1 до %1; цього агента пропущено</translation>
    </message>
    <message>
        <source>id %1 is there twice; the second agent is left out</source>
        <translation>id %1 трапляється двічі; другого агента пропущено</translation>
    </message>
    <message>
        <source>agent %1 has the key of agent %2 and is left out</source>
        <translation>агент %1 має ключ агента %2, його пропущено</translation>
    </message>
    <message>
        <source>sha256, expires and a client id are needed; this token is left out</source>
        <translation>потрібні sha256, expires та id клієнта; цей токен пропущено</translation>
    </message>
    <message>
        <source>%1; this check is left out</source>
        <translation>%1; цю перевірку пропущено</translation>
    </message>
    <message>
        <source>agents: a list of client ids from 1 to %1 is needed; this check is left out</source>
        <translation>agents: потрібен список id клієнтів від 1 до %1; цю перевірку пропущено</translation>
    </message>
    <message>
        <source>id %1 is there twice; this check is now %2</source>
        <translation>id %1 трапляється двічі; ця перевірка тепер %2</translation>
    </message>
    <message>
        <source>a check without id; it is now %1</source>
        <translation>перевірка без id; тепер вона %1</translation>
    </message>
    <message>
        <source>not valid JSON at byte %1: %2</source>
        <translation>некоректний JSON на байті %1: %2</translation>
    </message>
    <message>
        <source>a JSON object is needed, not a list or a single value</source>
        <translation>потрібен об’єкт JSON, а не список чи окреме значення</translation>
    </message>
    <message>
        <source>format: &apos;%1&apos; is not a configuration of Vantage</source>
        <translation>format: «%1» не є конфігурацією Vantage</translation>
    </message>
    <message>
        <source>a newer version of Vantage wrote this configuration</source>
        <translation>цю конфігурацію записала новіша версія Vantage</translation>
    </message>
    <message>
        <source>port: &apos;%1&apos; is not a port</source>
        <translation>port: «%1» не є портом</translation>
    </message>
    <message>
        <source>service_type is missing</source>
        <translation>бракує service_type</translation>
    </message>
    <message>
        <source>service_type: &apos;%1&apos; is not a kind of check</source>
        <translation>service_type: «%1» не є видом перевірки</translation>
    </message>
    <message>
        <source>address is missing</source>
        <translation>бракує address</translation>
    </message>
    <message>
        <source>interval is missing</source>
        <translation>бракує interval</translation>
    </message>
    <message>
        <source>client &quot;%1&quot;</source>
        <translation>клієнт «%1»</translation>
    </message>
    <message>
        <source>%1: a client id is a whole number from 1; its tasks are left out</source>
        <translation>%1: id клієнта — це ціле число від 1; його завдання пропущено</translation>
    </message>
    <message>
        <source>%1 is there twice; the tasks of both are kept</source>
        <translation>%1 трапляється двічі; завдання обох збережено</translation>
    </message>
    <message>
        <source>%1: a list of tasks is needed; it is left out</source>
        <translation>%1: потрібен список завдань; це пропущено</translation>
    </message>
    <message>
        <source>%1, task %2</source>
        <translation>%1, завдання %2</translation>
    </message>
    <message>
        <source>%1: %2; it is left out</source>
        <translation>%1: %2; це пропущено</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a key that is known here, and is ignored</source>
        <translation>%1: «%2» не є відомим тут ключем, його знехтувано</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Connected</source>
        <translation>З’єднано</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Розірвано</translation>
    </message>
    <message>
        <source>Not back</source>
        <translation>Не повернувся</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відмовлено</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Не працює</translation>
    </message>
</context>
<context>
    <name>ControlClient</name>
    <message>
        <source>Gives one command to a running Vantage manager; &apos;vantagectl help&apos; lists them.</source>
        <translation>Передає одну команду запущеному менеджеру Vantage; їх перелік показує «vantagectl help».</translation>
    </message>
    <message>
        <source>The manager&apos;s data directory.</source>
        <translation>Каталог даних менеджера.</translation>
    </message>
    <message>
        <source>Answer with one JSON object a line.</source>
        <translation>Відповідати одним об’єктом JSON на рядок.</translation>
    </message>
    <message>
        <source>The command and its words.</source>
        <translation>Команда та її слова.</translation>
    </message>
    <message>
        <source>Usage: vantagectl [--data DIR] [--json] COMMAND ...</source>
        <translation>Використання: vantagectl [--data DIR] [--json] COMMAND ...</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Бракує команди.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Never seen</source>
        <translation>Не з’являвся</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Перепідключення</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Офлайн</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Each IP version</source>
        <translation>Кожна версія IP</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Пошук імені</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Код відповіді</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Прапорці</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Answer records</source>
        <translation>Записи відповіді</translation>
    </message>
    <message>
        <source>Authority records</source>
        <translation>Авторитетні записи</translation>
    </message>
    <message>
        <source>Additional records</source>
        <translation>Додаткові записи</translation>
    </message>
    <message>
        <source>SOA serial</source>
        <translation>Серійний номер SOA</translation>
    </message>
    <message>
        <source>Asked again by TCP</source>
        <translation>Повторний запит через TCP</translation>
    </message>
    <message>
        <source>Times asked</source>
        <translation>Кількість запитів</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Рукостискання TLS</translation>
    </message>
    <message>
        <source>Wait for the first byte</source>
        <translation>Очікування першого байта</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Передавання</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Усього</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>Версія HTTP</translation>
    </message>
    <message>
        <source>Bytes read</source>
        <translation>Прочитано байтів</translation>
    </message>
    <message>
        <source>Content length</source>
        <translation>Довжина вмісту</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>Кінцевий URL</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Перенаправлення</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Проксі</translation>
    </message>
    <message>
        <source>Rule that failed</source>
        <translation>Порушене правило</translation>
    </message>
    <message>
        <source>Beginning of the body</source>
        <translation>Початок тіла</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Втрати</translation>
    </message>
    <message>
        <source>Shortest round trip</source>
        <translation>Найкоротший час обігу</translation>
    </message>
    <message>
        <source>Average round trip</source>
        <translation>Середній час обігу</translation>
    </message>
    <message>
        <source>Median round trip</source>
        <translation>Медіанний час обігу</translation>
    </message>
    <message>
        <source>Longest round trip</source>
        <translation>Найдовший час обігу</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Стандартне відхилення</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Джитер</translation>
    </message>
    <message>
        <source>TTL of the replies</source>
        <translation>TTL відповідей</translation>
    </message>
    <message>
        <source>Each round trip</source>
        <translation>Час кожного обігу</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дублікати</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Не за порядком</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>Помилка ICMP</translation>
    </message>
    <message>
        <source>ICMP error from</source>
        <translation>Помилка ICMP від</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Виміряно через</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Досягнуто</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Переходи</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Шлях</translation>
    </message>
    <message>
        <source>One flow</source>
        <translation>Один потік</translation>
    </message>
    <message>
        <source>Path changed</source>
        <translation>Шлях змінився</translation>
    </message>
    <message>
        <source>Loss from hop</source>
        <translation>Втрати від переходу</translation>
    </message>
    <message>
        <source>Each hop</source>
        <translation>Кожен перехід</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Прослуховується</translation>
    </message>
    <message>
        <source>Bound addresses</source>
        <translation>Прив’язані адреси</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>Id процесу</translation>
    </message>
    <message>
        <source>Process name</source>
        <translation>Назва процесу</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Зсув</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Затримка</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Stratum</translation>
    </message>
    <message>
        <source>Leap indicator</source>
        <translation>Високосна секунда</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Джерело часу</translation>
    </message>
    <message>
        <source>Poll interval (s)</source>
        <translation>Інтервал опитування (с)</translation>
    </message>
    <message>
        <source>Precision (µs)</source>
        <translation>Точність (мкс)</translation>
    </message>
    <message>
        <source>Root delay</source>
        <translation>Коренева затримка</translation>
    </message>
    <message>
        <source>Root dispersion</source>
        <translation>Коренева дисперсія</translation>
    </message>
    <message>
        <source>Root distance</source>
        <translation>Коренева відстань</translation>
    </message>
    <message>
        <source>T1, request sent (ns since 1970)</source>
        <translation>T1, запит надіслано (нс від 1970 р.)</translation>
    </message>
    <message>
        <source>T2, request received by the server (ns since 1970)</source>
        <translation>T2, сервер отримав запит (нс від 1970 р.)</translation>
    </message>
    <message>
        <source>T3, answer sent by the server (ns since 1970)</source>
        <translation>T3, сервер надіслав відповідь (нс від 1970 р.)</translation>
    </message>
    <message>
        <source>T4, answer received (ns since 1970)</source>
        <translation>T4, відповідь отримано (нс від 1970 р.)</translation>
    </message>
    <message>
        <source>Kiss code</source>
        <translation>Код Kiss</translation>
    </message>
    <message>
        <source>Asking for TLS</source>
        <translation>Запит TLS</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Кроки</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Банер</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Захоплені групи</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Версія TLS</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Шифр</translation>
    </message>
    <message>
        <source>Certificate subject</source>
        <translation>Суб’єкт сертифіката</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <translation>Видавець сертифіката</translation>
    </message>
    <message>
        <source>Certificate names</source>
        <translation>Імена сертифіката</translation>
    </message>
    <message>
        <source>Certificate serial</source>
        <translation>Серійний номер сертифіката</translation>
    </message>
    <message>
        <source>Certificate SHA-256</source>
        <translation>SHA-256 сертифіката</translation>
    </message>
    <message>
        <source>Certificate key</source>
        <translation>Ключ сертифіката</translation>
    </message>
    <message>
        <source>Certificate key bits</source>
        <translation>Біти ключа сертифіката</translation>
    </message>
    <message>
        <source>Certificate valid from</source>
        <translation>Сертифікат дійсний від</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Сертифікат дійсний до</translation>
    </message>
    <message>
        <source>Chain valid until</source>
        <translation>Ланцюжок дійсний до</translation>
    </message>
    <message>
        <source>Certificate that ends first</source>
        <translation>Сертифікат, чий строк спливає першим</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Залишилося днів</translation>
    </message>
    <message>
        <source>Verification error</source>
        <translation>Помилка верифікації</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Paused</source>
        <translation>На паузі</translation>
    </message>
    <message>
        <source>Agent off</source>
        <translation>Агент вимкнено</translation>
    </message>
    <message>
        <source>Waiting for its backlog</source>
        <translation>Очікує на накопичене</translation>
    </message>
    <message>
        <source>Declared lost</source>
        <translation>Оголошено втраченим</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Без спостереження</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>Vantage&apos;s manager without a window: gives checks to agents and keeps their results. Reads commands from standard input; &apos;help&apos; lists them.</source>
        <translation>Менеджер Vantage без вікна: дає перевірки агентам і зберігає їхні результати. Читає команди зі стандартного вводу; їх перелік показує «help».</translation>
    </message>
</context>
<context>
    <name>IncidentFile</name>
    <message>
        <source>%1 cannot be renamed to %2: %3</source>
        <translation>%1 не вдається перейменувати на %2: %3</translation>
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
        <translation>Інцидент %1: %2 — недоступно: %3</translation>
    </message>
    <message>
        <source>Incident %1: %2 is degraded: %3</source>
        <translation>Інцидент %1: %2 — погіршено: %3</translation>
    </message>
    <message>
        <source>Incident %1: %2 is now down: %3</source>
        <translation>Інцидент %1: %2 — тепер недоступно: %3</translation>
    </message>
    <message>
        <source>Incident %1 is over: %2 is up again after %3: %4</source>
        <translation>Інцидент %1 завершено: %2 — знову доступно через %3: %4</translation>
    </message>
    <message>
        <source>Incident %1 is closed after %2: %3 is paused</source>
        <translation>Інцидент %1 закрито через %2: %3 — призупинено</translation>
    </message>
    <message>
        <source>Incident %1 is closed after %2: %3 was deleted</source>
        <translation>Інцидент %1 закрито через %2: %3 — видалено</translation>
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
        <translation>Локальний порт</translation>
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
        <translation>Менеджер завершує роботу</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address of this machine</source>
        <translation>«%1» не є адресою цієї машини</translation>
    </message>
</context>
<context>
    <name>LocalAgent</name>
    <message>
        <source>vantage-agent is not installed beside this program, nor in PATH.</source>
        <translation>vantage-agent не встановлено ні поряд із цією програмою, ні в PATH.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>Не вдається запустити %1: %2</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>Another manager (process %1) uses the data in %2</source>
        <translation>Інший менеджер (процес %1) використовує дані в %2</translation>
    </message>
    <message>
        <source>The data in %1 cannot be locked</source>
        <translation>Не вдається заблокувати дані в %1</translation>
    </message>
    <message>
        <source>The configuration is saved again</source>
        <translation>Конфігурація знову зберігається</translation>
    </message>
    <message>
        <source>--store: &apos;%1&apos; is not a store; sqlite:PATH is needed</source>
        <translation>--store: «%1» не є сховищем; потрібно sqlite:PATH</translation>
    </message>
    <message>
        <source>%1 is damaged; what can be read of it is kept, and it is set aside as %2</source>
        <translation>%1 пошкоджено; усе, що вдалося прочитати, збережено, а файл відкладено як %2</translation>
    </message>
    <message>
        <source>Results are stored again</source>
        <translation>Результати знову зберігаються</translation>
    </message>
    <message>
        <source>The configuration is an older copy, or was changed by hand: %1</source>
        <translation>Конфігурація є старішою копією або її змінено вручну: %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Прослуховується %1</translation>
    </message>
    <message>
        <source>The manager is stopping</source>
        <translation>Менеджер завершує роботу</translation>
    </message>
    <message>
        <source>The manager is not running</source>
        <translation>Менеджер не працює</translation>
    </message>
    <message>
        <source>What waits to be stored beside results has become too much: the oldest events, stops and gaps are forgotten</source>
        <translation>Того, що чекає на збереження, крім результатів, стало забагато: найстаріші події, зупинки й прогалини забуваються</translation>
    </message>
</context>
<context>
    <name>ManagerOptions</name>
    <message>
        <source>Usage: %1 [--listen ADDR:PORT] [--data DIR] [--config FILE] [--store URL]</source>
        <translation>Використання: %1 [--listen ADDR:PORT] [--data DIR] [--config FILE] [--store URL]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address to listen on; write localhost:54321, 0.0.0.0:54321 or [::1]:54321.</source>
        <translation>«%1» не є адресою для прослуховування; напишіть localhost:54321, 0.0.0.0:54321 або [::1]:54321.</translation>
    </message>
    <message>
        <source>Where agents connect.</source>
        <translation>Адреса, з якою з’єднуються агенти.</translation>
    </message>
    <message>
        <source>Where configuration and results are kept.</source>
        <translation>Де зберігаються конфігурація та результати.</translation>
    </message>
    <message>
        <source>The configuration, if not config.json in DIR.</source>
        <translation>Конфігурація, якщо це не config.json у DIR.</translation>
    </message>
    <message>
        <source>The results, if not in DIR: sqlite:PATH.</source>
        <translation>Результати, якщо вони не в DIR: sqlite:PATH.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option.</source>
        <translation>«%1» не є параметром.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Timeout</source>
        <translation>Тайм-аут</translation>
    </message>
    <message>
        <source>Deadline of one attempt; without it 10 s, or the interval if that is less.</source>
        <translation>Граничний час однієї спроби; якщо не задано, 10 с або інтервал, коли він менший.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Повторні спроби</translation>
    </message>
    <message>
        <source>Further attempts before a failure is reported.</source>
        <translation>Додаткові спроби, перш ніж повідомити про невдачу.</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>Повтор через</translation>
    </message>
    <message>
        <source>Time between a failed attempt and the next.</source>
        <translation>Час між невдалою спробою та наступною.</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>Версія IP</translation>
    </message>
    <message>
        <source>Which addresses of a name to use; each makes the check over both versions, and the worse result counts.</source>
        <translation>Які адреси імені використовувати; each виконує перевірку для обох версій, і зараховується гірший результат.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Name to ask for; for PTR an address may be given.</source>
        <translation>Ім’я, про яке запитувати; для PTR можна вказати адресу.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Record type to ask for.</source>
        <translation>Тип запису, про який запитувати.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Port of the name server.</source>
        <translation>Порт сервера імен.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>UDP asks again by TCP when the answer is cut.</source>
        <translation>UDP повторює запит через TCP, якщо відповідь обрізано.</translation>
    </message>
    <message>
        <source>Accepted response codes</source>
        <translation>Прийнятні коди відповіді</translation>
    </message>
    <message>
        <source>Response codes that are right, as in NOERROR,NXDOMAIN.</source>
        <translation>Правильні коди відповіді, наприклад NOERROR,NXDOMAIN.</translation>
    </message>
    <message>
        <source>Records must match</source>
        <translation>Записи відповідають</translation>
    </message>
    <message>
        <source>Regular expression that the data of any record (or of all) must match.</source>
        <translation>Регулярний вираз, якому мають відповідати дані будь-якого запису (або всіх).</translation>
    </message>
    <message>
        <source>Records must not match</source>
        <translation>Записи не відповідають</translation>
    </message>
    <message>
        <source>Regular expression that the data of no record may match.</source>
        <translation>Регулярний вираз, якому не мають відповідати дані жодного запису.</translation>
    </message>
    <message>
        <source>Records to match</source>
        <translation>Які записи звіряти</translation>
    </message>
    <message>
        <source>Whether any or all of the records must match.</source>
        <translation>Має відповідати будь-який запис чи всі.</translation>
    </message>
    <message>
        <source>Fewest records</source>
        <translation>Мінімум записів</translation>
    </message>
    <message>
        <source>Fewer records of the type than this fail the check.</source>
        <translation>Якщо записів цього типу менше, перевірка невдала.</translation>
    </message>
    <message>
        <source>Authoritative</source>
        <translation>Авторитетність</translation>
    </message>
    <message>
        <source>The answer must be authoritative (AA).</source>
        <translation>Відповідь має бути авторитетною (AA).</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>Автентичність</translation>
    </message>
    <message>
        <source>The answer must be authenticated by DNSSEC (AD).</source>
        <translation>Відповідь має бути автентифікована через DNSSEC (AD).</translation>
    </message>
    <message>
        <source>Recursion</source>
        <translation>Рекурсія</translation>
    </message>
    <message>
        <source>Ask the server to find the answer elsewhere (RD).</source>
        <translation>Просити сервер знайти відповідь деінде (RD).</translation>
    </message>
    <message>
        <source>Largest UDP answer</source>
        <translation>Найбільша відповідь UDP</translation>
    </message>
    <message>
        <source>Announced by EDNS; 0 asks without EDNS.</source>
        <translation>Оголошується через EDNS; 0 — запит без EDNS.</translation>
    </message>
    <message>
        <source>DNSSEC records</source>
        <translation>Записи DNSSEC</translation>
    </message>
    <message>
        <source>Ask for signatures too (DO); implies EDNS.</source>
        <translation>Запитувати також підписи (DO); передбачає EDNS.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>HTTP request method.</source>
        <translation>Метод запиту HTTP.</translation>
    </message>
    <message>
        <source>Accepted status</source>
        <translation>Прийнятний статус</translation>
    </message>
    <message>
        <source>Status codes that are right: codes and ranges, as in 200-299,304.</source>
        <translation>Правильні коди статусу: коди та діапазони, наприклад 200-299,304.</translation>
    </message>
    <message>
        <source>Body must match</source>
        <translation>Тіло відповідає</translation>
    </message>
    <message>
        <source>Regular expression that the body must contain.</source>
        <translation>Регулярний вираз, збіг із яким має бути в тілі.</translation>
    </message>
    <message>
        <source>Body must not match</source>
        <translation>Тіло не відповідає</translation>
    </message>
    <message>
        <source>Regular expression that the body must not contain.</source>
        <translation>Регулярний вираз, збігу з яким не має бути в тілі.</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Заголовки запиту</translation>
    </message>
    <message>
        <source>Header lines to send, as in Accept: text/html.</source>
        <translation>Рядки заголовка для надсилання, наприклад Accept: text/html.</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Тіло запиту</translation>
    </message>
    <message>
        <source>Text to send as the body of the request.</source>
        <translation>Текст, що надсилається як тіло запиту.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>User name for basic authentication.</source>
        <translation>Ім’я користувача для базової автентифікації.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password for basic authentication.</source>
        <translation>Пароль для базової автентифікації.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Токен Bearer</translation>
    </message>
    <message>
        <source>Token to send as Authorization: Bearer.</source>
        <translation>Токен, що надсилається як Authorization: Bearer.</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Перенаправлення</translation>
    </message>
    <message>
        <source>Most redirects to follow; 0 follows none.</source>
        <translation>Скільки щонайбільше перенаправлень виконати; 0 — жодного.</translation>
    </message>
    <message>
        <source>Header must match</source>
        <translation>Заголовок відповідає</translation>
    </message>
    <message>
        <source>Regular expression that a header line of the answer must match, as in ^Server: nginx; case does not matter.</source>
        <translation>Регулярний вираз, якому має відповідати рядок заголовка відповіді, наприклад ^Server: nginx; регістр не має значення.</translation>
    </message>
    <message>
        <source>Header must not match</source>
        <translation>Заголовок не відповідає</translation>
    </message>
    <message>
        <source>Regular expression that no header line of the answer may match.</source>
        <translation>Регулярний вираз, якому не має відповідати жоден рядок заголовка відповіді.</translation>
    </message>
    <message>
        <source>Smallest body</source>
        <translation>Найменше тіло</translation>
    </message>
    <message>
        <source>A body with fewer bytes than this fails the check.</source>
        <translation>Якщо байтів у тілі менше, перевірка невдала.</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>Найбільше тіло</translation>
    </message>
    <message>
        <source>A body with more bytes than this fails the check.</source>
        <translation>Якщо байтів у тілі більше, перевірка невдала.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Стиснення</translation>
    </message>
    <message>
        <source>Ask for a compressed body and decompress it; sizes are those of what comes out.</source>
        <translation>Запитувати стиснене тіло та розпаковувати його; розміри стосуються розпакованого.</translation>
    </message>
    <message>
        <source>Host name to ask for</source>
        <translation>Ім’я хоста в запиті</translation>
    </message>
    <message>
        <source>Name for the Host header and the TLS handshake, where the target&apos;s own is only the place to connect to; not through a proxy.</source>
        <translation>Ім’я для заголовка Host і рукостискання TLS, коли ім’я цілі — лише місце з’єднання; не через проксі.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Проксі</translation>
    </message>
    <message>
        <source>Proxy as http://host:port or socks5://host:port; it resolves the target&apos;s name.</source>
        <translation>Проксі у вигляді http://host:port або socks5://host:port; адресу за ім’ям цілі визначає він.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Користувач проксі</translation>
    </message>
    <message>
        <source>User name for the proxy.</source>
        <translation>Ім’я користувача для проксі.</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Пароль проксі</translation>
    </message>
    <message>
        <source>Password for the proxy.</source>
        <translation>Пароль для проксі.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Сертифікат клієнта</translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the certificate to show to the server.</source>
        <translation>Файл PEM на машині агента із сертифікатом, який слід показати серверу.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Ключ клієнта</translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the key of the client certificate, where that file does not hold it.</source>
        <translation>Файл PEM на машині агента з ключем сертифіката клієнта, якщо в тому файлі його немає.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Рушій</translation>
    </message>
    <message>
        <source>What makes the request: auto is curl where the agent has it; qt is there to compare, and its times with TLS can be a round trip too long.</source>
        <translation>Що виконує запит: auto — це curl, якщо агент його має; qt — для порівняння, і виміряний ним час із TLS може бути завищений на час одного обігу.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Пакети</translation>
    </message>
    <message>
        <source>How many to send.</source>
        <translation>Скільки надіслати.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Проміжок</translation>
    </message>
    <message>
        <source>Time between two packets.</source>
        <translation>Час між двома пакетами.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Корисні дані</translation>
    </message>
    <message>
        <source>Bytes behind the ICMP header.</source>
        <translation>Кількість байтів після заголовка ICMP.</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Most routers on the way.</source>
        <translation>Найбільша кількість маршрутизаторів на шляху.</translation>
    </message>
    <message>
        <source>Do not fragment</source>
        <translation>Не фрагментувати</translation>
    </message>
    <message>
        <source>A packet that is too large for the way is lost instead of cut.</source>
        <translation>Пакет, завеликий для шляху, втрачається, а не ділиться.</translation>
    </message>
    <message>
        <source>Wait for each answer</source>
        <translation>Очікування відповіді</translation>
    </message>
    <message>
        <source>An answer that takes longer counts as lost.</source>
        <translation>Відповідь, що надходить пізніше, вважається втраченою.</translation>
    </message>
    <message>
        <source>Loss: degraded from</source>
        <translation>Втрати: погіршено від</translation>
    </message>
    <message>
        <source>Degraded when at least this share is lost.</source>
        <translation>Погіршено, якщо втрачено щонайменше таку частку.</translation>
    </message>
    <message>
        <source>Loss: down from</source>
        <translation>Втрати: недоступно від</translation>
    </message>
    <message>
        <source>Down when at least this share is lost.</source>
        <translation>Недоступно, якщо втрачено щонайменше таку частку.</translation>
    </message>
    <message>
        <source>Round trip: degraded above</source>
        <translation>Час обігу: погіршено понад</translation>
    </message>
    <message>
        <source>Degraded when the average is longer; 0 never.</source>
        <translation>Погіршено, якщо середній час довший; 0 — ніколи.</translation>
    </message>
    <message>
        <source>Round trip: down above</source>
        <translation>Час обігу: недоступно понад</translation>
    </message>
    <message>
        <source>Down when the average is longer; 0 never.</source>
        <translation>Недоступно, якщо середній час довший; 0 — ніколи.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>What the probes are.</source>
        <translation>Якого типу зонди.</translation>
    </message>
    <message>
        <source>Port of UDP and TCP probes; unless set, 33434 by UDP and 80 by TCP.</source>
        <translation>Порт зондів UDP і TCP; якщо не задано, 33434 для UDP і 80 для TCP.</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Цикли</translation>
    </message>
    <message>
        <source>How many times to probe every hop.</source>
        <translation>Скільки разів зондувати кожен перехід.</translation>
    </message>
    <message>
        <source>Spacing of cycles</source>
        <translation>Проміжок між циклами</translation>
    </message>
    <message>
        <source>Many routers answer no more than once a second.</source>
        <translation>Багато маршрутизаторів відповідають не частіше, ніж раз на секунду.</translation>
    </message>
    <message>
        <source>First hop</source>
        <translation>Перший перехід</translation>
    </message>
    <message>
        <source>TTL to begin with.</source>
        <translation>TTL, з якого починати.</translation>
    </message>
    <message>
        <source>Most hops</source>
        <translation>Максимум переходів</translation>
    </message>
    <message>
        <source>TTL to end with.</source>
        <translation>TTL, на якому закінчити.</translation>
    </message>
    <message>
        <source>Wait for each hop</source>
        <translation>Очікування переходу</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>Розмір пакета</translation>
    </message>
    <message>
        <source>Bytes of each ICMP or UDP probe with its IP header. Probes are never fragmented.</source>
        <translation>Розмір кожного зонда ICMP або UDP із заголовком IP у байтах. Зонди ніколи не фрагментуються.</translation>
    </message>
    <message>
        <source>Fixed flow</source>
        <translation>Сталий потік</translation>
    </message>
    <message>
        <source>All probes look like one flow, so that load balancers send them one way; TCP probes only where the agent may use raw sockets (CAP_NET_RAW).</source>
        <translation>Усі зонди виглядають як один потік, тож балансувальники навантаження надсилають їх одним шляхом; зонди TCP — лише там, де агент може використовувати сирі сокети (CAP_NET_RAW).</translation>
    </message>
    <message>
        <source>Names of hops</source>
        <translation>Імена переходів</translation>
    </message>
    <message>
        <source>Ask for the name of each hop. Nothing waits for it: it may be there from the next run on.</source>
        <translation>Запитувати ім’я кожного переходу. Його не чекають: воно може з’явитися, починаючи з наступного запуску.</translation>
    </message>
    <message>
        <source>Port of the agent&apos;s own machine.</source>
        <translation>Порт власної машини агента.</translation>
    </message>
    <message>
        <source>Which of the machine&apos;s ports.</source>
        <translation>Які з портів машини.</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Прив’язано до</translation>
    </message>
    <message>
        <source>Address that the port must be bound to; 0.0.0.0 and :: mean all addresses.</source>
        <translation>Адреса, до якої має бути прив’язано порт; 0.0.0.0 і :: означають усі адреси.</translation>
    </message>
    <message>
        <source>Must listen</source>
        <translation>Має прослуховуватися</translation>
    </message>
    <message>
        <source>Off: the check is up when nothing listens.</source>
        <translation>Вимкнено: підсумок — «доступно», коли порт ніхто не прослуховує.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Процес</translation>
    </message>
    <message>
        <source>Name of the process that must be the one that listens.</source>
        <translation>Назва процесу, який має прослуховувати порт.</translation>
    </message>
    <message>
        <source>Port of the time server.</source>
        <translation>Порт сервера часу.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>NTP version of the request.</source>
        <translation>Версія NTP у запиті.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Заміри</translation>
    </message>
    <message>
        <source>How many times to ask; the answer with the least delay counts.</source>
        <translation>Скільки разів запитувати; зараховується відповідь із найменшою затримкою.</translation>
    </message>
    <message>
        <source>Pause between an answer and the next request; servers may refuse those who ask too fast.</source>
        <translation>Пауза між відповіддю та наступним запитом; сервери можуть відмовляти тим, хто запитує зашвидко.</translation>
    </message>
    <message>
        <source>Offset: degraded above</source>
        <translation>Зсув: погіршено понад</translation>
    </message>
    <message>
        <source>Degraded when the clocks differ by more; 0 never.</source>
        <translation>Погіршено, якщо годинники розходяться більше; 0 — ніколи.</translation>
    </message>
    <message>
        <source>Offset: down above</source>
        <translation>Зсув: недоступно понад</translation>
    </message>
    <message>
        <source>Down when the clocks differ by more; 0 never.</source>
        <translation>Недоступно, якщо годинники розходяться більше; 0 — ніколи.</translation>
    </message>
    <message>
        <source>Stratum: degraded above</source>
        <translation>Stratum: погіршено понад</translation>
    </message>
    <message>
        <source>Degraded when the server is farther from its source; 0 never.</source>
        <translation>Погіршено, якщо сервер далі від свого джерела; 0 — ніколи.</translation>
    </message>
    <message>
        <source>Stratum: down above</source>
        <translation>Stratum: недоступно понад</translation>
    </message>
    <message>
        <source>Down when the server is farther from its source; 0 never.</source>
        <translation>Недоступно, якщо сервер далі від свого джерела; 0 — ніколи.</translation>
    </message>
    <message>
        <source>Root dispersion: degraded above</source>
        <translation>Коренева дисперсія: погіршено понад</translation>
    </message>
    <message>
        <source>Degraded when the server is less sure of its time; 0 never.</source>
        <translation>Погіршено, якщо сервер менш певний свого часу; 0 — ніколи.</translation>
    </message>
    <message>
        <source>Root dispersion: down above</source>
        <translation>Коренева дисперсія: недоступно понад</translation>
    </message>
    <message>
        <source>Down when the server is less sure of its time; 0 never.</source>
        <translation>Недоступно, якщо сервер менш певний свого часу; 0 — ніколи.</translation>
    </message>
    <message>
        <source>Port to connect to.</source>
        <translation>Порт, з яким з’єднуватися.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>What each step sends, text with escapes or hex:...; an empty line sends nothing.</source>
        <translation>Що надсилає кожен крок: текст з escape-послідовностями або hex:...; порожній рядок не надсилає нічого.</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Очікувати</translation>
    </message>
    <message>
        <source>Regular expression that each step&apos;s answer must match; an empty line expects nothing.</source>
        <translation>Регулярний вираз, який має збігатися з відповіддю кожного кроку; порожній рядок не очікує нічого.</translation>
    </message>
    <message>
        <source>Must be refused</source>
        <translation>Має бути відмова</translation>
    </message>
    <message>
        <source>The check is up when the port is closed.</source>
        <translation>Підсумок — «доступно», коли порт закрито.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>On: from the start; a protocol: after asking for it in clear (STARTTLS). Steps run within it.</source>
        <translation>Увімкнено: від початку; протокол: після запиту у відкритому вигляді (STARTTLS). Кроки виконуються всередині TLS.</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Ім’я сервера</translation>
    </message>
    <message>
        <source>Name to ask the server for (SNI) and to find in its certificate, instead of the host.</source>
        <translation>Ім’я, яке запитувати в сервера (SNI) і шукати в його сертифікаті замість хоста.</translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation>Перевіряти сертифікат</translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be trusted, valid and for this name.</source>
        <translation>Сертифікат сервера має бути довіреним, дійсним і виданим на це ім’я.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Файл CA</translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the authorities to trust instead of the system&apos;s.</source>
        <translation>Файл PEM на машині агента із центрами сертифікації, яким довіряти замість системних.</translation>
    </message>
    <message>
        <source>Oldest TLS version</source>
        <translation>Найстаріша версія TLS</translation>
    </message>
    <message>
        <source>A server that cannot speak this version or a newer one fails the check.</source>
        <translation>Якщо сервер не підтримує цієї або новішої версії, перевірка невдала.</translation>
    </message>
    <message>
        <source>Certificate: degraded below</source>
        <translation>Сертифікат: погіршено менш ніж</translation>
    </message>
    <message>
        <source>Degraded when the chain expires in fewer days than this; 0 never.</source>
        <translation>Погіршено, якщо строк дії ланцюжка спливає менш ніж за стільки днів; 0 — ніколи.</translation>
    </message>
    <message>
        <source>Certificate: down below</source>
        <translation>Сертифікат: недоступно менш ніж</translation>
    </message>
    <message>
        <source>Down when the chain expires in fewer days than this; 0 only once it has expired.</source>
        <translation>Недоступно, якщо строк дії ланцюжка спливає менш ніж за стільки днів; 0 — лише коли вже сплив.</translation>
    </message>
    <message>
        <source>Port to send to.</source>
        <translation>Порт, на який надсилати.</translation>
    </message>
    <message>
        <source>What each datagram holds, text with escapes or hex:...; empty sends an empty one.</source>
        <translation>Що містить кожна датаграма: текст з escape-послідовностями або hex:...; порожнє надсилає порожню датаграму.</translation>
    </message>
    <message>
        <source>Answer must match</source>
        <translation>Шаблон відповіді</translation>
    </message>
    <message>
        <source>Regular expression that an answer must match.</source>
        <translation>Регулярний вираз, який має збігатися з відповіддю.</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>Датаграми</translation>
    </message>
    <message>
        <source>Time between two datagrams; less where they would not all go out in half of the timeout.</source>
        <translation>Час між двома датаграмами; менше, якщо інакше не всі встигли б піти за половину тайм-ауту.</translation>
    </message>
    <message>
        <source>Silence means</source>
        <translation>Мовчання означає</translation>
    </message>
    <message>
        <source>What it means when nothing answers: the port may be open or filtered.</source>
        <translation>Що означає відсутність відповіді: порт може бути відкритий або фільтрований.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Up</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Погіршено</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Ім’я не знайдено</translation>
    </message>
    <message>
        <source>Name server failed</source>
        <translation>Помилка сервера імен</translation>
    </message>
    <message>
        <source>Name server did not answer</source>
        <translation>Сервер імен не відповів</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>У з’єднанні відмовлено</translation>
    </message>
    <message>
        <source>No answer to the connection attempt</source>
        <translation>Немає відповіді на спробу з’єднання</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>З’єднання скинуто</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Недосяжно</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>Рукостискання TLS не вдалося</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Немає довіри до сертифіката</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Строк дії сертифіката сплив</translation>
    </message>
    <message>
        <source>Certificate is for another name</source>
        <translation>Сертифікат видано на інше ім’я</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Тайм-аут вичерпано</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>Помилка протоколу</translation>
    </message>
    <message>
        <source>Status not accepted</source>
        <translation>Статус неприйнятний</translation>
    </message>
    <message>
        <source>Content not accepted</source>
        <translation>Вміст неприйнятний</translation>
    </message>
    <message>
        <source>Response too large</source>
        <translation>Відповідь завелика</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Забагато перенаправлень</translation>
    </message>
    <message>
        <source>Threshold exceeded</source>
        <translation>Поріг перевищено</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>Пакети втрачено</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Немає відповіді</translation>
    </message>
    <message>
        <source>Clock not synchronised</source>
        <translation>Годинник не синхронізовано</translation>
    </message>
    <message>
        <source>Kiss of death</source>
        <translation>Відмова (Kiss of death)</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Не прослуховується</translation>
    </message>
    <message>
        <source>Agent lacks the permission</source>
        <translation>Агенту бракує дозволу</translation>
    </message>
    <message>
        <source>Denied by the agent&apos;s policy</source>
        <translation>Заборонено політикою агента</translation>
    </message>
    <message>
        <source>Agent overloaded</source>
        <translation>Агент перевантажений</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Внутрішня помилка</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This stored result cannot be read: %1</source>
        <translation>Не вдається прочитати цей збережений результат: %1</translation>
    </message>
    <message>
        <source>Results in %1: the file is empty, and its journal is not</source>
        <translation>Результати в %1: файл порожній, а його журнал — ні</translation>
    </message>
    <message>
        <source>Results in %1: reading was stopped</source>
        <translation>Результати в %1: читання зупинено</translation>
    </message>
    <message>
        <source>Results in %1: the disk has no room</source>
        <translation>Результати в %1: на диску немає місця</translation>
    </message>
    <message>
        <source>Results in %1: %2</source>
        <translation>Результати в %1: %2</translation>
    </message>
    <message>
        <source>Results in %1: the file is damaged (%2)</source>
        <translation>Результати в %1: файл пошкоджено (%2)</translation>
    </message>
    <message>
        <source>Results in %1: a newer version of Vantage wrote this file</source>
        <translation>Результати в %1: цей файл записала новіша версія Vantage</translation>
    </message>
    <message>
        <source>Results in %1: the file is damaged</source>
        <translation>Результати в %1: файл пошкоджено</translation>
    </message>
    <message>
        <source>Results up to %1 have gaps</source>
        <translation>Результати до %1 мають прогалини</translation>
    </message>
    <message>
        <source>Results begin with %1, and %2 is next</source>
        <translation>Результати починаються з %1, а наступний — %2</translation>
    </message>
    <message>
        <source>%1 cannot be set aside as %2: %3</source>
        <translation>Не вдається відкласти %1 як %2: %3</translation>
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
        <translation>Менеджер не може запуститися.</translation>
    </message>
    <message>
        <source>Vantage&apos;s manager: gives checks to agents and shows what they find. Further options: --language CODE, --minimised.</source>
        <translation>Менеджер Vantage: дає перевірки агентам і показує, що вони виявляють. Інші параметри: --language CODE, --minimised.</translation>
    </message>
</context>
<context>
    <name>vantage::AboutDialog</name>
    <message>
        <source>About Vantage</source>
        <translation>Про Vantage</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Версія %1</translation>
    </message>
    <message>
        <source>Watches services from several places at once.</source>
        <translation>Спостерігає за службами з кількох місць одночасно.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Вільне програмне забезпечення за ліцензією GNU General Public License версії 3 або новішої. Постачається без жодних гарантій.</translation>
    </message>
    <message>
        <source>It is made with Qt, OpenSSL and SQLite; its agents also with libcurl, c-ares, ldns and PCRE2. Each has its own licence, which allows this.</source>
        <translation>Створено за допомогою Qt, OpenSSL і SQLite, а агенти — також libcurl, c-ares, ldns і PCRE2. Кожна з цих бібліотек має власну ліцензію, яка це дозволяє.</translation>
    </message>
    <message>
        <source>C&amp;opy the versions</source>
        <translation>&amp;Копіювати версії</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
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
            <numerusform>%n команду після неї не виконано.</numerusform>
            <numerusform>%n команди після неї не виконано.</numerusform>
            <numerusform>%n команд після неї не виконано.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentChoice</name>
    <message>
        <source>Agents to compare</source>
        <translation>Агенти для порівняння</translation>
    </message>
    <message numerus="yes">
        <source>The agents whose lines are shown; at most %n</source>
        <translation>
            <numerusform>Агенти, чиї лінії показано; щонайбільше %n</numerusform>
            <numerusform>Агенти, чиї лінії показано; щонайбільше %n</numerusform>
            <numerusform>Агенти, чиї лінії показано; щонайбільше %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentFilter</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 з %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln агент</numerusform>
            <numerusform>%Ln агенти</numerusform>
            <numerusform>%Ln агентів</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown agents</source>
        <translation>Показані агенти</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Фільтрувати за текстом</translation>
    </message>
    <message>
        <source>Shows agents whose number, name, address, version or anomaly contain this text.</source>
        <translation>Показує агентів, чий номер, назва, адреса, версія або аномалія містить цей текст.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Shows agents in this state.</source>
        <translation>Показує агентів у цьому стані.</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Усі стани</translation>
    </message>
    <message>
        <source>Not all right</source>
        <translation>Не все гаразд</translation>
    </message>
</context>
<context>
    <name>vantage::AgentsModel</name>
    <message numerus="yes">
        <source>%Ln result(s) wait at the agent to be stored here.</source>
        <translation>
            <numerusform>%Ln результат на агенті очікує збереження тут.</numerusform>
            <numerusform>%Ln результати на агенті очікують збереження тут.</numerusform>
            <numerusform>%Ln результатів на агенті очікують збереження тут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known while the agent is not connected.</source>
        <translation>Невідомо, доки агент не з’єднаний.</translation>
    </message>
    <message>
        <source>It rejects none of its checks.</source>
        <translation>Він не відхиляє жодної зі своїх перевірок.</translation>
    </message>
    <message numerus="yes">
        <source>It does not run %n of its checks; the page Checks and the matrix say why.</source>
        <translation>
            <numerusform>Він не виконує %n зі своїх перевірок; чому — показують сторінка «Перевірки» та матриця.</numerusform>
            <numerusform>Він не виконує %n зі своїх перевірок; чому — показують сторінка «Перевірки» та матриця.</numerusform>
            <numerusform>Він не виконує %n зі своїх перевірок; чому — показують сторінка «Перевірки» та матриця.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Агенти</translation>
    </message>
    <message>
        <source>Revoke agent</source>
        <translation>Відкликання агента</translation>
    </message>
    <message>
        <source>Revoke agent %1?</source>
        <translation>Відкликати агента %1?</translation>
    </message>
    <message>
        <source>It is cut off at once and is not let in again, and its number is never given to another. This cannot be taken back. Its results are kept; its checks stay with it until you give them to others.

To put another machine in its place, use “Replace hardware” instead.</source>
        <translation>Його негайно буде відключено й більше не допущено, а його номер ніколи не отримає інший агент. Скасувати це неможливо. Його результати зберігаються; його перевірки лишаються за ним, доки Ви не передасте їх іншим.

Щоб поставити на його місце іншу машину, скористайтеся натомість дією «Замінити обладнання».</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>Відклик&amp;ати</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>За&amp;лишити</translation>
    </message>
    <message>
        <source>Rename agent</source>
        <translation>Перейменування агента</translation>
    </message>
    <message>
        <source>Name of agent %1:</source>
        <translation>Назва агента %1:</translation>
    </message>
    <message>
        <source>A&amp;gents</source>
        <translation>А&amp;генти</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>Матри&amp;ця</translation>
    </message>
    <message>
        <source>Which check runs at which agent, and how it is there</source>
        <translation>Яка перевірка на якому агенті виконується та який її стан</translation>
    </message>
    <message>
        <source>Views of the agents</source>
        <translation>Подання агентів</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Подро&amp;биці</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>З’&amp;єднання</translation>
    </message>
    <message>
        <source>When the agent was connected, and when it was away</source>
        <translation>Коли агент був з’єднаний, а коли — відсутній</translation>
    </message>
    <message>
        <source>About the agent</source>
        <translation>Про агента</translation>
    </message>
    <message>
        <source>No agent passes the filter.</source>
        <translation>Жоден агент не відповідає фільтру.</translation>
    </message>
    <message>
        <source>No agents yet.</source>
        <translation>Агентів ще немає.</translation>
    </message>
    <message>
        <source>Start one in a terminal of this machine:</source>
        <translation>Запустіть агента в терміналі цієї машини:</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всіх</translation>
    </message>
    <message>
        <source>Enrol an agent elsewhere…</source>
        <translation>Зареєструвати агента деінде…</translation>
    </message>
    <message>
        <source>Enr&amp;ol an agent…</source>
        <translation>&amp;Зареєструвати агента…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Перейме&amp;нувати…</translation>
    </message>
    <message>
        <source>Replace &amp;hardware…</source>
        <translation>Замінити &amp;обладнання…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Відкликати…</translation>
    </message>
    <message>
        <source>Only &amp;its results</source>
        <translation>Лише &amp;його результати</translation>
    </message>
    <message>
        <source>Run its checks &amp;now</source>
        <translation>Зап&amp;устити його перевірки зараз</translation>
    </message>
    <message>
        <source>&amp;Filter agents</source>
        <translation>&amp;Фільтрувати агентів</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>&amp;Копіювати як команду</translation>
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
        <translation>%1 — не залишилося б жодного агента. Виберіть щонайменше одного.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>З&amp;мінити</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n check(s)</source>
        <translation>
            <numerusform>З&amp;мінити %n перевірку</numerusform>
            <numerusform>З&amp;мінити %n перевірки</numerusform>
            <numerusform>З&amp;мінити %n перевірок</numerusform>
        </translation>
    </message>
    <message>
        <source>Move checks to other agents</source>
        <translation>Перенесення перевірок на інших агентів</translation>
    </message>
    <message>
        <source>Edit checks</source>
        <translation>Редагування перевірок</translation>
    </message>
    <message numerus="yes">
        <source>Choose the agents that are to run %n check(s).</source>
        <translation>
            <numerusform>Виберіть агентів, які мають виконувати %n перевірку.</numerusform>
            <numerusform>Виберіть агентів, які мають виконувати %n перевірки.</numerusform>
            <numerusform>Виберіть агентів, які мають виконувати %n перевірок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you touch is changed in %n check(s); all else stays as it is in each.</source>
        <translation>
            <numerusform>Те, до чого Ви торкнетеся, зміниться в %n перевірці; решта в кожній лишається як є.</numerusform>
            <numerusform>Те, до чого Ви торкнетеся, зміниться в %n перевірках; решта в кожній лишається як є.</numerusform>
            <numerusform>Те, до чого Ви торкнетеся, зміниться в %n перевірках; решта в кожній лишається як є.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick to change this, untick to leave it as it is.</source>
        <translation>Поставте позначку, щоб змінити це; зніміть, щоб лишити як є.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>різні</translation>
    </message>
    <message>
        <source>The checks do not all have the same here.</source>
        <translation>У перевірок тут різні значення.</translation>
    </message>
    <message>
        <source>&amp;Interval (s)</source>
        <translation>&amp;Інтервал (с)</translation>
    </message>
    <message>
        <source>Seconds between two runs; 30s, 2m and 1h are understood too.</source>
        <translation>Секунди між двома запусками; можна також 30s, 2m і 1h.</translation>
    </message>
    <message>
        <source>A&amp;dd tags</source>
        <translation>&amp;Додати мітки</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Через коми</translation>
    </message>
    <message>
        <source>&amp;Remove tags</source>
        <translation>&amp;Вилучити мітки</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>&amp;Агенти</translation>
    </message>
    <message>
        <source>Ticked agents run all of the checks; half ticked ones run those that they run now.</source>
        <translation>Позначені агенти виконують усі ці перевірки; напівпозначені — ті, які виконують зараз.</translation>
    </message>
    <message>
        <source>The same as commands</source>
        <translation>Те саме у вигляді команд</translation>
    </message>
    <message>
        <source>The commands that do this appear here.</source>
        <translation>Тут з’являються команди, що роблять це.</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>&amp;Копіювати як команду</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>vantage::ChangeHistory</name>
    <message>
        <source>%1 has been changed by something else since</source>
        <translation>%1: відтоді внесено інші зміни</translation>
    </message>
    <message>
        <source>Client %1 has been given another name since</source>
        <translation>Клієнту %1 відтоді дали іншу назву</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n перевірка</numerusform>
            <numerusform>%n перевірки</numerusform>
            <numerusform>%n перевірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n агент</numerusform>
            <numerusform>%n агенти</numerusform>
            <numerusform>%n агентів</numerusform>
        </translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>немає чого скасовувати</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can no longer be undone: %2. What was changed before it still can.</source>
        <translation>Скасувати «%1» уже неможливо: %2. Те, що змінено раніше, ще можна скасувати.</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>немає чого повторювати</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can no longer be done again: %2.</source>
        <translation>Повторити «%1» уже неможливо: %2.</translation>
    </message>
</context>
<context>
    <name>vantage::CheckDialog</name>
    <message>
        <source>Choose at least one agent.</source>
        <translation>Виберіть щонайменше одного агента.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Нічого не змінено</translation>
    </message>
    <message>
        <source>The command appears here once the form is right</source>
        <translation>Команда з’явиться тут, коли форму буде заповнено правильно</translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation>Редагування перевірки</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Додавання перевірки</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Name ser&amp;ver</source>
        <translation>С&amp;ервер імен</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Хост</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Наприклад, %1</translation>
    </message>
    <message>
        <source>&amp;Interval (s)</source>
        <translation>&amp;Інтервал (с)</translation>
    </message>
    <message>
        <source>Seconds between two runs; 30s, 2m and 1h are understood too.</source>
        <translation>Секунди між двома запусками; можна також 30s, 2m і 1h.</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>&amp;Агенти</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Необов’язково</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Мітки</translation>
    </message>
    <message>
        <source>Optional, with commas between them</source>
        <translation>Необов’язково, через коми</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>&amp;Тест</translation>
    </message>
    <message>
        <source>Runs the check once at each chosen agent, without saving it (F5)</source>
        <translation>Один раз запускає перевірку на кожному вибраному агенті, не зберігаючи її (F5)</translation>
    </message>
    <message>
        <source>The same as a command</source>
        <translation>Те саме у вигляді команди</translation>
    </message>
    <message>
        <source>What this form does, as the console and vantagectl take it</source>
        <translation>Що робить ця форма — так, як це приймають консоль і vantagectl</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>&amp;Копіювати як команду</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>%1 (the next agent that joins)</source>
        <translation>%1 (наступний агент, що приєднається)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no agent yet that could test the check.</source>
        <translation>Ще немає агента, який міг би протестувати перевірку.</translation>
    </message>
    <message>
        <source>To test the check, choose an agent that has joined.</source>
        <translation>Щоб протестувати перевірку, виберіть агента, який уже приєднався.</translation>
    </message>
</context>
<context>
    <name>vantage::CheckFilterBar</name>
    <message>
        <source>Only: %1</source>
        <translation>Лише: %1</translation>
    </message>
    <message>
        <source>Only: agent %1</source>
        <translation>Лише: агент %1</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Фільтрувати за текстом</translation>
    </message>
    <message>
        <source>Shows checks whose name, target or tag contains this text (Ctrl+L).</source>
        <translation>Показує перевірки, чия назва, ціль або мітка містить цей текст (Ctrl+L).</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Shows checks of one kind.</source>
        <translation>Показує перевірки одного виду.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Усі види</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Shows checks of one verdict.</source>
        <translation>Показує перевірки з одним вердиктом.</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Усі вердикти</translation>
    </message>
    <message>
        <source>All but up</source>
        <translation>Крім доступних</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузі</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Puts checks together below a row that sums them up.</source>
        <translation>Збирає перевірки під рядком, який їх підсумовує.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без груп</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>За міткою</translation>
    </message>
    <message>
        <source>By target</source>
        <translation>За ціллю</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>За видом</translation>
    </message>
    <message>
        <source>Only checks of this verdict are shown; click to show all.</source>
        <translation>Показано лише перевірки з цим вердиктом; клацніть, щоб показати всі.</translation>
    </message>
    <message>
        <source>Only checks of this verdict</source>
        <translation>Лише перевірки з цим вердиктом</translation>
    </message>
    <message>
        <source>Only checks of this agent are shown; click to show all.</source>
        <translation>Показано лише перевірки цього агента; клацніть, щоб показати всі.</translation>
    </message>
    <message>
        <source>Only checks of this agent</source>
        <translation>Лише перевірки цього агента</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Clears the filter</source>
        <translation>Очищує фільтр</translation>
    </message>
</context>
<context>
    <name>vantage::CheckGroups</name>
    <message>
        <source>No tag</source>
        <translation>Без мітки</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n check(s)</source>
        <translation>
            <numerusform>%1: %n перевірка</numerusform>
            <numerusform>%1: %n перевірки</numerusform>
            <numerusform>%1: %n перевірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n на паузі</numerusform>
            <numerusform>%n на паузі</numerusform>
            <numerusform>%n на паузі</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ChecksModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузі</translation>
    </message>
    <message>
        <source>Incident %1 is open since %2</source>
        <translation>Інцидент %1 відкритий від %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Від %1</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Результату ще немає</translation>
    </message>
    <message>
        <source>Agent %1: %2 (%3)</source>
        <translation>Агент %1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 at %2 of %3</source>
        <extracomment>&quot;Down at 1 of 3&quot;, agents</extracomment>
        <translation>%1 на %2 з %3</translation>
    </message>
    <message>
        <source>Agent %1: %2</source>
        <translation>Агент %1: %2</translation>
    </message>
    <message>
        <source>Rejected by %1 of %2</source>
        <translation>Відхилено на %1 з %2</translation>
    </message>
    <message>
        <source>Confirmed by %1 of %2</source>
        <translation>Підтверджено на %1 з %2</translation>
    </message>
    <message>
        <source>No result since the window was opened</source>
        <translation>Від часу відкриття вікна результатів не було</translation>
    </message>
    <message numerus="yes">
        <source>The newest run took %1.
Of the last %n run(s) the median is %2, the shortest %3, the longest %4.</source>
        <translation>
            <numerusform>Найновіший запуск тривав %1.
Останні запуски (%n): медіана %2, найкоротший %3, найдовший %4.</numerusform>
            <numerusform>Найновіший запуск тривав %1.
Останні запуски (%n): медіана %2, найкоротший %3, найдовший %4.</numerusform>
            <numerusform>Найновіший запуск тривав %1.
Останні запуски (%n): медіана %2, найкоротший %3, найдовший %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n доступно</numerusform>
            <numerusform>%n доступно</numerusform>
            <numerusform>%n доступно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <translation>
            <numerusform>%n погіршено</numerusform>
            <numerusform>%n погіршено</numerusform>
            <numerusform>%n погіршено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n недоступно</numerusform>
            <numerusform>%n недоступно</numerusform>
            <numerusform>%n недоступно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n невідомо</numerusform>
            <numerusform>%n невідомо</numerusform>
            <numerusform>%n невідомо</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>Перевірки</translation>
    </message>
    <message>
        <source>No check matches the filter.</source>
        <translation>Жодна перевірка не відповідає фільтру.</translation>
    </message>
    <message>
        <source>Change the filter, or show all checks.</source>
        <translation>Змініть фільтр або покажіть усі перевірки.</translation>
    </message>
    <message>
        <source>No checks yet.</source>
        <translation>Перевірок ще немає.</translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N), or paste a list (Ctrl+Shift+V).</source>
        <translation>Додайте те, за чим слід спостерігати (Ctrl+N), або вставте список (Ctrl+Shift+V).</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Add check…</source>
        <translation>Додати перевірку…</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>редагування %1</translation>
    </message>
    <message>
        <source>add a check</source>
        <translation>додавання перевірки</translation>
    </message>
    <message numerus="yes">
        <source>move %n check(s)</source>
        <translation>
            <numerusform>перенесення %n перевірки</numerusform>
            <numerusform>перенесення %n перевірок</numerusform>
            <numerusform>перенесення %n перевірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit %n check(s)</source>
        <translation>
            <numerusform>редагування %n перевірки</numerusform>
            <numerusform>редагування %n перевірок</numerusform>
            <numerusform>редагування %n перевірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) changed.</source>
        <translation>
            <numerusform>Змінено %n перевірку.</numerusform>
            <numerusform>Змінено %n перевірки.</numerusform>
            <numerusform>Змінено %n перевірок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n check(s)</source>
        <translation>
            <numerusform>додавання %n перевірки</numerusform>
            <numerusform>додавання %n перевірок</numerusform>
            <numerusform>додавання %n перевірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) added.</source>
        <translation>
            <numerusform>Додано %n перевірку.</numerusform>
            <numerusform>Додано %n перевірки.</numerusform>
            <numerusform>Додано %n перевірок.</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>видалення %1</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>Видалено: %1.</translation>
    </message>
    <message numerus="yes">
        <source>delete %n check(s)</source>
        <translation>
            <numerusform>видалення %n перевірки</numerusform>
            <numerusform>видалення %n перевірок</numerusform>
            <numerusform>видалення %n перевірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) deleted.</source>
        <translation>
            <numerusform>Видалено %n перевірку.</numerusform>
            <numerusform>Видалено %n перевірки.</numerusform>
            <numerusform>Видалено %n перевірок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clone %n check(s)</source>
        <translation>
            <numerusform>клонування %n перевірки</numerusform>
            <numerusform>клонування %n перевірок</numerusform>
            <numerusform>клонування %n перевірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) cloned.</source>
        <translation>
            <numerusform>Клоновано %n перевірку.</numerusform>
            <numerusform>Клоновано %n перевірки.</numerusform>
            <numerusform>Клоновано %n перевірок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pause %n check(s)</source>
        <translation>
            <numerusform>призупинення %n перевірки</numerusform>
            <numerusform>призупинення %n перевірок</numerusform>
            <numerusform>призупинення %n перевірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resume %n check(s)</source>
        <translation>
            <numerusform>відновлення %n перевірки</numerusform>
            <numerusform>відновлення %n перевірок</numerusform>
            <numerusform>відновлення %n перевірок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копія)</translation>
    </message>
    <message>
        <source>&amp;Add check…</source>
        <translation>&amp;Додати перевірку…</translation>
    </message>
    <message>
        <source>Add man&amp;y…</source>
        <translation>Додати &amp;багато…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Редагувати…</translation>
    </message>
    <message>
        <source>C&amp;lone</source>
        <translation>К&amp;лонувати</translation>
    </message>
    <message>
        <source>M&amp;ove to agents…</source>
        <translation>Перенести на &amp;агентів…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Видалити</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Перевірити &amp;зараз</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Призупинити</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>В&amp;ідновити</translation>
    </message>
    <message>
        <source>Only &amp;its results</source>
        <translation>Лише її р&amp;езультати</translation>
    </message>
    <message>
        <source>Its &amp;history</source>
        <translation>Її і&amp;сторія</translation>
    </message>
    <message>
        <source>&amp;Find a check</source>
        <translation>З&amp;найти перевірку</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>&amp;Копіювати як команду</translation>
    </message>
    <message>
        <source>&amp;Copy another command</source>
        <translation>Копіювати інш&amp;у команду</translation>
    </message>
</context>
<context>
    <name>vantage::ClosingBar</name>
    <message>
        <source>Close the window</source>
        <translation>Закриття вікна</translation>
    </message>
    <message>
        <source>Only while it runs does the manager take results. Is it to go on in the tray?</source>
        <translation>Менеджер приймає результати лише тоді, коли працює. Продовжити роботу в лотку?</translation>
    </message>
    <message>
        <source>&amp;Remember this</source>
        <translation>&amp;Запам’ятати</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>&amp;Продовжити в лотку</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
</context>
<context>
    <name>vantage::CommandPalette</name>
    <message>
        <source>Nothing fits what you typed.</source>
        <translation>Немає нічого, що відповідало б введеному.</translation>
    </message>
    <message>
        <source>Find an action, a page, an agent, a check or a command</source>
        <translation>Знайти дію, сторінку, агента, перевірку або команду</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
</context>
<context>
    <name>vantage::CommandRunner</name>
    <message>
        <source>&apos;%1&apos; is not a command; did you mean %2?</source>
        <translation>«%1» не є командою; можливо, Ви мали на увазі %2?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command; &apos;help&apos; lists them</source>
        <translation>«%1» не є командою; їх перелік показує «help»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option of this command</source>
        <translation>«%1» не є параметром цієї команди</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 не приймає значення</translation>
    </message>
    <message>
        <source>the %1 behind %2 is missing</source>
        <translation>після %2 бракує %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many</source>
        <translation>зайве слово «%1»</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>бракує %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>на паузі</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Кожні</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Наступний запуск</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Останній підсумок</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Підтвердження</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Клієнт %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n завдання</numerusform>
            <numerusform>%n завдання</numerusform>
            <numerusform>%n завдань</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Востаннє</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>У черзі</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>No agent has connected yet.</source>
        <translation>Жоден агент ще не з’єднувався.</translation>
    </message>
    <message>
        <source>Client %1 is now called %2.</source>
        <translation>Клієнт %1 тепер має назву %2.</translation>
    </message>
    <message>
        <source>There is no client yet.</source>
        <translation>Клієнтів ще немає.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ціль</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>no checks</source>
        <translation>перевірок немає</translation>
    </message>
    <message>
        <source>Paused %1 at %2.</source>
        <translation>Призупинено %1 (%2).</translation>
    </message>
    <message>
        <source>Resumed %1 at %2.</source>
        <translation>Відновлено %1 (%2).</translation>
    </message>
    <message>
        <source>There is no client yet. The first agent that connects becomes client 1; addconf can give it checks now already.</source>
        <translation>Клієнтів ще немає. Перший агент, що з’єднається, стане клієнтом 1; addconf може дати йому перевірки вже зараз.</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <translation>Додано %1 (%2).</translation>
    </message>
    <message>
        <source>Added %1 to %2 as service %3.</source>
        <translation>Додано %1 (%2, служба %3).</translation>
    </message>
    <message>
        <source>Changed %1 at %2.</source>
        <translation>Змінено %1 (%2).</translation>
    </message>
    <message>
        <source>Removed %1 from client %2.</source>
        <translation>Вилучено %1 (клієнт %2).</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>новий</translation>
    </message>
    <message>
        <source>This lets one agent in, until %1.</source>
        <translation>Цей рядок допускає одного агента, до %1.</translation>
    </message>
    <message>
        <source>The manager listens on this machine only: agents elsewhere cannot reach it. Start it with --listen 0.0.0.0:%1, and give a new join string then.</source>
        <translation>Менеджер приймає з’єднання лише з цієї машини: агенти деінде не можуть його досягти. Запустіть його з --listen 0.0.0.0:%1, а тоді дайте новий рядок приєднання.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Спливає</translation>
    </message>
    <message>
        <source>No join string waits for an agent.</source>
        <translation>Жоден рядок приєднання не чекає на агента.</translation>
    </message>
    <message>
        <source>no join string with the token %1 waits for an agent</source>
        <translation>жоден рядок приєднання з токеном %1 не чекає на агента</translation>
    </message>
    <message numerus="yes">
        <source>%n join string(s) withdrawn.</source>
        <translation>
            <numerusform>Анульовано %n рядок приєднання.</numerusform>
            <numerusform>Анульовано %n рядки приєднання.</numerusform>
            <numerusform>Анульовано %n рядків приєднання.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client %1 is revoked.</source>
        <translation>Клієнта %1 відкликано.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rollup(s) written to %1.</source>
        <translation>
            <numerusform>%n зведення записано в %1.</numerusform>
            <numerusform>%n зведення записано в %1.</numerusform>
            <numerusform>%n зведень записано в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n подію записано в %1.</numerusform>
            <numerusform>%n події записано в %1.</numerusform>
            <numerusform>%n подій записано в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) written to %1.</source>
        <translation>
            <numerusform>%n інцидент записано в %1.</numerusform>
            <numerusform>%n інциденти записано в %1.</numerusform>
            <numerusform>%n інцидентів записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a time like 2026-03-12 or 2026-03-12T00:27:05Z</source>
        <translation>%1: «%2» не є часом на зразок 2026-03-12 або 2026-03-12T00:27:05Z</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a number from 1</source>
        <translation>%1: «%2» не є числом від 1</translation>
    </message>
    <message>
        <source>--from is not before --to</source>
        <translation>--from не передує --to</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither csv nor json</source>
        <translation>«%1» не є ні csv, ні json</translation>
    </message>
    <message>
        <source>--level: &apos;%1&apos; is not minute, hour or day</source>
        <translation>--level: «%1» не є minute, hour або day</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be exported; there are: %2</source>
        <translation>«%1» неможливо експортувати; доступні: %2</translation>
    </message>
    <message>
        <source>%1 says nothing about %2</source>
        <translation>%1 не стосується %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n check(s)</source>
        <translation>
            <numerusform>Імпортовано %n перевірку</numerusform>
            <numerusform>Імпортовано %n перевірки</numerusform>
            <numerusform>Імпортовано %n перевірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n agent(s).</source>
        <translation>
            <numerusform> і %n агента.</numerusform>
            <numerusform> і %n агентів.</numerusform>
            <numerusform> і %n агентів.</numerusform>
        </translation>
    </message>
    <message>
        <source>A service_id is the position that viewconf shows. Words with blanks go in quotes; --json behind any command gives JSON.</source>
        <translation>service_id — це позиція, яку показує viewconf. Слова з пробілами беруть у лапки; --json після будь-якої команди дає JSON.</translation>
    </message>
    <message>
        <source>More: help addconf, help HTTPS.</source>
        <translation>Докладніше: help addconf, help HTTPS.</translation>
    </message>
    <message>
        <source>Also spelled %1.</source>
        <translation>Інше написання: %1.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Типово</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a command nor a type of check</source>
        <translation>«%1» не є ні командою, ні типом перевірки</translation>
    </message>
    <message>
        <source>All is saved. Leaving.</source>
        <translation>Усе збережено. Вихід.</translation>
    </message>
    <message>
        <source>Client %1, epoch %2:</source>
        <translation>Клієнт %1, епоха %2:</translation>
    </message>
    <message>
        <source>lost %1 to %2: %3, noted %4</source>
        <translation>втрачено від %1 до %2: %3, відзначено %4</translation>
    </message>
    <message>
        <source>stopped from %1 to %2</source>
        <translation>зупинено від %1 до %2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Епоха</translation>
    </message>
    <message>
        <source>Stored up to</source>
        <translation>Збережено до</translation>
    </message>
    <message>
        <source>Results lost</source>
        <translation>Втрачено результатів</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time like 2026-03-12 or 2026-03-12T00:27:05Z</source>
        <translation>«%1» не є часом на зразок 2026-03-12 або 2026-03-12T00:27:05Z</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не вдається записати %1: %2</translation>
    </message>
    <message>
        <source>The period ends before it begins</source>
        <translation>Період закінчується раніше, ніж починається</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither html nor csv</source>
        <translation>«%1» не є ні html, ні csv</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number of results</source>
        <translation>«%1» не є кількістю результатів</translation>
    </message>
    <message>
        <source>Results are kept for %1 d, their rollups by minute for %2 d, by hour for %3 d, by day for ever.</source>
        <translation>Результати зберігаються %1 дн., їхні похвилинні зведення — %2 дн., погодинні — %3 дн., добові — безстроково.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not raw=DAYS, minute=DAYS or hour=DAYS</source>
        <translation>«%1» не є raw=DAYS, minute=DAYS або hour=DAYS</translation>
    </message>
    <message>
        <source>%1: a whole number of days from 1 to %2 is needed</source>
        <translation>%1: потрібне ціле число днів від 1 до %2</translation>
    </message>
    <message>
        <source>there is no check %1</source>
        <translation>перевірки %1 немає</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузі</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Відколи</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Агенти</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>Incident %1 is open since %2.</source>
        <translation>Інцидент %1 відкритий від %2.</translation>
    </message>
    <message>
        <source>There is no check yet.</source>
        <translation>Перевірок ще немає.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) did not run the check</source>
        <translation>
            <numerusform>Перевірку не виконано на %1 з %n агента</numerusform>
            <numerusform>Перевірку не виконано на %1 з %n агентів</numerusform>
            <numerusform>Перевірку не виконано на %1 з %n агентів</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>there is no client %1</source>
        <translation>клієнта %1 немає</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Скасовано: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Повторено: %1.</translation>
    </message>
    <message>
        <source>This line cannot be read: %1.</source>
        <translation>Не вдається прочитати цей рядок: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) written to %1.</source>
        <translation>
            <numerusform>%n результат записано в %1.</numerusform>
            <numerusform>%n результати записано в %1.</numerusform>
            <numerusform>%n результатів записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 є текою</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>Не вдається записати %1</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Використання:</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Попередження: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a client id; they are whole numbers from 1</source>
        <translation>«%1» не є id клієнта; це цілі числа від 1</translation>
    </message>
    <message>
        <source>there is no client yet</source>
        <translation>клієнтів ще немає</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a service id; they are whole numbers from 1</source>
        <translation>«%1» не є id служби; це цілі числа від 1</translation>
    </message>
    <message>
        <source>client %1 has no check %2</source>
        <translation>клієнт %1 не має перевірки %2</translation>
    </message>
    <message>
        <source>client %1 has no checks</source>
        <translation>клієнт %1 не має перевірок</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>клієнт %1</translation>
    </message>
    <message>
        <source>clients %1</source>
        <translation>клієнти %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 тому</translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>Positions move when a check is removed; &apos;#12&apos; in their place is the check with the id 12, as status shows it, and does not move.</source>
        <translation>Позиції зсуваються, коли перевірку вилучено; «#12» на їхньому місці — це перевірка з ідентифікатором 12, як її показує status, і вона не зсувається.</translation>
    </message>
</context>
<context>
    <name>vantage::Commands</name>
    <message>
        <source>a command is missing; &apos;help&apos; lists them</source>
        <translation>бракує команди; їх перелік показує «help»</translation>
    </message>
</context>
<context>
    <name>vantage::ConfigStore</name>
    <message>
        <source>The manager is stopping</source>
        <translation>Менеджер завершує роботу</translation>
    </message>
</context>
<context>
    <name>vantage::ConnectionsModel</name>
    <message>
        <source>The agent was stopped, and has started again.</source>
        <translation>Агента було зупинено, і він запустився знову.</translation>
    </message>
</context>
<context>
    <name>vantage::ConnectionsPanel</name>
    <message>
        <source>Connections of the agent</source>
        <translation>З’єднання агента</translation>
    </message>
    <message>
        <source>Choose an agent to see when it was connected.</source>
        <translation>Виберіть агента, щоб побачити, коли він був з’єднаний.</translation>
    </message>
    <message>
        <source>What is stored cannot be read.</source>
        <translation>Не вдається прочитати збережене.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>This agent has not been connected yet.</source>
        <translation>Цей агент ще не був з’єднаний.</translation>
    </message>
    <message numerus="yes">
        <source>These are from the newest %Ln event(s) of the agent; the page Events has all.</source>
        <translation>
            <numerusform>Показано за найновішою %Ln подією агента; усі є на сторінці «Події».</numerusform>
            <numerusform>Показано за найновішими %Ln подіями агента; усі є на сторінці «Події».</numerusform>
            <numerusform>Показано за найновішими %Ln подіями агента; усі є на сторінці «Події».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ConsolePane</name>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Type a command; help lists them</source>
        <translation>Введіть команду; help показує їх перелік</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Ends the command that is still answering</source>
        <translation>Завершує команду, яка ще відповідає</translation>
    </message>
</context>
<context>
    <name>vantage::ControlClient</name>
    <message>
        <source>The manager ended the connection before the command was done.</source>
        <translation>Менеджер розірвав з’єднання, перш ніж команду було виконано.</translation>
    </message>
    <message>
        <source>No manager is running on %1.</source>
        <translation>На %1 не працює жоден менеджер.</translation>
    </message>
    <message>
        <source>The manager on %1 cannot be reached: %2.</source>
        <translation>Не вдається досягти менеджера на %1: %2.</translation>
    </message>
</context>
<context>
    <name>vantage::ControlServer</name>
    <message>
        <source>A request has at most %1 bytes.</source>
        <translation>Запит може мати щонайбільше %1 байтів.</translation>
    </message>
    <message>
        <source>Another manager is running on %1.</source>
        <translation>На %1 працює інший менеджер.</translation>
    </message>
    <message>
        <source>The control socket in %1 cannot be made: %2.</source>
        <translation>Не вдається створити сокет керування у %1: %2.</translation>
    </message>
    <message>
        <source>Too many commands run at once.</source>
        <translation>Виконується забагато команд одночасно.</translation>
    </message>
</context>
<context>
    <name>vantage::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation>Виберіть рядок, щоб побачити тут усе про нього.</translation>
    </message>
</context>
<context>
    <name>vantage::Details</name>
    <message>
        <source>Rejected: %1</source>
        <translation>Відхилено: %1</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Результату ще немає</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузі</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ціль</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Інтервал</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Тайм-аут</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>At its agents</source>
        <translation>На агентах</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Ревізія</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Агент %1</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Аномалія</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Востаннє</translation>
    </message>
    <message>
        <source>Results waiting</source>
        <translation>Результати в черзі</translation>
    </message>
    <message>
        <source>Rejected checks</source>
        <translation>Відхилені перевірки</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Час обігу</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Годинник</translation>
    </message>
    <message>
        <source>Its checks</source>
        <translation>Його перевірки</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Виміряно</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Поза чергою</translation>
    </message>
    <message>
        <source>The agent&apos;s newest result, ahead of its backlog; it is stored when its turn comes.</source>
        <translation>Найновіший результат агента, що випередив накопичене; його буде збережено, коли надійде його черга.</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>На вимогу</translation>
    </message>
    <message>
        <source>Started late</source>
        <translation>Пізній початок</translation>
    </message>
    <message>
        <source>The run began noticeably after its time.</source>
        <translation>Запуск почався помітно пізніше свого часу.</translation>
    </message>
    <message>
        <source>Agent stalled</source>
        <translation>Агент завмирав</translation>
    </message>
    <message>
        <source>The agent stood still while it measured; the times may be too long.</source>
        <translation>Агент завмирав під час вимірювання; показники часу можуть бути завищені.</translation>
    </message>
    <message>
        <source>Clock stepped</source>
        <translation>Годинник переведено</translation>
    </message>
    <message>
        <source>The agent&apos;s clock was set while it measured; when it began is not certain.</source>
        <translation>Під час вимірювання годинник агента перевели; коли воно почалося, напевно невідомо.</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Перевантаження</translation>
    </message>
    <message>
        <source>The agent had more to do than its limits allow.</source>
        <translation>Агент мав більше роботи, ніж дозволяють його обмеження.</translation>
    </message>
    <message>
        <source>Runs skipped</source>
        <translation>Запуски пропущено</translation>
    </message>
    <message>
        <source>Runs before this one were left out because one was still running.</source>
        <translation>Попередні запуски пропущено, бо ще тривав один із них.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Обрізано</translation>
    </message>
    <message>
        <source>Parts were left out, because the result was larger than is allowed.</source>
        <translation>Частину пропущено, бо результат був більший, ніж дозволено.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Failed in</source>
        <translation>Збій на етапі</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Address tried</source>
        <translation>Адреса спроби</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Де й коли</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Agent&apos;s address</source>
        <translation>Адреса агента</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>За розкладом</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Запізнення</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Спроба</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Епоха</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%L1 B</source>
        <translation>%L1 Б</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Крок %1</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Етапи</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертифікат</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Закінчення</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln день тому</numerusform>
            <numerusform>%Ln дні тому</numerusform>
            <numerusform>%Ln днів тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дні</numerusform>
            <numerusform>через %Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Перенаправлення</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Переходи</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Перехід</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Втрати</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>немає відповіді</translation>
    </message>
    <message>
        <source>Somebody asked for this run at once.</source>
        <translation>Хтось попросив виконати цей запуск негайно.</translation>
    </message>
</context>
<context>
    <name>vantage::EnrolDialog</name>
    <message>
        <source>The join string was withdrawn: it lets nobody in.</source>
        <translation>Рядок приєднання анульовано: він нікого не допускає.</translation>
    </message>
    <message>
        <source>The join string has expired.</source>
        <translation>Строк дії рядка приєднання сплив.</translation>
    </message>
    <message>
        <source>Asking the manager…</source>
        <translation>Запит до менеджера…</translation>
    </message>
    <message>
        <source>This manager listens on this machine only: agents elsewhere cannot reach it. To let them in, start it with --listen 0.0.0.0:%1. Agents of the same user on this machine find it without a join string.</source>
        <translation>Цей менеджер приймає з’єднання лише з цієї машини: агенти деінде не можуть його досягти. Щоб допустити їх, запустіть його з --listen 0.0.0.0:%1. Агенти того самого користувача на цій машині знаходять його без рядка приєднання.</translation>
    </message>
    <message>
        <source>Where the new machine knows this one by another name, add --manager NAME:%1 to the command.</source>
        <translation>Якщо нова машина знає цю під іншим ім’ям, додайте до команди --manager NAME:%1.</translation>
    </message>
    <message>
        <source>It lets one agent in, until %1 (%2 left).</source>
        <extracomment>a time of day, and minutes and seconds until then</extracomment>
        <translation>Він допускає одного агента, до %1 (залишилося %2).</translation>
    </message>
    <message>
        <source>Replace hardware</source>
        <translation>Заміна обладнання</translation>
    </message>
    <message>
        <source>Enrol an agent</source>
        <translation>Реєстрація агента</translation>
    </message>
    <message>
        <source>Start an agent with this command on the new machine. It takes over the number, the name and the checks of agent %1; the machine that had them is not let in any more.</source>
        <translation>Запустіть агента цією командою на новій машині. Він перейме номер, назву та перевірки агента %1; машину, яка їх мала, більше не буде допущено.</translation>
    </message>
    <message>
        <source>Start an agent with this command on the machine that is to watch. It gets the next free number.</source>
        <translation>Запустіть агента цією командою на машині, яка має спостерігати. Він отримає наступний вільний номер.</translation>
    </message>
    <message>
        <source>C&amp;ommand:</source>
        <translation>К&amp;оманда:</translation>
    </message>
    <message>
        <source>&amp;Join string alone:</source>
        <translation>&amp;Лише рядок приєднання:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Join string</source>
        <translation>Рядок приєднання</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Копі&amp;ювати</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копіювати команду</translation>
    </message>
    <message>
        <source>Copy the join string</source>
        <translation>Копіювати рядок приєднання</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Анулювати</translation>
    </message>
    <message>
        <source>&amp;New join string</source>
        <translation>&amp;Новий рядок приєднання</translation>
    </message>
</context>
<context>
    <name>vantage::Enrolment</name>
    <message>
        <source>The manager does not listen yet</source>
        <translation>Менеджер ще не приймає з’єднань</translation>
    </message>
    <message>
        <source>%1 is not a client id: they go from 1 to %2</source>
        <translation>%1 не є id клієнта; id — числа від 1 до %2</translation>
    </message>
    <message>
        <source>Client %1 was revoked; its id is not given again</source>
        <translation>Клієнта %1 відкликано; його id більше не надається</translation>
    </message>
    <message>
        <source>agent %1 was revoked; to join again it has to begin anew, with another data directory</source>
        <translation>агента %1 відкликано; щоб приєднатися знову, він має почати наново, з іншим каталогом даних</translation>
    </message>
    <message>
        <source>this manager does not know the agent; start it with --join and the string that the command &apos;enrol&apos; gives</source>
        <translation>цей менеджер не знає агента; запустіть його з --join і рядком, який дає команда «enrol»</translation>
    </message>
    <message>
        <source>too many join strings were tried from this address; try again later</source>
        <translation>з цієї адреси випробувано забагато рядків приєднання; спробуйте пізніше</translation>
    </message>
    <message>
        <source>Agents on this machine have to be given a join string by hand: %1</source>
        <translation>Агентам на цій машині треба дати рядок приєднання вручну: %1</translation>
    </message>
</context>
<context>
    <name>vantage::EventsModel</name>
    <message>
        <source>Info</source>
        <translation>Інфо</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критична</translation>
    </message>
    <message>
        <source>%1, not seen</source>
        <translation>%1, не переглянуто</translation>
    </message>
</context>
<context>
    <name>vantage::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Se&amp;verity:</source>
        <translation>Ва&amp;жливість:</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важливість</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Усі події</translation>
    </message>
    <message>
        <source>Warnings and critical</source>
        <translation>Попередження і критичні</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>Лише критичні</translation>
    </message>
    <message>
        <source>No event is that severe.</source>
        <translation>Немає подій такої важливості.</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Подій ще немає.</translation>
    </message>
    <message>
        <source>Agents that come and go are told here, and what goes wrong with the manager itself.</source>
        <translation>Тут видно, які агенти з’являються і зникають і що йде не так із самим менеджером.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Показати всі події</translation>
    </message>
    <message>
        <source>&amp;Show the agent</source>
        <translation>Показати &amp;агента</translation>
    </message>
    <message>
        <source>&amp;Mark all as seen</source>
        <translation>Усе &amp;переглянуто</translation>
    </message>
</context>
<context>
    <name>vantage::FilterBar</name>
    <message>
        <source>%1. A click takes this out of the filter.</source>
        <translation>%1. Клацання вилучає це з фільтра.</translation>
    </message>
    <message>
        <source>Filter, for instance: agent:berlin outcome:down duration:&gt;200ms text</source>
        <translation>Фільтр, наприклад: agent:berlin outcome:down duration:&gt;200ms текст</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>&lt;p&gt;agent: &amp;nbsp;kind: &amp;nbsp;check: &amp;nbsp;outcome: &amp;nbsp;reason: &amp;nbsp;duration:&lt;/p&gt;&lt;p&gt;Lists have commas between, names with blanks stand in quotation marks. All else is text that the target, the description, the address, the reason or the agent contains.&lt;/p&gt;</source>
        <translation>&lt;p&gt;agent: &amp;nbsp;kind: &amp;nbsp;check: &amp;nbsp;outcome: &amp;nbsp;reason: &amp;nbsp;duration:&lt;/p&gt;&lt;p&gt;Елементи списків розділяють комами, назви з пробілами беруть у лапки. Усе інше — текст, який міститься в цілі, описі, адресі, причині або агенті.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Фі&amp;льтр</translation>
    </message>
    <message>
        <source>Choose what is shown from lists</source>
        <translation>Виберіть зі списків, що показувати</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>Збере&amp;жені</translation>
    </message>
    <message>
        <source>Filters that you have given a name</source>
        <translation>Фільтри, яким Ви дали назву</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Clears the filter</source>
        <translation>Очищує фільтр</translation>
    </message>
    <message>
        <source>“%1” is not a kind of check.</source>
        <translation>«%1» не є видом перевірки.</translation>
    </message>
    <message>
        <source>“%1” is not an outcome: there are up, degraded, down and unknown.</source>
        <translation>«%1» не є підсумком; є up, degraded, down та unknown.</translation>
    </message>
    <message>
        <source>outcome: needs one or more outcomes, with commas between.</source>
        <translation>outcome: потрібен один або кілька підсумків через коми.</translation>
    </message>
    <message>
        <source>“%1” is not a reason.</source>
        <translation>«%1» не є причиною.</translation>
    </message>
    <message>
        <source>reason: needs one or more reasons, with commas between.</source>
        <translation>reason: потрібна одна або кілька причин через коми.</translation>
    </message>
    <message>
        <source>“%1” is not a duration like &gt;200ms, &lt;1.5s or 200ms..1s.</source>
        <translation>«%1» не є тривалістю на зразок &gt;200ms, &lt;1.5s або 200ms..1s.</translation>
    </message>
    <message>
        <source>No duration is longer than %1 and shorter than %2.</source>
        <translation>Жодна тривалість не буває довшою за %1 і коротшою за %2.</translation>
    </message>
    <message>
        <source>Behind %1: something is missing.</source>
        <translation>Після %1: чогось бракує.</translation>
    </message>
    <message>
        <source>No agent is called “%1”.</source>
        <translation>Агента з назвою «%1» немає.</translation>
    </message>
    <message>
        <source>Several agents are called “%1”; say which by number: #%2 or #%3.</source>
        <translation>Кілька агентів мають назву «%1»; вкажіть номером, який саме: #%2 чи #%3.</translation>
    </message>
    <message>
        <source>No check is called “%1”.</source>
        <translation>Перевірки з назвою «%1» немає.</translation>
    </message>
    <message>
        <source>Several checks are called “%1”; say which by number: #%2 or #%3.</source>
        <translation>Кілька перевірок мають назву «%1»; вкажіть номером, яка саме: #%2 чи #%3.</translation>
    </message>
    <message>
        <source>%1: is given twice.</source>
        <translation>%1: задано двічі.</translation>
    </message>
    <message>
        <source>Only &amp;failures</source>
        <translation>Лише &amp;невдачі</translation>
    </message>
    <message>
        <source>Only &amp;slow ones, longer than %1</source>
        <translation>Лише &amp;повільні, довші за %1</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Агент</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>Підс&amp;умок</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Усі агенти</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Усі види</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Зберегти цей фільтр…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Збереження фільтра</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Перей&amp;менувати</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ви&amp;далити</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Перейменування фільтра</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Назва фільтра:</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Агент: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Перевірка: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Вид: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Підсумок: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Longer than %1</source>
        <translation>Довше за %1</translation>
    </message>
    <message>
        <source>Shorter than %1</source>
        <translation>Коротше за %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Текст: %1</translation>
    </message>
</context>
<context>
    <name>vantage::FirstSteps</name>
    <message>
        <source>The agent is starting; it runs until you end it or log out.</source>
        <translation>Агент запускається; він працює, доки Ви його не завершите або не вийдете із системи.</translation>
    </message>
    <message>
        <source>Copied. But this manager listens on this machine only: to let agents of other machines in, start it with --listen 0.0.0.0:PORT.</source>
        <translation>Скопійовано. Але цей менеджер приймає з’єднання лише з цієї машини: щоб допустити агентів інших машин, запустіть його з --listen 0.0.0.0:PORT.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal of the other machine within 15 minutes.</source>
        <translation>Скопійовано. Вставте це в термінал іншої машини протягом 15 хвилин.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Зробити</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Перші кроки</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Сховати перші кроки</translation>
    </message>
    <message>
        <source>1. Start an agent: it runs the checks where it stands. One on this machine will do for a start.</source>
        <translation>1. Запустіть агента: він виконує перевірки там, де стоїть. Для початку досить одного на цій машині.</translation>
    </message>
    <message>
        <source>&amp;Start an agent here</source>
        <translation>Запустити а&amp;гента тут</translation>
    </message>
    <message>
        <source>2. For another machine, copy the command with its join string and run it there. This can wait.</source>
        <translation>2. Для іншої машини скопіюйте команду з рядком приєднання і виконайте її там. Це може зачекати.</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;Копіювати команду</translation>
    </message>
    <message>
        <source>3. Add the first check: what is to be watched, and how often.</source>
        <translation>3. Додайте першу перевірку: за чим і як часто спостерігати.</translation>
    </message>
    <message>
        <source>Add the first chec&amp;k…</source>
        <translation>Додати перш&amp;у перевірку…</translation>
    </message>
</context>
<context>
    <name>vantage::Fleet</name>
    <message>
        <source>Connections are accepted again</source>
        <translation>З’єднання знову приймаються</translation>
    </message>
    <message>
        <source>An agent at %1 was not let in: %2</source>
        <translation>Агента за адресою %1 не допущено: %2</translation>
    </message>
    <message>
        <source>this agent was revoked</source>
        <translation>цього агента відкликано</translation>
    </message>
    <message>
        <source>%1 was revoked: it may not come back</source>
        <translation>%1 — відкликано: більше не допускається</translation>
    </message>
    <message>
        <source>%1 joined for the first time, from %2</source>
        <translation>%1 уперше приєднався з адреси %2</translation>
    </message>
    <message>
        <source>%1 is connected, from %2</source>
        <translation>%1 з’єднаний з адреси %2</translation>
    </message>
    <message>
        <source>The agent was cut off</source>
        <translation>Агента відключено</translation>
    </message>
    <message>
        <source>%1 could not join: %2</source>
        <translation>%1 не зміг приєднатися: %2</translation>
    </message>
    <message>
        <source>%1 is cut off: %2. Reconnecting ...</source>
        <translation>%1 — з’єднання розірвано: %2. Перепідключення ...</translation>
    </message>
    <message>
        <source>%1 rejected %2 %3: %4</source>
        <translation>%1 відхиляє %2 %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected %n more task(s)</source>
        <translation>
            <numerusform>%1 відхиляє ще %n завдання</numerusform>
            <numerusform>%1 відхиляє ще %n завдання</numerusform>
            <numerusform>%1 відхиляє ще %n завдань</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends results again</source>
        <translation>%1 знову надсилає результати</translation>
    </message>
    <message>
        <source>The clock of %1 is off by %2, give or take %3</source>
        <translation>%1 — годинник відхиляється на %2, з точністю до %3</translation>
    </message>
    <message>
        <source>The clock of %1 is right again</source>
        <translation>%1 — годинник знову точний</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>відкликано</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>мовчить</translation>
    </message>
    <message>
        <source>clock off by %1</source>
        <translation>відхилення годинника %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) rejected</source>
        <translation>
            <numerusform>%n завдання відхилено</numerusform>
            <numerusform>%n завдання відхилено</numerusform>
            <numerusform>%n завдань відхилено</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not come back</source>
        <translation>%1 не повернувся</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Відповідь не надійшла вчасно</translation>
    </message>
    <message>
        <source>%1 is connected but has sent no result for %2</source>
        <translation>%1 з’єднаний, але не надсилає результатів уже %2</translation>
    </message>
    <message>
        <source>The manager is stopping</source>
        <translation>Менеджер завершує роботу</translation>
    </message>
    <message>
        <source>There is no client %1</source>
        <translation>Клієнта %1 немає</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 не з’єднаний</translation>
    </message>
    <message>
        <source>Client %1 does not have check %2</source>
        <translation>Клієнт %1 не має перевірки %2</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryBar</name>
    <message>
        <source>&amp;1 h</source>
        <translation>&amp;1 год</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Остання година</translation>
    </message>
    <message>
        <source>1 &amp;d</source>
        <translation>1 &amp;д</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Останні 24 години</translation>
    </message>
    <message>
        <source>1 &amp;w</source>
        <translation>1 &amp;тиж</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>1 &amp;m</source>
        <translation>1 &amp;міс</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>1 &amp;y</source>
        <translation>1 &amp;р</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Останні 365 днів</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Choose a check</source>
        <translation>Виберіть перевірку</translation>
    </message>
    <message>
        <source>The check that is shown; type a part of its name to find it.</source>
        <translation>Показана перевірка; введіть частину назви, щоб знайти її.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Where the range begins</source>
        <translation>Де починається проміжок</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Where the range ends</source>
        <translation>Де закінчується проміжок</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Стежити</translation>
    </message>
    <message>
        <source>Keeps the end of the range at the present time</source>
        <translation>Тримає кінець проміжку на поточному часі</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryChart</name>
    <message>
        <source>Chart of durations and outcomes</source>
        <translation>Графік тривалості та підсумків</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Loss (%)</source>
        <translation>Втрати (%)</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryColumns</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Verdict of these agents</source>
        <translation>Вердикт цих агентів</translation>
    </message>
    <message>
        <source>Up or degraded, of the time that was observed.</source>
        <translation>Доступно або погіршено, від часу, що спостерігався.</translation>
    </message>
    <message>
        <source>Time that was not observed counted as down.</source>
        <translation>Час без спостереження зараховано як «недоступно».</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Немає відповіді</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>At least %1, at most %2.</source>
        <translation>Щонайменше %1, щонайбільше %2.</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>&amp;Gaps</source>
        <translation>Про&amp;галини</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Gaps (%n)</source>
        <translation>
            <numerusform>Про&amp;галини (%n)</numerusform>
            <numerusform>Про&amp;галини (%n)</numerusform>
            <numerusform>Про&amp;галини (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the chart, or press Ctrl+Left and Ctrl+Right, to read it; + and - zoom, the arrows move, Home returns, Return shows the results around.</source>
        <translation>Наведіть курсор на графік або натисніть Ctrl+Ліворуч і Ctrl+Праворуч, щоб читати його; + і - змінюють масштаб, стрілки пересувають, Home повертає, Return показує результати навколо.</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>Не вдається прочитати історію: %1</translation>
    </message>
    <message>
        <source>No checks yet.
Add what is to be watched (Ctrl+N); its history begins with its first result.</source>
        <translation>Перевірок ще немає.
Додайте те, за чим слід спостерігати (Ctrl+N); історія починається з першого результату.</translation>
    </message>
    <message>
        <source>Choose a check above (Ctrl+L).</source>
        <translation>Виберіть перевірку вгорі (Ctrl+L).</translation>
    </message>
    <message>
        <source>No agent runs this check.
Give it to one in its dialog.</source>
        <translation>Жоден агент не виконує цю перевірку.
Призначте її агенту в діалозі перевірки.</translation>
    </message>
    <message>
        <source>Choose the agents to compare, on the right.</source>
        <translation>Виберіть праворуч агентів для порівняння.</translation>
    </message>
    <message>
        <source>&amp;Choose a check</source>
        <translation>Ви&amp;брати перевірку</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Збі&amp;льшити</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Зме&amp;ншити</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>До пото&amp;чного часу</translation>
    </message>
    <message>
        <source>Results &amp;around</source>
        <translation>Результати нав&amp;коло</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Звіт…</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступність</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Прогалини</translation>
    </message>
    <message>
        <source>No gaps in this range.</source>
        <translation>У цьому проміжку прогалин немає.</translation>
    </message>
    <message>
        <source>Every agent was there all the time.</source>
        <translation>Кожен агент був на місці весь час.</translation>
    </message>
    <message>
        <source>A&amp;vailability</source>
        <translation>Дост&amp;упність</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Шлях</translation>
    </message>
    <message>
        <source>Figures of this range</source>
        <translation>Показники цього проміжку</translation>
    </message>
    <message>
        <source>What is under the cursor</source>
        <translation>Що під курсором</translation>
    </message>
    <message>
        <source>Loss is shown since %1; older results were not read.</source>
        <translation>Втрати показано від %1; старіші результати не прочитано.</translation>
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
        <translation>%1: нічого</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: median %2, 80 % within %3 to %4; %5</source>
        <translation>%1: медіана %2, 80 % у межах від %3 до %4; %5</translation>
    </message>
</context>
<context>
    <name>vantage::IncidentsModel</name>
    <message>
        <source>%1, still open</source>
        <translation>%1, ще відкритий</translation>
    </message>
</context>
<context>
    <name>vantage::Languages</name>
    <message>
        <source>Pseudo-locale</source>
        <translation>Псевдолокаль</translation>
    </message>
</context>
<context>
    <name>vantage::Listener</name>
    <message>
        <source>The manager&apos;s store was begun anew</source>
        <translation>Сховище менеджера почато заново</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <translation>%1, порт %2: %3</translation>
    </message>
    <message>
        <source>The manager cannot listen on %1</source>
        <translation>Менеджер не може прослуховувати %1</translation>
    </message>
    <message>
        <source>Connections cannot be accepted: %1</source>
        <translation>Не вдається приймати з’єднання: %1</translation>
    </message>
</context>
<context>
    <name>vantage::ListeningTab</name>
    <message>
        <source>Every machine that reaches this one can then connect to the port. Only agents with a join string are let in, others are cut off; let the firewall pass only the networks of your agents.</source>
        <translation>Тоді з портом зможе з’єднатися кожна машина, що досягає цієї. Допускаються лише агенти з рядком приєднання, інших буде відключено; нехай брандмауер пропускає лише мережі Ваших агентів.</translation>
    </message>
    <message>
        <source>Only agents on this machine reach the manager then; those elsewhere do not.</source>
        <translation>Тоді менеджера досягають лише агенти на цій машині, а агенти деінде — ні.</translation>
    </message>
    <message>
        <source>For agents on &amp;this machine only</source>
        <translation>Для агентів лише на &amp;цій машині</translation>
    </message>
    <message>
        <source>For agents &amp;elsewhere too</source>
        <translation>І для агентів на &amp;інших машинах</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Порт:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>To change it, quit and &amp;start the manager so:</source>
        <translation>Щоб це змінити, вийдіть і &amp;запустіть менеджер так:</translation>
    </message>
    <message>
        <source>Command that starts the manager</source>
        <translation>Команда, що запускає менеджер</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copies the command that starts the manager</source>
        <translation>Копіює команду, що запускає менеджер</translation>
    </message>
</context>
<context>
    <name>vantage::LiveFeed</name>
    <message>
        <source>Agent %1 (%2)</source>
        <translation>Агент %1 (%2)</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Агент %1</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>перевірка %1</translation>
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
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Консоль</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>&amp;Агенти</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Перевірки</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Результати</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Історія</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Огляд</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>Поді&amp;ї</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Зміни</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Інструменти</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Імпор&amp;т…</translation>
    </message>
    <message>
        <source>&amp;Export configuration…</source>
        <translation>Експорт &amp;конфігурації…</translation>
    </message>
    <message>
        <source>Export &amp;results…</source>
        <translation>Експорт р&amp;езультатів…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Нала&amp;штування…</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>З&amp;найти будь-що…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Копі&amp;ювати</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Подро&amp;биці</translation>
    </message>
    <message>
        <source>C&amp;onsole</source>
        <translation>Консо&amp;ль</translation>
    </message>
    <message>
        <source>&amp;Type a command</source>
        <translation>Ввести команд&amp;у</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>По&amp;сібник</translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation>Команд&amp;и</translation>
    </message>
    <message>
        <source>&amp;About Vantage</source>
        <translation>&amp;Про Vantage</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>С&amp;касувати</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>С&amp;касувати: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Пов&amp;торити</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Пов&amp;торити: %1</translation>
    </message>
    <message>
        <source>Import checks</source>
        <translation>Імпорт перевірок</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>Експорт конфігурації</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Експорт результатів</translation>
    </message>
    <message>
        <source>Runs in the console</source>
        <translation>Виконується в консолі</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
</context>
<context>
    <name>vantage::ManualWindow</name>
    <message>
        <source>The manual does not have this.</source>
        <translation>У посібнику цього немає.</translation>
    </message>
    <message>
        <source>Manual of Vantage</source>
        <translation>Посібник Vantage</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Шукати в посібнику</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Посібник</translation>
    </message>
</context>
<context>
    <name>vantage::MatrixModel</name>
    <message>
        <source>Not assigned</source>
        <translation>Не призначено</translation>
    </message>
    <message>
        <source>Confirmed, no result yet</source>
        <translation>Підтверджено, результату ще немає</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузі</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Відхилено: %1</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <extracomment>a check, an agent, and how the check is there</extracomment>
        <translation>%1 на %2: %3</translation>
    </message>
</context>
<context>
    <name>vantage::MatrixPanel</name>
    <message>
        <source>Choose a cell to see what it says.</source>
        <translation>Виберіть клітинку, щоб побачити, що вона показує.</translation>
    </message>
    <message>
        <source>&amp;Take it from this agent</source>
        <translation>Забрати в &amp;цього агента</translation>
    </message>
    <message>
        <source>&amp;Give it to this agent</source>
        <translation>&amp;Дати цьому агенту</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s)</source>
        <translation>
            <numerusform>%Ln перевірка</numerusform>
            <numerusform>%Ln перевірки</numerusform>
            <numerusform>%Ln перевірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln агент</numerusform>
            <numerusform>%Ln агенти</numerusform>
            <numerusform>%Ln агентів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>numbers of checks and of agents</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>&amp;Копіювати як команду</translation>
    </message>
    <message>
        <source>Checks and agents</source>
        <translation>Перевірки та агенти</translation>
    </message>
    <message>
        <source>Filter checks by name or target</source>
        <translation>Фільтрувати перевірки за назвою або ціллю</translation>
    </message>
    <message>
        <source>Shows checks whose name or target contains this text.</source>
        <translation>Показує перевірки, чия назва або ціль містить цей текст.</translation>
    </message>
    <message>
        <source>Only &amp;what is not all right</source>
        <translation>Лише &amp;те, що не гаразд</translation>
    </message>
    <message>
        <source>Shows only checks and agents where something is rejected, pending, degraded, down or unknown.</source>
        <translation>Показує лише перевірки та агентів, де щось відхилено, очікує, погіршено, недоступно або невідомо.</translation>
    </message>
    <message>
        <source>Everything is all right.</source>
        <translation>Усе гаразд.</translation>
    </message>
    <message>
        <source>No check passes the filter.</source>
        <translation>Жодна перевірка не відповідає фільтру.</translation>
    </message>
    <message>
        <source>No checks yet.</source>
        <translation>Перевірок ще немає.</translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N).</source>
        <translation>Додайте те, за чим слід спостерігати (Ctrl+N).</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Its &amp;results here</source>
        <translation>Її &amp;результати тут</translation>
    </message>
    <message>
        <source>Check &amp;now at this agent</source>
        <translation>Перевірити &amp;зараз на цьому агенті</translation>
    </message>
</context>
<context>
    <name>vantage::MoreOptions</name>
    <message numerus="yes">
        <source>&amp;More options (%n set)</source>
        <translation>
            <numerusform>&amp;Інші параметри (задано: %n)</numerusform>
            <numerusform>&amp;Інші параметри (задано: %n)</numerusform>
            <numerusform>&amp;Інші параметри (задано: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Інші параметри</translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation>Знайти параметр</translation>
    </message>
</context>
<context>
    <name>vantage::Notifier</name>
    <message numerus="yes">
        <source>%n more critical event(s)</source>
        <translation>
            <numerusform>Ще %n критична подія</numerusform>
            <numerusform>Ще %n критичні події</numerusform>
            <numerusform>Ще %n критичних подій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) down: %1</source>
        <translation>
            <numerusform>Недоступно: %n перевірка — %1</numerusform>
            <numerusform>Недоступно: %n перевірки — %1</numerusform>
            <numerusform>Недоступно: %n перевірок — %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) degraded: %1</source>
        <translation>
            <numerusform>Погіршено: %n перевірка — %1</numerusform>
            <numerusform>Погіршено: %n перевірки — %1</numerusform>
            <numerusform>Погіршено: %n перевірок — %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) up again: %1</source>
        <translation>
            <numerusform>Знову доступно: %n перевірка — %1</numerusform>
            <numerusform>Знову доступно: %n перевірки — %1</numerusform>
            <numerusform>Знову доступно: %n перевірок — %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Ще %n</numerusform>
            <numerusform>Ще %n</numerusform>
            <numerusform>Ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::OptionEditor</name>
    <message>
        <source>This is needed.</source>
        <translation>Це обов’язково.</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>По одному в рядку</translation>
    </message>
</context>
<context>
    <name>vantage::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>%1 results/s</source>
        <translation>%1 результатів/с</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Усе гаразд.</translation>
    </message>
    <message>
        <source>Checks that are not up appear here, the worst first.</source>
        <translation>Тут з’являються перевірки, що не в нормі, найгірші — першими.</translation>
    </message>
    <message>
        <source>Nothing is watched yet.</source>
        <translation>Спостережень ще немає.</translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N).</source>
        <translation>Додайте те, за чим слід спостерігати (Ctrl+N).</translation>
    </message>
    <message>
        <source>The oldest has lasted %1.</source>
        <translation>Найдовша тривалість — %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are down.</source>
        <translation>
            <numerusform>Недоступно: %n перевірка.</numerusform>
            <numerusform>Недоступно: %n перевірки.</numerusform>
            <numerusform>Недоступно: %n перевірок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are degraded.</source>
        <translation>
            <numerusform>Погіршено: %n перевірка.</numerusform>
            <numerusform>Погіршено: %n перевірки.</numerusform>
            <numerusform>Погіршено: %n перевірок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n check(s) nothing is known.</source>
        <translation>
            <numerusform>Про %n перевірку нічого не відомо.</numerusform>
            <numerusform>Про %n перевірки нічого не відомо.</numerusform>
            <numerusform>Про %n перевірок нічого не відомо.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is up.</source>
        <translation>Усе доступно.</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <extracomment>a number and what it counts: &quot;3 Down&quot;</extracomment>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>%L1 paused</source>
        <translation>%L1 на паузі</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln agent(s) online</source>
        <translation>
            <numerusform>%L1 з %Ln агента онлайн</numerusform>
            <numerusform>%L1 з %Ln агентів онлайн</numerusform>
            <numerusform>%L1 з %Ln агентів онлайн</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What is not up</source>
        <translation>&amp;Що не в нормі</translation>
    </message>
    <message>
        <source>Last &amp;incidents</source>
        <translation>Останні інциден&amp;ти</translation>
    </message>
    <message>
        <source>Agents &amp;to look at</source>
        <translation>Проблемні а&amp;генти</translation>
    </message>
    <message>
        <source>What is not up</source>
        <translation>Що не в нормі</translation>
    </message>
    <message>
        <source>Last incidents</source>
        <translation>Останні інциденти</translation>
    </message>
    <message>
        <source>Agents to look at</source>
        <translation>Проблемні агенти</translation>
    </message>
    <message>
        <source>No incidents yet.</source>
        <translation>Інцидентів ще немає.</translation>
    </message>
    <message>
        <source>No agent needs a look.</source>
        <translation>Жоден агент не потребує уваги.</translation>
    </message>
    <message>
        <source>Shows the rows behind this number</source>
        <translation>Показує рядки, що стоять за цим числом</translation>
    </message>
</context>
<context>
    <name>vantage::PasteDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не вдається прочитати %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large; 4 MiB are read at most</source>
        <translation>%1 завеликий; читається щонайбільше 4 МіБ</translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>Ще немає чого додавати.</translation>
    </message>
    <message>
        <source>All lines are right.</source>
        <translation>Усі рядки правильні.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be added and will stay here.</source>
        <translation>
            <numerusform>%n рядок неможливо додати, він лишиться тут.</numerusform>
            <numerusform>%n рядки неможливо додати, вони лишаться тут.</numerusform>
            <numerusform>%n рядків неможливо додати, вони лишаться тут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n check(s)</source>
        <translation>
            <numerusform>&amp;Додати %n перевірку</numerusform>
            <numerusform>&amp;Додати %n перевірки</numerusform>
            <numerusform>&amp;Додати %n перевірок</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>Open a list of checks</source>
        <translation>Відкриття списку перевірок</translation>
    </message>
    <message>
        <source>Add many checks</source>
        <translation>Додавання багатьох перевірок</translation>
    </message>
    <message>
        <source>One check a line: commands as the console takes them, or a table with commas, semicolons or tabs. The first line may name the columns: kind, target, args, interval, name, tags, agents, options, or any option.</source>
        <translation>По одній перевірці в рядку: команди, як їх приймає консоль, або таблиця з комами, крапками з комою чи табуляціями. Перший рядок може називати стовпці: kind, target, args, interval, name, tags, agents, options або будь-який параметр.</translation>
    </message>
    <message>
        <source>Lines to add</source>
        <translation>Рядки для додавання</translation>
    </message>
    <message>
        <source>Agents of lines that name &amp;none</source>
        <translation>Агенти для рядків &amp;без агентів</translation>
    </message>
    <message>
        <source>Agents of lines that name none</source>
        <translation>Агенти для рядків без агентів</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Усі агенти</translation>
    </message>
    <message>
        <source>A line names its agents by their numbers or names, with ; between them, or all.</source>
        <translation>Рядок називає своїх агентів номерами або назвами через ; чи словом all.</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Відкрити &amp;файл…</translation>
    </message>
    <message>
        <source>Reads the lines from a file</source>
        <translation>Читає рядки з файлу</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Що буде з кожним рядком</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>&amp;Копіювати як команду</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Буде додано</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>Лапки не закрито</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither the number nor the name of an agent</source>
        <translation>«%1» не є ні номером, ні назвою агента</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2</source>
        <translation>Клітинок у рядку: %1, у заголовку: %2</translation>
    </message>
    <message>
        <source>The target is missing</source>
        <translation>Бракує цілі</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one cell too many</source>
        <translation>Зайва клітинка «%1»</translation>
    </message>
    <message>
        <source>The kind is missing</source>
        <translation>Бракує виду</translation>
    </message>
    <message>
        <source>No agent is named, and none is chosen below</source>
        <translation>Агента не вказано, і внизу жодного не вибрано</translation>
    </message>
    <message>
        <source>%1 is not the number of an agent</source>
        <translation>%1 не є номером агента</translation>
    </message>
</context>
<context>
    <name>vantage::PathPanel</name>
    <message numerus="yes">
        <source>%n path(s) in this range.</source>
        <translation>
            <numerusform>%n шлях у цьому проміжку.</numerusform>
            <numerusform>%n шляхи в цьому проміжку.</numerusform>
            <numerusform>%n шляхів у цьому проміжку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the newest results of the range were read.</source>
        <translation>Прочитано лише найновіші результати проміжку.</translation>
    </message>
    <message>
        <source>Agent whose path is shown</source>
        <translation>Агент, чий шлях показано</translation>
    </message>
    <message>
        <source>The agent whose path is shown</source>
        <translation>Агент, чий шлях показано</translation>
    </message>
    <message>
        <source>Paths over time</source>
        <translation>Шляхи в часі</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Переходи</translation>
    </message>
    <message>
        <source>No paths in this range.</source>
        <translation>У цьому проміжку шляхів немає.</translation>
    </message>
    <message>
        <source>Choose a longer range, or another agent. Only traceroute checks tell a path.</source>
        <translation>Виберіть довший проміжок або іншого агента. Шлях показують лише перевірки traceroute.</translation>
    </message>
</context>
<context>
    <name>vantage::Report</name>
    <message>
        <source>Verdict of all agents</source>
        <translation>Вердикт усіх агентів</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Available, of what was observed</source>
        <translation>Доступність за спостережений час</translation>
    </message>
    <message>
        <source>Available, worst case</source>
        <translation>Доступність у гіршому разі</translation>
    </message>
    <message>
        <source>Available (s)</source>
        <translation>Доступно (с)</translation>
    </message>
    <message>
        <source>of that degraded (s)</source>
        <translation>з цього погіршено (с)</translation>
    </message>
    <message>
        <source>Down (s)</source>
        <translation>Недоступно (с)</translation>
    </message>
    <message>
        <source>Not observed (s)</source>
        <translation>Без спостереження (с)</translation>
    </message>
    <message>
        <source>of that paused (s)</source>
        <translation>з цього на паузі (с)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Найкоротша</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медіана</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Найдовша</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ще відкритий</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Інциденти</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Найгірше</translation>
    </message>
    <message>
        <source>Seen at first</source>
        <translation>Перше спостереження</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Прогалини</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Секунди</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message numerus="yes">
        <source>%n more gap(s) are counted, but not shown.</source>
        <translation>
            <numerusform>Ще %n прогалину враховано, але не показано.</numerusform>
            <numerusform>Ще %n прогалини враховано, але не показано.</numerusform>
            <numerusform>Ще %n прогалин враховано, але не показано.</numerusform>
        </translation>
    </message>
    <message>
        <source>minute</source>
        <translation>хвилина</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>година</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>Up and degraded count as available.</source>
        <translation>«Доступно» та «погіршено» зараховуються як доступність.</translation>
    </message>
    <message>
        <source>Results stand for the time of the %1 in which they lie, each for the same share.</source>
        <translation>Результати представляють час одиниці (%1), на яку вони припадають, кожен — однакову частку.</translation>
    </message>
    <message>
        <source>A time without results, for whatever cause, and results that could not measure are not observed: the first figure leaves that time out, the worst case counts it as down.</source>
        <translation>Час без результатів, з якої завгодно причини, і результати, що не змогли виміряти, вважаються часом без спостереження: перший показник його не враховує, у гіршому разі його зараховано як «недоступно».</translation>
    </message>
    <message>
        <source>The verdict is down while any agent says so. Agents that saw it down in the same %1 may have done so together (first figure) or one after the other (worst case).</source>
        <translation>Вердикт — «недоступно», доки так каже хоча б один агент. Агенти, що бачили це в ту саму одиницю часу (%1), могли бачити це одночасно (перший показник) або один за одним (у гіршому разі).</translation>
    </message>
    <message>
        <source>Vantage report</source>
        <translation>Звіт Vantage</translation>
    </message>
    <message>
        <source>From %1 to %2 (UTC), made %3.</source>
        <translation>Від %1 до %2 (UTC), складено %3.</translation>
    </message>
</context>
<context>
    <name>vantage::ReportDialog</name>
    <message>
        <source>Vantage report</source>
        <translation>Звіт Vantage</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Фільтрувати за назвою</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Перевірки</translation>
    </message>
    <message>
        <source>HTML, a page to read</source>
        <translation>HTML, сторінка для читання</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, для друку</translation>
    </message>
    <message>
        <source>CSV, to compute with</source>
        <translation>CSV, для обчислень</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Огляд…</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Усі</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Жодної</translation>
    </message>
    <message>
        <source>Chooses all checks that the filter shows</source>
        <translation>Вибирає всі перевірки, які показує фільтр</translation>
    </message>
    <message>
        <source>Chooses none of the checks that the filter shows</source>
        <translation>Не вибирає жодної з перевірок, які показує фільтр</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Період</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>Пере&amp;вірки</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Фор&amp;мат</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Період закінчується раніше, ніж починається.</translation>
    </message>
    <message>
        <source>Choose at least one check.</source>
        <translation>Виберіть щонайменше одну перевірку.</translation>
    </message>
    <message>
        <source>Say where to write the report.</source>
        <translation>Вкажіть, куди записати звіт.</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Записати звіт</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>Не вдається прочитати історію: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не вдається записати %1: %2</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Копіювати &amp;як команду</translation>
    </message>
    <message>
        <source>The console writes HTML and CSV; a PDF is made here only.</source>
        <translation>Консоль записує HTML і CSV; PDF створюється лише тут.</translation>
    </message>
</context>
<context>
    <name>vantage::ResultExport</name>
    <message numerus="yes">
        <source>No more than %Ln results go to the clipboard; export them to a file.</source>
        <translation>
            <numerusform>У буфер обміну потрапляє не більше ніж %Ln результат; експортуйте їх у файл.</numerusform>
            <numerusform>У буфер обміну потрапляє не більше ніж %Ln результати; експортуйте їх у файл.</numerusform>
            <numerusform>У буфер обміну потрапляє не більше ніж %Ln результатів; експортуйте їх у файл.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no result to export.</source>
        <translation>Немає результатів для експорту.</translation>
    </message>
    <message>
        <source>%L1 of %L2 results written…</source>
        <translation>Записано результатів: %L1 з %L2…</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Експорт зупинено; нічого не записано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied.</source>
        <translation>
            <numerusform>Скопійовано %Ln результат.</numerusform>
            <numerusform>Скопійовано %Ln результати.</numerusform>
            <numerusform>Скопійовано %Ln результатів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Перебіг експорту</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>vantage::ResultInspector</name>
    <message>
        <source>&amp;Details</source>
        <translation>Подро&amp;биці</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>The result as exports hold it (Ctrl+J)</source>
        <translation>Результат у вигляді, який мають експорти (Ctrl+J)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>The result as JSON</source>
        <translation>Результат як JSON</translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation>Виберіть рядок, щоб побачити тут усе про нього.</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>Іс&amp;торія</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Показати історію</translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation>Показати перевірку</translation>
    </message>
    <message>
        <source>Show the agent</source>
        <translation>Показати агента</translation>
    </message>
    <message>
        <source>Shows the history of this check at this agent</source>
        <translation>Показує історію цієї перевірки на цьому агенті</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Перевір&amp;ка</translation>
    </message>
    <message>
        <source>Goes to the check</source>
        <translation>Переходить до перевірки</translation>
    </message>
    <message>
        <source>A&amp;gent</source>
        <translation>Аге&amp;нт</translation>
    </message>
    <message>
        <source>Goes to the agent</source>
        <translation>Переходить до агента</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Копі&amp;ювати</translation>
    </message>
    <message>
        <source>Copies all that is shown here</source>
        <translation>Копіює все, що тут показано</translation>
    </message>
</context>
<context>
    <name>vantage::ResultsModel</name>
    <message>
        <source>preview</source>
        <translation>поза чергою</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>на вимогу</translation>
    </message>
    <message>
        <source>started late</source>
        <translation>пізній початок</translation>
    </message>
    <message>
        <source>agent stalled</source>
        <translation>агент завмирав</translation>
    </message>
    <message>
        <source>clock stepped</source>
        <translation>годинник переведено</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>перевантаження</translation>
    </message>
    <message>
        <source>runs skipped</source>
        <translation>запуски пропущено</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>обрізано</translation>
    </message>
    <message>
        <source>The agent&apos;s newest result, ahead of its backlog; it is stored when its turn comes.</source>
        <translation>Найновіший результат агента, що випередив накопичене; його буде збережено, коли надійде його черга.</translation>
    </message>
</context>
<context>
    <name>vantage::ResultsPage</name>
    <message>
        <source>Export the selected results</source>
        <translation>Експорт вибраних результатів</translation>
    </message>
    <message>
        <source>Export all results that are shown</source>
        <translation>Експорт усіх показаних результатів</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>JSON, one result a line (*.json)</source>
        <translation>JSON, один результат на рядок (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>a button: so many results have arrived that are not shown</extracomment>
        <translation>
            <numerusform>%Ln новий</numerusform>
            <numerusform>%Ln нові</numerusform>
            <numerusform>%Ln нових</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 з %L2</translation>
    </message>
    <message>
        <source>&amp;Filter results</source>
        <translation>&amp;Фільтрувати результати</translation>
    </message>
    <message>
        <source>&amp;Show all results</source>
        <translation>&amp;Показати всі результати</translation>
    </message>
    <message>
        <source>H&amp;istory of its check</source>
        <translation>&amp;Історія цієї перевірки</translation>
    </message>
    <message>
        <source>&amp;Hold results</source>
        <translation>Пр&amp;изупинити показ</translation>
    </message>
    <message>
        <source>&amp;Only failures</source>
        <translation>Лише &amp;невдачі</translation>
    </message>
    <message>
        <source>&amp;JSON of the result</source>
        <translation>JSON &amp;результату</translation>
    </message>
    <message>
        <source>&amp;Export selected results…</source>
        <translation>&amp;Експорт вибраних результатів…</translation>
    </message>
    <message>
        <source>E&amp;xport shown results…</source>
        <translation>Експорт показ&amp;аних результатів…</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Копіювати &amp;як CSV</translation>
    </message>
    <message>
        <source>Copy as JSO&amp;N</source>
        <translation>&amp;Копіювати як JSON</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Holds the table still; what arrives is kept and counted (F8)</source>
        <translation>Зупиняє таблицю; те, що надходить, зберігається й рахується (F8)</translation>
    </message>
    <message>
        <source>Shows what has arrived and follows again</source>
        <translation>Показує те, що надійшло, і знову стежить</translation>
    </message>
    <message>
        <source>No result passes the filter.</source>
        <translation>Жоден результат не відповідає фільтру.</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>Результатів ще немає.</translation>
    </message>
    <message>
        <source>They appear here as soon as an agent has run a check.</source>
        <translation>Вони з’являться тут, щойно агент виконає перевірку.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
</context>
<context>
    <name>vantage::RetentionTab</name>
    <message>
        <source>What is older is removed. Summaries by day are kept for ever.</source>
        <translation>Старіше вилучається. Добові зведення зберігаються безстроково.</translation>
    </message>
    <message>
        <source>&amp;Each result:</source>
        <translation>Ко&amp;жен результат:</translation>
    </message>
    <message>
        <source>Summaries by &amp;minute:</source>
        <translation>По&amp;хвилинні зведення:</translation>
    </message>
    <message>
        <source>Summaries by &amp;hour:</source>
        <translation>По&amp;годинні зведення:</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number in a field</comment>
        <translation> дн.</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>&amp;Застосувати</translation>
    </message>
    <message>
        <source>Gives the command to the manager</source>
        <translation>Передає команду менеджеру</translation>
    </message>
    <message>
        <source>C&amp;opy as command</source>
        <translation>&amp;Копіювати як команду</translation>
    </message>
    <message>
        <source>Copies the command that does the same</source>
        <translation>Копіює команду, що робить те саме</translation>
    </message>
    <message>
        <source>This is saved and in effect.</source>
        <translation>Збережено, і це вже діє.</translation>
    </message>
    <message>
        <source>A change takes effect at once: what is older then does not come back.</source>
        <translation>Зміна діє відразу: те, що буде старішим, не повернеться.</translation>
    </message>
</context>
<context>
    <name>vantage::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Загальні</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Listening</source>
        <translation>&amp;Прослуховування</translation>
    </message>
    <message>
        <source>&amp;Retention</source>
        <translation>З&amp;берігання</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Сповіщення</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>When the &amp;window is closed:</source>
        <translation>У разі закриття ві&amp;кна:</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Питати</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Продовжити в лотку</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>&amp;Start minimised</source>
        <translation>Запускати з&amp;горнутим</translation>
    </message>
    <message>
        <source>&amp;Follow the newest results from the start</source>
        <translation>Відразу ст&amp;ежити за найновішими результатами</translation>
    </message>
    <message>
        <source>How it starts counts from the next start on.</source>
        <translation>Параметри запуску діють від наступного запуску.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits. How it starts counts from the next start on.</source>
        <translation>Ця стільниця не має лотка: закриття вікна завершує програму. Параметри запуску діють від наступного запуску.</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>К&amp;ольори:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Rows of &amp;tables:</source>
        <translation>Рядки &amp;таблиць:</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторі</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Щільні</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>&amp;Мова:</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>&amp;Час:</translation>
    </message>
    <message>
        <source>Of the clock</source>
        <translation>За годинником</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Скільки минуло</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>Часовий по&amp;яс:</translation>
    </message>
    <message>
        <source>Critical &amp;events</source>
        <translation>Критичні по&amp;дії</translation>
    </message>
    <message>
        <source>Checks that go &amp;down</source>
        <translation>Перевірки, що стають &amp;недоступними</translation>
    </message>
    <message>
        <source>Checks that get &amp;worse, but not down</source>
        <translation>Перевірки, що погіршу&amp;ються, але не стають недоступними</translation>
    </message>
    <message>
        <source>Checks that are &amp;up again</source>
        <translation>Перевірки, &amp;що знову доступні</translation>
    </message>
    <message>
        <source>The desktop shows these beside the tray; several at once become one.</source>
        <translation>Стільниця показує їх біля лотка; кілька одночасних об’єднуються в одне.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so that nothing of this can be shown.</source>
        <translation>Ця стільниця не має лотка, тому показати це неможливо.</translation>
    </message>
</context>
<context>
    <name>vantage::StatusLine</name>
    <message>
        <source>Shows the events (%1)</source>
        <translation>Показує події (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) online</source>
        <translation>
            <numerusform>%1 з %n агента онлайн</numerusform>
            <numerusform>%1 з %n агентів онлайн</numerusform>
            <numerusform>%1 з %n агентів онлайн</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 results/s</source>
        <translation>%1 результатів/с</translation>
    </message>
</context>
<context>
    <name>vantage::StoreReaders</name>
    <message>
        <source>The manager is stopping</source>
        <translation>Менеджер завершує роботу</translation>
    </message>
</context>
<context>
    <name>vantage::StoreWriter</name>
    <message>
        <source>%1. It was set aside as %2, and a new file begun.</source>
        <translation>%1. Файл відкладено як %2 і почато новий.</translation>
    </message>
</context>
<context>
    <name>vantage::StoredResults</name>
    <message>
        <source>Stored results</source>
        <translation>Збережені результати</translation>
    </message>
    <message>
        <source>Around %1</source>
        <extracomment>a chip: the time of which results are shown</extracomment>
        <translation>Близько %1</translation>
    </message>
    <message>
        <source>A click leads back to the live results.</source>
        <translation>Клацання повертає до поточних результатів.</translation>
    </message>
    <message>
        <source>Reading what is stored…</source>
        <translation>Читання збереженого…</translation>
    </message>
    <message>
        <source>Stored results of that time. Live results are not among them.</source>
        <translation>Збережені результати того часу. Поточних серед них немає.</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>Не вдається прочитати історію: %1</translation>
    </message>
    <message>
        <source>No result of that time is stored.</source>
        <translation>З того часу не збережено жодного результату.</translation>
    </message>
    <message>
        <source>The page History shows for longer what they came to.</source>
        <translation>Сторінка «Історія» показує їхні зведення за довший час.</translation>
    </message>
</context>
<context>
    <name>vantage::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Стовпці</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>Сортувати з&amp;а</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Відновити стовпці</translation>
    </message>
    <message>
        <source>&amp;No order</source>
        <translation>&amp;Без порядку</translation>
    </message>
</context>
<context>
    <name>vantage::TerminalInput</name>
    <message numerus="yes">
        <source>A line of more than %n byte(s) is no command.</source>
        <translation>
            <numerusform>Рядок, довший за %n байт, не є командою.</numerusform>
            <numerusform>Рядок, довший за %n байти, не є командою.</numerusform>
            <numerusform>Рядок, довший за %n байтів, не є командою.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>П&amp;оказати вікно</translation>
    </message>
    <message>
        <source>&amp;Pause messages</source>
        <translation>&amp;Призупинити повідомлення</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Вийти</translation>
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
        <translation>Очікування…</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Немає результату</translation>
    </message>
    <message>
        <source>No majority</source>
        <translation>Немає більшості</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>Більшість: %1</translation>
    </message>
    <message>
        <source>Most tried %1</source>
        <translation>Більшість пробувала %1</translation>
    </message>
    <message>
        <source>Slow: median %1</source>
        <translation>Повільно: медіана %1</translation>
    </message>
</context>
<context>
    <name>vantage::TrialPanel</name>
    <message>
        <source>The answer cannot be read</source>
        <translation>Не вдається прочитати відповідь</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Відповідь не надійшла</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>No result: %L1</source>
        <translation>Без результату: %L1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n agent(s)…</source>
        <translation>
            <numerusform>Очікування %n агента…</numerusform>
            <numerusform>Очікування %n агентів…</numerusform>
            <numerusform>Очікування %n агентів…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) differ</source>
        <translation>
            <numerusform>%n агент відрізняється</numerusform>
            <numerusform>%n агенти відрізняються</numerusform>
            <numerusform>%n агентів відрізняються</numerusform>
        </translation>
    </message>
    <message>
        <source>All with a result agree</source>
        <translation>Усі отримані результати збігаються</translation>
    </message>
    <message>
        <source>What each agent found</source>
        <translation>Що виявив кожен агент</translation>
    </message>
    <message>
        <source>The form has changed since this test</source>
        <translation>Після цього тесту форму змінено</translation>
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
            <numerusform>%1 з %n агента</numerusform>
            <numerusform>%1 з %n агентів</numerusform>
            <numerusform>%1 з %n агентів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Takes this back (Ctrl+Z)</source>
        <translation>Скасовує це (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>vantage::Watch</name>
    <message numerus="yes">
        <source>%n check(s) down</source>
        <translation>
            <numerusform>Недоступно: %n перевірка</numerusform>
            <numerusform>Недоступно: %n перевірки</numerusform>
            <numerusform>Недоступно: %n перевірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) degraded</source>
        <translation>
            <numerusform>Погіршено: %n перевірка</numerusform>
            <numerusform>Погіршено: %n перевірки</numerusform>
            <numerusform>Погіршено: %n перевірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical event(s) not seen</source>
        <translation>
            <numerusform>Не переглянуто: %n критична подія</numerusform>
            <numerusform>Не переглянуто: %n критичні події</numerusform>
            <numerusform>Не переглянуто: %n критичних подій</numerusform>
        </translation>
    </message>
</context>
</TS>
