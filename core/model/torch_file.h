// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pickle.h"
#include "model/stored_tensor.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace nonn {

/// What Python's torch.save wrote, taken apart without LibTorch and without running anything in it: the zip form (since
/// PyTorch 1.6) and the one before it.
class TorchFile {
public:
    /// Whether the bytes begin like either form.
    static bool looksLikeOne(std::string_view content);

    /// `content` must outlive the file and its tensors. Throws Error(badInput) naming the file where it is damaged, a
    /// TorchScript archive, or written on a machine of the other byte order.
    TorchFile(const std::filesystem::path& path, std::string_view content);

    /// The object saved.
    const PickleValue& root() const { return m_pickle->root(); }

    /// The tensor or torch.nn.Parameter that a value stands for, or nothing. Throws Error(badInput) saying what
    /// `name` is where its sizes, strides or type do not fit its storage.
    std::optional<StoredTensor> tensor(const PickleValue& value, std::string_view name) const;

private:
    void openZip(std::string_view content);
    void openLegacy(std::string_view content);
    StoredTensor rebuild(const std::vector<const PickleValue*>& arguments, std::string_view name) const;

    std::filesystem::path m_path;
    std::optional<Pickle> m_pickle;
    std::map<std::string, std::string_view, std::less<>> m_storages;  ///< bytes by key
};

/// The tensors among the values of a dictionary of the file, by name; other values are passed over. Throws as
/// TorchFile::tensor does, and for a name that is none.
StoredTensors tensorsOf(const std::filesystem::path& path, const TorchFile& file, const PickleValue& mapping);

}  // namespace nonn
