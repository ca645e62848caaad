// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nonn {

/// What gRPC itself would write to standard error is of use to its developers only, who set GRPC_VERBOSITY: what goes
/// wrong is told by who calls it.
void quietGrpc();

}  // namespace nonn
