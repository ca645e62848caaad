// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/node/metrics_page.h"

#include "base/error.h"

#include <atomic>
#include <chrono>
#include <httplib.h>
#include <thread>

namespace nonn {

namespace {

constexpr std::size_t threadsOfPage = 2;
constexpr std::size_t mostBytesOfRequest = 4096;
constexpr std::chrono::seconds patienceOfPage{5};

/// The library shares ports between programs where it is not told otherwise.
void takeAlone(socket_t socket) {
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

}  // namespace

class MetricsPage::Impl {
public:
    Impl(const HostPort& listen, std::function<std::string()> text) : m_listens(listen) {
        m_server.new_task_queue = [] { return new httplib::ThreadPool(threadsOfPage); };
        m_server.set_socket_options(takeAlone);
        m_server.set_keep_alive_max_count(1);
        m_server.set_payload_max_length(mostBytesOfRequest);
        m_server.set_read_timeout(patienceOfPage);
        m_server.set_write_timeout(patienceOfPage);
        m_server.Get("/metrics", [text = std::move(text)](const httplib::Request&, httplib::Response& response) {
            response.set_content(text(), "text/plain; version=0.0.4");
        });
        if (listen.port == 0)
            m_listens.port = m_server.bind_to_any_port(listen.host);
        else if (!m_server.bind_to_port(listen.host, listen.port))
            m_listens.port = -1;
        if (m_listens.port < 0)
            throw Error(ErrorCode::failed, {}, Text::tr("cannot listen on %1", listen.text()));
        m_thread = std::thread([this] {
            m_server.listen_after_bind();
            m_ended = true;
        });
        // Before that it could not be stopped.
        while (!m_server.is_running() && !m_ended)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    ~Impl() {
        m_server.stop();
        m_thread.join();
    }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    HostPort listens() const { return m_listens; }

private:
    HostPort m_listens;
    httplib::Server m_server;
    std::atomic<bool> m_ended = false;
    std::thread m_thread;
};

MetricsPage::MetricsPage(const HostPort& listen, std::function<std::string()> text)
    : m_impl(std::make_unique<Impl>(listen, std::move(text))) {}

MetricsPage::~MetricsPage() = default;

HostPort MetricsPage::listens() const {
    return m_impl->listens();
}

}  // namespace nonn
