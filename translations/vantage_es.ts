<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Columns</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalía</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>At its agents</source>
        <translation>En sus agentes</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima vez</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Available, observed</source>
        <translation>Disponible, observado</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Peor caso</translation>
    </message>
    <message>
        <source>Available for</source>
        <translation>Tiempo disponible</translation>
    </message>
    <message>
        <source>Of that degraded</source>
        <translation>De ello, degradado</translation>
    </message>
    <message>
        <source>Down for</source>
        <translation>Tiempo caído</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>No observado</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>Percentil 95</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Salto</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Chequeo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Agent&apos;s address</source>
        <translation>Dirección del agente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Address tried</source>
        <translation>Dirección probada</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué ocurre con ella</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>List the commands, or explain one of them or a type of check.</source>
        <translation>Enumera los comandos, o explica uno de ellos o un tipo de chequeo.</translation>
    </message>
    <message>
        <source>Show what is up and what is not, as all agents together see it.</source>
        <translation>Muestra qué está operativo y qué no, según lo ven todos los agentes en conjunto.</translation>
    </message>
    <message>
        <source>List the agents and how they are.</source>
        <translation>Enumera los agentes y su estado.</translation>
    </message>
    <message>
        <source>Give an agent a name.</source>
        <translation>Da un nombre a un agente.</translation>
    </message>
    <message>
        <source>Give a join string for a new agent, or for one that takes over a client&apos;s id and checks; list those that wait for one, or withdraw them.</source>
        <translation>Da una cadena de alta para un agente nuevo, o para uno que asume el id y los chequeos de un cliente; enumera las que esperan a un agente, o las retira.</translation>
    </message>
    <message>
        <source>Cut an agent off for good.</source>
        <translation>Excluye definitivamente a un agente.</translation>
    </message>
    <message>
        <source>Show the checks of every client, or of one.</source>
        <translation>Muestra los chequeos de todos los clientes, o de uno.</translation>
    </message>
    <message>
        <source>Add a check to a client, to several (1,2,3) or to all.</source>
        <translation>Añade un chequeo a un cliente, a varios (1,2,3) o a todos.</translation>
    </message>
    <message>
        <source>Change a check: its options, name, tags, interval, target or agents.</source>
        <translation>Cambia un chequeo: sus opciones, nombre, etiquetas, intervalo, destino o agentes.</translation>
    </message>
    <message>
        <source>Take a check from a client.</source>
        <translation>Quita un chequeo a un cliente.</translation>
    </message>
    <message>
        <source>Let a check rest, or all checks of a client.</source>
        <translation>Pone en pausa un chequeo, o todos los de un cliente.</translation>
    </message>
    <message>
        <source>Go on with what was paused.</source>
        <translation>Reanuda lo que estaba en pausa.</translation>
    </message>
    <message>
        <source>Take back the newest change of checks, of their agents or of a name.</source>
        <translation>Deshace el último cambio de chequeos, de sus agentes o de un nombre.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation>Rehace lo último que se deshizo.</translation>
    </message>
    <message>
        <source>Run a check at once, or all checks of a client.</source>
        <translation>Ejecuta de inmediato un chequeo, o todos los de un cliente.</translation>
    </message>
    <message>
        <source>Try a check at a client, several (1,2,3) or all, without saving it.</source>
        <translation>Prueba un chequeo en un cliente, en varios (1,2,3) o en todos, sin guardarlo.</translation>
    </message>
    <message>
        <source>Show a client&apos;s tasks: next run, last outcome, confirmation.</source>
        <translation>Muestra las tareas de un cliente: próxima ejecución, último desenlace, confirmación.</translation>
    </message>
    <message>
        <source>Show the tasks of all clients.</source>
        <translation>Muestra las tareas de todos los clientes.</translation>
    </message>
    <message>
        <source>Show the newest results (20, or N; 0 is all) and, if wanted, those to come.</source>
        <translation>Muestra los resultados más recientes (20, o N; 0 son todos) y, si se desea, los que vayan llegando.</translation>
    </message>
    <message>
        <source>Show up to where each agent&apos;s results are stored, and what was lost.</source>
        <translation>Muestra hasta dónde están almacenados los resultados de cada agente, y qué se ha perdido.</translation>
    </message>
    <message>
        <source>Show or set for how many days results and rollups are kept.</source>
        <translation>Muestra o fija durante cuántos días se conservan los resultados y los agregados.</translation>
    </message>
    <message>
        <source>Add the checks of a configuration file or of an old data.json.</source>
        <translation>Añade los chequeos de un archivo de configuración o de un data.json antiguo.</translation>
    </message>
    <message>
        <source>Write the configuration, results, rollups, events or incidents to a file or here.</source>
        <translation>Escribe la configuración, los resultados, los agregados, los eventos o los incidentes en un archivo o aquí.</translation>
    </message>
    <message>
        <source>Write how available all checks were in a period, to a file or here.</source>
        <translation>Escribe la disponibilidad de todos los chequeos en un periodo, en un archivo o aquí.</translation>
    </message>
    <message>
        <source>Save everything and leave.</source>
        <translation>Guarda todo y sale.</translation>
    </message>
</context>
<context>
    <name>ConfigFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1, and it cannot be set aside as %2: %3</source>
        <translation>%1, y no se puede apartar como %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2</source>
        <translation>%1 no se puede copiar en %2</translation>
    </message>
    <message>
        <source>%1 was kept as %2, since it will be written anew</source>
        <translation>%1 se ha conservado como %2, ya que se escribirá de nuevo</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. It was set aside as %2.</source>
        <translation>%1. Se ha apartado como %2.</translation>
    </message>
    <message>
        <source>There is no previous copy: the configuration is empty.</source>
        <translation>No hay ninguna copia anterior: la configuración está vacía.</translation>
    </message>
    <message>
        <source>The previous copy %1 is used.</source>
        <translation>Se usa la copia anterior %1.</translation>
    </message>
    <message>
        <source>The configuration cannot be saved: %1</source>
        <translation>La configuración no se puede guardar: %1</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>a whole number of days from 1 to %1 is needed</source>
        <translation>se necesita un número entero de días de 1 a %1</translation>
    </message>
    <message>
        <source>There is no client %1</source>
        <translation>No existe el cliente %1</translation>
    </message>
    <message>
        <source>Client %1 has no checks</source>
        <translation>El cliente %1 no tiene chequeos</translation>
    </message>
    <message>
        <source>Client %1 has no check %2; its checks are 1 to %3</source>
        <translation>El cliente %1 no tiene el chequeo %2; sus chequeos van de 1 a %3</translation>
    </message>
    <message>
        <source>The token of the join string is not known here, or was used or withdrawn; the command &apos;enrol&apos; gives a new one</source>
        <translation>El token de la cadena de alta no se conoce aquí, o se usó o se retiró; el comando «enrol» da una nueva</translation>
    </message>
    <message>
        <source>The join string has expired; the command &apos;enrol&apos; gives a new one</source>
        <translation>La cadena de alta ha vencido; el comando «enrol» da una nueva</translation>
    </message>
    <message>
        <source>Client %1 was revoked</source>
        <translation>El cliente %1 fue revocado</translation>
    </message>
    <message>
        <source>Another agent has become client %1 since the join string was made; the command &apos;enrol&apos; gives a new one</source>
        <translation>Otro agente ha pasado a ser el cliente %1 desde que se creó la cadena de alta; el comando «enrol» da una nueva</translation>
    </message>
    <message>
        <source>Client %1 was revoked already</source>
        <translation>El cliente %1 ya estaba revocado</translation>
    </message>
    <message>
        <source>join strings that were used or withdrawn stay so</source>
        <translation>las cadenas de alta usadas o retiradas siguen estándolo</translation>
    </message>
    <message>
        <source>client %1 was an agent&apos;s already, which has to be enrolled anew; another one gets that number by &apos;enrol %1&apos; only</source>
        <translation>el cliente %1 ya era de un agente, que debe darse de alta de nuevo; otro solo obtiene ese número con «enrol %1»</translation>
    </message>
    <message>
        <source>client %1 stays the agent that took it over</source>
        <translation>el cliente %1 sigue siendo el agente que lo asumió</translation>
    </message>
    <message>
        <source>client %1 stays revoked</source>
        <translation>el cliente %1 sigue revocado</translation>
    </message>
    <message>
        <source>A check needs at least one client</source>
        <translation>Un chequeo necesita al menos un cliente</translation>
    </message>
    <message>
        <source>%1 is not a client id: they go from 1 to %2</source>
        <translation>%1 no es un id de cliente: van de 1 a %2</translation>
    </message>
    <message>
        <source>There is no check %1</source>
        <translation>No existe el chequeo %1</translation>
    </message>
    <message>
        <source>There was no check %1</source>
        <translation>No existía el chequeo %1</translation>
    </message>
    <message>
        <source>Client %1 does not have check %2</source>
        <translation>El cliente %1 no tiene el chequeo %2</translation>
    </message>
    <message>
        <source>Client %1 is another agent here; its checks go to that one</source>
        <translation>El cliente %1 es otro agente aquí; sus chequeos pasan a ese agente</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key that is known here, and is ignored</source>
        <translation>«%1» no es una clave conocida aquí, y se ignora</translation>
    </message>
    <message>
        <source>a list is needed; this is left out</source>
        <translation>se necesita una lista; esto se omite</translation>
    </message>
    <message>
        <source>an object is needed; this is left out</source>
        <translation>se necesita un objeto; esto se omite</translation>
    </message>
    <message>
        <source>%1: a whole number of days from 1 to %2 is needed; %3 days are used</source>
        <translation>%1: se necesita un número entero de días de 1 a %2; se usan %3 días</translation>
    </message>
    <message>
        <source>id: a whole number from 1 to %1 is needed; this agent is left out</source>
        <translation>id: se necesita un número entero de 1 a %1; este agente se omite</translation>
    </message>
    <message>
        <source>id %1 is there twice; the second agent is left out</source>
        <translation>el id %1 aparece dos veces; el segundo agente se omite</translation>
    </message>
    <message>
        <source>agent %1 has the key of agent %2 and is left out</source>
        <translation>el agente %1 tiene la clave del agente %2 y se omite</translation>
    </message>
    <message>
        <source>sha256, expires and a client id are needed; this token is left out</source>
        <translation>se necesitan sha256, expires y un id de cliente; este token se omite</translation>
    </message>
    <message>
        <source>%1; this check is left out</source>
        <translation>%1; este chequeo se omite</translation>
    </message>
    <message>
        <source>agents: a list of client ids from 1 to %1 is needed; this check is left out</source>
        <translation>agents: se necesita una lista de ids de cliente de 1 a %1; este chequeo se omite</translation>
    </message>
    <message>
        <source>id %1 is there twice; this check is now %2</source>
        <translation>el id %1 aparece dos veces; este chequeo es ahora %2</translation>
    </message>
    <message>
        <source>a check without id; it is now %1</source>
        <translation>un chequeo sin id; es ahora %1</translation>
    </message>
    <message>
        <source>not valid JSON at byte %1: %2</source>
        <translation>JSON no válido en el byte %1: %2</translation>
    </message>
    <message>
        <source>a JSON object is needed, not a list or a single value</source>
        <translation>se necesita un objeto JSON, no una lista ni un valor suelto</translation>
    </message>
    <message>
        <source>format: &apos;%1&apos; is not a configuration of Vantage</source>
        <translation>format: «%1» no es una configuración de Vantage</translation>
    </message>
    <message>
        <source>a newer version of Vantage wrote this configuration</source>
        <translation>esta configuración la escribió una versión más reciente de Vantage</translation>
    </message>
    <message>
        <source>port: &apos;%1&apos; is not a port</source>
        <translation>port: «%1» no es un puerto</translation>
    </message>
    <message>
        <source>service_type is missing</source>
        <translation>falta service_type</translation>
    </message>
    <message>
        <source>service_type: &apos;%1&apos; is not a kind of check</source>
        <translation>service_type: «%1» no es un tipo de chequeo</translation>
    </message>
    <message>
        <source>address is missing</source>
        <translation>falta address</translation>
    </message>
    <message>
        <source>interval is missing</source>
        <translation>falta interval</translation>
    </message>
    <message>
        <source>client &quot;%1&quot;</source>
        <translation>cliente «%1»</translation>
    </message>
    <message>
        <source>%1: a client id is a whole number from 1; its tasks are left out</source>
        <translation>%1: un id de cliente es un número entero a partir de 1; sus tareas se omiten</translation>
    </message>
    <message>
        <source>%1 is there twice; the tasks of both are kept</source>
        <translation>%1 aparece dos veces; se conservan las tareas de ambos</translation>
    </message>
    <message>
        <source>%1: a list of tasks is needed; it is left out</source>
        <translation>%1: se necesita una lista de tareas; se omite</translation>
    </message>
    <message>
        <source>%1, task %2</source>
        <translation>%1, tarea %2</translation>
    </message>
    <message>
        <source>%1: %2; it is left out</source>
        <translation>%1: %2; se omite</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a key that is known here, and is ignored</source>
        <translation>%1: «%2» no es una clave conocida aquí, y se ignora</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortado</translation>
    </message>
    <message>
        <source>Not back</source>
        <translation>No ha vuelto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Parado</translation>
    </message>
</context>
<context>
    <name>ControlClient</name>
    <message>
        <source>Gives one command to a running Vantage manager; &apos;vantagectl help&apos; lists them.</source>
        <translation>Envía un comando a un gestor de Vantage en ejecución; «vantagectl help» los enumera.</translation>
    </message>
    <message>
        <source>The manager&apos;s data directory.</source>
        <translation>El directorio de datos del gestor.</translation>
    </message>
    <message>
        <source>Answer with one JSON object a line.</source>
        <translation>Responder con un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>The command and its words.</source>
        <translation>El comando y sus argumentos.</translation>
    </message>
    <message>
        <source>Usage: vantagectl [--data DIR] [--json] COMMAND ...</source>
        <translation>Uso: vantagectl [--data DIR] [--json] COMMAND ...</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta un comando.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Never seen</source>
        <translation>Nunca visto</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Each IP version</source>
        <translation>Cada versión de IP</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Response code</source>
        <translation>Código de respuesta</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answer records</source>
        <translation>Registros de respuesta</translation>
    </message>
    <message>
        <source>Authority records</source>
        <translation>Registros de autoridad</translation>
    </message>
    <message>
        <source>Additional records</source>
        <translation>Registros adicionales</translation>
    </message>
    <message>
        <source>SOA serial</source>
        <translation>N.º de serie SOA</translation>
    </message>
    <message>
        <source>Asked again by TCP</source>
        <translation>Consulta repetida por TCP</translation>
    </message>
    <message>
        <source>Times asked</source>
        <translation>Veces consultado</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Negociación TLS</translation>
    </message>
    <message>
        <source>Wait for the first byte</source>
        <translation>Espera del primer byte</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>Versión de HTTP</translation>
    </message>
    <message>
        <source>Bytes read</source>
        <translation>Bytes leídos</translation>
    </message>
    <message>
        <source>Content length</source>
        <translation>Longitud del contenido</translation>
    </message>
    <message>
        <source>Final URL</source>
        <translation>URL final</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirecciones</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Rule that failed</source>
        <translation>Regla incumplida</translation>
    </message>
    <message>
        <source>Beginning of the body</source>
        <translation>Comienzo del cuerpo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Shortest round trip</source>
        <translation>Ida y vuelta más corta</translation>
    </message>
    <message>
        <source>Average round trip</source>
        <translation>Ida y vuelta media</translation>
    </message>
    <message>
        <source>Median round trip</source>
        <translation>Ida y vuelta mediana</translation>
    </message>
    <message>
        <source>Longest round trip</source>
        <translation>Ida y vuelta más larga</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación típica</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Fluctuación</translation>
    </message>
    <message>
        <source>TTL of the replies</source>
        <translation>TTL de las respuestas</translation>
    </message>
    <message>
        <source>Each round trip</source>
        <translation>Cada ida y vuelta</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Desordenados</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>Error ICMP</translation>
    </message>
    <message>
        <source>ICMP error from</source>
        <translation>Error ICMP de</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Medido por</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>One flow</source>
        <translation>Un solo flujo</translation>
    </message>
    <message>
        <source>Path changed</source>
        <translation>La ruta cambió</translation>
    </message>
    <message>
        <source>Loss from hop</source>
        <translation>Pérdida desde el salto</translation>
    </message>
    <message>
        <source>Each hop</source>
        <translation>Cada salto</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>A la escucha</translation>
    </message>
    <message>
        <source>Bound addresses</source>
        <translation>Direcciones vinculadas</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>Id del proceso</translation>
    </message>
    <message>
        <source>Process name</source>
        <translation>Nombre del proceso</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <source>Leap indicator</source>
        <translation>Indicador de segundo intercalar</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Poll interval (s)</source>
        <translation>Intervalo de sondeo (s)</translation>
    </message>
    <message>
        <source>Precision (µs)</source>
        <translation>Precisión (µs)</translation>
    </message>
    <message>
        <source>Root delay</source>
        <translation>Retardo raíz</translation>
    </message>
    <message>
        <source>Root dispersion</source>
        <translation>Dispersión raíz</translation>
    </message>
    <message>
        <source>Root distance</source>
        <translation>Distancia raíz</translation>
    </message>
    <message>
        <source>T1, request sent (ns since 1970)</source>
        <translation>T1, petición enviada (ns desde 1970)</translation>
    </message>
    <message>
        <source>T2, request received by the server (ns since 1970)</source>
        <translation>T2, petición recibida por el servidor (ns desde 1970)</translation>
    </message>
    <message>
        <source>T3, answer sent by the server (ns since 1970)</source>
        <translation>T3, respuesta enviada por el servidor (ns desde 1970)</translation>
    </message>
    <message>
        <source>T4, answer received (ns since 1970)</source>
        <translation>T4, respuesta recibida (ns desde 1970)</translation>
    </message>
    <message>
        <source>Kiss code</source>
        <translation>Código kiss</translation>
    </message>
    <message>
        <source>Asking for TLS</source>
        <translation>Solicitud de TLS</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Versión de TLS</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Certificate subject</source>
        <translation>Sujeto del certificado</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <translation>Emisor del certificado</translation>
    </message>
    <message>
        <source>Certificate names</source>
        <translation>Nombres del certificado</translation>
    </message>
    <message>
        <source>Certificate serial</source>
        <translation>N.º de serie del certificado</translation>
    </message>
    <message>
        <source>Certificate SHA-256</source>
        <translation>SHA-256 del certificado</translation>
    </message>
    <message>
        <source>Certificate key</source>
        <translation>Clave del certificado</translation>
    </message>
    <message>
        <source>Certificate key bits</source>
        <translation>Bits de clave del certificado</translation>
    </message>
    <message>
        <source>Certificate valid from</source>
        <translation>Certificado válido desde</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Certificado válido hasta</translation>
    </message>
    <message>
        <source>Chain valid until</source>
        <translation>Cadena válida hasta</translation>
    </message>
    <message>
        <source>Certificate that ends first</source>
        <translation>Certificado que vence primero</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días restantes</translation>
    </message>
    <message>
        <source>Verification error</source>
        <translation>Error de verificación</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Agent off</source>
        <translation>Agente apagado</translation>
    </message>
    <message>
        <source>Waiting for its backlog</source>
        <translation>A la espera de lo acumulado</translation>
    </message>
    <message>
        <source>Declared lost</source>
        <translation>Declarado perdido</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>No observado</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>Vantage&apos;s manager without a window: gives checks to agents and keeps their results. Reads commands from standard input; &apos;help&apos; lists them.</source>
        <translation>El gestor de Vantage sin ventana: asigna chequeos a los agentes y conserva sus resultados. Lee comandos de la entrada estándar; «help» los enumera.</translation>
    </message>
</context>
<context>
    <name>IncidentFile</name>
    <message>
        <source>%1 cannot be renamed to %2: %3</source>
        <translation>%1 no se puede renombrar como %2: %3</translation>
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
        <translation>Incidente %1: %2 está caído: %3</translation>
    </message>
    <message>
        <source>Incident %1: %2 is degraded: %3</source>
        <translation>Incidente %1: %2 está degradado: %3</translation>
    </message>
    <message>
        <source>Incident %1: %2 is now down: %3</source>
        <translation>Incidente %1: %2 está ahora caído: %3</translation>
    </message>
    <message>
        <source>Incident %1 is over: %2 is up again after %3: %4</source>
        <translation>El incidente %1 ha terminado: %2 está de nuevo operativo después de %3: %4</translation>
    </message>
    <message>
        <source>Incident %1 is closed after %2: %3 is paused</source>
        <translation>El incidente %1 se cierra después de %2: %3 está en pausa</translation>
    </message>
    <message>
        <source>Incident %1 is closed after %2: %3 was deleted</source>
        <translation>El incidente %1 se cierra después de %2: %3 se ha eliminado</translation>
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
        <translation>Ping ICMP</translation>
    </message>
    <message>
        <source>ICMP traceroute</source>
        <translation>Traceroute ICMP</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>Puerto local</translation>
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
        <translation>El gestor se está deteniendo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address of this machine</source>
        <translation>«%1» no es una dirección de esta máquina</translation>
    </message>
</context>
<context>
    <name>LocalAgent</name>
    <message>
        <source>vantage-agent is not installed beside this program, nor in PATH.</source>
        <translation>vantage-agent no está instalado junto a este programa ni en PATH.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 no se puede iniciar: %2</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>Another manager (process %1) uses the data in %2</source>
        <translation>Otro gestor (proceso %1) usa los datos de %2</translation>
    </message>
    <message>
        <source>The data in %1 cannot be locked</source>
        <translation>Los datos de %1 no se pueden bloquear</translation>
    </message>
    <message>
        <source>The configuration is saved again</source>
        <translation>La configuración se guarda de nuevo</translation>
    </message>
    <message>
        <source>--store: &apos;%1&apos; is not a store; sqlite:PATH is needed</source>
        <translation>--store: «%1» no es un almacén; se necesita sqlite:PATH</translation>
    </message>
    <message>
        <source>%1 is damaged; what can be read of it is kept, and it is set aside as %2</source>
        <translation>%1 está dañado; se conserva lo que se puede leer, y el archivo se aparta como %2</translation>
    </message>
    <message>
        <source>Results are stored again</source>
        <translation>Los resultados se almacenan de nuevo</translation>
    </message>
    <message>
        <source>The configuration is an older copy, or was changed by hand: %1</source>
        <translation>La configuración es una copia antigua o se ha cambiado a mano: %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>A la escucha en %1</translation>
    </message>
    <message>
        <source>The manager is stopping</source>
        <translation>El gestor se está deteniendo</translation>
    </message>
    <message>
        <source>The manager is not running</source>
        <translation>El gestor no está en ejecución</translation>
    </message>
    <message>
        <source>What waits to be stored beside results has become too much: the oldest events, stops and gaps are forgotten</source>
        <translation>Lo que espera a ser almacenado además de los resultados es ya demasiado: se olvidan los eventos, las paradas y los huecos más antiguos</translation>
    </message>
</context>
<context>
    <name>ManagerOptions</name>
    <message>
        <source>Usage: %1 [--listen ADDR:PORT] [--data DIR] [--config FILE] [--store URL]</source>
        <translation>Uso: %1 [--listen ADDR:PORT] [--data DIR] [--config FILE] [--store URL]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address to listen on; write localhost:54321, 0.0.0.0:54321 or [::1]:54321.</source>
        <translation>«%1» no es una dirección de escucha; escriba localhost:54321, 0.0.0.0:54321 o [::1]:54321.</translation>
    </message>
    <message>
        <source>Where agents connect.</source>
        <translation>Dónde se conectan los agentes.</translation>
    </message>
    <message>
        <source>Where configuration and results are kept.</source>
        <translation>Dónde se conservan la configuración y los resultados.</translation>
    </message>
    <message>
        <source>The configuration, if not config.json in DIR.</source>
        <translation>La configuración, si no es config.json en DIR.</translation>
    </message>
    <message>
        <source>The results, if not in DIR: sqlite:PATH.</source>
        <translation>Los resultados, si no están en DIR: sqlite:PATH.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option.</source>
        <translation>«%1» no es una opción.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Timeout</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>Deadline of one attempt; without it 10 s, or the interval if that is less.</source>
        <translation>Plazo de un intento; si falta, 10 s, o el intervalo si es menor.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Further attempts before a failure is reported.</source>
        <translation>Intentos adicionales antes de notificar un fallo.</translation>
    </message>
    <message>
        <source>Retry after</source>
        <translation>Reintentar tras</translation>
    </message>
    <message>
        <source>Time between a failed attempt and the next.</source>
        <translation>Tiempo entre un intento fallido y el siguiente.</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>Versión de IP</translation>
    </message>
    <message>
        <source>Which addresses of a name to use; each makes the check over both versions, and the worse result counts.</source>
        <translation>Qué direcciones de un nombre se usan; con each, el chequeo se hace con ambas versiones y cuenta el peor resultado.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Name to ask for; for PTR an address may be given.</source>
        <translation>Nombre que se consulta; para PTR se puede indicar una dirección.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Record type to ask for.</source>
        <translation>Tipo de registro que se consulta.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Port of the name server.</source>
        <translation>Puerto del servidor de nombres.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>UDP asks again by TCP when the answer is cut.</source>
        <translation>UDP repite la consulta por TCP cuando la respuesta llega truncada.</translation>
    </message>
    <message>
        <source>Accepted response codes</source>
        <translation>Códigos de respuesta aceptados</translation>
    </message>
    <message>
        <source>Response codes that are right, as in NOERROR,NXDOMAIN.</source>
        <translation>Códigos de respuesta correctos, como NOERROR,NXDOMAIN.</translation>
    </message>
    <message>
        <source>Records must match</source>
        <translation>Los registros deben coincidir</translation>
    </message>
    <message>
        <source>Regular expression that the data of any record (or of all) must match.</source>
        <translation>Expresión regular con la que deben coincidir los datos de algún registro (o de todos).</translation>
    </message>
    <message>
        <source>Records must not match</source>
        <translation>Los registros no deben coincidir</translation>
    </message>
    <message>
        <source>Regular expression that the data of no record may match.</source>
        <translation>Expresión regular con la que no deben coincidir los datos de ningún registro.</translation>
    </message>
    <message>
        <source>Records to match</source>
        <translation>Registros que coinciden</translation>
    </message>
    <message>
        <source>Whether any or all of the records must match.</source>
        <translation>Si debe coincidir alguno de los registros o todos.</translation>
    </message>
    <message>
        <source>Fewest records</source>
        <translation>Mínimo de registros</translation>
    </message>
    <message>
        <source>Fewer records of the type than this fail the check.</source>
        <translation>Con menos registros del tipo que estos, el chequeo falla.</translation>
    </message>
    <message>
        <source>Authoritative</source>
        <translation>Autoritativa</translation>
    </message>
    <message>
        <source>The answer must be authoritative (AA).</source>
        <translation>La respuesta debe ser autoritativa (AA).</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>Autenticada</translation>
    </message>
    <message>
        <source>The answer must be authenticated by DNSSEC (AD).</source>
        <translation>La respuesta debe estar autenticada por DNSSEC (AD).</translation>
    </message>
    <message>
        <source>Recursion</source>
        <translation>Recursión</translation>
    </message>
    <message>
        <source>Ask the server to find the answer elsewhere (RD).</source>
        <translation>Pedir al servidor que busque la respuesta en otros servidores (RD).</translation>
    </message>
    <message>
        <source>Largest UDP answer</source>
        <translation>Respuesta UDP máxima</translation>
    </message>
    <message>
        <source>Announced by EDNS; 0 asks without EDNS.</source>
        <translation>Se anuncia por EDNS; 0 consulta sin EDNS.</translation>
    </message>
    <message>
        <source>DNSSEC records</source>
        <translation>Registros DNSSEC</translation>
    </message>
    <message>
        <source>Ask for signatures too (DO); implies EDNS.</source>
        <translation>Pedir también las firmas (DO); implica EDNS.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>HTTP request method.</source>
        <translation>Método de la petición HTTP.</translation>
    </message>
    <message>
        <source>Accepted status</source>
        <translation>Estados aceptados</translation>
    </message>
    <message>
        <source>Status codes that are right: codes and ranges, as in 200-299,304.</source>
        <translation>Códigos de estado correctos: códigos y rangos, como 200-299,304.</translation>
    </message>
    <message>
        <source>Body must match</source>
        <translation>El cuerpo debe coincidir</translation>
    </message>
    <message>
        <source>Regular expression that the body must contain.</source>
        <translation>Expresión regular que el cuerpo debe contener.</translation>
    </message>
    <message>
        <source>Body must not match</source>
        <translation>El cuerpo no debe coincidir</translation>
    </message>
    <message>
        <source>Regular expression that the body must not contain.</source>
        <translation>Expresión regular que el cuerpo no debe contener.</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Cabeceras de petición</translation>
    </message>
    <message>
        <source>Header lines to send, as in Accept: text/html.</source>
        <translation>Líneas de cabecera que se envían, como Accept: text/html.</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de petición</translation>
    </message>
    <message>
        <source>Text to send as the body of the request.</source>
        <translation>Texto que se envía como cuerpo de la petición.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>User name for basic authentication.</source>
        <translation>Nombre de usuario para la autenticación básica.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password for basic authentication.</source>
        <translation>Contraseña para la autenticación básica.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>Token to send as Authorization: Bearer.</source>
        <translation>Token que se envía como Authorization: Bearer.</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirecciones</translation>
    </message>
    <message>
        <source>Most redirects to follow; 0 follows none.</source>
        <translation>Máximo de redirecciones que se siguen; con 0, ninguna.</translation>
    </message>
    <message>
        <source>Header must match</source>
        <translation>La cabecera debe coincidir</translation>
    </message>
    <message>
        <source>Regular expression that a header line of the answer must match, as in ^Server: nginx; case does not matter.</source>
        <translation>Expresión regular con la que debe coincidir una línea de cabecera de la respuesta, como ^Server: nginx; no se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Header must not match</source>
        <translation>La cabecera no debe coincidir</translation>
    </message>
    <message>
        <source>Regular expression that no header line of the answer may match.</source>
        <translation>Expresión regular con la que no debe coincidir ninguna línea de cabecera de la respuesta.</translation>
    </message>
    <message>
        <source>Smallest body</source>
        <translation>Cuerpo mínimo</translation>
    </message>
    <message>
        <source>A body with fewer bytes than this fails the check.</source>
        <translation>Con un cuerpo de menos bytes que estos, el chequeo falla.</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>Cuerpo máximo</translation>
    </message>
    <message>
        <source>A body with more bytes than this fails the check.</source>
        <translation>Con un cuerpo de más bytes que estos, el chequeo falla.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Ask for a compressed body and decompress it; sizes are those of what comes out.</source>
        <translation>Pedir un cuerpo comprimido y descomprimirlo; los tamaños son los del cuerpo descomprimido.</translation>
    </message>
    <message>
        <source>Host name to ask for</source>
        <translation>Nombre de host solicitado</translation>
    </message>
    <message>
        <source>Name for the Host header and the TLS handshake, where the target&apos;s own is only the place to connect to; not through a proxy.</source>
        <translation>Nombre para la cabecera Host y la negociación TLS, cuando el del destino es solo el lugar al que conectarse; no a través de un proxy.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy as http://host:port or socks5://host:port; it resolves the target&apos;s name.</source>
        <translation>Proxy en la forma http://host:port o socks5://host:port; el proxy resuelve el nombre del destino.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>User name for the proxy.</source>
        <translation>Nombre de usuario para el proxy.</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Password for the proxy.</source>
        <translation>Contraseña para el proxy.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the certificate to show to the server.</source>
        <translation>Archivo PEM, en la máquina del agente, con el certificado que se presenta al servidor.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the key of the client certificate, where that file does not hold it.</source>
        <translation>Archivo PEM, en la máquina del agente, con la clave del certificado de cliente, si aquel archivo no la contiene.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>What makes the request: auto is curl where the agent has it; qt is there to compare, and its times with TLS can be a round trip too long.</source>
        <translation>Con qué se hace la petición: auto es curl si el agente lo tiene; qt está para comparar, y sus tiempos con TLS pueden incluir una ida y vuelta de más.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>How many to send.</source>
        <translation>Cuántos se envían.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>Time between two packets.</source>
        <translation>Tiempo entre dos paquetes.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Bytes behind the ICMP header.</source>
        <translation>Bytes después de la cabecera ICMP.</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Most routers on the way.</source>
        <translation>Máximo de enrutadores en el camino.</translation>
    </message>
    <message>
        <source>Do not fragment</source>
        <translation>No fragmentar</translation>
    </message>
    <message>
        <source>A packet that is too large for the way is lost instead of cut.</source>
        <translation>Un paquete demasiado grande para el camino se pierde en vez de dividirse.</translation>
    </message>
    <message>
        <source>Wait for each answer</source>
        <translation>Espera por respuesta</translation>
    </message>
    <message>
        <source>An answer that takes longer counts as lost.</source>
        <translation>Una respuesta que tarda más cuenta como perdida.</translation>
    </message>
    <message>
        <source>Loss: degraded from</source>
        <translation>Pérdida: degradado desde</translation>
    </message>
    <message>
        <source>Degraded when at least this share is lost.</source>
        <translation>Degradado cuando se pierde al menos esta proporción.</translation>
    </message>
    <message>
        <source>Loss: down from</source>
        <translation>Pérdida: caído desde</translation>
    </message>
    <message>
        <source>Down when at least this share is lost.</source>
        <translation>Caído cuando se pierde al menos esta proporción.</translation>
    </message>
    <message>
        <source>Round trip: degraded above</source>
        <translation>Ida y vuelta: degradado si supera</translation>
    </message>
    <message>
        <source>Degraded when the average is longer; 0 never.</source>
        <translation>Degradado cuando la media es mayor; con 0, nunca.</translation>
    </message>
    <message>
        <source>Round trip: down above</source>
        <translation>Ida y vuelta: caído si supera</translation>
    </message>
    <message>
        <source>Down when the average is longer; 0 never.</source>
        <translation>Caído cuando la media es mayor; con 0, nunca.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>What the probes are.</source>
        <translation>De qué tipo son las sondas.</translation>
    </message>
    <message>
        <source>Port of UDP and TCP probes; unless set, 33434 by UDP and 80 by TCP.</source>
        <translation>Puerto de las sondas UDP y TCP; si no se indica, 33434 por UDP y 80 por TCP.</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Ciclos</translation>
    </message>
    <message>
        <source>How many times to probe every hop.</source>
        <translation>Cuántas veces se sondea cada salto.</translation>
    </message>
    <message>
        <source>Spacing of cycles</source>
        <translation>Separación de ciclos</translation>
    </message>
    <message>
        <source>Many routers answer no more than once a second.</source>
        <translation>Muchos enrutadores no responden más de una vez por segundo.</translation>
    </message>
    <message>
        <source>First hop</source>
        <translation>Primer salto</translation>
    </message>
    <message>
        <source>TTL to begin with.</source>
        <translation>TTL con el que se empieza.</translation>
    </message>
    <message>
        <source>Most hops</source>
        <translation>Máximo de saltos</translation>
    </message>
    <message>
        <source>TTL to end with.</source>
        <translation>TTL con el que se termina.</translation>
    </message>
    <message>
        <source>Wait for each hop</source>
        <translation>Espera por salto</translation>
    </message>
    <message>
        <source>Packet size</source>
        <translation>Tamaño de paquete</translation>
    </message>
    <message>
        <source>Bytes of each ICMP or UDP probe with its IP header. Probes are never fragmented.</source>
        <translation>Bytes de cada sonda ICMP o UDP con su cabecera IP. Las sondas no se fragmentan nunca.</translation>
    </message>
    <message>
        <source>Fixed flow</source>
        <translation>Flujo fijo</translation>
    </message>
    <message>
        <source>All probes look like one flow, so that load balancers send them one way; TCP probes only where the agent may use raw sockets (CAP_NET_RAW).</source>
        <translation>Todas las sondas parecen un solo flujo, para que los balanceadores de carga las envíen por un mismo camino; las sondas TCP, solo si el agente puede usar sockets en crudo (CAP_NET_RAW).</translation>
    </message>
    <message>
        <source>Names of hops</source>
        <translation>Nombres de saltos</translation>
    </message>
    <message>
        <source>Ask for the name of each hop. Nothing waits for it: it may be there from the next run on.</source>
        <translation>Consultar el nombre de cada salto. El chequeo no espera a que llegue: puede aparecer a partir de la siguiente ejecución.</translation>
    </message>
    <message>
        <source>Port of the agent&apos;s own machine.</source>
        <translation>Puerto de la propia máquina del agente.</translation>
    </message>
    <message>
        <source>Which of the machine&apos;s ports.</source>
        <translation>Cuál de los puertos de la máquina.</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Vinculado a</translation>
    </message>
    <message>
        <source>Address that the port must be bound to; 0.0.0.0 and :: mean all addresses.</source>
        <translation>Dirección a la que debe estar vinculado el puerto; 0.0.0.0 y :: significan todas las direcciones.</translation>
    </message>
    <message>
        <source>Must listen</source>
        <translation>Debe escuchar</translation>
    </message>
    <message>
        <source>Off: the check is up when nothing listens.</source>
        <translation>Desactivado: el chequeo está operativo cuando nada escucha.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Name of the process that must be the one that listens.</source>
        <translation>Nombre del proceso que debe ser el que escucha.</translation>
    </message>
    <message>
        <source>Port of the time server.</source>
        <translation>Puerto del servidor de hora.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>NTP version of the request.</source>
        <translation>Versión de NTP de la petición.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>How many times to ask; the answer with the least delay counts.</source>
        <translation>Cuántas veces se consulta; cuenta la respuesta con menor retardo.</translation>
    </message>
    <message>
        <source>Pause between an answer and the next request; servers may refuse those who ask too fast.</source>
        <translation>Pausa entre una respuesta y la petición siguiente; los servidores pueden rechazar a quien consulta demasiado deprisa.</translation>
    </message>
    <message>
        <source>Offset: degraded above</source>
        <translation>Desfase: degradado si supera</translation>
    </message>
    <message>
        <source>Degraded when the clocks differ by more; 0 never.</source>
        <translation>Degradado cuando los relojes difieren más; con 0, nunca.</translation>
    </message>
    <message>
        <source>Offset: down above</source>
        <translation>Desfase: caído si supera</translation>
    </message>
    <message>
        <source>Down when the clocks differ by more; 0 never.</source>
        <translation>Caído cuando los relojes difieren más; con 0, nunca.</translation>
    </message>
    <message>
        <source>Stratum: degraded above</source>
        <translation>Estrato: degradado si supera</translation>
    </message>
    <message>
        <source>Degraded when the server is farther from its source; 0 never.</source>
        <translation>Degradado cuando el servidor está más lejos de su fuente; con 0, nunca.</translation>
    </message>
    <message>
        <source>Stratum: down above</source>
        <translation>Estrato: caído si supera</translation>
    </message>
    <message>
        <source>Down when the server is farther from its source; 0 never.</source>
        <translation>Caído cuando el servidor está más lejos de su fuente; con 0, nunca.</translation>
    </message>
    <message>
        <source>Root dispersion: degraded above</source>
        <translation>Dispersión raíz: degradado si supera</translation>
    </message>
    <message>
        <source>Degraded when the server is less sure of its time; 0 never.</source>
        <translation>Degradado cuando el servidor está menos seguro de su hora; con 0, nunca.</translation>
    </message>
    <message>
        <source>Root dispersion: down above</source>
        <translation>Dispersión raíz: caído si supera</translation>
    </message>
    <message>
        <source>Down when the server is less sure of its time; 0 never.</source>
        <translation>Caído cuando el servidor está menos seguro de su hora; con 0, nunca.</translation>
    </message>
    <message>
        <source>Port to connect to.</source>
        <translation>Puerto al que conectarse.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>What each step sends, text with escapes or hex:...; an empty line sends nothing.</source>
        <translation>Lo que envía cada paso, texto con secuencias de escape o hex:...; una línea vacía no envía nada.</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Regular expression that each step&apos;s answer must match; an empty line expects nothing.</source>
        <translation>Expresión regular con la que debe coincidir la respuesta de cada paso; una línea vacía no espera nada.</translation>
    </message>
    <message>
        <source>Must be refused</source>
        <translation>Debe rechazarse</translation>
    </message>
    <message>
        <source>The check is up when the port is closed.</source>
        <translation>El chequeo está operativo cuando el puerto está cerrado.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>On: from the start; a protocol: after asking for it in clear (STARTTLS). Steps run within it.</source>
        <translation>Activado: desde el principio; un protocolo: tras solicitarlo sin cifrar (STARTTLS). Los pasos se ejecutan dentro de TLS.</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Name to ask the server for (SNI) and to find in its certificate, instead of the host.</source>
        <translation>Nombre que se pide al servidor (SNI) y que debe figurar en su certificado, en lugar del host.</translation>
    </message>
    <message>
        <source>Verify certificate</source>
        <translation>Verificar certificado</translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be trusted, valid and for this name.</source>
        <translation>El certificado del servidor debe ser de confianza, estar vigente y corresponder a este nombre.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>PEM file on the agent&apos;s machine with the authorities to trust instead of the system&apos;s.</source>
        <translation>Archivo PEM, en la máquina del agente, con las autoridades en que se confía en lugar de las del sistema.</translation>
    </message>
    <message>
        <source>Oldest TLS version</source>
        <translation>Versión mínima de TLS</translation>
    </message>
    <message>
        <source>A server that cannot speak this version or a newer one fails the check.</source>
        <translation>Con un servidor que no admita esta versión o una posterior, el chequeo falla.</translation>
    </message>
    <message>
        <source>Certificate: degraded below</source>
        <translation>Certificado: degradado con menos de</translation>
    </message>
    <message>
        <source>Degraded when the chain expires in fewer days than this; 0 never.</source>
        <translation>Degradado cuando la cadena vence en menos días que estos; con 0, nunca.</translation>
    </message>
    <message>
        <source>Certificate: down below</source>
        <translation>Certificado: caído con menos de</translation>
    </message>
    <message>
        <source>Down when the chain expires in fewer days than this; 0 only once it has expired.</source>
        <translation>Caído cuando la cadena vence en menos días que estos; con 0, solo cuando ya ha vencido.</translation>
    </message>
    <message>
        <source>Port to send to.</source>
        <translation>Puerto al que se envía.</translation>
    </message>
    <message>
        <source>What each datagram holds, text with escapes or hex:...; empty sends an empty one.</source>
        <translation>Lo que contiene cada datagrama, texto con secuencias de escape o hex:...; si está vacío, se envía uno vacío.</translation>
    </message>
    <message>
        <source>Answer must match</source>
        <translation>La respuesta debe coincidir</translation>
    </message>
    <message>
        <source>Regular expression that an answer must match.</source>
        <translation>Expresión regular con la que debe coincidir una respuesta.</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>Datagramas</translation>
    </message>
    <message>
        <source>Time between two datagrams; less where they would not all go out in half of the timeout.</source>
        <translation>Tiempo entre dos datagramas; es menor si no pudieran salir todos en la mitad del tiempo límite.</translation>
    </message>
    <message>
        <source>Silence means</source>
        <translation>El silencio significa</translation>
    </message>
    <message>
        <source>What it means when nothing answers: the port may be open or filtered.</source>
        <translation>Qué significa que nada responda: el puerto puede estar abierto o filtrado.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Up</source>
        <translation>Operativo</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Nombre no encontrado</translation>
    </message>
    <message>
        <source>Name server failed</source>
        <translation>El servidor de nombres falló</translation>
    </message>
    <message>
        <source>Name server did not answer</source>
        <translation>El servidor de nombres no respondió</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>No answer to the connection attempt</source>
        <translation>Sin respuesta al intento de conexión</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>Conexión reiniciada</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inalcanzable</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>La negociación TLS falló</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificado no fiable</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Certificado vencido</translation>
    </message>
    <message>
        <source>Certificate is for another name</source>
        <translation>El certificado es de otro nombre</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>Error de protocolo</translation>
    </message>
    <message>
        <source>Status not accepted</source>
        <translation>Estado no aceptado</translation>
    </message>
    <message>
        <source>Content not accepted</source>
        <translation>Contenido no aceptado</translation>
    </message>
    <message>
        <source>Response too large</source>
        <translation>Respuesta demasiado grande</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Demasiadas redirecciones</translation>
    </message>
    <message>
        <source>Threshold exceeded</source>
        <translation>Umbral superado</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>Paquetes perdidos</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Clock not synchronised</source>
        <translation>Reloj no sincronizado</translation>
    </message>
    <message>
        <source>Kiss of death</source>
        <translation>Kiss of death</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Nada a la escucha</translation>
    </message>
    <message>
        <source>Agent lacks the permission</source>
        <translation>El agente carece del permiso</translation>
    </message>
    <message>
        <source>Denied by the agent&apos;s policy</source>
        <translation>Denegado por la política del agente</translation>
    </message>
    <message>
        <source>Agent overloaded</source>
        <translation>Agente sobrecargado</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Error interno</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This stored result cannot be read: %1</source>
        <translation>Este resultado almacenado no se puede leer: %1</translation>
    </message>
    <message>
        <source>Results in %1: the file is empty, and its journal is not</source>
        <translation>Resultados en %1: el archivo está vacío, y su diario no lo está</translation>
    </message>
    <message>
        <source>Results in %1: reading was stopped</source>
        <translation>Resultados en %1: la lectura se detuvo</translation>
    </message>
    <message>
        <source>Results in %1: the disk has no room</source>
        <translation>Resultados en %1: no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Results in %1: %2</source>
        <translation>Resultados en %1: %2</translation>
    </message>
    <message>
        <source>Results in %1: the file is damaged (%2)</source>
        <translation>Resultados en %1: el archivo está dañado (%2)</translation>
    </message>
    <message>
        <source>Results in %1: a newer version of Vantage wrote this file</source>
        <translation>Resultados en %1: este archivo lo escribió una versión más reciente de Vantage</translation>
    </message>
    <message>
        <source>Results in %1: the file is damaged</source>
        <translation>Resultados en %1: el archivo está dañado</translation>
    </message>
    <message>
        <source>Results up to %1 have gaps</source>
        <translation>Los resultados hasta %1 tienen huecos</translation>
    </message>
    <message>
        <source>Results begin with %1, and %2 is next</source>
        <translation>Los resultados empiezan en %1, y el siguiente es %2</translation>
    </message>
    <message>
        <source>%1 cannot be set aside as %2: %3</source>
        <translation>%1 no se puede apartar como %2: %3</translation>
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
        <translation>El gestor no se puede iniciar.</translation>
    </message>
    <message>
        <source>Vantage&apos;s manager: gives checks to agents and shows what they find. Further options: --language CODE, --minimised.</source>
        <translation>El gestor de Vantage: asigna chequeos a los agentes y muestra lo que encuentran. Otras opciones: --language CODE, --minimised.</translation>
    </message>
</context>
<context>
    <name>vantage::AboutDialog</name>
    <message>
        <source>About Vantage</source>
        <translation>Acerca de Vantage</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Versión de %1</translation>
    </message>
    <message>
        <source>Watches services from several places at once.</source>
        <translation>Vigila servicios desde varios lugares a la vez.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>It is made with Qt, OpenSSL and SQLite; its agents also with libcurl, c-ares, ldns and PCRE2. Each has its own licence, which allows this.</source>
        <translation>Está hecho con Qt, OpenSSL y SQLite; sus agentes, además, con libcurl, c-ares, ldns y PCRE2. Cada uno tiene su propia licencia, que lo permite.</translation>
    </message>
    <message>
        <source>C&amp;opy the versions</source>
        <translation>C&amp;opiar las versiones</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
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
            <numerusform>%n comando posterior no se ejecutó.</numerusform>
            <numerusform>%n comandos posteriores no se ejecutaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentChoice</name>
    <message>
        <source>Agents to compare</source>
        <translation>Agentes que comparar</translation>
    </message>
    <message numerus="yes">
        <source>The agents whose lines are shown; at most %n</source>
        <translation>
            <numerusform>Los agentes cuyas líneas se muestran; %n como máximo</numerusform>
            <numerusform>Los agentes cuyas líneas se muestran; %n como máximo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentFilter</name>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agente</numerusform>
            <numerusform>%Ln agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown agents</source>
        <translation>Agentes mostrados</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>Shows agents whose number, name, address, version or anomaly contain this text.</source>
        <translation>Muestra los agentes cuyo número, nombre, dirección, versión o anomalía contiene este texto.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Shows agents in this state.</source>
        <translation>Muestra los agentes en este estado.</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Not all right</source>
        <translation>Con problemas</translation>
    </message>
</context>
<context>
    <name>vantage::AgentsModel</name>
    <message numerus="yes">
        <source>%Ln result(s) wait at the agent to be stored here.</source>
        <translation>
            <numerusform>%Ln resultado espera en el agente para almacenarse aquí.</numerusform>
            <numerusform>%Ln resultados esperan en el agente para almacenarse aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known while the agent is not connected.</source>
        <translation>No se sabe mientras el agente no esté conectado.</translation>
    </message>
    <message>
        <source>It rejects none of its checks.</source>
        <translation>No rechaza ninguno de sus chequeos.</translation>
    </message>
    <message numerus="yes">
        <source>It does not run %n of its checks; the page Checks and the matrix say why.</source>
        <translation>
            <numerusform>No ejecuta %n de sus chequeos; la página Chequeos y la matriz dicen por qué.</numerusform>
            <numerusform>No ejecuta %n de sus chequeos; la página Chequeos y la matriz dicen por qué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Revoke agent</source>
        <translation>Revocar agente</translation>
    </message>
    <message>
        <source>Revoke agent %1?</source>
        <translation>¿Revocar el agente %1?</translation>
    </message>
    <message>
        <source>It is cut off at once and is not let in again, and its number is never given to another. This cannot be taken back. Its results are kept; its checks stay with it until you give them to others.

To put another machine in its place, use “Replace hardware” instead.</source>
        <translation>Se le corta la conexión de inmediato y no se le vuelve a admitir, y su número no se da nunca a otro. Esto no se puede deshacer. Sus resultados se conservan; sus chequeos siguen asignados a él hasta que usted los asigne a otros.

Para poner otra máquina en su lugar, use «Sustituir equipo».</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Revocar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Rename agent</source>
        <translation>Renombrar agente</translation>
    </message>
    <message>
        <source>Name of agent %1:</source>
        <translation>Nombre del agente %1:</translation>
    </message>
    <message>
        <source>A&amp;gents</source>
        <translation>A&amp;gentes</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matriz</translation>
    </message>
    <message>
        <source>Which check runs at which agent, and how it is there</source>
        <translation>Qué chequeo se ejecuta en qué agente, y cómo está allí</translation>
    </message>
    <message>
        <source>Views of the agents</source>
        <translation>Vistas de los agentes</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Connec&amp;tions</source>
        <translation>Cone&amp;xiones</translation>
    </message>
    <message>
        <source>When the agent was connected, and when it was away</source>
        <translation>Cuándo estuvo conectado el agente y cuándo estuvo ausente</translation>
    </message>
    <message>
        <source>About the agent</source>
        <translation>Acerca del agente</translation>
    </message>
    <message>
        <source>No agent passes the filter.</source>
        <translation>Ningún agente pasa el filtro.</translation>
    </message>
    <message>
        <source>No agents yet.</source>
        <translation>Aún no hay agentes.</translation>
    </message>
    <message>
        <source>Start one in a terminal of this machine:</source>
        <translation>Inicie uno en un terminal de esta máquina:</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Enrol an agent elsewhere…</source>
        <translation>Dar de alta un agente remoto…</translation>
    </message>
    <message>
        <source>Enr&amp;ol an agent…</source>
        <translation>Dar de &amp;alta un agente…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Re&amp;nombrar…</translation>
    </message>
    <message>
        <source>Replace &amp;hardware…</source>
        <translation>&amp;Sustituir equipo…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Re&amp;vocar…</translation>
    </message>
    <message>
        <source>Only &amp;its results</source>
        <translation>So&amp;lo sus resultados</translation>
    </message>
    <message>
        <source>Run its checks &amp;now</source>
        <translation>E&amp;jecutar sus chequeos ahora</translation>
    </message>
    <message>
        <source>&amp;Filter agents</source>
        <translation>&amp;Filtrar agentes</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>Cop&amp;iar como comando</translation>
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
        <translation>%1 se quedaría sin agente. Elija al menos uno.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n check(s)</source>
        <translation>
            <numerusform>&amp;Cambiar %n chequeo</numerusform>
            <numerusform>&amp;Cambiar %n chequeos</numerusform>
        </translation>
    </message>
    <message>
        <source>Move checks to other agents</source>
        <translation>Mover chequeos a otros agentes</translation>
    </message>
    <message>
        <source>Edit checks</source>
        <translation>Editar chequeos</translation>
    </message>
    <message numerus="yes">
        <source>Choose the agents that are to run %n check(s).</source>
        <translation>
            <numerusform>Elija los agentes que deben ejecutar %n chequeo.</numerusform>
            <numerusform>Elija los agentes que deben ejecutar %n chequeos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you touch is changed in %n check(s); all else stays as it is in each.</source>
        <translation>
            <numerusform>Lo que usted toque se cambia en %n chequeo; todo lo demás queda como está.</numerusform>
            <numerusform>Lo que usted toque se cambia en %n chequeos; todo lo demás queda como está en cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick to change this, untick to leave it as it is.</source>
        <translation>Marque para cambiar esto; desmarque para dejarlo como está.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>The checks do not all have the same here.</source>
        <translation>No todos los chequeos tienen aquí lo mismo.</translation>
    </message>
    <message>
        <source>&amp;Interval (s)</source>
        <translation>&amp;Intervalo (s)</translation>
    </message>
    <message>
        <source>Seconds between two runs; 30s, 2m and 1h are understood too.</source>
        <translation>Segundos entre dos ejecuciones; también se entienden 30s, 2m y 1h.</translation>
    </message>
    <message>
        <source>A&amp;dd tags</source>
        <translation>Aña&amp;dir etiquetas</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Remove tags</source>
        <translation>&amp;Quitar etiquetas</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>&amp;Agentes</translation>
    </message>
    <message>
        <source>Ticked agents run all of the checks; half ticked ones run those that they run now.</source>
        <translation>Los agentes marcados ejecutan todos los chequeos; los marcados a medias, los que ejecutan ahora.</translation>
    </message>
    <message>
        <source>The same as commands</source>
        <translation>Lo mismo como comandos</translation>
    </message>
    <message>
        <source>The commands that do this appear here.</source>
        <translation>Aquí aparecen los comandos que hacen esto.</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copiar como co&amp;mando</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
</context>
<context>
    <name>vantage::ChangeHistory</name>
    <message>
        <source>%1 has been changed by something else since</source>
        <translation>otra acción ha cambiado %1 desde entonces</translation>
    </message>
    <message>
        <source>Client %1 has been given another name since</source>
        <translation>el cliente %1 ha recibido otro nombre desde entonces</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n chequeo</numerusform>
            <numerusform>%n chequeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>no hay nada que deshacer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can no longer be undone: %2. What was changed before it still can.</source>
        <translation>«%1» ya no se puede deshacer: %2. Lo que se cambió antes aún se puede deshacer.</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>no hay nada que rehacer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can no longer be done again: %2.</source>
        <translation>«%1» ya no se puede rehacer: %2.</translation>
    </message>
</context>
<context>
    <name>vantage::CheckDialog</name>
    <message>
        <source>Choose at least one agent.</source>
        <translation>Elija al menos un agente.</translation>
    </message>
    <message>
        <source>Nothing has been changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>The command appears here once the form is right</source>
        <translation>El comando aparece aquí cuando el formulario es correcto</translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation>Editar chequeo</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Añadir chequeo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Name ser&amp;ver</source>
        <translation>Ser&amp;vidor de nombres</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por ejemplo, %1</translation>
    </message>
    <message>
        <source>&amp;Interval (s)</source>
        <translation>&amp;Intervalo (s)</translation>
    </message>
    <message>
        <source>Seconds between two runs; 30s, 2m and 1h are understood too.</source>
        <translation>Segundos entre dos ejecuciones; también se entienden 30s, 2m y 1h.</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>&amp;Agentes</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>Optional, with commas between them</source>
        <translation>Opcional; separadas por comas</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Runs the check once at each chosen agent, without saving it (F5)</source>
        <translation>Ejecuta el chequeo una vez en cada agente elegido, sin guardarlo (F5)</translation>
    </message>
    <message>
        <source>The same as a command</source>
        <translation>Lo mismo como comando</translation>
    </message>
    <message>
        <source>What this form does, as the console and vantagectl take it</source>
        <translation>Lo que hace este formulario, tal como lo aceptan la consola y vantagectl</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>&amp;Copiar como comando</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>%1 (the next agent that joins)</source>
        <translation>%1 (el próximo agente que se dé de alta)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no agent yet that could test the check.</source>
        <translation>Aún no hay ningún agente que pueda probar el chequeo.</translation>
    </message>
    <message>
        <source>To test the check, choose an agent that has joined.</source>
        <translation>Para probar el chequeo, elija un agente que ya esté dado de alta.</translation>
    </message>
</context>
<context>
    <name>vantage::CheckFilterBar</name>
    <message>
        <source>Only: %1</source>
        <translation>Solo: %1</translation>
    </message>
    <message>
        <source>Only: agent %1</source>
        <translation>Solo: agente %1</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>Shows checks whose name, target or tag contains this text (Ctrl+L).</source>
        <translation>Muestra los chequeos cuyo nombre, destino o etiqueta contiene este texto (Ctrl+L).</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Shows checks of one kind.</source>
        <translation>Muestra los chequeos de un tipo.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Shows checks of one verdict.</source>
        <translation>Muestra los chequeos con un veredicto.</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Todos los veredictos</translation>
    </message>
    <message>
        <source>All but up</source>
        <translation>No operativos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Puts checks together below a row that sums them up.</source>
        <translation>Reúne los chequeos bajo una fila que los resume.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>By target</source>
        <translation>Por destino</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>Only checks of this verdict are shown; click to show all.</source>
        <translation>Solo se muestran los chequeos con este veredicto; haga clic para mostrarlos todos.</translation>
    </message>
    <message>
        <source>Only checks of this verdict</source>
        <translation>Solo los chequeos con este veredicto</translation>
    </message>
    <message>
        <source>Only checks of this agent are shown; click to show all.</source>
        <translation>Solo se muestran los chequeos de este agente; haga clic para mostrarlos todos.</translation>
    </message>
    <message>
        <source>Only checks of this agent</source>
        <translation>Solo los chequeos de este agente</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Clears the filter</source>
        <translation>Borra el filtro</translation>
    </message>
</context>
<context>
    <name>vantage::CheckGroups</name>
    <message>
        <source>No tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n check(s)</source>
        <translation>
            <numerusform>%1: %n chequeo</numerusform>
            <numerusform>%1: %n chequeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
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
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Incident %1 is open since %2</source>
        <translation>El incidente %1 está abierto desde %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Aún sin resultado</translation>
    </message>
    <message>
        <source>Agent %1: %2 (%3)</source>
        <translation>Agente %1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 at %2 of %3</source>
        <extracomment>&quot;Down at 1 of 3&quot;, agents</extracomment>
        <translation>%1 en %2 de %3</translation>
    </message>
    <message>
        <source>Agent %1: %2</source>
        <translation>Agente %1: %2</translation>
    </message>
    <message>
        <source>Rejected by %1 of %2</source>
        <translation>Rechazado por %1 de %2</translation>
    </message>
    <message>
        <source>Confirmed by %1 of %2</source>
        <translation>Confirmado por %1 de %2</translation>
    </message>
    <message>
        <source>No result since the window was opened</source>
        <translation>Ningún resultado desde que se abrió la ventana</translation>
    </message>
    <message numerus="yes">
        <source>The newest run took %1.
Of the last %n run(s) the median is %2, the shortest %3, the longest %4.</source>
        <translation>
            <numerusform>La ejecución más reciente tardó %1.
De la última ejecución (%n), la mediana es %2, la más corta %3, la más larga %4.</numerusform>
            <numerusform>La ejecución más reciente tardó %1.
De las últimas %n ejecuciones, la mediana es %2, la más corta %3, la más larga %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n operativo</numerusform>
            <numerusform>%n operativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <translation>
            <numerusform>%n degradado</numerusform>
            <numerusform>%n degradados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n caído</numerusform>
            <numerusform>%n caídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>Chequeos</translation>
    </message>
    <message>
        <source>No check matches the filter.</source>
        <translation>Ningún chequeo coincide con el filtro.</translation>
    </message>
    <message>
        <source>Change the filter, or show all checks.</source>
        <translation>Cambie el filtro o muestre todos los chequeos.</translation>
    </message>
    <message>
        <source>No checks yet.</source>
        <translation>Aún no hay chequeos.</translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N), or paste a list (Ctrl+Shift+V).</source>
        <translation>Añada lo que se debe vigilar (Ctrl+N) o pegue una lista (Ctrl+Mayús+V).</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Add check…</source>
        <translation>Añadir chequeo…</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>editar %1</translation>
    </message>
    <message>
        <source>add a check</source>
        <translation>añadir un chequeo</translation>
    </message>
    <message numerus="yes">
        <source>move %n check(s)</source>
        <translation>
            <numerusform>mover %n chequeo</numerusform>
            <numerusform>mover %n chequeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit %n check(s)</source>
        <translation>
            <numerusform>editar %n chequeo</numerusform>
            <numerusform>editar %n chequeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) changed.</source>
        <translation>
            <numerusform>Se ha cambiado %n chequeo.</numerusform>
            <numerusform>Se han cambiado %n chequeos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n check(s)</source>
        <translation>
            <numerusform>añadir %n chequeo</numerusform>
            <numerusform>añadir %n chequeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) added.</source>
        <translation>
            <numerusform>Se ha añadido %n chequeo.</numerusform>
            <numerusform>Se han añadido %n chequeos.</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>eliminar %1</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>Se ha eliminado %1.</translation>
    </message>
    <message numerus="yes">
        <source>delete %n check(s)</source>
        <translation>
            <numerusform>eliminar %n chequeo</numerusform>
            <numerusform>eliminar %n chequeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) deleted.</source>
        <translation>
            <numerusform>Se ha eliminado %n chequeo.</numerusform>
            <numerusform>Se han eliminado %n chequeos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clone %n check(s)</source>
        <translation>
            <numerusform>clonar %n chequeo</numerusform>
            <numerusform>clonar %n chequeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) cloned.</source>
        <translation>
            <numerusform>Se ha clonado %n chequeo.</numerusform>
            <numerusform>Se han clonado %n chequeos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pause %n check(s)</source>
        <translation>
            <numerusform>pausar %n chequeo</numerusform>
            <numerusform>pausar %n chequeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resume %n check(s)</source>
        <translation>
            <numerusform>reanudar %n chequeo</numerusform>
            <numerusform>reanudar %n chequeos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>&amp;Add check…</source>
        <translation>&amp;Añadir chequeo…</translation>
    </message>
    <message>
        <source>Add man&amp;y…</source>
        <translation>Añadir &amp;varios…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>C&amp;lone</source>
        <translation>C&amp;lonar</translation>
    </message>
    <message>
        <source>M&amp;ove to agents…</source>
        <translation>M&amp;over a agentes…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Che&amp;quear ahora</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Only &amp;its results</source>
        <translation>&amp;Solo sus resultados</translation>
    </message>
    <message>
        <source>Its &amp;history</source>
        <translation>Su &amp;historial</translation>
    </message>
    <message>
        <source>&amp;Find a check</source>
        <translation>&amp;Buscar un chequeo</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copiar como coman&amp;do</translation>
    </message>
    <message>
        <source>&amp;Copy another command</source>
        <translation>&amp;Copiar otro comando</translation>
    </message>
</context>
<context>
    <name>vantage::ClosingBar</name>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Only while it runs does the manager take results. Is it to go on in the tray?</source>
        <translation>El gestor solo recibe resultados mientras está en ejecución. ¿Debe seguir en la bandeja?</translation>
    </message>
    <message>
        <source>&amp;Remember this</source>
        <translation>&amp;Recordar esto</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>&amp;Seguir en la bandeja</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
</context>
<context>
    <name>vantage::CommandPalette</name>
    <message>
        <source>Nothing fits what you typed.</source>
        <translation>Nada coincide con lo que ha escrito.</translation>
    </message>
    <message>
        <source>Find an action, a page, an agent, a check or a command</source>
        <translation>Busque una acción, una página, un agente, un chequeo o un comando</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>vantage::CommandRunner</name>
    <message>
        <source>&apos;%1&apos; is not a command; did you mean %2?</source>
        <translation>«%1» no es un comando; ¿quería decir %2?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command; &apos;help&apos; lists them</source>
        <translation>«%1» no es un comando; «help» los enumera</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option of this command</source>
        <translation>«%1» no es una opción de este comando</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 no admite ningún valor</translation>
    </message>
    <message>
        <source>the %1 behind %2 is missing</source>
        <translation>falta %1 después de %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many</source>
        <translation>«%1» es una palabra de más</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima vez</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Último desenlace</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Chequeo</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>No agent has connected yet.</source>
        <translation>Aún no se ha conectado ningún agente.</translation>
    </message>
    <message>
        <source>Client %1 is now called %2.</source>
        <translation>El cliente %1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>There is no client yet.</source>
        <translation>Aún no hay ningún cliente.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>no checks</source>
        <translation>sin chequeos</translation>
    </message>
    <message>
        <source>Paused %1 at %2.</source>
        <translation>Se ha pausado %1 en %2.</translation>
    </message>
    <message>
        <source>Resumed %1 at %2.</source>
        <translation>Se ha reanudado %1 en %2.</translation>
    </message>
    <message>
        <source>There is no client yet. The first agent that connects becomes client 1; addconf can give it checks now already.</source>
        <translation>Aún no hay ningún cliente. El primer agente que se conecte será el cliente 1; con addconf ya se le pueden asignar chequeos.</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <translation>Se ha añadido %1 en %2.</translation>
    </message>
    <message>
        <source>Added %1 to %2 as service %3.</source>
        <translation>Se ha añadido %1 en %2 como servicio %3.</translation>
    </message>
    <message>
        <source>Changed %1 at %2.</source>
        <translation>Se ha cambiado %1 en %2.</translation>
    </message>
    <message>
        <source>Removed %1 from client %2.</source>
        <translation>Se ha quitado %1 del cliente %2.</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>uno nuevo</translation>
    </message>
    <message>
        <source>This lets one agent in, until %1.</source>
        <translation>Admite a un solo agente, hasta %1.</translation>
    </message>
    <message>
        <source>The manager listens on this machine only: agents elsewhere cannot reach it. Start it with --listen 0.0.0.0:%1, and give a new join string then.</source>
        <translation>El gestor solo escucha en esta máquina: los agentes de otras no pueden alcanzarlo. Inícielo con --listen 0.0.0.0:%1 y dé entonces una nueva cadena de alta.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>No join string waits for an agent.</source>
        <translation>Ninguna cadena de alta espera a un agente.</translation>
    </message>
    <message>
        <source>no join string with the token %1 waits for an agent</source>
        <translation>ninguna cadena de alta con el token %1 espera a un agente</translation>
    </message>
    <message numerus="yes">
        <source>%n join string(s) withdrawn.</source>
        <translation>
            <numerusform>Se ha retirado %n cadena de alta.</numerusform>
            <numerusform>Se han retirado %n cadenas de alta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client %1 is revoked.</source>
        <translation>El cliente %1 está revocado.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rollup(s) written to %1.</source>
        <translation>
            <numerusform>%n agregado escrito en %1.</numerusform>
            <numerusform>%n agregados escritos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n evento escrito en %1.</numerusform>
            <numerusform>%n eventos escritos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) written to %1.</source>
        <translation>
            <numerusform>%n incidente escrito en %1.</numerusform>
            <numerusform>%n incidentes escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a time like 2026-03-12 or 2026-03-12T00:27:05Z</source>
        <translation>%1: «%2» no es una fecha u hora como 2026-03-12 o 2026-03-12T00:27:05Z</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a number from 1</source>
        <translation>%1: «%2» no es un número a partir de 1</translation>
    </message>
    <message>
        <source>--from is not before --to</source>
        <translation>--from no es anterior a --to</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither csv nor json</source>
        <translation>«%1» no es csv ni json</translation>
    </message>
    <message>
        <source>--level: &apos;%1&apos; is not minute, hour or day</source>
        <translation>--level: «%1» no es minute, hour ni day</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be exported; there are: %2</source>
        <translation>«%1» no se puede exportar; existen: %2</translation>
    </message>
    <message>
        <source>%1 says nothing about %2</source>
        <translation>%1 no dice nada de %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n check(s)</source>
        <translation>
            <numerusform>Se ha importado %n chequeo</numerusform>
            <numerusform>Se han importado %n chequeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n agent(s).</source>
        <translation>
            <numerusform> y %n agente.</numerusform>
            <numerusform> y %n agentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A service_id is the position that viewconf shows. Words with blanks go in quotes; --json behind any command gives JSON.</source>
        <translation>Un service_id es la posición que muestra viewconf. Las palabras con espacios van entre comillas; --json después de cualquier comando da JSON.</translation>
    </message>
    <message>
        <source>More: help addconf, help HTTPS.</source>
        <translation>Más: help addconf, help HTTPS.</translation>
    </message>
    <message>
        <source>Also spelled %1.</source>
        <translation>También se escribe %1.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por omisión</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a command nor a type of check</source>
        <translation>«%1» no es un comando ni un tipo de chequeo</translation>
    </message>
    <message>
        <source>All is saved. Leaving.</source>
        <translation>Todo está guardado. El gestor se cierra.</translation>
    </message>
    <message>
        <source>Client %1, epoch %2:</source>
        <translation>Cliente %1, época %2:</translation>
    </message>
    <message>
        <source>lost %1 to %2: %3, noted %4</source>
        <translation>perdidos del %1 al %2: %3, anotado %4</translation>
    </message>
    <message>
        <source>stopped from %1 to %2</source>
        <translation>detenido de %1 a %2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Stored up to</source>
        <translation>Almacenado hasta</translation>
    </message>
    <message>
        <source>Results lost</source>
        <translation>Resultados perdidos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time like 2026-03-12 or 2026-03-12T00:27:05Z</source>
        <translation>«%1» no es una fecha u hora como 2026-03-12 o 2026-03-12T00:27:05Z</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>The period ends before it begins</source>
        <translation>El periodo termina antes de empezar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither html nor csv</source>
        <translation>«%1» no es html ni csv</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number of results</source>
        <translation>«%1» no es una cantidad de resultados</translation>
    </message>
    <message>
        <source>Results are kept for %1 d, their rollups by minute for %2 d, by hour for %3 d, by day for ever.</source>
        <translation>Los resultados se conservan %1 d; sus agregados por minuto, %2 d; por hora, %3 d; por día, para siempre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not raw=DAYS, minute=DAYS or hour=DAYS</source>
        <translation>«%1» no es raw=DAYS, minute=DAYS ni hour=DAYS</translation>
    </message>
    <message>
        <source>%1: a whole number of days from 1 to %2 is needed</source>
        <translation>%1: se necesita un número entero de días de 1 a %2</translation>
    </message>
    <message>
        <source>there is no check %1</source>
        <translation>no existe el chequeo %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Incident %1 is open since %2.</source>
        <translation>El incidente %1 está abierto desde %2.</translation>
    </message>
    <message>
        <source>There is no check yet.</source>
        <translation>Aún no hay ningún chequeo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) did not run the check</source>
        <translation>
            <numerusform>El chequeo no se ejecutó en %1 de %n agente</numerusform>
            <numerusform>El chequeo no se ejecutó en %1 de %n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>there is no client %1</source>
        <translation>no existe el cliente %1</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
    <message>
        <source>This line cannot be read: %1.</source>
        <translation>Esta línea no se puede leer: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) written to %1.</source>
        <translation>
            <numerusform>%n resultado escrito en %1.</numerusform>
            <numerusform>%n resultados escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 es una carpeta</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 no se puede escribir</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a client id; they are whole numbers from 1</source>
        <translation>«%1» no es un id de cliente; son números enteros a partir de 1</translation>
    </message>
    <message>
        <source>there is no client yet</source>
        <translation>aún no hay ningún cliente</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a service id; they are whole numbers from 1</source>
        <translation>«%1» no es un id de servicio; son números enteros a partir de 1</translation>
    </message>
    <message>
        <source>client %1 has no check %2</source>
        <translation>el cliente %1 no tiene el chequeo %2</translation>
    </message>
    <message>
        <source>client %1 has no checks</source>
        <translation>el cliente %1 no tiene chequeos</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>el cliente %1</translation>
    </message>
    <message>
        <source>clients %1</source>
        <translation>los clientes %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Positions move when a check is removed; &apos;#12&apos; in their place is the check with the id 12, as status shows it, and does not move.</source>
        <translation>Las posiciones cambian cuando se elimina un chequeo; «#12» en su lugar es el chequeo con el identificador 12, tal como lo muestra status, y no cambia.</translation>
    </message>
</context>
<context>
    <name>vantage::Commands</name>
    <message>
        <source>a command is missing; &apos;help&apos; lists them</source>
        <translation>falta un comando; «help» los enumera</translation>
    </message>
</context>
<context>
    <name>vantage::ConfigStore</name>
    <message>
        <source>The manager is stopping</source>
        <translation>El gestor se está deteniendo</translation>
    </message>
</context>
<context>
    <name>vantage::ConnectionsModel</name>
    <message>
        <source>The agent was stopped, and has started again.</source>
        <translation>El agente se detuvo y se ha iniciado de nuevo.</translation>
    </message>
</context>
<context>
    <name>vantage::ConnectionsPanel</name>
    <message>
        <source>Connections of the agent</source>
        <translation>Conexiones del agente</translation>
    </message>
    <message>
        <source>Choose an agent to see when it was connected.</source>
        <translation>Elija un agente para ver cuándo estuvo conectado.</translation>
    </message>
    <message>
        <source>What is stored cannot be read.</source>
        <translation>Lo almacenado no se puede leer.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>This agent has not been connected yet.</source>
        <translation>Este agente aún no se ha conectado.</translation>
    </message>
    <message numerus="yes">
        <source>These are from the newest %Ln event(s) of the agent; the page Events has all.</source>
        <translation>
            <numerusform>Se toman del evento más reciente del agente (%Ln); la página Eventos los tiene todos.</numerusform>
            <numerusform>Se toman de los %Ln eventos más recientes del agente; la página Eventos los tiene todos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::ConsolePane</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Type a command; help lists them</source>
        <translation>Escriba un comando; help los enumera</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ends the command that is still answering</source>
        <translation>Termina el comando que aún está respondiendo</translation>
    </message>
</context>
<context>
    <name>vantage::ControlClient</name>
    <message>
        <source>The manager ended the connection before the command was done.</source>
        <translation>El gestor cerró la conexión antes de que terminara el comando.</translation>
    </message>
    <message>
        <source>No manager is running on %1.</source>
        <translation>No hay ningún gestor en ejecución en %1.</translation>
    </message>
    <message>
        <source>The manager on %1 cannot be reached: %2.</source>
        <translation>No se puede alcanzar el gestor en %1: %2.</translation>
    </message>
</context>
<context>
    <name>vantage::ControlServer</name>
    <message>
        <source>A request has at most %1 bytes.</source>
        <translation>Una petición tiene como máximo %1 bytes.</translation>
    </message>
    <message>
        <source>Another manager is running on %1.</source>
        <translation>Otro gestor está en ejecución en %1.</translation>
    </message>
    <message>
        <source>The control socket in %1 cannot be made: %2.</source>
        <translation>No se puede crear el socket de control en %1: %2.</translation>
    </message>
    <message>
        <source>Too many commands run at once.</source>
        <translation>Se ejecutan demasiados comandos a la vez.</translation>
    </message>
</context>
<context>
    <name>vantage::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation>Seleccione una fila para verla aquí completa.</translation>
    </message>
</context>
<context>
    <name>vantage::Details</name>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Aún sin resultado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>At its agents</source>
        <translation>En sus agentes</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Chequeo</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Agente %1</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalía</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Results waiting</source>
        <translation>Resultados en espera</translation>
    </message>
    <message>
        <source>Rejected checks</source>
        <translation>Chequeos rechazados</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Its checks</source>
        <translation>Sus chequeos</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>The agent&apos;s newest result, ahead of its backlog; it is stored when its turn comes.</source>
        <translation>El resultado más reciente del agente, antes que los acumulados; se almacena cuando le llega su turno.</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Started late</source>
        <translation>Inicio tardío</translation>
    </message>
    <message>
        <source>The run began noticeably after its time.</source>
        <translation>La ejecución empezó con un retraso apreciable.</translation>
    </message>
    <message>
        <source>Agent stalled</source>
        <translation>Agente bloqueado</translation>
    </message>
    <message>
        <source>The agent stood still while it measured; the times may be too long.</source>
        <translation>El agente se quedó parado mientras medía; los tiempos pueden ser demasiado largos.</translation>
    </message>
    <message>
        <source>Clock stepped</source>
        <translation>Reloj ajustado</translation>
    </message>
    <message>
        <source>The agent&apos;s clock was set while it measured; when it began is not certain.</source>
        <translation>El reloj del agente se ajustó mientras medía; no es seguro cuándo empezó.</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Sobrecargado</translation>
    </message>
    <message>
        <source>The agent had more to do than its limits allow.</source>
        <translation>El agente tenía más trabajo del que permiten sus límites.</translation>
    </message>
    <message>
        <source>Runs skipped</source>
        <translation>Ejecuciones omitidas</translation>
    </message>
    <message>
        <source>Runs before this one were left out because one was still running.</source>
        <translation>Se omitieron ejecuciones anteriores a esta porque una aún estaba en curso.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortado</translation>
    </message>
    <message>
        <source>Parts were left out, because the result was larger than is allowed.</source>
        <translation>Se omitieron partes porque el resultado era mayor de lo permitido.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Failed in</source>
        <translation>Falló en</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Address tried</source>
        <translation>Dirección probada</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Dónde y cuándo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Agent&apos;s address</source>
        <translation>Dirección del agente</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
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
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Vence</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dentro de %Ln día</numerusform>
            <numerusform>dentro de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirecciones</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Salto</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Somebody asked for this run at once.</source>
        <translation>Alguien pidió que se ejecutara de inmediato.</translation>
    </message>
</context>
<context>
    <name>vantage::EnrolDialog</name>
    <message>
        <source>The join string was withdrawn: it lets nobody in.</source>
        <translation>La cadena de alta se ha retirado: no admite a nadie.</translation>
    </message>
    <message>
        <source>The join string has expired.</source>
        <translation>La cadena de alta ha vencido.</translation>
    </message>
    <message>
        <source>Asking the manager…</source>
        <translation>Consultando al gestor…</translation>
    </message>
    <message>
        <source>This manager listens on this machine only: agents elsewhere cannot reach it. To let them in, start it with --listen 0.0.0.0:%1. Agents of the same user on this machine find it without a join string.</source>
        <translation>Este gestor solo escucha en esta máquina: los agentes de otras no pueden alcanzarlo. Para admitirlos, inícielo con --listen 0.0.0.0:%1. Los agentes del mismo usuario en esta máquina lo encuentran sin cadena de alta.</translation>
    </message>
    <message>
        <source>Where the new machine knows this one by another name, add --manager NAME:%1 to the command.</source>
        <translation>Si la máquina nueva conoce esta por otro nombre, añada --manager NAME:%1 al comando.</translation>
    </message>
    <message>
        <source>It lets one agent in, until %1 (%2 left).</source>
        <extracomment>a time of day, and minutes and seconds until then</extracomment>
        <translation>Admite a un solo agente, hasta las %1 (quedan %2).</translation>
    </message>
    <message>
        <source>Replace hardware</source>
        <translation>Sustituir equipo</translation>
    </message>
    <message>
        <source>Enrol an agent</source>
        <translation>Dar de alta un agente</translation>
    </message>
    <message>
        <source>Start an agent with this command on the new machine. It takes over the number, the name and the checks of agent %1; the machine that had them is not let in any more.</source>
        <translation>Inicie un agente con este comando en la máquina nueva. Asume el número, el nombre y los chequeos del agente %1; la máquina que los tenía ya no se admite.</translation>
    </message>
    <message>
        <source>Start an agent with this command on the machine that is to watch. It gets the next free number.</source>
        <translation>Inicie un agente con este comando en la máquina que debe vigilar. Recibe el siguiente número libre.</translation>
    </message>
    <message>
        <source>C&amp;ommand:</source>
        <translation>C&amp;omando:</translation>
    </message>
    <message>
        <source>&amp;Join string alone:</source>
        <translation>Solo la cadena de &amp;alta:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Join string</source>
        <translation>Cadena de alta</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Copy the join string</source>
        <translation>Copiar la cadena de alta</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>&amp;New join string</source>
        <translation>&amp;Nueva cadena de alta</translation>
    </message>
</context>
<context>
    <name>vantage::Enrolment</name>
    <message>
        <source>The manager does not listen yet</source>
        <translation>El gestor aún no está a la escucha</translation>
    </message>
    <message>
        <source>%1 is not a client id: they go from 1 to %2</source>
        <translation>%1 no es un id de cliente: van de 1 a %2</translation>
    </message>
    <message>
        <source>Client %1 was revoked; its id is not given again</source>
        <translation>El cliente %1 fue revocado; su id no se vuelve a dar</translation>
    </message>
    <message>
        <source>agent %1 was revoked; to join again it has to begin anew, with another data directory</source>
        <translation>el agente %1 fue revocado; para darse de alta otra vez debe empezar de nuevo, con otro directorio de datos</translation>
    </message>
    <message>
        <source>this manager does not know the agent; start it with --join and the string that the command &apos;enrol&apos; gives</source>
        <translation>este gestor no conoce al agente; inícielo con --join y la cadena que da el comando «enrol»</translation>
    </message>
    <message>
        <source>too many join strings were tried from this address; try again later</source>
        <translation>se han probado demasiadas cadenas de alta desde esta dirección; inténtelo más tarde</translation>
    </message>
    <message>
        <source>Agents on this machine have to be given a join string by hand: %1</source>
        <translation>A los agentes de esta máquina hay que darles a mano una cadena de alta: %1</translation>
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
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>%1, not seen</source>
        <translation>%1, no visto</translation>
    </message>
</context>
<context>
    <name>vantage::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Se&amp;verity:</source>
        <translation>G&amp;ravedad:</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Warnings and critical</source>
        <translation>Advertencias y críticos</translation>
    </message>
    <message>
        <source>Critical only</source>
        <translation>Solo críticos</translation>
    </message>
    <message>
        <source>No event is that severe.</source>
        <translation>Ningún evento es de esa gravedad.</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Aún no hay eventos.</translation>
    </message>
    <message>
        <source>Agents that come and go are told here, and what goes wrong with the manager itself.</source>
        <translation>Aquí se informa de los agentes que llegan y se van, y de lo que falla en el propio gestor.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Mostrar todos los eventos</translation>
    </message>
    <message>
        <source>&amp;Show the agent</source>
        <translation>&amp;Mostrar el agente</translation>
    </message>
    <message>
        <source>&amp;Mark all as seen</source>
        <translation>Marcar &amp;todos como vistos</translation>
    </message>
</context>
<context>
    <name>vantage::FilterBar</name>
    <message>
        <source>%1. A click takes this out of the filter.</source>
        <translation>%1. Un clic lo quita del filtro.</translation>
    </message>
    <message>
        <source>Filter, for instance: agent:berlin outcome:down duration:&gt;200ms text</source>
        <translation>Filtro, por ejemplo: agent:berlin outcome:down duration:&gt;200ms texto</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>&lt;p&gt;agent: &amp;nbsp;kind: &amp;nbsp;check: &amp;nbsp;outcome: &amp;nbsp;reason: &amp;nbsp;duration:&lt;/p&gt;&lt;p&gt;Lists have commas between, names with blanks stand in quotation marks. All else is text that the target, the description, the address, the reason or the agent contains.&lt;/p&gt;</source>
        <translation>&lt;p&gt;agent: &amp;nbsp;kind: &amp;nbsp;check: &amp;nbsp;outcome: &amp;nbsp;reason: &amp;nbsp;duration:&lt;/p&gt;&lt;p&gt;Las listas llevan comas entre sus elementos; los nombres con espacios van entre comillas. Todo lo demás es texto contenido en el destino, la descripción, la dirección, el motivo o el agente.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Choose what is shown from lists</source>
        <translation>Elegir en listas lo que se muestra</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>&amp;Guardados</translation>
    </message>
    <message>
        <source>Filters that you have given a name</source>
        <translation>Filtros a los que usted ha dado un nombre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Clears the filter</source>
        <translation>Borra el filtro</translation>
    </message>
    <message>
        <source>“%1” is not a kind of check.</source>
        <translation>«%1» no es un tipo de chequeo.</translation>
    </message>
    <message>
        <source>“%1” is not an outcome: there are up, degraded, down and unknown.</source>
        <translation>«%1» no es un desenlace: existen up, degraded, down y unknown.</translation>
    </message>
    <message>
        <source>outcome: needs one or more outcomes, with commas between.</source>
        <translation>outcome: necesita uno o más desenlaces, separados por comas.</translation>
    </message>
    <message>
        <source>“%1” is not a reason.</source>
        <translation>«%1» no es un motivo.</translation>
    </message>
    <message>
        <source>reason: needs one or more reasons, with commas between.</source>
        <translation>reason: necesita uno o más motivos, separados por comas.</translation>
    </message>
    <message>
        <source>“%1” is not a duration like &gt;200ms, &lt;1.5s or 200ms..1s.</source>
        <translation>«%1» no es una duración como &gt;200ms, &lt;1.5s o 200ms..1s.</translation>
    </message>
    <message>
        <source>No duration is longer than %1 and shorter than %2.</source>
        <translation>Ninguna duración es mayor que %1 y menor que %2.</translation>
    </message>
    <message>
        <source>Behind %1: something is missing.</source>
        <translation>Después de %1: falta algo.</translation>
    </message>
    <message>
        <source>No agent is called “%1”.</source>
        <translation>Ningún agente se llama «%1».</translation>
    </message>
    <message>
        <source>Several agents are called “%1”; say which by number: #%2 or #%3.</source>
        <translation>Varios agentes se llaman «%1»; indique cuál por su número: #%2 o #%3.</translation>
    </message>
    <message>
        <source>No check is called “%1”.</source>
        <translation>Ningún chequeo se llama «%1».</translation>
    </message>
    <message>
        <source>Several checks are called “%1”; say which by number: #%2 or #%3.</source>
        <translation>Varios chequeos se llaman «%1»; indique cuál por su número: #%2 o #%3.</translation>
    </message>
    <message>
        <source>%1: is given twice.</source>
        <translation>%1: se ha indicado dos veces.</translation>
    </message>
    <message>
        <source>Only &amp;failures</source>
        <translation>Solo fall&amp;os</translation>
    </message>
    <message>
        <source>Only &amp;slow ones, longer than %1</source>
        <translation>Solo &amp;lentos, de más de %1</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Agente</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Desenlace</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Todos los agentes</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>G&amp;uardar este filtro…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Re&amp;nombrar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Renombrar filtro</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nombre del filtro:</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Agente: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Chequeo: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Desenlace: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Longer than %1</source>
        <translation>Más de %1</translation>
    </message>
    <message>
        <source>Shorter than %1</source>
        <translation>Menos de %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texto: %1</translation>
    </message>
</context>
<context>
    <name>vantage::FirstSteps</name>
    <message>
        <source>The agent is starting; it runs until you end it or log out.</source>
        <translation>El agente se está iniciando; se ejecuta hasta que usted lo termine o cierre la sesión.</translation>
    </message>
    <message>
        <source>Copied. But this manager listens on this machine only: to let agents of other machines in, start it with --listen 0.0.0.0:PORT.</source>
        <translation>Copiado. Pero este gestor solo escucha en esta máquina: para admitir agentes de otras máquinas, inícielo con --listen 0.0.0.0:PORT.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal of the other machine within 15 minutes.</source>
        <translation>Copiado. Péguelo en un terminal de la otra máquina en los próximos 15 minutos.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Ocultar los primeros pasos</translation>
    </message>
    <message>
        <source>1. Start an agent: it runs the checks where it stands. One on this machine will do for a start.</source>
        <translation>1. Inicie un agente: ejecuta los chequeos desde donde está. Para empezar basta uno en esta máquina.</translation>
    </message>
    <message>
        <source>&amp;Start an agent here</source>
        <translation>&amp;Iniciar un agente aquí</translation>
    </message>
    <message>
        <source>2. For another machine, copy the command with its join string and run it there. This can wait.</source>
        <translation>2. Para otra máquina, copie el comando con su cadena de alta y ejecútelo allí. Esto puede esperar.</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;Copiar el comando</translation>
    </message>
    <message>
        <source>3. Add the first check: what is to be watched, and how often.</source>
        <translation>3. Añada el primer chequeo: qué se debe vigilar, y con qué frecuencia.</translation>
    </message>
    <message>
        <source>Add the first chec&amp;k…</source>
        <translation>Añadir el primer che&amp;queo…</translation>
    </message>
</context>
<context>
    <name>vantage::Fleet</name>
    <message>
        <source>Connections are accepted again</source>
        <translation>Se aceptan conexiones de nuevo</translation>
    </message>
    <message>
        <source>An agent at %1 was not let in: %2</source>
        <translation>No se ha admitido a un agente con la dirección %1: %2</translation>
    </message>
    <message>
        <source>this agent was revoked</source>
        <translation>este agente fue revocado</translation>
    </message>
    <message>
        <source>%1 was revoked: it may not come back</source>
        <translation>%1 fue revocado: no puede volver</translation>
    </message>
    <message>
        <source>%1 joined for the first time, from %2</source>
        <translation>%1 se ha dado de alta por primera vez, desde %2</translation>
    </message>
    <message>
        <source>%1 is connected, from %2</source>
        <translation>%1 está conectado, desde %2</translation>
    </message>
    <message>
        <source>The agent was cut off</source>
        <translation>Se ha cortado la conexión del agente</translation>
    </message>
    <message>
        <source>%1 could not join: %2</source>
        <translation>%1 no ha podido darse de alta: %2</translation>
    </message>
    <message>
        <source>%1 is cut off: %2. Reconnecting ...</source>
        <translation>Se ha cortado la conexión de %1: %2. Reconectando ...</translation>
    </message>
    <message>
        <source>%1 rejected %2 %3: %4</source>
        <translation>%1 ha rechazado %2 %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected %n more task(s)</source>
        <translation>
            <numerusform>%1 ha rechazado %n tarea más</numerusform>
            <numerusform>%1 ha rechazado %n tareas más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends results again</source>
        <translation>%1 envía resultados de nuevo</translation>
    </message>
    <message>
        <source>The clock of %1 is off by %2, give or take %3</source>
        <translation>El reloj de %1 tiene un desfase de %2, con un margen de %3</translation>
    </message>
    <message>
        <source>The clock of %1 is right again</source>
        <translation>El reloj de %1 vuelve a ser correcto</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>clock off by %1</source>
        <translation>reloj con desfase de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) rejected</source>
        <translation>
            <numerusform>%n tarea rechazada</numerusform>
            <numerusform>%n tareas rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not come back</source>
        <translation>%1 no ha vuelto</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>No ha llegado respuesta a tiempo</translation>
    </message>
    <message>
        <source>%1 is connected but has sent no result for %2</source>
        <translation>%1 está conectado, pero no ha enviado ningún resultado durante %2</translation>
    </message>
    <message>
        <source>The manager is stopping</source>
        <translation>El gestor se está deteniendo</translation>
    </message>
    <message>
        <source>There is no client %1</source>
        <translation>No existe el cliente %1</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 no está conectado</translation>
    </message>
    <message>
        <source>Client %1 does not have check %2</source>
        <translation>El cliente %1 no tiene el chequeo %2</translation>
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
        <translation>La última hora</translation>
    </message>
    <message>
        <source>1 &amp;d</source>
        <translation>1 &amp;d</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>1 &amp;w</source>
        <translation>1 &amp;sem</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>1 &amp;m</source>
        <translation>1 &amp;mes</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>1 &amp;y</source>
        <translation>1 &amp;año</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Los últimos 365 días</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Chequeo</translation>
    </message>
    <message>
        <source>Choose a check</source>
        <translation>Elija un chequeo</translation>
    </message>
    <message>
        <source>The check that is shown; type a part of its name to find it.</source>
        <translation>El chequeo que se muestra; escriba parte de su nombre para encontrarlo.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Where the range begins</source>
        <translation>Cuándo empieza el periodo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Where the range ends</source>
        <translation>Cuándo termina el periodo</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>Keeps the end of the range at the present time</source>
        <translation>Mantiene el final del periodo en el momento actual</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryChart</name>
    <message>
        <source>Chart of durations and outcomes</source>
        <translation>Gráfico de duraciones y desenlaces</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Loss (%)</source>
        <translation>Pérdida (%)</translation>
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
        <translation>Veredicto de estos agentes</translation>
    </message>
    <message>
        <source>Up or degraded, of the time that was observed.</source>
        <translation>Operativo o degradado, del tiempo que se observó.</translation>
    </message>
    <message>
        <source>Time that was not observed counted as down.</source>
        <translation>El tiempo que no se observó se cuenta como caído.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>At least %1, at most %2.</source>
        <translation>Como mínimo %1, como máximo %2.</translation>
    </message>
</context>
<context>
    <name>vantage::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Gaps</source>
        <translation>&amp;Huecos</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Gaps (%n)</source>
        <translation>
            <numerusform>&amp;Huecos (%n)</numerusform>
            <numerusform>&amp;Huecos (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the chart, or press Ctrl+Left and Ctrl+Right, to read it; + and - zoom, the arrows move, Home returns, Return shows the results around.</source>
        <translation>Señale el gráfico, o pulse Ctrl+Izquierda y Ctrl+Derecha, para leerlo; + y - cambian el zoom, las flechas desplazan, Inicio vuelve al presente, Intro muestra los resultados cercanos.</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>El historial no se puede leer: %1</translation>
    </message>
    <message>
        <source>No checks yet.
Add what is to be watched (Ctrl+N); its history begins with its first result.</source>
        <translation>Aún no hay chequeos.
Añada lo que se debe vigilar (Ctrl+N); su historial empieza con su primer resultado.</translation>
    </message>
    <message>
        <source>Choose a check above (Ctrl+L).</source>
        <translation>Elija un chequeo arriba (Ctrl+L).</translation>
    </message>
    <message>
        <source>No agent runs this check.
Give it to one in its dialog.</source>
        <translation>Ningún agente ejecuta este chequeo.
Asígnelo a uno en su cuadro de diálogo.</translation>
    </message>
    <message>
        <source>Choose the agents to compare, on the right.</source>
        <translation>Elija a la derecha los agentes que comparar.</translation>
    </message>
    <message>
        <source>&amp;Choose a check</source>
        <translation>&amp;Elegir un chequeo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>Ir al &amp;presente</translation>
    </message>
    <message>
        <source>Results &amp;around</source>
        <translation>Resultados &amp;cercanos</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>No gaps in this range.</source>
        <translation>No hay huecos en este periodo.</translation>
    </message>
    <message>
        <source>Every agent was there all the time.</source>
        <translation>Todos los agentes estuvieron presentes todo el tiempo.</translation>
    </message>
    <message>
        <source>A&amp;vailability</source>
        <translation>&amp;Disponibilidad</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Ruta</translation>
    </message>
    <message>
        <source>Figures of this range</source>
        <translation>Cifras de este periodo</translation>
    </message>
    <message>
        <source>What is under the cursor</source>
        <translation>Lo que hay bajo el cursor</translation>
    </message>
    <message>
        <source>Loss is shown since %1; older results were not read.</source>
        <translation>La pérdida se muestra desde %1; los resultados anteriores no se leyeron.</translation>
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
        <translation>%1: nada</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: median %2, 80 % within %3 to %4; %5</source>
        <translation>%1: mediana %2, 80 % entre %3 y %4; %5</translation>
    </message>
</context>
<context>
    <name>vantage::IncidentsModel</name>
    <message>
        <source>%1, still open</source>
        <translation>%1, aún abierto</translation>
    </message>
</context>
<context>
    <name>vantage::Languages</name>
    <message>
        <source>Pseudo-locale</source>
        <translation>Pseudoidioma</translation>
    </message>
</context>
<context>
    <name>vantage::Listener</name>
    <message>
        <source>The manager&apos;s store was begun anew</source>
        <translation>El almacén del gestor se ha creado de nuevo</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <translation>%1 puerto %2: %3</translation>
    </message>
    <message>
        <source>The manager cannot listen on %1</source>
        <translation>El gestor no puede escuchar en %1</translation>
    </message>
    <message>
        <source>Connections cannot be accepted: %1</source>
        <translation>No se pueden aceptar conexiones: %1</translation>
    </message>
</context>
<context>
    <name>vantage::ListeningTab</name>
    <message>
        <source>Every machine that reaches this one can then connect to the port. Only agents with a join string are let in, others are cut off; let the firewall pass only the networks of your agents.</source>
        <translation>Toda máquina que alcance esta puede entonces conectarse al puerto. Solo se admiten agentes con una cadena de alta; a los demás se les corta la conexión. Haga que el cortafuegos deje pasar solo las redes de sus agentes.</translation>
    </message>
    <message>
        <source>Only agents on this machine reach the manager then; those elsewhere do not.</source>
        <translation>En ese caso, solo los agentes de esta máquina alcanzan el gestor; los de otras, no.</translation>
    </message>
    <message>
        <source>For agents on &amp;this machine only</source>
        <translation>Solo para agentes de es&amp;ta máquina</translation>
    </message>
    <message>
        <source>For agents &amp;elsewhere too</source>
        <translation>También para agentes de &amp;otras máquinas</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>To change it, quit and &amp;start the manager so:</source>
        <translation>Para cambiarlo, salga e &amp;inicie el gestor así:</translation>
    </message>
    <message>
        <source>Command that starts the manager</source>
        <translation>Comando que inicia el gestor</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the command that starts the manager</source>
        <translation>Copia el comando que inicia el gestor</translation>
    </message>
</context>
<context>
    <name>vantage::LiveFeed</name>
    <message>
        <source>Agent %1 (%2)</source>
        <translation>Agente %1 (%2)</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Agente %1</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>chequeo %1</translation>
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
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>A&amp;gentes</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Chequeos</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Resultados</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Res&amp;umen</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>Even&amp;tos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Im&amp;portar…</translation>
    </message>
    <message>
        <source>&amp;Export configuration…</source>
        <translation>Exportar con&amp;figuración…</translation>
    </message>
    <message>
        <source>Export &amp;results…</source>
        <translation>Exportar re&amp;sultados…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Bús&amp;queda general…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>C&amp;onsole</source>
        <translation>Co&amp;nsola</translation>
    </message>
    <message>
        <source>&amp;Type a command</source>
        <translation>Escri&amp;bir un comando</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation>&amp;Comandos</translation>
    </message>
    <message>
        <source>&amp;About Vantage</source>
        <translation>&amp;Acerca de Vantage</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Import checks</source>
        <translation>Importar chequeos</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>Exportar configuración</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Runs in the console</source>
        <translation>Se ejecuta en la consola</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Chequeo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>vantage::ManualWindow</name>
    <message>
        <source>The manual does not have this.</source>
        <translation>El manual no contiene esto.</translation>
    </message>
    <message>
        <source>Manual of Vantage</source>
        <translation>Manual de Vantage</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>vantage::MatrixModel</name>
    <message>
        <source>Not assigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Confirmed, no result yet</source>
        <translation>Confirmado, aún sin resultado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <extracomment>a check, an agent, and how the check is there</extracomment>
        <translation>%1 en %2: %3</translation>
    </message>
</context>
<context>
    <name>vantage::MatrixPanel</name>
    <message>
        <source>Choose a cell to see what it says.</source>
        <translation>Elija una celda para ver lo que dice.</translation>
    </message>
    <message>
        <source>&amp;Take it from this agent</source>
        <translation>&amp;Quitárselo a este agente</translation>
    </message>
    <message>
        <source>&amp;Give it to this agent</source>
        <translation>Asignar&amp;lo a este agente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s)</source>
        <translation>
            <numerusform>%Ln chequeo</numerusform>
            <numerusform>%Ln chequeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agente</numerusform>
            <numerusform>%Ln agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>numbers of checks and of agents</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copiar como co&amp;mando</translation>
    </message>
    <message>
        <source>Checks and agents</source>
        <translation>Chequeos y agentes</translation>
    </message>
    <message>
        <source>Filter checks by name or target</source>
        <translation>Filtrar chequeos por nombre o destino</translation>
    </message>
    <message>
        <source>Shows checks whose name or target contains this text.</source>
        <translation>Muestra los chequeos cuyo nombre o destino contiene este texto.</translation>
    </message>
    <message>
        <source>Only &amp;what is not all right</source>
        <translation>&amp;Solo lo que no está bien</translation>
    </message>
    <message>
        <source>Shows only checks and agents where something is rejected, pending, degraded, down or unknown.</source>
        <translation>Muestra solo los chequeos y agentes en que algo está rechazado, pendiente, degradado, caído o desconocido.</translation>
    </message>
    <message>
        <source>Everything is all right.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>No check passes the filter.</source>
        <translation>Ningún chequeo pasa el filtro.</translation>
    </message>
    <message>
        <source>No checks yet.</source>
        <translation>Aún no hay chequeos.</translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N).</source>
        <translation>Añada lo que se debe vigilar (Ctrl+N).</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Its &amp;results here</source>
        <translation>Sus &amp;resultados aquí</translation>
    </message>
    <message>
        <source>Check &amp;now at this agent</source>
        <translation>&amp;Chequear ahora en este agente</translation>
    </message>
</context>
<context>
    <name>vantage::MoreOptions</name>
    <message numerus="yes">
        <source>&amp;More options (%n set)</source>
        <translation>
            <numerusform>&amp;Más opciones (%n fijada)</numerusform>
            <numerusform>&amp;Más opciones (%n fijadas)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Más opciones</translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation>Buscar una opción</translation>
    </message>
</context>
<context>
    <name>vantage::Notifier</name>
    <message numerus="yes">
        <source>%n more critical event(s)</source>
        <translation>
            <numerusform>%n evento crítico más</numerusform>
            <numerusform>%n eventos críticos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) down: %1</source>
        <translation>
            <numerusform>%n chequeo caído: %1</numerusform>
            <numerusform>%n chequeos caídos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) degraded: %1</source>
        <translation>
            <numerusform>%n chequeo degradado: %1</numerusform>
            <numerusform>%n chequeos degradados: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) up again: %1</source>
        <translation>
            <numerusform>%n chequeo de nuevo operativo: %1</numerusform>
            <numerusform>%n chequeos de nuevo operativos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::OptionEditor</name>
    <message>
        <source>This is needed.</source>
        <translation>Dato obligatorio.</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Uno por línea</translation>
    </message>
</context>
<context>
    <name>vantage::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>%1 results/s</source>
        <translation>%1 resultados/s</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>No hay ningún problema.</translation>
    </message>
    <message>
        <source>Checks that are not up appear here, the worst first.</source>
        <translation>Aquí aparecen los chequeos que no están operativos, los peores primero.</translation>
    </message>
    <message>
        <source>Nothing is watched yet.</source>
        <translation>Aún no se vigila nada.</translation>
    </message>
    <message>
        <source>Add what is to be watched (Ctrl+N).</source>
        <translation>Añada lo que se debe vigilar (Ctrl+N).</translation>
    </message>
    <message>
        <source>The oldest has lasted %1.</source>
        <translation>El más antiguo lleva así %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are down.</source>
        <translation>
            <numerusform>%n chequeo está caído.</numerusform>
            <numerusform>%n chequeos están caídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are degraded.</source>
        <translation>
            <numerusform>%n chequeo está degradado.</numerusform>
            <numerusform>%n chequeos están degradados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n check(s) nothing is known.</source>
        <translation>
            <numerusform>De %n chequeo no se sabe nada.</numerusform>
            <numerusform>De %n chequeos no se sabe nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is up.</source>
        <translation>Todo está operativo.</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <extracomment>a number and what it counts: &quot;3 Down&quot;</extracomment>
        <translation>%2: %L1</translation>
    </message>
    <message>
        <source>%L1 paused</source>
        <translation>%L1 en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln agent(s) online</source>
        <translation>
            <numerusform>%L1 de %Ln agente en línea</numerusform>
            <numerusform>%L1 de %Ln agentes en línea</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What is not up</source>
        <translation>&amp;No operativos</translation>
    </message>
    <message>
        <source>Last &amp;incidents</source>
        <translation>Últimos &amp;incidentes</translation>
    </message>
    <message>
        <source>Agents &amp;to look at</source>
        <translation>Agentes &amp;por revisar</translation>
    </message>
    <message>
        <source>What is not up</source>
        <translation>No operativos</translation>
    </message>
    <message>
        <source>Last incidents</source>
        <translation>Últimos incidentes</translation>
    </message>
    <message>
        <source>Agents to look at</source>
        <translation>Agentes por revisar</translation>
    </message>
    <message>
        <source>No incidents yet.</source>
        <translation>Aún no hay incidentes.</translation>
    </message>
    <message>
        <source>No agent needs a look.</source>
        <translation>No hay ningún agente que revisar.</translation>
    </message>
    <message>
        <source>Shows the rows behind this number</source>
        <translation>Muestra las filas que hay detrás de este número</translation>
    </message>
</context>
<context>
    <name>vantage::PasteDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 is too large; 4 MiB are read at most</source>
        <translation>%1 es demasiado grande; se leen 4 MiB como máximo</translation>
    </message>
    <message>
        <source>Nothing to add yet.</source>
        <translation>Aún no hay nada que añadir.</translation>
    </message>
    <message>
        <source>All lines are right.</source>
        <translation>Todas las líneas son correctas.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be added and will stay here.</source>
        <translation>
            <numerusform>%n línea no se puede añadir y se quedará aquí.</numerusform>
            <numerusform>%n líneas no se pueden añadir y se quedarán aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n check(s)</source>
        <translation>
            <numerusform>&amp;Añadir %n chequeo</numerusform>
            <numerusform>&amp;Añadir %n chequeos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Open a list of checks</source>
        <translation>Abrir una lista de chequeos</translation>
    </message>
    <message>
        <source>Add many checks</source>
        <translation>Añadir varios chequeos</translation>
    </message>
    <message>
        <source>One check a line: commands as the console takes them, or a table with commas, semicolons or tabs. The first line may name the columns: kind, target, args, interval, name, tags, agents, options, or any option.</source>
        <translation>Un chequeo por línea: comandos como los acepta la consola, o una tabla con comas, puntos y comas o tabuladores. La primera línea puede nombrar las columnas: kind, target, args, interval, name, tags, agents, options, o cualquier opción.</translation>
    </message>
    <message>
        <source>Lines to add</source>
        <translation>Líneas que añadir</translation>
    </message>
    <message>
        <source>Agents of lines that name &amp;none</source>
        <translation>Agentes de las líneas que no &amp;nombran ninguno</translation>
    </message>
    <message>
        <source>Agents of lines that name none</source>
        <translation>Agentes de las líneas que no nombran ninguno</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Todos los agentes</translation>
    </message>
    <message>
        <source>A line names its agents by their numbers or names, with ; between them, or all.</source>
        <translation>Una línea nombra sus agentes por sus números o nombres, separados por ;, o con all.</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>A&amp;brir archivo…</translation>
    </message>
    <message>
        <source>Reads the lines from a file</source>
        <translation>Lee las líneas de un archivo</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Qué ocurre con cada línea</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copiar como co&amp;mando</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Se añadirá</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>Hay comillas sin cerrar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither the number nor the name of an agent</source>
        <translation>«%1» no es el número ni el nombre de un agente</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2</source>
        <translation>La línea tiene %1 celdas; el encabezado, %2</translation>
    </message>
    <message>
        <source>The target is missing</source>
        <translation>Falta el destino</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one cell too many</source>
        <translation>«%1» es una celda de más</translation>
    </message>
    <message>
        <source>The kind is missing</source>
        <translation>Falta el tipo</translation>
    </message>
    <message>
        <source>No agent is named, and none is chosen below</source>
        <translation>No se nombra ningún agente ni se ha elegido ninguno abajo</translation>
    </message>
    <message>
        <source>%1 is not the number of an agent</source>
        <translation>%1 no es el número de un agente</translation>
    </message>
</context>
<context>
    <name>vantage::PathPanel</name>
    <message numerus="yes">
        <source>%n path(s) in this range.</source>
        <translation>
            <numerusform>%n ruta en este periodo.</numerusform>
            <numerusform>%n rutas en este periodo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the newest results of the range were read.</source>
        <translation>Solo se han leído los resultados más recientes del periodo.</translation>
    </message>
    <message>
        <source>Agent whose path is shown</source>
        <translation>Agente cuya ruta se muestra</translation>
    </message>
    <message>
        <source>The agent whose path is shown</source>
        <translation>El agente cuya ruta se muestra</translation>
    </message>
    <message>
        <source>Paths over time</source>
        <translation>Rutas en el tiempo</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>No paths in this range.</source>
        <translation>No hay rutas en este periodo.</translation>
    </message>
    <message>
        <source>Choose a longer range, or another agent. Only traceroute checks tell a path.</source>
        <translation>Elija un periodo más largo u otro agente. Solo los chequeos de traceroute dan una ruta.</translation>
    </message>
</context>
<context>
    <name>vantage::Report</name>
    <message>
        <source>Verdict of all agents</source>
        <translation>Veredicto de todos los agentes</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Available, of what was observed</source>
        <translation>Disponible, de lo observado</translation>
    </message>
    <message>
        <source>Available, worst case</source>
        <translation>Disponible, peor caso</translation>
    </message>
    <message>
        <source>Available (s)</source>
        <translation>Disponible (s)</translation>
    </message>
    <message>
        <source>of that degraded (s)</source>
        <translation>de ello, degradado (s)</translation>
    </message>
    <message>
        <source>Down (s)</source>
        <translation>Caído (s)</translation>
    </message>
    <message>
        <source>Not observed (s)</source>
        <translation>No observado (s)</translation>
    </message>
    <message>
        <source>of that paused (s)</source>
        <translation>de ello, en pausa (s)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Duraciones</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Más corta</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
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
        <translation>Más larga</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierto</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Seen at first</source>
        <translation>Visto al inicio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message numerus="yes">
        <source>%n more gap(s) are counted, but not shown.</source>
        <translation>
            <numerusform>Se cuenta %n hueco más, pero no se muestra.</numerusform>
            <numerusform>Se cuentan %n huecos más, pero no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>Up and degraded count as available.</source>
        <translation>Operativo y degradado cuentan como disponible.</translation>
    </message>
    <message>
        <source>Results stand for the time of the %1 in which they lie, each for the same share.</source>
        <translation>Los resultados representan el tramo de tiempo (%1) en que se encuentran, todos en igual proporción.</translation>
    </message>
    <message>
        <source>A time without results, for whatever cause, and results that could not measure are not observed: the first figure leaves that time out, the worst case counts it as down.</source>
        <translation>El tiempo sin resultados, por la causa que sea, y los resultados que no pudieron medir no se consideran observados: la primera cifra excluye ese tiempo, el peor caso lo cuenta como caído.</translation>
    </message>
    <message>
        <source>The verdict is down while any agent says so. Agents that saw it down in the same %1 may have done so together (first figure) or one after the other (worst case).</source>
        <translation>El veredicto es caído mientras algún agente lo diga. Los agentes que lo vieron caído en el mismo tramo de tiempo (%1) pueden haberlo visto a la vez (primera cifra) o uno tras otro (peor caso).</translation>
    </message>
    <message>
        <source>Vantage report</source>
        <translation>Informe de Vantage</translation>
    </message>
    <message>
        <source>From %1 to %2 (UTC), made %3.</source>
        <translation>Del %1 al %2 (UTC), elaborado el %3.</translation>
    </message>
</context>
<context>
    <name>vantage::ReportDialog</name>
    <message>
        <source>Vantage report</source>
        <translation>Informe de Vantage</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Chequeos</translation>
    </message>
    <message>
        <source>HTML, a page to read</source>
        <translation>HTML, una página para leer</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>CSV, to compute with</source>
        <translation>CSV, para cálculos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>Chooses all checks that the filter shows</source>
        <translation>Elige todos los chequeos que muestra el filtro</translation>
    </message>
    <message>
        <source>Chooses none of the checks that the filter shows</source>
        <translation>No elige ninguno de los chequeos que muestra el filtro</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Chequeos</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>El periodo termina antes de empezar.</translation>
    </message>
    <message>
        <source>Choose at least one check.</source>
        <translation>Elija al menos un chequeo.</translation>
    </message>
    <message>
        <source>Say where to write the report.</source>
        <translation>Indique dónde escribir el informe.</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Escribir el informe</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>El historial no se puede leer: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copiar como co&amp;mando</translation>
    </message>
    <message>
        <source>The console writes HTML and CSV; a PDF is made here only.</source>
        <translation>La consola escribe HTML y CSV; un PDF solo se crea aquí.</translation>
    </message>
</context>
<context>
    <name>vantage::ResultExport</name>
    <message numerus="yes">
        <source>No more than %Ln results go to the clipboard; export them to a file.</source>
        <translation>
            <numerusform>Al portapapeles no va más de %Ln resultado; expórtelos a un archivo.</numerusform>
            <numerusform>Al portapapeles no van más de %Ln resultados; expórtelos a un archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no result to export.</source>
        <translation>No hay ningún resultado que exportar.</translation>
    </message>
    <message>
        <source>%L1 of %L2 results written…</source>
        <translation>%L1 de %L2 resultados escritos…</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>La exportación se detuvo; no se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied.</source>
        <translation>
            <numerusform>%Ln resultado copiado.</numerusform>
            <numerusform>%Ln resultados copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vantage::ResultInspector</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>The result as exports hold it (Ctrl+J)</source>
        <translation>El resultado tal como lo contienen las exportaciones (Ctrl+J)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The result as JSON</source>
        <translation>El resultado como JSON</translation>
    </message>
    <message>
        <source>Select a row to see all of it here.</source>
        <translation>Seleccione una fila para verla aquí completa.</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Mostrar el historial</translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation>Mostrar el chequeo</translation>
    </message>
    <message>
        <source>Show the agent</source>
        <translation>Mostrar el agente</translation>
    </message>
    <message>
        <source>Shows the history of this check at this agent</source>
        <translation>Muestra el historial de este chequeo en este agente</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Che&amp;queo</translation>
    </message>
    <message>
        <source>Goes to the check</source>
        <translation>Va al chequeo</translation>
    </message>
    <message>
        <source>A&amp;gent</source>
        <translation>A&amp;gente</translation>
    </message>
    <message>
        <source>Goes to the agent</source>
        <translation>Va al agente</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copies all that is shown here</source>
        <translation>Copia todo lo que se muestra aquí</translation>
    </message>
</context>
<context>
    <name>vantage::ResultsModel</name>
    <message>
        <source>preview</source>
        <translation>avance</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>started late</source>
        <translation>inicio tardío</translation>
    </message>
    <message>
        <source>agent stalled</source>
        <translation>agente bloqueado</translation>
    </message>
    <message>
        <source>clock stepped</source>
        <translation>reloj ajustado</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>sobrecargado</translation>
    </message>
    <message>
        <source>runs skipped</source>
        <translation>ejecuciones omitidas</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>recortado</translation>
    </message>
    <message>
        <source>The agent&apos;s newest result, ahead of its backlog; it is stored when its turn comes.</source>
        <translation>El resultado más reciente del agente, antes que los acumulados; se almacena cuando le llega su turno.</translation>
    </message>
</context>
<context>
    <name>vantage::ResultsPage</name>
    <message>
        <source>Export the selected results</source>
        <translation>Exportar los resultados seleccionados</translation>
    </message>
    <message>
        <source>Export all results that are shown</source>
        <translation>Exportar todos los resultados mostrados</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>JSON, one result a line (*.json)</source>
        <translation>JSON, un resultado por línea (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <extracomment>a button: so many results have arrived that are not shown</extracomment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>&amp;Filter results</source>
        <translation>&amp;Filtrar resultados</translation>
    </message>
    <message>
        <source>&amp;Show all results</source>
        <translation>&amp;Mostrar todos los resultados</translation>
    </message>
    <message>
        <source>H&amp;istory of its check</source>
        <translation>&amp;Historial de su chequeo</translation>
    </message>
    <message>
        <source>&amp;Hold results</source>
        <translation>&amp;Retener resultados</translation>
    </message>
    <message>
        <source>&amp;Only failures</source>
        <translation>&amp;Solo fallos</translation>
    </message>
    <message>
        <source>&amp;JSON of the result</source>
        <translation>&amp;JSON del resultado</translation>
    </message>
    <message>
        <source>&amp;Export selected results…</source>
        <translation>&amp;Exportar resultados seleccionados…</translation>
    </message>
    <message>
        <source>E&amp;xport shown results…</source>
        <translation>E&amp;xportar resultados mostrados…</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Copiar como CS&amp;V</translation>
    </message>
    <message>
        <source>Copy as JSO&amp;N</source>
        <translation>Copiar como JSO&amp;N</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Holds the table still; what arrives is kept and counted (F8)</source>
        <translation>Inmoviliza la tabla; lo que llega se guarda y se cuenta (F8)</translation>
    </message>
    <message>
        <source>Shows what has arrived and follows again</source>
        <translation>Muestra lo que ha llegado y vuelve a seguir los resultados</translation>
    </message>
    <message>
        <source>No result passes the filter.</source>
        <translation>Ningún resultado pasa el filtro.</translation>
    </message>
    <message>
        <source>No results yet.</source>
        <translation>Aún no hay resultados.</translation>
    </message>
    <message>
        <source>They appear here as soon as an agent has run a check.</source>
        <translation>Aparecen aquí en cuanto un agente ha ejecutado un chequeo.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>vantage::RetentionTab</name>
    <message>
        <source>What is older is removed. Summaries by day are kept for ever.</source>
        <translation>Lo más antiguo se elimina. Los agregados por día se conservan para siempre.</translation>
    </message>
    <message>
        <source>&amp;Each result:</source>
        <translation>&amp;Cada resultado:</translation>
    </message>
    <message>
        <source>Summaries by &amp;minute:</source>
        <translation>Agregados por &amp;minuto:</translation>
    </message>
    <message>
        <source>Summaries by &amp;hour:</source>
        <translation>Agregados por &amp;hora:</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number in a field</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Gives the command to the manager</source>
        <translation>Envía el comando al gestor</translation>
    </message>
    <message>
        <source>C&amp;opy as command</source>
        <translation>C&amp;opiar como comando</translation>
    </message>
    <message>
        <source>Copies the command that does the same</source>
        <translation>Copia el comando que hace lo mismo</translation>
    </message>
    <message>
        <source>This is saved and in effect.</source>
        <translation>Guardado y en vigor.</translation>
    </message>
    <message>
        <source>A change takes effect at once: what is older then does not come back.</source>
        <translation>Un cambio surte efecto de inmediato: lo que entonces sea más antiguo no vuelve.</translation>
    </message>
</context>
<context>
    <name>vantage::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Listening</source>
        <translation>&amp;Escucha</translation>
    </message>
    <message>
        <source>&amp;Retention</source>
        <translation>&amp;Retención</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>When the &amp;window is closed:</source>
        <translation>Al &amp;cerrar la ventana:</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Start minimised</source>
        <translation>&amp;Iniciar minimizado</translation>
    </message>
    <message>
        <source>&amp;Follow the newest results from the start</source>
        <translation>&amp;Seguir los resultados más recientes desde el inicio</translation>
    </message>
    <message>
        <source>How it starts counts from the next start on.</source>
        <translation>El modo de inicio se aplica a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits. How it starts counts from the next start on.</source>
        <translation>Este escritorio no tiene bandeja: al cerrar la ventana se sale del programa. El modo de inicio se aplica a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>C&amp;olores:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Rows of &amp;tables:</source>
        <translation>Filas de las &amp;tablas:</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómodas</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>Idio&amp;ma:</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>&amp;Horas:</translation>
    </message>
    <message>
        <source>Of the clock</source>
        <translation>Del reloj</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Hace cuánto</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>&amp;Zona horaria:</translation>
    </message>
    <message>
        <source>Critical &amp;events</source>
        <translation>E&amp;ventos críticos</translation>
    </message>
    <message>
        <source>Checks that go &amp;down</source>
        <translation>Chequeos q&amp;ue caen</translation>
    </message>
    <message>
        <source>Checks that get &amp;worse, but not down</source>
        <translation>Che&amp;queos que empeoran sin caer</translation>
    </message>
    <message>
        <source>Checks that are &amp;up again</source>
        <translation>Chequeos &amp;de nuevo operativos</translation>
    </message>
    <message>
        <source>The desktop shows these beside the tray; several at once become one.</source>
        <translation>El escritorio los muestra junto a la bandeja; varios a la vez se reúnen en uno.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so that nothing of this can be shown.</source>
        <translation>Este escritorio no tiene bandeja, de modo que no se puede mostrar nada de esto.</translation>
    </message>
</context>
<context>
    <name>vantage::StatusLine</name>
    <message>
        <source>Shows the events (%1)</source>
        <translation>Muestra los eventos (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) online</source>
        <translation>
            <numerusform>%1 de %n agente en línea</numerusform>
            <numerusform>%1 de %n agentes en línea</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 results/s</source>
        <translation>%1 resultados/s</translation>
    </message>
</context>
<context>
    <name>vantage::StoreReaders</name>
    <message>
        <source>The manager is stopping</source>
        <translation>El gestor se está deteniendo</translation>
    </message>
</context>
<context>
    <name>vantage::StoreWriter</name>
    <message>
        <source>%1. It was set aside as %2, and a new file begun.</source>
        <translation>%1. Se ha apartado como %2, y se ha empezado un archivo nuevo.</translation>
    </message>
</context>
<context>
    <name>vantage::StoredResults</name>
    <message>
        <source>Stored results</source>
        <translation>Resultados almacenados</translation>
    </message>
    <message>
        <source>Around %1</source>
        <extracomment>a chip: the time of which results are shown</extracomment>
        <translation>Hacia %1</translation>
    </message>
    <message>
        <source>A click leads back to the live results.</source>
        <translation>Un clic lleva de vuelta a los resultados en vivo.</translation>
    </message>
    <message>
        <source>Reading what is stored…</source>
        <translation>Leyendo lo almacenado…</translation>
    </message>
    <message>
        <source>Stored results of that time. Live results are not among them.</source>
        <translation>Resultados almacenados de ese momento. No incluyen resultados en vivo.</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>El historial no se puede leer: %1</translation>
    </message>
    <message>
        <source>No result of that time is stored.</source>
        <translation>No hay ningún resultado almacenado de ese momento.</translation>
    </message>
    <message>
        <source>The page History shows for longer what they came to.</source>
        <translation>La página Historial muestra durante más tiempo el resumen de esos resultados.</translation>
    </message>
</context>
<context>
    <name>vantage::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>Ordenar &amp;por</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>&amp;No order</source>
        <translation>&amp;Sin orden</translation>
    </message>
</context>
<context>
    <name>vantage::TerminalInput</name>
    <message numerus="yes">
        <source>A line of more than %n byte(s) is no command.</source>
        <translation>
            <numerusform>Una línea de más de %n byte no es un comando.</numerusform>
            <numerusform>Una línea de más de %n bytes no es un comando.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Pause messages</source>
        <translation>&amp;Pausar mensajes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
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
        <translation>En espera…</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>No majority</source>
        <translation>Sin mayoría</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>La mayoría: %1</translation>
    </message>
    <message>
        <source>Most tried %1</source>
        <translation>La mayoría probó %1</translation>
    </message>
    <message>
        <source>Slow: median %1</source>
        <translation>Lento: mediana %1</translation>
    </message>
</context>
<context>
    <name>vantage::TrialPanel</name>
    <message>
        <source>The answer cannot be read</source>
        <translation>La respuesta no se puede leer</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>No llegó respuesta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>No result: %L1</source>
        <translation>Sin resultado: %L1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n agent(s)…</source>
        <translation>
            <numerusform>Esperando a %n agente…</numerusform>
            <numerusform>Esperando a %n agentes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) differ</source>
        <translation>
            <numerusform>%n agente difiere</numerusform>
            <numerusform>%n agentes difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>All with a result agree</source>
        <translation>Todos los resultados coinciden</translation>
    </message>
    <message>
        <source>What each agent found</source>
        <translation>Lo que encontró cada agente</translation>
    </message>
    <message>
        <source>The form has changed since this test</source>
        <translation>El formulario ha cambiado desde esta prueba</translation>
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
            <numerusform>%1 de %n agente</numerusform>
            <numerusform>%1 de %n agentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vantage::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes this back (Ctrl+Z)</source>
        <translation>Deshace esto (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vantage::Watch</name>
    <message numerus="yes">
        <source>%n check(s) down</source>
        <translation>
            <numerusform>%n chequeo caído</numerusform>
            <numerusform>%n chequeos caídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) degraded</source>
        <translation>
            <numerusform>%n chequeo degradado</numerusform>
            <numerusform>%n chequeos degradados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical event(s) not seen</source>
        <translation>
            <numerusform>%n evento crítico no visto</numerusform>
            <numerusform>%n eventos críticos no vistos</numerusform>
        </translation>
    </message>
</context>
</TS>
