<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Columns</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt da</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>At its agents</source>
        <translation>Bei den Agenten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Available, observed</source>
        <translation>Verfügbar, beobachtet</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Ungünst. Fall</translation>
    </message>
    <message>
        <source>Available for</source>
        <translation>Verfügbare Zeit</translation>
    </message>
    <message>
        <source>Of that degraded</source>
        <translation>Davon eingeschränkt</translation>
    </message>
    <message>
        <source>Down for</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>95 % unter</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Hop</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Agent&apos;s address</source>
        <translation>Agentenadresse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Address tried</source>
        <translation>Versuchte Adresse</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>List the commands, or explain one of them or a type of check.</source>
        <translation>Listet die Befehle auf oder erklärt einen davon oder eine Art von Prüfung.</translation>
    </message>
    <message>
        <source>Show what is up and what is not, as all agents together see it.</source>
        <translation>Zeigt, was OK ist und was nicht, aus der Sicht aller Agenten zusammen.</translation>
    </message>
    <message>
        <source>List the agents and how they are.</source>
        <translation>Listet die Agenten und ihren Zustand auf.</translation>
    </message>
    <message>
        <source>Give an agent a name.</source>
        <translation>Gibt einem Agenten einen Namen.</translation>
    </message>
    <message>
        <source>Give a join string for a new agent, or for one that takes over a client&apos;s id and checks; list those that wait for one, or withdraw them.</source>
        <translation>Gibt einen Beitrittscode für einen neuen Agenten aus oder für einen, der ID und Prüfungen eines Clients übernimmt; listet die noch offenen Beitrittscodes auf oder zieht sie zurück.</translation>
    </message>
    <message>
        <source>Cut an agent off for good.</source>
        <translation>Sperrt einen Agenten endgültig.</translation>
    </message>
    <message>
        <source>Show the checks of every client, or of one.</source>
        <translation>Zeigt die Prüfungen aller Clients oder eines Clients.</translation>
    </message>
    <message>
        <source>Add a check to a client, to several (1,2,3) or to all.</source>
        <translation>Fügt eine Prüfung bei einem Client, bei mehreren (1,2,3) oder bei allen hinzu.</translation>
    </message>
    <message>
        <source>Change a check: its options, name, tags, interval, target or agents.</source>
        <translation>Ändert eine Prüfung: Optionen, Name, Tags, Intervall, Ziel oder Agenten.</translation>
    </message>
    <message>
        <source>Take a check from a client.</source>
        <translation>Entfernt eine Prüfung von einem Client.</translation>
    </message>
    <message>
        <source>Let a check rest, or all checks of a client.</source>
        <translation>Pausiert eine Prüfung oder alle Prüfungen eines Clients.</translation>
    </message>
    <message>
        <source>Go on with what was paused.</source>
        <translation>Setzt fort, was pausiert wurde.</translation>
    </message>
    <message>
        <source>Take back the newest change of checks, of their agents or of a name.</source>
        <translation>Nimmt die neueste Änderung an Prüfungen, ihren Agenten oder einem Namen zurück.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation>Stellt wieder her, was zuletzt rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>Run a check at once, or all checks of a client.</source>
        <translation>Führt eine Prüfung oder alle Prüfungen eines Clients sofort aus.</translation>
    </message>
    <message>
        <source>Try a check at a client, several (1,2,3) or all, without saving it.</source>
        <translation>Probiert eine Prüfung bei einem Client, bei mehreren (1,2,3) oder bei allen aus, ohne sie zu speichern.</translation>
    </message>
    <message>
        <source>Show a client&apos;s tasks: next run, last outcome, confirmation.</source>
        <translation>Zeigt die Aufgaben eines Clients: nächster Lauf, letzter Befund, Bestätigung.</translation>
    </message>
    <message>
        <source>Show the tasks of all clients.</source>
        <translation>Zeigt die Aufgaben aller Clients.</translation>
    </message>
    <message>
        <source>Show the newest results (20, or N; 0 is all) and, if wanted, those to come.</source>
        <translation>Zeigt die neuesten Ergebnisse (20 oder N; 0 sind alle) und auf Wunsch auch die kommenden.</translation>
    </message>
    <message>
        <source>Show up to where each agent&apos;s results are stored, and what was lost.</source>
        <translation>Zeigt, bis wohin die Ergebnisse jedes Agenten gespeichert sind und was verloren ging.</translation>
    </message>
    <message>
        <source>Show or set for how many days results and rollups are kept.</source>
        <translation>Zeigt oder legt fest, wie viele Tage Ergebnisse und Zusammenfassungen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Add the checks of a configuration file or of an old data.json.</source>
        <translation>Fügt die Prüfungen einer Konfigurationsdatei oder einer alten data.json hinzu.</translation>
    </message>
    <message>
        <source>Write the configuration, results, rollups, events or incidents to a file or here.</source>
        <translation>Schreibt Konfiguration, Ergebnisse, Zusammenfassungen, Ereignisse oder Störungen in eine Datei oder gibt sie hier aus.</translation>
    </message>
    <message>
        <source>Write how available all checks were in a period, to a file or here.</source>
        <translation>Schreibt in eine Datei oder gibt hier aus, wie verfügbar alle Prüfungen in einem Zeitraum waren.</translation>
    </message>
    <message>
        <source>Save everything and leave.</source>
        <translation>Speichert alles und beendet das Programm.</translation>
    </message>
</context>
<context>
    <name>ConfigFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1, and it cannot be set aside as %2: %3</source>
        <translation>%1, und die Datei kann nicht als %2 beiseitegelegt werden: %3</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2</source>
        <translation>%1 kann nicht nach %2 kopiert werden</translation>
    </message>
    <message>
        <source>%1 was kept as %2, since it will be written anew</source>
        <translation>%1 wurde als %2 aufbewahrt, da die Datei neu geschrieben wird</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. It was set aside as %2.</source>
        <translation>%1. Die Datei wurde als %2 beiseitegelegt.</translation>
    </message>
    <message>
        <source>There is no previous copy: the configuration is empty.</source>
        <translation>Es gibt keine frühere Kopie: Die Konfiguration ist leer.</translation>
    </message>
    <message>
        <source>The previous copy %1 is used.</source>
        <translation>Die frühere Kopie %1 wird verwendet.</translation>
    </message>
    <message>
        <source>The configuration cannot be saved: %1</source>
        <translation>Die Konfiguration kann nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>a whole number of days from 1 to %1 is needed</source>
        <translation>eine ganze Anzahl Tage von 1 bis %1 wird benötigt</translation>
    </message>
    <message>
        <source>There is no client %1</source>
        <translation>Es gibt keinen Client %1</translation>
    </message>
    <message>
        <source>Client %1 has no checks</source>
        <translation>Client %1 hat keine Prüfungen</translation>
    </message>
    <message>
        <source>Client %1 has no check %2; its checks are 1 to %3</source>
        <translation>Client %1 hat keine Prüfung %2; seine Prüfungen sind 1 bis %3</translation>
    </message>
    <message>
        <source>The token of the join string is not known here, or was used or withdrawn; the command &apos;enrol&apos; gives a new one</source>
        <translation>Das Token des Beitrittscodes ist hier nicht bekannt oder wurde benutzt oder zurückgezogen; der Befehl „enrol“ gibt einen neuen Code aus</translation>
    </message>
    <message>
        <source>The join string has expired; the command &apos;enrol&apos; gives a new one</source>
        <translation>Der Beitrittscode ist abgelaufen; der Befehl „enrol“ gibt einen neuen aus</translation>
    </message>
    <message>
        <source>Client %1 was revoked</source>
        <translation>Client %1 wurde gesperrt</translation>
    </message>
    <message>
        <source>Another agent has become client %1 since the join string was made; the command &apos;enrol&apos; gives a new one</source>
        <translation>Ein anderer Agent ist Client %1 geworden, seit der Beitrittscode erstellt wurde; der Befehl „enrol“ gibt einen neuen aus</translation>
    </message>
    <message>
        <source>Client %1 was revoked already</source>
        <translation>Client %1 wurde schon gesperrt</translation>
    </message>
    <message>
        <source>join strings that were used or withdrawn stay so</source>
        <translation>benutzte oder zurückgezogene Beitrittscodes bleiben ungültig</translation>
    </message>
    <message>
        <source>client %1 was an agent&apos;s already, which has to be enrolled anew; another one gets that number by &apos;enrol %1&apos; only</source>
        <translation>Client %1 gehörte schon einem Agenten, der neu aufgenommen werden muss; ein anderer bekommt diese Nummer nur durch „enrol %1“</translation>
    </message>
    <message>
        <source>client %1 stays the agent that took it over</source>
        <translation>Client %1 bleibt der Agent, der ihn übernommen hat</translation>
    </message>
    <message>
        <source>client %1 stays revoked</source>
        <translation>Client %1 bleibt gesperrt</translation>
    </message>
    <message>
        <source>A check needs at least one client</source>
        <translation>Eine Prüfung braucht mindestens einen Client</translation>
    </message>
    <message>
        <source>%1 is not a client id: they go from 1 to %2</source>
        <translation>%1 ist keine Client-ID: Sie gehen von 1 bis %2</translation>
    </message>
    <message>
        <source>There is no check %1</source>
        <translation>Es gibt keine Prüfung %1</translation>
    </message>
    <message>
        <source>There was no check %1</source>
        <translation>Es gab keine Prüfung %1</translation>
    </message>
    <message>
        <source>Client %1 does not have check %2</source>
        <translation>Client %1 hat Prüfung %2 nicht</translation>
    </message>
    <message>
        <source>Client %1 is another agent here; its checks go to that one</source>
        <translation>Client %1 ist hier ein anderer Agent; seine Prüfungen gehen an diesen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key that is known here, and is ignored</source>
        <translation>„%1“ ist hier kein bekannter Schlüssel und wird ignoriert</translation>
    </message>
    <message>
        <source>a list is needed; this is left out</source>
        <translation>eine Liste wird benötigt; dies wird ausgelassen</translation>
    </message>
    <message>
        <source>an object is needed; this is left out</source>
        <translation>ein Objekt wird benötigt; dies wird ausgelassen</translation>
    </message>
    <message>
        <source>%1: a whole number of days from 1 to %2 is needed; %3 days are used</source>
        <translation>%1: Eine ganze Anzahl Tage von 1 bis %2 wird benötigt; %3 Tage werden verwendet</translation>
    </message>
    <message>
        <source>id: a whole number from 1 to %1 is needed; this agent is left out</source>
        <translation>id: Eine ganze Zahl von 1 bis %1 wird benötigt; dieser Agent wird ausgelassen</translation>
    </message>
    <message>
        <source>id %1 is there twice; the second agent is left out</source>
        <translation>ID %1 kommt zweimal vor; der zweite Agent wird ausgelassen</translation>
    </message>
    <message>
        <source>agent %1 has the key of agent %2 and is left out</source>
        <translation>Agent %1 hat den Schlüssel von Agent %2 und wird ausgelassen</translation>
    </message>
    <message>
        <source>sha256, expires and a client id are needed; this token is left out</source>
        <translation>sha256, expires und eine Client-ID werden benötigt; dieses Token wird ausgelassen</translation>
    </message>
    <message>
        <source>%1; this check is left out</source>
        <translation>%1; diese Prüfung wird ausgelassen</translation>
    </message>
    <message>
        <source>agents: a list of client ids from 1 to %1 is needed; this check is left out</source>
        <translation>agents: Eine Liste von Client-IDs von 1 bis %1 wird benötigt; diese Prüfung wird ausgelassen</translation>
    </message>
    <message>
        <source>id %1 is there twice; this check is now %2</source>
        <translation>ID %1 kommt zweimal vor; diese Prüfung ist jetzt %2</translation>
    </message>
    <message>
        <source>a check without id; it is now %1</source>
        <translation>eine Prüfung ohne ID; sie ist jetzt %1</translation>
    </message>
    <message>
        <source>not valid JSON at byte %1: %2</source>
        <translation>kein gültiges JSON bei Byte %1: %2</translation>
    </message>
    <message>
        <source>a JSON object is needed, not a list or a single value</source>
        <translation>ein JSON-Objekt wird benötigt, keine Liste und kein einzelner Wert</translation>
    </message>
    <message>
        <source>format: &apos;%1&apos; is not a configuration of Vantage</source>
        <translation>format: „%1“ ist keine Konfiguration von Vantage</translation>
    </message>
    <message>
        <source>a newer version of Vantage wrote this configuration</source>
        <translation>eine neuere Version von Vantage hat diese Konfiguration geschrieben</translation>
    </message>
    <message>
        <source>port: &apos;%1&apos; is not a port</source>
        <translation>port: „%1“ ist kein Port</translation>
    </message>
    <message>
        <source>service_type is missing</source>
        <translation>service_type fehlt</translation>
    </message>
    <message>
        <source>service_type: &apos;%1&apos; is not a kind of check</source>
        <translation>service_type: „%1“ ist keine Art von Prüfung</translation>
    </message>
    <message>
        <source>address is missing</source>
        <translation>address fehlt</translation>
    </message>
    <message>
        <source>interval is missing</source>
        <translation>interval fehlt</translation>
    </message>
    <message>
        <source>client &quot;%1&quot;</source>
        <translation>Client „%1“</translation>
    </message>
    <message>
        <source>%1: a client id is a whole number from 1; its tasks are left out</source>
        <translation>%1: Eine Client-ID ist eine ganze Zahl ab 1; die zugehörigen Aufgaben werden ausgelassen</translation>
    </message>
    <message>
        <source>%1 is there twice; the tasks of both are kept</source>
        <translation>%1 kommt zweimal vor; die Aufgaben beider bleiben erhalten</translation>
    </message>
    <message>
        <source>%1: a list of tasks is needed; it is left out</source>
        <translation>%1: Eine Liste von Aufgaben wird benötigt; dies wird ausgelassen</translation>
    </message>
    <message>
        <source>%1, task %2</source>
        <translation>%1, Aufgabe %2</translation>
    </message>
    <message>
        <source>%1: %2; it is left out</source>
        <translation>%1: %2; dies wird ausgelassen</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a key that is known here, and is ignored</source>
        <translation>%1: „%2“ ist hier kein bekannter Schlüssel und wird ignoriert</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Not back</source>
        <translation>Nicht zurück</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>ControlClient</name>
    <message>
        <source>Gives one command to a running Vantage manager; &apos;vantagectl help&apos; lists them.</source>
        <translation>Gibt einem laufenden Vantage-Manager einen Befehl; „vantagectl help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>The manager&apos;s data directory.</source>
        <translation>Das Datenverzeichnis des Managers.</translation>
    </message>
    <message>
        <source>Answer with one JSON object a line.</source>
        <translation>Antwortet mit einem JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>The command and its words.</source>
        <translation>Der Befehl und seine Wörter.</translation>
    </message>
    <message>
        <source>Usage: vantagectl [--data DIR] [--json] COMMAND ...</source>
        <translation>Aufruf: vantagectl [--data DIR] [--json] COMMAND ...</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Never seen</source>
        <translation>Nie gesehen</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Each IP version</source>
        <translation>Je IP-Version</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Antwortcode</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer records</source>
        <translation>Answer-Einträge</translation>
    </message>
    <message>
        <source>Authority records</source>
        <translation>Authority-Einträge</translation>
    </message>
    <message>
        <source>Additional records</source>
        <translation>Additional-Einträge</translation>
    </message>
    <message>
        <source>SOA serial</source>
        <translation>SOA-Seriennummer</translation>
    </message>
    <message>
        <source>Asked again by TCP</source>
        <translation>Erneut per TCP gefragt</translation>
    </message>
    <message>
        <source>Times asked</source>
        <translation>Wie oft gefragt</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-Handshake</translation>
    </message>
    <message>
        <source>Wait for the first byte</source>
        <translation>Warten auf das erste Byte</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>HTTP-Version</translation>
    </message>
    <message>
        <source>Bytes read</source>
        <translation>Gelesene Bytes</translation>
    </message>
    <message>
        <source>Content length</source>
        <translation>Inhaltslänge</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>Endgültige URL</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Umleitungen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Rule that failed</source>
        <translation>Verletzte Regel</translation>
    </message>
    <message>
        <source>Beginning of the body</source>
        <translation>Anfang des Inhalts</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Shortest round trip</source>
        <translation>Kürzeste Umlaufzeit</translation>
    </message>
    <message>
        <source>Average round trip</source>
        <translation>Mittlere Umlaufzeit</translation>
    </message>
    <message>
        <source>Median round trip</source>
        <translation>Median der Umlaufzeit</translation>
    </message>
    <message>
        <source>Longest round trip</source>
        <translation>Längste Umlaufzeit</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>TTL of the replies</source>
        <translation>TTL der Antworten</translation>
    </message>
    <message>
        <source>Each round trip</source>
        <translation>Einzelne Umlaufzeiten</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Vertauscht</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>ICMP-Fehler</translation>
    </message>
    <message>
        <source>ICMP error from</source>
        <translation>ICMP-Fehler von</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen von</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Hops</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>One flow</source>
        <translation>Ein Flow</translation>
    </message>
    <message>
        <source>Path changed</source>
        <translation>Pfad geändert</translation>
    </message>
    <message>
        <source>Loss from hop</source>
        <translation>Verlust ab Hop</translation>
    </message>
    <message>
        <source>Each hop</source>
        <translation>Einzelne Hops</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lauscht</translation>
    </message>
    <message>
        <source>Bound addresses</source>
        <translation>Gebundene Adressen</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>Prozess-ID</translation>
    </message>
    <message>
        <source>Process name</source>
        <translation>Prozessname</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Stratum</translation>
    </message>
    <message>
        <source>Leap indicator</source>
        <translation>Schaltsekunde</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Poll interval (s)</source>
        <translation>Abfrageintervall (s)</translation>
    </message>
    <message>
        <source>Precision (µs)</source>
        <translation>Genauigkeit (µs)</translation>
    </message>
    <message>
        <source>Root delay</source>
        <translation>Root Delay</translation>
    </message>
    <message>
        <source>Root dispersion</source>
        <translation>Root Dispersion</translation>
    </message>
    <message>
        <source>Root distance</source>
        <translation>Root Distance</translation>
    </message>
    <message>
        <source>T1, request sent (ns since 1970)</source>
        <translation>T1, Anfrage gesendet (ns seit 1970)</translation>
    </message>
    <message>
        <source>T2, request received by the server (ns since 1970)</source>
        <translation>T2, Anfrage beim Server empfangen (ns seit 1970)</translation>
    </message>
    <message>
        <source>T3, answer sent by the server (ns since 1970)</source>
        <translation>T3, Antwort vom Server gesendet (ns seit 1970)</translation>
    </message>
    <message>
        <source>T4, answer received (ns since 1970)</source>
        <translation>T4, Antwort empfangen (ns seit 1970)</translation>
    </message>
    <message>
        <source>Kiss code</source>
        <translation>Kiss-Code</translation>
    </message>
    <message>
        <source>Asking for TLS</source>
        <translation>TLS-Anforderung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Erfasste Werte</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS-Version</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Certificate subject</source>
        <translation>Zertifikatsinhaber</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <translation>Zertifikatsaussteller</translation>
    </message>
    <message>
        <source>Certificate names</source>
        <translation>Zertifikatsnamen</translation>
    </message>
    <message>
        <source>Certificate serial</source>
        <translation>Zertifikatsseriennummer</translation>
    </message>
    <message>
        <source>Certificate SHA-256</source>
        <translation>Zertifikat SHA-256</translation>
    </message>
    <message>
        <source>Certificate key</source>
        <translation>Zertifikatsschlüssel</translation>
    </message>
    <message>
        <source>Certificate key bits</source>
        <translation>Schlüssellänge (Bit)</translation>
    </message>
    <message>
        <source>Certificate valid from</source>
        <translation>Zertifikat gültig ab</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Zertifikat gültig bis</translation>
    </message>
    <message>
        <source>Chain valid until</source>
        <translation>Kette gültig bis</translation>
    </message>
    <message>
        <source>Certificate that ends first</source>
        <translation>Zuerst ablaufendes Zertifikat</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Tage übrig</translation>
    </message>
    <message>
        <source>Verification error</source>
        <translation>Verifizierungsfehler</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Agent off</source>
        <translation>Agent aus</translation>
    </message>
    <message>
        <source>Waiting for its backlog</source>
        <translation>Wartet auf Rückstand</translation>
    </message>
    <message>
        <source>Declared lost</source>
        <translation>Verloren gegeben</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>Vantage&apos;s manager without a window: gives checks to agents and keeps their results. Reads commands from standard input; &apos;help&apos; lists them.</source>
        <translation>Der Manager von Vantage ohne Fenster: weist Agenten Prüfungen zu und bewahrt ihre Ergebnisse auf. Liest Befehle von der Standardeingabe; „help“ listet sie auf.</translation>
    </message>
</context>
<context>
    <name>IncidentFile</name>
    <message>
        <source>%1 cannot be renamed to %2: %3</source>
        <translation>%1 kann nicht in %2 umbenannt werden: %3</translation>
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
        <translation>Störung %1: %2 ist ausgefallen: %3</translation>
    </message>
    <message>
        <source>Incident %1: %2 is degraded: %3</source>
        <translation>Störung %1: %2 ist eingeschränkt: %3</translation>
    </message>
    <message>
        <source>Incident %1: %2 is now down: %3</source>
        <translation>Störung %1: %2 ist jetzt ausgefallen: %3</translation>
    </message>
    <message>
        <source>Incident %1 is over: %2 is up again after %3: %4</source>
        <translation>Störung %1 ist beendet: %2 ist nach %3 wieder OK: %4</translation>
    </message>
    <message>
        <source>Incident %1 is closed after %2: %3 is paused</source>
        <translation>Störung %1 wurde nach %2 geschlossen: %3 ist pausiert</translation>
    </message>
    <message>
        <source>Incident %1 is closed after %2: %3 was deleted</source>
        <translation>Störung %1 wurde nach %2 geschlossen: %3 wurde gelöscht</translation>
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
        <translation>ICMP-Ping</translation>
    </message>
    <message>
        <source>ICMP traceroute</source>
        <translation>ICMP-Traceroute</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>Lokaler Port</translation>
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
        <translation>Der Manager wird beendet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address of this machine</source>
        <translation>„%1“ ist keine Adresse dieses Rechners</translation>
    </message>
</context>
<context>
    <name>LocalAgent</name>
    <message>
        <source>vantage-agent is not installed beside this program, nor in PATH.</source>
        <translation>vantage-agent ist weder neben diesem Programm noch in PATH installiert.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>Another manager (process %1) uses the data in %2</source>
        <translation>Ein anderer Manager (Prozess %1) verwendet die Daten in %2</translation>
    </message>
    <message>
        <source>The data in %1 cannot be locked</source>
        <translation>Die Daten in %1 können nicht gesperrt werden</translation>
    </message>
    <message>
        <source>The configuration is saved again</source>
        <translation>Die Konfiguration wird wieder gespeichert</translation>
    </message>
    <message>
        <source>--store: &apos;%1&apos; is not a store; sqlite:PATH is needed</source>
        <translation>--store: „%1“ ist kein Speicher; sqlite:PATH wird benötigt</translation>
    </message>
    <message>
        <source>%1 is damaged; what can be read of it is kept, and it is set aside as %2</source>
        <translation>%1 ist beschädigt; was davon lesbar ist, bleibt erhalten, und die Datei wird als %2 beiseitegelegt</translation>
    </message>
    <message>
        <source>Results are stored again</source>
        <translation>Ergebnisse werden wieder gespeichert</translation>
    </message>
    <message>
        <source>The configuration is an older copy, or was changed by hand: %1</source>
        <translation>Die Konfiguration ist eine ältere Kopie oder wurde von Hand geändert: %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht auf %1</translation>
    </message>
    <message>
        <source>The manager is stopping</source>
        <translation>Der Manager wird beendet</translation>
    </message>
    <message>
        <source>The manager is not running</source>
        <translation>Der Manager läuft nicht</translation>
    </message>
    <message>
        <source>What waits to be stored beside results has become too much: the oldest events, stops and gaps are forgotten</source>
        <translation>Was außer Ergebnissen auf das Speichern wartet, ist zu viel geworden: Die ältesten Ereignisse, Stillstände und Lücken werden vergessen</translation>
    </message>
</context>
<context>
    <name>ManagerOptions</name>
    <message>
        <source>Usage: %1 [--listen ADDR:PORT] [--data DIR] [--config FILE] [--store URL]</source>
        <translation>Aufruf: %1 [--listen ADDR:PORT] [--data DIR] [--config FILE] [--store URL]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address to listen on; write localhost:54321, 0.0.0.0:54321 or [::1]:54321.</source>
        <translation>„%1“ ist keine Adresse, auf der gelauscht werden kann; schreiben Sie localhost:54321, 0.0.0.0:54321 oder [::1]:54321.</translation>
    </message>
    <message>
        <source>Where agents connect.</source>
        <translation>Adresse und Port, mit denen sich Agenten verbinden.</translation>
    </message>
    <message>
        <source>Where configuration and results are kept.</source>
        <translation>Wo Konfiguration und Ergebnisse liegen.</translation>
    </message>
    <message>
        <source>The configuration, if not config.json in DIR.</source>
        <translation>Die Konfiguration, wenn nicht config.json in DIR.</translation>
    </message>
    <message>
        <source>The results, if not in DIR: sqlite:PATH.</source>
        <translation>Die Ergebnisse, wenn nicht in DIR: sqlite:PATH.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Deadline of one attempt; without it 10 s, or the interval if that is less.</source>
        <translation>Frist für einen Versuch; ohne Angabe 10 s oder das Intervall, wenn es kürzer ist.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Further attempts before a failure is reported.</source>
        <translation>Weitere Versuche, bevor ein Fehlschlag gemeldet wird.</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>Wiederholen nach</translation>
    </message>
    <message>
        <source>Time between a failed attempt and the next.</source>
        <translation>Zeit zwischen einem fehlgeschlagenen Versuch und dem nächsten.</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>IP-Version</translation>
    </message>
    <message>
        <source>Which addresses of a name to use; each makes the check over both versions, and the worse result counts.</source>
        <translation>Welche Adressen eines Namens verwendet werden; each prüft über beide Versionen, und das schlechtere Ergebnis zählt.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Name to ask for; for PTR an address may be given.</source>
        <translation>Name, nach dem gefragt wird; bei PTR kann eine Adresse angegeben werden.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Record type to ask for.</source>
        <translation>Eintragstyp, nach dem gefragt wird.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port of the name server.</source>
        <translation>Port des Nameservers.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>UDP asks again by TCP when the answer is cut.</source>
        <translation>UDP fragt per TCP erneut, wenn die Antwort abgeschnitten ist.</translation>
    </message>
    <message>
        <source>Accepted response codes</source>
        <translation>Akzeptierte Antwortcodes</translation>
    </message>
    <message>
        <source>Response codes that are right, as in NOERROR,NXDOMAIN.</source>
        <translation>Antwortcodes, die richtig sind, etwa NOERROR,NXDOMAIN.</translation>
    </message>
    <message>
        <source>Records must match</source>
        <translation>Einträge müssen passen</translation>
    </message>
    <message>
        <source>Regular expression that the data of any record (or of all) must match.</source>
        <translation>Regulärer Ausdruck, auf den die Daten irgendeines Eintrags (oder aller) passen müssen.</translation>
    </message>
    <message>
        <source>Records must not match</source>
        <translation>Einträge dürfen nicht passen</translation>
    </message>
    <message>
        <source>Regular expression that the data of no record may match.</source>
        <translation>Regulärer Ausdruck, auf den die Daten keines Eintrags passen dürfen.</translation>
    </message>
    <message>
        <source>Records to match</source>
        <translation>Passende Einträge</translation>
    </message>
    <message>
        <source>Whether any or all of the records must match.</source>
        <translation>Ob irgendein Eintrag oder alle Einträge passen müssen.</translation>
    </message>
    <message>
        <source>Fewest records</source>
        <translation>Mindestzahl Einträge</translation>
    </message>
    <message>
        <source>Fewer records of the type than this fail the check.</source>
        <translation>Bei weniger Einträgen dieses Typs schlägt die Prüfung fehl.</translation>
    </message>
    <message>
        <source>Authoritative</source>
        <translation>Autoritativ</translation>
    </message>
    <message>
        <source>The answer must be authoritative (AA).</source>
        <translation>Die Antwort muss autoritativ sein (AA).</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>Authentifiziert</translation>
    </message>
    <message>
        <source>The answer must be authenticated by DNSSEC (AD).</source>
        <translation>Die Antwort muss durch DNSSEC authentifiziert sein (AD).</translation>
    </message>
    <message>
        <source>Recursion</source>
        <translation>Rekursion</translation>
    </message>
    <message>
        <source>Ask the server to find the answer elsewhere (RD).</source>
        <translation>Bittet den Server, die Antwort anderswo zu suchen (RD).</translation>
    </message>
    <message>
        <source>Largest UDP answer</source>
        <translation>Größte UDP-Antwort</translation>
    </message>
    <message>
        <source>Announced by EDNS; 0 asks without EDNS.</source>
        <translation>Wird per EDNS angekündigt; 0 fragt ohne EDNS.</translation>
    </message>
    <message>
        <source>DNSSEC records</source>
        <translation>DNSSEC-Einträge</translation>
    </message>
    <message>
        <source>Ask for signatures too (DO); implies EDNS.</source>
        <translation>Fragt auch nach Signaturen (DO); schließt EDNS ein.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>HTTP request method.</source>
        <translation>HTTP-Anfragemethode.</translation>
    </message>
    <message>
        <source>Accepted status</source>
        <translation>Akzeptierter Status</translation>
    </message>
    <message>
        <source>Status codes that are right: codes and ranges, as in 200-299,304.</source>
        <translation>Statuscodes, die richtig sind: Codes und Bereiche, etwa 200-299,304.</translation>
    </message>
    <message>
        <source>Body must match</source>
        <translation>Inhalt muss passen</translation>
    </message>
    <message>
        <source>Regular expression that the body must contain.</source>
        <translation>Regulärer Ausdruck, den der Inhalt enthalten muss.</translation>
    </message>
    <message>
        <source>Body must not match</source>
        <translation>Inhalt darf nicht passen</translation>
    </message>
    <message>
        <source>Regular expression that the body must not contain.</source>
        <translation>Regulärer Ausdruck, den der Inhalt nicht enthalten darf.</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Anfrage-Header</translation>
    </message>
    <message>
        <source>Header lines to send, as in Accept: text/html.</source>
        <translation>Header-Zeilen, die gesendet werden, etwa Accept: text/html.</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Anfrageinhalt</translation>
    </message>
    <message>
        <source>Text to send as the body of the request.</source>
        <translation>Text, der als Inhalt der Anfrage gesendet wird.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User name for basic authentication.</source>
        <translation>Benutzername für die Basic-Authentifizierung.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password for basic authentication.</source>
        <translation>Passwort für die Basic-Authentifizierung.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Token to send as Authorization: Bearer.</source>
        <translation>Token, das als Authorization: Bearer gesendet wird.</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Umleitungen</translation>
    </message>
    <message>
        <source>Most redirects to follow; 0 follows none.</source>
        <translation>Höchstzahl der Umleitungen, denen gefolgt wird; 0 folgt keiner.</translation>
    </message>
    <message>
        <source>Header must match</source>
        <translation>Header muss passen</translation>
    </message>
    <message>
        <source>Regular expression that a header line of the answer must match, as in ^Server: nginx; case does not matter.</source>
        <translation>Regulärer Ausdruck, auf den eine Header-Zeile der Antwort passen muss, etwa ^Server: nginx; Groß- und Kleinschreibung spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Header must not match</source>
        <translation>Header darf nicht passen</translation>
    </message>
    <message>
        <source>Regular expression that no header line of the answer may match.</source>
        <translation>Regulärer Ausdruck, auf den keine Header-Zeile der Antwort passen darf.</translation>
    </message>
    <message>
        <source>Smallest body</source>
        <translation>Kleinster Inhalt</translation>
    </message>
    <message>
        <source>A body with fewer bytes than this fails the check.</source>
        <translation>Bei einem Inhalt mit weniger Bytes schlägt die Prüfung fehl.</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>Größter Inhalt</translation>
    </message>
    <message>
        <source>A body with more bytes than this fails the check.</source>
        <translation>Bei einem Inhalt mit mehr Bytes schlägt die Prüfung fehl.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>Ask for a compressed body and decompress it; sizes are those of what comes out.</source>
        <translation>Fragt nach komprimiertem Inhalt und entpackt ihn; Größen gelten für das Entpackte.</translation>
    </message>
    <message>
        <source>Host name to ask for</source>
        <translation>Angefragter Hostname</translation>
    </message>
    <message>
        <source>Name for the Host header and the TLS handshake, where the target&apos;s own is only the place to connect to; not through a proxy.</source>
        <translation>Name für den Host-Header und den TLS-Handshake, wenn der Name des Ziels nur für den Verbindungsaufbau dient; nicht über einen Proxy.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy as http://host:port or socks5://host:port; it resolves the target&apos;s name.</source>
        <translation>Proxy als http://host:port oder socks5://host:port; er löst den Namen des Ziels auf.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>User name for the proxy.</source>
        <translation>Benutzername für den Proxy.</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Password for the proxy.</source>
        <translation>Passwort für den Proxy.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the certificate to show to the server.</source>
        <translation>PEM-Datei auf dem Rechner des Agenten mit dem Zertifikat, das dem Server gezeigt wird.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the key of the client certificate, where that file does not hold it.</source>
        <translation>PEM-Datei auf dem Rechner des Agenten mit dem Schlüssel des Client-Zertifikats, wenn dessen Datei ihn nicht enthält.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>What makes the request: auto is curl where the agent has it; qt is there to compare, and its times with TLS can be a round trip too long.</source>
        <translation>Was die Anfrage stellt: auto ist curl, sofern der Agent es hat; qt dient dem Vergleich, und seine Zeiten mit TLS können um eine Umlaufzeit zu lang sein.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>How many to send.</source>
        <translation>Wie viele gesendet werden.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Time between two packets.</source>
        <translation>Zeit zwischen zwei Paketen.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Bytes behind the ICMP header.</source>
        <translation>Bytes hinter dem ICMP-Header.</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Most routers on the way.</source>
        <translation>Höchstzahl der Router auf dem Weg.</translation>
    </message>
    <message>
        <source>Do not fragment</source>
        <translation>Nicht fragmentieren</translation>
    </message>
    <message>
        <source>A packet that is too large for the way is lost instead of cut.</source>
        <translation>Ein Paket, das für den Weg zu groß ist, geht verloren, statt geteilt zu werden.</translation>
    </message>
    <message>
        <source>Wait for each answer</source>
        <translation>Wartezeit je Antwort</translation>
    </message>
    <message>
        <source>An answer that takes longer counts as lost.</source>
        <translation>Eine Antwort, die länger braucht, zählt als verloren.</translation>
    </message>
    <message>
        <source>Loss: degraded from</source>
        <translation>Verlust: eingeschränkt ab</translation>
    </message>
    <message>
        <source>Degraded when at least this share is lost.</source>
        <translation>Eingeschränkt, wenn mindestens dieser Anteil verloren geht.</translation>
    </message>
    <message>
        <source>Loss: down from</source>
        <translation>Verlust: ausgefallen ab</translation>
    </message>
    <message>
        <source>Down when at least this share is lost.</source>
        <translation>Ausgefallen, wenn mindestens dieser Anteil verloren geht.</translation>
    </message>
    <message>
        <source>Round trip: degraded above</source>
        <translation>Umlaufzeit: eingeschränkt über</translation>
    </message>
    <message>
        <source>Degraded when the average is longer; 0 never.</source>
        <translation>Eingeschränkt, wenn der Mittelwert länger ist; 0 nie.</translation>
    </message>
    <message>
        <source>Round trip: down above</source>
        <translation>Umlaufzeit: ausgefallen über</translation>
    </message>
    <message>
        <source>Down when the average is longer; 0 never.</source>
        <translation>Ausgefallen, wenn der Mittelwert länger ist; 0 nie.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What the probes are.</source>
        <translation>Woraus die Sonden bestehen.</translation>
    </message>
    <message>
        <source>Port of UDP and TCP probes; unless set, 33434 by UDP and 80 by TCP.</source>
        <translation>Port der UDP- und TCP-Sonden; ohne Angabe 33434 bei UDP und 80 bei TCP.</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>How many times to probe every hop.</source>
        <translation>Wie oft jeder Hop sondiert wird.</translation>
    </message>
    <message>
        <source>Spacing of cycles</source>
        <translation>Abstand der Runden</translation>
    </message>
    <message>
        <source>Many routers answer no more than once a second.</source>
        <translation>Viele Router antworten höchstens einmal in der Sekunde.</translation>
    </message>
    <message>
        <source>First hop</source>
        <translation>Erster Hop</translation>
    </message>
    <message>
        <source>TTL to begin with.</source>
        <translation>TTL, mit der begonnen wird.</translation>
    </message>
    <message>
        <source>Most hops</source>
        <translation>Höchstzahl Hops</translation>
    </message>
    <message>
        <source>TTL to end with.</source>
        <translation>TTL, mit der aufgehört wird.</translation>
    </message>
    <message>
        <source>Wait for each hop</source>
        <translation>Wartezeit je Hop</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>Paketgröße</translation>
    </message>
    <message>
        <source>Bytes of each ICMP or UDP probe with its IP header. Probes are never fragmented.</source>
        <translation>Größe jeder ICMP- oder UDP-Sonde in Bytes samt IP-Header. Sonden werden nie fragmentiert.</translation>
    </message>
    <message>
        <source>Fixed flow</source>
        <translation>Fester Flow</translation>
    </message>
    <message>
        <source>All probes look like one flow, so that load balancers send them one way; TCP probes only where the agent may use raw sockets (CAP_NET_RAW).</source>
        <translation>Alle Sonden sehen wie ein einziger Flow aus, damit Lastverteiler sie auf demselben Weg senden; TCP-Sonden nur, wo der Agent Raw-Sockets verwenden darf (CAP_NET_RAW).</translation>
    </message>
    <message>
        <source>Names of hops</source>
        <translation>Namen der Hops</translation>
    </message>
    <message>
        <source>Ask for the name of each hop. Nothing waits for it: it may be there from the next run on.</source>
        <translation>Fragt nach dem Namen jedes Hops. Nichts wartet darauf: Er liegt möglicherweise erst ab dem nächsten Lauf vor.</translation>
    </message>
    <message>
        <source>Port of the agent&apos;s own machine.</source>
        <translation>Port des Rechners, auf dem der Agent läuft.</translation>
    </message>
    <message>
        <source>Which of the machine&apos;s ports.</source>
        <translation>Welcher Port des Rechners.</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Gebunden an</translation>
    </message>
    <message>
        <source>Address that the port must be bound to; 0.0.0.0 and :: mean all addresses.</source>
        <translation>Adresse, an die der Port gebunden sein muss; 0.0.0.0 und :: bedeuten alle Adressen.</translation>
    </message>
    <message>
        <source>Must listen</source>
        <translation>Muss lauschen</translation>
    </message>
    <message>
        <source>Off: the check is up when nothing listens.</source>
        <translation>Aus: Die Prüfung ist OK, wenn nichts lauscht.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Name of the process that must be the one that listens.</source>
        <translation>Name des Prozesses, der an dem Port lauschen muss.</translation>
    </message>
    <message>
        <source>Port of the time server.</source>
        <translation>Port des Zeitservers.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>NTP version of the request.</source>
        <translation>NTP-Version der Anfrage.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>How many times to ask; the answer with the least delay counts.</source>
        <translation>Wie oft gefragt wird; es zählt die Antwort mit der geringsten Verzögerung.</translation>
    </message>
    <message>
        <source>Pause between an answer and the next request; servers may refuse those who ask too fast.</source>
        <translation>Pause zwischen einer Antwort und der nächsten Anfrage; Server können zu schnell aufeinanderfolgende Anfragen abweisen.</translation>
    </message>
    <message>
        <source>Offset: degraded above</source>
        <translation>Versatz: eingeschränkt über</translation>
    </message>
    <message>
        <source>Degraded when the clocks differ by more; 0 never.</source>
        <translation>Eingeschränkt, wenn die Uhren stärker voneinander abweichen; 0 nie.</translation>
    </message>
    <message>
        <source>Offset: down above</source>
        <translation>Versatz: ausgefallen über</translation>
    </message>
    <message>
        <source>Down when the clocks differ by more; 0 never.</source>
        <translation>Ausgefallen, wenn die Uhren stärker voneinander abweichen; 0 nie.</translation>
    </message>
    <message>
        <source>Stratum: degraded above</source>
        <translation>Stratum: eingeschränkt über</translation>
    </message>
    <message>
        <source>Degraded when the server is farther from its source; 0 never.</source>
        <translation>Eingeschränkt, wenn der Server weiter von seiner Quelle entfernt ist; 0 nie.</translation>
    </message>
    <message>
        <source>Stratum: down above</source>
        <translation>Stratum: ausgefallen über</translation>
    </message>
    <message>
        <source>Down when the server is farther from its source; 0 never.</source>
        <translation>Ausgefallen, wenn der Server weiter von seiner Quelle entfernt ist; 0 nie.</translation>
    </message>
    <message>
        <source>Root dispersion: degraded above</source>
        <translation>Root Dispersion: eingeschränkt über</translation>
    </message>
    <message>
        <source>Degraded when the server is less sure of its time; 0 never.</source>
        <translation>Eingeschränkt, wenn sich der Server seiner Zeit weniger sicher ist; 0 nie.</translation>
    </message>
    <message>
        <source>Root dispersion: down above</source>
        <translation>Root Dispersion: ausgefallen über</translation>
    </message>
    <message>
        <source>Down when the server is less sure of its time; 0 never.</source>
        <translation>Ausgefallen, wenn sich der Server seiner Zeit weniger sicher ist; 0 nie.</translation>
    </message>
    <message>
        <source>Port to connect to.</source>
        <translation>Port, zu dem die Verbindung aufgebaut wird.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>What each step sends, text with escapes or hex:...; an empty line sends nothing.</source>
        <translation>Was jeder Schritt sendet, Text mit Escape-Sequenzen oder hex:...; eine leere Zeile sendet nichts.</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Erwarten</translation>
    </message>
    <message>
        <source>Regular expression that each step&apos;s answer must match; an empty line expects nothing.</source>
        <translation>Regulärer Ausdruck, auf den die Antwort jedes Schritts passen muss; eine leere Zeile erwartet nichts.</translation>
    </message>
    <message>
        <source>Must be refused</source>
        <translation>Muss abgewiesen werden</translation>
    </message>
    <message>
        <source>The check is up when the port is closed.</source>
        <translation>Die Prüfung ist OK, wenn der Port geschlossen ist.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>On: from the start; a protocol: after asking for it in clear (STARTTLS). Steps run within it.</source>
        <translation>on: von Anfang an; ein Protokoll: nach einer Anforderung im Klartext (STARTTLS). Die Schritte laufen innerhalb von TLS ab.</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Name to ask the server for (SNI) and to find in its certificate, instead of the host.</source>
        <translation>Name, nach dem der Server gefragt wird (SNI) und der in seinem Zertifikat stehen muss, anstelle des Hosts.</translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation>Zertifikat verifizieren</translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be trusted, valid and for this name.</source>
        <translation>Das Zertifikat des Servers muss vertrauenswürdig und gültig sein und für diesen Namen gelten.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the authorities to trust instead of the system&apos;s.</source>
        <translation>PEM-Datei auf dem Rechner des Agenten mit den Zertifizierungsstellen, denen anstelle der systemeigenen vertraut wird.</translation>
    </message>
    <message>
        <source>Oldest TLS version</source>
        <translation>Älteste TLS-Version</translation>
    </message>
    <message>
        <source>A server that cannot speak this version or a newer one fails the check.</source>
        <translation>Mit einem Server, der weder diese noch eine neuere Version beherrscht, schlägt die Prüfung fehl.</translation>
    </message>
    <message>
        <source>Certificate: degraded below</source>
        <translation>Zertifikat: eingeschränkt unter</translation>
    </message>
    <message>
        <source>Degraded when the chain expires in fewer days than this; 0 never.</source>
        <translation>Eingeschränkt, wenn die Kette in weniger Tagen abläuft; 0 nie.</translation>
    </message>
    <message>
        <source>Certificate: down below</source>
        <translation>Zertifikat: ausgefallen unter</translation>
    </message>
    <message>
        <source>Down when the chain expires in fewer days than this; 0 only once it has expired.</source>
        <translation>Ausgefallen, wenn die Kette in weniger Tagen abläuft; 0 erst, wenn sie abgelaufen ist.</translation>
    </message>
    <message>
        <source>Port to send to.</source>
        <translation>Port, an den gesendet wird.</translation>
    </message>
    <message>
        <source>What each datagram holds, text with escapes or hex:...; empty sends an empty one.</source>
        <translation>Was jedes Datagramm enthält, Text mit Escape-Sequenzen oder hex:...; leer sendet ein leeres.</translation>
    </message>
    <message>
        <source>Answer must match</source>
        <translation>Antwort muss passen</translation>
    </message>
    <message>
        <source>Regular expression that an answer must match.</source>
        <translation>Regulärer Ausdruck, auf den eine Antwort passen muss.</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>Datagramme</translation>
    </message>
    <message>
        <source>Time between two datagrams; less where they would not all go out in half of the timeout.</source>
        <translation>Zeit zwischen zwei Datagrammen; weniger, wenn sonst nicht alle in der Hälfte des Timeouts gesendet würden.</translation>
    </message>
    <message>
        <source>Silence means</source>
        <translation>Schweigen bedeutet</translation>
    </message>
    <message>
        <source>What it means when nothing answers: the port may be open or filtered.</source>
        <translation>Was es bedeutet, wenn nichts antwortet: Der Port kann offen oder gefiltert sein.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Up</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>Name server failed</source>
        <translation>Fehler des Nameservers</translation>
    </message>
    <message>
        <source>Name server did not answer</source>
        <translation>Nameserver antwortete nicht</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgewiesen</translation>
    </message>
    <message>
        <source>No answer to the connection attempt</source>
        <translation>Keine Antwort auf den Verbindungsversuch</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Unerreichbar</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS-Handshake fehlgeschlagen</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>Certificate is for another name</source>
        <translation>Zertifikat gilt für anderen Namen</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>Status not accepted</source>
        <translation>Status nicht akzeptiert</translation>
    </message>
    <message>
        <source>Content not accepted</source>
        <translation>Inhalt nicht akzeptiert</translation>
    </message>
    <message>
        <source>Response too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Zu viele Umleitungen</translation>
    </message>
    <message>
        <source>Threshold exceeded</source>
        <translation>Schwelle überschritten</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>Pakete verloren</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Clock not synchronised</source>
        <translation>Uhr nicht synchronisiert</translation>
    </message>
    <message>
        <source>Kiss of death</source>
        <translation>Kiss of Death</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Lauscht nicht</translation>
    </message>
    <message>
        <source>Agent lacks the permission</source>
        <translation>Agent hat keine Berechtigung</translation>
    </message>
    <message>
        <source>Denied by the agent&apos;s policy</source>
        <translation>Durch Richtlinie des Agenten verboten</translation>
    </message>
    <message>
        <source>Agent overloaded</source>
        <translation>Agent überlastet</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Interner Fehler</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This stored result cannot be read: %1</source>
        <translation>Dieses gespeicherte Ergebnis kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Results in %1: the file is empty, and its journal is not</source>
        <translation>Ergebnisse in %1: Die Datei ist leer, ihr Journal aber nicht</translation>
    </message>
    <message>
        <source>Results in %1: reading was stopped</source>
        <translation>Ergebnisse in %1: Das Lesen wurde gestoppt</translation>
    </message>
    <message>
        <source>Results in %1: the disk has no room</source>
        <translation>Ergebnisse in %1: Auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Results in %1: %2</source>
        <translation>Ergebnisse in %1: %2</translation>
    </message>
    <message>
        <source>Results in %1: the file is damaged (%2)</source>
        <translation>Ergebnisse in %1: Die Datei ist beschädigt (%2)</translation>
    </message>
    <message>
        <source>Results in %1: a newer version of Vantage wrote this file</source>
        <translation>Ergebnisse in %1: Eine neuere Version von Vantage hat diese Datei geschrieben</translation>
    </message>
    <message>
        <source>Results in %1: the file is damaged</source>
        <translation>Ergebnisse in %1: Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>Results up to %1 have gaps</source>
        <translation>Ergebnisse bis %1 haben Lücken</translation>
    </message>
    <message>
        <source>Results begin with %1, and %2 is next</source>
        <translation>Ergebnisse beginnen mit %1, und %2 ist das nächste</translation>
    </message>
    <message>
        <source>%1 cannot be set aside as %2: %3</source>
        <translation>%1 kann nicht als %2 beiseitegelegt werden: %3</translation>
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
        <translation>Der Manager kann nicht starten.</translation>
    </message>
    <message>
        <source>Vantage&apos;s manager: gives checks to agents and shows what they find. Further options: --language CODE, --minimised.</source>
        <translation>Der Manager von Vantage: weist Agenten Prüfungen zu und zeigt, was sie feststellen. Weitere Optionen: --language CODE, --minimised.</translation>
    </message>
</context>
<context>
    <name>vantage::AboutDialog</name>
    <message>
        <source>About Vantage</source>
        <translation>Über Vantage</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Version von %1</translation>
    </message>
    <message>
        <source>Watches services from several places at once.</source>
        <translation>Überwacht Dienste von mehreren Orten zugleich.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Sie wird ohne jede Gewährleistung bereitgestellt.</translation>
    </message>
    <message>
        <source>It is made with Qt, OpenSSL and SQLite; its agents also with libcurl, c-ares, ldns and PCRE2. Each has its own licence, which allows this.</source>
        <translation>Sie verwendet Qt, OpenSSL und SQLite, ihre Agenten außerdem libcurl, c-ares, ldns und PCRE2. Jede dieser Bibliotheken hat ihre eigene Lizenz, die dies erlaubt.</translation>
    </message>
    <message>
        <source>C&amp;opy the versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
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
            <numerusform>%n Befehl dahinter wurde nicht ausgeführt.</numerusform>
            <numerusform>%n Befehle dahinter wurden nicht ausgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentChoice</name>
    <message>
        <source>Agents to compare</source>
        <translation>Zu vergleichende Agenten</translation>
    </message>
    <message numerus="yes">
        <source>The agents whose lines are shown; at most %n</source>
        <translation>
            <numerusform>Der Agent, dessen Linie gezeigt wird; höchstens %n</numerusform>
            <numerusform>Die Agenten, deren Linien gezeigt werden; höchstens %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentFilter</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln Agent</numerusform>
            <numerusform>%Ln Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown agents</source>
        <translation>Angezeigte Agenten</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Shows agents whose number, name, address, version or anomaly contain this text.</source>
        <translation>Zeigt Agenten, deren Nummer, Name, Adresse, Version oder Anomalie diesen Text enthält.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Shows agents in this state.</source>
        <translation>Zeigt Agenten in diesem Zustand.</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Not all right</source>
        <translation>Auffällige</translation>
    </message>
</context>
<context>
    <name>vantage::AgentsModel</name>
    <message numerus="yes">
        <source>%Ln result(s) wait at the agent to be stored here.</source>
        <translation>
            <numerusform>%Ln Ergebnis wartet beim Agenten darauf, hier gespeichert zu werden.</numerusform>
            <numerusform>%Ln Ergebnisse warten beim Agenten darauf, hier gespeichert zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known while the agent is not connected.</source>
        <translation>Nicht bekannt, solange der Agent nicht verbunden ist.</translation>
    </message>
    <message>
        <source>It rejects none of its checks.</source>
        <translation>Er lehnt keine seiner Prüfungen ab.</translation>
    </message>
    <message numerus="yes">
        <source>It does not run %n of its checks; the page Checks and the matrix say why.</source>
        <translation>
            <numerusform>Er führt %n seiner Prüfungen nicht aus; die Seite „Prüfungen“ und die Matrix nennen den Grund.</numerusform>
            <numerusform>Er führt %n seiner Prüfungen nicht aus; die Seite „Prüfungen“ und die Matrix nennen die Gründe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Revoke agent</source>
        <translation>Agent sperren</translation>
    </message>
    <message>
        <source>Revoke agent %1?</source>
        <translation>Agent %1 sperren?</translation>
    </message>
    <message>
        <source>It is cut off at once and is not let in again, and its number is never given to another. This cannot be taken back. Its results are kept; its checks stay with it until you give them to others.

To put another machine in its place, use “Replace hardware” instead.</source>
        <translation>Er wird sofort getrennt und nicht wieder eingelassen, und seine Nummer wird nie wieder vergeben. Dies lässt sich nicht zurücknehmen. Seine Ergebnisse bleiben erhalten; seine Prüfungen bleiben bei ihm, bis Sie sie anderen Agenten geben.

Um einen anderen Rechner an seine Stelle zu setzen, verwenden Sie stattdessen „Hardware ersetzen“.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Rename agent</source>
        <translation>Agent umbenennen</translation>
    </message>
    <message>
        <source>Name of agent %1:</source>
        <translation>Name von Agent %1:</translation>
    </message>
    <message>
        <source>A&amp;gents</source>
        <translation>Agen&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>Which check runs at which agent, and how it is there</source>
        <translation>Welche Prüfung bei welchem Agenten läuft und wie es dort um sie steht</translation>
    </message>
    <message>
        <source>Views of the agents</source>
        <translation>Ansichten der Agenten</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Detai&amp;ls</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>Verb&amp;indungen</translation>
    </message>
    <message>
        <source>When the agent was connected, and when it was away</source>
        <translation>Wann der Agent verbunden und wann er abwesend war</translation>
    </message>
    <message>
        <source>About the agent</source>
        <translation>Über den Agenten</translation>
    </message>
    <message>
        <source>No agent passes the filter.</source>
        <translation>Kein Agent entspricht dem Filter.</translation>
    </message>
    <message>
        <source>No agents yet.</source>
        <translation>Noch keine Agenten.</translation>
    </message>
    <message>
        <source>Start one in a terminal of this machine:</source>
        <translation>Starten Sie einen in einem Terminal dieses Rechners:</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Enrol an agent elsewhere…</source>
        <translation>Agenten anderswo aufnehmen…</translation>
    </message>
    <message>
        <source>Enr&amp;ol an agent…</source>
        <translation>Agenten au&amp;fnehmen…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Replace &amp;hardware…</source>
        <translation>Hardware erset&amp;zen…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Spe&amp;rren…</translation>
    </message>
    <message>
        <source>Only &amp;its results</source>
        <translation>Nur &amp;seine Ergebnisse</translation>
    </message>
    <message>
        <source>Run its checks &amp;now</source>
        <translation>Prüfungen &amp;jetzt ausführen</translation>
    </message>
    <message>
        <source>&amp;Filter agents</source>
        <translation>Agenten filter&amp;n</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>Als Befehl &amp;kopieren</translation>
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
        <translation>%1 bliebe ohne Agenten. Wählen Sie mindestens einen.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n check(s)</source>
        <translation>
            <numerusform>%n Prüfung ä&amp;ndern</numerusform>
            <numerusform>%n Prüfungen ä&amp;ndern</numerusform>
        </translation>
    </message>
    <message>
        <source>Move checks to other agents</source>
        <translation>Prüfungen zu anderen Agenten verschieben</translation>
    </message>
    <message>
        <source>Edit checks</source>
        <translation>Prüfungen bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Choose the agents that are to run %n check(s).</source>
        <translation>
            <numerusform>Wählen Sie die Agenten, die %n Prüfung ausführen sollen.</numerusform>
            <numerusform>Wählen Sie die Agenten, die %n Prüfungen ausführen sollen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you touch is changed in %n check(s); all else stays as it is in each.</source>
        <translation>
            <numerusform>Was Sie bearbeiten, wird in %n Prüfung geändert; alles andere bleibt dort, wie es ist.</numerusform>
            <numerusform>Was Sie bearbeiten, wird in %n Prüfungen geändert; alles andere bleibt in jeder, wie es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick to change this, untick to leave it as it is.</source>
        <translation>Ankreuzen, um dies zu ändern; Kreuz entfernen, um es unverändert zu lassen.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>ungleich</translation>
    </message>
    <message>
        <source>The checks do not all have the same here.</source>
        <translation>Die Prüfungen haben hier nicht alle denselben Wert.</translation>
    </message>
    <message>
        <source>&amp;Interval (s)</source>
        <translation>&amp;Intervall (s)</translation>
    </message>
    <message>
        <source>Seconds between two runs; 30s, 2m and 1h are understood too.</source>
        <translation>Sekunden zwischen zwei Läufen; auch 30s, 2m und 1h sind möglich.</translation>
    </message>
    <message>
        <source>A&amp;dd tags</source>
        <translation>Tags hin&amp;zufügen</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Remove tags</source>
        <translation>Tags &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>&amp;Agenten</translation>
    </message>
    <message>
        <source>Ticked agents run all of the checks; half ticked ones run those that they run now.</source>
        <translation>Angekreuzte Agenten führen alle Prüfungen aus; halb angekreuzte führen die aus, die sie jetzt ausführen.</translation>
    </message>
    <message>
        <source>The same as commands</source>
        <translation>Dasselbe als Befehle</translation>
    </message>
    <message>
        <source>The commands that do this appear here.</source>
        <translation>Hier erscheinen die Befehle, die dies tun.</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>vantage::ChangeHistory</name>
    <message>
        <source>%1 has been changed by something else since</source>
        <translation>%1 wurde seither anderweitig geändert</translation>
    </message>
    <message>
        <source>Client %1 has been given another name since</source>
        <translation>Client %1 hat seither einen anderen Namen bekommen</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can no longer be undone: %2. What was changed before it still can.</source>
        <translation>„%1“ kann nicht mehr rückgängig gemacht werden: %2. Frühere Änderungen lassen sich noch rückgängig machen.</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>es gibt nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can no longer be done again: %2.</source>
        <translation>„%1“ kann nicht mehr wiederhergestellt werden: %2.</translation>
    </message>
</context>
<context>
    <name>vantage::CheckDialog</name>
    <message>
        <source>Choose at least one agent.</source>
        <translation>Wählen Sie mindestens einen Agenten.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>The command appears here once the form is right</source>
        <translation>Der Befehl erscheint hier, sobald das Formular richtig ist</translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation>Prüfung bearbeiten</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Neue Prüfung</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Name ser&amp;ver</source>
        <translation>Name&amp;server</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>&amp;Interval (s)</source>
        <translation>&amp;Intervall (s)</translation>
    </message>
    <message>
        <source>Seconds between two runs; 30s, 2m and 1h are understood too.</source>
        <translation>Sekunden zwischen zwei Läufen; auch 30s, 2m und 1h sind möglich.</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>&amp;Agenten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>Optional, with commas between them</source>
        <translation>Optional, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;esten</translation>
    </message>
    <message>
        <source>Runs the check once at each chosen agent, without saving it (F5)</source>
        <translation>Führt die Prüfung einmal bei jedem gewählten Agenten aus, ohne sie zu speichern (F5)</translation>
    </message>
    <message>
        <source>The same as a command</source>
        <translation>Dasselbe als Befehl</translation>
    </message>
    <message>
        <source>What this form does, as the console and vantagectl take it</source>
        <translation>Was dieses Formular tut, in der Form für Konsole und vantagectl</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>%1 (the next agent that joins)</source>
        <translation>%1 (der nächste Agent, der beitritt)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no agent yet that could test the check.</source>
        <translation>Es gibt noch keinen Agenten, der die Prüfung testen könnte.</translation>
    </message>
    <message>
        <source>To test the check, choose an agent that has joined.</source>
        <translation>Um die Prüfung zu testen, wählen Sie einen Agenten, der beigetreten ist.</translation>
    </message>
</context>
<context>
    <name>vantage::CheckFilterBar</name>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>Only: agent %1</source>
        <translation>Nur: Agent %1</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Shows checks whose name, target or tag contains this text (Ctrl+L).</source>
        <translation>Zeigt Prüfungen, deren Name, Ziel oder Tag diesen Text enthält (Strg+L).</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Shows checks of one kind.</source>
        <translation>Zeigt Prüfungen einer bestimmten Art.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Shows checks of one verdict.</source>
        <translation>Zeigt Prüfungen mit einem bestimmten Urteil.</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <source>All but up</source>
        <translation>Alle außer OK</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Puts checks together below a row that sums them up.</source>
        <translation>Gruppiert Prüfungen unter einer Zeile, die sie zusammenfasst.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ohne Gruppen</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By target</source>
        <translation>Nach Ziel</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Only checks of this verdict are shown; click to show all.</source>
        <translation>Es werden nur Prüfungen mit diesem Urteil gezeigt; ein Klick zeigt alle.</translation>
    </message>
    <message>
        <source>Only checks of this verdict</source>
        <translation>Nur Prüfungen mit diesem Urteil</translation>
    </message>
    <message>
        <source>Only checks of this agent are shown; click to show all.</source>
        <translation>Es werden nur Prüfungen dieses Agenten gezeigt; ein Klick zeigt alle.</translation>
    </message>
    <message>
        <source>Only checks of this agent</source>
        <translation>Nur Prüfungen dieses Agenten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Clears the filter</source>
        <translation>Leert den Filter</translation>
    </message>
</context>
<context>
    <name>vantage::CheckGroups</name>
    <message>
        <source>No tag</source>
        <translation>Ohne Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n check(s)</source>
        <translation>
            <numerusform>%1: %n Prüfung</numerusform>
            <numerusform>%1: %n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
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
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Incident %1 is open since %2</source>
        <translation>Störung %1 ist seit %2 offen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>Agent %1: %2 (%3)</source>
        <translation>Agent %1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 at %2 of %3</source>
        <extracomment>&quot;Down at 1 of 3&quot;, agents</extracomment>
        <translation>%1 bei %2 von %3</translation>
    </message>
    <message>
        <source>Agent %1: %2</source>
        <translation>Agent %1: %2</translation>
    </message>
    <message>
        <source>Rejected by %1 of %2</source>
        <translation>Abgelehnt: %1 von %2</translation>
    </message>
    <message>
        <source>Confirmed by %1 of %2</source>
        <translation>Bestätigt: %1 von %2</translation>
    </message>
    <message>
        <source>No result since the window was opened</source>
        <translation>Kein Ergebnis, seit das Fenster geöffnet wurde</translation>
    </message>
    <message numerus="yes">
        <source>The newest run took %1.
Of the last %n run(s) the median is %2, the shortest %3, the longest %4.</source>
        <translation>
            <numerusform>Der neueste Lauf dauerte %1.
Der Median des letzten Laufs (%n) ist %2, der kürzeste %3, der längste %4.</numerusform>
            <numerusform>Der neueste Lauf dauerte %1.
Der Median der letzten %n Läufe ist %2, der kürzeste %3, der längste %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n OK</numerusform>
            <numerusform>%n OK</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <translation>
            <numerusform>%n eingeschränkt</numerusform>
            <numerusform>%n eingeschränkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n ausgefallen</numerusform>
            <numerusform>%n ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>No check matches the filter.</source>
        <translation>Keine Prüfung entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Change the filter, or show all checks.</source>
        <translation>Ändern Sie den Filter, oder lassen Sie alle Prüfungen anzeigen.</translation>
    </message>
    <message>
        <source>No checks yet.</source>
        <translation>Noch keine Prüfungen.</translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N), or paste a list (Ctrl+Shift+V).</source>
        <translation>Fügen Sie hinzu, was überwacht werden soll (Strg+N), oder fügen Sie eine Liste ein (Strg+Umschalt+V).</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Add check…</source>
        <translation>Neue Prüfung…</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>add a check</source>
        <translation>eine Prüfung hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>move %n check(s)</source>
        <translation>
            <numerusform>%n Prüfung verschieben</numerusform>
            <numerusform>%n Prüfungen verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit %n check(s)</source>
        <translation>
            <numerusform>%n Prüfung bearbeiten</numerusform>
            <numerusform>%n Prüfungen bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) changed.</source>
        <translation>
            <numerusform>%n Prüfung geändert.</numerusform>
            <numerusform>%n Prüfungen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n check(s)</source>
        <translation>
            <numerusform>%n Prüfung hinzufügen</numerusform>
            <numerusform>%n Prüfungen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) added.</source>
        <translation>
            <numerusform>%n Prüfung hinzugefügt.</numerusform>
            <numerusform>%n Prüfungen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>delete %n check(s)</source>
        <translation>
            <numerusform>%n Prüfung löschen</numerusform>
            <numerusform>%n Prüfungen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) deleted.</source>
        <translation>
            <numerusform>%n Prüfung gelöscht.</numerusform>
            <numerusform>%n Prüfungen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clone %n check(s)</source>
        <translation>
            <numerusform>%n Prüfung klonen</numerusform>
            <numerusform>%n Prüfungen klonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) cloned.</source>
        <translation>
            <numerusform>%n Prüfung geklont.</numerusform>
            <numerusform>%n Prüfungen geklont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pause %n check(s)</source>
        <translation>
            <numerusform>%n Prüfung pausieren</numerusform>
            <numerusform>%n Prüfungen pausieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resume %n check(s)</source>
        <translation>
            <numerusform>%n Prüfung fortsetzen</numerusform>
            <numerusform>%n Prüfungen fortsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>&amp;Add check…</source>
        <translation>&amp;Neue Prüfung…</translation>
    </message>
    <message>
        <source>Add man&amp;y…</source>
        <translation>&amp;Mehrere neue…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>C&amp;lone</source>
        <translation>Kl&amp;onen</translation>
    </message>
    <message>
        <source>M&amp;ove to agents…</source>
        <translation>Zu Agenten &amp;verschieben…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Only &amp;its results</source>
        <translation>Nur ihre Er&amp;gebnisse</translation>
    </message>
    <message>
        <source>Its &amp;history</source>
        <translation>Verlauf ze&amp;igen</translation>
    </message>
    <message>
        <source>&amp;Find a check</source>
        <translation>P&amp;rüfung suchen</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Als Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy another command</source>
        <translation>&amp;Anderen Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>vantage::ClosingBar</name>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Only while it runs does the manager take results. Is it to go on in the tray?</source>
        <translation>Der Manager nimmt Ergebnisse nur an, solange er läuft. Soll er im Infobereich weiterlaufen?</translation>
    </message>
    <message>
        <source>&amp;Remember this</source>
        <translation>Auswahl &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>&amp;Im Infobereich weiter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Gan&amp;z beenden</translation>
    </message>
</context>
<context>
    <name>vantage::CommandPalette</name>
    <message>
        <source>Nothing fits what you typed.</source>
        <translation>Nichts passt zu Ihrer Eingabe.</translation>
    </message>
    <message>
        <source>Find an action, a page, an agent, a check or a command</source>
        <translation>Aktion, Seite, Agent, Prüfung oder Befehl suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>vantage::CommandRunner</name>
    <message>
        <source>&apos;%1&apos; is not a command; did you mean %2?</source>
        <translation>„%1“ ist kein Befehl; meinten Sie %2?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command; &apos;help&apos; lists them</source>
        <translation>„%1“ ist kein Befehl; „help“ listet die Befehle auf</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option of this command</source>
        <translation>„%1“ ist keine Option dieses Befehls</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 nimmt keinen Wert an</translation>
    </message>
    <message>
        <source>the %1 behind %2 is missing</source>
        <translation>hinter %2 fehlt %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many</source>
        <translation>„%1“ ist ein Wort zu viel</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Letzter Befund</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt da</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>No agent has connected yet.</source>
        <translation>Es hat sich noch kein Agent verbunden.</translation>
    </message>
    <message>
        <source>Client %1 is now called %2.</source>
        <translation>Client %1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>There is no client yet.</source>
        <translation>Es gibt noch keinen Client.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>no checks</source>
        <translation>keine Prüfungen</translation>
    </message>
    <message>
        <source>Paused %1 at %2.</source>
        <translation>%1 bei %2 pausiert.</translation>
    </message>
    <message>
        <source>Resumed %1 at %2.</source>
        <translation>%1 bei %2 fortgesetzt.</translation>
    </message>
    <message>
        <source>There is no client yet. The first agent that connects becomes client 1; addconf can give it checks now already.</source>
        <translation>Es gibt noch keinen Client. Der erste Agent, der sich verbindet, wird Client 1; addconf kann ihm jetzt schon Prüfungen geben.</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <translation>%1 zu %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>Added %1 to %2 as service %3.</source>
        <translation>%1 zu %2 als Dienst %3 hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed %1 at %2.</source>
        <translation>%1 bei %2 geändert.</translation>
    </message>
    <message>
        <source>Removed %1 from client %2.</source>
        <translation>%1 von Client %2 entfernt.</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>ein neuer</translation>
    </message>
    <message>
        <source>This lets one agent in, until %1.</source>
        <translation>Damit kann bis %1 ein Agent beitreten.</translation>
    </message>
    <message>
        <source>The manager listens on this machine only: agents elsewhere cannot reach it. Start it with --listen 0.0.0.0:%1, and give a new join string then.</source>
        <translation>Der Manager lauscht nur auf diesem Rechner: Agenten auf anderen Rechnern können ihn nicht erreichen. Starten Sie ihn mit --listen 0.0.0.0:%1, und geben Sie dann einen neuen Beitrittscode aus.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>No join string waits for an agent.</source>
        <translation>Kein Beitrittscode wartet auf einen Agenten.</translation>
    </message>
    <message>
        <source>no join string with the token %1 waits for an agent</source>
        <translation>kein Beitrittscode mit dem Token %1 wartet auf einen Agenten</translation>
    </message>
    <message numerus="yes">
        <source>%n join string(s) withdrawn.</source>
        <translation>
            <numerusform>%n Beitrittscode zurückgezogen.</numerusform>
            <numerusform>%n Beitrittscodes zurückgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client %1 is revoked.</source>
        <translation>Client %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n rollup(s) written to %1.</source>
        <translation>
            <numerusform>%n Zusammenfassung in %1 geschrieben.</numerusform>
            <numerusform>%n Zusammenfassungen in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n Ereignis in %1 geschrieben.</numerusform>
            <numerusform>%n Ereignisse in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) written to %1.</source>
        <translation>
            <numerusform>%n Störung in %1 geschrieben.</numerusform>
            <numerusform>%n Störungen in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a time like 2026-03-12 or 2026-03-12T00:27:05Z</source>
        <translation>%1: „%2“ ist keine Zeit wie 2026-03-12 oder 2026-03-12T00:27:05Z</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a number from 1</source>
        <translation>%1: „%2“ ist keine Zahl ab 1</translation>
    </message>
    <message>
        <source>--from is not before --to</source>
        <translation>--from liegt nicht vor --to</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither csv nor json</source>
        <translation>„%1“ ist weder csv noch json</translation>
    </message>
    <message>
        <source>--level: &apos;%1&apos; is not minute, hour or day</source>
        <translation>--level: „%1“ ist weder minute noch hour noch day</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be exported; there are: %2</source>
        <translation>„%1“ kann nicht exportiert werden; es gibt: %2</translation>
    </message>
    <message>
        <source>%1 says nothing about %2</source>
        <translation>%1 gilt nicht für %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n check(s)</source>
        <translation>
            <numerusform>Importiert: %n Prüfung</numerusform>
            <numerusform>Importiert: %n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n agent(s).</source>
        <translation>
            <numerusform> und %n Agent.</numerusform>
            <numerusform> und %n Agenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A service_id is the position that viewconf shows. Words with blanks go in quotes; --json behind any command gives JSON.</source>
        <translation>Eine service_id ist die Position, die viewconf zeigt. Wörter mit Leerzeichen stehen in Anführungszeichen; --json hinter einem beliebigen Befehl liefert JSON.</translation>
    </message>
    <message>
        <source>More: help addconf, help HTTPS.</source>
        <translation>Mehr: help addconf, help HTTPS.</translation>
    </message>
    <message>
        <source>Also spelled %1.</source>
        <translation>Auch in der Schreibweise %1.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a command nor a type of check</source>
        <translation>„%1“ ist weder ein Befehl noch eine Art von Prüfung</translation>
    </message>
    <message>
        <source>All is saved. Leaving.</source>
        <translation>Alles ist gespeichert. Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>Client %1, epoch %2:</source>
        <translation>Client %1, Epoche %2:</translation>
    </message>
    <message>
        <source>lost %1 to %2: %3, noted %4</source>
        <translation>%1 bis %2 verloren: %3, vermerkt %4</translation>
    </message>
    <message>
        <source>stopped from %1 to %2</source>
        <translation>nicht gelaufen von %1 bis %2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Stored up to</source>
        <translation>Gespeichert bis</translation>
    </message>
    <message>
        <source>Results lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time like 2026-03-12 or 2026-03-12T00:27:05Z</source>
        <translation>„%1“ ist keine Zeit wie 2026-03-12 oder 2026-03-12T00:27:05Z</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The period ends before it begins</source>
        <translation>Der Zeitraum endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither html nor csv</source>
        <translation>„%1“ ist weder html noch csv</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number of results</source>
        <translation>„%1“ ist keine Anzahl von Ergebnissen</translation>
    </message>
    <message>
        <source>Results are kept for %1 d, their rollups by minute for %2 d, by hour for %3 d, by day for ever.</source>
        <translation>Ergebnisse werden %1 d aufbewahrt, ihre Zusammenfassungen je Minute %2 d, je Stunde %3 d, je Tag unbegrenzt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not raw=DAYS, minute=DAYS or hour=DAYS</source>
        <translation>„%1“ ist weder raw=DAYS noch minute=DAYS noch hour=DAYS</translation>
    </message>
    <message>
        <source>%1: a whole number of days from 1 to %2 is needed</source>
        <translation>%1: Eine ganze Anzahl Tage von 1 bis %2 wird benötigt</translation>
    </message>
    <message>
        <source>there is no check %1</source>
        <translation>es gibt keine Prüfung %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Incident %1 is open since %2.</source>
        <translation>Störung %1 ist seit %2 offen.</translation>
    </message>
    <message>
        <source>There is no check yet.</source>
        <translation>Es gibt noch keine Prüfung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) did not run the check</source>
        <translation>
            <numerusform>%1 von %n Agenten führte die Prüfung nicht aus</numerusform>
            <numerusform>%1 von %n Agenten führten die Prüfung nicht aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>there is no client %1</source>
        <translation>es gibt keinen Client %1</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>This line cannot be read: %1.</source>
        <translation>Diese Zeile kann nicht gelesen werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) written to %1.</source>
        <translation>
            <numerusform>%n Ergebnis in %1 geschrieben.</numerusform>
            <numerusform>%n Ergebnisse in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 ist ein Ordner</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a client id; they are whole numbers from 1</source>
        <translation>„%1“ ist keine Client-ID; das sind ganze Zahlen ab 1</translation>
    </message>
    <message>
        <source>there is no client yet</source>
        <translation>es gibt noch keinen Client</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a service id; they are whole numbers from 1</source>
        <translation>„%1“ ist keine Dienst-ID; das sind ganze Zahlen ab 1</translation>
    </message>
    <message>
        <source>client %1 has no check %2</source>
        <translation>Client %1 hat keine Prüfung %2</translation>
    </message>
    <message>
        <source>client %1 has no checks</source>
        <translation>Client %1 hat keine Prüfungen</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>clients %1</source>
        <translation>Clients %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Positions move when a check is removed; &apos;#12&apos; in their place is the check with the id 12, as status shows it, and does not move.</source>
        <translation>Positionen verschieben sich, wenn eine Prüfung entfernt wird; „#12“ an ihrer Stelle ist die Prüfung mit der ID 12, wie status sie zeigt, und verschiebt sich nicht.</translation>
    </message>
</context>
<context>
    <name>vantage::Commands</name>
    <message>
        <source>a command is missing; &apos;help&apos; lists them</source>
        <translation>es fehlt ein Befehl; „help“ listet die Befehle auf</translation>
    </message>
</context>
<context>
    <name>vantage::ConfigStore</name>
    <message>
        <source>The manager is stopping</source>
        <translation>Der Manager wird beendet</translation>
    </message>
</context>
<context>
    <name>vantage::ConnectionsModel</name>
    <message>
        <source>The agent was stopped, and has started again.</source>
        <translation>Der Agent war beendet worden und ist wieder gestartet.</translation>
    </message>
</context>
<context>
    <name>vantage::ConnectionsPanel</name>
    <message>
        <source>Connections of the agent</source>
        <translation>Verbindungen des Agenten</translation>
    </message>
    <message>
        <source>Choose an agent to see when it was connected.</source>
        <translation>Wählen Sie einen Agenten, um zu sehen, wann er verbunden war.</translation>
    </message>
    <message>
        <source>What is stored cannot be read.</source>
        <translation>Das Gespeicherte kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This agent has not been connected yet.</source>
        <translation>Dieser Agent war noch nicht verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>These are from the newest %Ln event(s) of the agent; the page Events has all.</source>
        <translation>
            <numerusform>Diese stammen aus dem neuesten Ereignis (%Ln) des Agenten; die Seite „Ereignisse“ enthält alle.</numerusform>
            <numerusform>Diese stammen aus den neuesten %Ln Ereignissen des Agenten; die Seite „Ereignisse“ enthält alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ConsolePane</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type a command; help lists them</source>
        <translation>Geben Sie einen Befehl ein; help listet alle auf</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Ends the command that is still answering</source>
        <translation>Beendet den Befehl, der noch antwortet</translation>
    </message>
</context>
<context>
    <name>vantage::ControlClient</name>
    <message>
        <source>The manager ended the connection before the command was done.</source>
        <translation>Der Manager hat die Verbindung beendet, bevor der Befehl fertig war.</translation>
    </message>
    <message>
        <source>No manager is running on %1.</source>
        <translation>Auf %1 läuft kein Manager.</translation>
    </message>
    <message>
        <source>The manager on %1 cannot be reached: %2.</source>
        <translation>Der Manager auf %1 kann nicht erreicht werden: %2.</translation>
    </message>
</context>
<context>
    <name>vantage::ControlServer</name>
    <message>
        <source>A request has at most %1 bytes.</source>
        <translation>Eine Anfrage hat höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>Another manager is running on %1.</source>
        <translation>Ein anderer Manager läuft auf %1.</translation>
    </message>
    <message>
        <source>The control socket in %1 cannot be made: %2.</source>
        <translation>Der Steuerungs-Socket in %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>Too many commands run at once.</source>
        <translation>Zu viele Befehle laufen gleichzeitig.</translation>
    </message>
</context>
<context>
    <name>vantage::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation>Wählen Sie eine Zeile, um hier alles darüber zu sehen.</translation>
    </message>
</context>
<context>
    <name>vantage::Details</name>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>At its agents</source>
        <translation>Bei den Agenten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt da</translation>
    </message>
    <message>
        <source>Results waiting</source>
        <translation>Wartende Ergebnisse</translation>
    </message>
    <message>
        <source>Rejected checks</source>
        <translation>Abgelehnte Prüfungen</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Its checks</source>
        <translation>Seine Prüfungen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The agent&apos;s newest result, ahead of its backlog; it is stored when its turn comes.</source>
        <translation>Das neueste Ergebnis des Agenten, seinem Rückstand voraus; es wird gespeichert, wenn es an der Reihe ist.</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Started late</source>
        <translation>Spät begonnen</translation>
    </message>
    <message>
        <source>The run began noticeably after its time.</source>
        <translation>Der Lauf begann merklich nach seiner Zeit.</translation>
    </message>
    <message>
        <source>Agent stalled</source>
        <translation>Agent stand still</translation>
    </message>
    <message>
        <source>The agent stood still while it measured; the times may be too long.</source>
        <translation>Der Agent stand still, während er maß; die Zeiten können zu lang sein.</translation>
    </message>
    <message>
        <source>Clock stepped</source>
        <translation>Uhr gesprungen</translation>
    </message>
    <message>
        <source>The agent&apos;s clock was set while it measured; when it began is not certain.</source>
        <translation>Die Uhr des Agenten wurde gestellt, während er maß; wann der Lauf begann, ist nicht sicher.</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Überlastet</translation>
    </message>
    <message>
        <source>The agent had more to do than its limits allow.</source>
        <translation>Der Agent hatte mehr zu tun, als seine Grenzen erlauben.</translation>
    </message>
    <message>
        <source>Runs skipped</source>
        <translation>Läufe übersprungen</translation>
    </message>
    <message>
        <source>Runs before this one were left out because one was still running.</source>
        <translation>Läufe vor diesem wurden ausgelassen, weil noch einer lief.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Gekürzt</translation>
    </message>
    <message>
        <source>Parts were left out, because the result was larger than is allowed.</source>
        <translation>Teile wurden ausgelassen, weil das Ergebnis größer war als erlaubt.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Failed in</source>
        <translation>Fehler bei</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Address tried</source>
        <translation>Versuchte Adresse</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Wo und wann</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent&apos;s address</source>
        <translation>Agentenadresse</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
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
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Umleitungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Hops</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Hop</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Somebody asked for this run at once.</source>
        <translation>Jemand hat diesen Lauf außer der Reihe angefordert.</translation>
    </message>
</context>
<context>
    <name>vantage::EnrolDialog</name>
    <message>
        <source>The join string was withdrawn: it lets nobody in.</source>
        <translation>Der Beitrittscode wurde zurückgezogen: Er lässt niemanden ein.</translation>
    </message>
    <message>
        <source>The join string has expired.</source>
        <translation>Der Beitrittscode ist abgelaufen.</translation>
    </message>
    <message>
        <source>Asking the manager…</source>
        <translation>Der Manager wird gefragt…</translation>
    </message>
    <message>
        <source>This manager listens on this machine only: agents elsewhere cannot reach it. To let them in, start it with --listen 0.0.0.0:%1. Agents of the same user on this machine find it without a join string.</source>
        <translation>Dieser Manager lauscht nur auf diesem Rechner: Agenten auf anderen Rechnern können ihn nicht erreichen. Um sie einzulassen, starten Sie ihn mit --listen 0.0.0.0:%1. Agenten desselben Benutzers auf diesem Rechner finden ihn ohne Beitrittscode.</translation>
    </message>
    <message>
        <source>Where the new machine knows this one by another name, add --manager NAME:%1 to the command.</source>
        <translation>Wenn der neue Rechner diesen unter einem anderen Namen kennt, fügen Sie dem Befehl --manager NAME:%1 hinzu.</translation>
    </message>
    <message>
        <source>It lets one agent in, until %1 (%2 left).</source>
        <extracomment>a time of day, and minutes and seconds until then</extracomment>
        <translation>Damit kann bis %1 ein Agent beitreten (noch %2).</translation>
    </message>
    <message>
        <source>Replace hardware</source>
        <translation>Hardware ersetzen</translation>
    </message>
    <message>
        <source>Enrol an agent</source>
        <translation>Agenten aufnehmen</translation>
    </message>
    <message>
        <source>Start an agent with this command on the new machine. It takes over the number, the name and the checks of agent %1; the machine that had them is not let in any more.</source>
        <translation>Starten Sie mit diesem Befehl einen Agenten auf dem neuen Rechner. Er übernimmt Nummer, Name und Prüfungen von Agent %1; der Rechner, der sie hatte, wird nicht mehr eingelassen.</translation>
    </message>
    <message>
        <source>Start an agent with this command on the machine that is to watch. It gets the next free number.</source>
        <translation>Starten Sie mit diesem Befehl einen Agenten auf dem Rechner, der überwachen soll. Er bekommt die nächste freie Nummer.</translation>
    </message>
    <message>
        <source>C&amp;ommand:</source>
        <translation>B&amp;efehl:</translation>
    </message>
    <message>
        <source>&amp;Join string alone:</source>
        <translation>Nur &amp;Beitrittscode:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Join string</source>
        <translation>Beitrittscode</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the join string</source>
        <translation>Den Beitrittscode kopieren</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>&amp;New join string</source>
        <translation>&amp;Neuer Beitrittscode</translation>
    </message>
</context>
<context>
    <name>vantage::Enrolment</name>
    <message>
        <source>The manager does not listen yet</source>
        <translation>Der Manager lauscht noch nicht</translation>
    </message>
    <message>
        <source>%1 is not a client id: they go from 1 to %2</source>
        <translation>%1 ist keine Client-ID: Sie gehen von 1 bis %2</translation>
    </message>
    <message>
        <source>Client %1 was revoked; its id is not given again</source>
        <translation>Client %1 wurde gesperrt; seine ID wird nicht wieder vergeben</translation>
    </message>
    <message>
        <source>agent %1 was revoked; to join again it has to begin anew, with another data directory</source>
        <translation>Agent %1 wurde gesperrt; um wieder beizutreten, muss er mit einem anderen Datenverzeichnis neu beginnen</translation>
    </message>
    <message>
        <source>this manager does not know the agent; start it with --join and the string that the command &apos;enrol&apos; gives</source>
        <translation>dieser Manager kennt den Agenten nicht; starten Sie ihn mit --join und dem Beitrittscode, den der Befehl „enrol“ ausgibt</translation>
    </message>
    <message>
        <source>too many join strings were tried from this address; try again later</source>
        <translation>von dieser Adresse wurden zu viele Beitrittscodes probiert; versuchen Sie es später wieder</translation>
    </message>
    <message>
        <source>Agents on this machine have to be given a join string by hand: %1</source>
        <translation>Agenten auf diesem Rechner muss ein Beitrittscode von Hand gegeben werden: %1</translation>
    </message>
</context>
<context>
    <name>vantage::EventsModel</name>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>%1, not seen</source>
        <translation>%1, nicht gesehen</translation>
    </message>
</context>
<context>
    <name>vantage::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Se&amp;verity:</source>
        <translation>Sch&amp;weregrad:</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Warnings and critical</source>
        <translation>Warnungen und kritische</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>Nur kritische</translation>
    </message>
    <message>
        <source>No event is that severe.</source>
        <translation>Kein Ereignis ist so schwerwiegend.</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Noch keine Ereignisse.</translation>
    </message>
    <message>
        <source>Agents that come and go are told here, and what goes wrong with the manager itself.</source>
        <translation>Hier steht, welche Agenten kommen und gehen und was beim Manager selbst schiefgeht.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Alle Ereignisse zeigen</translation>
    </message>
    <message>
        <source>&amp;Show the agent</source>
        <translation>Agenten an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Mark all as seen</source>
        <translation>Alle als gesehen &amp;markieren</translation>
    </message>
</context>
<context>
    <name>vantage::FilterBar</name>
    <message>
        <source>%1. A click takes this out of the filter.</source>
        <translation>%1. Ein Klick entfernt dies aus dem Filter.</translation>
    </message>
    <message>
        <source>Filter, for instance: agent:berlin outcome:down duration:&gt;200ms text</source>
        <translation>Filter, zum Beispiel: agent:berlin outcome:down duration:&gt;200ms Text</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&lt;p&gt;agent: &amp;nbsp;kind: &amp;nbsp;check: &amp;nbsp;outcome: &amp;nbsp;reason: &amp;nbsp;duration:&lt;/p&gt;&lt;p&gt;Lists have commas between, names with blanks stand in quotation marks. All else is text that the target, the description, the address, the reason or the agent contains.&lt;/p&gt;</source>
        <translation>&lt;p&gt;agent: &amp;nbsp;kind: &amp;nbsp;check: &amp;nbsp;outcome: &amp;nbsp;reason: &amp;nbsp;duration:&lt;/p&gt;&lt;p&gt;Listeneinträge werden durch Kommas getrennt, Namen mit Leerzeichen stehen in Anführungszeichen. Alles andere ist Text, den Ziel, Beschreibung, Adresse, Grund oder Agent enthält.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Choose what is shown from lists</source>
        <translation>Aus Listen wählen, was gezeigt wird</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>Gespe&amp;ichert</translation>
    </message>
    <message>
        <source>Filters that you have given a name</source>
        <translation>Filter, denen Sie einen Namen gegeben haben</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Clears the filter</source>
        <translation>Leert den Filter</translation>
    </message>
    <message>
        <source>“%1” is not a kind of check.</source>
        <translation>„%1“ ist keine Art von Prüfung.</translation>
    </message>
    <message>
        <source>“%1” is not an outcome: there are up, degraded, down and unknown.</source>
        <translation>„%1“ ist kein Befund: Es gibt up, degraded, down und unknown.</translation>
    </message>
    <message>
        <source>outcome: needs one or more outcomes, with commas between.</source>
        <translation>outcome: braucht einen oder mehrere Befunde, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>“%1” is not a reason.</source>
        <translation>„%1“ ist kein Grund.</translation>
    </message>
    <message>
        <source>reason: needs one or more reasons, with commas between.</source>
        <translation>reason: braucht einen oder mehrere Gründe, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>“%1” is not a duration like &gt;200ms, &lt;1.5s or 200ms..1s.</source>
        <translation>„%1“ ist keine Dauer wie &gt;200ms, &lt;1.5s oder 200ms..1s.</translation>
    </message>
    <message>
        <source>No duration is longer than %1 and shorter than %2.</source>
        <translation>Keine Dauer ist länger als %1 und kürzer als %2.</translation>
    </message>
    <message>
        <source>Behind %1: something is missing.</source>
        <translation>Hinter %1: fehlt etwas.</translation>
    </message>
    <message>
        <source>No agent is called “%1”.</source>
        <translation>Kein Agent heißt „%1“.</translation>
    </message>
    <message>
        <source>Several agents are called “%1”; say which by number: #%2 or #%3.</source>
        <translation>Mehrere Agenten heißen „%1“; nennen Sie den gemeinten mit seiner Nummer: #%2 oder #%3.</translation>
    </message>
    <message>
        <source>No check is called “%1”.</source>
        <translation>Keine Prüfung heißt „%1“.</translation>
    </message>
    <message>
        <source>Several checks are called “%1”; say which by number: #%2 or #%3.</source>
        <translation>Mehrere Prüfungen heißen „%1“; nennen Sie die gemeinte mit ihrer Nummer: #%2 oder #%3.</translation>
    </message>
    <message>
        <source>%1: is given twice.</source>
        <translation>%1: ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>Only &amp;failures</source>
        <translation>Nur Fe&amp;hler</translation>
    </message>
    <message>
        <source>Only &amp;slow ones, longer than %1</source>
        <translation>Nur &amp;langsame, länger als %1</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Agent</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Befund</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Gr&amp;und</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Umbe&amp;nennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lösch&amp;en</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Name des Filters:</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Agent: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Befund: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Longer than %1</source>
        <translation>Länger als %1</translation>
    </message>
    <message>
        <source>Shorter than %1</source>
        <translation>Kürzer als %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
</context>
<context>
    <name>vantage::FirstSteps</name>
    <message>
        <source>The agent is starting; it runs until you end it or log out.</source>
        <translation>Der Agent startet; er läuft, bis Sie ihn beenden oder sich abmelden.</translation>
    </message>
    <message>
        <source>Copied. But this manager listens on this machine only: to let agents of other machines in, start it with --listen 0.0.0.0:PORT.</source>
        <translation>Kopiert. Dieser Manager lauscht aber nur auf diesem Rechner: Um Agenten anderer Rechner einzulassen, starten Sie ihn mit --listen 0.0.0.0:PORT.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal of the other machine within 15 minutes.</source>
        <translation>Kopiert. Fügen Sie den Befehl innerhalb von 15 Minuten in ein Terminal des anderen Rechners ein.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Die ersten Schritte ausblenden</translation>
    </message>
    <message>
        <source>1. Start an agent: it runs the checks where it stands. One on this machine will do for a start.</source>
        <translation>1. Starten Sie einen Agenten: Er führt die Prüfungen dort aus, wo er steht. Für den Anfang genügt einer auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;Start an agent here</source>
        <translation>Hier einen Agenten &amp;starten</translation>
    </message>
    <message>
        <source>2. For another machine, copy the command with its join string and run it there. This can wait.</source>
        <translation>2. Für einen anderen Rechner kopieren Sie den Befehl mit dem Beitrittscode und führen ihn dort aus. Das kann warten.</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>3. Add the first check: what is to be watched, and how often.</source>
        <translation>3. Fügen Sie die erste Prüfung hinzu: was überwacht werden soll und wie oft.</translation>
    </message>
    <message>
        <source>Add the first chec&amp;k…</source>
        <translation>E&amp;rste Prüfung hinzufügen…</translation>
    </message>
</context>
<context>
    <name>vantage::Fleet</name>
    <message>
        <source>Connections are accepted again</source>
        <translation>Verbindungen werden wieder angenommen</translation>
    </message>
    <message>
        <source>An agent at %1 was not let in: %2</source>
        <translation>Ein Agent bei %1 wurde nicht eingelassen: %2</translation>
    </message>
    <message>
        <source>this agent was revoked</source>
        <translation>dieser Agent wurde gesperrt</translation>
    </message>
    <message>
        <source>%1 was revoked: it may not come back</source>
        <translation>%1 wurde gesperrt: Er darf nicht wiederkommen</translation>
    </message>
    <message>
        <source>%1 joined for the first time, from %2</source>
        <translation>%1 ist zum ersten Mal beigetreten, von %2 aus</translation>
    </message>
    <message>
        <source>%1 is connected, from %2</source>
        <translation>%1 ist von %2 aus verbunden</translation>
    </message>
    <message>
        <source>The agent was cut off</source>
        <translation>Der Agent wurde getrennt</translation>
    </message>
    <message>
        <source>%1 could not join: %2</source>
        <translation>%1 konnte nicht beitreten: %2</translation>
    </message>
    <message>
        <source>%1 is cut off: %2. Reconnecting ...</source>
        <translation>%1 ist getrennt: %2. Verbindung wird neu aufgebaut ...</translation>
    </message>
    <message>
        <source>%1 rejected %2 %3: %4</source>
        <translation>%1 hat %2 %3 abgelehnt: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected %n more task(s)</source>
        <translation>
            <numerusform>%1 hat %n weitere Aufgabe abgelehnt</numerusform>
            <numerusform>%1 hat %n weitere Aufgaben abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends results again</source>
        <translation>%1 sendet wieder Ergebnisse</translation>
    </message>
    <message>
        <source>The clock of %1 is off by %2, give or take %3</source>
        <translation>Die Uhr von %1 weicht um %2 ab (± %3)</translation>
    </message>
    <message>
        <source>The clock of %1 is right again</source>
        <translation>Die Uhr von %1 geht wieder richtig</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>clock off by %1</source>
        <translation>Uhr weicht um %1 ab</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) rejected</source>
        <translation>
            <numerusform>%n Aufgabe abgelehnt</numerusform>
            <numerusform>%n Aufgaben abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not come back</source>
        <translation>%1 ist nicht zurückgekommen</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Es kam nicht rechtzeitig eine Antwort</translation>
    </message>
    <message>
        <source>%1 is connected but has sent no result for %2</source>
        <translation>%1 ist verbunden, hat aber seit %2 kein Ergebnis gesendet</translation>
    </message>
    <message>
        <source>The manager is stopping</source>
        <translation>Der Manager wird beendet</translation>
    </message>
    <message>
        <source>There is no client %1</source>
        <translation>Es gibt keinen Client %1</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 ist nicht verbunden</translation>
    </message>
    <message>
        <source>Client %1 does not have check %2</source>
        <translation>Client %1 hat Prüfung %2 nicht</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryBar</name>
    <message>
        <source>&amp;1 h</source>
        <translation>&amp;1 h</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>1 &amp;d</source>
        <translation>1 &amp;T</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>1 &amp;w</source>
        <translation>1 &amp;W</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>1 &amp;m</source>
        <translation>1 &amp;M</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>1 &amp;y</source>
        <translation>1 &amp;J</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Die letzten 365 Tage</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Choose a check</source>
        <translation>Prüfung wählen</translation>
    </message>
    <message>
        <source>The check that is shown; type a part of its name to find it.</source>
        <translation>Die gezeigte Prüfung; geben Sie einen Teil des Namens ein, um sie zu finden.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Where the range begins</source>
        <translation>Wo der Bereich beginnt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Where the range ends</source>
        <translation>Wo der Bereich endet</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>F&amp;olgen</translation>
    </message>
    <message>
        <source>Keeps the end of the range at the present time</source>
        <translation>Hält das Ende des Bereichs auf der aktuellen Zeit</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryChart</name>
    <message>
        <source>Chart of durations and outcomes</source>
        <translation>Diagramm der Dauern und Befunde</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Loss (%)</source>
        <translation>Verlust (%)</translation>
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
        <translation>Urteil dieser Agenten</translation>
    </message>
    <message>
        <source>Up or degraded, of the time that was observed.</source>
        <translation>OK oder eingeschränkt, gemessen an der beobachteten Zeit.</translation>
    </message>
    <message>
        <source>Time that was not observed counted as down.</source>
        <translation>Nicht beobachtete Zeit zählt als Ausfall.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>At least %1, at most %2.</source>
        <translation>Mindestens %1, höchstens %2.</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Gaps</source>
        <translation>&amp;Lücken</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Gaps (%n)</source>
        <translation>
            <numerusform>&amp;Lücken (%n)</numerusform>
            <numerusform>&amp;Lücken (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the chart, or press Ctrl+Left and Ctrl+Right, to read it; + and - zoom, the arrows move, Home returns, Return shows the results around.</source>
        <translation>Zeigen Sie auf das Diagramm, oder drücken Sie Strg+Links und Strg+Rechts, um es abzulesen; + und - zoomen, die Pfeile verschieben, Pos1 kehrt zurück, die Eingabetaste zeigt die Ergebnisse ringsum.</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>Der Verlauf kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>No checks yet.
Add what is to be watched (Ctrl+N); its history begins with its first result.</source>
        <translation>Noch keine Prüfungen.
Fügen Sie hinzu, was überwacht werden soll (Strg+N); der Verlauf beginnt mit dem ersten Ergebnis.</translation>
    </message>
    <message>
        <source>Choose a check above (Ctrl+L).</source>
        <translation>Wählen Sie oben eine Prüfung (Strg+L).</translation>
    </message>
    <message>
        <source>No agent runs this check.
Give it to one in its dialog.</source>
        <translation>Kein Agent führt diese Prüfung aus.
Weisen Sie sie in ihrem Dialog einem Agenten zu.</translation>
    </message>
    <message>
        <source>Choose the agents to compare, on the right.</source>
        <translation>Wählen Sie rechts die Agenten, die verglichen werden sollen.</translation>
    </message>
    <message>
        <source>&amp;Choose a check</source>
        <translation>Prüfung wä&amp;hlen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>Zurück zu jet&amp;zt</translation>
    </message>
    <message>
        <source>Results &amp;around</source>
        <translation>E&amp;rgebnisse ringsum</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>No gaps in this range.</source>
        <translation>Keine Lücken in diesem Bereich.</translation>
    </message>
    <message>
        <source>Every agent was there all the time.</source>
        <translation>Jeder Agent war die ganze Zeit da.</translation>
    </message>
    <message>
        <source>A&amp;vailability</source>
        <translation>Verfügbarke&amp;it</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>P&amp;fad</translation>
    </message>
    <message>
        <source>Figures of this range</source>
        <translation>Zahlen zu diesem Bereich</translation>
    </message>
    <message>
        <source>What is under the cursor</source>
        <translation>Was unter dem Cursor liegt</translation>
    </message>
    <message>
        <source>Loss is shown since %1; older results were not read.</source>
        <translation>Der Verlust wird seit %1 gezeigt; ältere Ergebnisse wurden nicht gelesen.</translation>
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
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: median %2, 80 % within %3 to %4; %5</source>
        <translation>%1: Median %2, 80 % zwischen %3 und %4; %5</translation>
    </message>
</context>
<context>
    <name>vantage::IncidentsModel</name>
    <message>
        <source>%1, still open</source>
        <translation>%1, noch offen</translation>
    </message>
</context>
<context>
    <name>vantage::Languages</name>
    <message>
        <source>Pseudo-locale</source>
        <translation>Pseudo-Sprache</translation>
    </message>
</context>
<context>
    <name>vantage::Listener</name>
    <message>
        <source>The manager&apos;s store was begun anew</source>
        <translation>Der Speicher des Managers wurde neu begonnen</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <translation>%1 Port %2: %3</translation>
    </message>
    <message>
        <source>The manager cannot listen on %1</source>
        <translation>Der Manager kann nicht auf %1 lauschen</translation>
    </message>
    <message>
        <source>Connections cannot be accepted: %1</source>
        <translation>Verbindungen können nicht angenommen werden: %1</translation>
    </message>
</context>
<context>
    <name>vantage::ListeningTab</name>
    <message>
        <source>Every machine that reaches this one can then connect to the port. Only agents with a join string are let in, others are cut off; let the firewall pass only the networks of your agents.</source>
        <translation>Jeder Rechner, der diesen erreicht, kann sich dann mit dem Port verbinden. Nur Agenten mit einem Beitrittscode werden eingelassen, andere werden getrennt; geben Sie in der Firewall nur die Netze Ihrer Agenten frei.</translation>
    </message>
    <message>
        <source>Only agents on this machine reach the manager then; those elsewhere do not.</source>
        <translation>Dann erreichen nur Agenten auf diesem Rechner den Manager; Agenten anderswo erreichen ihn nicht.</translation>
    </message>
    <message>
        <source>For agents on &amp;this machine only</source>
        <translation>Nur für Agenten auf &amp;diesem Rechner</translation>
    </message>
    <message>
        <source>For agents &amp;elsewhere too</source>
        <translation>Auch für Agenten and&amp;erswo</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>To change it, quit and &amp;start the manager so:</source>
        <translation>Um dies zu ändern, beenden Sie den Manager und &amp;starten ihn so:</translation>
    </message>
    <message>
        <source>Command that starts the manager</source>
        <translation>Befehl, der den Manager startet</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copies the command that starts the manager</source>
        <translation>Kopiert den Befehl, der den Manager startet</translation>
    </message>
</context>
<context>
    <name>vantage::LiveFeed</name>
    <message>
        <source>Agent %1 (%2)</source>
        <translation>Agent %1 (%2)</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>Prüfung %1</translation>
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
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>A&amp;genten</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Ergebnisse</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Übersi&amp;cht</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>Ereig&amp;nisse</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export configuration…</source>
        <translation>&amp;Konfiguration exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;results…</source>
        <translation>&amp;Ergebnisse exportieren…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Alles d&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>C&amp;onsole</source>
        <translation>K&amp;onsole</translation>
    </message>
    <message>
        <source>&amp;Type a command</source>
        <translation>Befeh&amp;l eingeben</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation>&amp;Befehle</translation>
    </message>
    <message>
        <source>&amp;About Vantage</source>
        <translation>&amp;Über Vantage</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Import checks</source>
        <translation>Prüfungen importieren</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>Konfiguration exportieren</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Runs in the console</source>
        <translation>Läuft in der Konsole</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>vantage::ManualWindow</name>
    <message>
        <source>The manual does not have this.</source>
        <translation>Das steht nicht im Handbuch.</translation>
    </message>
    <message>
        <source>Manual of Vantage</source>
        <translation>Handbuch von Vantage</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>vantage::MatrixModel</name>
    <message>
        <source>Not assigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Confirmed, no result yet</source>
        <translation>Bestätigt, noch kein Ergebnis</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <extracomment>a check, an agent, and how the check is there</extracomment>
        <translation>%1 bei %2: %3</translation>
    </message>
</context>
<context>
    <name>vantage::MatrixPanel</name>
    <message>
        <source>Choose a cell to see what it says.</source>
        <translation>Wählen Sie eine Zelle, um zu sehen, was sie besagt.</translation>
    </message>
    <message>
        <source>&amp;Take it from this agent</source>
        <translation>Diesem Agenten &amp;entziehen</translation>
    </message>
    <message>
        <source>&amp;Give it to this agent</source>
        <translation>Diesem Agenten &amp;zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s)</source>
        <translation>
            <numerusform>%Ln Prüfung</numerusform>
            <numerusform>%Ln Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln Agent</numerusform>
            <numerusform>%Ln Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>numbers of checks and of agents</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Als Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>Checks and agents</source>
        <translation>Prüfungen und Agenten</translation>
    </message>
    <message>
        <source>Filter checks by name or target</source>
        <translation>Prüfungen nach Name oder Ziel filtern</translation>
    </message>
    <message>
        <source>Shows checks whose name or target contains this text.</source>
        <translation>Zeigt Prüfungen, deren Name oder Ziel diesen Text enthält.</translation>
    </message>
    <message>
        <source>Only &amp;what is not all right</source>
        <translation>Nur A&amp;uffälliges</translation>
    </message>
    <message>
        <source>Shows only checks and agents where something is rejected, pending, degraded, down or unknown.</source>
        <translation>Zeigt nur Prüfungen und Agenten, bei denen etwas abgelehnt, ausstehend, eingeschränkt, ausgefallen oder unbekannt ist.</translation>
    </message>
    <message>
        <source>Everything is all right.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>No check passes the filter.</source>
        <translation>Keine Prüfung entspricht dem Filter.</translation>
    </message>
    <message>
        <source>No checks yet.</source>
        <translation>Noch keine Prüfungen.</translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N).</source>
        <translation>Fügen Sie hinzu, was überwacht werden soll (Strg+N).</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Its &amp;results here</source>
        <translation>Er&amp;gebnisse hier</translation>
    </message>
    <message>
        <source>Check &amp;now at this agent</source>
        <translation>Bei diesem Agenten &amp;jetzt prüfen</translation>
    </message>
</context>
<context>
    <name>vantage::MoreOptions</name>
    <message numerus="yes">
        <source>&amp;More options (%n set)</source>
        <translation>
            <numerusform>&amp;Weitere Optionen (%n gesetzt)</numerusform>
            <numerusform>&amp;Weitere Optionen (%n gesetzt)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Weitere Optionen</translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation>Option suchen</translation>
    </message>
</context>
<context>
    <name>vantage::Notifier</name>
    <message numerus="yes">
        <source>%n more critical event(s)</source>
        <translation>
            <numerusform>%n weiteres kritisches Ereignis</numerusform>
            <numerusform>%n weitere kritische Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) down: %1</source>
        <translation>
            <numerusform>%n Prüfung ausgefallen: %1</numerusform>
            <numerusform>%n Prüfungen ausgefallen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) degraded: %1</source>
        <translation>
            <numerusform>%n Prüfung eingeschränkt: %1</numerusform>
            <numerusform>%n Prüfungen eingeschränkt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) up again: %1</source>
        <translation>
            <numerusform>%n Prüfung wieder OK: %1</numerusform>
            <numerusform>%n Prüfungen wieder OK: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::OptionEditor</name>
    <message>
        <source>This is needed.</source>
        <translation>Dies wird benötigt.</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eine Angabe je Zeile</translation>
    </message>
</context>
<context>
    <name>vantage::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>%1 results/s</source>
        <translation>%1 Ergebnisse/s</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>Checks that are not up appear here, the worst first.</source>
        <translation>Hier erscheinen Prüfungen, die nicht OK sind, die schlimmsten zuerst.</translation>
    </message>
    <message>
        <source>Nothing is watched yet.</source>
        <translation>Noch wird nichts überwacht.</translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N).</source>
        <translation>Fügen Sie hinzu, was überwacht werden soll (Strg+N).</translation>
    </message>
    <message>
        <source>The oldest has lasted %1.</source>
        <translation>Die älteste dauert schon %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are down.</source>
        <translation>
            <numerusform>%n Prüfung ist ausgefallen.</numerusform>
            <numerusform>%n Prüfungen sind ausgefallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are degraded.</source>
        <translation>
            <numerusform>%n Prüfung ist eingeschränkt.</numerusform>
            <numerusform>%n Prüfungen sind eingeschränkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n check(s) nothing is known.</source>
        <translation>
            <numerusform>Über %n Prüfung ist nichts bekannt.</numerusform>
            <numerusform>Über %n Prüfungen ist nichts bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is up.</source>
        <translation>Alles ist OK.</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <extracomment>a number and what it counts: &quot;3 Down&quot;</extracomment>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>%L1 paused</source>
        <translation>%L1 pausiert</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln agent(s) online</source>
        <translation>
            <numerusform>%L1 von %Ln Agenten online</numerusform>
            <numerusform>%L1 von %Ln Agenten online</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What is not up</source>
        <translation>&amp;Was nicht OK ist</translation>
    </message>
    <message>
        <source>Last &amp;incidents</source>
        <translation>Le&amp;tzte Störungen</translation>
    </message>
    <message>
        <source>Agents &amp;to look at</source>
        <translation>Au&amp;ffällige Agenten</translation>
    </message>
    <message>
        <source>What is not up</source>
        <translation>Was nicht OK ist</translation>
    </message>
    <message>
        <source>Last incidents</source>
        <translation>Letzte Störungen</translation>
    </message>
    <message>
        <source>Agents to look at</source>
        <translation>Auffällige Agenten</translation>
    </message>
    <message>
        <source>No incidents yet.</source>
        <translation>Noch keine Störungen.</translation>
    </message>
    <message>
        <source>No agent needs a look.</source>
        <translation>Kein Agent ist auffällig.</translation>
    </message>
    <message>
        <source>Shows the rows behind this number</source>
        <translation>Zeigt die Zeilen hinter dieser Zahl</translation>
    </message>
</context>
<context>
    <name>vantage::PasteDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large; 4 MiB are read at most</source>
        <translation>%1 ist zu groß; es werden höchstens 4 MiB gelesen</translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>Noch nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>All lines are right.</source>
        <translation>Alle Zeilen sind richtig.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be added and will stay here.</source>
        <translation>
            <numerusform>%n Zeile kann nicht hinzugefügt werden und bleibt hier.</numerusform>
            <numerusform>%n Zeilen können nicht hinzugefügt werden und bleiben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n check(s)</source>
        <translation>
            <numerusform>%n Prüfung hin&amp;zufügen</numerusform>
            <numerusform>%n Prüfungen hin&amp;zufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Open a list of checks</source>
        <translation>Liste von Prüfungen öffnen</translation>
    </message>
    <message>
        <source>Add many checks</source>
        <translation>Mehrere Prüfungen hinzufügen</translation>
    </message>
    <message>
        <source>One check a line: commands as the console takes them, or a table with commas, semicolons or tabs. The first line may name the columns: kind, target, args, interval, name, tags, agents, options, or any option.</source>
        <translation>Eine Prüfung je Zeile: Befehle, wie die Konsole sie annimmt, oder eine Tabelle mit Kommas, Semikolons oder Tabulatoren. Die erste Zeile kann die Spalten benennen: kind, target, args, interval, name, tags, agents, options oder eine beliebige Option.</translation>
    </message>
    <message>
        <source>Lines to add</source>
        <translation>Hinzuzufügende Zeilen</translation>
    </message>
    <message>
        <source>Agents of lines that name &amp;none</source>
        <translation>Agenten für Zeilen &amp;ohne Angabe</translation>
    </message>
    <message>
        <source>Agents of lines that name none</source>
        <translation>Agenten für Zeilen ohne Angabe</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message>
        <source>A line names its agents by their numbers or names, with ; between them, or all.</source>
        <translation>Eine Zeile nennt ihre Agenten mit Nummern oder Namen, durch ; getrennt, oder all.</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Reads the lines from a file</source>
        <translation>Liest die Zeilen aus einer Datei</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither the number nor the name of an agent</source>
        <translation>„%1“ ist weder Nummer noch Name eines Agenten</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2</translation>
    </message>
    <message>
        <source>The target is missing</source>
        <translation>Das Ziel fehlt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one cell too many</source>
        <translation>„%1“ ist eine Zelle zu viel</translation>
    </message>
    <message>
        <source>The kind is missing</source>
        <translation>Die Art fehlt</translation>
    </message>
    <message>
        <source>No agent is named, and none is chosen below</source>
        <translation>Es ist kein Agent genannt, und unten ist keiner gewählt</translation>
    </message>
    <message>
        <source>%1 is not the number of an agent</source>
        <translation>%1 ist nicht die Nummer eines Agenten</translation>
    </message>
</context>
<context>
    <name>vantage::PathPanel</name>
    <message numerus="yes">
        <source>%n path(s) in this range.</source>
        <translation>
            <numerusform>%n Pfad in diesem Bereich.</numerusform>
            <numerusform>%n Pfade in diesem Bereich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the newest results of the range were read.</source>
        <translation>Nur die neuesten Ergebnisse des Bereichs wurden gelesen.</translation>
    </message>
    <message>
        <source>Agent whose path is shown</source>
        <translation>Agent, dessen Pfad gezeigt wird</translation>
    </message>
    <message>
        <source>The agent whose path is shown</source>
        <translation>Der Agent, dessen Pfad gezeigt wird</translation>
    </message>
    <message>
        <source>Paths over time</source>
        <translation>Pfade im Zeitverlauf</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Hops</translation>
    </message>
    <message>
        <source>No paths in this range.</source>
        <translation>Keine Pfade in diesem Bereich.</translation>
    </message>
    <message>
        <source>Choose a longer range, or another agent. Only traceroute checks tell a path.</source>
        <translation>Wählen Sie einen längeren Bereich oder einen anderen Agenten. Nur Traceroute-Prüfungen liefern einen Pfad.</translation>
    </message>
</context>
<context>
    <name>vantage::Report</name>
    <message>
        <source>Verdict of all agents</source>
        <translation>Urteil aller Agenten</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Available, of what was observed</source>
        <translation>Verfügbar, gemessen am Beobachteten</translation>
    </message>
    <message>
        <source>Available, worst case</source>
        <translation>Verfügbar, ungünstigster Fall</translation>
    </message>
    <message>
        <source>Available (s)</source>
        <translation>Verfügbar (s)</translation>
    </message>
    <message>
        <source>of that degraded (s)</source>
        <translation>davon eingeschränkt (s)</translation>
    </message>
    <message>
        <source>Down (s)</source>
        <translation>Ausfall (s)</translation>
    </message>
    <message>
        <source>Not observed (s)</source>
        <translation>Nicht beobachtet (s)</translation>
    </message>
    <message>
        <source>of that paused (s)</source>
        <translation>davon pausiert (s)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Dauern</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
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
        <translation>Längste</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlimmster</translation>
    </message>
    <message>
        <source>Seen at first</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message numerus="yes">
        <source>%n more gap(s) are counted, but not shown.</source>
        <translation>
            <numerusform>%n weitere Lücke wird gezählt, aber nicht gezeigt.</numerusform>
            <numerusform>%n weitere Lücken werden gezählt, aber nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Up and degraded count as available.</source>
        <translation>„OK“ und „Eingeschränkt“ gelten als verfügbar.</translation>
    </message>
    <message>
        <source>Results stand for the time of the %1 in which they lie, each for the same share.</source>
        <translation>Ergebnisse stehen für die Zeit des Abschnitts (%1), in dem sie liegen, jedes zum gleichen Anteil.</translation>
    </message>
    <message>
        <source>A time without results, for whatever cause, and results that could not measure are not observed: the first figure leaves that time out, the worst case counts it as down.</source>
        <translation>Eine Zeit ohne Ergebnisse, aus welcher Ursache auch immer, und Ergebnisse, die nicht messen konnten, gelten als nicht beobachtet: Die erste Zahl lässt diese Zeit aus, der ungünstigste Fall zählt sie als Ausfall.</translation>
    </message>
    <message>
        <source>The verdict is down while any agent says so. Agents that saw it down in the same %1 may have done so together (first figure) or one after the other (worst case).</source>
        <translation>Das Urteil lautet „Ausgefallen“, solange irgendein Agent dies meldet. Agenten, die im selben Abschnitt (%1) einen Ausfall sahen, können ihn gleichzeitig (erste Zahl) oder nacheinander (ungünstigster Fall) gesehen haben.</translation>
    </message>
    <message>
        <source>Vantage report</source>
        <translation>Vantage-Bericht</translation>
    </message>
    <message>
        <source>From %1 to %2 (UTC), made %3.</source>
        <translation>Von %1 bis %2 (UTC), erstellt %3.</translation>
    </message>
</context>
<context>
    <name>vantage::ReportDialog</name>
    <message>
        <source>Vantage report</source>
        <translation>Vantage-Bericht</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>HTML, a page to read</source>
        <translation>HTML, eine Seite zum Lesen</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, zum Drucken</translation>
    </message>
    <message>
        <source>CSV, to compute with</source>
        <translation>CSV, zum Rechnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Chooses all checks that the filter shows</source>
        <translation>Wählt alle Prüfungen, die der Filter zeigt</translation>
    </message>
    <message>
        <source>Chooses none of the checks that the filter shows</source>
        <translation>Wählt keine der Prüfungen, die der Filter zeigt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Date&amp;i</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Choose at least one check.</source>
        <translation>Wählen Sie mindestens eine Prüfung.</translation>
    </message>
    <message>
        <source>Say where to write the report.</source>
        <translation>Geben Sie an, wohin der Bericht geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Den Bericht schreiben</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>Der Verlauf kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>The console writes HTML and CSV; a PDF is made here only.</source>
        <translation>Die Konsole schreibt HTML und CSV; ein PDF entsteht nur hier.</translation>
    </message>
</context>
<context>
    <name>vantage::ResultExport</name>
    <message numerus="yes">
        <source>No more than %Ln results go to the clipboard; export them to a file.</source>
        <translation>
            <numerusform>Nicht mehr als %Ln Ergebnis passt in die Zwischenablage; exportieren Sie in eine Datei.</numerusform>
            <numerusform>Nicht mehr als %Ln Ergebnisse passen in die Zwischenablage; exportieren Sie sie in eine Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no result to export.</source>
        <translation>Es gibt keine Ergebnisse zum Exportieren.</translation>
    </message>
    <message>
        <source>%L1 of %L2 results written…</source>
        <translation>%L1 von %L2 Ergebnissen geschrieben…</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Der Export wurde gestoppt; es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied.</source>
        <translation>
            <numerusform>%Ln Ergebnis kopiert.</numerusform>
            <numerusform>%Ln Ergebnisse kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vantage::ResultInspector</name>
    <message>
        <source>&amp;Details</source>
        <translation>Detai&amp;ls</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>The result as exports hold it (Ctrl+J)</source>
        <translation>Das Ergebnis, wie Exporte es enthalten (Strg+J)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The result as JSON</source>
        <translation>Das Ergebnis als JSON</translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation>Wählen Sie eine Zeile, um hier alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>Verla&amp;uf</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Den Verlauf zeigen</translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation>Die Prüfung zeigen</translation>
    </message>
    <message>
        <source>Show the agent</source>
        <translation>Den Agenten zeigen</translation>
    </message>
    <message>
        <source>Shows the history of this check at this agent</source>
        <translation>Zeigt den Verlauf dieser Prüfung bei diesem Agenten</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>P&amp;rüfung</translation>
    </message>
    <message>
        <source>Goes to the check</source>
        <translation>Geht zur Prüfung</translation>
    </message>
    <message>
        <source>A&amp;gent</source>
        <translation>Agen&amp;t</translation>
    </message>
    <message>
        <source>Goes to the agent</source>
        <translation>Geht zum Agenten</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies all that is shown here</source>
        <translation>Kopiert alles, was hier gezeigt wird</translation>
    </message>
</context>
<context>
    <name>vantage::ResultsModel</name>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>started late</source>
        <translation>spät begonnen</translation>
    </message>
    <message>
        <source>agent stalled</source>
        <translation>Agent stand still</translation>
    </message>
    <message>
        <source>clock stepped</source>
        <translation>Uhr gesprungen</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>runs skipped</source>
        <translation>Läufe übersprungen</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>The agent&apos;s newest result, ahead of its backlog; it is stored when its turn comes.</source>
        <translation>Das neueste Ergebnis des Agenten, seinem Rückstand voraus; es wird gespeichert, wenn es an der Reihe ist.</translation>
    </message>
</context>
<context>
    <name>vantage::ResultsPage</name>
    <message>
        <source>Export the selected results</source>
        <translation>Die ausgewählten Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Export all results that are shown</source>
        <translation>Alle gezeigten Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>JSON, one result a line (*.json)</source>
        <translation>JSON, ein Ergebnis je Zeile (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>a button: so many results have arrived that are not shown</extracomment>
        <translation>
            <numerusform>%Ln neues</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>&amp;Filter results</source>
        <translation>Ergebnisse &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Show all results</source>
        <translation>Alle Er&amp;gebnisse zeigen</translation>
    </message>
    <message>
        <source>H&amp;istory of its check</source>
        <translation>&amp;Verlauf der Prüfung</translation>
    </message>
    <message>
        <source>&amp;Hold results</source>
        <translation>Ergebnisse &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Only failures</source>
        <translation>&amp;Nur Fehler</translation>
    </message>
    <message>
        <source>&amp;JSON of the result</source>
        <translation>&amp;JSON des Ergebnisses</translation>
    </message>
    <message>
        <source>&amp;Export selected results…</source>
        <translation>Ausge&amp;wählte Ergebnisse exportieren…</translation>
    </message>
    <message>
        <source>E&amp;xport shown results…</source>
        <translation>Ge&amp;zeigte Ergebnisse exportieren…</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as JSO&amp;N</source>
        <translation>Als JS&amp;ON kopieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Holds the table still; what arrives is kept and counted (F8)</source>
        <translation>Hält die Tabelle an; was eintrifft, wird aufbewahrt und gezählt (F8)</translation>
    </message>
    <message>
        <source>Shows what has arrived and follows again</source>
        <translation>Zeigt, was eingetroffen ist, und folgt wieder</translation>
    </message>
    <message>
        <source>No result passes the filter.</source>
        <translation>Kein Ergebnis entspricht dem Filter.</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>Noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>They appear here as soon as an agent has run a check.</source>
        <translation>Sie erscheinen hier, sobald ein Agent eine Prüfung ausgeführt hat.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>vantage::RetentionTab</name>
    <message>
        <source>What is older is removed. Summaries by day are kept for ever.</source>
        <translation>Was älter ist, wird entfernt. Zusammenfassungen je Tag werden unbegrenzt aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Each result:</source>
        <translation>&amp;Einzelne Ergebnisse:</translation>
    </message>
    <message>
        <source>Summaries by &amp;minute:</source>
        <translation>Zusammenfassungen je &amp;Minute:</translation>
    </message>
    <message>
        <source>Summaries by &amp;hour:</source>
        <translation>Zusammenfassungen je &amp;Stunde:</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number in a field</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>Gives the command to the manager</source>
        <translation>Gibt dem Manager den Befehl</translation>
    </message>
    <message>
        <source>C&amp;opy as command</source>
        <translation>Als Befehl k&amp;opieren</translation>
    </message>
    <message>
        <source>Copies the command that does the same</source>
        <translation>Kopiert den Befehl, der dasselbe tut</translation>
    </message>
    <message>
        <source>This is saved and in effect.</source>
        <translation>Gespeichert und in Kraft.</translation>
    </message>
    <message>
        <source>A change takes effect at once: what is older then does not come back.</source>
        <translation>Eine Änderung gilt sofort: Was dann zu alt ist, kommt nicht zurück.</translation>
    </message>
</context>
<context>
    <name>vantage::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>All&amp;gemein</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Listening</source>
        <translation>Netz&amp;werk</translation>
    </message>
    <message>
        <source>&amp;Retention</source>
        <translation>Aufbewah&amp;rung</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>When the &amp;window is closed:</source>
        <translation>Beim &amp;Schließen des Fensters:</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Start minimised</source>
        <translation>M&amp;inimiert starten</translation>
    </message>
    <message>
        <source>&amp;Follow the newest results from the start</source>
        <translation>Von Anfang an den neuesten Ergebnissen &amp;folgen</translation>
    </message>
    <message>
        <source>How it starts counts from the next start on.</source>
        <translation>Die Art des Starts gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits. How it starts counts from the next start on.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich: Wird das Fenster geschlossen, endet das Programm. Die Art des Starts gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>Far&amp;ben:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Rows of &amp;tables:</source>
        <translation>&amp;Tabellenzeilen:</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>Zeit&amp;en:</translation>
    </message>
    <message>
        <source>Of the clock</source>
        <translation>Nach der Uhr</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Wie lange her</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>&amp;Zeitzone:</translation>
    </message>
    <message>
        <source>Critical &amp;events</source>
        <translation>&amp;Kritische Ereignisse</translation>
    </message>
    <message>
        <source>Checks that go &amp;down</source>
        <translation>Prüfungen, die ausfa&amp;llen</translation>
    </message>
    <message>
        <source>Checks that get &amp;worse, but not down</source>
        <translation>Prüfungen, die sich &amp;verschlechtern, aber nicht ausfallen</translation>
    </message>
    <message>
        <source>Checks that are &amp;up again</source>
        <translation>Prüfungen, die wieder &amp;OK sind</translation>
    </message>
    <message>
        <source>The desktop shows these beside the tray; several at once become one.</source>
        <translation>Die Arbeitsumgebung zeigt diese neben dem Infobereich; mehrere zugleich werden zu einer Meldung zusammengefasst.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so that nothing of this can be shown.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich, sodass nichts davon gezeigt werden kann.</translation>
    </message>
</context>
<context>
    <name>vantage::StatusLine</name>
    <message>
        <source>Shows the events (%1)</source>
        <translation>Zeigt die Ereignisse (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) online</source>
        <translation>
            <numerusform>%1 von %n Agenten online</numerusform>
            <numerusform>%1 von %n Agenten online</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 results/s</source>
        <translation>%1 Ergebnisse/s</translation>
    </message>
</context>
<context>
    <name>vantage::StoreReaders</name>
    <message>
        <source>The manager is stopping</source>
        <translation>Der Manager wird beendet</translation>
    </message>
</context>
<context>
    <name>vantage::StoreWriter</name>
    <message>
        <source>%1. It was set aside as %2, and a new file begun.</source>
        <translation>%1. Die Datei wurde als %2 beiseitegelegt und eine neue begonnen.</translation>
    </message>
</context>
<context>
    <name>vantage::StoredResults</name>
    <message>
        <source>Stored results</source>
        <translation>Gespeicherte Ergebnisse</translation>
    </message>
    <message>
        <source>Around %1</source>
        <extracomment>a chip: the time of which results are shown</extracomment>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>A click leads back to the live results.</source>
        <translation>Ein Klick führt zurück zu den laufenden Ergebnissen.</translation>
    </message>
    <message>
        <source>Reading what is stored…</source>
        <translation>Gespeichertes wird gelesen…</translation>
    </message>
    <message>
        <source>Stored results of that time. Live results are not among them.</source>
        <translation>Gespeicherte Ergebnisse dieser Zeit. Laufende Ergebnisse sind nicht darunter.</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>Der Verlauf kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>No result of that time is stored.</source>
        <translation>Aus dieser Zeit ist kein Ergebnis gespeichert.</translation>
    </message>
    <message>
        <source>The page History shows for longer what they came to.</source>
        <translation>Die Seite „Verlauf“ zeigt auch danach noch, was sie ergeben haben.</translation>
    </message>
</context>
<context>
    <name>vantage::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>Sortieren &amp;nach</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;No order</source>
        <translation>&amp;Unsortiert</translation>
    </message>
</context>
<context>
    <name>vantage::TerminalInput</name>
    <message numerus="yes">
        <source>A line of more than %n byte(s) is no command.</source>
        <translation>
            <numerusform>Eine Zeile mit mehr als %n Byte ist kein Befehl.</numerusform>
            <numerusform>Eine Zeile mit mehr als %n Bytes ist kein Befehl.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Fenster anzeigen</translation>
    </message>
    <message>
        <source>&amp;Pause messages</source>
        <translation>&amp;Meldungen anhalten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <translation>Wartet…</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>No majority</source>
        <translation>Keine Mehrheit</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>Meist: %1</translation>
    </message>
    <message>
        <source>Most tried %1</source>
        <translation>Meist versucht: %1</translation>
    </message>
    <message>
        <source>Slow: median %1</source>
        <translation>Langsam: Median %1</translation>
    </message>
</context>
<context>
    <name>vantage::TrialPanel</name>
    <message>
        <source>The answer cannot be read</source>
        <translation>Die Antwort kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>No result: %L1</source>
        <translation>Kein Ergebnis: %L1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n agent(s)…</source>
        <translation>
            <numerusform>Wartet auf %n Agenten…</numerusform>
            <numerusform>Wartet auf %n Agenten…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) differ</source>
        <translation>
            <numerusform>%n Agent weicht ab</numerusform>
            <numerusform>%n Agenten weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>All with a result agree</source>
        <translation>Alle mit einem Ergebnis stimmen überein</translation>
    </message>
    <message>
        <source>What each agent found</source>
        <translation>Was jeder Agent festgestellt hat</translation>
    </message>
    <message>
        <source>The form has changed since this test</source>
        <translation>Das Formular hat sich seit diesem Test geändert</translation>
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
            <numerusform>%1 von %n Agenten</numerusform>
            <numerusform>%1 von %n Agenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes this back (Ctrl+Z)</source>
        <translation>Nimmt dies zurück (Strg+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vantage::Watch</name>
    <message numerus="yes">
        <source>%n check(s) down</source>
        <translation>
            <numerusform>%n Prüfung ausgefallen</numerusform>
            <numerusform>%n Prüfungen ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) degraded</source>
        <translation>
            <numerusform>%n Prüfung eingeschränkt</numerusform>
            <numerusform>%n Prüfungen eingeschränkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical event(s) not seen</source>
        <translation>
            <numerusform>%n kritisches Ereignis nicht gesehen</numerusform>
            <numerusform>%n kritische Ereignisse nicht gesehen</numerusform>
        </translation>
    </message>
</context>
</TS>
