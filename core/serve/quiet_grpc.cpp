// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/quiet_grpc.h"

#include <grpc/support/log.h>

#include <cstdlib>

namespace nonn {

void quietGrpc() {
    if (std::getenv("GRPC_VERBOSITY") == nullptr)  // NOLINT(concurrency-mt-unsafe)
        gpr_set_log_function([](gpr_log_func_args*) {});
}

}  // namespace nonn
