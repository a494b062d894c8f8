<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Columns</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available, observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of that degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>List the commands, or explain one of them or a type of check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is up and what is not, as all agents together see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the agents and how they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an agent a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a join string for a new agent, or for one that takes over a client&apos;s id and checks; list those that wait for one, or withdraw them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut an agent off for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the checks of every client, or of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a check to a client, to several (1,2,3) or to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a check: its options, name, tags, interval, target or agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a check from a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a check rest, or all checks of a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what was paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the newest change of checks, of their agents or of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a check at once, or all checks of a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a check at a client, several (1,2,3) or all, without saving it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a client&apos;s tasks: next run, last outcome, confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tasks of all clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest results (20, or N; 0 is all) and, if wanted, those to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show up to where each agent&apos;s results are stored, and what was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or set for how many days results and rollups are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the checks of a configuration file or of an old data.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the configuration, results, rollups, events or incidents to a file or here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how available all checks were in a period, to a file or here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything and leave.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlClient</name>
    <message>
        <source>Gives one command to a running Vantage manager; &apos;vantagectl help&apos; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager&apos;s data directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with one JSON object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command and its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: vantagectl [--data DIR] [--json] COMMAND ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Each IP version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOA serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again by TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL of the replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMP error from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss from hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leap indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll interval (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision (µs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root dispersion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T1, request sent (ns since 1970)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T2, request received by the server (ns since 1970)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T3, answer sent by the server (ns since 1970)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T4, answer received (ns since 1970)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiss code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate key bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate that ends first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>Vantage&apos;s manager without a window: gives checks to agents and keeps their results. Reads commands from standard input; &apos;help&apos; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentFile</name>
    <message>
        <source>%1 cannot be renamed to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1: %2 is down: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1: %2 is degraded: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1: %2 is now down: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1 is over: %2 is up again after %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1 is closed after %2: %3 is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1 is closed after %2: %3 was deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMP ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMP traceroute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkServer</name>
    <message>
        <source>The manager is stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address of this machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalAgent</name>
    <message>
        <source>vantage-agent is not installed beside this program, nor in PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>Another manager (process %1) uses the data in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data in %1 cannot be locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration is saved again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--store: &apos;%1&apos; is not a store; sqlite:PATH is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged; what can be read of it is kept, and it is set aside as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are stored again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration is an older copy, or was changed by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager is stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager is not running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManagerOptions</name>
    <message>
        <source>Usage: %1 [--listen ADDR:PORT] [--data DIR] [--config FILE] [--store URL]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address to listen on; write localhost:54321, 0.0.0.0:54321 or [::1]:54321.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where agents connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where configuration and results are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration, if not config.json in DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results, if not in DIR: sqlite:PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline of one attempt; without it 10 s, or the interval if that is less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further attempts before a failure is reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between a failed attempt and the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which addresses of a name to use; each makes the check over both versions, and the worse result counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to ask for; for PTR an address may be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record type to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP asks again by TCP when the answer is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted response codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response codes that are right, as in NOERROR,NXDOMAIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records must match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression that the data of any record (or of all) must match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records must not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression that the data of no record may match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records to match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether any or all of the records must match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer records of the type than this fail the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authoritative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer must be authoritative (AA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer must be authenticated by DNSSEC (AD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recursion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server to find the answer elsewhere (RD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest UDP answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced by EDNS; 0 asks without EDNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNSSEC records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for signatures too (DO); implies EDNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP request method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status codes that are right: codes and ranges, as in 200-299,304.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body must match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression that the body must contain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body must not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression that the body must not contain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header lines to send, as in Accept: text/html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to send as the body of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name for basic authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for basic authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token to send as Authorization: Bearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most redirects to follow; 0 follows none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header must match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression that a header line of the answer must match, as in ^Server: nginx; case does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header must not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression that no header line of the answer may match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body with fewer bytes than this fails the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body with more bytes than this fails the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a compressed body and decompress it; sizes are those of what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for the Host header and the TLS handshake, where the target&apos;s own is only the place to connect to; not through a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy as http://host:port or socks5://host:port; it resolves the target&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name for the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the certificate to show to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the key of the client certificate, where that file does not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes the request: auto is curl where the agent has it; qt is there to compare, and its times with TLS can be a round trip too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two packets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes behind the ICMP header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most routers on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packet that is too large for the way is lost instead of cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer that takes longer counts as lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: degraded from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when at least this share is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: down from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when at least this share is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip: degraded above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when the average is longer; 0 never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip: down above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when the average is longer; 0 never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the probes are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of UDP and TCP probes; unless set, 33434 by UDP and 80 by TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times to probe every hop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing of cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many routers answer no more than once a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL to end with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for each hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of each ICMP or UDP probe with its IP header. Probes are never fragmented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All probes look like one flow, so that load balancers send them one way; TCP probes only where the agent may use raw sockets (CAP_NET_RAW).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the name of each hop. Nothing waits for it: it may be there from the next run on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the agent&apos;s own machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the machine&apos;s ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that the port must be bound to; 0.0.0.0 and :: mean all addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the check is up when nothing listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the process that must be the one that listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the time server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTP version of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times to ask; the answer with the least delay counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause between an answer and the next request; servers may refuse those who ask too fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset: degraded above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when the clocks differ by more; 0 never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset: down above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when the clocks differ by more; 0 never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stratum: degraded above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when the server is farther from its source; 0 never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stratum: down above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when the server is farther from its source; 0 never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root dispersion: degraded above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when the server is less sure of its time; 0 never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root dispersion: down above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when the server is less sure of its time; 0 never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port to connect to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each step sends, text with escapes or hex:...; an empty line sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression that each step&apos;s answer must match; an empty line expects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check is up when the port is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: from the start; a protocol: after asking for it in clear (STARTTLS). Steps run within it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to ask the server for (SNI) and to find in its certificate, instead of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be trusted, valid and for this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the authorities to trust instead of the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that cannot speak this version or a newer one fails the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate: degraded below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded when the chain expires in fewer days than this; 0 never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate: down below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down when the chain expires in fewer days than this; 0 only once it has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port to send to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each datagram holds, text with escapes or hex:...; empty sends an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer must match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression that an answer must match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two datagrams; less where they would not all go out in half of the timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means when nothing answers: the port may be open or filtered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer to the connection attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate is for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock not synchronised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiss of death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent lacks the permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied by the agent&apos;s policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This stored result cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Verdict of these agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up or degraded, of the time that was observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that was not observed counted as down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1, at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Vantage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager cannot start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vantage&apos;s manager: gives checks to agents and shows what they find. Further options: --language CODE, --minimised.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port: &apos;%1&apos; is not a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service_type is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service_type: &apos;%1&apos; is not a kind of check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a client id is a whole number from 1; its tasks are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice; the tasks of both are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a list of tasks is needed; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, task %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a key that is known here, and is ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results in %1: a newer version of Vantage wrote this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results in %1: the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be set aside as %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::AboutDialog</name>
    <message>
        <source>About Vantage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches services from several places at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made with Qt, OpenSSL and SQLite; its agents also with libcurl, c-ares, ldns and PCRE2. Each has its own licence, which allows this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::ActionRunner</name>
    <message>
        <source>Vantage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::AgentChoice</name>
    <message>
        <source>Agents to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The agents whose lines are shown; at most %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentFilter</name>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shown agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows agents whose number, name, address, version or anomaly contain this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows agents in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::AgentsModel</name>
    <message numerus="yes">
        <source>%Ln result(s) wait at the agent to be stored here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not known while the agent is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rejects none of its checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It does not run %n of its checks; the page Checks and the matrix say why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke agent %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cut off at once and is not let in again, and its number is never given to another. This cannot be taken back. Its results are kept; its checks stay with it until you give them to others.

To put another machine in its place, use “Replace hardware” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of agent %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;gents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which check runs at which agent, and how it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the agent was connected, and when it was away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agents yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one in a terminal of this machine:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol an agent elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enr&amp;ol an agent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;hardware…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;its results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run its checks &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::BulkEditDialog</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be left without an agent. Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move checks to other agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Choose the agents that are to run %n check(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you touch is changed in %n check(s); all else stays as it is in each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tick to change this, untick to leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks do not all have the same here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interval (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two runs; 30s, 2m and 1h are understood too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked agents run all of the checks; half ticked ones run those that they run now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commands that do this appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::ChangeHistory</name>
    <message>
        <source>%1 has been changed by something else since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1 has been given another name since</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; can no longer be undone: %2. What was changed before it still can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; can no longer be done again: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::CheckDialog</name>
    <message>
        <source>Choose at least one agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command appears here once the form is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name ser&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interval (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds between two runs; 30s, 2m and 1h are understood too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the check once at each chosen agent, without saving it (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this form does, as the console and vantagectl take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the next agent that joins)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agent yet that could test the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To test the check, choose an agent that has joined.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::CheckFilterBar</name>
    <message>
        <source>Only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only: agent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows checks whose name, target or tag contains this text (Ctrl+L).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows checks of one kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows checks of one verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts checks together below a row that sums them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only checks of this verdict are shown; click to show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only checks of this verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only checks of this agent are shown; click to show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only checks of this agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clears the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::CheckGroups</name>
    <message>
        <source>No tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ChecksModel</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1 is open since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent %1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 of %3</source>
        <extracomment>&quot;Down at 1 of 3&quot;, agents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result since the window was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest run took %1.
Of the last %n run(s) the median is %2, the shortest %3, the longest %4.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the filter, or show all checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checks yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N), or paste a list (Ctrl+Shift+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>move %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>delete %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clone %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) cloned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pause %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resume %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add man&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ove to agents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;its results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy another command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::ClosingBar</name>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while it runs does the manager take results. Is it to go on in the tray?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::CommandPalette</name>
    <message>
        <source>Nothing fits what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, a page, an agent, a check or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::CommandRunner</name>
    <message>
        <source>&apos;%1&apos; is not a command; did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command; &apos;help&apos; lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option of this command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 behind %2 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent has connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1 is now called %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client yet. The first agent that connects becomes client 1; addconf can give it checks now already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 to %2 as service %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1 from client %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lets one agent in, until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager listens on this machine only: agents elsewhere cannot reach it. Start it with --listen 0.0.0.0:%1, and give a new join string then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No join string waits for an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no join string with the token %1 waits for an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n join string(s) withdrawn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Client %1 is revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rollup(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a time like 2026-03-12 or 2026-03-12T00:27:05Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from is not before --to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither csv nor json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--level: &apos;%1&apos; is not minute, hour or day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be exported; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says nothing about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n agent(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A service_id is the position that viewconf shows. Words with blanks go in quotes; --json behind any command gives JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: help addconf, help HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also spelled %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a command nor a type of check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is saved. Leaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1, epoch %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost %1 to %2: %3, noted %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time like 2026-03-12 or 2026-03-12T00:27:05Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither html nor csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are kept for %1 d, their rollups by minute for %2 d, by hour for %3 d, by day for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not raw=DAYS, minute=DAYS or hour=DAYS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a whole number of days from 1 to %2 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes effect when the manager is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1 is open since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no check yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) did not run the check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no client %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a client id; they are whole numbers from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no client yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a service id; they are whole numbers from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client %1 has no check %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client %1 has no checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::Commands</name>
    <message>
        <source>a command is missing; &apos;help&apos; lists them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::ConfigFile</name>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and it cannot be set aside as %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was kept as %2, since it will be written anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It was set aside as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no previous copy: the configuration is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The previous copy %1 is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration cannot be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::ConfigStore</name>
    <message>
        <source>The manager is stopping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::Configuration</name>
    <message>
        <source>a whole number of days from 1 to %1 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1 has no checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1 has no check %2; its checks are 1 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of the join string is not known here, or was used or withdrawn; the command &apos;enrol&apos; gives a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The join string has expired; the command &apos;enrol&apos; gives a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1 was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another agent has become client %1 since the join string was made; the command &apos;enrol&apos; gives a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1 was revoked already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join strings that were used or withdrawn stay so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client %1 was an agent&apos;s already, which has to be enrolled anew; another one gets that number by &apos;enrol %1&apos; only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client %1 stays the agent that took it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client %1 stays revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check needs at least one client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a client id: they go from 1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1 does not have check %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1 is another agent here; its checks go to that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON at byte %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON object is needed, not a list or a single value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format: &apos;%1&apos; is not a configuration of Vantage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of Vantage wrote this configuration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::ConfigurationReader</name>
    <message>
        <source>&apos;%1&apos; is not a key that is known here, and is ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is needed; this is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is needed; this is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a whole number of days from 1 to %2 is needed; %3 days are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id: a whole number from 1 to %1 is needed; this agent is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id %1 is there twice; the second agent is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent %1 has the key of agent %2 and is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sha256, expires and a client id are needed; this token is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; this check is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents: a list of client ids from 1 to %1 is needed; this check is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id %1 is there twice; this check is now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a check without id; it is now %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::ConnectionsModel</name>
    <message>
        <source>The agent was stopped, and has started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::ConnectionsPanel</name>
    <message>
        <source>Connections of the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an agent to see when it was connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agent has not been connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These are from the newest %Ln event(s) of the agent; the page Events has all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ConsolePane</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command; help lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the command that is still answering</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::ControlClient</name>
    <message>
        <source>The manager ended the connection before the command was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No manager is running on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager on %1 cannot be reached: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::ControlServer</name>
    <message>
        <source>A request has at most %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another manager is running on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control socket in %1 cannot be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many commands run at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::DetailPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::Details</name>
    <message>
        <source>Rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s newest result, ahead of its backlog; it is stored when its turn comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked for this run with ǌheck now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run began noticeably after its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent stood still while it measured; the times may be too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock stepped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s clock was set while it measured; when it began is not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent had more to do than its limits allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs before this one were left out because one was still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts were left out, because the result was larger than is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::EnrolDialog</name>
    <message>
        <source>The join string was withdrawn: it lets nobody in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The join string has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the manager…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This manager listens on this machine only: agents elsewhere cannot reach it. To let them in, start it with --listen 0.0.0.0:%1. Agents of the same user on this machine find it without a join string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new machine knows this one by another name, add --manager NAME:%1 to the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets one agent in, until %1 (%2 left).</source>
        <extracomment>a time of day, and minutes and seconds until then</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an agent with this command on the new machine. It takes over the number, the name and the checks of agent %1; the machine that had them is not let in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an agent with this command on the machine that is to watch. It gets the next free number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ommand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join string alone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the join string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New join string</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::Enrolment</name>
    <message>
        <source>The manager does not listen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a client id: they go from 1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1 was revoked; its id is not given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent %1 was revoked; to join again it has to begin anew, with another data directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this manager does not know the agent; start it with --join and the string that the command &apos;enrol&apos; gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many join strings were tried from this address; try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents on this machine have to be given a join string by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::EventsModel</name>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::EventsPage</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;verity:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is that severe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents that come and go are told here, and what goes wrong with the manager itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark all as seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::FilterBar</name>
    <message>
        <source>%1. A click takes this out of the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, for instance: agent:berlin outcome:down duration:&gt;200ms text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;agent: &amp;nbsp;kind: &amp;nbsp;check: &amp;nbsp;outcome: &amp;nbsp;reason: &amp;nbsp;duration:&lt;/p&gt;&lt;p&gt;Lists have commas between, names with blanks stand in quotation marks. All else is text that the target, the description, the address, the reason or the agent contains.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is shown from lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters that you have given a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clears the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a kind of check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an outcome: there are up, degraded, down and unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome: needs one or more outcomes, with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason: needs one or more reasons, with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a duration like &gt;200ms, &lt;1.5s or 200ms..1s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duration is longer than %1 and shorter than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind %1: something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several agents are called “%1”; say which by number: #%2 or #%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several checks are called “%1”; say which by number: #%2 or #%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;slow ones, longer than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::FirstSteps</name>
    <message>
        <source>The agent is starting; it runs until you end it or log out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. But this manager listens on this machine only: to let agents of other machines in, start it with --listen 0.0.0.0:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal of the other machine within 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Start an agent: it runs the checks where it stands. One on this machine will do for a start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start an agent here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. For another machine, copy the command with its join string and run it there. This can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Add the first check: what is to be watched, and how often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first chec&amp;k…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::Fleet</name>
    <message>
        <source>Connections are accepted again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent at %1 was not let in: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this agent was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was revoked: it may not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined for the first time, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not join: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off: %2. Reconnecting ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected %2 %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected %n more task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends results again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 is off by %2, give or take %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 is right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock off by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected but has sent no result for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager is stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1 does not have check %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::HistoryBar</name>
    <message>
        <source>&amp;1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 &amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 &amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 &amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 &amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check that is shown; type a part of its name to find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the range begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the range ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the end of the range at the present time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::HistoryChart</name>
    <message>
        <source>Chart of durations and outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss (%)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::HistoryColumns</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Gaps (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the chart, or press Ctrl+Left and Ctrl+Right, to read it; + and - zoom, the arrows move, Home returns, Return shows the results around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checks yet.
Add what is to be watched (Ctrl+N); its history begins with its first result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a check above (Ctrl+L).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent runs this check.
Give it to one in its dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agents to compare, on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results &amp;around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gaps in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every agent was there all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;vailability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::HistoryReadOut</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: median %2, 80 % within %3 to %4; %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::IncidentsModel</name>
    <message>
        <source>%1, still open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::Languages</name>
    <message>
        <source>Pseudo-locale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::Listener</name>
    <message>
        <source>The manager&apos;s store was begun anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager cannot listen on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections cannot be accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::ListeningTab</name>
    <message>
        <source>Every machine that reaches this one can then connect to the port. Only agents with a join string are let in, others are cut off; let the firewall pass only the networks of your agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only agents on this machine reach the manager then; those elsewhere do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For agents on &amp;this machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For agents &amp;elsewhere too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change it, quit and &amp;start the manager so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that starts the manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the command that starts the manager</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::LiveFeed</name>
    <message>
        <source>Agent %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::MainWindow</name>
    <message>
        <source>Vantage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export configuration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onsole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Vantage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::ManualWindow</name>
    <message>
        <source>The manual does not have this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual of Vantage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::MatrixModel</name>
    <message>
        <source>Not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed, no result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <extracomment>a check, an agent, and how the check is there</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::MatrixPanel</name>
    <message>
        <source>Choose a cell to see what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it from this agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give it to this agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>numbers of checks and of agents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks and agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter checks by name or target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows checks whose name or target contains this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;what is not all right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only checks and agents where something is rejected, pending, degraded, down or unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is all right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checks yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;results here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;now at this agent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::MoreOptions</name>
    <message numerus="yes">
        <source>&amp;More options (%n set)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::Notifier</name>
    <message numerus="yes">
        <source>%n more critical event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) down: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) degraded: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) up again: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::OptionEditor</name>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 results/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that are not up appear here, the worst first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is watched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest has lasted %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are down.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are degraded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n check(s) nothing is known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <extracomment>a number and what it counts: &quot;3 Down&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln agent(s) online</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What is not up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last &amp;incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents &amp;to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incidents yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent needs a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the rows behind this number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::PasteDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large; 4 MiB are read at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be added and will stay here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a list of checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add many checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One check a line: commands as the console takes them, or a table with commas, semicolons or tabs. The first line may name the columns: kind, target, args, interval, name, tags, agents, options, or any option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents of lines that name &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents of lines that name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line names its agents by their numbers or names, with ; between them, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the lines from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither the number nor the name of an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one cell too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent is named, and none is chosen below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the number of an agent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::PathPanel</name>
    <message numerus="yes">
        <source>%n path(s) in this range.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only the newest results of the range were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent whose path is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent whose path is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paths in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer range, or another agent. Only traceroute checks tell a path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::Report</name>
    <message>
        <source>Verdict of all agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available, of what was observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available, worst case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of that degraded (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not observed (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of that paused (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more gap(s) are counted, but not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and degraded count as available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results stand for the time of the %1 in which they lie, each for the same share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time without results, for whatever cause, and results that could not measure are not observed: the first figure leaves that time out, the worst case counts it as down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict is down while any agent says so. Agents that saw it down in the same %1 may have done so together (first figure) or one after the other (worst case).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vantage report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 (UTC), made %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::ReportDialog</name>
    <message>
        <source>Vantage report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML, a page to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, to compute with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses all checks that the filter shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses none of the checks that the filter shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::ResultExport</name>
    <message numerus="yes">
        <source>No more than %Ln results go to the clipboard; export them to a file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no result to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 results written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::ResultInspector</name>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result as exports hold it (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the history of this check at this agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;gent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies all that is shown here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::ResultsModel</name>
    <message>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock stepped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s newest result, ahead of its backlog; it is stored when its turn comes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::ResultsPage</name>
    <message>
        <source>Export the selected results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all results that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, one result a line (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>a button: so many results have arrived that are not shown</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;istory of its check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export selected results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport shown results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSO&amp;N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the table still; what arrives is kept and counted (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what has arrived and follows again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as soon as an agent has run a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::RetentionTab</name>
    <message>
        <source>What is older is removed. Summaries by day are kept for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Each result:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries by &amp;minute:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries by &amp;hour:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number in a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the command to the manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy as command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the command that does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is saved. It takes effect when the manager is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change takes effect when the manager is started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the &amp;window is closed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start minimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the newest results from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it starts counts from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits. How it starts counts from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of &amp;tables:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical &amp;events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that go &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that get &amp;worse, but not down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that are &amp;up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop shows these beside the tray; several at once become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray, so that nothing of this can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::SqliteConnection</name>
    <message>
        <source>Results in %1: the file is empty, and its journal is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results in %1: reading was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results in %1: the disk has no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results in %1: the file is damaged (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::SqliteStore</name>
    <message>
        <source>Results up to %1 have gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results begin with %1, and %2 is next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::StatusLine</name>
    <message>
        <source>Shows the events (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) online</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 results/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::StoreReaders</name>
    <message>
        <source>The manager is stopping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::StoreWriter</name>
    <message>
        <source>%1. It was set aside as %2, and a new file begun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::TerminalInput</name>
    <message numerus="yes">
        <source>A line of more than %n byte(s) is no command.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::TrialModel</name>
    <message>
        <source>Waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most tried %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow: median %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::TrialPanel</name>
    <message>
        <source>The answer cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n agent(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All with a result agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each agent found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has changed since this test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::TroubleModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>since when, and how long that is: &quot;14:02:11 (25 min)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s)</source>
        <extracomment>so many of the check&apos;s agents see it so</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vantage::Watch</name>
    <message numerus="yes">
        <source>%n check(s) down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) degraded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical event(s) not seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
