// SPDX-License-Identifier: GPL-3.0-or-later
#include "infer/asked_students.h"

#include <algorithm>
#include <chrono>

namespace nonn {

AskedStudents::AskedStudents(const Bundle& bundle, Precision precision, const std::vector<int>& without)
    : m_manifest(bundle.manifest()), m_fusion(bundle, precision) {
    for (int p = 0; p < m_manifest.students(); ++p) {
        m_students.emplace_back();
        if (std::ranges::find(without, p) == without.end())
            m_students.back().emplace(bundle, p, precision);
    }
}

PictureVerdict AskedStudents::ask(std::span<const std::uint8_t> image) {
    std::vector<float> shares;
    for (const std::uint8_t pixel : image)
        shares.push_back(static_cast<float>(pixel) / 255.0f);
    const auto start = std::chrono::steady_clock::now();
    std::vector<BundleStudent::Answer> answers(m_students.size());
    std::vector<StudentMessage> messages;
    for (std::size_t p = 0; p < m_students.size(); ++p) {
        if (m_students[p])
            answers[p] = m_students[p]->run(shares);
        messages.push_back({answers[p].logits, answers[p].features});
    }
    PictureVerdict verdict = judge(m_manifest, m_fusion, messages);
    verdict.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return verdict;
}

}  // namespace nonn
