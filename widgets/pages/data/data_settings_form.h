// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/settings_form.h"

#include <optional>

class QPushButton;

namespace nonn {

class ChannelsField;
class SideField;

/// How the networks of a project see its images.
struct SeenAs {
    int side = 0;      ///< in pixels; 0: as they are
    int channels = 0;  ///< 0: as they are

    bool operator==(const SeenAs&) const = default;
};

class DataSettingsForm : public SettingsForm {
    Q_OBJECT

public:
    explicit DataSettingsForm(QWidget* parent = nullptr);

    /// `pictures`: of any size, so that one is needed.
    void setSeen(const SeenAs& seen, bool pictures);

Q_SIGNALS:
    void seenChosen(const nonn::SeenAs& seen);

private:
    SeenAs chosen() const;
    void updateButton();

    SideField* m_side;
    ChannelsField* m_channels;
    QPushButton* m_apply;
    std::optional<SeenAs> m_seen;  ///< of the project; nothing: not told yet
};

}  // namespace nonn
