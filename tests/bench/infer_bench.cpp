// SPDX-License-Identifier: GPL-3.0-or-later
// What the students of a bundle take on one thread, batches of 1 and of 128, and the memory of the process:
//     infer_bench BUNDLE [fp32|fp16|int8]
// Beside it ONNX Runtime, on the same files in the same minute:
//     NODE_PATH=... node tests/bench/onnx_runtime_step.js BUNDLE fp32
#include "base/file.h"
#include "infer/bundle_network.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

using namespace nonn;

namespace {

/// Of nine rounds: the median and the shortest, in milliseconds.
void report(const char* what, int batch, int times, const std::function<void()>& run) {
    std::vector<double> rounds;
    for (int round = 0; round < 9; ++round) {
        const auto start = std::chrono::steady_clock::now();
        for (int i = 0; i < times; ++i)
            run();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        rounds.push_back(taken.count() / times);
    }
    std::ranges::sort(rounds);
    std::printf("%s, %3d images: median %.3f ms, shortest %.3f ms, %.0f images/s\n", what, batch, rounds[4], rounds[0],
                1000 * batch / rounds[4]);
}

/// The line of /proc/self/status.
std::string residentMemory() {
    const std::string status = readFile("/proc/self/status");
    const std::size_t start = status.find("VmRSS");
    return status.substr(start, status.find('\n', start) - start);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2)
        return 2;
    const Bundle bundle = Bundle::read(argv[1], {});
    const Precision precision = argc > 2 ? parsePrecision(argv[2]) : bundle.manifest().precision;
    const auto each = static_cast<std::size_t>(bundle.manifest().preparation.image.elements());
    for (int p = 0; p < bundle.manifest().students(); ++p) {
        BundleStudent student(bundle, p, precision);
        const std::string name = "student" + std::to_string(p);
        for (const int batch : {1, 128}) {
            const std::vector<float> images(each * static_cast<std::size_t>(batch), 0.5f);
            report(name.c_str(), batch, batch == 1 ? 300 : 4, [&] { student.run(images); });
        }
    }
    std::printf("%s\n", residentMemory().c_str());
    return 0;
}
