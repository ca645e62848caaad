// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runtime.h"

#include "base/error.h"
#include "base/workers.h"

#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/ones.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/jit/runtime/print_handler.h>
#include <torch/cuda.h>
#include <torch/version.h>

#include <algorithm>
#include <climits>
#include <ctime>
#include <dlfcn.h>
#include <limits>
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

/// What this thread alone has computed, however many others wait for the processor, too: the answer to which arithmetic
/// is faster must not depend on them, for what is computed by it does.
double processorSeconds() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// Having the instructions does not say it: where bf16 has no unit of its own (AMX), a processor multiplies as many
/// numbers of fp32 in the same time, and LibTorch's convolutions of bf16 take nearly twice as long.
bool bf16IsFaster() {
    constexpr int rounds = 7;
    constexpr double clearly = 0.85;  // whatever else happens beside the convolutions
    const OneThreadHere alone;
    const c10::InferenceMode inference;
    const auto time = [](const at::Tensor& images, const at::Tensor& weights) {
        const double start = processorSeconds();
        at::conv2d(images, weights, {}, 1, 1);
        return processorSeconds() - start;
    };
    const at::Tensor images = at::ones({16, 64, 14, 14}).contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor weights = at::ones({64, 64, 3, 3}).contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor shortImages = images.to(at::kBFloat16);
    const at::Tensor shortWeights = weights.to(at::kBFloat16);
    double least = std::numeric_limits<double>::infinity();
    double leastShort = least;
    for (int round = 0; round < rounds; ++round) {
        least = std::min(least, time(images, weights));
        leastShort = std::min(leastShort, time(shortImages, shortWeights));
    }
    return leastShort < clearly * least;
}

}  // namespace

Arithmetic fastestArithmetic() {
    static const bool bf16 = (instructions() & bf16Instructions) != 0 && bf16IsFaster();
    return bf16 ? Arithmetic::bf16 : Arithmetic::fp32;
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

/// Matrices are small here, but for the answers of wide classifiers: OpenBLAS's threads, which nothing of LibTorch's
/// tells how many they may be, would multiply in no less time and spin for some milliseconds after each product.
void keepBlasToOneThread() {
    using Set = void (*)(int);
    if (const auto set = reinterpret_cast<Set>(::dlsym(RTLD_DEFAULT, "openblas_set_num_threads")))
        set(1);
}

}  // namespace

void initialiseRuntime(int threads) {
    at::set_num_threads(useful(threads));
    keepBlasToOneThread();
    torch::jit::setPrintHandler([](const std::string&) {});  // what strangers' programs print is no output of ours
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
    mallopt(M_TOP_PAD, 256 << 20);
    mallopt(M_ARENA_MAX, 1);
}

void useThreadsHere(int threads) {
    // LibTorch sets a thread's number at its first call there; 2.6, which hides its inline functions, once more at the
    // first at::parallel_for() of the program's own: let both pass.
    at::get_num_threads();
    at::internal::lazy_init_num_threads();
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
