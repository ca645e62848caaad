// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/node_command.h"

#include "base/workers.h"
#include "cli/empty_values.h"
#include "cli/help_text.h"
#include "cli/spoken.h"

#include <iostream>
#include <optional>

namespace nonn {

namespace {

using cli::said;

template <typename Value>
std::optional<Value> given(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional<Value>(text);
}

/// A line at a time, whoever else writes.
void printLine(const std::string& line) {
    std::cerr << line + "\n" << std::flush;
}

}  // namespace

NodeCommand::NodeCommand()
    : m_app(said(Text::tr(
                "Serves students of a bundle on this device, over gRPC by the Open Inference Protocol (KServe v2): "
                "each is a model that takes images and gives its share of the logits, and its features. Prints "
                "'ready HOST:PORT' once it answers, and ends by SIGTERM or SIGINT, after the requests that it "
                "has")),
            "nonn-node"),
      m_threads(processors()) {
    m_app.footer(said(Text::tr("Exit status: 0 asked to stop, 1 failed, 2 wrong options, 3 bad input.")));
    m_app.formatter_fn([](const CLI::App* app, const std::string&, CLI::AppFormatMode) { return cli::helpText(app); });
    m_app.set_help_flag("-h,--help", said(Text::tr("Print this help message and exit")));
    m_app.set_version_flag("--version", std::string("nonn-node ") + NONN_VERSION,
                           said(Text::tr("Display program version information and exit")));
    m_app.add_option("bundle", m_bundle, said(Text::tr("A bundle: its folder or its zip archive")))
        ->type_name("BUNDLE")
        ->required();
    m_app
        .add_option("--student", m_students,
                    said(Text::tr("Which students, as 0 or 0,1; student 0 is the model student0")))
        ->type_name("LIST")
        ->delimiter(',')
        ->required();
    m_app
        .add_option(
            "--listen", m_listen,
            said(Text::tr(
                "Where clients connect, as 127.0.0.1:8001, [::1]:8001 or 0.0.0.0:8001; with port 0 at one that is "
                "free")))
        ->type_name("HOST:PORT")
        ->capture_default_str();
    m_app
        .add_option("--precision", m_precision,
                    said(Text::tr("In which numbers the students compute; without it as the bundle says")))
        ->check(CLI::IsMember({"fp32", "fp16", "int8"}));
    m_app
        .add_option(
            "--tls-cert", m_certificate,
            said(Text::tr(
                "Certificate in PEM, followed by those that lead to its authority; with it only TLS is spoken")))
        ->type_name("FILE");
    m_app.add_option("--tls-key", m_key, said(Text::tr("The certificate's private key in PEM, without a pass phrase")))
        ->type_name("FILE");
    m_app
        .add_option(
            "--token-file", m_token,
            said(Text::tr("File with one line, a secret of 16 characters or more: who does not send it is refused")))
        ->type_name("FILE");
    m_app.add_flag(
        "--insecure", m_insecure,
        said(Text::tr("Listen where other machines can connect though there is no certificate or no token")));
    m_app
        .add_option(
            "--metrics", m_metrics,
            said(Text::tr(
                "Tell Prometheus at http://HOST:PORT/metrics how many requests there were and how long they took; "
                "in clear, to everybody who can connect")))
        ->type_name("HOST:PORT");
    m_app.add_flag("--announce", m_announce,
                   said(Text::tr("Tell the network by mDNS that the node is here, so that it is found; takes Avahi")));
    m_app.add_flag("--log-requests", m_log, said(Text::tr("Write a line of JSON to standard error for each request")));
    m_app.add_option("--threads", m_threads, said(Text::tr("Requests that are worked on at once")))
        ->check(CLI::Range(1, 256))
        ->type_name("N")
        ->default_str(said(Text::tr("the processors")));
    m_app
        .add_option("--patience", m_patience,
                    said(Text::tr("Seconds that requests may still take when the node is asked to stop")))
        ->check(CLI::Range(0.0, 3600.0))
        ->type_name("SECONDS")
        ->capture_default_str();
    cli::refuseEmptyValues(m_app);
}

NodeOptions NodeCommand::options() const {
    NodeOptions options;
    options.version = NONN_VERSION;
    options.bundle = m_bundle;
    options.students = m_students;
    options.listen = HostPort::parse(m_listen);
    if (!m_precision.empty())
        options.precision = parsePrecision(m_precision);
    options.certificate = given<std::filesystem::path>(m_certificate);
    options.key = given<std::filesystem::path>(m_key);
    options.token = given<std::filesystem::path>(m_token);
    options.insecure = m_insecure;
    if (!m_metrics.empty())
        options.metrics = HostPort::parse(m_metrics);
    if (m_log)
        options.log = printLine;
    options.threads = m_threads;
    return options;
}

}  // namespace nonn
