<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>vantage::ActionRunner</name>
    <message numerus="yes">
        <source>%n command(s) behind it did not run.</source>
        <translation>
            <numerusform>%n command behind it did not run.</numerusform>
            <numerusform>%n commands behind it did not run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentChoice</name>
    <message numerus="yes">
        <source>The agents whose lines are shown; at most %n</source>
        <translation>
            <numerusform>The agents whose lines is shown; at most %n</numerusform>
            <numerusform>The agents whose lines are shown; at most %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentFilter</name>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agent</numerusform>
            <numerusform>%Ln agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentsModel</name>
    <message numerus="yes">
        <source>%Ln result(s) wait at the agent to be stored here.</source>
        <translation>
            <numerusform>%Ln result waits at the agent to be stored here.</numerusform>
            <numerusform>%Ln results wait at the agent to be stored here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It does not run %n of its checks; the page Checks and the matrix say why.</source>
        <translation>
            <numerusform>It does not run %n of its checks; the page Checks and the matrix say why.</numerusform>
            <numerusform>It does not run %n of its checks; the page Checks and the matrix say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::BulkEditDialog</name>
    <message numerus="yes">
        <source>&amp;Change %n check(s)</source>
        <translation>
            <numerusform>&amp;Change %n check</numerusform>
            <numerusform>&amp;Change %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the agents that are to run %n check(s).</source>
        <translation>
            <numerusform>Choose the agents that are to run %n check.</numerusform>
            <numerusform>Choose the agents that are to run %n checks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you touch is changed in %n check(s); all else stays as it is in each.</source>
        <translation>
            <numerusform>What you touch is changed in %n check; all else stays as it is in each.</numerusform>
            <numerusform>What you touch is changed in %n checks; all else stays as it is in each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ChangeHistory</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::CheckGroups</name>
    <message numerus="yes">
        <source>%1: %n check(s)</source>
        <translation>
            <numerusform>%1: %n check</numerusform>
            <numerusform>%1: %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ChecksModel</name>
    <message numerus="yes">
        <source>The newest run took %1.
Of the last %n run(s) the median is %2, the shortest %3, the longest %4.</source>
        <translation>
            <numerusform>The newest run took %1.
Of the last %n run the median is %2, the shortest %3, the longest %4.</numerusform>
            <numerusform>The newest run took %1.
Of the last %n runs the median is %2, the shortest %3, the longest %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n up</numerusform>
            <numerusform>%n up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <translation>
            <numerusform>%n degraded</numerusform>
            <numerusform>%n degraded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ChecksPage</name>
    <message numerus="yes">
        <source>move %n check(s)</source>
        <translation>
            <numerusform>move %n check</numerusform>
            <numerusform>move %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit %n check(s)</source>
        <translation>
            <numerusform>edit %n check</numerusform>
            <numerusform>edit %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) changed.</source>
        <translation>
            <numerusform>%n check changed.</numerusform>
            <numerusform>%n checks changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n check(s)</source>
        <translation>
            <numerusform>add %n check</numerusform>
            <numerusform>add %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) added.</source>
        <translation>
            <numerusform>%n check added.</numerusform>
            <numerusform>%n checks added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n check(s)</source>
        <translation>
            <numerusform>delete %n check</numerusform>
            <numerusform>delete %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) deleted.</source>
        <translation>
            <numerusform>%n check deleted.</numerusform>
            <numerusform>%n checks deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clone %n check(s)</source>
        <translation>
            <numerusform>clone %n check</numerusform>
            <numerusform>clone %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) cloned.</source>
        <translation>
            <numerusform>%n check cloned.</numerusform>
            <numerusform>%n checks cloned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pause %n check(s)</source>
        <translation>
            <numerusform>pause %n check</numerusform>
            <numerusform>pause %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resume %n check(s)</source>
        <translation>
            <numerusform>resume %n check</numerusform>
            <numerusform>resume %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::CommandRunner</name>
    <message numerus="yes">
        <source>%1 of %n agent(s) did not run the check</source>
        <translation>
            <numerusform>%1 of %n agent did not run the check</numerusform>
            <numerusform>%1 of %n agents did not run the check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) written to %1.</source>
        <translation>
            <numerusform>%n result written to %1.</numerusform>
            <numerusform>%n results written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n check(s)</source>
        <translation>
            <numerusform>Imported %n check</numerusform>
            <numerusform>Imported %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n agent(s).</source>
        <translation>
            <numerusform> and %n agent.</numerusform>
            <numerusform> and %n agents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rollup(s) written to %1.</source>
        <translation>
            <numerusform>%n rollup written to %1.</numerusform>
            <numerusform>%n rollups written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n event written to %1.</numerusform>
            <numerusform>%n events written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) written to %1.</source>
        <translation>
            <numerusform>%n incident written to %1.</numerusform>
            <numerusform>%n incidents written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n join string(s) withdrawn.</source>
        <translation>
            <numerusform>%n join string withdrawn.</numerusform>
            <numerusform>%n join strings withdrawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ConnectionsPanel</name>
    <message numerus="yes">
        <source>These are from the newest %Ln event(s) of the agent; the page Events has all.</source>
        <translation>
            <numerusform>These are from the newest event of the agent; the page Events has all.</numerusform>
            <numerusform>These are from the newest %Ln events of the agent; the page Events has all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::Details</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::Fleet</name>
    <message numerus="yes">
        <source>%1 rejected %n more task(s)</source>
        <translation>
            <numerusform>%1 rejected %n more task</numerusform>
            <numerusform>%1 rejected %n more tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) rejected</source>
        <translation>
            <numerusform>%n task rejected</numerusform>
            <numerusform>%n tasks rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::HistoryPage</name>
    <message numerus="yes">
        <source>&amp;Gaps (%n)</source>
        <translation>
            <numerusform>&amp;Gaps (%n)</numerusform>
            <numerusform>&amp;Gaps (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::MatrixPanel</name>
    <message numerus="yes">
        <source>%Ln check(s)</source>
        <translation>
            <numerusform>%Ln check</numerusform>
            <numerusform>%Ln checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agent</numerusform>
            <numerusform>%Ln agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::MoreOptions</name>
    <message numerus="yes">
        <source>&amp;More options (%n set)</source>
        <translation>
            <numerusform>&amp;More options (%n set)</numerusform>
            <numerusform>&amp;More options (%n set)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::Notifier</name>
    <message numerus="yes">
        <source>%n more critical event(s)</source>
        <translation>
            <numerusform>%n more critical event</numerusform>
            <numerusform>%n more critical events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) down: %1</source>
        <translation>
            <numerusform>%n check down: %1</numerusform>
            <numerusform>%n checks down: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) degraded: %1</source>
        <translation>
            <numerusform>%n check degraded: %1</numerusform>
            <numerusform>%n checks degraded: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) up again: %1</source>
        <translation>
            <numerusform>%n check up again: %1</numerusform>
            <numerusform>%n checks up again: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::OverviewPage</name>
    <message numerus="yes">
        <source>%n check(s) are down.</source>
        <translation>
            <numerusform>%n check is down.</numerusform>
            <numerusform>%n checks are down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are degraded.</source>
        <translation>
            <numerusform>%n check is degraded.</numerusform>
            <numerusform>%n checks are degraded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n check(s) nothing is known.</source>
        <translation>
            <numerusform>Of %n check nothing is known.</numerusform>
            <numerusform>Of %n checks nothing is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln agent(s) online</source>
        <translation>
            <numerusform>%L1 of %Ln agent online</numerusform>
            <numerusform>%L1 of %Ln agents online</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::PasteDialog</name>
    <message numerus="yes">
        <source>%n line(s) cannot be added and will stay here.</source>
        <translation>
            <numerusform>%n line cannot be added and will stay here.</numerusform>
            <numerusform>%n lines cannot be added and will stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n check(s)</source>
        <translation>
            <numerusform>&amp;Add %n check</numerusform>
            <numerusform>&amp;Add %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::PathPanel</name>
    <message numerus="yes">
        <source>%n path(s) in this range.</source>
        <translation>
            <numerusform>%n path in this range.</numerusform>
            <numerusform>%n paths in this range.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::Report</name>
    <message numerus="yes">
        <source>%n more gap(s) are counted, but not shown.</source>
        <translation>
            <numerusform>%n more gap is counted, but not shown.</numerusform>
            <numerusform>%n more gaps are counted, but not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ResultExport</name>
    <message numerus="yes">
        <source>No more than %Ln results go to the clipboard; export them to a file.</source>
        <translation>
            <numerusform>No more than %Ln result goes to the clipboard; export them to a file.</numerusform>
            <numerusform>No more than %Ln results go to the clipboard; export them to a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied.</source>
        <translation>
            <numerusform>%Ln result copied.</numerusform>
            <numerusform>%Ln results copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ResultsPage</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>a button: so many results have arrived that are not shown</extracomment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %n agent(s) online</source>
        <translation>
            <numerusform>%1 of %n agent online</numerusform>
            <numerusform>%1 of %n agents online</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::TerminalInput</name>
    <message numerus="yes">
        <source>A line of more than %n byte(s) is no command.</source>
        <translation>
            <numerusform>A line of more than %n byte is no command.</numerusform>
            <numerusform>A line of more than %n bytes is no command.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::TrialPanel</name>
    <message numerus="yes">
        <source>Waiting for %n agent(s)…</source>
        <translation>
            <numerusform>Waiting for %n agent…</numerusform>
            <numerusform>Waiting for %n agents…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) differ</source>
        <translation>
            <numerusform>%n agent differs</numerusform>
            <numerusform>%n agents differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::TroubleModel</name>
    <message numerus="yes">
        <source>%1 of %n agent(s)</source>
        <extracomment>so many of the check&apos;s agents see it so</extracomment>
        <translation>
            <numerusform>%1 of %n agent</numerusform>
            <numerusform>%1 of %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::Watch</name>
    <message numerus="yes">
        <source>%n check(s) down</source>
        <translation>
            <numerusform>%n check down</numerusform>
            <numerusform>%n checks down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) degraded</source>
        <translation>
            <numerusform>%n check degraded</numerusform>
            <numerusform>%n checks degraded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical event(s) not seen</source>
        <translation>
            <numerusform>%n critical event not seen</numerusform>
            <numerusform>%n critical events not seen</numerusform>
        </translation>
    </message>
</context>
</TS>
