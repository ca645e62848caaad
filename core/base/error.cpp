// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace nonn {

std::string_view name(ErrorCode code) {
    switch (code) {
        case ErrorCode::failed:
            return "failed";
        case ErrorCode::usage:
            return "usage";
        case ErrorCode::badInput:
            return "bad_input";
        case ErrorCode::infeasible:
            return "infeasible";
        case ErrorCode::cancelled:
            return "cancelled";
    }
    return "failed";
}

int exitStatus(ErrorCode code) {
    switch (code) {
        case ErrorCode::failed:
            return 1;
        case ErrorCode::usage:
            return 2;
        case ErrorCode::badInput:
        case ErrorCode::infeasible:
            return 3;
        case ErrorCode::cancelled:
            return 130;
    }
    return 1;
}

Error::Error(ErrorCode code, std::filesystem::path path, Text reason)
    : std::runtime_error(path.empty() ? reason.english() : path.string() + ": " + reason.english()),
      m_code(code),
      m_path(std::move(path)),
      m_text(std::move(reason)) {}

Error badInput(std::filesystem::path path, Text reason) {
    return {ErrorCode::badInput, std::move(path), std::move(reason)};
}

}  // namespace nonn
