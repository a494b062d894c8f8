<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Columns</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待传</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近在线</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>At its agents</source>
        <translation>各探针情况</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下次运行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>离线时长</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Available, observed</source>
        <translation>可用率（观测期）</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>最差情形</translation>
    </message>
    <message>
        <source>Available for</source>
        <translation>可用时长</translation>
    </message>
    <message>
        <source>Of that degraded</source>
        <translation>其中降级</translation>
    </message>
    <message>
        <source>Down for</source>
        <translation>故障时长</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>未观测</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>95 % 低于</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>跃点</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行数</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Agent&apos;s address</source>
        <translation>探针地址</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Address tried</source>
        <translation>尝试的地址</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>List the commands, or explain one of them or a type of check.</source>
        <translation>列出命令，或解释其中一个命令或一种检查类型。</translation>
    </message>
    <message>
        <source>Show what is up and what is not, as all agents together see it.</source>
        <translation>综合所有探针的结果，显示哪些正常、哪些不正常。</translation>
    </message>
    <message>
        <source>List the agents and how they are.</source>
        <translation>列出各探针及其状态。</translation>
    </message>
    <message>
        <source>Give an agent a name.</source>
        <translation>为探针命名。</translation>
    </message>
    <message>
        <source>Give a join string for a new agent, or for one that takes over a client&apos;s id and checks; list those that wait for one, or withdraw them.</source>
        <translation>为新探针，或为接管某个客户端编号和检查的探针提供加入字符串；列出等待使用的加入字符串，或将其撤回。</translation>
    </message>
    <message>
        <source>Cut an agent off for good.</source>
        <translation>永久断开一个探针。</translation>
    </message>
    <message>
        <source>Show the checks of every client, or of one.</source>
        <translation>显示所有客户端或某个客户端的检查。</translation>
    </message>
    <message>
        <source>Add a check to a client, to several (1,2,3) or to all.</source>
        <translation>为一个客户端、多个客户端 (1,2,3) 或所有客户端添加检查。</translation>
    </message>
    <message>
        <source>Change a check: its options, name, tags, interval, target or agents.</source>
        <translation>更改检查：选项、名称、标签、间隔、目标或探针。</translation>
    </message>
    <message>
        <source>Take a check from a client.</source>
        <translation>从客户端移除一项检查。</translation>
    </message>
    <message>
        <source>Let a check rest, or all checks of a client.</source>
        <translation>暂停一项检查，或某个客户端的所有检查。</translation>
    </message>
    <message>
        <source>Go on with what was paused.</source>
        <translation>恢复已暂停的检查。</translation>
    </message>
    <message>
        <source>Take back the newest change of checks, of their agents or of a name.</source>
        <translation>撤销对检查、检查的探针或名称的最近一次更改。</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation>重做最近一次撤销的更改。</translation>
    </message>
    <message>
        <source>Run a check at once, or all checks of a client.</source>
        <translation>立即运行一项检查，或某个客户端的所有检查。</translation>
    </message>
    <message>
        <source>Try a check at a client, several (1,2,3) or all, without saving it.</source>
        <translation>在一个客户端、多个客户端 (1,2,3) 或所有客户端上试运行检查，但不保存。</translation>
    </message>
    <message>
        <source>Show a client&apos;s tasks: next run, last outcome, confirmation.</source>
        <translation>显示客户端的任务：下次运行、上次状况、确认情况。</translation>
    </message>
    <message>
        <source>Show the tasks of all clients.</source>
        <translation>显示所有客户端的任务。</translation>
    </message>
    <message>
        <source>Show the newest results (20, or N; 0 is all) and, if wanted, those to come.</source>
        <translation>显示最新的结果（20 条或 N 条；0 表示全部），也可继续显示新到的结果。</translation>
    </message>
    <message>
        <source>Show up to where each agent&apos;s results are stored, and what was lost.</source>
        <translation>显示每个探针的结果已存储到第几条，以及丢失了哪些结果。</translation>
    </message>
    <message>
        <source>Show or set for how many days results and rollups are kept.</source>
        <translation>显示或设置结果和汇总的保留天数。</translation>
    </message>
    <message>
        <source>Add the checks of a configuration file or of an old data.json.</source>
        <translation>添加配置文件或旧 data.json 中的检查。</translation>
    </message>
    <message>
        <source>Write the configuration, results, rollups, events or incidents to a file or here.</source>
        <translation>将配置、结果、汇总、事件或事故写入文件，或在此输出。</translation>
    </message>
    <message>
        <source>Write how available all checks were in a period, to a file or here.</source>
        <translation>将所有检查在某段时间内的可用情况写入文件，或在此输出。</translation>
    </message>
    <message>
        <source>Save everything and leave.</source>
        <translation>保存全部内容并退出。</translation>
    </message>
</context>
<context>
    <name>ConfigFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1, and it cannot be set aside as %2: %3</source>
        <translation>%1，并且无法将其移至 %2：%3</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2</source>
        <translation>无法将 %1 复制到 %2</translation>
    </message>
    <message>
        <source>%1 was kept as %2, since it will be written anew</source>
        <translation>%1 将重新写入，因此原文件已保留为 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. It was set aside as %2.</source>
        <translation>%1。该文件已移至 %2。</translation>
    </message>
    <message>
        <source>There is no previous copy: the configuration is empty.</source>
        <translation>没有先前的副本：配置为空。</translation>
    </message>
    <message>
        <source>The previous copy %1 is used.</source>
        <translation>使用先前的副本 %1。</translation>
    </message>
    <message>
        <source>The configuration cannot be saved: %1</source>
        <translation>无法保存配置：%1</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>a whole number of days from 1 to %1 is needed</source>
        <translation>需要 1 至 %1 的整数天数</translation>
    </message>
    <message>
        <source>There is no client %1</source>
        <translation>不存在客户端 %1</translation>
    </message>
    <message>
        <source>Client %1 has no checks</source>
        <translation>客户端 %1 没有任何检查</translation>
    </message>
    <message>
        <source>Client %1 has no check %2; its checks are 1 to %3</source>
        <translation>客户端 %1 没有检查 %2；其检查序号为 1 至 %3</translation>
    </message>
    <message>
        <source>The token of the join string is not known here, or was used or withdrawn; the command &apos;enrol&apos; gives a new one</source>
        <translation>此处不知道加入字符串的令牌，或该令牌已使用或已撤回；命令“enrol”可提供新的加入字符串</translation>
    </message>
    <message>
        <source>The join string has expired; the command &apos;enrol&apos; gives a new one</source>
        <translation>加入字符串已过期；命令“enrol”可提供新的加入字符串</translation>
    </message>
    <message>
        <source>Client %1 was revoked</source>
        <translation>客户端 %1 已被吊销</translation>
    </message>
    <message>
        <source>Another agent has become client %1 since the join string was made; the command &apos;enrol&apos; gives a new one</source>
        <translation>自加入字符串生成以来，另一个探针已成为客户端 %1；命令“enrol”可提供新的加入字符串</translation>
    </message>
    <message>
        <source>Client %1 was revoked already</source>
        <translation>客户端 %1 先前已被吊销</translation>
    </message>
    <message>
        <source>join strings that were used or withdrawn stay so</source>
        <translation>已使用或已撤回的加入字符串保持原状</translation>
    </message>
    <message>
        <source>client %1 was an agent&apos;s already, which has to be enrolled anew; another one gets that number by &apos;enrol %1&apos; only</source>
        <translation>客户端 %1 先前已属于一个探针，该探针须重新注册；其他探针只能通过“enrol %1”获得此编号</translation>
    </message>
    <message>
        <source>client %1 stays the agent that took it over</source>
        <translation>客户端 %1 仍为接管它的探针</translation>
    </message>
    <message>
        <source>client %1 stays revoked</source>
        <translation>客户端 %1 保持吊销状态</translation>
    </message>
    <message>
        <source>A check needs at least one client</source>
        <translation>检查至少需要一个客户端</translation>
    </message>
    <message>
        <source>%1 is not a client id: they go from 1 to %2</source>
        <translation>%1 不是客户端编号；编号为 1 至 %2</translation>
    </message>
    <message>
        <source>There is no check %1</source>
        <translation>不存在检查 %1</translation>
    </message>
    <message>
        <source>There was no check %1</source>
        <translation>先前不存在检查 %1</translation>
    </message>
    <message>
        <source>Client %1 does not have check %2</source>
        <translation>客户端 %1 没有检查 %2</translation>
    </message>
    <message>
        <source>Client %1 is another agent here; its checks go to that one</source>
        <translation>此处的客户端 %1 是另一个探针；其检查归该探针</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key that is known here, and is ignored</source>
        <translation>“%1”不是此处已知的键，已忽略</translation>
    </message>
    <message>
        <source>a list is needed; this is left out</source>
        <translation>需要列表；此项已略去</translation>
    </message>
    <message>
        <source>an object is needed; this is left out</source>
        <translation>需要对象；此项已略去</translation>
    </message>
    <message>
        <source>%1: a whole number of days from 1 to %2 is needed; %3 days are used</source>
        <translation>%1：需要 1 至 %2 的整数天数；采用 %3 天</translation>
    </message>
    <message>
        <source>id: a whole number from 1 to %1 is needed; this agent is left out</source>
        <translation>id：需要 1 至 %1 的整数；此探针已略去</translation>
    </message>
    <message>
        <source>id %1 is there twice; the second agent is left out</source>
        <translation>id %1 出现了两次；第二个探针已略去</translation>
    </message>
    <message>
        <source>agent %1 has the key of agent %2 and is left out</source>
        <translation>探针 %1 具有探针 %2 的密钥，已略去</translation>
    </message>
    <message>
        <source>sha256, expires and a client id are needed; this token is left out</source>
        <translation>需要 sha256、expires 和客户端编号；此令牌已略去</translation>
    </message>
    <message>
        <source>%1; this check is left out</source>
        <translation>%1；此检查已略去</translation>
    </message>
    <message>
        <source>agents: a list of client ids from 1 to %1 is needed; this check is left out</source>
        <translation>agents：需要由 1 至 %1 的客户端编号组成的列表；此检查已略去</translation>
    </message>
    <message>
        <source>id %1 is there twice; this check is now %2</source>
        <translation>id %1 出现了两次；此检查现为 %2</translation>
    </message>
    <message>
        <source>a check without id; it is now %1</source>
        <translation>检查没有 id；现为 %1</translation>
    </message>
    <message>
        <source>not valid JSON at byte %1: %2</source>
        <translation>在第 %1 字节处不是有效的 JSON：%2</translation>
    </message>
    <message>
        <source>a JSON object is needed, not a list or a single value</source>
        <translation>需要 JSON 对象，而不是列表或单个值</translation>
    </message>
    <message>
        <source>format: &apos;%1&apos; is not a configuration of Vantage</source>
        <translation>format：“%1”不是 Vantage 的配置</translation>
    </message>
    <message>
        <source>a newer version of Vantage wrote this configuration</source>
        <translation>此配置由较新版本的 Vantage 写入</translation>
    </message>
    <message>
        <source>port: &apos;%1&apos; is not a port</source>
        <translation>port：“%1”不是端口</translation>
    </message>
    <message>
        <source>service_type is missing</source>
        <translation>缺少 service_type</translation>
    </message>
    <message>
        <source>service_type: &apos;%1&apos; is not a kind of check</source>
        <translation>service_type：“%1”不是检查类型</translation>
    </message>
    <message>
        <source>address is missing</source>
        <translation>缺少 address</translation>
    </message>
    <message>
        <source>interval is missing</source>
        <translation>缺少 interval</translation>
    </message>
    <message>
        <source>client &quot;%1&quot;</source>
        <translation>客户端“%1”</translation>
    </message>
    <message>
        <source>%1: a client id is a whole number from 1; its tasks are left out</source>
        <translation>%1：客户端编号须为从 1 开始的整数；其任务已略去</translation>
    </message>
    <message>
        <source>%1 is there twice; the tasks of both are kept</source>
        <translation>%1 出现了两次；两处的任务均保留</translation>
    </message>
    <message>
        <source>%1: a list of tasks is needed; it is left out</source>
        <translation>%1：需要任务列表；已略去</translation>
    </message>
    <message>
        <source>%1, task %2</source>
        <translation>%1，任务 %2</translation>
    </message>
    <message>
        <source>%1: %2; it is left out</source>
        <translation>%1：%2；已略去</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a key that is known here, and is ignored</source>
        <translation>%1：“%2”不是此处已知的键，已忽略</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>Not back</source>
        <translation>未恢复</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
</context>
<context>
    <name>ControlClient</name>
    <message>
        <source>Gives one command to a running Vantage manager; &apos;vantagectl help&apos; lists them.</source>
        <translation>向正在运行的 Vantage 管理器发送一条命令；“vantagectl help”列出所有命令。</translation>
    </message>
    <message>
        <source>The manager&apos;s data directory.</source>
        <translation>管理器的数据目录。</translation>
    </message>
    <message>
        <source>Answer with one JSON object a line.</source>
        <translation>以 JSON 对象作答，每行一个。</translation>
    </message>
    <message>
        <source>The command and its words.</source>
        <translation>命令及其参数。</translation>
    </message>
    <message>
        <source>Usage: vantagectl [--data DIR] [--json] COMMAND ...</source>
        <translation>用法：vantagectl [--data DIR] [--json] COMMAND ...</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Never seen</source>
        <translation>从未在线</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>重新连接中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Each IP version</source>
        <translation>各 IP 版本</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>响应代码</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Answer records</source>
        <translation>应答记录数</translation>
    </message>
    <message>
        <source>Authority records</source>
        <translation>权威记录数</translation>
    </message>
    <message>
        <source>Additional records</source>
        <translation>附加记录数</translation>
    </message>
    <message>
        <source>SOA serial</source>
        <translation>SOA 序列号</translation>
    </message>
    <message>
        <source>Asked again by TCP</source>
        <translation>改用 TCP 重查</translation>
    </message>
    <message>
        <source>Times asked</source>
        <translation>查询次数</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS 握手</translation>
    </message>
    <message>
        <source>Wait for the first byte</source>
        <translation>等待首字节</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>HTTP 版本</translation>
    </message>
    <message>
        <source>Bytes read</source>
        <translation>已读字节数</translation>
    </message>
    <message>
        <source>Content length</source>
        <translation>内容长度</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>最终 URL</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Rule that failed</source>
        <translation>未通过的规则</translation>
    </message>
    <message>
        <source>Beginning of the body</source>
        <translation>正文开头</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>Shortest round trip</source>
        <translation>最短往返时间</translation>
    </message>
    <message>
        <source>Average round trip</source>
        <translation>平均往返时间</translation>
    </message>
    <message>
        <source>Median round trip</source>
        <translation>中位往返时间</translation>
    </message>
    <message>
        <source>Longest round trip</source>
        <translation>最长往返时间</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>TTL of the replies</source>
        <translation>应答的 TTL</translation>
    </message>
    <message>
        <source>Each round trip</source>
        <translation>每次往返时间</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>ICMP 错误</translation>
    </message>
    <message>
        <source>ICMP error from</source>
        <translation>ICMP 错误来源</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量方式</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>跃点数</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>One flow</source>
        <translation>单一流</translation>
    </message>
    <message>
        <source>Path changed</source>
        <translation>路径已变化</translation>
    </message>
    <message>
        <source>Loss from hop</source>
        <translation>起始丢包跃点</translation>
    </message>
    <message>
        <source>Each hop</source>
        <translation>每个跃点</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在监听</translation>
    </message>
    <message>
        <source>Bound addresses</source>
        <translation>绑定的地址</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>进程 ID</translation>
    </message>
    <message>
        <source>Process name</source>
        <translation>进程名</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Leap indicator</source>
        <translation>闰秒指示</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考源</translation>
    </message>
    <message>
        <source>Poll interval (s)</source>
        <translation>轮询间隔 (s)</translation>
    </message>
    <message>
        <source>Precision (µs)</source>
        <translation>精度 (µs)</translation>
    </message>
    <message>
        <source>Root delay</source>
        <translation>根延迟</translation>
    </message>
    <message>
        <source>Root dispersion</source>
        <translation>根离散</translation>
    </message>
    <message>
        <source>Root distance</source>
        <translation>根距离</translation>
    </message>
    <message>
        <source>T1, request sent (ns since 1970)</source>
        <translation>T1，请求发送时间（自 1970 年起的 ns 数）</translation>
    </message>
    <message>
        <source>T2, request received by the server (ns since 1970)</source>
        <translation>T2，服务器收到请求的时间（自 1970 年起的 ns 数）</translation>
    </message>
    <message>
        <source>T3, answer sent by the server (ns since 1970)</source>
        <translation>T3，服务器发送应答的时间（自 1970 年起的 ns 数）</translation>
    </message>
    <message>
        <source>T4, answer received (ns since 1970)</source>
        <translation>T4，收到应答的时间（自 1970 年起的 ns 数）</translation>
    </message>
    <message>
        <source>Kiss code</source>
        <translation>Kiss 代码</translation>
    </message>
    <message>
        <source>Asking for TLS</source>
        <translation>请求 TLS</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>欢迎信息</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>捕获内容</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS 版本</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>加密套件</translation>
    </message>
    <message>
        <source>Certificate subject</source>
        <translation>证书主题</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <translation>证书颁发者</translation>
    </message>
    <message>
        <source>Certificate names</source>
        <translation>证书名称</translation>
    </message>
    <message>
        <source>Certificate serial</source>
        <translation>证书序列号</translation>
    </message>
    <message>
        <source>Certificate SHA-256</source>
        <translation>证书 SHA-256</translation>
    </message>
    <message>
        <source>Certificate key</source>
        <translation>证书密钥</translation>
    </message>
    <message>
        <source>Certificate key bits</source>
        <translation>证书密钥位数</translation>
    </message>
    <message>
        <source>Certificate valid from</source>
        <translation>证书生效时间</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>证书到期时间</translation>
    </message>
    <message>
        <source>Chain valid until</source>
        <translation>证书链到期时间</translation>
    </message>
    <message>
        <source>Certificate that ends first</source>
        <translation>最先到期的证书</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Verification error</source>
        <translation>验证错误</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Agent off</source>
        <translation>探针关闭</translation>
    </message>
    <message>
        <source>Waiting for its backlog</source>
        <translation>等待其积压结果</translation>
    </message>
    <message>
        <source>Declared lost</source>
        <translation>宣告丢失</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>未观测</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>Vantage&apos;s manager without a window: gives checks to agents and keeps their results. Reads commands from standard input; &apos;help&apos; lists them.</source>
        <translation>Vantage 管理器（无窗口）：向探针分派检查并保存其结果。从标准输入读取命令；“help”列出所有命令。</translation>
    </message>
</context>
<context>
    <name>IncidentFile</name>
    <message>
        <source>%1 cannot be renamed to %2: %3</source>
        <translation>无法将 %1 重命名为 %2：%3</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Incident %1: %2 is down: %3</source>
        <translation>事故 %1：%2 故障：%3</translation>
    </message>
    <message>
        <source>Incident %1: %2 is degraded: %3</source>
        <translation>事故 %1：%2 降级：%3</translation>
    </message>
    <message>
        <source>Incident %1: %2 is now down: %3</source>
        <translation>事故 %1：%2 现已故障：%3</translation>
    </message>
    <message>
        <source>Incident %1 is over: %2 is up again after %3: %4</source>
        <translation>事故 %1 已结束：%2 在 %3 后恢复正常：%4</translation>
    </message>
    <message>
        <source>Incident %1 is closed after %2: %3 is paused</source>
        <translation>事故 %1 在 %2 后关闭：%3 已暂停</translation>
    </message>
    <message>
        <source>Incident %1 is closed after %2: %3 was deleted</source>
        <translation>事故 %1 在 %2 后关闭：%3 已删除</translation>
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
        <translation>本地端口</translation>
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
        <translation>管理器正在停止</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address of this machine</source>
        <translation>“%1”不是本机的地址</translation>
    </message>
</context>
<context>
    <name>LocalAgent</name>
    <message>
        <source>vantage-agent is not installed beside this program, nor in PATH.</source>
        <translation>本程序所在目录和 PATH 中均未安装 vantage-agent。</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>Another manager (process %1) uses the data in %2</source>
        <translation>另一个管理器（进程 %1）正在使用 %2 中的数据</translation>
    </message>
    <message>
        <source>The data in %1 cannot be locked</source>
        <translation>无法锁定 %1 中的数据</translation>
    </message>
    <message>
        <source>The configuration is saved again</source>
        <translation>配置的保存已恢复正常</translation>
    </message>
    <message>
        <source>--store: &apos;%1&apos; is not a store; sqlite:PATH is needed</source>
        <translation>--store：“%1”不是存储；需要 sqlite:PATH</translation>
    </message>
    <message>
        <source>%1 is damaged; what can be read of it is kept, and it is set aside as %2</source>
        <translation>%1 已损坏；其中可读的内容已保留，该文件已移至 %2</translation>
    </message>
    <message>
        <source>Results are stored again</source>
        <translation>结果的存储已恢复正常</translation>
    </message>
    <message>
        <source>The configuration is an older copy, or was changed by hand: %1</source>
        <translation>配置是较旧的副本，或经手动修改：%1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>The manager is stopping</source>
        <translation>管理器正在停止</translation>
    </message>
    <message>
        <source>The manager is not running</source>
        <translation>管理器未运行</translation>
    </message>
    <message>
        <source>What waits to be stored beside results has become too much: the oldest events, stops and gaps are forgotten</source>
        <translation>除结果外等待存储的内容过多：最早的事件、停止记录和空缺将被丢弃</translation>
    </message>
</context>
<context>
    <name>ManagerOptions</name>
    <message>
        <source>Usage: %1 [--listen ADDR:PORT] [--data DIR] [--config FILE] [--store URL]</source>
        <translation>用法：%1 [--listen ADDR:PORT] [--data DIR] [--config FILE] [--store URL]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address to listen on; write localhost:54321, 0.0.0.0:54321 or [::1]:54321.</source>
        <translation>“%1”不是可监听的地址；请写为 localhost:54321、0.0.0.0:54321 或 [::1]:54321。</translation>
    </message>
    <message>
        <source>Where agents connect.</source>
        <translation>探针连接的地址。</translation>
    </message>
    <message>
        <source>Where configuration and results are kept.</source>
        <translation>配置和结果的保存位置。</translation>
    </message>
    <message>
        <source>The configuration, if not config.json in DIR.</source>
        <translation>配置文件；默认为 DIR 中的 config.json。</translation>
    </message>
    <message>
        <source>The results, if not in DIR: sqlite:PATH.</source>
        <translation>结果的存储位置，写为 sqlite:PATH；默认在 DIR 中。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option.</source>
        <translation>“%1”不是选项。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Deadline of one attempt; without it 10 s, or the interval if that is less.</source>
        <translation>单次尝试的时限；未设置时为 10 s，若间隔短于 10 s，则以间隔为准。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>Further attempts before a failure is reported.</source>
        <translation>报告失败之前再尝试的次数。</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>重试等待</translation>
    </message>
    <message>
        <source>Time between a failed attempt and the next.</source>
        <translation>一次失败的尝试与下一次之间的时间。</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>IP 版本</translation>
    </message>
    <message>
        <source>Which addresses of a name to use; each makes the check over both versions, and the worse result counts.</source>
        <translation>使用名称的哪些地址；each 表示分别以两个 IP 版本检查，以较差的结果为准。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Name to ask for; for PTR an address may be given.</source>
        <translation>要查询的名称；类型为 PTR 时可填写地址。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Record type to ask for.</source>
        <translation>要查询的记录类型。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Port of the name server.</source>
        <translation>名称服务器的端口。</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输协议</translation>
    </message>
    <message>
        <source>UDP asks again by TCP when the answer is cut.</source>
        <translation>UDP 应答被截断时改用 TCP 重新查询。</translation>
    </message>
    <message>
        <source>Accepted response codes</source>
        <translation>接受的响应代码</translation>
    </message>
    <message>
        <source>Response codes that are right, as in NOERROR,NXDOMAIN.</source>
        <translation>视为正确的响应代码，例如 NOERROR,NXDOMAIN。</translation>
    </message>
    <message>
        <source>Records must match</source>
        <translation>记录必须匹配</translation>
    </message>
    <message>
        <source>Regular expression that the data of any record (or of all) must match.</source>
        <translation>任一记录（或所有记录）的数据必须匹配的正则表达式。</translation>
    </message>
    <message>
        <source>Records must not match</source>
        <translation>记录不得匹配</translation>
    </message>
    <message>
        <source>Regular expression that the data of no record may match.</source>
        <translation>任何记录的数据都不得匹配的正则表达式。</translation>
    </message>
    <message>
        <source>Records to match</source>
        <translation>须匹配的记录</translation>
    </message>
    <message>
        <source>Whether any or all of the records must match.</source>
        <translation>须匹配任一记录还是所有记录。</translation>
    </message>
    <message>
        <source>Fewest records</source>
        <translation>最少记录数</translation>
    </message>
    <message>
        <source>Fewer records of the type than this fail the check.</source>
        <translation>该类型的记录少于此数时检查失败。</translation>
    </message>
    <message>
        <source>Authoritative</source>
        <translation>权威应答</translation>
    </message>
    <message>
        <source>The answer must be authoritative (AA).</source>
        <translation>应答必须是权威的 (AA)。</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>The answer must be authenticated by DNSSEC (AD).</source>
        <translation>应答必须经 DNSSEC 验证 (AD)。</translation>
    </message>
    <message>
        <source>Recursion</source>
        <translation>递归</translation>
    </message>
    <message>
        <source>Ask the server to find the answer elsewhere (RD).</source>
        <translation>请求服务器到别处查找应答 (RD)。</translation>
    </message>
    <message>
        <source>Largest UDP answer</source>
        <translation>最大 UDP 应答</translation>
    </message>
    <message>
        <source>Announced by EDNS; 0 asks without EDNS.</source>
        <translation>由 EDNS 声明；0 表示查询时不使用 EDNS。</translation>
    </message>
    <message>
        <source>DNSSEC records</source>
        <translation>DNSSEC 记录</translation>
    </message>
    <message>
        <source>Ask for signatures too (DO); implies EDNS.</source>
        <translation>同时请求签名 (DO)；这必然启用 EDNS。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>HTTP request method.</source>
        <translation>HTTP 请求方法。</translation>
    </message>
    <message>
        <source>Accepted status</source>
        <translation>接受的状态码</translation>
    </message>
    <message>
        <source>Status codes that are right: codes and ranges, as in 200-299,304.</source>
        <translation>视为正确的状态码：单个代码和范围，例如 200-299,304。</translation>
    </message>
    <message>
        <source>Body must match</source>
        <translation>正文必须匹配</translation>
    </message>
    <message>
        <source>Regular expression that the body must contain.</source>
        <translation>正文必须包含的正则表达式。</translation>
    </message>
    <message>
        <source>Body must not match</source>
        <translation>正文不得匹配</translation>
    </message>
    <message>
        <source>Regular expression that the body must not contain.</source>
        <translation>正文不得包含的正则表达式。</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>请求标头</translation>
    </message>
    <message>
        <source>Header lines to send, as in Accept: text/html.</source>
        <translation>要发送的标头行，例如 Accept: text/html。</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Text to send as the body of the request.</source>
        <translation>作为请求正文发送的文本。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>User name for basic authentication.</source>
        <translation>基本身份验证的用户名。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password for basic authentication.</source>
        <translation>基本身份验证的密码。</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>Token to send as Authorization: Bearer.</source>
        <translation>以 Authorization: Bearer 发送的令牌。</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Most redirects to follow; 0 follows none.</source>
        <translation>最多跟随的重定向次数；0 表示不跟随。</translation>
    </message>
    <message>
        <source>Header must match</source>
        <translation>标头必须匹配</translation>
    </message>
    <message>
        <source>Regular expression that a header line of the answer must match, as in ^Server: nginx; case does not matter.</source>
        <translation>应答中须有标头行匹配的正则表达式，例如 ^Server: nginx；不区分大小写。</translation>
    </message>
    <message>
        <source>Header must not match</source>
        <translation>标头不得匹配</translation>
    </message>
    <message>
        <source>Regular expression that no header line of the answer may match.</source>
        <translation>应答中任何标头行都不得匹配的正则表达式。</translation>
    </message>
    <message>
        <source>Smallest body</source>
        <translation>最小正文</translation>
    </message>
    <message>
        <source>A body with fewer bytes than this fails the check.</source>
        <translation>正文字节数少于此值时检查失败。</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>最大正文</translation>
    </message>
    <message>
        <source>A body with more bytes than this fails the check.</source>
        <translation>正文字节数多于此值时检查失败。</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Ask for a compressed body and decompress it; sizes are those of what comes out.</source>
        <translation>请求压缩的正文并解压；大小以解压后的内容为准。</translation>
    </message>
    <message>
        <source>Host name to ask for</source>
        <translation>请求的主机名</translation>
    </message>
    <message>
        <source>Name for the Host header and the TLS handshake, where the target&apos;s own is only the place to connect to; not through a proxy.</source>
        <translation>用于 Host 标头和 TLS 握手的名称，适用于目标自身的名称仅用作连接地址的情形；不能经代理服务器使用。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Proxy as http://host:port or socks5://host:port; it resolves the target&apos;s name.</source>
        <translation>代理服务器，写为 http://host:port 或 socks5://host:port；由它解析目标的名称。</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>代理服务器用户</translation>
    </message>
    <message>
        <source>User name for the proxy.</source>
        <translation>代理服务器的用户名。</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理服务器密码</translation>
    </message>
    <message>
        <source>Password for the proxy.</source>
        <translation>代理服务器的密码。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the certificate to show to the server.</source>
        <translation>探针所在机器上的 PEM 文件，其中含有要向服务器出示的证书。</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the key of the client certificate, where that file does not hold it.</source>
        <translation>探针所在机器上的 PEM 文件，其中含有客户端证书的密钥；仅在证书文件不含密钥时需要。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>What makes the request: auto is curl where the agent has it; qt is there to compare, and its times with TLS can be a round trip too long.</source>
        <translation>由什么发出请求：auto 在探针具备 curl 时使用 curl；qt 用于对比，其 TLS 相关的时间可能多出一次往返时间。</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包数</translation>
    </message>
    <message>
        <source>How many to send.</source>
        <translation>发送的数量。</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>发送间距</translation>
    </message>
    <message>
        <source>Time between two packets.</source>
        <translation>两个数据包之间的时间。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Bytes behind the ICMP header.</source>
        <translation>ICMP 标头之后的字节数。</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Most routers on the way.</source>
        <translation>途中路由器的最大数量。</translation>
    </message>
    <message>
        <source>Do not fragment</source>
        <translation>不分片</translation>
    </message>
    <message>
        <source>A packet that is too large for the way is lost instead of cut.</source>
        <translation>过大而无法通过路径的数据包会丢失，而不会被分片。</translation>
    </message>
    <message>
        <source>Wait for each answer</source>
        <translation>每次应答等待</translation>
    </message>
    <message>
        <source>An answer that takes longer counts as lost.</source>
        <translation>超过此时间的应答计为丢失。</translation>
    </message>
    <message>
        <source>Loss: degraded from</source>
        <translation>丢包：降级阈值</translation>
    </message>
    <message>
        <source>Degraded when at least this share is lost.</source>
        <translation>丢失比例达到此值时降级。</translation>
    </message>
    <message>
        <source>Loss: down from</source>
        <translation>丢包：故障阈值</translation>
    </message>
    <message>
        <source>Down when at least this share is lost.</source>
        <translation>丢失比例达到此值时故障。</translation>
    </message>
    <message>
        <source>Round trip: degraded above</source>
        <translation>往返时间：降级阈值</translation>
    </message>
    <message>
        <source>Degraded when the average is longer; 0 never.</source>
        <translation>平均值超过此值时降级；0 表示从不。</translation>
    </message>
    <message>
        <source>Round trip: down above</source>
        <translation>往返时间：故障阈值</translation>
    </message>
    <message>
        <source>Down when the average is longer; 0 never.</source>
        <translation>平均值超过此值时故障；0 表示从不。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>What the probes are.</source>
        <translation>探测包的协议。</translation>
    </message>
    <message>
        <source>Port of UDP and TCP probes; unless set, 33434 by UDP and 80 by TCP.</source>
        <translation>UDP 和 TCP 探测包的端口；未设置时，UDP 为 33434，TCP 为 80。</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How many times to probe every hop.</source>
        <translation>对每个跃点的探测次数。</translation>
    </message>
    <message>
        <source>Spacing of cycles</source>
        <translation>轮次间距</translation>
    </message>
    <message>
        <source>Many routers answer no more than once a second.</source>
        <translation>许多路由器每秒最多应答一次。</translation>
    </message>
    <message>
        <source>First hop</source>
        <translation>首个跃点</translation>
    </message>
    <message>
        <source>TTL to begin with.</source>
        <translation>起始 TTL。</translation>
    </message>
    <message>
        <source>Most hops</source>
        <translation>最多跃点</translation>
    </message>
    <message>
        <source>TTL to end with.</source>
        <translation>结束 TTL。</translation>
    </message>
    <message>
        <source>Wait for each hop</source>
        <translation>每跃点等待</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>数据包大小</translation>
    </message>
    <message>
        <source>Bytes of each ICMP or UDP probe with its IP header. Probes are never fragmented.</source>
        <translation>每个 ICMP 或 UDP 探测包连同 IP 标头的字节数。探测包从不分片。</translation>
    </message>
    <message>
        <source>Fixed flow</source>
        <translation>固定流</translation>
    </message>
    <message>
        <source>All probes look like one flow, so that load balancers send them one way; TCP probes only where the agent may use raw sockets (CAP_NET_RAW).</source>
        <translation>所有探测包看起来属于同一个流，使负载均衡器将它们送往同一路径；TCP 探测包仅在探针可使用原始套接字 (CAP_NET_RAW) 时如此。</translation>
    </message>
    <message>
        <source>Names of hops</source>
        <translation>跃点名称</translation>
    </message>
    <message>
        <source>Ask for the name of each hop. Nothing waits for it: it may be there from the next run on.</source>
        <translation>查询每个跃点的名称。运行不会等待查询：名称可能从下次运行起才出现。</translation>
    </message>
    <message>
        <source>Port of the agent&apos;s own machine.</source>
        <translation>探针所在机器的端口。</translation>
    </message>
    <message>
        <source>Which of the machine&apos;s ports.</source>
        <translation>机器上的哪类端口。</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>绑定到</translation>
    </message>
    <message>
        <source>Address that the port must be bound to; 0.0.0.0 and :: mean all addresses.</source>
        <translation>端口必须绑定的地址；0.0.0.0 和 :: 表示所有地址。</translation>
    </message>
    <message>
        <source>Must listen</source>
        <translation>必须监听</translation>
    </message>
    <message>
        <source>Off: the check is up when nothing listens.</source>
        <translation>关闭时：没有程序监听则检查正常。</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Name of the process that must be the one that listens.</source>
        <translation>监听该端口的进程必须具有此名称。</translation>
    </message>
    <message>
        <source>Port of the time server.</source>
        <translation>时间服务器的端口。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>NTP version of the request.</source>
        <translation>请求的 NTP 版本。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>采样次数</translation>
    </message>
    <message>
        <source>How many times to ask; the answer with the least delay counts.</source>
        <translation>查询次数；采用延迟最小的应答。</translation>
    </message>
    <message>
        <source>Pause between an answer and the next request; servers may refuse those who ask too fast.</source>
        <translation>收到应答与发出下一请求之间的停顿；服务器可能拒绝过于频繁的请求。</translation>
    </message>
    <message>
        <source>Offset: degraded above</source>
        <translation>偏移：降级阈值</translation>
    </message>
    <message>
        <source>Degraded when the clocks differ by more; 0 never.</source>
        <translation>时钟相差超过此值时降级；0 表示从不。</translation>
    </message>
    <message>
        <source>Offset: down above</source>
        <translation>偏移：故障阈值</translation>
    </message>
    <message>
        <source>Down when the clocks differ by more; 0 never.</source>
        <translation>时钟相差超过此值时故障；0 表示从不。</translation>
    </message>
    <message>
        <source>Stratum: degraded above</source>
        <translation>层级：降级阈值</translation>
    </message>
    <message>
        <source>Degraded when the server is farther from its source; 0 never.</source>
        <translation>服务器离时间源的层数超过此值时降级；0 表示从不。</translation>
    </message>
    <message>
        <source>Stratum: down above</source>
        <translation>层级：故障阈值</translation>
    </message>
    <message>
        <source>Down when the server is farther from its source; 0 never.</source>
        <translation>服务器离时间源的层数超过此值时故障；0 表示从不。</translation>
    </message>
    <message>
        <source>Root dispersion: degraded above</source>
        <translation>根离散：降级阈值</translation>
    </message>
    <message>
        <source>Degraded when the server is less sure of its time; 0 never.</source>
        <translation>服务器时间的不确定度超过此值时降级；0 表示从不。</translation>
    </message>
    <message>
        <source>Root dispersion: down above</source>
        <translation>根离散：故障阈值</translation>
    </message>
    <message>
        <source>Down when the server is less sure of its time; 0 never.</source>
        <translation>服务器时间的不确定度超过此值时故障；0 表示从不。</translation>
    </message>
    <message>
        <source>Port to connect to.</source>
        <translation>要连接的端口。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>What each step sends, text with escapes or hex:...; an empty line sends nothing.</source>
        <translation>每一步发送的内容，为带转义的文本或 hex:...；空行表示不发送。</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Regular expression that each step&apos;s answer must match; an empty line expects nothing.</source>
        <translation>每一步的应答必须匹配的正则表达式；空行表示不期望应答。</translation>
    </message>
    <message>
        <source>Must be refused</source>
        <translation>必须被拒绝</translation>
    </message>
    <message>
        <source>The check is up when the port is closed.</source>
        <translation>端口关闭时检查正常。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>On: from the start; a protocol: after asking for it in clear (STARTTLS). Steps run within it.</source>
        <translation>on：从一开始就使用 TLS；某个协议：先以明文请求 (STARTTLS)，再使用 TLS。各步骤在 TLS 内运行。</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Name to ask the server for (SNI) and to find in its certificate, instead of the host.</source>
        <translation>向服务器请求的名称 (SNI)，也是其证书中必须含有的名称，用以代替主机名。</translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation>验证证书</translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be trusted, valid and for this name.</source>
        <translation>服务器的证书必须受信任、有效且与此名称相符。</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the authorities to trust instead of the system&apos;s.</source>
        <translation>探针所在机器上的 PEM 文件，改为信任其中的颁发机构，而不是系统所信任的颁发机构。</translation>
    </message>
    <message>
        <source>Oldest TLS version</source>
        <translation>最低 TLS 版本</translation>
    </message>
    <message>
        <source>A server that cannot speak this version or a newer one fails the check.</source>
        <translation>服务器不支持此版本或更新版本时检查失败。</translation>
    </message>
    <message>
        <source>Certificate: degraded below</source>
        <translation>证书：降级阈值</translation>
    </message>
    <message>
        <source>Degraded when the chain expires in fewer days than this; 0 never.</source>
        <translation>证书链在少于此天数内到期时降级；0 表示从不。</translation>
    </message>
    <message>
        <source>Certificate: down below</source>
        <translation>证书：故障阈值</translation>
    </message>
    <message>
        <source>Down when the chain expires in fewer days than this; 0 only once it has expired.</source>
        <translation>证书链在少于此天数内到期时故障；0 表示仅在已到期时。</translation>
    </message>
    <message>
        <source>Port to send to.</source>
        <translation>发送到的端口。</translation>
    </message>
    <message>
        <source>What each datagram holds, text with escapes or hex:...; empty sends an empty one.</source>
        <translation>每个数据报的内容，为带转义的文本或 hex:...；留空则发送空数据报。</translation>
    </message>
    <message>
        <source>Answer must match</source>
        <translation>应答必须匹配</translation>
    </message>
    <message>
        <source>Regular expression that an answer must match.</source>
        <translation>应答必须匹配的正则表达式。</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>数据报数</translation>
    </message>
    <message>
        <source>Time between two datagrams; less where they would not all go out in half of the timeout.</source>
        <translation>两个数据报之间的时间；若在超时的一半时间内无法全部发出，则会缩短。</translation>
    </message>
    <message>
        <source>Silence means</source>
        <translation>无应答表示</translation>
    </message>
    <message>
        <source>What it means when nothing answers: the port may be open or filtered.</source>
        <translation>没有任何应答时的含义：端口可能开放，也可能被过滤。</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Up</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>找不到名称</translation>
    </message>
    <message>
        <source>Name server failed</source>
        <translation>名称服务器出错</translation>
    </message>
    <message>
        <source>Name server did not answer</source>
        <translation>名称服务器未应答</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>No answer to the connection attempt</source>
        <translation>连接尝试无应答</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>连接被重置</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS 握手失败</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>Certificate is for another name</source>
        <translation>证书名称不符</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>协议错误</translation>
    </message>
    <message>
        <source>Status not accepted</source>
        <translation>状态码不被接受</translation>
    </message>
    <message>
        <source>Content not accepted</source>
        <translation>内容不被接受</translation>
    </message>
    <message>
        <source>Response too large</source>
        <translation>响应过大</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>重定向过多</translation>
    </message>
    <message>
        <source>Threshold exceeded</source>
        <translation>超出阈值</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>数据包丢失</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Clock not synchronised</source>
        <translation>时钟未同步</translation>
    </message>
    <message>
        <source>Kiss of death</source>
        <translation>Kiss of death</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>未监听</translation>
    </message>
    <message>
        <source>Agent lacks the permission</source>
        <translation>探针缺少权限</translation>
    </message>
    <message>
        <source>Denied by the agent&apos;s policy</source>
        <translation>被探针的策略禁止</translation>
    </message>
    <message>
        <source>Agent overloaded</source>
        <translation>探针过载</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>内部错误</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This stored result cannot be read: %1</source>
        <translation>无法读取这条存储的结果：%1</translation>
    </message>
    <message>
        <source>Results in %1: the file is empty, and its journal is not</source>
        <translation>%1 中的结果：文件为空，而其日志不为空</translation>
    </message>
    <message>
        <source>Results in %1: reading was stopped</source>
        <translation>%1 中的结果：读取已停止</translation>
    </message>
    <message>
        <source>Results in %1: the disk has no room</source>
        <translation>%1 中的结果：磁盘空间不足</translation>
    </message>
    <message>
        <source>Results in %1: %2</source>
        <translation>%1 中的结果：%2</translation>
    </message>
    <message>
        <source>Results in %1: the file is damaged (%2)</source>
        <translation>%1 中的结果：文件已损坏（%2）</translation>
    </message>
    <message>
        <source>Results in %1: a newer version of Vantage wrote this file</source>
        <translation>%1 中的结果：此文件由较新版本的 Vantage 写入</translation>
    </message>
    <message>
        <source>Results in %1: the file is damaged</source>
        <translation>%1 中的结果：文件已损坏</translation>
    </message>
    <message>
        <source>Results up to %1 have gaps</source>
        <translation>截至 %1 的结果有空缺</translation>
    </message>
    <message>
        <source>Results begin with %1, and %2 is next</source>
        <translation>结果从 %1 开始，而下一条应为 %2</translation>
    </message>
    <message>
        <source>%1 cannot be set aside as %2: %3</source>
        <translation>无法将 %1 移至 %2：%3</translation>
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
        <translation>无法启动管理器。</translation>
    </message>
    <message>
        <source>Vantage&apos;s manager: gives checks to agents and shows what they find. Further options: --language CODE, --minimised.</source>
        <translation>Vantage 管理器：向探针分派检查并显示其结果。其他选项：--language CODE、--minimised。</translation>
    </message>
</context>
<context>
    <name>vantage::AboutDialog</name>
    <message>
        <source>About Vantage</source>
        <translation>关于 Vantage</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>%1 的版本</translation>
    </message>
    <message>
        <source>Watches services from several places at once.</source>
        <translation>从多个地点同时监测服务。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>本程序是自由软件，遵循 GNU General Public License 第 3 版或更新版本，不提供任何担保。</translation>
    </message>
    <message>
        <source>It is made with Qt, OpenSSL and SQLite; its agents also with libcurl, c-ares, ldns and PCRE2. Each has its own licence, which allows this.</source>
        <translation>本程序使用 Qt、OpenSSL 和 SQLite 构建；其探针还使用 libcurl、c-ares、ldns 和 PCRE2。它们各有其许可证，均允许这种使用。</translation>
    </message>
    <message>
        <source>C&amp;opy the versions</source>
        <translation>复制版本信息(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
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
            <numerusform>其后的 %n 条命令未执行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentChoice</name>
    <message>
        <source>Agents to compare</source>
        <translation>要比较的探针</translation>
    </message>
    <message numerus="yes">
        <source>The agents whose lines are shown; at most %n</source>
        <translation>
            <numerusform>显示其曲线的探针；最多 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentFilter</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln 个探针</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown agents</source>
        <translation>显示的探针</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>按文本筛选</translation>
    </message>
    <message>
        <source>Shows agents whose number, name, address, version or anomaly contain this text.</source>
        <translation>显示编号、名称、地址、版本或异常含有此文本的探针。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Shows agents in this state.</source>
        <translation>显示处于此状态的探针。</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Not all right</source>
        <translation>有问题的</translation>
    </message>
</context>
<context>
    <name>vantage::AgentsModel</name>
    <message numerus="yes">
        <source>%Ln result(s) wait at the agent to be stored here.</source>
        <translation>
            <numerusform>该探针有 %Ln 条结果等待存储到此处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known while the agent is not connected.</source>
        <translation>探针未连接时无从得知。</translation>
    </message>
    <message>
        <source>It rejects none of its checks.</source>
        <translation>该探针没有拒绝任何检查。</translation>
    </message>
    <message numerus="yes">
        <source>It does not run %n of its checks; the page Checks and the matrix say why.</source>
        <translation>
            <numerusform>该探针有 %n 项检查未运行；原因见“检查”页和矩阵。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Revoke agent</source>
        <translation>吊销探针</translation>
    </message>
    <message>
        <source>Revoke agent %1?</source>
        <translation>是否吊销探针 %1？</translation>
    </message>
    <message>
        <source>It is cut off at once and is not let in again, and its number is never given to another. This cannot be taken back. Its results are kept; its checks stay with it until you give them to others.

To put another machine in its place, use “Replace hardware” instead.</source>
        <translation>该探针会立即断开，不再准许连接，其编号也绝不会再分配给其他探针。此操作无法撤销。其结果会保留；其检查仍归它所有，直到您将检查分配给其他探针。

若要以另一台机器取而代之，请改用“更换硬件”。</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>吊销(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Rename agent</source>
        <translation>重命名探针</translation>
    </message>
    <message>
        <source>Name of agent %1:</source>
        <translation>探针 %1 的名称：</translation>
    </message>
    <message>
        <source>A&amp;gents</source>
        <translation>探针(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>矩阵(&amp;M)</translation>
    </message>
    <message>
        <source>Which check runs at which agent, and how it is there</source>
        <translation>哪项检查在哪个探针上运行，以及其情况如何</translation>
    </message>
    <message>
        <source>Views of the agents</source>
        <translation>探针的视图</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>连接(&amp;T)</translation>
    </message>
    <message>
        <source>When the agent was connected, and when it was away</source>
        <translation>该探针何时连接，何时离线</translation>
    </message>
    <message>
        <source>About the agent</source>
        <translation>关于该探针</translation>
    </message>
    <message>
        <source>No agent passes the filter.</source>
        <translation>没有符合筛选条件的探针。</translation>
    </message>
    <message>
        <source>No agents yet.</source>
        <translation>尚无探针。</translation>
    </message>
    <message>
        <source>Start one in a terminal of this machine:</source>
        <translation>请在本机的终端中启动一个：</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Enrol an agent elsewhere…</source>
        <translation>在别处注册探针…</translation>
    </message>
    <message>
        <source>Enr&amp;ol an agent…</source>
        <translation>注册探针(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Replace &amp;hardware…</source>
        <translation>更换硬件(&amp;H)…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>吊销(&amp;V)…</translation>
    </message>
    <message>
        <source>Only &amp;its results</source>
        <translation>仅显示其结果(&amp;I)</translation>
    </message>
    <message>
        <source>Run its checks &amp;now</source>
        <translation>立即运行其检查(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Filter agents</source>
        <translation>筛选探针(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>复制为命令(&amp;C)</translation>
    </message>
</context>
<context>
    <name>vantage::BulkEditDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 would be left without an agent. Choose at least one.</source>
        <translation>%1 将没有探针。请至少选择一个。</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n check(s)</source>
        <translation>
            <numerusform>更改 %n 项检查(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>Move checks to other agents</source>
        <translation>将检查移至其他探针</translation>
    </message>
    <message>
        <source>Edit checks</source>
        <translation>编辑检查</translation>
    </message>
    <message numerus="yes">
        <source>Choose the agents that are to run %n check(s).</source>
        <translation>
            <numerusform>请选择要运行这 %n 项检查的探针。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you touch is changed in %n check(s); all else stays as it is in each.</source>
        <translation>
            <numerusform>您改动的内容会在 %n 项检查中更改；其余内容在各项检查中保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick to change this, untick to leave it as it is.</source>
        <translation>勾选表示更改此项，取消勾选表示保持不变。</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>The checks do not all have the same here.</source>
        <translation>各项检查在此处的值并不相同。</translation>
    </message>
    <message>
        <source>&amp;Interval (s)</source>
        <translation>间隔 (s)(&amp;I)</translation>
    </message>
    <message>
        <source>Seconds between two runs; 30s, 2m and 1h are understood too.</source>
        <translation>两次运行之间的秒数；也可写作 30s、2m 和 1h。</translation>
    </message>
    <message>
        <source>A&amp;dd tags</source>
        <translation>添加标签(&amp;D)</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>&amp;Remove tags</source>
        <translation>移除标签(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>探针(&amp;A)</translation>
    </message>
    <message>
        <source>Ticked agents run all of the checks; half ticked ones run those that they run now.</source>
        <translation>勾选的探针运行所有这些检查；半勾选的探针仍运行其现有的检查。</translation>
    </message>
    <message>
        <source>The same as commands</source>
        <translation>等效的命令</translation>
    </message>
    <message>
        <source>The commands that do this appear here.</source>
        <translation>执行此操作的命令会显示在此处。</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
</context>
<context>
    <name>vantage::ChangeHistory</name>
    <message>
        <source>%1 has been changed by something else since</source>
        <translation>%1 此后已被其他操作更改</translation>
    </message>
    <message>
        <source>Client %1 has been given another name since</source>
        <translation>客户端 %1 此后已被另行命名</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n 项检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n 个探针</numerusform>
        </translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can no longer be undone: %2. What was changed before it still can.</source>
        <translation>“%1”已无法撤销：%2。在它之前的更改仍可撤销。</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can no longer be done again: %2.</source>
        <translation>“%1”已无法重做：%2。</translation>
    </message>
</context>
<context>
    <name>vantage::CheckDialog</name>
    <message>
        <source>Choose at least one agent.</source>
        <translation>请至少选择一个探针。</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>没有任何更改</translation>
    </message>
    <message>
        <source>The command appears here once the form is right</source>
        <translation>表单填写正确后，命令会显示在此处</translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation>编辑检查</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>添加检查</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>Name ser&amp;ver</source>
        <translation>名称服务器(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>&amp;Interval (s)</source>
        <translation>间隔 (s)(&amp;I)</translation>
    </message>
    <message>
        <source>Seconds between two runs; 30s, 2m and 1h are understood too.</source>
        <translation>两次运行之间的秒数；也可写作 30s、2m 和 1h。</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>探针(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Optional, with commas between them</source>
        <translation>可选，以逗号分隔</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>测试(&amp;E)</translation>
    </message>
    <message>
        <source>Runs the check once at each chosen agent, without saving it (F5)</source>
        <translation>在每个选定的探针上运行一次检查，但不保存 (F5)</translation>
    </message>
    <message>
        <source>The same as a command</source>
        <translation>等效的命令</translation>
    </message>
    <message>
        <source>What this form does, as the console and vantagectl take it</source>
        <translation>此表单所做的操作，以控制台和 vantagectl 接受的形式表示</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>复制为命令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>%1 (the next agent that joins)</source>
        <translation>%1（下一个加入的探针）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no agent yet that could test the check.</source>
        <translation>尚无可测试此检查的探针。</translation>
    </message>
    <message>
        <source>To test the check, choose an agent that has joined.</source>
        <translation>若要测试此检查，请选择已加入的探针。</translation>
    </message>
</context>
<context>
    <name>vantage::CheckFilterBar</name>
    <message>
        <source>Only: %1</source>
        <translation>仅：%1</translation>
    </message>
    <message>
        <source>Only: agent %1</source>
        <translation>仅：探针 %1</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>按文本筛选</translation>
    </message>
    <message>
        <source>Shows checks whose name, target or tag contains this text (Ctrl+L).</source>
        <translation>显示名称、目标或标签含有此文本的检查 (Ctrl+L)。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Shows checks of one kind.</source>
        <translation>显示一种类型的检查。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Shows checks of one verdict.</source>
        <translation>显示一种判定的检查。</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>所有判定</translation>
    </message>
    <message>
        <source>All but up</source>
        <translation>正常以外</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Puts checks together below a row that sums them up.</source>
        <translation>将检查归到一个汇总行之下。</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>By target</source>
        <translation>按目标</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>Only checks of this verdict are shown; click to show all.</source>
        <translation>仅显示此判定的检查；单击可显示全部。</translation>
    </message>
    <message>
        <source>Only checks of this verdict</source>
        <translation>仅此判定的检查</translation>
    </message>
    <message>
        <source>Only checks of this agent are shown; click to show all.</source>
        <translation>仅显示此探针的检查；单击可显示全部。</translation>
    </message>
    <message>
        <source>Only checks of this agent</source>
        <translation>仅此探针的检查</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Clears the filter</source>
        <translation>清除筛选条件</translation>
    </message>
</context>
<context>
    <name>vantage::CheckGroups</name>
    <message>
        <source>No tag</source>
        <translation>无标签</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n check(s)</source>
        <translation>
            <numerusform>%1：%n 项检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n 项暂停</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ChecksModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Incident %1 is open since %2</source>
        <translation>事故 %1 自 %2 起未结束</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>Agent %1: %2 (%3)</source>
        <translation>探针 %1：%2（%3）</translation>
    </message>
    <message>
        <source>%1 at %2 of %3</source>
        <extracomment>&quot;Down at 1 of 3&quot;, agents</extracomment>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>Agent %1: %2</source>
        <translation>探针 %1：%2</translation>
    </message>
    <message>
        <source>Rejected by %1 of %2</source>
        <translation>被拒 %1/%2</translation>
    </message>
    <message>
        <source>Confirmed by %1 of %2</source>
        <translation>已确认 %1/%2</translation>
    </message>
    <message>
        <source>No result since the window was opened</source>
        <translation>窗口打开以来没有结果</translation>
    </message>
    <message numerus="yes">
        <source>The newest run took %1.
Of the last %n run(s) the median is %2, the shortest %3, the longest %4.</source>
        <translation>
            <numerusform>最近一次运行耗时 %1。
最近 %n 次运行的中位数为 %2，最短 %3，最长 %4。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n 项正常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <translation>
            <numerusform>%n 项降级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n 项故障</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 项未知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>No check matches the filter.</source>
        <translation>没有符合筛选条件的检查。</translation>
    </message>
    <message>
        <source>Change the filter, or show all checks.</source>
        <translation>请更改筛选条件，或显示所有检查。</translation>
    </message>
    <message>
        <source>No checks yet.</source>
        <translation>尚无检查。</translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N), or paste a list (Ctrl+Shift+V).</source>
        <translation>请添加要监测的对象 (Ctrl+N)，或粘贴列表 (Ctrl+Shift+V)。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Add check…</source>
        <translation>添加检查…</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>add a check</source>
        <translation>添加检查</translation>
    </message>
    <message numerus="yes">
        <source>move %n check(s)</source>
        <translation>
            <numerusform>移动 %n 项检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit %n check(s)</source>
        <translation>
            <numerusform>编辑 %n 项检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 项检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n check(s)</source>
        <translation>
            <numerusform>添加 %n 项检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) added.</source>
        <translation>
            <numerusform>已添加 %n 项检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message numerus="yes">
        <source>delete %n check(s)</source>
        <translation>
            <numerusform>删除 %n 项检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 项检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clone %n check(s)</source>
        <translation>
            <numerusform>克隆 %n 项检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) cloned.</source>
        <translation>
            <numerusform>已克隆 %n 项检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pause %n check(s)</source>
        <translation>
            <numerusform>暂停 %n 项检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resume %n check(s)</source>
        <translation>
            <numerusform>恢复 %n 项检查</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>&amp;Add check…</source>
        <translation>添加检查(&amp;A)…</translation>
    </message>
    <message>
        <source>Add man&amp;y…</source>
        <translation>批量添加(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;lone</source>
        <translation>克隆(&amp;L)</translation>
    </message>
    <message>
        <source>M&amp;ove to agents…</source>
        <translation>移至探针(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>立即检查(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Only &amp;its results</source>
        <translation>仅显示其结果(&amp;I)</translation>
    </message>
    <message>
        <source>Its &amp;history</source>
        <translation>查看历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find a check</source>
        <translation>查找检查(&amp;F)</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy another command</source>
        <translation>复制其他命令(&amp;C)</translation>
    </message>
</context>
<context>
    <name>vantage::ClosingBar</name>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Only while it runs does the manager take results. Is it to go on in the tray?</source>
        <translation>管理器仅在运行期间接收结果。是否让它在托盘中继续运行？</translation>
    </message>
    <message>
        <source>&amp;Remember this</source>
        <translation>记住此选择(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>在托盘中继续运行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>vantage::CommandPalette</name>
    <message>
        <source>Nothing fits what you typed.</source>
        <translation>没有与您输入的内容相符的项。</translation>
    </message>
    <message>
        <source>Find an action, a page, an agent, a check or a command</source>
        <translation>查找操作、页面、探针、检查或命令</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的项</translation>
    </message>
</context>
<context>
    <name>vantage::CommandRunner</name>
    <message>
        <source>&apos;%1&apos; is not a command; did you mean %2?</source>
        <translation>“%1”不是命令；您要找的是 %2 吗？</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command; &apos;help&apos; lists them</source>
        <translation>“%1”不是命令；“help”列出所有命令</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option of this command</source>
        <translation>“%1”不是此命令的选项</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 不带值</translation>
    </message>
    <message>
        <source>the %1 behind %2 is missing</source>
        <translation>%2 后缺少 %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many</source>
        <translation>“%1”是多余的参数</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下次运行</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>上次状况</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>客户端 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 项任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近在线</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待传</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No agent has connected yet.</source>
        <translation>尚无探针连接过。</translation>
    </message>
    <message>
        <source>Client %1 is now called %2.</source>
        <translation>客户端 %1 现名为 %2。</translation>
    </message>
    <message>
        <source>There is no client yet.</source>
        <translation>尚无客户端。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>no checks</source>
        <translation>无检查</translation>
    </message>
    <message>
        <source>Paused %1 at %2.</source>
        <translation>已暂停 %1（%2）。</translation>
    </message>
    <message>
        <source>Resumed %1 at %2.</source>
        <translation>已恢复 %1（%2）。</translation>
    </message>
    <message>
        <source>There is no client yet. The first agent that connects becomes client 1; addconf can give it checks now already.</source>
        <translation>尚无客户端。首个连接的探针将成为客户端 1；现在即可用 addconf 为它添加检查。</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <translation>已将 %1 添加到%2。</translation>
    </message>
    <message>
        <source>Added %1 to %2 as service %3.</source>
        <translation>已将 %1 添加到%2，作为服务 %3。</translation>
    </message>
    <message>
        <source>Changed %1 at %2.</source>
        <translation>已更改 %1（%2）。</translation>
    </message>
    <message>
        <source>Removed %1 from client %2.</source>
        <translation>已从客户端 %2 移除 %1。</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>新探针</translation>
    </message>
    <message>
        <source>This lets one agent in, until %1.</source>
        <translation>此字符串可让一个探针加入，有效期至 %1。</translation>
    </message>
    <message>
        <source>The manager listens on this machine only: agents elsewhere cannot reach it. Start it with --listen 0.0.0.0:%1, and give a new join string then.</source>
        <translation>管理器仅在本机上监听：别处的探针无法连接。请以 --listen 0.0.0.0:%1 启动管理器，然后提供新的加入字符串。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>No join string waits for an agent.</source>
        <translation>没有待用的加入字符串。</translation>
    </message>
    <message>
        <source>no join string with the token %1 waits for an agent</source>
        <translation>没有令牌为 %1 的待用加入字符串</translation>
    </message>
    <message numerus="yes">
        <source>%n join string(s) withdrawn.</source>
        <translation>
            <numerusform>已撤回 %n 个加入字符串。</numerusform>
        </translation>
    </message>
    <message>
        <source>Client %1 is revoked.</source>
        <translation>客户端 %1 已吊销。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n rollup(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 条汇总写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 条事件写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 起事故写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a time like 2026-03-12 or 2026-03-12T00:27:05Z</source>
        <translation>%1：“%2”不是形如 2026-03-12 或 2026-03-12T00:27:05Z 的时间</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a number from 1</source>
        <translation>%1：“%2”不是从 1 开始的数</translation>
    </message>
    <message>
        <source>--from is not before --to</source>
        <translation>--from 不早于 --to</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither csv nor json</source>
        <translation>“%1”既不是 csv 也不是 json</translation>
    </message>
    <message>
        <source>--level: &apos;%1&apos; is not minute, hour or day</source>
        <translation>--level：“%1”不是 minute、hour 或 day</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be exported; there are: %2</source>
        <translation>无法导出“%1”；可导出：%2</translation>
    </message>
    <message>
        <source>%1 says nothing about %2</source>
        <translation>%1 不适用于 %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n check(s)</source>
        <translation>
            <numerusform>已导入 %n 项检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n agent(s).</source>
        <translation>
            <numerusform>和 %n 个探针。</numerusform>
        </translation>
    </message>
    <message>
        <source>A service_id is the position that viewconf shows. Words with blanks go in quotes; --json behind any command gives JSON.</source>
        <translation>service_id 是 viewconf 显示的位置。含空格的词请加引号；在任何命令后加 --json 可得到 JSON。</translation>
    </message>
    <message>
        <source>More: help addconf, help HTTPS.</source>
        <translation>更多：help addconf、help HTTPS。</translation>
    </message>
    <message>
        <source>Also spelled %1.</source>
        <translation>也可写作 %1。</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a command nor a type of check</source>
        <translation>“%1”既不是命令也不是检查类型</translation>
    </message>
    <message>
        <source>All is saved. Leaving.</source>
        <translation>已全部保存。正在退出。</translation>
    </message>
    <message>
        <source>Client %1, epoch %2:</source>
        <translation>客户端 %1，世代 %2：</translation>
    </message>
    <message>
        <source>lost %1 to %2: %3, noted %4</source>
        <translation>丢失 %1 至 %2：%3，记录于 %4</translation>
    </message>
    <message>
        <source>stopped from %1 to %2</source>
        <translation>停止：%1 至 %2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>世代</translation>
    </message>
    <message>
        <source>Stored up to</source>
        <translation>已存储至</translation>
    </message>
    <message>
        <source>Results lost</source>
        <translation>丢失的结果</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time like 2026-03-12 or 2026-03-12T00:27:05Z</source>
        <translation>“%1”不是形如 2026-03-12 或 2026-03-12T00:27:05Z 的时间</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The period ends before it begins</source>
        <translation>时段的结束早于开始</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither html nor csv</source>
        <translation>“%1”既不是 html 也不是 csv</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number of results</source>
        <translation>“%1”不是结果条数</translation>
    </message>
    <message>
        <source>Results are kept for %1 d, their rollups by minute for %2 d, by hour for %3 d, by day for ever.</source>
        <translation>结果保留 %1 天，其按分钟的汇总保留 %2 天，按小时的汇总保留 %3 天，按天的汇总永久保留。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not raw=DAYS, minute=DAYS or hour=DAYS</source>
        <translation>“%1”不是 raw=DAYS、minute=DAYS 或 hour=DAYS</translation>
    </message>
    <message>
        <source>%1: a whole number of days from 1 to %2 is needed</source>
        <translation>%1：需要 1 至 %2 的整数天数</translation>
    </message>
    <message>
        <source>there is no check %1</source>
        <translation>不存在检查 %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Incident %1 is open since %2.</source>
        <translation>事故 %1 自 %2 起未结束。</translation>
    </message>
    <message>
        <source>There is no check yet.</source>
        <translation>尚无检查。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) did not run the check</source>
        <translation>
            <numerusform>%n 个探针中有 %1 个未运行此检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>there is no client %1</source>
        <translation>不存在客户端 %1</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
    <message>
        <source>This line cannot be read: %1.</source>
        <translation>无法读取此行：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 条结果写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 是文件夹</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a client id; they are whole numbers from 1</source>
        <translation>“%1”不是客户端编号；客户端编号为从 1 开始的整数</translation>
    </message>
    <message>
        <source>there is no client yet</source>
        <translation>尚无客户端</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a service id; they are whole numbers from 1</source>
        <translation>“%1”不是服务编号；服务编号为从 1 开始的整数</translation>
    </message>
    <message>
        <source>client %1 has no check %2</source>
        <translation>客户端 %1 没有检查 %2</translation>
    </message>
    <message>
        <source>client %1 has no checks</source>
        <translation>客户端 %1 没有任何检查</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>客户端 %1</translation>
    </message>
    <message>
        <source>clients %1</source>
        <translation>客户端 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Positions move when a check is removed; &apos;#12&apos; in their place is the check with the id 12, as status shows it, and does not move.</source>
        <translation>删除检查后位置会变动；在位置处写“#12”表示编号为 12 的检查（如 status 所示），不会变动。</translation>
    </message>
</context>
<context>
    <name>vantage::Commands</name>
    <message>
        <source>a command is missing; &apos;help&apos; lists them</source>
        <translation>缺少命令；“help”列出所有命令</translation>
    </message>
</context>
<context>
    <name>vantage::ConfigStore</name>
    <message>
        <source>The manager is stopping</source>
        <translation>管理器正在停止</translation>
    </message>
</context>
<context>
    <name>vantage::ConnectionsModel</name>
    <message>
        <source>The agent was stopped, and has started again.</source>
        <translation>探针曾停止，现已重新启动。</translation>
    </message>
</context>
<context>
    <name>vantage::ConnectionsPanel</name>
    <message>
        <source>Connections of the agent</source>
        <translation>探针的连接</translation>
    </message>
    <message>
        <source>Choose an agent to see when it was connected.</source>
        <translation>请选择一个探针，以查看它何时连接。</translation>
    </message>
    <message>
        <source>What is stored cannot be read.</source>
        <translation>无法读取存储的内容。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>This agent has not been connected yet.</source>
        <translation>此探针尚未连接过。</translation>
    </message>
    <message numerus="yes">
        <source>These are from the newest %Ln event(s) of the agent; the page Events has all.</source>
        <translation>
            <numerusform>这些内容取自该探针最新的 %Ln 条事件；“事件”页有全部事件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ConsolePane</name>
    <message>
        <source>Answers</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a command; help lists them</source>
        <translation>输入命令；help 列出所有命令</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends the command that is still answering</source>
        <translation>结束仍在输出的命令</translation>
    </message>
</context>
<context>
    <name>vantage::ControlClient</name>
    <message>
        <source>The manager ended the connection before the command was done.</source>
        <translation>命令完成之前，管理器已结束连接。</translation>
    </message>
    <message>
        <source>No manager is running on %1.</source>
        <translation>没有管理器正在使用 %1。</translation>
    </message>
    <message>
        <source>The manager on %1 cannot be reached: %2.</source>
        <translation>无法连接使用 %1 的管理器：%2。</translation>
    </message>
</context>
<context>
    <name>vantage::ControlServer</name>
    <message>
        <source>A request has at most %1 bytes.</source>
        <translation>请求最多为 %1 字节。</translation>
    </message>
    <message>
        <source>Another manager is running on %1.</source>
        <translation>另一个管理器正在使用 %1。</translation>
    </message>
    <message>
        <source>The control socket in %1 cannot be made: %2.</source>
        <translation>无法在 %1 中创建控制套接字：%2。</translation>
    </message>
    <message>
        <source>Too many commands run at once.</source>
        <translation>同时运行的命令过多。</translation>
    </message>
</context>
<context>
    <name>vantage::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation>选择一行，即可在此查看其全部内容。</translation>
    </message>
</context>
<context>
    <name>vantage::Details</name>
    <message>
        <source>Rejected: %1</source>
        <translation>被拒：%1</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>At its agents</source>
        <translation>各探针情况</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订号</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>探针 %1</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近在线</translation>
    </message>
    <message>
        <source>Results waiting</source>
        <translation>待传结果</translation>
    </message>
    <message>
        <source>Rejected checks</source>
        <translation>被拒的检查</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Its checks</source>
        <translation>所运行的检查</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The agent&apos;s newest result, ahead of its backlog; it is stored when its turn comes.</source>
        <translation>探针的最新结果，先于其积压结果显示；轮到它时才会存储。</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Started late</source>
        <translation>启动延后</translation>
    </message>
    <message>
        <source>The run began noticeably after its time.</source>
        <translation>此次运行明显晚于其预定时间开始。</translation>
    </message>
    <message>
        <source>Agent stalled</source>
        <translation>探针停滞</translation>
    </message>
    <message>
        <source>The agent stood still while it measured; the times may be too long.</source>
        <translation>测量期间探针曾停滞；所测时间可能偏长。</translation>
    </message>
    <message>
        <source>Clock stepped</source>
        <translation>时钟跳变</translation>
    </message>
    <message>
        <source>The agent&apos;s clock was set while it measured; when it began is not certain.</source>
        <translation>测量期间探针的时钟曾被调整；其开始时间无法确定。</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>过载</translation>
    </message>
    <message>
        <source>The agent had more to do than its limits allow.</source>
        <translation>探针的工作量超出了其限制。</translation>
    </message>
    <message>
        <source>Runs skipped</source>
        <translation>运行被跳过</translation>
    </message>
    <message>
        <source>Runs before this one were left out because one was still running.</source>
        <translation>此次运行之前的若干次运行已略去，因为当时仍有一次在运行。</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>已截断</translation>
    </message>
    <message>
        <source>Parts were left out, because the result was larger than is allowed.</source>
        <translation>部分内容已略去，因为结果超出了允许的大小。</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Failed in</source>
        <translation>失败阶段</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Address tried</source>
        <translation>尝试的地址</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>地点与时间</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Agent&apos;s address</source>
        <translation>探针地址</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>预定时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>世代</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%L1 B</source>
        <translation>%L1 B</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期时间</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>跃点</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>跃点</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Somebody asked for this run at once.</source>
        <translation>有人要求立即执行此次检查。</translation>
    </message>
</context>
<context>
    <name>vantage::EnrolDialog</name>
    <message>
        <source>The join string was withdrawn: it lets nobody in.</source>
        <translation>加入字符串已撤回：不再准许任何探针加入。</translation>
    </message>
    <message>
        <source>The join string has expired.</source>
        <translation>加入字符串已过期。</translation>
    </message>
    <message>
        <source>Asking the manager…</source>
        <translation>正在询问管理器…</translation>
    </message>
    <message>
        <source>This manager listens on this machine only: agents elsewhere cannot reach it. To let them in, start it with --listen 0.0.0.0:%1. Agents of the same user on this machine find it without a join string.</source>
        <translation>此管理器仅在本机上监听：别处的探针无法连接。要准许它们加入，请以 --listen 0.0.0.0:%1 启动管理器。本机上同一用户的探针无需加入字符串即可找到管理器。</translation>
    </message>
    <message>
        <source>Where the new machine knows this one by another name, add --manager NAME:%1 to the command.</source>
        <translation>若新机器以其他名称识别本机，请在命令中添加 --manager NAME:%1。</translation>
    </message>
    <message>
        <source>It lets one agent in, until %1 (%2 left).</source>
        <extracomment>a time of day, and minutes and seconds until then</extracomment>
        <translation>可让一个探针加入，有效期至 %1（剩余 %2）。</translation>
    </message>
    <message>
        <source>Replace hardware</source>
        <translation>更换硬件</translation>
    </message>
    <message>
        <source>Enrol an agent</source>
        <translation>注册探针</translation>
    </message>
    <message>
        <source>Start an agent with this command on the new machine. It takes over the number, the name and the checks of agent %1; the machine that had them is not let in any more.</source>
        <translation>请在新机器上用此命令启动探针。它将接管探针 %1 的编号、名称和检查；原有机器不再准许连接。</translation>
    </message>
    <message>
        <source>Start an agent with this command on the machine that is to watch. It gets the next free number.</source>
        <translation>请在用于监测的机器上用此命令启动探针。它将获得下一个空闲编号。</translation>
    </message>
    <message>
        <source>C&amp;ommand:</source>
        <translation>命令(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Join string alone:</source>
        <translation>仅加入字符串(&amp;J)：</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Join string</source>
        <translation>加入字符串</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy the join string</source>
        <translation>复制加入字符串</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New join string</source>
        <translation>新建加入字符串(&amp;N)</translation>
    </message>
</context>
<context>
    <name>vantage::Enrolment</name>
    <message>
        <source>The manager does not listen yet</source>
        <translation>管理器尚未监听</translation>
    </message>
    <message>
        <source>%1 is not a client id: they go from 1 to %2</source>
        <translation>%1 不是客户端编号；编号为 1 至 %2</translation>
    </message>
    <message>
        <source>Client %1 was revoked; its id is not given again</source>
        <translation>客户端 %1 已被吊销；其编号不再分配</translation>
    </message>
    <message>
        <source>agent %1 was revoked; to join again it has to begin anew, with another data directory</source>
        <translation>探针 %1 已被吊销；若要再次加入，须使用另一个数据目录重新开始</translation>
    </message>
    <message>
        <source>this manager does not know the agent; start it with --join and the string that the command &apos;enrol&apos; gives</source>
        <translation>此管理器不认识该探针；请以 --join 和命令“enrol”提供的字符串启动探针</translation>
    </message>
    <message>
        <source>too many join strings were tried from this address; try again later</source>
        <translation>来自此地址的加入字符串尝试过多；请稍后再试</translation>
    </message>
    <message>
        <source>Agents on this machine have to be given a join string by hand: %1</source>
        <translation>本机上的探针须手动提供加入字符串：%1</translation>
    </message>
</context>
<context>
    <name>vantage::EventsModel</name>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>%1, not seen</source>
        <translation>%1，未查看</translation>
    </message>
</context>
<context>
    <name>vantage::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Se&amp;verity:</source>
        <translation>级别(&amp;V)：</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>Warnings and critical</source>
        <translation>警告和严重</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>仅严重</translation>
    </message>
    <message>
        <source>No event is that severe.</source>
        <translation>没有达到此级别的事件。</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>尚无事件。</translation>
    </message>
    <message>
        <source>Agents that come and go are told here, and what goes wrong with the manager itself.</source>
        <translation>此处记录探针的上线和离线，以及管理器自身出现的问题。</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>显示所有事件</translation>
    </message>
    <message>
        <source>&amp;Show the agent</source>
        <translation>显示该探针(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mark all as seen</source>
        <translation>全部标为已查看(&amp;M)</translation>
    </message>
</context>
<context>
    <name>vantage::FilterBar</name>
    <message>
        <source>%1. A click takes this out of the filter.</source>
        <translation>%1。单击可将其从筛选条件中移除。</translation>
    </message>
    <message>
        <source>Filter, for instance: agent:berlin outcome:down duration:&gt;200ms text</source>
        <translation>筛选，例如：agent:berlin outcome:down duration:&gt;200ms 文本</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>&lt;p&gt;agent: &amp;nbsp;kind: &amp;nbsp;check: &amp;nbsp;outcome: &amp;nbsp;reason: &amp;nbsp;duration:&lt;/p&gt;&lt;p&gt;Lists have commas between, names with blanks stand in quotation marks. All else is text that the target, the description, the address, the reason or the agent contains.&lt;/p&gt;</source>
        <translation>&lt;p&gt;agent: &amp;nbsp;kind: &amp;nbsp;check: &amp;nbsp;outcome: &amp;nbsp;reason: &amp;nbsp;duration:&lt;/p&gt;&lt;p&gt;列表以逗号分隔，含空格的名称置于引号内。其余内容视为文本，在目标、说明、地址、原因和探针中查找。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Choose what is shown from lists</source>
        <translation>从列表中选择要显示的内容</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>已保存(&amp;V)</translation>
    </message>
    <message>
        <source>Filters that you have given a name</source>
        <translation>您已命名的筛选条件</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Clears the filter</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>“%1” is not a kind of check.</source>
        <translation>“%1”不是检查类型。</translation>
    </message>
    <message>
        <source>“%1” is not an outcome: there are up, degraded, down and unknown.</source>
        <translation>“%1”不是状况；可用的有：up、degraded、down 和 unknown。</translation>
    </message>
    <message>
        <source>outcome: needs one or more outcomes, with commas between.</source>
        <translation>outcome: 需要一个或多个状况，以逗号分隔。</translation>
    </message>
    <message>
        <source>“%1” is not a reason.</source>
        <translation>“%1”不是原因。</translation>
    </message>
    <message>
        <source>reason: needs one or more reasons, with commas between.</source>
        <translation>reason: 需要一个或多个原因，以逗号分隔。</translation>
    </message>
    <message>
        <source>“%1” is not a duration like &gt;200ms, &lt;1.5s or 200ms..1s.</source>
        <translation>“%1”不是形如 &gt;200ms、&lt;1.5s 或 200ms..1s 的时长。</translation>
    </message>
    <message>
        <source>No duration is longer than %1 and shorter than %2.</source>
        <translation>没有长于 %1 且短于 %2 的时长。</translation>
    </message>
    <message>
        <source>Behind %1: something is missing.</source>
        <translation>%1: 后缺少内容。</translation>
    </message>
    <message>
        <source>No agent is called “%1”.</source>
        <translation>没有名为“%1”的探针。</translation>
    </message>
    <message>
        <source>Several agents are called “%1”; say which by number: #%2 or #%3.</source>
        <translation>有多个名为“%1”的探针；请以编号指明：#%2 或 #%3。</translation>
    </message>
    <message>
        <source>No check is called “%1”.</source>
        <translation>没有名为“%1”的检查。</translation>
    </message>
    <message>
        <source>Several checks are called “%1”; say which by number: #%2 or #%3.</source>
        <translation>有多个名为“%1”的检查；请以编号指明：#%2 或 #%3。</translation>
    </message>
    <message>
        <source>%1: is given twice.</source>
        <translation>%1: 给出了两次。</translation>
    </message>
    <message>
        <source>Only &amp;failures</source>
        <translation>仅显示失败的(&amp;F)</translation>
    </message>
    <message>
        <source>Only &amp;slow ones, longer than %1</source>
        <translation>仅显示慢于 %1 的(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>探针(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>状况(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>所有探针</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>保存此筛选条件(&amp;S)…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选条件</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>重命名筛选条件</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>筛选条件的名称：</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>探针：%1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>检查：%1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>状况：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Longer than %1</source>
        <translation>长于 %1</translation>
    </message>
    <message>
        <source>Shorter than %1</source>
        <translation>短于 %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>文本：%1</translation>
    </message>
</context>
<context>
    <name>vantage::FirstSteps</name>
    <message>
        <source>The agent is starting; it runs until you end it or log out.</source>
        <translation>探针正在启动；它会一直运行，直到您将其结束或注销。</translation>
    </message>
    <message>
        <source>Copied. But this manager listens on this machine only: to let agents of other machines in, start it with --listen 0.0.0.0:PORT.</source>
        <translation>已复制。但此管理器仅在本机上监听：要准许其他机器的探针加入，请以 --listen 0.0.0.0:PORT 启动管理器。</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal of the other machine within 15 minutes.</source>
        <translation>已复制。请在 15 分钟内将其粘贴到另一台机器的终端中。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>隐藏入门步骤</translation>
    </message>
    <message>
        <source>1. Start an agent: it runs the checks where it stands. One on this machine will do for a start.</source>
        <translation>1. 启动探针：它在所处的位置运行检查。开始时，本机上有一个即可。</translation>
    </message>
    <message>
        <source>&amp;Start an agent here</source>
        <translation>在此启动探针(&amp;S)</translation>
    </message>
    <message>
        <source>2. For another machine, copy the command with its join string and run it there. This can wait.</source>
        <translation>2. 对于另一台机器，请复制带有加入字符串的命令并在该机器上运行。此步骤可稍后进行。</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>3. Add the first check: what is to be watched, and how often.</source>
        <translation>3. 添加第一项检查：监测什么，以及多久一次。</translation>
    </message>
    <message>
        <source>Add the first chec&amp;k…</source>
        <translation>添加第一项检查(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>vantage::Fleet</name>
    <message>
        <source>Connections are accepted again</source>
        <translation>已恢复接受连接</translation>
    </message>
    <message>
        <source>An agent at %1 was not let in: %2</source>
        <translation>位于 %1 的探针未获准连接：%2</translation>
    </message>
    <message>
        <source>this agent was revoked</source>
        <translation>此探针已被吊销</translation>
    </message>
    <message>
        <source>%1 was revoked: it may not come back</source>
        <translation>%1 已被吊销：不得再次连接</translation>
    </message>
    <message>
        <source>%1 joined for the first time, from %2</source>
        <translation>%1 首次加入，来自 %2</translation>
    </message>
    <message>
        <source>%1 is connected, from %2</source>
        <translation>%1 已连接，来自 %2</translation>
    </message>
    <message>
        <source>The agent was cut off</source>
        <translation>探针已被断开</translation>
    </message>
    <message>
        <source>%1 could not join: %2</source>
        <translation>%1 无法加入：%2</translation>
    </message>
    <message>
        <source>%1 is cut off: %2. Reconnecting ...</source>
        <translation>%1 已断开：%2。正在重新连接…</translation>
    </message>
    <message>
        <source>%1 rejected %2 %3: %4</source>
        <translation>%1 拒绝了 %2 %3：%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected %n more task(s)</source>
        <translation>
            <numerusform>%1 另外拒绝了 %n 项任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends results again</source>
        <translation>%1 已恢复发送结果</translation>
    </message>
    <message>
        <source>The clock of %1 is off by %2, give or take %3</source>
        <translation>%1 的时钟偏差为 %2，误差不超过 %3</translation>
    </message>
    <message>
        <source>The clock of %1 is right again</source>
        <translation>%1 的时钟已恢复准确</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>clock off by %1</source>
        <translation>时钟偏差 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) rejected</source>
        <translation>
            <numerusform>拒绝了 %n 项任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not come back</source>
        <translation>%1 尚未恢复连接</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>未及时收到应答</translation>
    </message>
    <message>
        <source>%1 is connected but has sent no result for %2</source>
        <translation>%1 已连接，但已有 %2 未发送结果</translation>
    </message>
    <message>
        <source>The manager is stopping</source>
        <translation>管理器正在停止</translation>
    </message>
    <message>
        <source>There is no client %1</source>
        <translation>不存在客户端 %1</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 未连接</translation>
    </message>
    <message>
        <source>Client %1 does not have check %2</source>
        <translation>客户端 %1 没有检查 %2</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryBar</name>
    <message>
        <source>&amp;1 h</source>
        <translation>&amp;1 小时</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>1 &amp;d</source>
        <translation>1 天(&amp;D)</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>1 &amp;w</source>
        <translation>1 周(&amp;W)</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>1 &amp;m</source>
        <translation>1 个月(&amp;M)</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>1 &amp;y</source>
        <translation>1 年(&amp;Y)</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Choose a check</source>
        <translation>选择检查</translation>
    </message>
    <message>
        <source>The check that is shown; type a part of its name to find it.</source>
        <translation>所显示的检查；输入其名称的一部分即可查找。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Where the range begins</source>
        <translation>范围的开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Where the range ends</source>
        <translation>范围的结束</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Keeps the end of the range at the present time</source>
        <translation>使范围的结束始终保持在当前时间</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryChart</name>
    <message>
        <source>Chart of durations and outcomes</source>
        <translation>耗时与状况图表</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Loss (%)</source>
        <translation>丢包 (%)</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryColumns</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Verdict of these agents</source>
        <translation>这些探针的判定</translation>
    </message>
    <message>
        <source>Up or degraded, of the time that was observed.</source>
        <translation>在已观测的时间中，正常或降级所占的比例。</translation>
    </message>
    <message>
        <source>Time that was not observed counted as down.</source>
        <translation>未观测的时间计为故障。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>At least %1, at most %2.</source>
        <translation>至少 %1，至多 %2。</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>&amp;Gaps</source>
        <translation>空缺(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Gaps (%n)</source>
        <translation>
            <numerusform>空缺 (%n)(&amp;G)</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the chart, or press Ctrl+Left and Ctrl+Right, to read it; + and - zoom, the arrows move, Home returns, Return shows the results around.</source>
        <translation>指向图表，或按 Ctrl+Left 和 Ctrl+Right 读取数值；+ 和 - 缩放，方向键移动，Home 返回，Return 显示前后的结果。</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>无法读取历史：%1</translation>
    </message>
    <message>
        <source>No checks yet.
Add what is to be watched (Ctrl+N); its history begins with its first result.</source>
        <translation>尚无检查。
请添加要监测的对象 (Ctrl+N)；其历史从首个结果开始。</translation>
    </message>
    <message>
        <source>Choose a check above (Ctrl+L).</source>
        <translation>请在上方选择一项检查 (Ctrl+L)。</translation>
    </message>
    <message>
        <source>No agent runs this check.
Give it to one in its dialog.</source>
        <translation>没有探针运行此检查。
请在该检查的对话框中将其分配给某个探针。</translation>
    </message>
    <message>
        <source>Choose the agents to compare, on the right.</source>
        <translation>请在右侧选择要比较的探针。</translation>
    </message>
    <message>
        <source>&amp;Choose a check</source>
        <translation>选择检查(&amp;C)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>回到现在(&amp;B)</translation>
    </message>
    <message>
        <source>Results &amp;around</source>
        <translation>前后的结果(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>No gaps in this range.</source>
        <translation>此范围内没有空缺。</translation>
    </message>
    <message>
        <source>Every agent was there all the time.</source>
        <translation>每个探针始终在线。</translation>
    </message>
    <message>
        <source>A&amp;vailability</source>
        <translation>可用率(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>路径(&amp;P)</translation>
    </message>
    <message>
        <source>Figures of this range</source>
        <translation>此范围的数据</translation>
    </message>
    <message>
        <source>What is under the cursor</source>
        <translation>光标处的内容</translation>
    </message>
    <message>
        <source>Loss is shown since %1; older results were not read.</source>
        <translation>丢包自 %1 起显示；更早的结果未读取。</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryReadOut</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: median %2, 80 % within %3 to %4; %5</source>
        <translation>%1：中位数 %2，80 % 在 %3 至 %4 之间；%5</translation>
    </message>
</context>
<context>
    <name>vantage::IncidentsModel</name>
    <message>
        <source>%1, still open</source>
        <translation>%1，未结束</translation>
    </message>
</context>
<context>
    <name>vantage::Languages</name>
    <message>
        <source>Pseudo-locale</source>
        <translation>伪语言环境</translation>
    </message>
</context>
<context>
    <name>vantage::Listener</name>
    <message>
        <source>The manager&apos;s store was begun anew</source>
        <translation>管理器的存储已重新建立</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <translation>%1 端口 %2：%3</translation>
    </message>
    <message>
        <source>The manager cannot listen on %1</source>
        <translation>管理器无法在 %1 上监听</translation>
    </message>
    <message>
        <source>Connections cannot be accepted: %1</source>
        <translation>无法接受连接：%1</translation>
    </message>
</context>
<context>
    <name>vantage::ListeningTab</name>
    <message>
        <source>Every machine that reaches this one can then connect to the port. Only agents with a join string are let in, others are cut off; let the firewall pass only the networks of your agents.</source>
        <translation>届时，凡能访问本机的机器都可连接此端口。只有持有加入字符串的探针才获准加入，其余均会断开；请让防火墙仅放行探针所在的网络。</translation>
    </message>
    <message>
        <source>Only agents on this machine reach the manager then; those elsewhere do not.</source>
        <translation>届时仅本机上的探针可连接管理器，别处的探针则不能。</translation>
    </message>
    <message>
        <source>For agents on &amp;this machine only</source>
        <translation>仅供本机上的探针(&amp;T)</translation>
    </message>
    <message>
        <source>For agents &amp;elsewhere too</source>
        <translation>也供别处的探针(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>To change it, quit and &amp;start the manager so:</source>
        <translation>要更改此项，请退出并按如下方式启动管理器(&amp;S)：</translation>
    </message>
    <message>
        <source>Command that starts the manager</source>
        <translation>启动管理器的命令</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copies the command that starts the manager</source>
        <translation>复制启动管理器的命令</translation>
    </message>
</context>
<context>
    <name>vantage::LiveFeed</name>
    <message>
        <source>Agent %1 (%2)</source>
        <translation>探针 %1（%2）</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>探针 %1</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>检查 %1</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>探针(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>历史(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>事件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export configuration…</source>
        <translation>导出配置(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;results…</source>
        <translation>导出结果(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>查找任何内容(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;onsole</source>
        <translation>控制台(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Type a command</source>
        <translation>输入命令(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation>命令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Vantage</source>
        <translation>关于 Vantage(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>Import checks</source>
        <translation>导入检查</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Runs in the console</source>
        <translation>在控制台中运行</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>vantage::ManualWindow</name>
    <message>
        <source>The manual does not have this.</source>
        <translation>手册中没有此内容。</translation>
    </message>
    <message>
        <source>Manual of Vantage</source>
        <translation>Vantage 手册</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
</context>
<context>
    <name>vantage::MatrixModel</name>
    <message>
        <source>Not assigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Confirmed, no result yet</source>
        <translation>已确认，尚无结果</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>被拒：%1</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <extracomment>a check, an agent, and how the check is there</extracomment>
        <translation>%1，探针 %2：%3</translation>
    </message>
</context>
<context>
    <name>vantage::MatrixPanel</name>
    <message>
        <source>Choose a cell to see what it says.</source>
        <translation>请选择单元格以查看其内容。</translation>
    </message>
    <message>
        <source>&amp;Take it from this agent</source>
        <translation>从此探针移除(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Give it to this agent</source>
        <translation>分配给此探针(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s)</source>
        <translation>
            <numerusform>%Ln 项检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln 个探针</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>numbers of checks and of agents</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>Checks and agents</source>
        <translation>检查与探针</translation>
    </message>
    <message>
        <source>Filter checks by name or target</source>
        <translation>按名称或目标筛选检查</translation>
    </message>
    <message>
        <source>Shows checks whose name or target contains this text.</source>
        <translation>显示名称或目标含有此文本的检查。</translation>
    </message>
    <message>
        <source>Only &amp;what is not all right</source>
        <translation>仅有问题的(&amp;W)</translation>
    </message>
    <message>
        <source>Shows only checks and agents where something is rejected, pending, degraded, down or unknown.</source>
        <translation>仅显示其中有被拒、待确认、降级、故障或未知情形的检查和探针。</translation>
    </message>
    <message>
        <source>Everything is all right.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>No check passes the filter.</source>
        <translation>没有符合筛选条件的检查。</translation>
    </message>
    <message>
        <source>No checks yet.</source>
        <translation>尚无检查。</translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N).</source>
        <translation>请添加要监测的对象 (Ctrl+N)。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Its &amp;results here</source>
        <translation>此处的结果(&amp;R)</translation>
    </message>
    <message>
        <source>Check &amp;now at this agent</source>
        <translation>立即在此探针检查(&amp;N)</translation>
    </message>
</context>
<context>
    <name>vantage::MoreOptions</name>
    <message numerus="yes">
        <source>&amp;More options (%n set)</source>
        <translation>
            <numerusform>更多选项（已设 %n 项）(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>更多选项(&amp;M)</translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation>查找选项</translation>
    </message>
</context>
<context>
    <name>vantage::Notifier</name>
    <message numerus="yes">
        <source>%n more critical event(s)</source>
        <translation>
            <numerusform>另有 %n 条严重事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) down: %1</source>
        <translation>
            <numerusform>%n 项检查故障：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) degraded: %1</source>
        <translation>
            <numerusform>%n 项检查降级：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) up again: %1</source>
        <translation>
            <numerusform>%n 项检查恢复正常：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::OptionEditor</name>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一个</translation>
    </message>
</context>
<context>
    <name>vantage::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>%1 results/s</source>
        <translation>%1 条结果/s</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Checks that are not up appear here, the worst first.</source>
        <translation>不正常的检查显示在此处，最严重的排在最前。</translation>
    </message>
    <message>
        <source>Nothing is watched yet.</source>
        <translation>尚未监测任何对象。</translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N).</source>
        <translation>请添加要监测的对象 (Ctrl+N)。</translation>
    </message>
    <message>
        <source>The oldest has lasted %1.</source>
        <translation>最早的已持续 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are down.</source>
        <translation>
            <numerusform>%n 项检查故障。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are degraded.</source>
        <translation>
            <numerusform>%n 项检查降级。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n check(s) nothing is known.</source>
        <translation>
            <numerusform>%n 项检查状况未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is up.</source>
        <translation>全部正常。</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <extracomment>a number and what it counts: &quot;3 Down&quot;</extracomment>
        <translation>%L1 项%2</translation>
    </message>
    <message>
        <source>%L1 paused</source>
        <translation>%L1 项暂停</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln agent(s) online</source>
        <translation>
            <numerusform>在线探针 %L1 / %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What is not up</source>
        <translation>不正常的检查(&amp;W)</translation>
    </message>
    <message>
        <source>Last &amp;incidents</source>
        <translation>最近的事故(&amp;I)</translation>
    </message>
    <message>
        <source>Agents &amp;to look at</source>
        <translation>需留意的探针(&amp;T)</translation>
    </message>
    <message>
        <source>What is not up</source>
        <translation>不正常的检查</translation>
    </message>
    <message>
        <source>Last incidents</source>
        <translation>最近的事故</translation>
    </message>
    <message>
        <source>Agents to look at</source>
        <translation>需留意的探针</translation>
    </message>
    <message>
        <source>No incidents yet.</source>
        <translation>尚无事故。</translation>
    </message>
    <message>
        <source>No agent needs a look.</source>
        <translation>没有需要留意的探针。</translation>
    </message>
    <message>
        <source>Shows the rows behind this number</source>
        <translation>显示此数字所对应的行</translation>
    </message>
</context>
<context>
    <name>vantage::PasteDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large; 4 MiB are read at most</source>
        <translation>%1 过大；最多读取 4 MiB</translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>尚无可添加的内容。</translation>
    </message>
    <message>
        <source>All lines are right.</source>
        <translation>所有行均正确。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be added and will stay here.</source>
        <translation>
            <numerusform>%n 行无法添加，将留在此处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n check(s)</source>
        <translation>
            <numerusform>添加 %n 项检查(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Open a list of checks</source>
        <translation>打开检查列表</translation>
    </message>
    <message>
        <source>Add many checks</source>
        <translation>批量添加检查</translation>
    </message>
    <message>
        <source>One check a line: commands as the console takes them, or a table with commas, semicolons or tabs. The first line may name the columns: kind, target, args, interval, name, tags, agents, options, or any option.</source>
        <translation>每行一项检查：控制台接受的命令，或以逗号、分号或制表符分隔的表格。第一行可指明各列：kind、target、args、interval、name、tags、agents、options，或任一选项。</translation>
    </message>
    <message>
        <source>Lines to add</source>
        <translation>要添加的行</translation>
    </message>
    <message>
        <source>Agents of lines that name &amp;none</source>
        <translation>未指明探针的行所用的探针(&amp;N)</translation>
    </message>
    <message>
        <source>Agents of lines that name none</source>
        <translation>未指明探针的行所用的探针</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>所有探针</translation>
    </message>
    <message>
        <source>A line names its agents by their numbers or names, with ; between them, or all.</source>
        <translation>每行以编号或名称指明其探针，用 ; 分隔；也可写 all。</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Reads the lines from a file</source>
        <translation>从文件读取行</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>每行的处理结果</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>将添加</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither the number nor the name of an agent</source>
        <translation>“%1”既不是探针的编号也不是探针的名称</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2</source>
        <translation>此行有 %1 个单元格，标题行有 %2 个</translation>
    </message>
    <message>
        <source>The target is missing</source>
        <translation>缺少目标</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one cell too many</source>
        <translation>“%1”是多余的单元格</translation>
    </message>
    <message>
        <source>The kind is missing</source>
        <translation>缺少类型</translation>
    </message>
    <message>
        <source>No agent is named, and none is chosen below</source>
        <translation>未指明探针，下方也未选择探针</translation>
    </message>
    <message>
        <source>%1 is not the number of an agent</source>
        <translation>%1 不是探针的编号</translation>
    </message>
</context>
<context>
    <name>vantage::PathPanel</name>
    <message numerus="yes">
        <source>%n path(s) in this range.</source>
        <translation>
            <numerusform>此范围内有 %n 条路径。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the newest results of the range were read.</source>
        <translation>仅读取了此范围内最新的结果。</translation>
    </message>
    <message>
        <source>Agent whose path is shown</source>
        <translation>显示路径的探针</translation>
    </message>
    <message>
        <source>The agent whose path is shown</source>
        <translation>显示其路径的探针</translation>
    </message>
    <message>
        <source>Paths over time</source>
        <translation>路径随时间的变化</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>跃点</translation>
    </message>
    <message>
        <source>No paths in this range.</source>
        <translation>此范围内没有路径。</translation>
    </message>
    <message>
        <source>Choose a longer range, or another agent. Only traceroute checks tell a path.</source>
        <translation>请选择更长的范围，或另一个探针。只有 traceroute 检查会给出路径。</translation>
    </message>
</context>
<context>
    <name>vantage::Report</name>
    <message>
        <source>Verdict of all agents</source>
        <translation>所有探针的判定</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Available, of what was observed</source>
        <translation>可用率（观测期）</translation>
    </message>
    <message>
        <source>Available, worst case</source>
        <translation>可用率（最差情形）</translation>
    </message>
    <message>
        <source>Available (s)</source>
        <translation>可用 (s)</translation>
    </message>
    <message>
        <source>of that degraded (s)</source>
        <translation>其中降级 (s)</translation>
    </message>
    <message>
        <source>Down (s)</source>
        <translation>故障 (s)</translation>
    </message>
    <message>
        <source>Not observed (s)</source>
        <translation>未观测 (s)</translation>
    </message>
    <message>
        <source>of that paused (s)</source>
        <translation>其中暂停 (s)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
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
        <translation>最长</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Seen at first</source>
        <translation>最初所见</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n more gap(s) are counted, but not shown.</source>
        <translation>
            <numerusform>另有 %n 处空缺已计入但未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Up and degraded count as available.</source>
        <translation>正常和降级均计为可用。</translation>
    </message>
    <message>
        <source>Results stand for the time of the %1 in which they lie, each for the same share.</source>
        <translation>结果代表其所在的那一%1，在其中各占相同的份额。</translation>
    </message>
    <message>
        <source>A time without results, for whatever cause, and results that could not measure are not observed: the first figure leaves that time out, the worst case counts it as down.</source>
        <translation>无论出于何种原因没有结果的时间，以及结果未能测量的时间，均为未观测：第一个数值不计入这段时间，最差情形将其计为故障。</translation>
    </message>
    <message>
        <source>The verdict is down while any agent says so. Agents that saw it down in the same %1 may have done so together (first figure) or one after the other (worst case).</source>
        <translation>只要有任一探针判为故障，判定即为故障。在同一%1内看到故障的多个探针，可能是同时看到（第一个数值），也可能是先后看到（最差情形）。</translation>
    </message>
    <message>
        <source>Vantage report</source>
        <translation>Vantage 报告</translation>
    </message>
    <message>
        <source>From %1 to %2 (UTC), made %3.</source>
        <translation>从 %1 至 %2 (UTC)，生成于 %3。</translation>
    </message>
</context>
<context>
    <name>vantage::ReportDialog</name>
    <message>
        <source>Vantage report</source>
        <translation>Vantage 报告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>HTML, a page to read</source>
        <translation>HTML，便于阅读</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF，便于打印</translation>
    </message>
    <message>
        <source>CSV, to compute with</source>
        <translation>CSV，便于计算</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Chooses all checks that the filter shows</source>
        <translation>选择筛选显示的所有检查</translation>
    </message>
    <message>
        <source>Chooses none of the checks that the filter shows</source>
        <translation>取消选择筛选显示的所有检查</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>时段(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>时段的结束早于开始。</translation>
    </message>
    <message>
        <source>Choose at least one check.</source>
        <translation>请至少选择一项检查。</translation>
    </message>
    <message>
        <source>Say where to write the report.</source>
        <translation>请指定报告的写入位置。</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>写入报告</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>无法读取历史：%1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>The console writes HTML and CSV; a PDF is made here only.</source>
        <translation>控制台可写 HTML 和 CSV；PDF 只能在此生成。</translation>
    </message>
</context>
<context>
    <name>vantage::ResultExport</name>
    <message numerus="yes">
        <source>No more than %Ln results go to the clipboard; export them to a file.</source>
        <translation>
            <numerusform>剪贴板最多容纳 %Ln 条结果；请将其导出到文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no result to export.</source>
        <translation>没有可导出的结果。</translation>
    </message>
    <message>
        <source>%L1 of %L2 results written…</source>
        <translation>已写入 %L1 / %L2 条结果…</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>导出已停止；未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 条结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>vantage::ResultInspector</name>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>The result as exports hold it (Ctrl+J)</source>
        <translation>以导出时的形式显示结果 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The result as JSON</source>
        <translation>JSON 形式的结果</translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation>选择一行，即可在此查看其全部内容。</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>历史(&amp;S)</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>显示历史</translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation>显示检查</translation>
    </message>
    <message>
        <source>Show the agent</source>
        <translation>显示探针</translation>
    </message>
    <message>
        <source>Shows the history of this check at this agent</source>
        <translation>显示此检查在此探针上的历史</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>Goes to the check</source>
        <translation>转到该检查</translation>
    </message>
    <message>
        <source>A&amp;gent</source>
        <translation>探针(&amp;G)</translation>
    </message>
    <message>
        <source>Goes to the agent</source>
        <translation>转到该探针</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>Copies all that is shown here</source>
        <translation>复制此处显示的所有内容</translation>
    </message>
</context>
<context>
    <name>vantage::ResultsModel</name>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>started late</source>
        <translation>启动延后</translation>
    </message>
    <message>
        <source>agent stalled</source>
        <translation>探针停滞</translation>
    </message>
    <message>
        <source>clock stepped</source>
        <translation>时钟跳变</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>过载</translation>
    </message>
    <message>
        <source>runs skipped</source>
        <translation>运行被跳过</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>已截断</translation>
    </message>
    <message>
        <source>The agent&apos;s newest result, ahead of its backlog; it is stored when its turn comes.</source>
        <translation>探针的最新结果，先于其积压结果显示；轮到它时才会存储。</translation>
    </message>
</context>
<context>
    <name>vantage::ResultsPage</name>
    <message>
        <source>Export the selected results</source>
        <translation>导出选定的结果</translation>
    </message>
    <message>
        <source>Export all results that are shown</source>
        <translation>导出显示的所有结果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>JSON, one result a line (*.json)</source>
        <translation>JSON，每行一条结果 (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>a button: so many results have arrived that are not shown</extracomment>
        <translation>
            <numerusform>新到 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>&amp;Filter results</source>
        <translation>筛选结果(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show all results</source>
        <translation>显示所有结果(&amp;S)</translation>
    </message>
    <message>
        <source>H&amp;istory of its check</source>
        <translation>所属检查的历史(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Hold results</source>
        <translation>暂停显示结果(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Only failures</source>
        <translation>仅显示失败的(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;JSON of the result</source>
        <translation>结果的 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Export selected results…</source>
        <translation>导出选定的结果(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport shown results…</source>
        <translation>导出显示的结果(&amp;X)…</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Copy as JSO&amp;N</source>
        <translation>复制为 JSON(&amp;N)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Holds the table still; what arrives is kept and counted (F8)</source>
        <translation>使表格保持不动；新到的结果仍会保留并计数 (F8)</translation>
    </message>
    <message>
        <source>Shows what has arrived and follows again</source>
        <translation>显示新到的结果并恢复跟随</translation>
    </message>
    <message>
        <source>No result passes the filter.</source>
        <translation>没有符合筛选条件的结果。</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>尚无结果。</translation>
    </message>
    <message>
        <source>They appear here as soon as an agent has run a check.</source>
        <translation>探针运行检查后，结果会立即显示在此处。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>vantage::RetentionTab</name>
    <message>
        <source>What is older is removed. Summaries by day are kept for ever.</source>
        <translation>更早的内容会被移除。按天的汇总永久保留。</translation>
    </message>
    <message>
        <source>&amp;Each result:</source>
        <translation>每条结果(&amp;E)：</translation>
    </message>
    <message>
        <source>Summaries by &amp;minute:</source>
        <translation>按分钟的汇总(&amp;M)：</translation>
    </message>
    <message>
        <source>Summaries by &amp;hour:</source>
        <translation>按小时的汇总(&amp;H)：</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number in a field</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>应用(&amp;P)</translation>
    </message>
    <message>
        <source>Gives the command to the manager</source>
        <translation>将命令发送给管理器</translation>
    </message>
    <message>
        <source>C&amp;opy as command</source>
        <translation>复制为命令(&amp;O)</translation>
    </message>
    <message>
        <source>Copies the command that does the same</source>
        <translation>复制等效的命令</translation>
    </message>
    <message>
        <source>This is saved and in effect.</source>
        <translation>已保存并生效。</translation>
    </message>
    <message>
        <source>A change takes effect at once: what is older then does not come back.</source>
        <translation>更改立即生效：届时超期的数据无法恢复。</translation>
    </message>
</context>
<context>
    <name>vantage::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Listening</source>
        <translation>监听(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Retention</source>
        <translation>保留期限(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>When the &amp;window is closed:</source>
        <translation>关闭窗口时(&amp;W)：</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Start minimised</source>
        <translation>启动时最小化(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Follow the newest results from the start</source>
        <translation>从一开始就跟随最新结果(&amp;F)</translation>
    </message>
    <message>
        <source>How it starts counts from the next start on.</source>
        <translation>启动方式自下次启动起生效。</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits. How it starts counts from the next start on.</source>
        <translation>此桌面没有托盘：关闭窗口即退出。启动方式自下次启动起生效。</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>颜色(&amp;O)：</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Rows of &amp;tables:</source>
        <translation>表格行(&amp;T)：</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>语言(&amp;U)：</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>时间(&amp;I)：</translation>
    </message>
    <message>
        <source>Of the clock</source>
        <translation>具体时间</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>距今多久</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>时区(&amp;Z)：</translation>
    </message>
    <message>
        <source>Critical &amp;events</source>
        <translation>严重事件(&amp;E)</translation>
    </message>
    <message>
        <source>Checks that go &amp;down</source>
        <translation>检查变为故障(&amp;D)</translation>
    </message>
    <message>
        <source>Checks that get &amp;worse, but not down</source>
        <translation>检查变差，但未故障(&amp;W)</translation>
    </message>
    <message>
        <source>Checks that are &amp;up again</source>
        <translation>检查恢复正常(&amp;U)</translation>
    </message>
    <message>
        <source>The desktop shows these beside the tray; several at once become one.</source>
        <translation>桌面会在托盘旁显示这些通知；同时出现的多条合为一条。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so that nothing of this can be shown.</source>
        <translation>此桌面没有托盘，因此无法显示这些通知。</translation>
    </message>
</context>
<context>
    <name>vantage::StatusLine</name>
    <message>
        <source>Shows the events (%1)</source>
        <translation>显示事件 (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) online</source>
        <translation>
            <numerusform>在线探针 %1 / %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 results/s</source>
        <translation>%1 条结果/s</translation>
    </message>
</context>
<context>
    <name>vantage::StoreReaders</name>
    <message>
        <source>The manager is stopping</source>
        <translation>管理器正在停止</translation>
    </message>
</context>
<context>
    <name>vantage::StoreWriter</name>
    <message>
        <source>%1. It was set aside as %2, and a new file begun.</source>
        <translation>%1。该文件已移至 %2，并新建了文件。</translation>
    </message>
</context>
<context>
    <name>vantage::StoredResults</name>
    <message>
        <source>Stored results</source>
        <translation>已存储的结果</translation>
    </message>
    <message>
        <source>Around %1</source>
        <extracomment>a chip: the time of which results are shown</extracomment>
        <translation>%1 前后</translation>
    </message>
    <message>
        <source>A click leads back to the live results.</source>
        <translation>点击可返回实时结果。</translation>
    </message>
    <message>
        <source>Reading what is stored…</source>
        <translation>正在读取已存储的内容…</translation>
    </message>
    <message>
        <source>Stored results of that time. Live results are not among them.</source>
        <translation>该时间的已存储结果，其中没有实时结果。</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>无法读取历史：%1</translation>
    </message>
    <message>
        <source>No result of that time is stored.</source>
        <translation>该时间没有已存储的结果。</translation>
    </message>
    <message>
        <source>The page History shows for longer what they came to.</source>
        <translation>其汇总保留得更久，可在“历史”页查看。</translation>
    </message>
</context>
<context>
    <name>vantage::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>排序依据(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;No order</source>
        <translation>不排序(&amp;N)</translation>
    </message>
</context>
<context>
    <name>vantage::TerminalInput</name>
    <message numerus="yes">
        <source>A line of more than %n byte(s) is no command.</source>
        <translation>
            <numerusform>超过 %n 字节的行不是命令。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>显示窗口(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause messages</source>
        <translation>暂停通知(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
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
        <translation>正在等待…</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>No majority</source>
        <translation>无多数结果</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>多数：%1</translation>
    </message>
    <message>
        <source>Most tried %1</source>
        <translation>多数尝试的是 %1</translation>
    </message>
    <message>
        <source>Slow: median %1</source>
        <translation>慢：中位数 %1</translation>
    </message>
</context>
<context>
    <name>vantage::TrialPanel</name>
    <message>
        <source>The answer cannot be read</source>
        <translation>无法读取应答</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>未收到应答</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1：%L2</translation>
    </message>
    <message>
        <source>No result: %L1</source>
        <translation>无结果：%L1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n agent(s)…</source>
        <translation>
            <numerusform>正在等待 %n 个探针…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) differ</source>
        <translation>
            <numerusform>%n 个探针不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>All with a result agree</source>
        <translation>所有有结果的探针均一致</translation>
    </message>
    <message>
        <source>What each agent found</source>
        <translation>各探针的测试结果</translation>
    </message>
    <message>
        <source>The form has changed since this test</source>
        <translation>此次测试之后表单已更改</translation>
    </message>
</context>
<context>
    <name>vantage::TroubleModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>since when, and how long that is: &quot;14:02:11 (25 min)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s)</source>
        <extracomment>so many of the check&apos;s agents see it so</extracomment>
        <translation>
            <numerusform>%1/%n 个探针</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Takes this back (Ctrl+Z)</source>
        <translation>撤销此操作 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>vantage::Watch</name>
    <message numerus="yes">
        <source>%n check(s) down</source>
        <translation>
            <numerusform>%n 项检查故障</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) degraded</source>
        <translation>
            <numerusform>%n 项检查降级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical event(s) not seen</source>
        <translation>
            <numerusform>%n 条严重事件未查看</numerusform>
        </translation>
    </message>
</context>
</TS>
