// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/torch_file.h"

#include "base/byte_reader.h"
#include "base/error.h"
#include "base/zip_archive.h"

namespace nonn {

namespace {

using Values = std::vector<const PickleValue*>;

/// The first pickle of the older form: protocol 2, then the number that torch.save chose for it.
constexpr std::string_view legacyStart("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);

/// What a pickle names as the id of a storage: ('storage', torch.FloatStorage, key, device, elements, ...).
struct StorageId {
    ElementType type = ElementType::float32;
    std::string_view key;
    std::int64_t elements = 0;
};

std::optional<ElementType> elementType(std::string_view storageClass) {
    static const std::map<std::string_view, ElementType> types{
        {"torch.DoubleStorage", ElementType::float64}, {"torch.FloatStorage", ElementType::float32},
        {"torch.HalfStorage", ElementType::float16},   {"torch.BFloat16Storage", ElementType::bfloat16},
        {"torch.LongStorage", ElementType::int64},     {"torch.IntStorage", ElementType::int32},
        {"torch.ShortStorage", ElementType::int16},    {"torch.CharStorage", ElementType::int8},
        {"torch.ByteStorage", ElementType::uint8},     {"torch.BoolStorage", ElementType::boolean}};
    const auto found = types.find(storageClass);
    return found == types.end() ? std::nullopt : std::optional(found->second);
}

StorageId storageId(const std::filesystem::path& path, const PickleValue& value) {
    const PickleValue* const id = value.kind == PickleKind::persistent ? value.arguments : nullptr;
    if (!id || id->kind != PickleKind::tuple || id->items.size() < 5 || id->items[0]->text != "storage" ||
        id->items[1]->kind != PickleKind::global || !id->items[2]->isString() ||
        id->items[4]->kind != PickleKind::integer || id->items[4]->integer < 0)
        throw badInput(path, Text::tr("holds a tensor whose storage is not described as torch.save does"));
    const auto type = elementType(id->items[1]->text);
    if (!type)
        throw badInput(
            path, Text::tr("holds a tensor with elements of %1, which are not read", inQuotes(id->items[1]->text)));
    if (id->items.size() > 5 && id->items[5]->kind != PickleKind::none)
        throw badInput(path, Text::tr("holds a storage that is a part of another, as PyTorch before 0.2 wrote it"));
    return {*type, id->items[2]->text, id->items[4]->integer};
}

std::optional<std::vector<std::int64_t>> integers(const PickleValue& value) {
    const PickleValue* const tuple =
        value.isCallOf("torch.Size") && value.arguments->items.size() == 1 ? value.arguments->items[0] : &value;
    if (tuple->kind != PickleKind::tuple && tuple->kind != PickleKind::list)
        return std::nullopt;
    std::vector<std::int64_t> result;
    for (const PickleValue* const item : tuple->items) {
        if (item->kind != PickleKind::integer)
            return std::nullopt;
        result.push_back(item->integer);
    }
    return result;
}

/// A zip archive that torch.save did not write.
Text otherArchive(const ZipArchive& archive) {
    for (const char* const ending : {".pth", ".pt", ".ckpt", ".safetensors"})
        if (const std::string name = archive.findBySuffix(ending); !name.empty())
            return Text::tr("is a zip archive: unpack it and give the file that is in it, %1", inQuotes(name));
    if (!archive.findBySuffix(".npy").empty())
        return Text::tr("is an archive of NumPy's arrays, which is not read");
    if (!archive.findBySuffix(".h5").empty())
        return Text::tr("is a file of Keras, which is not read");
    return Text::tr("is a zip archive, but none of torch.save: it has no data.pkl");
}

}  // namespace

bool TorchFile::looksLikeOne(std::string_view content) {
    return ZipArchive::looksLikeOne(content) || content.starts_with(legacyStart);
}

TorchFile::TorchFile(const std::filesystem::path& path, std::string_view content) : m_path(path) {
    if (ZipArchive::looksLikeOne(content))
        openZip(content);
    else if (content.starts_with(legacyStart))
        openLegacy(content);
    else
        throw badInput(path, Text::tr("was not written by torch.save"));
}

void TorchFile::openZip(std::string_view content) {
    constexpr std::string_view pickleName = "data.pkl";
    const ZipArchive archive(m_path, content);
    const std::string found = archive.findBySuffix("/data.pkl");
    if (found.empty())
        throw badInput(m_path, otherArchive(archive));
    const std::string top = found.substr(0, found.size() - pickleName.size());
    if (archive.contains(top + "constants.pkl") || archive.containsFolder(top + "code/"))
        throw badInput(m_path, Text::tr("is a TorchScript file, a program with its weights, and not weights alone"));
    if (archive.contains(top + "byteorder") && archive.read(top + "byteorder") != "little")
        throw badInput(m_path, Text::tr("was written on a machine whose byte order is not this one's"));
    m_pickle.emplace(m_path, archive.read(found));
    for (const PickleValue* const value : m_pickle->persistent()) {
        const std::string key(storageId(m_path, *value).key);
        if (m_storages.contains(key))
            continue;
        const std::string record = top + "data/" + key;
        if (!archive.contains(record))
            throw badInput(m_path, Text::tr("holds a tensor whose storage %1 is not in the archive", inQuotes(key)));
        m_storages[key] = archive.read(record);
    }
}

void TorchFile::openLegacy(std::string_view content) {
    std::size_t position = legacyStart.size();
    position = Pickle(m_path, content, position).end();  // the form's version
    const Pickle machine(m_path, content, position);
    if (const PickleValue* const little = machine.root().find("little_endian"); little && little->integer == 0)
        throw badInput(m_path, Text::tr("was written on a machine whose byte order is not this one's"));
    m_pickle.emplace(m_path, content, machine.end());
    std::map<std::string_view, ElementType> types;
    for (const PickleValue* const value : m_pickle->persistent()) {
        const StorageId id = storageId(m_path, *value);
        if (types.emplace(id.key, id.type).first->second != id.type)
            throw badInput(m_path, Text::tr("holds a storage %1 with elements of two types", inQuotes(id.key)));
    }
    const Pickle keys(m_path, content, m_pickle->end());
    ByteReader reader(m_path, content, keys.end());
    for (const PickleValue* const key : keys.root().items) {
        const auto type = types.find(key->text);
        if (type == types.end())
            reader.fail(Text::tr("lists a storage %1 that no tensor has", inQuotes(key->text)));
        const std::uint64_t elements = reader.number(8, Text::tr("the size of a storage"));
        const auto each = static_cast<std::uint64_t>(bytesPerElement(type->second));
        if (elements > reader.left() / each)
            reader.fail(Text::tr("ends within a storage: it announces %1 elements of %2 bytes", elements, each));
        m_storages[std::string(key->text)] = reader.take(elements * each, Text::tr("a storage"));
    }
}

StoredTensor TorchFile::rebuild(const Values& arguments, std::string_view name) const {
    const StorageId id = storageId(m_path, *arguments[0]);
    const auto storage = m_storages.find(id.key);
    if (storage == m_storages.end())
        throw badInput(m_path, Text::tr("%1 has a storage that is not in the file", inQuotes(name)));
    const auto sizes = integers(*arguments[2]);
    const auto strides = integers(*arguments[3]);
    if (arguments[1]->kind != PickleKind::integer || !sizes || !strides)
        throw badInput(m_path, Text::tr("%1 is a tensor without plain sizes", inQuotes(name)));
    StoredTensor tensor{id.type, *sizes, *strides, arguments[1]->integer, storage->second};
    if (id.elements > static_cast<std::int64_t>(storage->second.size()) / bytesPerElement(id.type))
        throw badInput(m_path, Text::tr("%1 announces a storage of %2 elements, of which the file has %3 bytes",
                                        inQuotes(name), id.elements, storage->second.size()));
    if (const auto defect = defectOf(tensor))
        throw badInput(m_path, Text::of("%1 %2", {Text::verbatim(inQuotes(name)), *defect}));
    return tensor;
}

std::optional<StoredTensor> TorchFile::tensor(const PickleValue& value, std::string_view name) const {
    const PickleValue* inner = &value;
    constexpr int mostWrappings = 4;
    for (int i = 0; i < mostWrappings; ++i) {
        const bool parameter = inner->isCallOf("torch._utils._rebuild_parameter") ||
                               inner->isCallOf("torch._utils._rebuild_parameter_with_state");
        if (!parameter || inner->arguments->items.empty())
            break;
        inner = inner->arguments->items[0];
    }
    if (inner->kind != PickleKind::call || inner->callee->kind != PickleKind::global)
        return std::nullopt;
    const std::string_view callee = inner->callee->text;
    const bool plain = callee == "torch._utils._rebuild_tensor_v2" || callee == "torch._utils._rebuild_tensor";
    if (plain && inner->arguments->items.size() >= 4)
        return rebuild(inner->arguments->items, name);
    if (callee.starts_with("torch._utils._rebuild_"))
        throw badInput(m_path,
                       Text::tr("%1 is a tensor of a kind that is not read (%2)", inQuotes(name), inQuotes(callee)));
    return std::nullopt;
}

StoredTensors tensorsOf(const std::filesystem::path& path, const TorchFile& file, const PickleValue& mapping) {
    StoredTensors tensors;
    for (const auto& [key, value] : mapping.entries) {
        if (!key->isString())
            continue;
        auto tensor = file.tensor(*value, key->text);
        if (!tensor)
            continue;
        if (!isTensorName(key->text))
            throw badInput(path, Text::tr("has a tensor named %1, which is no name", inQuotes(key->text)));
        tensors.insert_or_assign(std::string(key->text), std::move(*tensor));
    }
    return tensors;
}

}  // namespace nonn
