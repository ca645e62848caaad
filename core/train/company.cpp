// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/company.h"

#include "base/error.h"
#include "base/log.h"
#include "model/torch_failure.h"

#include <ATen/core/Tensor.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/zeros.h>
#include <sys/socket.h>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include <array>
#include <netdb.h>
#include <numeric>
#include <unistd.h>
#include <vector>

namespace nonn {

Share shareOf(std::int64_t count, int rank, int size) {
    const std::int64_t first = count * rank / size;
    return {first, count * (rank + 1) / size - first};
}

/// Batch norms need two images at least.
BatchShare shareOfBatch(std::int64_t count, const Company* company) {
    if (company == nullptr)
        return {{0, count}, 1, false};
    if (count < 2 * company->size())
        return {{0, count}, 1.0 / company->size(), false};
    const Share images = shareOf(count, company->rank(), company->size());
    return {images, static_cast<double>(images.count) / static_cast<double>(count), true};
}

std::span<const std::int64_t> partOf(std::span<const std::int64_t> indices, const Share& share) {
    return indices.subspan(static_cast<std::size_t>(share.first), static_cast<std::size_t>(share.count));
}

Images chooseShare(const Images& images, const Share& share) {
    std::vector<std::int64_t> indices(static_cast<std::size_t>(share.count));
    std::iota(indices.begin(), indices.end(), share.first);
    return images.choose(indices);
}

at::Tensor gatherRows(Company& company, const at::Tensor& own, const Share& share, std::int64_t count, int lane) {
    at::Tensor rows = at::zeros({count, own.size(1)});
    rows.narrow(0, share.first, share.count).copy_(own);
    company.sum(rows, lane);
    return rows;
}

Progress stoppedTogether(const Progress& progress, Company* company) {
    if (company == nullptr)
        return progress;
    company->m_stop = progress.token();
    return Progress(
        [progress](const ProgressReport& report) {
            if (!progress.token().requested())
                progress.report(report.fraction, report.message, report.left);
        },
        CancelToken());
}

void sumTogether(Company& company, const std::vector<at::Tensor>& tensors) {
    const at::NoGradGuard noGradient;
    std::int64_t values = 0;
    for (const at::Tensor& tensor : tensors)
        values += tensor.defined() ? tensor.numel() : 0;
    at::Tensor together = at::empty({values});
    const auto forEach = [&](const auto& copy) {
        std::int64_t start = 0;
        for (const at::Tensor& tensor : tensors)
            if (tensor.defined()) {
                copy(together.narrow(0, start, tensor.numel()), tensor);
                start += tensor.numel();
            }
    };
    forEach([](const at::Tensor& place, const at::Tensor& tensor) { place.view(tensor.sizes()).copy_(tensor); });
    company.sum(together);
    forEach([](const at::Tensor& place, const at::Tensor& tensor) { tensor.copy_(place.view(tensor.sizes())); });
}

struct Company::Groups {
    c10::intrusive_ptr<c10d::Store> store;
    std::shared_ptr<::gloo::transport::Device> device;
    std::chrono::milliseconds timeout;
    std::vector<c10::intrusive_ptr<c10d::ProcessGroupGloo>> lanes;

    void open(const Launch& launch) {
        const auto options = c10d::ProcessGroupGloo::Options::create(timeout);
        options->devices = {device};
        options->threads = 1;
        const std::string name = "lane" + std::to_string(lanes.size());
        lanes.push_back(c10::make_intrusive<c10d::ProcessGroupGloo>(c10::make_intrusive<c10d::PrefixStore>(name, store),
                                                                    launch.rank, launch.size, options));
    }
};

namespace {

/// This machine's own address on the way to where all meet: the one that its name stands for is often 127.0.1.1, at
/// which no other machine finds it.
std::string addressTowards(const Launch& launch) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_DGRAM;
    addrinfo* found = nullptr;
    std::string address = "127.0.0.1";
    if (getaddrinfo(launch.address.c_str(), std::to_string(launch.port).c_str(), &hints, &found) != 0)
        return address;
    const int socket = ::socket(found->ai_family, SOCK_DGRAM, 0);
    sockaddr_storage own{};
    socklen_t length = sizeof(own);
    std::array<char, NI_MAXHOST> text{};
    if (socket >= 0 && ::connect(socket, found->ai_addr, found->ai_addrlen) == 0 &&
        ::getsockname(socket, reinterpret_cast<sockaddr*>(&own), &length) == 0 &&
        getnameinfo(reinterpret_cast<sockaddr*>(&own), length, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) ==
            0)
        address = text.data();
    if (socket >= 0)
        ::close(socket);
    freeaddrinfo(found);
    return address;
}

std::shared_ptr<::gloo::transport::Device> deviceFor(const Launch& launch) {
    const auto interface = processEnvironment()("GLOO_SOCKET_IFNAME");
    return interface ? c10d::ProcessGroupGloo::createDeviceForInterface(*interface)
                     : c10d::ProcessGroupGloo::createDeviceForHostname(addressTowards(launch));
}

/// The later LibTorch of Debian 13 wishes for libuv by default, and is built without it.
template <typename Options>
void withoutLibUv(Options& options) {
    if constexpr (requires { options.useLibUV; })
        options.useLibUV = false;
}

c10::intrusive_ptr<c10d::Store> storeFor(const Launch& launch, std::chrono::milliseconds timeout) {
    c10d::TCPStoreOptions options;
    options.port = launch.port;
    options.isServer = launch.rank == 0 && !launch.storeIsThere;
    options.waitWorkers = false;
    options.timeout = timeout;
    withoutLibUv(options);
    return c10::make_intrusive<c10d::PrefixStore>("nonn" + launch.attempt,
                                                  c10::make_intrusive<c10d::TCPStore>(launch.address, options));
}

/// What c10d throws is about sockets: that somebody has been silent, and is not gone, is to be told by the time.
template <typename Work>
void together(const Launch& launch, std::chrono::milliseconds timeout, const Work& work) {
    const auto start = std::chrono::steady_clock::now();
    try {
        work();
    } catch (const std::exception& error) {
        log(LogLevel::info, Text::verbatim(torchMessage(error)));
        const bool silent = std::chrono::steady_clock::now() - start >= timeout;
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(timeout).count();
        throw Error(ErrorCode::failed, {},
                    silent ? Text::tr("process %1 of %2 has heard nothing of another one for %3 s, and ends",
                                      launch.rank, launch.size, seconds)
                           : Text::tr("process %1 of %2 ends, as another one has ended", launch.rank, launch.size));
    }
}

}  // namespace

Company::Company(const Launch& launch, std::chrono::seconds timeout)
    : m_launch(launch), m_groups(std::make_unique<Groups>()) {
    m_groups->timeout = timeout;
    try {
        m_groups->store = storeFor(launch, timeout);
        m_groups->device = deviceFor(launch);
        m_groups->open(launch);
    } catch (const std::exception& error) {
        log(LogLevel::info, Text::verbatim(torchMessage(error)));
        throw Error(ErrorCode::failed, {},
                    Text::tr("process %1 of %2 has not met the others at %3:%4 within %5 s", launch.rank, launch.size,
                             launch.address, launch.port, timeout.count()));
    }
}

Company::~Company() = default;

void Company::openLanes(int lanes) {
    together(m_launch, m_groups->timeout, [&] {
        while (static_cast<int>(m_groups->lanes.size()) < lanes)
            m_groups->open(m_launch);
    });
}

void Company::sum(at::Tensor& values, int lane) {
    const at::NoGradGuard noGradient;
    together(m_launch, m_groups->timeout, [&] {
        std::vector<at::Tensor> tensors{values.detach()};
        m_groups->lanes[static_cast<std::size_t>(lane)]->allreduce(tensors)->wait();
    });
}

std::string Company::share(const std::string& bytes) {
    std::string shared = bytes;
    together(m_launch, m_groups->timeout, [&] {
        const auto broadcast = [&](const at::Tensor& tensor) {
            std::vector<at::Tensor> tensors{tensor};
            m_groups->lanes[0]->broadcast(tensors)->wait();
        };
        auto length = static_cast<std::int64_t>(bytes.size());
        broadcast(at::from_blob(&length, {1}, at::kLong));
        shared.resize(static_cast<std::size_t>(length));
        if (length > 0)
            broadcast(at::from_blob(shared.data(), {length}, at::kByte));
    });
    return shared;
}

void Company::sum(std::span<double> values, int lane) {
    at::Tensor tensor = at::from_blob(values.data(), {static_cast<std::int64_t>(values.size())}, at::kDouble);
    sum(tensor, lane);
}

bool Company::any(bool mine) {
    double said = mine ? 1 : 0;
    sum(std::span(&said, 1));
    return said > 0;
}

void Company::checkStop() {
    if (any(stopRequested()))
        throw Error(ErrorCode::cancelled, {}, Text::tr("stopped"));
}

}  // namespace nonn
