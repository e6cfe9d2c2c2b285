// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <opencv2/core/types.hpp>

#include <vector>

namespace services {

//! \brief A drawn person as numbers: proportions, colours and features. Plain data.
//!
//! Lengths are in half face widths (about 70 mm), with the origin between the eyes, x to the right
//! of the picture and y down. Colours are BGR in white light.
struct DemoFace {
    enum class Hair { Bald, Crop, Parted, Curly, Bob, Long, Bun };
    enum class Beard { None, Stubble, Full, Moustache, Goatee };
    enum class Glasses { None, Round, Square };
    enum class Hat { None, Cap, Beanie };
    enum class Role { Household, Blocked, Stranger };

    QString name;
    Role role = Role::Stranger;

    double width = 1.0; //!< of the whole face; 1 is usual
    double jaw = 0.76; //!< half width at the mouth
    double chin = 0.42; //!< half width just above the chin
    double chinY = 1.58;
    double crownY = -1.6;
    double earSize = 1.0;

    cv::Scalar skin {150, 180, 225};
    double blush = 0.5;
    double freckles = 0;
    double wrinkles = 0;

    double eyeX = 0.44;
    double eyeWidth = 0.215; //!< half the eye's width
    double eyeHeight = 0.085;
    double eyeSlant = 0.0; //!< outer corner up, radians
    double eyeDepth = 0.12;
    double lid = 0.5; //!< how heavy the upper lid is
    cv::Scalar iris {60, 80, 110};

    double browY = -0.3;
    double browThickness = 0.06;
    double browArch = 0.06;
    double browSlant = 0.0;
    double browInner = 0.17;
    double browOuter = 0.72;
    double browRidge = 0.06;
    cv::Scalar brow {40, 50, 60};

    double noseY = 0.62;
    double noseWidth = 0.2; //!< half the width at the nostrils
    double noseHeight = 0.4;
    double noseBridge = 0.11;

    double mouthY = 0.98;
    double mouthWidth = 0.35; //!< half
    double upperLip = 0.065;
    double lowerLip = 0.09;
    double smile = 0.02;
    cv::Scalar lips {110, 110, 190};
    double cheek = 0.09;

    Hair hair = Hair::Crop;
    cv::Scalar hairColour {30, 40, 60};
    double hairline = -0.86;
    double parting = 0.25;
    Beard beard = Beard::None;
    cv::Scalar beardColour {30, 40, 60};
    Glasses glasses = Glasses::None;
    cv::Scalar glassesColour {40, 40, 40};
    Hat hat = Hat::None;
    cv::Scalar hatColour {120, 70, 30};

    cv::Scalar coat {120, 90, 50};
    cv::Scalar scarf {60, 60, 160}; //!< and the collar
    double stature = 1.7; //!< metres
    quint64 seed = 1; //!< of freckles and strands

    bool isEnrolled() const { return role != Role::Stranger; }
};

//! \brief Everybody who ever comes to the demo door. The only place that knows them.
const std::vector<DemoFace> &demoCast();

} // namespace services
