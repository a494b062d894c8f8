# SPDX-FileCopyrightText: 2026 The Vantage authors
# SPDX-License-Identifier: GPL-3.0-or-later

vantage_library(vantage-probes
    SOURCES
        instruments.cpp instruments.h
        io/ares_channel.cpp io/ares_channel.h
        io/datagram_socket.cpp io/datagram_socket.h
        io/dns_exchange.cpp io/dns_exchange.h
        io/hop_names.cpp io/hop_names.h
        io/kernel_time.h io/kernel_time_linux.cpp
        io/network_policy.cpp io/network_policy.h
        io/poller.h io/poller_linux.cpp
        io/resolver.cpp io/resolver.h
        io/socket_filter_linux.h
        io/socket_table.h io/socket_table_linux.cpp
        io/sockets.cpp io/sockets.h
        io/system_names.cpp io/system_names.h
        io/tcp_connector.cpp io/tcp_connector.h
        io/trace_socket_linux.cpp io/trace_socket_linux.h
        io/trace_sockets.h io/trace_echoes.cpp io/trace_datagrams_linux.cpp
        io/trace_tcp_linux.h io/trace_syns_linux.cpp io/trace_connections_linux.cpp
        policy.cpp policy.h
        probe_command.cpp probe_command.h
        probes/datagram_probe.cpp probes/datagram_probe.h
        probes/dns.cpp
        probes/dns_rules.cpp probes/dns_rules.h
        probes/each_family.cpp probes/each_family.h
        probes/factories.h probes/probe.h probes/registry.cpp
        probes/hop_list.cpp probes/hop_list.h
        probes/local.cpp
        probes/mismatch_text.cpp probes/mismatch_text.h
        probes/ntp.cpp
        probes/path_memory.cpp probes/path_memory.h
        probes/round_trips.cpp probes/round_trips.h
        probes/tcp.cpp probes/tcp_findings.cpp probes/tcp_probe.h
        probes/tcp_dialogue.cpp probes/tcp_dialogue.h
        probes/tcp_report.cpp probes/tcp_report.h
        probes/traceroute.cpp
        probes/udp.cpp
        schedule/overload.cpp schedule/overload.h
        schedule/runner.cpp schedule/runner.h
        wire/checksum.cpp wire/checksum.h
        wire/dns.cpp wire/dns.h
        wire/ntp.cpp wire/ntp.h
        wire/starttls.cpp wire/starttls.h
        wire/trace.cpp wire/trace.h
        wire/trace_syn.cpp wire/trace_syn.h
    LINK vantage-common Qt6::Core Qt6::Network PkgConfig::CARES PkgConfig::LDNS)

# HTTP and HTTPS.
target_sources(vantage-probes PRIVATE
    io/client_identity.cpp io/client_identity.h
    io/http_engines.cpp io/http_engines.h
    io/http_exchange.cpp io/http_exchange.h
    io/http_stock.cpp io/http_stock.h
    io/small_file.cpp io/small_file.h
    io/tls_client.cpp io/tls_client.h
    io/tls_context.cpp io/tls_context.h
    io/tls_peer.cpp io/tls_peer.h
    io/trust_store.cpp io/trust_store.h
    probes/certificate_fields.cpp probes/certificate_fields.h
    probes/http.cpp
    probes/http_report.cpp probes/http_report.h
    probes/http_rules.cpp probes/http_rules.h)
target_link_libraries(vantage-probes PUBLIC OpenSSL::SSL OpenSSL::Crypto)
if(VANTAGE_CURL)
    target_sources(vantage-probes PRIVATE
        io/http_failure.cpp io/http_failure.h
        io/http_reply.cpp io/http_reply.h io/http_reply_setup.cpp
        io/http_transport.cpp io/http_transport.h)
    target_link_libraries(vantage-probes PUBLIC CURL::libcurl)
    target_compile_definitions(vantage-probes PRIVATE VANTAGE_CURL)
endif()

# ICMP.
target_sources(vantage-probes PRIVATE
    io/icmp_engine.h io/icmp_engine_linux.cpp io/icmp_engine_linux.h io/icmp_hearing_linux.cpp
    io/icmp_socket_linux.cpp io/icmp_socket_linux.h
    probes/ping.cpp
    io/system_ping.cpp io/system_ping.h
    wire/ping_output.cpp wire/ping_output.h
    probes/ping_report.cpp probes/ping_report.h
    wire/icmp.cpp wire/icmp.h)
