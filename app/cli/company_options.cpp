// SPDX-License-Identifier: GPL-3.0-or-later
#include "company_options.h"

#include "help_text.h"
#include "number_options.h"

namespace nonn::cli {

void CompanyOptions::addTo(CLI::App* command) {
    addWhole(
        command, "--peer-timeout", m_timeout, {1, 86'400},
        withDefault(Text::tr("Where torchrun, mpirun or srun starts several processes that train together: seconds "
                             "that one waits for another which is silent"),
                    std::to_string(m_timeout)));
}

}  // namespace nonn::cli
