// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/shared_checkpoint.h"

#include "base/file.h"
#include "train/company.h"

namespace nonn {

SharedCheckpoint::SharedCheckpoint(const std::filesystem::path& own, Company* company) : m_path(own) {
    if (company == nullptr)
        return;
    const std::string content = company->share(company->leads() && exists() ? readFile(own) : std::string());
    if (company->leads())
        return;
    m_copied.emplace(std::filesystem::temp_directory_path(), "checkpoint");
    m_path = m_copied->path() / "checkpoint.pt";
    if (!content.empty())
        writeFile(m_path, content);
}

bool SharedCheckpoint::exists() const {
    std::error_code ignored;
    return std::filesystem::exists(m_path, ignored);
}

}  // namespace nonn
