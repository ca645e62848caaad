// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/gather/gatherer.h"

#include "base/error.h"
#include "serve/gather/gather_loop.h"

#include <future>

namespace nonn {

namespace {

void expectSafe(const std::vector<NodeAddress>& nodes, const GatherOptions& options) {
    for (const NodeAddress& node : nodes)
        if (!node.at.isLoopback() && (node.inClear || (!options.insecure && (!options.authority || !options.token))))
            throw Error(ErrorCode::usage, {},
                        Text::tr("%1 is on another machine: it is asked by TLS (--tls-ca) and with a token "
                                 "(--token-file), or with --insecure by neither",
                                 node.at.text()));
}

void expectStudents(const std::vector<NodeAddress>& nodes, int students) {
    for (const NodeAddress& node : nodes)
        if (node.student && *node.student >= students)
            throw badInput({}, Text::tr("there is no student %1 among %2", *node.student, students));
}

}  // namespace

class Gatherer::Impl : public GatherLoop {
public:
    using GatherLoop::GatherLoop;
};

Gatherer::Gatherer(const Bundle& bundle, const std::vector<NodeAddress>& nodes, const GatherOptions& options) {
    expectSafe(nodes, options);
    expectStudents(nodes, bundle.manifest().students());
    m_impl = std::make_unique<Impl>(bundle, nodes, options);
}

Gatherer::~Gatherer() = default;

void Gatherer::acquaint(const Progress& progress) const {
    while (!m_impl->acquainted(std::chrono::milliseconds(20)))
        progress.check();
}

void Gatherer::ask(std::vector<std::uint8_t> pixels, std::function<void(Gathered)> done) {
    m_impl->ask(std::move(pixels), std::move(done));
}

Gathered Gatherer::ask(std::vector<std::uint8_t> pixels) {
    std::promise<Gathered> promise;
    std::future<Gathered> future = promise.get_future();
    m_impl->ask(std::move(pixels), [&promise](Gathered gathered) { promise.set_value(std::move(gathered)); });
    return future.get();
}

void Gatherer::setPlugged(int node, bool plugged) {
    m_impl->setPlugged(node, plugged);
}

std::vector<NodeReport> Gatherer::nodes() const {
    return m_impl->nodes();
}

std::optional<double> Gatherer::milliseconds(double share) const {
    return m_impl->milliseconds(share);
}

}  // namespace nonn
