# SPDX-FileCopyrightText: 2026 The Vantage authors
# SPDX-License-Identifier: GPL-3.0-or-later

vantage_library(vantage-probes
    SOURCES
        instruments.cpp instruments.h
        policy.cpp policy.h
        probe_command.cpp probe_command.h
        io/datagram_socket.cpp io/datagram_socket.h
        io/kernel_time.h io/kernel_time_linux.cpp
        io/network_policy.cpp io/network_policy.h
        io/poller.h io/poller_linux.cpp
        io/resolver.cpp io/resolver.h
        io/socket_table.h io/socket_table_linux.cpp
        io/sockets.cpp io/sockets.h
    io/tcp_connector.cpp io/tcp_connector.h
        probes/factories.h probes/probe.h probes/registry.cpp
        probes/local.cpp
        probes/round_trips.cpp probes/round_trips.h
        probes/tcp.cpp probes/tcp_dialogue.cpp probes/tcp_dialogue.h
    probes/tcp_report.cpp probes/tcp_report.h
    wire/starttls.cpp wire/starttls.h
        schedule/runner.cpp schedule/runner.h
    LINK vantage-common Qt6::Core Qt6::Network PkgConfig::CARES PkgConfig::LDNS)

# HTTP and HTTPS.
target_sources(vantage-probes PRIVATE
    io/http_failure.cpp io/http_failure.h
    io/http_reply.cpp io/http_reply.h
    io/http_transport.cpp io/http_transport.h
    io/tls_client.cpp io/tls_client.h
    io/tls_context.cpp io/tls_context.h
    io/tls_peer.cpp io/tls_peer.h
    io/trust_store.cpp io/trust_store.h
    probes/certificate_fields.cpp probes/certificate_fields.h
    probes/http.cpp
    probes/http_report.cpp probes/http_report.h
    probes/http_rules.cpp probes/http_rules.h)
target_link_libraries(vantage-probes PUBLIC CURL::libcurl OpenSSL::SSL OpenSSL::Crypto)
