// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/c/c_source.h"

#include <string_view>

namespace nonn {

/// What of generated C depends on the numbers that it computes in.
class CNumbers {
public:
    CNumbers() = default;
    CNumbers(const CNumbers&) = delete;
    CNumbers& operator=(const CNumbers&) = delete;
    virtual ~CNumbers() = default;

    virtual const char* type() const = 0;  ///< of elements
    virtual int bytes() const = 0;         ///< of an element
    virtual std::int64_t weightBytes() const = 0;
    virtual std::string_view kernels() const = 0;
    virtual const char* includes() const = 0;  ///< of the header
    virtual const char* image() const = 0;     ///< what an element of the image means
    /// Lines of the header on what an output's elements mean; `name` is the output's in capitals.
    virtual std::string outputNotes(const std::string& name, int operation) const = 0;
    virtual std::string sharedConstants() const = 0;
    /// Constants of a step whose names begin with `name`, and the fields of its layer that come after the shapes.
    virtual std::string constants(std::size_t step, const std::string& name) const = 0;
    virtual std::string fields(std::size_t step, const std::string& name) const = 0;
    /// Of one part of a step that joins several, with the channels before it.
    virtual std::string partFields(std::size_t step, std::size_t part) const = 0;
};

/// NAME.h, NAME.c and NAME_weights.h.
std::vector<CFile> writeProgram(const CProgram& program, const CNumbers& numbers, const CNotes& notes);

/// "STUDENT0".
std::string inCapitals(std::string name);

}  // namespace nonn
