// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runtime.h"

#include "base/error.h"
#include "base/workers.h"

#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>
#include <torch/cuda.h>
#include <torch/version.h>

#include <algorithm>
#include <climits>
#include <dlfcn.h>
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

/// Bits of oneDNN's dnnl_cpu_isa_t, the same in its versions 2 and 3.
constexpr unsigned avx512Instructions = 0x20;
constexpr unsigned bf16Instructions = 0x80;

/// The instructions that oneDNN uses for convolutions, which may be fewer than the processor has (DNNL_MAX_CPU_ISA). It
/// is asked by name: LibTorch brings it along, without its headers.
unsigned instructions() {
    using Ask = unsigned (*)();
    static const auto ask = reinterpret_cast<Ask>(::dlsym(RTLD_DEFAULT, "dnnl_get_effective_cpu_isa"));
    if (ask != nullptr)
        return ask();
#if defined(__x86_64__)
    return (__builtin_cpu_supports("avx512bw") ? avx512Instructions : 0) |
           (__builtin_cpu_supports("avx512bf16") ? bf16Instructions : 0);
#else
    return 0;
#endif
}

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
    return (instructions() & bf16Instructions) != 0 ? Arithmetic::bf16 : Arithmetic::fp32;
}

void checkArithmetic(Arithmetic arithmetic, c10::Device device) {
    if (arithmetic == Arithmetic::bf16 && !device.is_cuda() && (instructions() & avx512Instructions) == 0)
        throw badInput({},
                       Text::tr("bf16 cannot be computed here: it needs a processor with AVX-512, which LibTorch may "
                                "use; take fp32"));
}

namespace {

/// Threads of an operation wait for one another without sleeping: more of them than processors would wait for minutes.
int useful(int threads) {
    return std::min(threads, processors());
}

}  // namespace

void initialiseRuntime(int threads) {
    at::set_num_threads(useful(threads));
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
    mallopt(M_TOP_PAD, 256 << 20);
    mallopt(M_ARENA_MAX, 1);
}

void useThreadsHere(int threads) {
    at::get_num_threads();  // LibTorch sets a thread's number at its first call: let that pass
    omp_set_num_threads(useful(threads));
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
