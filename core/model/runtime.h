// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/arithmetic.h"

#include <c10/core/Device.h>

#include <string>

namespace nonn {

/// Called once at the start of a program, before the first tensor: how many threads LibTorch may use, and an allocator
/// that keeps large blocks instead of returning them to the system after every operation (training is 15 % faster).
void initialiseRuntime(int threads);

/// How many threads, at most one a processor, operations called from this thread may use; others are not affected.
void useThreadsHere(int threads);

/// While it lives, operations called from this thread use it alone: for work in small pieces, which several threads
/// only wait for one another in, minutes long where other programs keep the processors busy.
class OneThreadHere {
public:
    OneThreadHere();
    ~OneThreadHere();
    OneThreadHere(const OneThreadHere&) = delete;
    OneThreadHere& operator=(const OneThreadHere&) = delete;

private:
    int m_before;
};

/// "auto" takes a CUDA device when LibTorch finds one. Throws Error(badInput) for "cuda" without one.
c10::Device chooseDevice(const std::string& wish);

/// bf16 where the processor has instructions for it and convolutions are faster by them, which is measured once in some
/// 20 ms, else fp32.
Arithmetic fastestArithmetic();

/// Throws Error(badInput) where convolutions in this arithmetic fail, or take minutes each: bf16 without AVX-512.
void checkArithmetic(Arithmetic arithmetic, c10::Device device);

/// While it lives, this thread's convolutions and linear layers compute in the given arithmetic.
class AutocastScope {
public:
    AutocastScope(Arithmetic arithmetic, c10::Device device);
    ~AutocastScope();
    AutocastScope(const AutocastScope&) = delete;
    AutocastScope& operator=(const AutocastScope&) = delete;

private:
    bool m_active;
    bool m_cuda;
};

}  // namespace nonn
