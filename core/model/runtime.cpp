// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runtime.h"

#include "base/error.h"

#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>
#include <torch/cuda.h>
#include <torch/version.h>

#include <climits>
#include <malloc.h>
#include <omp.h>

namespace nonn {

namespace {

// The calls were renamed in LibTorch 2.4 and the old ones are deprecated.
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
void setAutocast(bool cuda, bool on) {
    const auto type = cuda ? at::kCUDA : at::kCPU;
    at::autocast::set_autocast_dtype(type, at::kBFloat16);
    at::autocast::set_autocast_enabled(type, on);
}
#else
void setAutocast(bool cuda, bool on) {
    if (cuda) {
        at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
        at::autocast::set_enabled(on);
    } else {
        at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
        at::autocast::set_cpu_enabled(on);
    }
}
#endif

}  // namespace

std::string name(Arithmetic arithmetic) {
    return arithmetic == Arithmetic::bf16 ? "bf16" : "fp32";
}

Arithmetic parseArithmetic(const std::string& text) {
    if (text == "auto")
        return fastestArithmetic();
    for (const Arithmetic arithmetic : {Arithmetic::fp32, Arithmetic::bf16})
        if (text == name(arithmetic))
            return arithmetic;
    throw badInput({}, Text::tr("'%1' is no arithmetic; there are auto, fp32 and bf16", text));
}

Arithmetic fastestArithmetic() {
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512bf16") ? Arithmetic::bf16 : Arithmetic::fp32;
#else
    return Arithmetic::fp32;
#endif
}

void initialiseRuntime(int threads) {
    at::set_num_threads(threads);
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
    mallopt(M_TOP_PAD, 256 << 20);
    mallopt(M_ARENA_MAX, 1);
}

void useThreadsHere(int threads) {
    at::get_num_threads();  // LibTorch sets a thread's number at its first call: let that pass
    omp_set_num_threads(threads);
}

OneThreadHere::OneThreadHere() : m_before(at::get_num_threads()) {
    useThreadsHere(1);
}

OneThreadHere::~OneThreadHere() {
    useThreadsHere(m_before);
}

c10::Device chooseDevice(const std::string& wish) {
    const bool found = wish != "cpu" && torch::cuda::is_available();
    if (wish == "cuda" && !found)
        throw badInput({}, Text::tr("no CUDA device was found, or this LibTorch was built without CUDA"));
    return found ? c10::Device(c10::kCUDA) : c10::Device(c10::kCPU);
}

AutocastScope::AutocastScope(Arithmetic arithmetic, c10::Device device)
    : m_active(arithmetic == Arithmetic::bf16), m_cuda(device.is_cuda()) {
    if (m_active)
        setAutocast(m_cuda, true);
}

AutocastScope::~AutocastScope() {
    if (!m_active)
        return;
    at::autocast::clear_cache();
    setAutocast(m_cuda, false);
}

}  // namespace nonn
